"""How INT8 linears and embeddings become ONNX.

MatMulInteger computes what the IR says to the last bit of the integers. MatMulNBits keeps the
weights and their scales, but quantizes the activations by itself, block by block, and is faster on
a CPU that has instructions for it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx_ir as ir

from odin.backends.onnx.graph import CONTRIB, GraphBuilder, Rules
from odin.backends.onnx.tensor_rules import shape_of
from odin.ir.qnn import QuantizedEmbeddingOp, QuantizedLinearOp, QuantizeOp

ZERO_POINT = 128
"""What is added to an INT8 number where an op takes unsigned ones."""

BLOCK = 128
"""Columns that share a scale in MatMulNBits."""


def _quantize(graph: GraphBuilder, op: QuantizeOp) -> Sequence[ir.Value]:
    """q + 128 as uint8: the form of the activations that every CPU has a kernel for."""
    (length, _), limit = shape_of(op.x), 2 ** (op.act.value.data - 1) - 1
    x = graph[op.x]
    last = graph.constant([-1], np.int64)
    largest = graph.op("ReduceMax", graph.op("Abs", x), last, keepdims=0)
    scale = graph.op("Div", largest, graph.constant(limit))
    scale = graph.op("Max", scale, graph.constant(1e-30))
    zero = graph.constant(np.full(length, ZERO_POINT), np.uint8)
    q = graph.op("QuantizeLinear", x, scale, zero, axis=0, dtype=ir.DataType.UINT8)
    return [q, scale]


def _linear(graph: GraphBuilder, op: QuantizedLinearOp) -> Sequence[ir.Value]:
    """(acc · q_scale[t]) · scale[n]."""
    columns = graph.weight(op.weight, "columns", np.transpose)
    zero = graph.constant(ZERO_POINT, np.uint8)
    total = graph.op("MatMulInteger", graph[op.q], columns, zero, dtype=ir.DataType.INT32)
    y = graph.op("Cast", total, to=ir.DataType.FLOAT)
    q_scale = graph.reshape(graph[op.q_scale], (shape_of(op.q)[0], 1))
    return [graph.op("Mul", graph.op("Mul", y, q_scale), graph[op.scale])]


def _embedding(graph: GraphBuilder, op: QuantizedEmbeddingOp) -> Sequence[ir.Value]:
    """From the columns that the head multiplies by, so that a tied table is there once."""
    columns = graph.weight(op.table, "columns", np.transpose)
    found = graph.op("Gather", columns, graph[op.ids], axis=1, dtype=ir.DataType.INT8)
    rows = graph.op("Transpose", found, perm=[1, 0], dtype=ir.DataType.INT8)
    return [_scaled(graph, op, graph.op("Cast", rows, to=ir.DataType.FLOAT))]


def _scaled(graph: GraphBuilder, op: QuantizedEmbeddingOp, rows: ir.Value) -> ir.Value:
    """Rows [T, D] times the scale of each."""
    scale = graph.op("Gather", graph[op.scale], graph[op.ids], axis=0)
    return graph.op("Mul", rows, graph.reshape(scale, (shape_of(op.ids)[0], 1)))


QUANTIZED_RULES: Rules = {
    QuantizeOp: _quantize,
    QuantizedLinearOp: _linear,
    QuantizedEmbeddingOp: _embedding,
}


def _blocked(weight: np.ndarray) -> np.ndarray:
    """int8 [N, K] → uint8 [N, ⌈K/BLOCK⌉·BLOCK], 128 more and filled up with 128, which is 0."""
    padding = -weight.shape[1] % BLOCK
    padded = np.pad(weight, ((0, 0), (0, padding)))
    return (padded.view(np.uint8)) ^ np.uint8(ZERO_POINT)


def _blocked_linear(graph: GraphBuilder, op: QuantizedLinearOp) -> Sequence[ir.Value]:
    quantize = op.q.owner
    assert isinstance(quantize, QuantizeOp)
    rows, columns = shape_of(op.weight)
    blocks = -(-columns // BLOCK)
    return [
        graph.op(
            "MatMulNBits",
            graph[quantize.x],
            graph.weight(op.weight, "blocked", _blocked, (rows, blocks, BLOCK)),
            graph.weight(op.scale, "repeated", lambda scale: np.repeat(scale, blocks)),
            domain=CONTRIB,
            K=columns,
            N=rows,
            bits=8,
            block_size=BLOCK,
            accuracy_level=4,
        )
    ]


def _blocked_embedding(graph: GraphBuilder, op: QuantizedEmbeddingOp) -> Sequence[ir.Value]:
    rows, columns = shape_of(op.table)
    width = -(-columns // BLOCK) * BLOCK
    table = graph.weight(op.table, "blocked", _blocked, (rows, width))
    found = graph.op("Gather", table, graph[op.ids], axis=0, dtype=ir.DataType.UINT8)
    found = graph.op("Cast", found, to=ir.DataType.FLOAT)
    if width != columns:
        bounds = [graph.constant([n], np.int64) for n in (0, columns, 1)]
        found = graph.op("Slice", found, *bounds)
    return [_scaled(graph, op, graph.op("Sub", found, graph.constant(ZERO_POINT)))]


BLOCKED_RULES: Rules = {
    **QUANTIZED_RULES,
    QuantizedLinearOp: _blocked_linear,
    QuantizedEmbeddingOp: _blocked_embedding,
}
"""Those of ONNX Runtime; its MatMulNBits takes the activations as they are."""
