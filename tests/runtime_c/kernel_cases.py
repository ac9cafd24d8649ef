"""Small programs, one kernel or idiom each, over random numbers: what every executor must agree on.

A case's arena and weights are filled with random numbers before the run, so a kernel that reads or
writes a wrong element shows up anywhere in the arena.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy_executor import Compute, in_float64, run_program
from program_builder import (
    ARENA,
    I8,
    I32,
    WEIGHTS,
    ProgramBuilder,
    View,
    contiguous,
    float_bits,
    pad_dims,
    tiles_of,
)

UNARY = ("copy", "neg", "exp", "sqrt", "sigmoid", "tanh", "silu", "softplus")
BINARY = ("add", "sub", "mul", "div")
SHAPES = ((1,), (3,), (4,), (37,), (5, 16), (3, 4, 7), (2, 3, 4, 5), (2, 1, 3, 18), (64, 1, 33))


@dataclass(frozen=True)
class Case:
    """A program, what lies in memory before it runs, and the tokens to feed."""

    name: str
    builder: ProgramBuilder
    arena: np.ndarray  # uint8 [arena_bytes]
    weights: np.ndarray  # uint8 [weight_bytes]
    tokens: tuple[int, ...]

    def expected_arena(self, compute: Compute = in_float64) -> np.ndarray:
        """float32 [arena_bytes / 4] after the run, by NumPy."""
        arena = self.arena.copy()
        at = self.builder.tokens_offset
        arena[at : at + 4 * len(self.tokens)].view("<i4")[:] = self.tokens
        run_program(self.builder.programs[-1], arena, self.weights, compute)
        return arena.view("<f4")


def _case(
    name: str,
    builder: ProgramBuilder,
    tokens: Sequence[int] = (1,),
    fill: Mapping[View, np.ndarray] | None = None,
) -> Case:
    """`fill` says what some views of the weights hold; the rest is random."""
    rng = np.random.default_rng(sum(name.encode()))
    arena = rng.normal(0, 2, builder.arena_bytes // 4).astype("<f4").view(np.uint8)
    weights = rng.normal(0, 1, builder.weight_bytes // 4).astype("<f4").view(np.uint8)
    for view, values in (fill or {}).items():
        array = view.array(weights)
        array[...] = values.reshape(array.shape)
    return Case(name, builder, arena, weights, tuple(tokens))


def _random_strides(
    rng: np.random.Generator, dims: Sequence[int], broadcast: bool
) -> tuple[int, ...]:
    """Row-major, padded or permuted strides; an input may repeat along some axes."""
    padded = [d + int(rng.integers(0, 3)) * int(rng.random() < 0.4) for d in dims]
    order = rng.permutation(len(dims)) if rng.random() < 0.25 else np.arange(len(dims))
    permuted = contiguous([padded[axis] for axis in order])
    strides = [0] * len(dims)
    for axis, stride in zip(order, permuted, strict=True):
        strides[axis] = stride
    if broadcast:
        strides = [0 if rng.random() < 0.35 else stride for stride in strides]
    return tuple(strides)


def _input(rng: np.random.Generator, b: ProgramBuilder, dims: Sequence[int]) -> View:
    space = ARENA if rng.random() < 0.6 else WEIGHTS
    return b.view(dims, _random_strides(rng, dims, broadcast=True), space)


def _elementwise_cases() -> Iterator[Case]:
    rng = np.random.default_rng(1)
    params = {"clamp": (float_bits(-1.5), float_bits(float("inf")))}
    for name in (*UNARY, *BINARY, "clamp"):
        n_inputs = 2 if name in BINARY else 1
        for dims in SHAPES:
            b = ProgramBuilder()
            for _ in range(3):
                inputs = [_input(rng, b, dims) for _ in range(n_inputs)]
                y = b.view(dims, _random_strides(rng, dims, broadcast=False))
                b.add(name, inputs, [y], params.get(name, ()))
            yield _case(f"{name}-{'x'.join(map(str, dims))}", b)
        b = ProgramBuilder()
        for order in (1, -1):
            y = b.view((3, 21))
            inputs = [y, b.view((3, 21), (21, 0))][:n_inputs]
            b.add(name, inputs[::order], [y], params.get(name, ()))
        y = b.view((5, 7), (9, 1))
        b.add(name, [y] * n_inputs, [y], params.get(name, ()))
        yield _case(f"{name}-in-place", b)


EDGES = np.array(
    [0, 1e-45, 1e-38, 1.2e-38, 1e-30, 1e-7, 0.41421354, 0.41421357, 0.5, 1, 1.5, 87.4, 88.8, 89.5,
     103.3, 104.5, 1e4, 1e19, 2e19, 3.4e38, np.inf],
    np.float32,
)  # fmt: skip
"""Where functions begin or end to be subnormal, infinite or computed in another way."""


def _edge_cases() -> Iterator[Case]:
    """Elementwise kernels on every edge of either sign and NaN, two of them on every pair."""
    values = np.concatenate([EDGES, -EDGES, np.float32([np.nan])])
    n = len(values)
    params = {"clamp": (float_bits(-1.5), float_bits(88.8))}
    for name in (*UNARY, *BINARY, "clamp"):
        b = ProgramBuilder()
        column, row = b.weights((n, n), (1, 0)), b.weights((n, n), (0, 1))
        inputs = [column, row] if name in BINARY else [row]
        b.add(name, inputs, [b.view((n, n))], params.get(name, ()))
        fill = {View(WEIGHTS, v.offset, (1, 1, 1, n), (0, 0, 0, 1)): values for v in (column, row)}
        yield _case(f"{name}-edges", b, fill=fill)


def _sum_cases() -> Iterator[Case]:
    rng = np.random.default_rng(2)
    for dims in SHAPES:
        b = ProgramBuilder()
        for _ in range(4):
            x = _input(rng, b, dims)
            outer = (*pad_dims(dims)[:3], 1)
            b.add("sum", [x], [b.view(outer, _random_strides(rng, outer, broadcast=False))])
        yield _case(f"sum-{'x'.join(map(str, dims))}", b)


def _linear_cases() -> Iterator[Case]:
    sizes = [(1, 1, 1), (1, 5, 3), (1, 8, 16), (1, 19, 37), (2, 9, 6), (4, 2, 4), (7, 13, 35)]
    for T, N, K in [*sizes, (64, 24, 40)]:
        b = ProgramBuilder(lengths=(1,))
        x, w = b.view((T, K)), b.weights((N, K))
        b.add("linear", [x, w], [b.view((T, N))])
        padded_x, padded_w = b.view((T, K), (K + 3, 1)), b.view((N, K), (K + 1, 1))
        b.add("linear", [padded_x, padded_w], [b.view((T, N), (N + 5, 1))])
        b.add("linear", [b.view((T, K), (0, 1)), w], [b.view((T, N))])
        yield _case(f"linear-{T}x{N}x{K}", b)


def _rms_norm_cases() -> Iterator[Case]:
    for T, G, K in [(1, 1, 64), (3, 2, 19), (5, 1, 1), (2, 4, 33)]:
        b = ProgramBuilder()
        eps = (float_bits(1e-5),)
        b.add("rms_norm", [b.view((T, G, K)), b.weights((G, K))], [b.view((T, G, K))], eps)
        x = b.view((T, G, K), (G * K + 2, K, 1))
        b.add("rms_norm", [x, b.weights((G, K), (0, 1))], [b.view((T, G, K), (1, T, T * G))], eps)
        x = b.view((T, G, K), (1, T, T * G))
        b.add("rms_norm", [x, b.weights((G, K), (1, G))], [b.view((T, G, K))], (0,))
        yield _case(f"rms_norm-{T}x{G}x{K}", b)


def _conv_cases() -> Iterator[Case]:
    for T, C, K in [
        (1, 1, 2),
        (1, 8, 4),
        (1, 13, 4),
        (2, 6, 4),
        (3, 5, 4),
        (9, 11, 8),
        (64, 20, 4),
    ]:
        b = ProgramBuilder()
        x, s = b.view((T, C)), b.view((K - 1, C))
        w, bias = b.weights((C, K)), b.weights((C,))
        b.add("causal_conv1d", [x, w, bias, s], [b.view((T, C)), s])
        x, s = b.view((T, C), (C + 3, 1)), b.view((K - 1, C), (2 * C, 2))
        w, bias = b.weights((C, K), (1, C)), b.weights((C,), (0,))
        outputs = [b.view((T, C), (1, T)), b.view((K - 1, C))]
        b.add("causal_conv1d", [x, w, bias, s], outputs)
        yield _case(f"causal_conv1d-{T}x{C}x{K}", b)


def _delta_rule_cases() -> Iterator[Case]:
    for T, H, V, K in [(1, 1, 1, 4), (1, 2, 64, 64), (3, 2, 7, 8), (9, 3, 5, 20)]:
        b = ProgramBuilder()
        s = b.view((H, V, K))
        for state in (s, b.view((H, V, K), (2 * V * K, K + 3, 1))):
            rows = [b.view((T, H, K), (2 * H * K, K, 1)) for _ in range(5)]
            b.add("sigmoid", [rows[1]], [rows[1]])
            for row in (rows[0], *rows[2:]):  # larger ones would make S grow over the tokens
                b.add("tanh", [row], [row])
                b.add("mul", [row, b.weights((T, H, K), (0, 1, H))], [row])
                b.add("tanh", [row], [row])
                b.add("mul", [row, rows[1]], [row])
            v, y = b.view((T, H, V), (1, T * V, T)), b.view((T, H, V), (H * V + 1, V, 1))
            inputs = [*rows[:3], v, *rows[3:], state]
            b.add("delta_rule", inputs, [y, s])
        yield _case(f"delta_rule-{T}x{H}x{V}x{K}", b)


def _embedding_cases() -> Iterator[Case]:
    for T, D in [(1, 1), (5, 17), (8, 64)]:
        lengths = (1,) if T == 1 else (1, T)
        b = ProgramBuilder(vocab_size=11, lengths=lengths)
        for program in range(len(lengths)):
            tokens = b.tokens(lengths[program])
            rows = lengths[program]
            y = b.view((rows, D))
            b.add("embedding", [tokens, b.weights((12, D))], [y], program=program)
            table, y = b.weights((11, D), (1, 11)), b.view((rows, D), (D + 1, 1))
            b.add("embedding", [tokens, table], [y], program=program)
            other_ids = View(ARENA, b.logits_offset, (1, 1, 1, rows), (0, 0, 0, 1), dtype=1)
            b.add("embedding", [other_ids, table], [b.view((rows, D))], program=program)
        yield _case(f"embedding-{T}x{D}", b, [(7 * t + 3) % 11 for t in range(T)])


def _conv_silu_cases() -> Iterator[Case]:
    for T, C, K in [(1, 8, 4), (3, 13, 4), (5, 7, 3)]:
        b = ProgramBuilder()
        s = b.view((K - 1, C))
        inputs = [b.view((T, C), (C + 3, 1)), b.weights((C, K)), b.weights((C,)), s]
        b.add("causal_conv1d_silu", inputs, [b.view((T, C)), s])
        yield _case(f"causal_conv1d_silu-{T}x{C}x{K}", b)


def _fused_norm_cases() -> Iterator[Case]:
    for T, G, K in [(1, 1, 64), (3, 2, 19), (2, 3, 3)]:
        dims, rows, eps = (T, G, K), ((G * K + 5), K, 1), (float_bits(1e-5),)
        b = ProgramBuilder()
        for name in ("gated_rms_norm", "add_rms_norm"):
            n_outputs = 2 if name == "add_rms_norm" else 1
            x, z, w = b.view(dims), b.view(dims, rows), b.weights((G, K))
            b.add(name, [x, z, w], [b.view(dims, rows) for _ in range(n_outputs)], eps)
            b.add(name, [x, z, w], [x, b.view(dims)][:n_outputs], eps)
            b.add(name, [x, z, w], [z, b.view(dims)][:n_outputs], eps)
        yield _case(f"fused_rms_norm-{T}x{G}x{K}", b)


def _token_shift_cases() -> Iterator[Case]:
    for T, C in [(1, 4), (2, 7), (9, 20)]:
        b = ProgramBuilder()
        inputs = [b.view((T, C), (C + 1, 1)), b.view((C,)), b.weights((C,))]
        b.add("token_shift", inputs, [b.view((T, C), (2 * C, 1))])
        yield _case(f"token_shift-{T}x{C}", b)


def _positive(b: ProgramBuilder, view: View) -> View:
    b.add("softplus", [view], [view])
    return view


def _negative(b: ProgramBuilder, view: View) -> View:
    b.add("neg", [_positive(b, view)], [view])
    return view


def _ssd_cases() -> Iterator[Case]:
    for T, H, P, G, N in [(1, 2, 64, 1, 128), (1, 1, 1, 1, 1), (3, 6, 5, 3, 7), (70, 2, 3, 2, 4)]:
        b = ProgramBuilder()
        s = b.view((H, P, N))
        for state in (s, b.view((H, P, N), (2 * P * N, N + 3, 1))):
            x, dt = b.view((T, H, P), (1, T * P, T)), _positive(b, b.view((T, H), (H + 1, 1)))
            A = _negative(b, b.view((H,)))
            B, C = b.view((T, G, N), (2 * G * N, N, 1)), b.view((T, G, N))
            y = b.view((T, H, P), (H * P + 1, P, 1))
            b.add("ssd", [x, dt, A, B, C, state], [y, s])
        yield _case(f"ssd-{T}x{H}x{P}x{G}x{N}", b)


def _selective_scan_cases() -> Iterator[Case]:
    for T, D, N in [(1, 1, 1), (1, 12, 16), (9, 5, 7)]:
        b = ProgramBuilder()
        s = b.view((D, N))
        for state in (s, b.view((D, N), (2 * N, 1))):
            x, dt = b.view((T, D), (1, T)), _positive(b, b.view((T, D)))
            A = _negative(b, b.view((D, N)))
            B, C = b.view((T, N), (N + 2, 1)), b.view((T, N))
            b.add("selective_scan", [x, dt, A, B, C, state], [b.view((T, D), (D + 1, 1)), s])
        yield _case(f"selective_scan-{T}x{D}x{N}", b)


def _q8_sizes() -> Iterator[tuple[int, int, int]]:
    """T, N, K: decode and prefill, whole tiles and cut ones."""
    yield from [(1, 1, 1), (1, 8, 16), (1, 21, 50), (1, 64, 768), (2, 9, 16), (4, 8, 31)]
    yield from [(7, 13, 35), (16, 24, 64), (67, 19, 48)]


def _linear_q8_cases() -> Iterator[Case]:
    for T, N, K in _q8_sizes():
        for act in (8, 7):
            b = ProgramBuilder()
            x, q = b.view((T, K), (K + 1, 1)), b.view((T, K), (K + 5, 1), dtype=I8)
            q_scale = b.view((T,), (2,))
            tiles, scale = b.tiles(N, K), b.weights((N,))
            row_sum = b.view((N,), space=WEIGHTS, dtype=I32)
            b.add("quantize", [x], [q, q_scale], (act,))
            inputs = [q, q_scale, tiles, scale, row_sum]
            b.add("linear_q8", inputs, [b.view((T, N), (N + 3, 1))], (act,))
            rng = np.random.default_rng(N * K)
            weight = rng.integers(-127, 128, (N, K))
            fill = {tiles: tiles_of(weight), row_sum: weight.sum(1)}
            yield _case(f"linear_q8-{T}x{N}x{K}-act{act}", b, fill=fill)


def _quantize_cases() -> Iterator[Case]:
    """Ties, zeros, and the largest and smallest numbers."""
    for act in (8, 7):
        b = ProgramBuilder()
        rows = b.view((7, 21), space=WEIGHTS)
        limit = 2 ** (act - 1) - 1
        values = np.zeros((7, 21), np.float32)
        values[0] = np.arange(-10, 11) / 2
        values[0, 0] = limit  # the scale is 1, and every half is a tie
        values[2] = 1e-38 * np.arange(21)
        values[3] = np.linspace(-3.4e38, 3.4e38, 21)
        values[4, 7] = -limit
        values[5] = np.random.default_rng(act).normal(0, 1, 21)
        values[6, :3] = np.inf, np.nan, 1
        b.add("quantize", [rows], [b.view((7, 21), dtype=I8), b.view((7,))], (act,))
        yield _case(f"quantize-act{act}", b, fill={rows: values})


def _embedding_q8_cases() -> Iterator[Case]:
    for T, D in [(1, 1), (5, 17), (8, 64)]:
        b = ProgramBuilder(vocab_size=11, lengths=(1,) if T == 1 else (1, T))
        for program, rows in enumerate(b.lengths):
            tiles, scale = b.tiles(12, D), b.weights((12,))
            y = b.view((rows, D), (D + 2, 1))
            b.add("embedding_q8", [b.tokens(rows), tiles, scale], [y], program=program)
            other_ids = View(ARENA, b.logits_offset, (1, 1, 1, rows), (0, 0, 0, 1), dtype=I32)
            y = b.view((rows, D))
            b.add("embedding_q8", [other_ids, tiles, scale], [y], program=program)
        yield _case(f"embedding_q8-{T}x{D}", b, [(7 * t + 3) % 11 for t in range(T)])


def _loop_cases() -> Iterator[Case]:
    """The recurrence of Mamba-2 over T tokens: h = decay h + (dt B) x; y = sum(h C)."""
    for T, H, P, N in [(1, 2, 3, 5), (6, 3, 4, 8), (9, 2, 8, 33)]:
        b = ProgramBuilder()
        h = b.view((H, P, N))
        update, product = b.view((H, P, N)), b.view((H, P, N))

        decay = b.view((H, P, N), (1, 0, 0), step=4 * H, count=T)
        x = b.view((H, P, N), (P, 1, 0), step=4 * H * P, count=T)
        B = b.view((H, P, N), (0, 0, 1), step=4 * N, count=T)
        C = b.view((H, P, N), (0, 0, 1), step=4 * N, count=T)
        y = b.view((H, P, 1), (P, 1, 1), step=4 * H * P, count=T)
        all_decays = decay.with_(dims=(1, 1, T, H), strides=(0, 0, H, 1), step=0)
        b.add("sigmoid", [all_decays], [all_decays])
        b.loop(T, 5)
        b.add("mul", [h, decay], [h])
        b.add("mul", [x, B], [update])
        b.add("add", [h, update], [h])
        b.add("mul", [h, C], [product])
        b.add("sum", [product], [y])
        b.add("copy", [h], [update])
        yield _case(f"loop-{T}x{H}x{P}x{N}", b)


def all_cases() -> list[Case]:
    """Every case; names are unique."""
    return [
        *_elementwise_cases(),
        *_edge_cases(),
        *_sum_cases(),
        *_linear_cases(),
        *_rms_norm_cases(),
        *_conv_cases(),
        *_delta_rule_cases(),
        *_embedding_cases(),
        *_conv_silu_cases(),
        *_fused_norm_cases(),
        *_token_shift_cases(),
        *_ssd_cases(),
        *_selective_scan_cases(),
        *_quantize_cases(),
        *_linear_q8_cases(),
        *_embedding_q8_cases(),
        *_loop_cases(),
    ]
