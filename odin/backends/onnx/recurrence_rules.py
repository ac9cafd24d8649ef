"""How recurrences become ONNX: one step as plain ops, a chunk as LinearAttention.

A scan has no counterpart that is fast (Loop and Scan run their body by an interpreter, and an
unrolled one grows with the chunk), so that only recurrences which some op covers have a chunk.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx_ir as ir

from odin.backends.onnx.graph import CONTRIB, GraphBuilder, Rule, Rules, Unsupported
from odin.backends.onnx.tensor_rules import shape_of
from odin.ir.delta_rule import DeltaRuleOp
from odin.ir.fused import CausalConv1dSiluOp
from odin.ir.nn import CausalConv1dOp
from odin.ir.recurrence import ScanOp
from odin.ir.ssm import SelectiveScanOp, SsdOp


def _scan(graph: GraphBuilder, op: ScanOp) -> Sequence[ir.Value]:
    """The body once, on the only index that there is."""
    if shape_of(op.inputs[0])[0] != 1:
        raise Unsupported("a recurrence that no pass raised to a fused op runs one token at a time")
    for arg, value in zip(op.slice_args, op.inputs, strict=True):
        graph.bind(arg, graph.reshape(graph[value], shape_of(arg)))
    for arg, value in zip(op.state_args, op.initial, strict=True):
        graph.bind(arg, graph[value])
    for inner in op.body.block.ops:
        if inner is not op.terminator:
            graph.emit(inner)
    slices = [
        graph.reshape(graph[value], shape_of(result))
        for value, result in zip(op.terminator.slices, op.stacked, strict=True)
    ]
    return [*slices, *(graph[value] for value in op.terminator.states)]


def _delta_rule(graph: GraphBuilder, op: DeltaRuleOp) -> Sequence[ir.Value]:
    """S·diag(w) + (S·a) ⊗ b + v ⊗ k, then S·r, for the one token that there is."""
    length, heads, keys = shape_of(op.r)
    if length != 1:
        raise Unsupported("the delta rule of RWKV-7 is no rule of LinearAttention")
    r, a = (graph.reshape(graph[x], (heads, keys, 1)) for x in (op.r, op.a))
    w, k, b = (graph.reshape(graph[x], (heads, 1, keys)) for x in (op.w, op.k, op.b))
    v = graph.reshape(graph[op.v], (heads, shape_of(op.v)[2], 1))
    state = graph[op.state]
    put_back = graph.op("Mul", graph.op("MatMul", state, a), b)
    kept = graph.op("Add", graph.op("Mul", state, w), put_back)
    after = graph.op("Add", kept, graph.op("Mul", v, k))
    return [graph.reshape(graph.op("MatMul", after, r), shape_of(op.y)), after]


def ssd_as_linear_attention(domain: str) -> Rule:
    """S[h] = exp(dt·A)·S[h] + B[g] ⊗ dt·x, y = S[h]ᵀ·C[g], with S [H, N, P] the state transposed.

    The standard op has a key and a query a head; ONNX Runtime's own shares those of a group.
    """

    def rule(graph: GraphBuilder, op: SsdOp) -> Sequence[ir.Value]:
        length, heads, headdim = shape_of(op.x)
        _, groups, d_state = shape_of(op.B)
        dt = graph[op.dt]
        dtx = graph.op("Mul", graph[op.x], graph.reshape(dt, (length, heads, 1)))
        key, query = graph[op.B], graph[op.C]
        if domain != CONTRIB:
            shape = (length, groups, heads, d_state)
            key, query = (_tile(graph, z, *shape) for z in (key, query))
            groups = heads
        is_transposed = op.state in graph.heads_first
        state = graph[op.state]
        if not is_transposed:
            state = graph.op("Unsqueeze", graph.transpose(state, 0, 2, 1), _axis(graph))
        y, after = graph.ops(
            "LinearAttention",
            graph.reshape(query, (1, length, groups * d_state)),
            graph.reshape(key, (1, length, groups * d_state)),
            graph.reshape(dtx, (1, length, heads * headdim)),
            state,
            # [T, H]·[1, 1, H] is the [1, T, H] of the op without a reshape.
            graph.op("Mul", dt, graph.view(op.A, (1, 1, heads))),
            outputs=2,
            domain=domain,
            q_num_heads=groups,
            kv_num_heads=heads,
            update_rule="gated",
            scale=1.0,
        )
        if not is_transposed:
            after = graph.transpose(graph.op("Squeeze", after, _axis(graph)), 0, 2, 1)
        return [graph.reshape(y, shape_of(op.y)), after]

    return rule


def _axis(graph: GraphBuilder) -> ir.Value:
    return graph.constant([0], np.int64)


def _tile(
    graph: GraphBuilder, x: ir.Value, length: int, groups: int, heads: int, size: int
) -> ir.Value:
    """[T, G, N] → [T, H, N]: that of its group for each head."""
    if groups == heads:
        return x
    grouped = graph.reshape(x, (length, groups, 1, size))
    shape = (length, groups, heads // groups, size)
    tiled = graph.op("Expand", grouped, graph.constant(shape, np.int64), shape=shape)
    return graph.reshape(tiled, (length, heads, size))


def selective_scan_as_linear_attention(domain: str) -> Rule:
    """Every channel a head with values of one element: S[d] = exp(dt·A)[d]·S[d] + B·dt·x[d]."""

    def rule(graph: GraphBuilder, op: SelectiveScanOp) -> Sequence[ir.Value]:
        length, channels = shape_of(op.x)
        d_state = shape_of(op.A)[1]
        dt = graph.reshape(graph[op.dt], (length, channels, 1))
        key, query = graph[op.B], graph[op.C]
        keys = 1
        if domain != CONTRIB:
            key, query = (_tile(graph, z, length, 1, channels, d_state) for z in (key, query))
            keys = channels
        y, after = graph.ops(
            "LinearAttention",
            graph.reshape(query, (1, length, keys * d_state)),
            graph.reshape(key, (1, length, keys * d_state)),
            graph.reshape(graph.op("Mul", graph[op.x], graph[op.dt]), (1, length, channels)),
            graph.reshape(graph[op.state], (1, channels, d_state, 1)),
            graph.reshape(graph.op("Mul", dt, graph[op.A]), (1, length, channels * d_state)),
            outputs=2,
            domain=domain,
            q_num_heads=keys,
            kv_num_heads=channels,
            update_rule="gated",
            scale=1.0,
        )
        return [graph.reshape(y, shape_of(op.y)), graph.reshape(after, shape_of(op.next_state))]

    return rule


def causal_conv1d_with_state(
    graph: GraphBuilder, op: CausalConv1dOp | CausalConv1dSiluOp
) -> Sequence[ir.Value]:
    """The standard op, which has the channels first: [1, C, T] and [1, C, K−1]."""
    length, channels = shape_of(op.x)
    taps = shape_of(op.weight)[1]
    y, after = graph.ops(
        "CausalConvWithState",
        graph.reshape(graph.transpose(graph[op.x], 1, 0), (1, channels, length)),
        graph.weight(op.weight, shape=(channels, 1, taps)),
        graph[op.bias],
        graph.reshape(graph.transpose(graph[op.state], 1, 0), (1, channels, taps - 1)),
        outputs=2,
        activation="silu" if isinstance(op, CausalConv1dSiluOp) else "none",
    )
    return [
        graph.transpose(graph.reshape(y, (channels, length)), 1, 0),
        graph.transpose(graph.reshape(after, (channels, taps - 1)), 1, 0),
    ]


RECURRENCE_RULES: Rules = {ScanOp: _scan, DeltaRuleOp: _delta_rule}
