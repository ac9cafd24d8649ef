"""exp and the logarithms of the executor are within 2 ulp of float64, and the interpreter's are the
same to the last bit."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from odin.ir import numerics

Compute = Callable[[str, np.ndarray], np.ndarray]


@pytest.fixture
def compute(native: Path, tmp_path: Path) -> Compute:
    """Runs one function over float32 numbers."""

    def run(function: str, x: np.ndarray) -> np.ndarray:
        x.astype("<f4").tofile(tmp_path / "in")
        command = [native, "math", function, tmp_path / "in", tmp_path / "out"]
        subprocess.run(command, check=True)
        return np.fromfile(tmp_path / "out", "<f4")

    return run


def floats_between(lo: float, hi: float, count: int) -> np.ndarray:
    """Finite float32s of one sign, even in their bits, so that each exponent gets its share."""
    ends = np.array([lo, hi], np.float32).view(np.uint32).astype(np.int64)
    return np.linspace(ends[0], ends[1], count).astype(np.uint32).view(np.float32)


def worst_ulp(actual: np.ndarray, exact: np.ndarray) -> float:
    """The largest error in units of the last place of the exact value's float32."""
    ulp = np.spacing(np.abs(exact).astype(np.float32)).astype(np.float64)
    return float(np.max(np.abs(actual.astype(np.float64) - exact) / ulp))


def test_exp(compute: Compute) -> None:
    x = np.concatenate(
        [floats_between(1e-30, 88.72, 500_000), floats_between(-1e-30, -103, 500_000)]
    )
    x = np.concatenate([x, np.linspace(-103, 88.7, 500_000, dtype=np.float32)])
    found = compute("exp", x)
    assert worst_ulp(found, np.exp(x.astype(np.float64))) <= 2
    np.testing.assert_array_equal(numerics.exp(x), found)


def test_exp_at_the_ends(compute: Compute) -> None:
    x = np.array([0, -0.0, 89, 1e30, np.inf, -104, -1e30, -np.inf, np.nan], np.float32)
    expected = np.array([1, 1, np.inf, np.inf, np.inf, 0, 0, 0, np.nan], np.float32)
    np.testing.assert_array_equal(compute("exp", x), expected)
    np.testing.assert_array_equal(numerics.exp(x), expected)


def test_log1p(compute: Compute) -> None:
    x = np.concatenate([floats_between(1e-44, 1, 500_000), np.linspace(0, 1, 500_000)])
    x = x.astype(np.float32)
    found = compute("log1p", x)
    assert worst_ulp(found, np.log1p(x.astype(np.float64))) <= 2
    np.testing.assert_array_equal(numerics.log1p(x), found)


def test_log(compute: Compute) -> None:
    x = np.concatenate([floats_between(1.2e-38, 3.4e38, 500_000), np.linspace(0.3, 3, 500_000)])
    x = x.astype(np.float32)
    assert worst_ulp(compute("log", x), np.log(x.astype(np.float64))) <= 2
