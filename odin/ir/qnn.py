"""The `qnn` dialect: linears and embeddings on INT8 weights with one scale a row.

A weight row is `scale[n] · q[n, :]` with q in −127…127. Activations are quantized row by row at
run time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import IntegerAttr, i8, i32
from xdsl.ir import Dialect
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from odin.ir.nn import require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Tensor, tensor


@irdl_op_definition
class QuantizedLinearOp(InferredOp):
    """x f32 [T, K], weight i8 [N, K], scale f32 [N] → f32 [T, N].

    Each row of x is quantized to q = round(x / s), s = max|x| / (2^(act−1) − 1), act = 8 or 7
    bits; the result is s · scale · (q · weightᵀ) with an exact integer product.
    """

    name = "qnn.linear"
    KERNEL: ClassVar[str] = "linear_q8"
    x = operand_def()
    weight = operand_def()
    scale = operand_def()
    result = result_def()
    act = prop_def(IntegerAttr)

    def params(self) -> dict[str, float]:
        return {"act": self.act.value.data}

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, weight, scale = (o.get_shape() for o in operands)
        act = properties["act"]
        assert isinstance(act, IntegerAttr)
        require(act.value.data in (7, 8), f"act is 7 or 8 bits, found {act.value.data}")
        require(operands[1].element_type == i8, "the weight is i8")
        require(len(x) == len(weight) == 2, "x has shape [T, K] and weight [N, K]")
        require(x[1] == weight[1], f"x has {x[1]} columns and weight {weight[1]}")
        require(scale == weight[:1], "the scale has shape [N]")
        require_f32(x=operands[0], scale=operands[2])
        return [tensor((x[0], weight[0]))]


@irdl_op_definition
class QuantizedEmbeddingOp(InferredOp):
    """ids i32 [T], table i8 [V, D], scale f32 [V] → f32 [T, D]: scale[ids]·table[ids]."""

    name = "qnn.embedding"
    KERNEL: ClassVar[str] = "embedding_q8"
    ids = operand_def()
    table = operand_def()
    scale = operand_def()
    result = result_def()

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        ids, table, scale = (o.get_shape() for o in operands)
        require(operands[0].element_type == i32 and len(ids) == 1, "ids are i32 [T]")
        require(operands[1].element_type == i8 and len(table) == 2, "the table is i8 [V, D]")
        require(scale == table[:1], "the scale has shape [V]")
        require_f32(scale=operands[2])
        return [tensor((ids[0], table[1]))]


QNN = Dialect("qnn", [QuantizedLinearOp, QuantizedEmbeddingOp])
