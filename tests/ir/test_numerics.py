"""Sums of the interpreter have the order that docs/numerics.md gives, whatever the layout."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from odin.ir.numerics import at_least, at_most, matmul, sum4, sum16

F32 = np.float32
LENGTHS = [1, 3, 4, 5, 15, 16, 17, 40, 64, 1000]
LAYOUTS = {
    "row-major": lambda terms: terms,
    "column-major": np.asfortranarray,
    "reversed": lambda terms: terms[:, ::-1],
    "one row repeated": lambda terms: np.broadcast_to(terms[:1], terms.shape),
    "one term repeated": lambda terms: np.broadcast_to(terms[:, :1], terms.shape),
}


def pairs(four: Sequence[np.float32]) -> np.float32:
    return (four[0] + four[1]) + (four[2] + four[3])


def in_lanes(terms: Sequence[np.float32], count: int) -> np.float32:
    """One number after the other."""
    lanes = [F32(0)] * count
    for k, term in enumerate(terms):
        lanes[k % count] += term
    return pairs(lanes if count == 4 else [pairs(lanes[j::4]) for j in range(4)])


def numbers(seed: int, *shape: int) -> np.ndarray:
    """Of many sizes, so that every other order gives other bits."""
    rng = np.random.default_rng(seed)
    return (rng.standard_normal(shape) * 10.0 ** rng.uniform(-4, 4, shape)).astype(F32)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("n", LENGTHS)
def test_sums_have_their_order(n: int, layout: str) -> None:
    terms = LAYOUTS[layout](numbers(n, 3, n))
    for add, count in ((sum4, 4), (sum16, 16)):
        expected = np.array([in_lanes(row, count) for row in terms])
        np.testing.assert_array_equal(add(terms), expected)


@pytest.mark.parametrize("k", LENGTHS)
def test_a_product_of_matrices_is_a_sum_of_each_row_by_each_row(k: int) -> None:
    x, weight = numbers(k, 3, k), numbers(k + 1, 5, k)
    expected = [[in_lanes(row * other, 4) for other in weight] for row in x]
    np.testing.assert_array_equal(matmul(x, weight), np.array(expected))


def test_a_sum_of_negative_zeros_is_zero() -> None:
    zeros = np.full((2, 16), -0.0, F32)
    for total in (sum4(zeros), sum16(zeros), matmul(zeros, np.ones((2, 16), F32))):
        assert not np.signbit(total).any()


def test_bounds_keep_a_nan_and_the_sign_of_zero() -> None:
    x = np.array([-0.0, np.nan, -2, 2], F32)
    raised, lowered = at_least(x, F32(0)), at_most(-x, F32(0))
    assert np.signbit(raised[0]) and not np.signbit(lowered[0])
    assert np.isnan(raised[1]) and np.isnan(lowered[1])
    assert raised[2:].tolist() == [0, 2] and lowered[2:].tolist() == [0, -2]
