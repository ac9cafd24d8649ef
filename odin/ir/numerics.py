"""float32 arithmetic with the bits of the executor: order of sums, `exp`, `log1p`, bounds.

NumPy's own sums and functions depend on its version, the machine and the layout of an array. These
are made of single float32 operations, which IEEE-754 rounds in one way everywhere, in the order of
`runtime_wasm/c/sum.h` and `vector_math.h`. docs/numerics.md says what follows from that.
"""

from __future__ import annotations

import numpy as np

Array = np.ndarray
F32 = np.float32

LN2_HI, LN2_LO = F32(0.693359375), F32(-2.12194440e-4)
"""ln 2 in two parts: a small whole number times the first one is exact."""

ROUNDING = F32(1.5 * 2**23)
"""Adding it rounds to a whole number, a half to the even one, which is in the low bits."""

EXP = [
    1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1,
    5.0000001201e-1,
]  # fmt: skip
LOG1P = [
    7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
    -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
]  # fmt: skip
"""Cephes' polynomials for single precision, the highest power first."""


def at_least(x: Array, lo: Array | np.float32) -> Array:
    """x, or lo where x < lo: −0 is not below 0, and a NaN stays."""
    return np.where(x < lo, lo, x)


def at_most(x: Array, hi: Array | np.float32) -> Array:
    """x, or hi where x > hi; a NaN stays."""
    return np.where(x > hi, hi, x)


def exp(x: Array) -> Array:
    """eˣ within 1 ulp: with x = n·ln 2 + r a polynomial in r, times 2ⁿ in two factors, since n
    reaches from −150 to 128."""
    with np.errstate(over="ignore", invalid="ignore"):
        x = at_most(at_least(x, F32(-104)), F32(89))
        shifted = x * F32(1.44269504) + ROUNDING
        n = shifted - ROUNDING
        r = (x - n * LN2_HI) - n * LN2_LO
        p = _polynomial(EXP, r) * (r * r) + r + F32(1)
        exponent = shifted.view(np.int32) - ROUNDING.view(np.int32)
        half = exponent >> 1
        return p * _power_of_two(half) * _power_of_two(exponent - half)


def log1p(x: Array) -> Array:
    """log(1 + x) within 2 ulp, for x in [0, 1]."""
    halved = x > F32(0.41421356)  # 1 + x = 2·(1 + (x − 1) / 2)
    f = np.where(halved, (x - F32(1)) * F32(0.5), x)
    e = np.where(halved, F32(1), F32(0))
    square = f * f
    tail = _polynomial(LOG1P, f) * f * square + e * LN2_LO - F32(0.5) * square
    return (f + tail) + e * LN2_HI


def _polynomial(coefficients: list[float], x: Array) -> Array:
    """By Horner's rule, each product and each sum rounded."""
    p = F32(coefficients[0])
    for coefficient in coefficients[1:]:
        p = p * x + F32(coefficient)
    return np.asarray(p)


def _power_of_two(n: Array) -> Array:
    """2ⁿ for int32 n from −126 to 127."""
    return ((n + np.int32(127)) << np.int32(23)).view(F32)


def add_pairs(lanes: Array) -> Array:
    """(l₀ + l₁) + (l₂ + l₃) over the last axis, of 4."""
    return (lanes[..., 0] + lanes[..., 1]) + (lanes[..., 2] + lanes[..., 3])


def sum4(terms: Array) -> Array:
    """Sum over the last axis: term k is added to lane k mod 4, and then the lanes in pairs."""
    return add_pairs(_lanes(terms, 4))


def sum16(terms: Array) -> Array:
    """Sum over the last axis: term k is added to lane k mod 16, and then the lanes in pairs: lane
    4i + j is one of four that make number j of four."""
    lanes = _lanes(terms, 16)
    return add_pairs(add_pairs(lanes.reshape(*lanes.shape[:-1], 4, 4).swapaxes(-1, -2)))


def _lanes(terms: Array, count: int) -> Array:
    """[…, K] → […, count], from 0 on in the order of k."""
    missing = -terms.shape[-1] % count
    if missing:
        # A lane is never −0, so that it stays the same under a 0 more.
        zeros = np.zeros((*terms.shape[:-1], missing), F32)
        terms = np.concatenate([terms, zeros], axis=-1)
    rows = np.ascontiguousarray(terms).reshape(*terms.shape[:-1], -1, count)
    # NumPy adds in pairs along the axis that is fastest in memory only: along this one, in order.
    return np.add.reduce(rows, axis=-2, initial=F32(0))


def matmul(x: Array, weight: Array) -> Array:
    """x [T, K], weight [N, K] → x·weightᵀ [T, N], each element a `sum4` of its products."""
    lanes = np.zeros((4, len(x), len(weight)), F32)
    # Along N, which is long, NumPy is fast.
    x_columns, columns = x.T[:, :, None], np.ascontiguousarray(weight.T)[:, None]
    for k in range(0, len(columns), 4):
        products = x_columns[k : k + 4] * columns[k : k + 4]
        lanes[: len(products)] += products
    return add_pairs(np.moveaxis(lanes, 0, -1))
