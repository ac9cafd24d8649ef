"""Arithmetic element by element, and the sum over a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import FloatAttr, f32
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from odin.ir.nn.requirements import require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import DYNAMIC, Tensor, broadcast_shapes, tensor


class BinaryOp(InferredOp):
    """Elementwise with NumPy broadcasting."""

    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((0, 0), (0, 1))
    EXAMPLE: ClassVar[str] = "%c = $op %a, %b : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>"
    lhs = operand_def()
    """f32 [any shape]"""
    rhs = operand_def()
    """f32 [a shape that broadcasts with it]"""
    result = result_def()
    """f32 [the shape of both together]"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        a, b = operands
        require(a.element_type == b.element_type == f32, "operands are f32")
        return [tensor(broadcast_shapes(a.get_shape(), b.get_shape()))]


@irdl_op_definition
class AddOp(BinaryOp):
    """lhs + rhs, with broadcasting.

    Verifier: the shapes broadcast as in NumPy, aligned on the right; a dynamic axis stays axis 0.
    """

    name = "nn.add"
    KERNEL: ClassVar[str] = "add"


@irdl_op_definition
class SubOp(BinaryOp):
    """lhs − rhs, with broadcasting.

    Verifier: the shapes broadcast as in NumPy, aligned on the right; a dynamic axis stays axis 0.
    """

    name = "nn.sub"
    KERNEL: ClassVar[str] = "sub"


@irdl_op_definition
class MulOp(BinaryOp):
    """lhs · rhs, element by element, with broadcasting.

    Verifier: the shapes broadcast as in NumPy, aligned on the right; a dynamic axis stays axis 0.
    """

    name = "nn.mul"
    KERNEL: ClassVar[str] = "mul"


@irdl_op_definition
class DivOp(BinaryOp):
    """lhs / rhs, with broadcasting; by zero as IEEE-754 has it.

    Verifier: the shapes broadcast as in NumPy, aligned on the right; a dynamic axis stays axis 0.
    """

    name = "nn.div"
    KERNEL: ClassVar[str] = "div"


class UnaryOp(InferredOp):
    """Elementwise on one tensor."""

    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((0, 0),)
    EXAMPLE: ClassVar[str] = "%y = $op %x : (tensor<?x4xf32>) -> tensor<?x4xf32>"
    operand = operand_def()
    """f32 [any shape]"""
    result = result_def()
    """f32 [the same shape]"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        require_f32(operand=operands[0])
        return operands


@irdl_op_definition
class NegOp(UnaryOp):
    """−x."""

    name = "nn.neg"
    KERNEL: ClassVar[str] = "neg"


@irdl_op_definition
class ExpOp(UnaryOp):
    """eˣ; infinity where that is too large for float32."""

    name = "nn.exp"
    KERNEL: ClassVar[str] = "exp"


@irdl_op_definition
class SqrtOp(UnaryOp):
    """The square root; NaN below 0."""

    name = "nn.sqrt"
    KERNEL: ClassVar[str] = "sqrt"


@irdl_op_definition
class SigmoidOp(UnaryOp):
    """1 / (1 + exp(−x))."""

    name = "nn.sigmoid"
    KERNEL: ClassVar[str] = "sigmoid"


@irdl_op_definition
class TanhOp(UnaryOp):
    """The hyperbolic tangent."""

    name = "nn.tanh"
    KERNEL: ClassVar[str] = "tanh"


@irdl_op_definition
class SiluOp(UnaryOp):
    """x · sigmoid(x)."""

    name = "nn.silu"
    KERNEL: ClassVar[str] = "silu"


@irdl_op_definition
class SoftplusOp(UnaryOp):
    """log(1 + exp(x))."""

    name = "nn.softplus"
    KERNEL: ClassVar[str] = "softplus"


@irdl_op_definition
class ClampOp(UnaryOp):
    """min(max(x, lo), hi). With lo = 0 and hi = ∞ it is ReLU.

    Verifier: lo ≤ hi, and neither is NaN.
    """

    name = "nn.clamp"
    KERNEL: ClassVar[str] = "clamp"
    EXAMPLE: ClassVar[str] = """
        %y = nn.clamp %x {lo = 0.000000e+00 : f32, hi = 0x7f800000 : f32}
            : (tensor<?x4xf32>) -> tensor<?x4xf32>
    """
    lo = prop_def(FloatAttr.constr(f32))
    """f32, −∞ for none"""
    hi = prop_def(FloatAttr.constr(f32))
    """f32, ∞ for none"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        require_f32(operand=operands[0])
        lo, hi = properties["lo"], properties["hi"]
        assert isinstance(lo, FloatAttr) and isinstance(hi, FloatAttr)
        require(lo.value.data <= hi.value.data, "lo ≤ hi")
        return operands


@irdl_op_definition
class SumOp(UnaryOp):
    """The sum over the last axis, which stays with extent 1, so that the result broadcasts with x.

    Verifier: there is a last axis, and it is static.
    """

    name = "nn.sum"
    KERNEL: ClassVar[str] = "sum"
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ()
    EXAMPLE: ClassVar[str] = "%y = nn.sum %x : (tensor<?x4xf32>) -> tensor<?x1xf32>"

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        require_f32(operand=operands[0])
        shape = operands[0].get_shape()
        require(len(shape) > 0 and shape[-1] != DYNAMIC, "the last axis is static")
        return [tensor((*shape[:-1], 1))]
