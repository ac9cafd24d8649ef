"""exp and its relatives as polynomials, in the form and with the constants of the executor
(`runtime_wasm/c/vector_math.h`): LLVM would call a C library lane by lane."""

from __future__ import annotations

from tvm.script.ir_builder import tirx as T

from odin.backends.tvm.kernel import LANES, Expr, let, splat

LN2_HI, LN2_LO = 0.693359375, -2.12194440e-4


def exp(x: Expr) -> Expr:
    """Cephes expf: x = n ln 2 + r, a polynomial in r, and 2ⁿ in two factors."""
    x = let(T.min(T.max(x, splat(-104.0)), splat(89.0)))
    shifter = splat(float.fromhex("0x1.8p23"))  # adding it rounds to the low bits
    shifted = let(_bits(x * splat(1.44269504) + shifter))
    exponent = let(shifted - _bits(shifter))
    n = let(T.cast(exponent, "float32x4"))
    r = let((x - n * splat(LN2_HI)) - n * splat(LN2_LO))
    p = splat(1.9875691500e-4)
    for c in (1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1):
        p = p * r + splat(c)
    p = p * (r * r) + r + splat(1.0)
    half = let(T.shift_right(exponent, _int(1)))
    return let(p * _power_of_two(half) * _power_of_two(exponent - half))


def log1p_of_unit(x: Expr) -> Expr:
    """log(1 + x) for x in [0, 1]: the polynomial of Cephes logf, around 1 or around 2."""
    one, zero = splat(1.0), splat(0.0)
    x = let(x)
    upper = x > splat(0.41421356)  # 1 + x = 2 (1 + (x − 1) / 2)
    f = let(T.Select(upper, (x - one) * splat(0.5), x))
    e = let(T.Select(upper, one, zero))
    p = splat(7.0376836292e-2)
    for c in (
        -1.1514610310e-1,
        1.1676998740e-1,
        -1.2420140846e-1,
        1.4249322787e-1,
        -1.6668057665e-1,
        2.0000714765e-1,
        -2.4999993993e-1,
        3.3333331174e-1,
    ):
        p = p * f + splat(c)
    square = let(f * f)
    tail = p * f * square + e * splat(LN2_LO) - splat(0.5) * square
    return let((f + tail) + e * splat(LN2_HI))


def sigmoid(x: Expr) -> Expr:
    one = splat(1.0)
    return let(one / (one + exp(splat(0.0) - x)))


def silu(x: Expr) -> Expr:
    x = let(x)
    return x * sigmoid(x)


def tanh(x: Expr) -> Expr:
    x, one = let(x), splat(1.0)
    return one - splat(2.0) / (exp(x + x) + one)


def softplus(x: Expr) -> Expr:
    x, zero = let(x), splat(0.0)
    return T.max(x, zero) + log1p_of_unit(exp(zero - absolute(x)))


def absolute(x: Expr) -> Expr:
    """|x|, by its sign bit."""
    return T.reinterpret("float32x4", _bits(x) & _int(0x7FFFFFFF))


def _bits(x: Expr) -> Expr:
    return T.reinterpret("int32x4", x)


def _power_of_two(n: Expr) -> Expr:
    bits = T.shift_left(n + _int(127), _int(23))
    return T.reinterpret("float32x4", bits)


def _int(value: int) -> Expr:
    return T.broadcast(T.int32(value), LANES)
