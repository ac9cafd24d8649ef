"""The `nn` dialect: primitive tensor ops, and weights as symbols.

Importers emit these and `recurrence.scan`; they say what a model means. A weight's bytes stay in
the weight store (`odin/ir/weights.py`); the text has its name and type.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from xdsl.dialects.builtin import (
    DenseArrayBase,
    DenseIntOrFPElementsAttr,
    FloatAttr,
    IntegerAttr,
    StringAttr,
    SymbolNameConstraint,
    SymbolRefAttr,
    f32,
    i32,
    i64,
)
from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import Pure, SymbolOpInterface, SymbolTable, SymbolUserOpInterface
from xdsl.utils.exceptions import VerifyException

from odin.ir.layout import Layout
from odin.ir.tensor_op import InferredOp, Properties, ViewOp
from odin.ir.types import (
    DYNAMIC,
    Shape,
    Tensor,
    broadcast_shapes,
    checked_tensor,
    show_shape,
    tensor,
    tensor_of,
)


def f32_attr(value: float) -> FloatAttr:
    """A float property of an op."""
    return FloatAttr(value, f32)


def i64_attr(value: int) -> IntegerAttr:
    """An integer property of an op."""
    return IntegerAttr(value, i64)


def require(condition: bool, message: str) -> None:
    """VerifyException with `message` unless `condition`."""
    if not condition:
        raise VerifyException(message)


def require_f32(**operands: Tensor) -> None:
    """VerifyException unless these operands, by name, are f32."""
    for name, type in operands.items():
        require(type.element_type == f32, f"{name} is f32, found {type}")


# Weights


@irdl_op_definition
class WeightOp(IRDLOperation):
    """A constant of the model: a symbol of the module with a name and a type.

    Its bytes are in the weight store; a small one may carry its value in the text.

    Verifier: the shape is static; a value in the text has the type of the weight.
    """

    name = "nn.weight"
    EXAMPLE: ClassVar[str] = """
        nn.weight @head : tensor<16x8xf32>
        nn.weight @half : tensor<1xf32> = dense<5.000000e-01> : tensor<1xf32>
    """
    sym_name = prop_def(SymbolNameConstraint())
    """the name in the weight store"""
    type = prop_def(Attribute)
    """the tensor type"""
    value = opt_prop_def(DenseIntOrFPElementsAttr)
    """the elements, where they are in the text"""
    traits = traits_def(SymbolOpInterface())
    assembly_format = "$sym_name `:` $type (`=` $value^)? attr-dict"

    def __init__(self, name: str, type: Tensor):
        super().__init__(properties={"sym_name": StringAttr(name), "type": type})

    @property
    def tensor_type(self) -> Tensor:
        return checked_tensor(self.type)

    def verify_(self) -> None:
        require(DYNAMIC not in self.tensor_type.get_shape(), "a weight has a static shape")
        if self.value is not None:
            require(self.value.type == self.type, f"the value has type {self.value.type}")


class LoadOpSymbolUse(SymbolUserOpInterface):
    def verify(self, op) -> None:
        assert isinstance(op, LoadOp)
        weight = SymbolTable.lookup_symbol(op, op.weight)
        require(isinstance(weight, WeightOp), f"no nn.weight {op.weight}")
        assert isinstance(weight, WeightOp)
        require(weight.type == op.result.type, f"nn.weight {op.weight} is a {weight.type}")


@irdl_op_definition
class LoadOp(IRDLOperation):
    """The value of a weight. A weight that several ops read (a tied embedding) is one symbol.

    Verifier: the symbol is an `nn.weight` of the type of the result.
    """

    name = "nn.load"
    EXAMPLE: ClassVar[str] = """
        nn.weight @head : tensor<16x8xf32>
        func.func @example() -> tensor<16x8xf32> {
          %w = nn.load @head : tensor<16x8xf32>
          func.return %w : tensor<16x8xf32>
        }
    """
    weight = prop_def(SymbolRefAttr)
    """the symbol"""
    result = result_def()
    """the type of the weight"""
    traits = traits_def(Pure(), LoadOpSymbolUse())
    assembly_format = "$weight `:` type($result) attr-dict"

    def __init__(self, name: str, type: Tensor):
        super().__init__(properties={"weight": SymbolRefAttr(name)}, result_types=[type])


# Elementwise


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


# Layers


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


# Views


@irdl_op_definition
class SliceOp(InferredOp, ViewOp):
    """Elements start ≤ i < stop of one axis. A view: nothing is copied.

    Verifier: the axis is static, and 0 ≤ start < stop ≤ its extent.
    """

    name = "nn.slice"
    EXAMPLE: ClassVar[str] = """
        %y = nn.slice %x {axis = 1 : i64, start = 2 : i64, stop = 6 : i64}
            : (tensor<?x8xf32>) -> tensor<?x4xf32>
    """
    operand = operand_def()
    """any type [any shape]"""
    result = result_def()
    """[the shape with stop − start on the axis]"""
    axis = prop_def(IntegerAttr)
    """i64"""
    start = prop_def(IntegerAttr)
    """i64"""
    stop = prop_def(IntegerAttr)
    """i64"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        shape = operands[0].get_shape()
        axis, start, stop = (_integer(properties[name]) for name in ("axis", "start", "stop"))
        require(0 <= axis < len(shape) and shape[axis] != DYNAMIC, f"axis {axis} is no static axis")
        require(0 <= start < stop <= shape[axis], f"{start}:{stop} is no part of 0:{shape[axis]}")
        return [tensor((*shape[:axis], stop - start, *shape[axis + 1 :]), operands[0].element_type)]

    @property
    def bounds(self) -> tuple[int, int, int]:
        """axis, start, stop."""
        return self.axis.value.data, self.start.value.data, self.stop.value.data

    def rearrange(self, layout: Layout) -> Layout | None:
        return layout.slice(*self.bounds)

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        axis, start, stop = self.bounds
        return (operands[0][(slice(None),) * axis + (slice(start, stop),)],)


