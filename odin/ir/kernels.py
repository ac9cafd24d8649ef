"""The reference kernels: what each kernel of a program means, in NumPy.

They are the meaning of the tensor ops (`odin/ir/nn/`) and of the calls in a planned program
(`odin/ir/plan.py`), to the last bit: `runtime_wasm/c/` gives the same numbers (docs/numerics.md).
All arrays are float32 unless said otherwise; T is the sequence length. Parentheses and the order
of operands say what is rounded first.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from odin.ir import numerics
from odin.ir.numerics import at_least, at_most, sum4, sum16

Array = np.ndarray
F32 = np.float32


def copy(x: Array) -> Array:
    return x


def embedding(ids: Array, table: Array) -> Array:
    """ids int32 [T], table [V, D] → [T, D]; zeros for an id that is not in 0…V − 1."""
    inside, known = _known(ids, len(table))
    return np.where(inside, table[known], F32(0))


def _known(ids: Array, size: int) -> tuple[Array, Array]:
    """Whether each id is below `size`, [T, 1], and the ids with 0 for those that are not, [T]."""
    inside = (ids >= 0) & (ids < size)
    return inside[:, None], np.where(inside, ids, 0)


def linear(x: Array, weight: Array) -> Array:
    """x [T, K], weight [N, K] → x·weightᵀ [T, N]."""
    return numerics.matmul(x, weight)


def rms_norm(x: Array, weight: Array, *, eps: float) -> Array:
    """Root mean square layer normalisation over the last axis (arXiv:1910.07467)."""
    mean_square = sum16(x * x)[..., None] / F32(x.shape[-1])
    return x * (F32(1) / np.sqrt(mean_square + F32(eps))) * weight


def causal_conv1d(x: Array, weight: Array, bias: Array, state: Array) -> tuple[Array, Array]:
    """Depthwise causal convolution over time.

    x [T, C], weight [C, K], bias [C], state [K−1, C] (the rows of x before this call) →
    y [T, C] with y[t] = bias + Σ_k weight[:, k]·x[t − K + 1 + k], and the state after this call.
    """
    length, taps = x.shape[0], weight.shape[1]
    rows = np.concatenate([state, x])
    y = np.broadcast_to(bias, x.shape)
    for k in range(taps):
        y = y + weight[:, k] * rows[k : k + length]
    return y, rows[length:]


def add(a: Array, b: Array) -> Array:
    return a + b


def sub(a: Array, b: Array) -> Array:
    return a - b


def mul(a: Array, b: Array) -> Array:
    return a * b


def div(a: Array, b: Array) -> Array:
    with np.errstate(divide="ignore", invalid="ignore"):
        return a / b


def neg(x: Array) -> Array:
    return -x


def exp(x: Array) -> Array:
    return numerics.exp(x)


def sqrt(x: Array) -> Array:
    with np.errstate(invalid="ignore"):
        return np.sqrt(x)


def sigmoid(x: Array) -> Array:
    return F32(1) / (F32(1) + exp(-x))


def tanh(x: Array) -> Array:
    """Within 2⁻²³ of tanh(x); the relative error grows towards 0."""
    return F32(1) - F32(2) / (exp(x + x) + F32(1))


def silu(x: Array) -> Array:
    return x * sigmoid(x)


def softplus(x: Array) -> Array:
    return at_least(x, F32(0)) + numerics.log1p(exp(-np.abs(x)))


def clamp(x: Array, *, lo: float, hi: float) -> Array:
    return at_most(at_least(x, F32(lo)), F32(hi))


def sum_last(x: Array) -> Array:
    """Sum over the last axis, which stays with extent 1."""
    return sum16(x)[..., None]


def ssd(x: Array, dt: Array, A: Array, B: Array, C: Array, state: Array) -> tuple[Array, Array]:
    """The state-space duality recurrence step by step; shapes as in `ssm.ssd`."""
    group_of_head = np.arange(x.shape[1]) * B.shape[1] // x.shape[1]
    y = np.empty_like(x)
    for t in range(x.shape[0]):
        decay = exp(dt[t] * A)[:, None, None]
        b, c = B[t, group_of_head, None, :], C[t, group_of_head, None, :]
        state = decay * state + (dt[t, :, None] * x[t])[:, :, None] * b
        y[t] = sum16(state * c)
    return y, state


def delta_rule(
    r: Array, w: Array, k: Array, v: Array, a: Array, b: Array, state: Array
) -> tuple[Array, Array]:
    """The generalised delta rule step by step; shapes as in `recurrence.delta_rule`."""
    y = np.empty_like(v)
    for t in range(len(r)):
        removed = sum4(state * a[t, :, None])[..., None]
        state = state * w[t, :, None] + removed * b[t, :, None] + v[t, :, :, None] * k[t, :, None]
        y[t] = sum4(state * r[t, :, None])
    return y, state


def selective_scan(
    x: Array, dt: Array, A: Array, B: Array, C: Array, state: Array
) -> tuple[Array, Array]:
    """The selective scan of Mamba-1 step by step; shapes as in `ssm.selective_scan`."""
    y = np.empty_like(x)
    for t in range(len(x)):
        state = exp(dt[t, :, None] * A) * state + (dt[t] * x[t])[:, None] * B[t]
        y[t] = sum4(state * C[t])
    return y, state


def token_shift(x: Array, previous: Array, mix: Array) -> Array:
    """x [T, C] on its way to the row before it; shapes as in `recurrence.token_shift`."""
    return x + (np.concatenate([previous[None], x[:-1]]) - x) * mix


def causal_conv1d_silu(x: Array, weight: Array, bias: Array, state: Array) -> tuple[Array, Array]:
    """`causal_conv1d` with SiLU on y."""
    y, after = causal_conv1d(x, weight, bias, state)
    return silu(y), after


def gated_rms_norm(x: Array, z: Array, weight: Array, *, eps: float) -> Array:
    """`rms_norm` of x·silu(z)."""
    return rms_norm(x * silu(z), weight, eps=eps)


def add_rms_norm(a: Array, b: Array, weight: Array, *, eps: float) -> tuple[Array, Array]:
    """a + b, and its `rms_norm`."""
    total = a + b
    return total, rms_norm(total, weight, eps=eps)


# INT8


def quantize(x: Array, *, act: int) -> tuple[Array, Array]:
    """x [T, K] → q int8 [T, K], scale [T]; see `qnn.quantize`."""
    limit = F32(2 ** (act - 1) - 1)
    # fmax and fmin take the other one of a NaN: it does not count here, and becomes −limit.
    scale = at_least(np.fmax.reduce(np.abs(x), axis=1, initial=F32(0)) / limit, F32(1e-30))
    with np.errstate(invalid="ignore"):
        steps = np.fmin(np.fmax(x / scale[:, None], -limit), limit)
    return np.rint(steps).astype(np.int8), scale


def quantized_linear(q: Array, q_scale: Array, weight: Array, scale: Array, *, act: int) -> Array:
    """q int8 [T, K], q_scale [T], weight int8 [N, K], scale [N] → [T, N].

    `act` says how large |q| may be, which changes nothing about the result.
    """
    # Sums of products of two INT8 numbers are whole numbers far below 2^53: float64 is exact.
    total = q.astype(np.float64) @ weight.astype(np.float64).T
    return total.astype(F32) * q_scale[:, None] * scale


def quantized_embedding(ids: Array, table: Array, scale: Array) -> Array:
    """ids int32 [T], table int8 [V, D], scale [V] → [T, D]; see `embedding`."""
    inside, known = _known(ids, len(table))
    return np.where(inside, table[known].astype(F32) * scale[known, None], F32(0))


TILE_ROWS, TILE_COLUMNS = 8, 16
"""The executor reads a weight in tiles of so many rows and columns."""


def tiled(matrix: Array) -> Array:
    """[N, K] → [⌈N/8⌉, ⌈K/16⌉, 8, 16]: tile[i][j][r][c] = matrix[8i + r][16j + c], 0 outside."""
    rows, columns = -(-matrix.shape[0] // TILE_ROWS), -(-matrix.shape[1] // TILE_COLUMNS)
    padded = np.zeros((rows * TILE_ROWS, columns * TILE_COLUMNS), matrix.dtype)
    padded[: matrix.shape[0], : matrix.shape[1]] = matrix
    tiles = padded.reshape(rows, TILE_ROWS, columns, TILE_COLUMNS).swapaxes(1, 2)
    return np.ascontiguousarray(tiles)


def untiled(tiles: Array, rows: int, columns: int) -> Array:
    """The matrix [rows, columns] in `tiles`, the inverse of `tiled`."""
    padded = tiles.swapaxes(1, 2).reshape(len(tiles) * TILE_ROWS, -1)
    return padded[:rows, :columns]


def linear_q8(
    q: Array, q_scale: Array, tiles: Array, scale: Array, row_sum: Array, *, act: int
) -> Array:
    """`quantized_linear` on tiles; shapes as in `qnn.tiled_linear`.

    `row_sum` is what executors need that shift q into the positive numbers; here it is not.
    """
    return quantized_linear(q, q_scale, untiled(tiles, len(scale), q.shape[1]), scale, act=act)


def embedding_q8(ids: Array, tiles: Array, scale: Array, *, width: int) -> Array:
    """`quantized_embedding` on the tiles of a table of `width` columns."""
    inside, known = _known(ids, len(scale))
    rows = tiles[known // TILE_ROWS, :, known % TILE_ROWS].reshape(len(ids), -1)[:, :width]
    return np.where(inside, rows.astype(F32) * scale[known, None], F32(0))


KERNELS: dict[str, Callable[..., Array | tuple[Array, ...]]] = {
    "copy": copy,
    "embedding": embedding,
    "linear": linear,
    "rms_norm": rms_norm,
    "causal_conv1d": causal_conv1d,
    "add": add,
    "sub": sub,
    "mul": mul,
    "div": div,
    "neg": neg,
    "exp": exp,
    "sqrt": sqrt,
    "sigmoid": sigmoid,
    "tanh": tanh,
    "silu": silu,
    "softplus": softplus,
    "clamp": clamp,
    "sum": sum_last,
    "ssd": ssd,
    "delta_rule": delta_rule,
    "selective_scan": selective_scan,
    "token_shift": token_shift,
    "causal_conv1d_silu": causal_conv1d_silu,
    "gated_rms_norm": gated_rms_norm,
    "add_rms_norm": add_rms_norm,
    "quantize": quantize,
    "quantized_linear": quantized_linear,
    "quantized_embedding": quantized_embedding,
    "linear_q8": linear_q8,
    "embedding_q8": embedding_q8,
}
"""Every kernel by its name, in `docs/program-format.md` where the executor has it."""


def run_kernel(name: str, *inputs: Array, **params: float) -> tuple[Array, ...]:
    """The outputs of kernel `name`, always as a tuple."""
    outputs = KERNELS[name](*inputs, **params)
    return outputs if isinstance(outputs, tuple) else (outputs,)
