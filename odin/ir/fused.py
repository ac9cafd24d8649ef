"""The `fused` dialect: short sequences of `nn` ops, each computed in one pass over memory.

Only `fuse` makes them. Each declares as `decompose` which sequence it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.builder import ImplicitBuilder
from xdsl.dialects.builtin import FloatAttr, f32
from xdsl.ir import Region, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from odin.ir.nn import (
    AddOp,
    CausalConv1dOp,
    MulOp,
    RmsNormOp,
    SiluOp,
    SubOp,
    require,
    require_f32,
)
from odin.ir.recurrence import ScanOp, YieldOp
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Tensor


@irdl_op_definition
class CausalConv1dSiluOp(InferredOp):
    """`nn.causal_conv1d` with `nn.silu` on y.

    Verifier: 2 ≤ K ≤ 8.
    """

    name = "fused.causal_conv1d_silu"
    KERNEL: ClassVar[str] = "causal_conv1d_silu"
    ALONG_SEQUENCE: ClassVar[bool] = True
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((1, 3),)
    EXAMPLE: ClassVar[str] = """
        %y, %after = fused.causal_conv1d_silu %x, %w, %bias, %before
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
        return CausalConv1dOp.infer(operands, properties)

    def decompose(self) -> Sequence[SSAValue]:
        conv = CausalConv1dOp(self.x, self.weight, self.bias, self.state)
        return [SiluOp(conv.y).result, conv.next_state]


@irdl_op_definition
class GatedRmsNormOp(InferredOp):
    """`nn.rms_norm` of x·silu(z).

    Verifier: as `nn.rms_norm`.
    """

    name = "fused.gated_rms_norm"
    KERNEL: ClassVar[str] = "gated_rms_norm"
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((0, 0), (0, 1))
    EXAMPLE: ClassVar[str] = """
        %y = fused.gated_rms_norm %x, %z, %w {eps = 1.000000e-05 : f32}
            : (tensor<?x8xf32>, tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
    """
    x = operand_def()
    """f32 [T, K] or [T, G, K]"""
    z = operand_def()
    """f32 [the shape of x], the gate"""
    weight = operand_def()
    """f32 [K] or [G, K]"""
    result = result_def()
    """f32 [the shape of x]"""
    eps = prop_def(FloatAttr.constr(f32))
    """f32"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, z, weight = operands
        require(x == z, "x and z have the same type")
        return RmsNormOp.infer([x, weight], properties)

    def decompose(self) -> Sequence[SSAValue]:
        gated = MulOp(self.x, SiluOp(self.z))
        return RmsNormOp(gated, self.weight, eps=self.eps).results


@irdl_op_definition
class AddRmsNormOp(InferredOp):
    """a + b, and its `nn.rms_norm`: the residual sum with the norm that reads it.

    Verifier: as `nn.rms_norm`.
    """

    name = "fused.add_rms_norm"
    KERNEL: ClassVar[str] = "add_rms_norm"
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((0, 0), (0, 1))
    EXAMPLE: ClassVar[str] = """
        %sum, %y = fused.add_rms_norm %a, %b, %w {eps = 1.000000e-05 : f32}
            : (tensor<?x8xf32>, tensor<?x8xf32>, tensor<8xf32>)
            -> (tensor<?x8xf32>, tensor<?x8xf32>)
    """
    a = operand_def()
    """f32 [T, K] or [T, G, K]"""
    b = operand_def()
    """f32 [the shape of a]"""
    weight = operand_def()
    """f32 [K] or [G, K]"""
    sum = result_def()
    """f32 [the shape of a]"""
    normed = result_def()
    """f32 [the shape of a]"""
    eps = prop_def(FloatAttr.constr(f32))
    """f32"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        a, b, weight = operands
        require(a == b, "a and b have the same type")
        return [a, *RmsNormOp.infer([a, weight], properties)]

    def decompose(self) -> Sequence[SSAValue]:
        total = AddOp(self.a, self.b)
        return [total.result, RmsNormOp(total, self.weight, eps=self.eps).result]


@irdl_op_definition
class TokenShiftOp(InferredOp):
    """RWKV's token shift: x + (x' − x)·mix, where x'[t] = x[t − 1] and x'[0] = previous."""

    name = "fused.token_shift"
    KERNEL: ClassVar[str] = "token_shift"
    ALONG_SEQUENCE: ClassVar[bool] = True
    EXAMPLE: ClassVar[str] = """
        %y = fused.token_shift %x, %previous, %mix
            : (tensor<?x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
    """
    x = operand_def()
    """f32 [T, C]"""
    previous = operand_def()
    """f32 [C], the row before the first"""
    mix = operand_def()
    """f32 [C]"""
    result = result_def()
    """f32 [T, C]"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, previous, mix = (o.get_shape() for o in operands)
        require(len(x) == 2, "x has shape [T, C]")
        require(previous == mix == x[1:], f"previous and mix have shape [{x[1]}]")
        require_f32(**dict(zip(("x", "previous", "mix"), operands, strict=True)))
        return [operands[0]]

    def decompose(self) -> Sequence[SSAValue]:
        block = ScanOp.empty_body([self.x], [self.previous])
        with ImplicitBuilder(block) as (x, before):
            y = AddOp(x, MulOp(SubOp(before, x), self.mix))
            YieldOp([y.result], [x])
        scan = ScanOp([self.x], [self.previous], [self.result.type], Region(block))
        return scan.stacked
