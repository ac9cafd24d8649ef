"""The `fused` dialect: short sequences of `nn` ops, each computed in one pass over memory.

Only `fuse` makes them. Each does what its sequence does, to rounding.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import FloatAttr, f32
from xdsl.ir import Dialect
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from odin.ir.nn import CausalConv1dOp, RmsNormOp, require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Tensor


@irdl_op_definition
class CausalConv1dSiluOp(InferredOp):
    """`nn.causal_conv1d` with `nn.silu` on y."""

    name = "fused.causal_conv1d_silu"
    KERNEL: ClassVar[str] = "causal_conv1d_silu"
    ALONG_SEQUENCE: ClassVar[bool] = True
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((1, 3),)
    x = operand_def()
    weight = operand_def()
    bias = operand_def()
    state = operand_def()
    y = result_def()
    next_state = result_def()

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        return CausalConv1dOp.infer(operands, properties)


@irdl_op_definition
class GatedRmsNormOp(InferredOp):
    """`nn.rms_norm` of x·silu(z)."""

    name = "fused.gated_rms_norm"
    KERNEL: ClassVar[str] = "gated_rms_norm"
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((0, 0), (0, 1))
    x = operand_def()
    z = operand_def()
    weight = operand_def()
    result = result_def()
    eps = prop_def(FloatAttr.constr(f32))

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, z, weight = operands
        require(x == z, "x and z have the same type")
        return RmsNormOp.infer([x, weight], properties)


@irdl_op_definition
class AddRmsNormOp(InferredOp):
    """a + b, and its `nn.rms_norm`."""

    name = "fused.add_rms_norm"
    KERNEL: ClassVar[str] = "add_rms_norm"
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((0, 0), (0, 1))
    a = operand_def()
    b = operand_def()
    weight = operand_def()
    sum = result_def()
    normed = result_def()
    eps = prop_def(FloatAttr.constr(f32))

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        a, b, weight = operands
        require(a == b, "a and b have the same type")
        return [a, *RmsNormOp.infer([a, weight], properties)]


@irdl_op_definition
class TokenShiftOp(InferredOp):
    """RWKV's token shift: x [T, C], previous [C], mix [C] → x + (x' − x)·mix [T, C].

    x'[t] = x[t − 1], and x'[0] = previous.
    """

    name = "fused.token_shift"
    KERNEL: ClassVar[str] = "token_shift"
    ALONG_SEQUENCE: ClassVar[bool] = True
    x = operand_def()
    previous = operand_def()
    mix = operand_def()
    result = result_def()

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        x, previous, mix = (o.get_shape() for o in operands)
        require(len(x) == 2, "x has shape [T, C]")
        require(previous == mix == x[1:], f"previous and mix have shape [{x[1]}]")
        require_f32(**dict(zip(("x", "previous", "mix"), operands, strict=True)))
        return [operands[0]]


FUSED = Dialect("fused", [CausalConv1dSiluOp, GatedRmsNormOp, AddRmsNormOp, TokenShiftOp])
