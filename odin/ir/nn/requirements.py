"""What ops demand of their operands, and how they hold numbers."""

from __future__ import annotations

from xdsl.dialects.builtin import FloatAttr, IntegerAttr, f32, i64
from xdsl.utils.exceptions import VerifyException

from odin.ir.types import Tensor


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
