"""How the ops that `fuse` makes of several primitive ones become ONNX."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx_ir as ir

from odin.backends.onnx.graph import CONTRIB, GraphBuilder, Rules
from odin.backends.onnx.tensor_rules import causal_conv1d, rms_norm, shape_of, silu
from odin.ir.fused import AddRmsNormOp, CausalConv1dSiluOp, GatedRmsNormOp, TokenShiftOp


def _causal_conv1d_silu(graph: GraphBuilder, op: CausalConv1dSiluOp) -> Sequence[ir.Value]:
    y, after = causal_conv1d(graph, op)
    return [silu(graph, y), after]


def _gated_rms_norm(graph: GraphBuilder, op: GatedRmsNormOp) -> Sequence[ir.Value]:
    gated = graph.op("Mul", graph[op.x], silu(graph, graph[op.z]))
    return [rms_norm(graph, gated, op.weight, op.eps)]


def _add_rms_norm(graph: GraphBuilder, op: AddRmsNormOp) -> Sequence[ir.Value]:
    total = graph.op("Add", graph[op.a], graph[op.b])
    return [total, rms_norm(graph, total, op.weight, op.eps)]


def skip_rms_norm(graph: GraphBuilder, op: AddRmsNormOp) -> Sequence[ir.Value]:
    """ONNX Runtime's op for both, whose last output is the sum."""
    if len(shape_of(op.weight)) > 1:
        return _add_rms_norm(graph, op)
    y, _, _, total = graph.ops(
        "SkipSimplifiedLayerNormalization",
        *(graph[x] for x in (op.a, op.b, op.weight)),
        outputs=4,
        domain=CONTRIB,
        epsilon=op.eps.value.data,
    )
    return [total, y]


def _token_shift(graph: GraphBuilder, op: TokenShiftOp) -> Sequence[ir.Value]:
    """x + (x' − x)·mix."""
    length, channels = shape_of(op.x)
    x = graph[op.x]
    shifted = graph.reshape(graph[op.previous], (1, channels))
    if length > 1:
        bounds = [graph.constant([n], np.int64) for n in (0, length - 1, 0)]
        shifted = graph.op("Concat", shifted, graph.op("Slice", x, *bounds), axis=0)
    delta = graph.op("Sub", shifted, x)
    return [graph.op("Add", x, graph.op("Mul", delta, graph[op.mix]))]


FUSED_RULES: Rules = {
    CausalConv1dSiluOp: _causal_conv1d_silu,
    GatedRmsNormOp: _gated_rms_norm,
    AddRmsNormOp: _add_rms_norm,
    TokenShiftOp: _token_shift,
}
