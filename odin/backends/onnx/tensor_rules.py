"""How primitive tensor ops become standard ONNX ops."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx_ir as ir
from xdsl.dialects.builtin import DenseArrayBase, FloatAttr
from xdsl.ir import Operation, SSAValue

from odin.backends.onnx.graph import GraphBuilder, Rule, Rules
from odin.ir.fused import CausalConv1dSiluOp
from odin.ir.nn import (
    AddOp,
    CausalConv1dOp,
    ClampOp,
    ConcatOp,
    DivOp,
    EmbeddingOp,
    ExpOp,
    LastOp,
    LinearOp,
    MulOp,
    NegOp,
    ReshapeOp,
    RmsNormOp,
    SigmoidOp,
    SiluOp,
    SliceOp,
    SoftplusOp,
    SqrtOp,
    SubOp,
    SumOp,
    TanhOp,
    TransposeOp,
)
from odin.ir.types import Shape, tensor_of


def shape_of(value: SSAValue) -> Shape:
    return tensor_of(value).get_shape()


def _same(kind: str) -> Rule:
    """An op that ONNX has under the name `kind`, with the same operands in the same order."""

    def rule(graph: GraphBuilder, op: Operation) -> Sequence[ir.Value]:
        return [graph.op(kind, *(graph[operand] for operand in op.operands))]

    return rule


def _clamp(graph: GraphBuilder, op: ClampOp) -> Sequence[ir.Value]:
    bounds = [graph.constant(bound.value.data) for bound in (op.lo, op.hi)]
    return [graph.op("Clip", graph[op.operand], *bounds)]


def _sum(graph: GraphBuilder, op: SumOp) -> Sequence[ir.Value]:
    return [graph.op("ReduceSum", graph[op.operand], graph.constant([-1], np.int64), keepdims=1)]


def _embedding(graph: GraphBuilder, op: EmbeddingOp) -> Sequence[ir.Value]:
    return [graph.op("Gather", graph[op.table], graph[op.ids], axis=0)]


def _linear(graph: GraphBuilder, op: LinearOp) -> Sequence[ir.Value]:
    """Gemm takes the weight [N, K] as it lies, so that a tied one is there once."""
    return [graph.op("Gemm", graph[op.x], graph[op.weight], transB=1)]


def _rms_norm(graph: GraphBuilder, op: RmsNormOp) -> Sequence[ir.Value]:
    return [rms_norm(graph, graph[op.x], op.weight, op.eps)]


def rms_norm(graph: GraphBuilder, x: ir.Value, weight: SSAValue, eps: FloatAttr) -> ir.Value:
    """The RMS norm of x over its last axis; ONNX's own knows scales of that axis only."""
    shape = shape_of(weight)
    scale = graph[weight] if len(shape) == 1 else graph.constant(np.ones(shape[-1]))
    normed = graph.op("RMSNormalization", x, scale, axis=-1, epsilon=eps.value.data)
    return normed if len(shape) == 1 else graph.op("Mul", normed, graph[weight])


def _silu(graph: GraphBuilder, op: SiluOp) -> Sequence[ir.Value]:
    return [silu(graph, graph[op.operand])]


def silu(graph: GraphBuilder, x: ir.Value) -> ir.Value:
    """x · sigmoid(x)."""
    return graph.op("Mul", x, graph.op("Sigmoid", x))


def causal_conv1d(
    graph: GraphBuilder, op: CausalConv1dOp | CausalConv1dSiluOp
) -> Sequence[ir.Value]:
    """y without an activation and the state after, as sums over the taps.

    ONNX's Conv and CausalConvWithState have the axes the other way round.
    """
    length, taps = shape_of(op.x)[0], shape_of(op.weight)[1]
    rows = graph.op("Concat", graph[op.state], graph[op.x], axis=0)
    after = _rows(graph, rows, length, length + taps - 1)
    if length == 1:
        by_tap = graph.weight(op.weight, "by_tap", np.transpose)
        products = graph.op("Mul", rows, by_tap)
        # Adds the rows and the bias faster than a sum over the outer axis does.
        ones = graph.constant(np.ones((1, taps)))
        return [graph.op("Gemm", ones, products, graph[op.bias]), after]
    y = graph[op.bias]
    for k in range(taps):
        tap = graph.weight(op.weight, f"tap{k}", lambda weight, k=k: weight[:, k])
        y = graph.op("Add", graph.op("Mul", _rows(graph, rows, k, k + length), tap), y)
    return [y, after]


def _rows(graph: GraphBuilder, x: ir.Value, start: int, stop: int) -> ir.Value:
    return graph.op("Slice", x, *(graph.constant([n], np.int64) for n in (start, stop, 0)))


def _slice(graph: GraphBuilder, op: SliceOp) -> Sequence[ir.Value]:
    """Slices that cut a tensor into parts are one Split."""
    axis, start, stop = op.bounds
    siblings = [use.operation for use in op.operand.uses]
    parts = [s for s in siblings if isinstance(s, SliceOp) and s.bounds[0] == axis]
    parts = sorted({s.bounds: s for s in parts}.values(), key=lambda s: s.bounds)
    ends = [0, *(s.bounds[2] for s in parts)]
    is_partition = [s.bounds[1] for s in parts] == ends[:-1]
    if not is_partition or ends[-1] != shape_of(op.operand)[axis] or len(parts) == 1:
        bounds = [graph.constant([n], np.int64) for n in (start, stop, axis)]
        return [graph.op("Slice", graph[op.operand], *bounds)]
    sizes = graph.constant(np.diff(ends), np.int64)
    values = graph.ops("Split", graph[op.operand], sizes, axis=axis, outputs=len(parts))
    for part, value in zip(parts, values, strict=True):
        graph.bind(part.result, value)
    return [values[[s.bounds for s in parts].index(op.bounds)]]


def _last(graph: GraphBuilder, op: LastOp) -> Sequence[ir.Value]:
    length = shape_of(op.operand)[0]
    x = graph[op.operand]
    return [x if length == 1 else _rows(graph, x, length - 1, length)]


def _reshape(graph: GraphBuilder, op: ReshapeOp) -> Sequence[ir.Value]:
    return [graph.view(op.operand, shape_of(op.result))]


def _transpose(graph: GraphBuilder, op: TransposeOp) -> Sequence[ir.Value]:
    axes = op.properties["axes"]
    assert isinstance(axes, DenseArrayBase)
    return [graph.transpose(graph[op.operand], *(int(axis) for axis in axes.get_values()))]


def _concat(graph: GraphBuilder, op: ConcatOp) -> Sequence[ir.Value]:
    return [graph.op("Concat", graph[op.lhs], graph[op.rhs], axis=op.axis.value.data)]


TENSOR_RULES: Rules = {
    AddOp: _same("Add"),
    SubOp: _same("Sub"),
    MulOp: _same("Mul"),
    DivOp: _same("Div"),
    NegOp: _same("Neg"),
    ExpOp: _same("Exp"),
    SqrtOp: _same("Sqrt"),
    SigmoidOp: _same("Sigmoid"),
    TanhOp: _same("Tanh"),
    SoftplusOp: _same("Softplus"),
    SiluOp: _silu,
    ClampOp: _clamp,
    SumOp: _sum,
    EmbeddingOp: _embedding,
    LinearOp: _linear,
    RmsNormOp: _rms_norm,
    CausalConv1dOp: causal_conv1d,
    SliceOp: _slice,
    LastOp: _last,
    ReshapeOp: _reshape,
    TransposeOp: _transpose,
    ConcatOp: _concat,
}
