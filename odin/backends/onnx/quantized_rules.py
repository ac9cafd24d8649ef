"""How INT8 linears and embeddings become ONNX.

MatMulInteger computes what the IR says to the last bit of the integers. MatMulNBits keeps the
weights and their scales, but quantizes the activations by itself, block by block, and is faster for
one token.

All integers are unsigned, 128 more than in the IR: ONNX Runtime has no fast product of two signed
ones, and that of unsigned and signed ones saturates at 16 bits on CPUs without VNNI.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx_ir as ir
from xdsl.ir import SSAValue

from odin.backends.onnx.graph import CONTRIB, GraphBuilder, Rules
from odin.backends.onnx.tensor_rules import shape_of
from odin.ir.qnn import QuantizedEmbeddingOp, QuantizedLinearOp, QuantizeOp

ZERO_POINT = 128

BLOCK = 128
"""Columns that share a scale in MatMulNBits."""


def _quantize(graph: GraphBuilder, op: QuantizeOp) -> Sequence[ir.Value]:
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
    q, q_scale, weight, scale = op.operands
    zero = graph.constant(ZERO_POINT, np.uint8)
    columns = graph.weight(weight, "columns", _columns)
    total = graph.op("MatMulInteger", graph[q], columns, zero, zero, dtype=ir.DataType.INT32)
    y = graph.op("Cast", total, to=ir.DataType.FLOAT)
    by_row = graph.reshape(graph[q_scale], (shape_of(q)[0], 1))
    return [graph.op("Mul", graph.op("Mul", y, by_row), graph[scale])]


def _embedding(graph: GraphBuilder, op: QuantizedEmbeddingOp) -> Sequence[ir.Value]:
    """From the columns that the head multiplies by, so that a tied table is there once."""
    columns = graph.weight(op.table, "columns", _columns)
    found = graph.op("Gather", columns, graph[op.ids], axis=1, dtype=ir.DataType.UINT8)
    found = graph.op("Transpose", found, perm=[1, 0], dtype=ir.DataType.UINT8)
    rows = graph.op("Cast", found, to=ir.DataType.FLOAT)
    rows = graph.op("Sub", rows, graph.constant(ZERO_POINT))
    scale = graph.op("Gather", graph[op.scale], graph[op.ids], axis=0)
    return [graph.op("Mul", rows, graph.reshape(scale, (shape_of(op.ids)[0], 1)))]


def _columns(weight: np.ndarray) -> np.ndarray:
    """int8 [N, K] → uint8 [K, N]."""
    return _unsigned(weight).T


def _unsigned(weight: np.ndarray) -> np.ndarray:
    return weight.view(np.uint8) ^ np.uint8(ZERO_POINT)


QUANTIZED_RULES: Rules = {
    QuantizeOp: _quantize,
    QuantizedLinearOp: _linear,
    QuantizedEmbeddingOp: _embedding,
}


def _blocked(weight: np.ndarray) -> np.ndarray:
    """int8 [N, K] → uint8 [N, ⌈K/BLOCK⌉·BLOCK], filled up with what stands for zero."""
    return _unsigned(np.pad(weight, ((0, 0), (0, -weight.shape[1] % BLOCK))))


def _block_scales(graph: GraphBuilder, scale: SSAValue, blocks: int) -> ir.Value:
    """[N] → [N, blocks]: that of the row for each of its blocks."""
    return graph.weight(scale, "repeated", lambda scale: np.repeat(scale[:, None], blocks, axis=1))


def _blocked_linear(graph: GraphBuilder, op: QuantizedLinearOp) -> Sequence[ir.Value]:
    q, _, weight, scale = op.operands
    quantize = q.owner
    assert isinstance(quantize, QuantizeOp)
    rows, columns = shape_of(weight)
    blocks = -(-columns // BLOCK)
    return [
        graph.op(
            "MatMulNBits",
            graph[quantize.x],
            graph.weight(weight, "blocked", _blocked, (rows, blocks, BLOCK)),
            _block_scales(graph, scale, blocks),
            domain=CONTRIB,
            K=columns,
            N=rows,
            bits=8,
            block_size=BLOCK,
            accuracy_level=4,
        )
    ]


def _blocked_embedding(graph: GraphBuilder, op: QuantizedEmbeddingOp) -> Sequence[ir.Value]:
    """From the table and the scales that the head multiplies by, in one op."""
    rows, columns = shape_of(op.table)
    blocks = -(-columns // BLOCK)
    found = graph.op(
        "GatherBlockQuantized",
        graph.weight(op.table, "blocked", _blocked, (rows, blocks * BLOCK)),
        graph[op.ids],
        _block_scales(graph, op.scale, blocks),
        domain=CONTRIB,
        bits=8,
        block_size=BLOCK,
        gather_axis=0,
        quantize_axis=1,
    )
    if columns % BLOCK:
        found = graph.op("Slice", found, *(graph.constant([n], np.int64) for n in (0, columns, 1)))
    return [found]


BLOCKED_RULES: Rules = {
    **QUANTIZED_RULES,
    QuantizedLinearOp: _blocked_linear,
    QuantizedEmbeddingOp: _blocked_embedding,
}
"""Those of ONNX Runtime; its MatMulNBits takes the activations as they are."""
