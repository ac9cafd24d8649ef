"""The same elements in another arrangement: views where strides can say it, else copies."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from xdsl.dialects.builtin import DenseArrayBase, IntegerAttr
from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import IRDLOperation, irdl_op_definition, operand_def, prop_def, result_def

from odin.ir.layout import Layout
from odin.ir.nn.requirements import require
from odin.ir.tensor_op import InferredOp, Properties, ViewOp
from odin.ir.types import DYNAMIC, Shape, Tensor, show_shape, tensor, tensor_of


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
