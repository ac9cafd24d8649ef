"""A recurrent language model in a few instructions: every opcode, a decode and a prefill program.

D = 8 channels as H = 2 heads of P = 4, N = 5 state columns, 11 tokens. The state is the last three
rows that the convolution saw, the recurrence's h [H,P,N] and the delta rule's S [H,P,P].
"""

from __future__ import annotations

import numpy as np
from program_builder import ARENA, ProgramBuilder, View, align64, contiguous, float_bits, pad_dims

VOCAB, D, H, P, N, K = 11, 8, 2, 4, 5, 4
STATE_BYTES = align64(4 * ((K - 1) * D + H * P * N + H * P * P))


def tiny_model(lengths: tuple[int, ...] = (1, 4)) -> ProgramBuilder:
    """One program for each length, over one arena."""
    b = ProgramBuilder(VOCAB, lengths, STATE_BYTES)
    table, projection = b.weights((VOCAB, D)), b.weights((2 * D, D))
    norm, taps, bias, head = (b.weights(dims) for dims in ((1, D), (D, K), (D,), (VOCAB, D)))
    conv_state = View(ARENA, 0, (1, 1, K - 1, D), (0, 0, D, 1))
    h = View(ARENA, 4 * (K - 1) * D, pad_dims((H, P, N)), contiguous(pad_dims((H, P, N))))
    s = View(ARENA, h.offset + 4 * H * P * N, (1, H, P, P), (0, P * P, P, 1))
    for program, T in enumerate(lengths):

        def add(
            name: str,
            inputs: list[View],
            outputs: list[View],
            *params: float,
            program: int = program,
        ) -> None:
            b.add(name, inputs, outputs, [float_bits(value) for value in params], program)

        x, projected, mixed, y = (b.view((T, d)) for d in (D, 2 * D, D, D))
        add("embedding", [b.tokens(T), table], [x])
        grouped = x.with_(dims=(1, T, 1, D), strides=(0, D, D, 1))
        normed = b.view((T, 1, D))
        add("rms_norm", [grouped, norm], [normed], 1e-5)
        flat = normed.with_(dims=(1, 1, T, D), strides=(0, 0, D, 1))
        add("linear", [flat, projection], [projected])
        left = projected.with_(dims=(1, 1, T, D), strides=(0, 0, 2 * D, 1))
        gate = left.with_(offset=projected.offset + 4 * D)
        add("causal_conv1d", [left, taps, bias, conv_state], [mixed, conv_state])
        add("silu", [mixed], [mixed])
        add("softplus", [gate], [y])
        add("clamp", [y], [y], 0.01, float("inf"))
        add("neg", [y], [y])
        add("exp", [y], [y])
        add("sub", [mixed, flat], [mixed])
        update, product = b.view((H, P, N)), b.view((H, P, N))
        row = {"dims": (1, H, P, N), "step": 4 * D}
        decay = y.with_(strides=(0, P, 1, 0), **row)
        value = mixed.with_(strides=(0, P, 1, 0), **row)
        key = mixed.with_(strides=(0, 0, 0, 1), **row)
        result = x.with_(dims=(1, H, P, 1), strides=(0, P, 1, 1), step=4 * D)
        b.loop(T, 5, program)
        add("mul", [h, decay], [h])
        add("mul", [value, key], [update])
        add("add", [h, update], [h])
        add("mul", [h, key], [product])
        add("sum", [product], [result])
        add("sigmoid", [gate], [gate])
        add("mul", [x, gate], [x])
        add("tanh", [x], [x])
        heads = x.with_(dims=(1, T, H, P), strides=(0, D, P, 1))
        decay, told = gate.with_(dims=heads.dims, strides=(0, 2 * D, P, 1)), b.view((T, H, P))
        key, put_back = mixed.with_(dims=heads.dims, strides=heads.strides), decay
        add("delta_rule", [heads, decay, key, key, heads, put_back, s], [told, s])
        add("add", [heads, told], [heads])
        last = x.with_(offset=x.offset + 4 * D * (T - 1), dims=(1, 1, 1, D))
        head_out = b.view((1, VOCAB))
        add("linear", [last, head], [head_out])
        add("copy", [head_out], [b.logits()])
    return b


def tiny_weights(b: ProgramBuilder) -> np.ndarray:
    """Random weights for it, uint8 [weight_bytes]."""
    rng = np.random.default_rng(5)
    return rng.normal(0, 0.7, b.weight_bytes // 4).astype("<f4").view(np.uint8)
