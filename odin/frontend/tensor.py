"""A tensor of a checkpoint: a checked window on a mapped file, turned into float32 on demand."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from odin.frontend.input_file import quoted
from odin.ir.errors import InputError

ITEM_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1,
    "U16": 2, "I16": 2, "F16": 2, "BF16": 2,
    "U32": 4, "I32": 4, "F32": 4,
    "U64": 8, "I64": 8, "F64": 8, "C64": 8,
}  # fmt: skip
"""Bytes of one element of each dtype, under the names that safetensors gives them."""

_STORED_AS = {"F32": "<f4", "F16": "<f2", "F64": "<f8", "BF16": "<u2"}

_MAX_RANK = 8
_CHECKED_AT_ONCE = 1 << 20


@dataclass(frozen=True)
class Tensor:
    """One tensor as it lies in a file.

    `data` begins with the tensor's first element; `strides` count elements. Construction checks
    that every element lies in `data` and that no two share an address, so the memory that `read`
    needs is bounded by the file's size. Raises InputError.
    """

    name: str
    file: Path
    dtype: str
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    data: memoryview = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        where = f"{self.file}: tensor {quoted(self.name)}"
        if self.dtype not in ITEM_BYTES:
            raise InputError(
                f"{where} has dtype {quoted(self.dtype)}; expected one of {', '.join(ITEM_BYTES)}"
            )
        if len(self.shape) > _MAX_RANK or len(self.strides) != len(self.shape):
            raise InputError(
                f"{where} has {len(self.shape)} dimensions and {len(self.strides)} strides; "
                f"expected as many strides as dimensions, at most {_MAX_RANK}"
            )
        if any(extent < 1 for extent in self.shape) or any(stride < 0 for stride in self.strides):
            raise InputError(
                f"{where} has a dimension below 1 or a negative stride; "
                "expected dimensions of at least 1 and strides of at least 0"
            )
        last = sum((n - 1) * step for n, step in zip(self.shape, self.strides, strict=True))
        available = len(self.data) // ITEM_BYTES[self.dtype]
        if last >= available:
            raise InputError(
                f"{where} needs more elements of type {self.dtype} than the {available} that are "
                "stored from its start on"
            )
        if _repeats_elements(self.shape, self.strides):
            raise InputError(
                f"{where} repeats stored elements; expected a tensor whose elements are stored "
                "one by one"
            )

    def require_float(self) -> None:
        """Raises InputError unless the dtype is one that `read` converts."""
        if self.dtype not in _STORED_AS:
            raise InputError(
                f"{self.file}: tensor {quoted(self.name)} has dtype {self.dtype}; "
                f"expected one of {', '.join(_STORED_AS)}"
            )

    def read(self) -> NDArray[np.float32]:
        """The values as a C-contiguous float32 array of `shape`.

        Stored as contiguous float32, they are a read-only view of the mapped file; otherwise they
        are converted into memory of their own. Raises InputError when the dtype is not a float or
        a value is not finite.
        """
        self.require_float()
        item = ITEM_BYTES[self.dtype]
        stored = np.ndarray(
            self.shape,
            np.dtype(_STORED_AS[self.dtype]),
            buffer=self.data,
            strides=tuple(stride * item for stride in self.strides),
        )
        if self.dtype == "BF16":
            # A bfloat16 is the upper half of a float32; shifted in place, for one copy in memory.
            bits = stored.astype(np.uint32, order="C")
            np.left_shift(bits, 16, out=bits)
            values = bits.view(np.float32)
        else:
            with np.errstate(over="ignore"):
                values = np.require(stored, np.float32, ["C", "A"])
        flat = values.reshape(-1)
        for start in range(0, flat.size, _CHECKED_AT_ONCE):
            finite = np.isfinite(flat[start : start + _CHECKED_AT_ONCE])
            if not finite.all():
                at = start + int(np.argmin(finite))
                index = ", ".join(str(int(i)) for i in np.unravel_index(at, self.shape))
                raise InputError(
                    f"{self.file}: tensor {quoted(self.name)} holds {flat[at]} at [{index}]; "
                    "expected finite float32 values"
                )
        return values


def contiguous_strides(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Strides, in elements, of a C-contiguous array of `shape`."""
    strides: list[int] = []
    step = 1
    for extent in reversed(shape):
        strides.append(step)
        step *= extent
    return tuple(reversed(strides))


def _repeats_elements(shape: tuple[int, ...], strides: tuple[int, ...]) -> bool:
    """Whether two indices may lie at one address: some stride is not past all smaller ones."""
    reach = 0
    for stride, extent in sorted(zip(strides, shape, strict=True)):
        if extent > 1:
            if stride <= reach:
                return True
            reach += stride * (extent - 1)
    return False
