"""One call of an ATen operator in an exported program, with its arguments as a rule needs them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from xdsl.dialects.builtin import DenseArrayBase, i64
from xdsl.ir import SSAValue
from xdsl.irdl import IRDLOperation
from xdsl.utils.exceptions import VerifyException

from odin.frontend.builder import ModelBuilder
from odin.frontend.pt2_graph import Argument, Node, Ref
from odin.ir.nn import ClampOp, MulOp, SliceOp, TransposeOp, f32_attr, i64_attr
from odin.ir.types import Shape, tensor_of

Results = SSAValue | Sequence[SSAValue]


@dataclass
class AtenCall:
    """A node, the values before it and the builder that takes its ops.

    The methods raise VerifyException with what was expected.
    """

    node: Node
    values: Mapping[str, SSAValue]
    build: ModelBuilder
    shape: Shape
    """Of the first result."""

    # Arguments

    def tensor(self, name: str = "self") -> SSAValue:
        """A tensor; a number stands for one without axes."""
        value = self.node.arguments.get(name)
        if isinstance(value, Ref):
            return self._of(value)
        if type(value) in (int, float):
            return self.constant(float(value))  # type: ignore[arg-type]
        raise VerifyException(f"{name}: expected a tensor or a number")

    def tensors(self, name: str = "tensors") -> list[SSAValue]:
        value = self.node.arguments.get(name)
        if not isinstance(value, tuple) or not value:
            raise VerifyException(f"{name}: expected tensors")
        return [self._of(item) for item in value]

    def has(self, name: str) -> bool:
        """Whether an optional argument is there."""
        return self.node.arguments.get(name) is not None

    def number(self, name: str, default: float | None = None) -> float:
        value = self.node.arguments.get(name)
        value = default if value is None else value
        if type(value) not in (int, float):
            raise VerifyException(f"{name}: expected a number")
        return float(value)  # type: ignore[arg-type]

    def integer(self, name: str, default: int | None = None) -> int:
        value = self.node.arguments.get(name)
        value = default if value is None else value
        if type(value) is not int:
            raise VerifyException(f"{name}: expected an integer")
        return value

    def integers(self, name: str) -> list[int]:
        value = self.node.arguments.get(name)
        items = list(value) if isinstance(value, tuple) else [value]
        if not all(type(item) is int for item in items):
            raise VerifyException(f"{name}: expected integers")
        return items  # type: ignore[return-value]

    def require(self, name: str, *allowed: Argument) -> None:
        """VerifyException unless the argument is one of these; absent is the first of them."""
        value = self.node.arguments.get(name, allowed[0])
        if value not in allowed:
            raise VerifyException(f"{name} is {value}; supported is {allowed[0]}")

    def axis(self, name: str, x: SSAValue, default: int | None = None) -> int:
        """An axis of x, counted from the front."""
        return self.axis_of(self.integer(name, default), x)

    def axes(self, name: str, x: SSAValue) -> list[int]:
        """Axes of x; absent or empty says all."""
        given = self.integers(name) if self.has(name) else []
        return [self.axis_of(axis, x) for axis in given] or list(range(rank(x)))

    def axis_of(self, axis: int, x: SSAValue) -> int:
        if not -rank(x) <= axis < rank(x):
            raise VerifyException(f"axis {axis} of {rank(x)} axes")
        return axis % rank(x)

    def _of(self, reference: Argument) -> SSAValue:
        if not isinstance(reference, Ref) or reference.name not in self.values:
            raise VerifyException("a tensor is used before it is computed")
        return self.values[reference.name]

    # Ops

    def op(self, kind: Callable[..., IRDLOperation], *operands: SSAValue) -> SSAValue:
        return self.build.add(kind(*operands), self.node.name)

    def constant(self, value: float, shape: Shape = ()) -> SSAValue:
        """A tensor with one value everywhere."""
        if math.isnan(value) or math.isinf(value):
            raise VerifyException(f"the constant {value} is not finite")
        # A weight has at least one axis.
        constant = self.build.constant(value, shape or (1,))
        return constant if shape else self.build.reshape(constant)

    def clamp(self, x: SSAValue, lo: float, hi: float) -> SSAValue:
        return self.build.add(ClampOp(x, lo=f32_attr(lo), hi=f32_attr(hi)), self.node.name)

    def slice(self, x: SSAValue, axis: int, start: int, stop: int) -> SSAValue:
        bounds = {"axis": axis, "start": start, "stop": stop}
        op = SliceOp(x, **{name: i64_attr(bound) for name, bound in bounds.items()})
        return self.build.add(op, self.node.name)

    def transposed(self, x: SSAValue, axes: Sequence[int]) -> SSAValue:
        """x with axis i from axes[i]."""
        order = DenseArrayBase.from_list(i64, list(axes))
        return self.build.add(TransposeOp(x, axes=order), self.node.name)

    def scaled(self, x: SSAValue, factor: float) -> SSAValue:
        return x if factor == 1.0 else self.op(MulOp, x, self.constant(factor))

    def expanded(self, x: SSAValue, shape: Shape) -> SSAValue:
        """x with its axes of extent 1 repeated up to `shape`."""
        if volume(x) == math.prod(shape):
            return self.build.reshape(x, *shape)
        return self.op(MulOp, x, self.constant(1.0, shape))


def extents(x: SSAValue) -> Shape:
    return tensor_of(x).get_shape()


def rank(x: SSAValue) -> int:
    return len(extents(x))


def volume(x: SSAValue) -> int:
    return math.prod(extents(x))
