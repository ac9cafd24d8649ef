"""What each opcode means, in NumPy: the judge of the C kernels. float64 inside an instruction,
unless the caller has rules of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from program_builder import ARENA, Instruction

Arrays = Sequence[np.ndarray]
Compute = Callable[[Instruction, Arrays], Arrays]
"""The outputs of an instruction for its inputs, all with four axes."""


def _embedding(x: Arrays, _: tuple[int, ...]) -> Arrays:
    ids, table = x[0][0, 0, 0], x[1][0, 0]
    inside = (ids >= 0) & (ids < len(table))
    return [np.where(inside[:, None], table[np.where(inside, ids, 0)], 0)[None, None]]


def _rms_norm(x: Arrays, params: tuple[int, ...]) -> Arrays:
    eps = np.uint32(params[0]).view(np.float32)
    return [x[0] / np.sqrt(np.mean(x[0] ** 2, -1, keepdims=True) + np.float64(eps)) * x[1]]


def _causal_conv1d(x: Arrays, _: tuple[int, ...]) -> Arrays:
    values, weight, bias, state = (a[0, 0] for a in x)
    T, K = len(values), weight.shape[1]
    window = np.concatenate([state, values])
    y = bias + sum(window[j : j + T] * weight[:, j] for j in range(K))
    return [y[None, None], window[T:][None, None]]


def _delta_rule(x: Arrays, _: tuple[int, ...]) -> Arrays:
    r, w, k, v, a, b, state = (array[0] for array in x)
    y = np.empty_like(v)
    for t in range(len(r)):
        transition = np.eye(r.shape[-1]) * w[t, :, None] + np.einsum("hi,hj->hij", a[t], b[t])
        state = state @ transition + np.einsum("hi,hj->hij", v[t], k[t])
        y[t] = np.einsum("hij,hj->hi", state, r[t])
    return [y[None], state[None]]


def _causal_conv1d_silu(x: Arrays, params: tuple[int, ...]) -> Arrays:
    y, state = _causal_conv1d(x, params)
    return [y * _sigmoid(y), state]


def _ssd(x: Arrays, _: tuple[int, ...]) -> Arrays:
    values, dt, A, B, C, state = (array[0] for array in x)
    heads, groups = values.shape[1], B.shape[1]
    B, C = (np.repeat(array, heads // groups, axis=1) for array in (B, C))
    y = np.empty_like(values)
    for t in range(len(values)):
        decay = np.exp(dt[0, t] * A[0, 0])[:, None, None]
        state = decay * state + np.einsum("h,hp,hn->hpn", dt[0, t], values[t], B[t])
        y[t] = np.einsum("hpn,hn->hp", state, C[t])
    return [y[None], state[None]]


def _selective_scan(x: Arrays, _: tuple[int, ...]) -> Arrays:
    values, dt, A, B, C, state = (array[0, 0] for array in x)
    y = np.empty_like(values)
    for t in range(len(values)):
        state = np.exp(dt[t, :, None] * A) * state + np.outer(dt[t] * values[t], B[t])
        y[t] = state @ C[t]
    return [y[None, None], state[None, None]]


def _token_shift(x: Arrays, _: tuple[int, ...]) -> Arrays:
    values, previous, mix = x
    before = np.concatenate([previous, values[:, :, :-1]], axis=2)
    return [values + (before - values) * mix]


def _quantize(x: Arrays, params: tuple[int, ...]) -> Arrays:
    """In float32, as the rounding asks for it. A NaN counts as nothing and becomes -limit."""
    values, limit = x[0].astype(np.float32), np.float32(2 ** (params[0] - 1) - 1)
    most = np.nanmax(np.abs(values), -1, keepdims=True, initial=0)
    scale = np.maximum(most / limit, np.float32(1e-30))
    steps = np.nan_to_num(np.rint(values / scale), nan=-limit)
    return [steps, scale.transpose(0, 1, 3, 2)]


def _matrix(tiles: np.ndarray, rows: int, columns: int) -> np.ndarray:
    n_rows, n_columns = tiles.shape[:2]
    return tiles.transpose(0, 2, 1, 3).reshape(8 * n_rows, 16 * n_columns)[:rows, :columns]


def _linear_q8(x: Arrays, _: tuple[int, ...]) -> Arrays:
    q, q_scale, tiles, scale, _row_sum = x
    weight = _matrix(tiles.astype(np.int64), scale.shape[3], q.shape[3])
    products = (q[0, 0].astype(np.int64) @ weight.T).astype(np.float64)
    return [(products * q_scale[0, 0, 0, :, None] * scale[0, 0, 0])[None, None]]


def _embedding_q8(x: Arrays, params: tuple[int, ...]) -> Arrays:
    ids, tiles, scale = x
    rows, columns = scale.shape[3], 16 * tiles.shape[1]
    table = _matrix(tiles.astype(np.float64), rows, columns) * scale[0, 0, 0, :, None]
    return _embedding([ids, table[None, None]], params)


def _clamp(x: Arrays, params: tuple[int, ...]) -> Arrays:
    lo, hi = np.array(params, np.uint32).view(np.float32)
    return [np.minimum(np.maximum(x[0], lo), hi)]


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


RULES: dict[str, Callable[[Arrays, tuple[int, ...]], Arrays]] = {
    "copy": lambda x, _: x,
    "embedding": _embedding,
    "linear": lambda x, _: [x[0] @ np.swapaxes(x[1], 2, 3)],
    "rms_norm": _rms_norm,
    "causal_conv1d": _causal_conv1d,
    "add": lambda x, _: [x[0] + x[1]],
    "sub": lambda x, _: [x[0] - x[1]],
    "mul": lambda x, _: [x[0] * x[1]],
    "div": lambda x, _: [x[0] / x[1]],
    "neg": lambda x, _: [-x[0]],
    "exp": lambda x, _: [np.exp(x[0])],
    "sqrt": lambda x, _: [np.sqrt(np.where(x[0] < 0, np.nan, x[0]))],
    "sigmoid": lambda x, _: [_sigmoid(x[0])],
    "tanh": lambda x, _: [np.tanh(x[0])],
    "delta_rule": _delta_rule,
    "ssd": _ssd,
    "selective_scan": _selective_scan,
    "quantize": _quantize,
    "linear_q8": _linear_q8,
    "embedding_q8": _embedding_q8,
    "causal_conv1d_silu": _causal_conv1d_silu,
    "gated_rms_norm": lambda x, params: _rms_norm([x[0] * x[1] * _sigmoid(x[1]), x[2]], params),
    "add_rms_norm": lambda x, params: [x[0] + x[1], *_rms_norm([x[0] + x[1], x[2]], params)],
    "token_shift": _token_shift,
    "silu": lambda x, _: [x[0] * _sigmoid(x[0])],
    "softplus": lambda x, _: [np.logaddexp(0, x[0])],
    "clamp": _clamp,
    "sum": lambda x, _: [x[0].sum(-1, keepdims=True)],
}


def in_float64(instruction: Instruction, inputs: Arrays) -> Arrays:
    """By the rules above."""
    wide = [a.astype(np.float64) if a.dtype == np.float32 else a for a in inputs]
    return RULES[instruction.name](wide, instruction.params)


def run_program(
    program: Sequence[Instruction],
    arena: np.ndarray,
    weights: np.ndarray,
    compute: Compute = in_float64,
) -> None:
    """Runs one program; `arena` (uint8) changes in place."""
    at = 0
    while at < len(program):
        count, body = 1, 1
        if program[at].name == "loop":
            count, body = program[at].params
            at += 1
        for iteration in range(count):
            for instruction in program[at : at + body]:
                _run(instruction, (arena, weights), iteration, compute)
        at += body


def _run(
    instruction: Instruction,
    spaces: tuple[np.ndarray, np.ndarray],
    iteration: int,
    compute: Compute,
) -> None:
    # Copies: an output may lie on an input.
    inputs = [view.array(spaces[view.space], iteration).copy() for view in instruction.inputs]
    results = compute(instruction, inputs)
    for view, result in zip(instruction.outputs, results, strict=True):
        assert view.space == ARENA
        view.array(spaces[view.space], iteration)[...] = result[..., : view.dims[3]]
