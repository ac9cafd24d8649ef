"""The `qnn` dialect: linears and embeddings on INT8 weights with one scale a row.

A weight row is `scale[n] · q[n, :]` with q in −127…127. Activations are quantized row by row at
run time, by an op of its own, so that linears over the same x share it. The tiled forms, which
`pack-weights` makes, hold the same numbers in the order in which the executor reads them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import IntegerAttr, i8, i32, i64
from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from odin.ir.kernels import TILE_COLUMNS, TILE_ROWS
from odin.ir.nn import require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Shape, Tensor, tensor

MAX_COLUMNS = 1 << 17
"""K for which a sum of K products of two INT8 numbers is sure to fit an int32."""


def tile_shape(rows: int, columns: int) -> Shape:
    """The shape of the tiles that hold a matrix [rows, columns]."""
    return -(-rows // TILE_ROWS), -(-columns // TILE_COLUMNS), TILE_ROWS, TILE_COLUMNS


@irdl_op_definition
class QuantizeOp(InferredOp):
    """x f32 [T, K] → q i8 [T, K], scale f32 [T], so that x ≈ scale · q row by row.

    limit = 2^(act−1) − 1 for act = 8 or 7 bits, scale = max(max|x| / limit, 1e-30) and
    q = x / scale rounded to the nearest whole number, a half to the even one.
    """

    name = "qnn.quantize"
    KERNEL: ClassVar[str] = "quantize"
    x = operand_def()
    q = result_def()
    scale = result_def()
    act = prop_def(IntegerAttr.constr(i64))

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        (x,) = (o.get_shape() for o in operands)
        require_f32(x=operands[0])
        require(len(x) == 2, "x has shape [T, K]")
        _require_bits(properties["act"])
        return [tensor(x, i8), tensor(x[:1])]


@irdl_op_definition
class QuantizedLinearOp(InferredOp):
    """q i8 [T, K], q_scale f32 [T], weight i8 [N, K], scale f32 [N] → f32 [T, N].

    (acc · q_scale[t]) · scale[n] in float32, with the exact integer acc = Σₖ q[t, k]·weight[n, k];
    act states that |q| ≤ 2^(act−1) − 1.
    """

    name = "qnn.linear"
    KERNEL: ClassVar[str] = "quantized_linear"
    q = operand_def()
    q_scale = operand_def()
    weight = operand_def()
    scale = operand_def()
    result = result_def()
    act = prop_def(IntegerAttr.constr(i64))

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        q, q_scale, weight, scale = operands
        _require_activations(q, q_scale, properties["act"])
        (length, columns), shape = q.get_shape(), weight.get_shape()
        require(weight.element_type == i8 and len(shape) == 2, "the weight is i8 [N, K]")
        require(columns == shape[1], f"q has {columns} columns and weight {shape[1]}")
        require(scale.get_shape() == shape[:1], "the scale has shape [N]")
        require_f32(scale=scale)
        return [tensor((length, shape[0]))]


@irdl_op_definition
class QuantizedEmbeddingOp(InferredOp):
    """ids i32 [T], table i8 [V, D], scale f32 [V] → f32 [T, D]: scale[ids]·table[ids]."""

    name = "qnn.embedding"
    KERNEL: ClassVar[str] = "quantized_embedding"
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


@irdl_op_definition
class TiledLinearOp(InferredOp):
    """`qnn.linear` on the tiles of its weight: tile[i][j][r][c] = weight[8i + r][16j + c].

    q i8 [T, K], q_scale f32 [T], tiles i8 [⌈N/8⌉, ⌈K/16⌉, 8, 16] with zeros outside the weight,
    scale f32 [N], row_sum i32 [N] (Σₖ weight[n, k], for the forms of the product that shift q into
    the positive numbers) → f32 [T, N].
    """

    name = "qnn.tiled_linear"
    KERNEL: ClassVar[str] = "linear_q8"
    q = operand_def()
    q_scale = operand_def()
    tiles = operand_def()
    scale = operand_def()
    row_sum = operand_def()
    result = result_def()
    act = prop_def(IntegerAttr.constr(i64))

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        q, q_scale, tiles, scale, row_sum = operands
        _require_activations(q, q_scale, properties["act"])
        require_f32(scale=scale)
        require(len(scale.get_shape()) == 1, "the scale has shape [N]")
        rows, (length, columns) = scale.get_shape()[0], q.get_shape()
        _require_tiles(tiles, rows, columns)
        require(row_sum == tensor((rows,), i32), f"row_sum is i32 [{rows}], found {row_sum}")
        return [tensor((length, rows))]


@irdl_op_definition
class TiledEmbeddingOp(InferredOp):
    """`qnn.embedding` on the tiles of its table, D = `width` columns.

    ids i32 [T], tiles i8 [⌈V/8⌉, ⌈D/16⌉, 8, 16], scale f32 [V] → f32 [T, D].
    """

    name = "qnn.tiled_embedding"
    KERNEL: ClassVar[str] = "embedding_q8"
    ids = operand_def()
    tiles = operand_def()
    scale = operand_def()
    result = result_def()
    width = prop_def(IntegerAttr.constr(i64))

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        ids, tiles, scale = operands
        width = properties["width"]
        assert isinstance(width, IntegerAttr)
        require(ids.element_type == i32 and len(ids.get_shape()) == 1, "ids are i32 [T]")
        require_f32(scale=scale)
        require(len(scale.get_shape()) == 1, "the scale has shape [V]")
        _require_tiles(tiles, scale.get_shape()[0], width.value.data)
        return [tensor((ids.get_shape()[0], width.value.data))]


def _require_activations(q: Tensor, q_scale: Tensor, act: Attribute) -> None:
    """VerifyException unless these are results of `qnn.quantize` with this `act`."""
    _require_bits(act)
    shape = q.get_shape()
    require(q.element_type == i8 and len(shape) == 2, "q is i8 [T, K]")
    require(shape[1] <= MAX_COLUMNS, f"K is at most {MAX_COLUMNS}, found {shape[1]}")
    require_f32(q_scale=q_scale)
    require(q_scale.get_shape() == shape[:1], "q_scale has shape [T]")


def _require_bits(act: Attribute) -> None:
    assert isinstance(act, IntegerAttr)
    require(act.value.data in (7, 8), f"act is 7 or 8 bits, found {act.value.data}")


def _require_tiles(tiles: Tensor, rows: int, columns: int) -> None:
    expected = tensor(tile_shape(rows, columns), i8)
    require(tiles == expected, f"the tiles of {rows}x{columns} are a {expected}, found {tiles}")
