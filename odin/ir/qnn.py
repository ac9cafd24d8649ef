"""The `qnn` dialect: linears and embeddings on INT8 weights with one scale a row.

`quant` makes them. A weight row is `scale[n] · q[n, :]` with q in −127…127. Activations are
quantized row by row at run time, by an op of its own, so that linears over the same x share it.
The tiled forms, which `pack-weights` makes, hold the same numbers in the order in which the
executor reads them.
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
    """x ≈ scale · q, row by row: activations become INT8 at run time.

    limit = 2^(act−1) − 1, scale = max(max|x| / limit, 1e-30), and q = x / scale rounded to the
    nearest whole number, a half to the even one.

    Verifier: act is 7 or 8.
    """

    name = "qnn.quantize"
    KERNEL: ClassVar[str] = "quantize"
    EXAMPLE: ClassVar[str] = """
        %q, %s = qnn.quantize %x {act = 8 : i64}
            : (tensor<?x8xf32>) -> (tensor<?x8xi8>, tensor<?xf32>)
    """
    x = operand_def()
    """f32 [T, K]"""
    q = result_def()
    """i8 [T, K]"""
    scale = result_def()
    """f32 [T]"""
    act = prop_def(IntegerAttr.constr(i64))
    """i64, bits of q"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        (x,) = (o.get_shape() for o in operands)
        require_f32(x=operands[0])
        require(len(x) == 2, "x has shape [T, K]")
        _require_bits(properties["act"])
        return [tensor(x, i8), tensor(x[:1])]


@irdl_op_definition
class QuantizedLinearOp(InferredOp):
    """`nn.linear` on INT8: (acc · q_scale[t]) · scale[n] in float32, with the exact integer
    acc = Σₖ q[t, k]·weight[n, k].

    Verifier: act is 7 or 8 and states that |q| ≤ 2^(act−1) − 1; K ≤ 131072, so that acc fits an
    int32.
    """

    name = "qnn.linear"
    KERNEL: ClassVar[str] = "quantized_linear"
    EXAMPLE: ClassVar[str] = """
        %y = qnn.linear %q, %s, %w, %scale {act = 8 : i64}
            : (tensor<?x8xi8>, tensor<?xf32>, tensor<16x8xi8>, tensor<16xf32>) -> tensor<?x16xf32>
    """
    q = operand_def()
    """i8 [T, K], of `qnn.quantize`"""
    q_scale = operand_def()
    """f32 [T], likewise"""
    weight = operand_def()
    """i8 [N, K]"""
    scale = operand_def()
    """f32 [N]"""
    result = result_def()
    """f32 [T, N]"""
    act = prop_def(IntegerAttr.constr(i64))
    """i64, bits of q"""

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
    """`nn.embedding` on INT8: scale[ids]·table[ids]."""

    name = "qnn.embedding"
    KERNEL: ClassVar[str] = "quantized_embedding"
    EXAMPLE: ClassVar[str] = """
        %x = qnn.embedding %ids, %table, %scale
            : (tensor<?xi32>, tensor<16x8xi8>, tensor<16xf32>) -> tensor<?x8xf32>
    """
    ids = operand_def()
    """i32 [T]"""
    table = operand_def()
    """i8 [V, D]"""
    scale = operand_def()
    """f32 [V]"""
    result = result_def()
    """f32 [T, D]"""

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

    Verifier: act is 7 or 8; K ≤ 131072; the tiles have the shape that N and K need.
    """

    name = "qnn.tiled_linear"
    KERNEL: ClassVar[str] = "linear_q8"
    EXAMPLE: ClassVar[str] = """
        %y = qnn.tiled_linear %q, %s, %tiles, %scale, %row_sum {act = 8 : i64}
            : (tensor<?x20xi8>, tensor<?xf32>, tensor<1x2x8x16xi8>, tensor<3xf32>, tensor<3xi32>)
            -> tensor<?x3xf32>
    """
    q = operand_def()
    """i8 [T, K], of `qnn.quantize`"""
    q_scale = operand_def()
    """f32 [T], likewise"""
    tiles = operand_def()
    """i8 [⌈N/8⌉, ⌈K/16⌉, 8, 16], 0 outside the weight"""
    scale = operand_def()
    """f32 [N]"""
    row_sum = operand_def()
    """i32 [N], Σₖ weight[n, k], for products that shift q into the positive numbers"""
    result = result_def()
    """f32 [T, N]"""
    act = prop_def(IntegerAttr.constr(i64))
    """i64, bits of q"""

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
    """`qnn.embedding` on the tiles of its table.

    Verifier: the tiles have the shape that V and D = `width` need.
    """

    name = "qnn.tiled_embedding"
    KERNEL: ClassVar[str] = "embedding_q8"
    EXAMPLE: ClassVar[str] = """
        %x = qnn.tiled_embedding %ids, %tiles, %scale {width = 20 : i64}
            : (tensor<?xi32>, tensor<2x2x8x16xi8>, tensor<9xf32>) -> tensor<?x20xf32>
    """
    ids = operand_def()
    """i32 [T]"""
    tiles = operand_def()
    """i8 [⌈V/8⌉, ⌈D/16⌉, 8, 16], 0 outside the table"""
    scale = operand_def()
    """f32 [V]"""
    result = result_def()
    """f32 [T, D]"""
    width = prop_def(IntegerAttr.constr(i64))
    """i64, the columns D"""

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
