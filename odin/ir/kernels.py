"""The reference kernels: what each kernel of a program means, in NumPy.

They are the meaning of the tensor ops (`odin/ir/nn.py`) and of the calls in a planned program
(`odin/ir/plan.py`), and so the oracle for `runtime_wasm/c/`. All arrays are float32 unless said
otherwise; T is the sequence length.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Array = np.ndarray
F32 = np.float32


def copy(x: Array) -> Array:
    return x


def embedding(ids: Array, table: Array) -> Array:
    """ids int32 [T], table [V, D] → [T, D]."""
    return table[ids]


def linear(x: Array, weight: Array) -> Array:
    """x [T, K], weight [N, K] → x·weightᵀ [T, N]."""
    return x @ weight.T


def rms_norm(x: Array, weight: Array, *, eps: float) -> Array:
    """Root mean square layer normalisation over the last axis (arXiv:1910.07467)."""
    mean_square = np.mean(np.square(x), axis=-1, keepdims=True, dtype=F32)
    return x / np.sqrt(mean_square + F32(eps)) * weight


def causal_conv1d(x: Array, weight: Array, bias: Array, state: Array) -> tuple[Array, Array]:
    """Depthwise causal convolution over time.

    x [T, C], weight [C, K], bias [C], state [K−1, C] (the rows of x before this call) →
    y [T, C] with y[t] = bias + Σ_k weight[:, k]·x[t − K + 1 + k], and the state after this call.
    """
    length, taps = x.shape[0], weight.shape[1]
    rows = np.concatenate([state, x])
    y = bias + sum(weight[:, k] * rows[k : k + length] for k in range(taps))
    return y.astype(F32, copy=False), rows[length:]


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
    with np.errstate(over="ignore"):
        return np.exp(x)


def sqrt(x: Array) -> Array:
    with np.errstate(invalid="ignore"):
        return np.sqrt(x)


def sigmoid(x: Array) -> Array:
    return F32(1) / (F32(1) + exp(-x))


def tanh(x: Array) -> Array:
    return np.tanh(x)


def silu(x: Array) -> Array:
    return x * sigmoid(x)


def softplus(x: Array) -> Array:
    return np.maximum(x, F32(0)) + np.log1p(np.exp(-np.abs(x)))


def clamp(x: Array, *, lo: float, hi: float) -> Array:
    return np.minimum(np.maximum(x, F32(lo)), F32(hi))


def sum_last(x: Array) -> Array:
    """Sum over the last axis, which stays with extent 1."""
    return np.asarray(np.sum(x, axis=-1, keepdims=True, dtype=F32))


def ssd(x: Array, dt: Array, A: Array, B: Array, C: Array, state: Array) -> tuple[Array, Array]:
    """The state-space duality recurrence step by step; shapes as in `ssm.ssd`."""
    group_of_head = np.arange(x.shape[1]) * B.shape[1] // x.shape[1]
    y = np.empty_like(x)
    for t in range(x.shape[0]):
        decay = np.exp(dt[t] * A)[:, None, None]
        b, c = B[t, group_of_head, None, :], C[t, group_of_head, None, :]
        state = decay * state + (dt[t, :, None] * x[t])[:, :, None] * b
        y[t] = np.sum(state * c, axis=-1)
    return y, state


def delta_rule(
    r: Array, w: Array, k: Array, v: Array, a: Array, b: Array, state: Array
) -> tuple[Array, Array]:
    """The generalised delta rule step by step; shapes as in `recurrence.delta_rule`."""
    y = np.empty_like(v)
    for t in range(len(r)):
        removed = state @ a[t, :, :, None]
        state = state * w[t, :, None] + removed * b[t, :, None] + v[t, :, :, None] * k[t, :, None]
        y[t] = (state @ r[t, :, :, None])[..., 0]
    return y, state


def linear_q8(x: Array, weight: Array, scale: Array, *, act: int) -> Array:
    """x [T, K], weight int8 [N, K], scale [N] → [T, N]; see `qnn.linear`."""
    limit = F32(2 ** (act - 1) - 1)
    row_scale = np.maximum(np.max(np.abs(x), axis=1, keepdims=True) / limit, F32(1e-30))
    quantized = np.rint(x / row_scale).astype(np.int64)
    return (quantized @ weight.T.astype(np.int64)).astype(F32) * row_scale * scale


def embedding_q8(ids: Array, table: Array, scale: Array) -> Array:
    """ids int32 [T], table int8 [V, D], scale [V] → [T, D]."""
    return table[ids].astype(F32) * scale[ids, None]


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
    "linear_q8": linear_q8,
    "embedding_q8": embedding_q8,
}
"""Every kernel of a program by its name in `docs/program-format.md`."""


def run_kernel(name: str, *inputs: Array, **params: float) -> tuple[Array, ...]:
    """The outputs of kernel `name`, always as a tuple."""
    outputs = KERNELS[name](*inputs, **params)
    return outputs if isinstance(outputs, tuple) else (outputs,)
