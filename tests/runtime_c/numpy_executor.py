"""What each opcode means, in NumPy: the judge of the C kernels. float64 inside an instruction."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from program_builder import ARENA, Instruction

Arrays = Sequence[np.ndarray]


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
    "silu": lambda x, _: [x[0] * _sigmoid(x[0])],
    "softplus": lambda x, _: [np.logaddexp(0, x[0])],
    "clamp": _clamp,
    "sum": lambda x, _: [x[0].sum(-1, keepdims=True)],
}


def _run(instruction: Instruction, spaces: tuple[np.ndarray, np.ndarray], iteration: int) -> None:
    arrays = [view.array(spaces[view.space], iteration) for view in instruction.inputs]
    wide = [a.astype(np.float64) if a.dtype == np.float32 else a.copy() for a in arrays]
    results = RULES[instruction.name](wide, instruction.params)
    for view, result in zip(instruction.outputs, results, strict=True):
        assert view.space == ARENA
        view.array(spaces[view.space], iteration)[...] = result


def run_program(program: Sequence[Instruction], arena: np.ndarray, weights: np.ndarray) -> None:
    """Runs one program; `arena` (uint8) changes in place."""
    at = 0
    while at < len(program):
        count, body = 1, 1
        if program[at].name == "loop":
            count, body = program[at].params
            at += 1
        for iteration in range(count):
            for instruction in program[at : at + body]:
                _run(instruction, (arena, weights), iteration)
        at += body