@irdl_op_definition
class LastOp(InferredOp, ViewOp):
    """The last position of axis 0. A view: nothing is copied."""

    name = "nn.last"
    ALONG_SEQUENCE: ClassVar[bool] = True
    EXAMPLE: ClassVar[str] = "%y = nn.last %x : (tensor<?x8xf32>) -> tensor<1x8xf32>"
    operand = operand_def()
    """any type [T, …]"""
    result = result_def()
    """[1, …]"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        shape = operands[0].get_shape()
        require(len(shape) > 0, "the operand has an axis 0")
        return [tensor((1, *shape[1:]), operands[0].element_type)]

    def rearrange(self, layout: Layout) -> Layout | None:
        return layout.slice(0, layout.shape[0] - 1, layout.shape[0])

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        return (operands[0][-1:],)


@irdl_op_definition
class TransposeOp(InferredOp, ViewOp):
    """The axes in another order: axis i of the result is `axes[i]` of the operand.

    A view: nothing is copied.

    Verifier: `axes` names every axis once; a dynamic axis 0 stays.
    """

    name = "nn.transpose"
    EXAMPLE: ClassVar[str] = """
        %y = nn.transpose %x {axes = array<i64: 0, 2, 1>} : (tensor<?x2x4xf32>) -> tensor<?x4x2xf32>
    """
    operand = operand_def()
    """any type [any shape]"""
    result = result_def()
    """[the same extents in the other order]"""
    axes = prop_def(DenseArrayBase)
    """array of i64"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        shape, axes = operands[0].get_shape(), _integers(properties["axes"])
        require(sorted(axes) == list(range(len(shape))), f"axes is an order of {len(shape)} axes")
        require(DYNAMIC not in shape or axes[0] == 0, "a dynamic axis 0 stays")
        return [tensor([shape[axis] for axis in axes], operands[0].element_type)]

    @property
    def order(self) -> tuple[int, ...]:
        """The axes of the operand in the order of the result's."""
        return _integers(self.axes)

    def rearrange(self, layout: Layout) -> Layout | None:
        return layout.transpose(self.order)

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        return (operands[0].transpose(self.order),)


@irdl_op_definition
class ConcatOp(InferredOp):
    """Two tensors one after the other along an axis. Planned as two copies.

    Verifier: the axis is static; the other axes and the element types are equal.
    """

    name = "nn.concat"
    KERNEL: ClassVar[str] = "copy"
    EXAMPLE: ClassVar[str] = """
        %c = nn.concat %a, %b {axis = 1 : i64}
            : (tensor<?x4xf32>, tensor<?x2xf32>) -> tensor<?x6xf32>
    """
    lhs = operand_def()
    """any type [any shape]"""
    rhs = operand_def()
    """[the same shape but for the axis]"""
    result = result_def()
    """[the extents of the axis added]"""
    axis = prop_def(IntegerAttr)
    """i64"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        a, b = (operand.get_shape() for operand in operands)
        axis = _integer(properties["axis"])
        same_rank = len(a) == len(b) and 0 <= axis < len(a)
        require(same_rank and DYNAMIC not in (a[axis], b[axis]), f"axis {axis} is no static axis")
        require(
            a[:axis] + a[axis + 1 :] == b[:axis] + b[axis + 1 :],
            f"{show_shape(a)} and {show_shape(b)} differ in another axis than {axis}",
        )
        require(operands[0].element_type == operands[1].element_type, "elements are of one type")
        joined = (*a[:axis], a[axis] + b[axis], *a[axis + 1 :])
        return [tensor(joined, operands[0].element_type)]

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.concatenate(operands, self.axis.value.data),)


@irdl_op_definition
class ReshapeOp(ViewOp):
    """The same elements in row-major order under the shape of the result.

    A view where strides can say it, else planned as a copy.

    Verifier: as many elements, of the same type; a dynamic axis 0 stays.
    """

    name = "nn.reshape"
    EXAMPLE: ClassVar[str] = "%y = nn.reshape %x : (tensor<?x8xf32>) -> tensor<?x2x4xf32>"
    operand = operand_def()
    """any type [any shape]"""
    result = result_def()
    """[the new shape]"""

    def __init__(self, operand: SSAValue, shape: Shape):
        type = tensor(shape, tensor_of(operand).element_type)
        IRDLOperation.__init__(self, operands=[operand], result_types=[type])

    def verify_(self) -> None:
        old, new = tensor_of(self.operand), tensor_of(self.result)
        require(old.element_type == new.element_type, "the element type stays")
        volumes = [math.prod(n for n in t.get_shape() if n != DYNAMIC) for t in (old, new)]
        same_axis = (old.get_shape()[:1] == (DYNAMIC,)) == (new.get_shape()[:1] == (DYNAMIC,))
        fits = volumes[0] == volumes[1] and same_axis
        require(fits, f"{old} cannot be reshaped to {new}")

    def rearrange(self, layout: Layout) -> Layout | None:
        return layout.reshape(tensor_of(self.result).get_shape())

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        shape = tensor_of(self.result).get_shape()
        return (operands[0].reshape([-1 if n == DYNAMIC else n for n in shape]),)


def _integer(attribute: Attribute) -> int:
    assert isinstance(attribute, IntegerAttr)
    return attribute.value.data


def _integers(attribute: Attribute) -> tuple[int, ...]:
    assert isinstance(attribute, DenseArrayBase)
    return tuple(int(value) for value in attribute.get_values())
