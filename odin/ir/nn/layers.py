"""What reads weights: embedding, linear, norm and convolution."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import FloatAttr, f32, i32
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from odin.ir.nn.requirements import require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Tensor, show_shape, tensor


@irdl_op_definition
class EmbeddingOp(InferredOp):
    """Rows of a table by token id."""

    name = "nn.embedding"
    KERNEL: ClassVar[str] = "embedding"
    EXAMPLE: ClassVar[str] = """
        %x = nn.embedding %ids, %table : (tensor<?xi32>, tensor<16x8xf32>) -> tensor<?x8xf32>
    """
    ids = operand_def()
    """i32 [T], each in 0…V−1"""
    table = operand_def()
    """f32 [V, D]"""
    result = result_def()
    """f32 [T, D]"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        ids, table = operands
        require(ids.element_type == i32 and len(ids.get_shape()) == 1, "ids are i32 [T]")
        require(len(table.get_shape()) == 2, "the table has shape [V, D]")
        require_f32(table=table)
        return [tensor((ids.get_shape()[0], table.get_shape()[1]))]


@irdl_op_definition
class LinearOp(InferredOp):
    """x·weightᵀ, a product with each row of the weight. A bias is an `nn.add`."""

    name = "nn.linear"
    KERNEL: ClassVar[str] = "linear"
    EXAMPLE: ClassVar[str] = """
        %y = nn.linear %x, %w : (tensor<?x8xf32>, tensor<16x8xf32>) -> tensor<?x16xf32>
    """
    x = operand_def()
    """f32 [T, K]"""
    weight = operand_def()
    """f32 [N, K]"""
    result = result_def()
    """f32 [T, N]"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, weight = (o.get_shape() for o in operands)
        require(len(x) == len(weight) == 2, "x has shape [T, K] and weight [N, K]")
        require(x[1] == weight[1], f"x has {x[1]} columns and weight {weight[1]}")
        require_f32(x=operands[0], weight=operands[1])
        return [tensor((x[0], weight[0]))]


@irdl_op_definition
class RmsNormOp(InferredOp):
    """x / sqrt(mean(x², axis −1) + eps) · weight, the root mean square norm (arXiv:1910.07467).

    With a weight [G, K] each of G groups of a row has a norm of its own.

    Verifier: the weight has the trailing axes of x, but fewer; eps is finite and ≥ 0.
    """

    name = "nn.rms_norm"
    KERNEL: ClassVar[str] = "rms_norm"
    EXAMPLE: ClassVar[str] = """
        %y = nn.rms_norm %x, %w {eps = 1.000000e-05 : f32}
            : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
    """
    x = operand_def()
    """f32 [T, K] or [T, G, K]"""
    weight = operand_def()
    """f32 [K] or [G, K]"""
    result = result_def()
    """f32 [the shape of x]"""
    eps = prop_def(FloatAttr.constr(f32))
    """f32"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, weight = (o.get_shape() for o in operands)
        require(1 <= len(weight) < len(x) <= 3, "weight has fewer axes than x, which has 2 or 3")
        require(
            x[-len(weight) :] == weight,
            f"x ends in {show_shape(x[-len(weight) :])} and weight is {show_shape(weight)}",
        )
        require_f32(x=operands[0], weight=operands[1])
        eps = properties["eps"]
        assert isinstance(eps, FloatAttr)
        require(0 <= eps.value.data < math.inf, f"eps is finite and ≥ 0, found {eps.value.data}")
        return [operands[0]]


@irdl_op_definition
class CausalConv1dOp(InferredOp):
    """Depthwise causal convolution over axis 0, with the rows before as explicit state:
    y[t] = bias + Σₖ weight[:, k] · (state followed by x)[t + k].

    One primitive, since the T + K − 1 rows that it sees cannot be written in a tensor type.

    Verifier: 2 ≤ K ≤ 8.
    """

    name = "nn.causal_conv1d"
    KERNEL: ClassVar[str] = "causal_conv1d"
    ALONG_SEQUENCE: ClassVar[bool] = True
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((1, 3),)
    EXAMPLE: ClassVar[str] = """
        %y, %after = nn.causal_conv1d %x, %w, %bias, %before
            : (tensor<?x8xf32>, tensor<8x4xf32>, tensor<8xf32>, tensor<3x8xf32>)
            -> (tensor<?x8xf32>, tensor<3x8xf32>)
    """
    x = operand_def()
    """f32 [T, C]"""
    weight = operand_def()
    """f32 [C, K]"""
    bias = operand_def()
    """f32 [C]"""
    state = operand_def()
    """f32 [K−1, C], the rows of x before this call"""
    y = result_def()
    """f32 [T, C]"""
    next_state = result_def()
    """f32 [K−1, C], the rows before the next call"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, weight, bias, state = (o.get_shape() for o in operands)
        require(len(x) == len(weight) == 2, "x has shape [T, C] and weight [C, K]")
        channels, taps = weight
        require(x[1] == channels, f"x has {x[1]} channels and weight {channels}")
        require(2 <= taps <= 8, f"2 ≤ K ≤ 8, found K = {taps}")
        require(bias == (channels,), f"bias has shape {channels}, found {show_shape(bias)}")
        require(
            state == (taps - 1, channels),
            f"state has shape {taps - 1}x{channels}, found {show_shape(state)}",
        )
        require_f32(**dict(zip(("x", "weight", "bias", "state"), operands, strict=True)))
        return [operands[0], operands[3]]
