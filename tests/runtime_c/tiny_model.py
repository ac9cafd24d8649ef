"""A recurrent language model in a few instructions: every opcode, a decode and a prefill program.

D = 8 channels as H = 2 heads of P = 4, N = 5 state columns, 11 tokens. The state is the last three
rows that each convolution saw, h [H,P,N] of the recurrence and of `ssd`, the delta rule's S
[H,P,P], the selective scan's h [D,P] and the row that the token shift remembers.
"""

from __future__ import annotations

import numpy as np
from program_builder import (
    ARENA,
    I8,
    I32,
    WEIGHTS,
    Instruction,
    ProgramBuilder,
    View,
    align64,
    contiguous,
    float_bits,
    pad_dims,
    tiles_of,
)

VOCAB, D, H, P, N, K = 11, 8, 2, 4, 5, 4
STATE_BYTES = align64(4 * (2 * (K - 1) * D + 2 * H * P * N + H * P * P + D * P + D))


def heads_of_one(rows: View) -> View:
    """Rows [1,1,T,D] as [1,T,1,D]."""
    _, _, T, width = rows.dims
    return rows.with_(dims=(1, T, 1, width), strides=(0, rows.strides[2], rows.strides[2], 1))


def tiny_model(lengths: tuple[int, ...] = (1, 4), n_sequences: int = 0) -> ProgramBuilder:
    """One program for each length, and one for several sequences, over one arena."""
    several = (n_sequences,) if n_sequences else ()
    b = ProgramBuilder(VOCAB, lengths + several, STATE_BYTES, n_sequences)
    table, projection = b.weights((VOCAB, D)), b.weights((2 * D, D))
    norm, taps, bias, head = (b.weights(dims) for dims in ((1, D), (D, K), (D,), (VOCAB, D)))
    conv_state = View(ARENA, 0, (1, 1, K - 1, D), (0, 0, D, 1))
    h = View(ARENA, 4 * (K - 1) * D, pad_dims((H, P, N)), contiguous(pad_dims((H, P, N))))
    s = View(ARENA, h.offset + 4 * H * P * N, (1, H, P, P), (0, P * P, P, 1))
    fused_conv_state = conv_state.with_(offset=s.offset + 4 * H * P * P)
    fused_h = h.with_(offset=fused_conv_state.offset + 4 * (K - 1) * D)
    scan_h = View(ARENA, fused_h.offset + 4 * H * P * N, (1, 1, D, P), (0, 0, P, 1))
    before = View(ARENA, scan_h.offset + 4 * D * P, (1, 1, 1, D), (0, 0, 0, 1))
    tiles, scale = b.tiles(VOCAB, D), b.weights((VOCAB,))
    row_sum, decays = b.view((VOCAB,), space=WEIGHTS, dtype=I32), b.weights((D, P))
    head_decays = b.weights((H,))
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
        quantized_x, gated, total = b.view((T, D)), b.view((T, 1, D)), b.view((T, 1, D))
        add("embedding_q8", [b.tokens(T), tiles, scale], [quantized_x])
        add("add_rms_norm", [heads_of_one(x), heads_of_one(quantized_x), norm], [total, gated], 0.1)
        rows = gated.with_(dims=(1, 1, T, D), strides=(0, 0, D, 1))
        add("causal_conv1d_silu", [rows, taps, bias, fused_conv_state], [mixed, fused_conv_state])
        shifted = b.view((T, D))
        add("token_shift", [mixed, before, bias], [shifted])
        add(
            "copy",
            [mixed.with_(offset=mixed.offset + 4 * D * (T - 1), dims=(1, 1, 1, D))],
            [before],
        )
        steps = b.view((T, D))
        add("softplus", [shifted], [steps])
        values = shifted.with_(dims=(1, T, H, P), strides=(0, D, P, 1))
        wide, narrow = b.view((T, 1, N)), b.view((T, P))
        add("copy", [total.with_(dims=(1, T, 1, N))], [wide])
        add("copy", [total.with_(dims=(1, 1, T, P), strides=(0, 0, D, 1))], [narrow])
        told = b.view((T, H, P))
        add(
            "ssd",
            [values, steps.with_(dims=(1, 1, T, H)), head_decays, wide, wide, fused_h],
            [told, fused_h],
        )
        scanned = b.view((T, D))
        add(
            "selective_scan",
            [
                told.with_(dims=(1, 1, T, D), strides=(0, 0, D, 1)),
                steps,
                decays,
                narrow,
                narrow,
                scan_h,
            ],
            [scanned, scan_h],
        )
        gate_rows, z = heads_of_one(scanned), heads_of_one(shifted)
        add("gated_rms_norm", [gate_rows, z, norm], [gate_rows], 0.1)
        add("add", [x, scanned], [x])
        last = x.with_(offset=x.offset + 4 * D * (T - 1), dims=(1, 1, 1, D))
        head_out = b.view((1, VOCAB))
        add("linear", [last, head], [head_out])
        q, q_scale = b.view((T, D), dtype=I8), b.view((T,))
        b.add("quantize", [x], [q, q_scale], (8,), program)
        last_q = q.with_(offset=q.offset + D * (T - 1), dims=(1, 1, 1, D))
        last_scale = q_scale.with_(offset=q_scale.offset + 4 * (T - 1), dims=(1, 1, 1, 1))
        inputs = [last_q, last_scale, tiles, scale, row_sum]
        b.add("linear_q8", inputs, [b.logits()], (8,), program)
        add("add", [b.logits(), head_out], [b.logits()])
    if several:
        body = [_for_each_sequence(b, call) for call in b.programs[0] if call.name != "loop"]
        b.loop(n_sequences, len(body), program=len(lengths))
        b.programs[-1] += body
    return b


def _for_each_sequence(b: ProgramBuilder, call: Instruction) -> Instruction:
    """A call of the program for T = 1 as one of a loop over the sequences."""

    def moving(view: View) -> View:
        step = 0
        if view.space == ARENA and view.offset < STATE_BYTES:
            step = STATE_BYTES
        elif view.space == ARENA:
            step = {b.tokens_offset: 4, b.logits_offset: 4 * VOCAB}.get(view.offset, 0)
        return view.with_(step=step)

    inputs, outputs = (tuple(map(moving, views)) for views in (call.inputs, call.outputs))
    return Instruction(call.name, inputs, outputs, call.params)


def tiny_weights(b: ProgramBuilder) -> np.ndarray:
    """Random weights for it, uint8 [weight_bytes]."""
    rng = np.random.default_rng(5)
    weights = rng.normal(0, 0.7, b.weight_bytes // 4).astype("<f4").view(np.uint8)
    for instruction in b.programs[0]:
        if instruction.name == "linear_q8":
            weight = rng.integers(-127, 128, (VOCAB, D))
            _q, _q_scale, tiles, scale, row_sum = instruction.inputs
            tiles.array(weights)[...] = tiles_of(weight)
            scale.array(weights)[...] = 0.01
            row_sum.array(weights)[...] = weight.sum(1)
        elif instruction.name in ("ssd", "selective_scan"):
            A = instruction.inputs[2].array(weights)
            A[...] = -np.abs(A)
    return weights
