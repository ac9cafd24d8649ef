"""Tensor types: construction, shapes, and the rules for the one dynamic axis.

Axis 0 of a tensor in a model function may be the sequence, written `?`. It is the only dynamic
axis; two `?` in one function are the same length T.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AnyFloat,
    Float32Type,
    IntegerType,
    TensorType,
    f32,
    i8,
    i32,
)
from xdsl.ir import Attribute, SSAValue
from xdsl.utils.exceptions import VerifyException

Tensor: TypeAlias = TensorType[Attribute]
Shape: TypeAlias = tuple[int, ...]

DYNAMIC = DYNAMIC_INDEX
"""The extent of a dynamic axis in a shape."""

_NUMPY_DTYPES: dict[Attribute, np.dtype] = {
    f32: np.dtype(np.float32),
    i32: np.dtype(np.int32),
    i8: np.dtype(np.int8),
}


def tensor(shape: Sequence[int], element: Attribute = f32) -> Tensor:
    """The type `tensor<shape x element>`."""
    return TensorType(element, shape)


def numpy_dtype(element: Attribute) -> np.dtype:
    """The NumPy dtype of an element type: f32, i32 or i8."""
    return _NUMPY_DTYPES[element]


def element_type(dtype: np.dtype) -> AnyFloat | IntegerType | Float32Type:
    """The element type of a NumPy dtype, the inverse of `numpy_dtype`."""
    for element, candidate in _NUMPY_DTYPES.items():
        if candidate == dtype:
            assert isinstance(element, Float32Type | IntegerType)
            return element
    raise KeyError(dtype)


def tensor_of(value: SSAValue) -> Tensor:
    """The tensor type of an SSA value; VerifyException if it is no tensor of f32, i32 or i8 whose
    axes after the first are static."""
    return checked_tensor(value.type)


def checked_tensor(type: Attribute) -> Tensor:
    """`type` as a tensor type that this project allows, or VerifyException."""
    if not isinstance(type, TensorType):
        raise VerifyException(f"expected a tensor, found {type}")
    if type.element_type not in _NUMPY_DTYPES:
        raise VerifyException(f"expected elements of f32, i32 or i8, found {type}")
    if DYNAMIC in type.get_shape()[1:]:
        raise VerifyException(f"only axis 0 may be dynamic, found {type}")
    if any(extent < 1 and extent != DYNAMIC for extent in type.get_shape()):
        raise VerifyException(f"expected extents of 1 or more, found {type}")
    return type


def broadcast_shapes(a: Shape, b: Shape) -> Shape:
    """NumPy's broadcasting rule, aligned on the right, with `?` equal to `?` and to 1 only."""
    rank = max(len(a), len(b))
    a, b = (1,) * (rank - len(a)) + a, (1,) * (rank - len(b)) + b
    result: list[int] = []
    for m, n in zip(a, b, strict=True):
        if m != n and 1 not in (m, n):
            raise VerifyException(f"shapes {show_shape(a)} and {show_shape(b)} do not broadcast")
        result.append(n if m == 1 else m)
    if DYNAMIC in result[1:]:
        raise VerifyException(f"broadcasting {show_shape(a)} and {show_shape(b)} moves axis 0")
    return tuple(result)


def show_shape(shape: Shape) -> str:
    """`?x768` for (DYNAMIC, 768)."""
    return "x".join("?" if extent == DYNAMIC else str(extent) for extent in shape) or "scalar"
