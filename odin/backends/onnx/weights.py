"""`weights.bin`: the tensors of both graphs, written once, as ONNX external data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx_ir as ir

WEIGHTS = "weights.bin"
ALIGNMENT = 4096
"""ONNX asks for whole pages, so that a runtime may map them; smaller tensors share a page."""
PAGE_FROM = 1 << 20


@dataclass(frozen=True)
class _Place:
    offset: int
    dtype: np.dtype
    shape: tuple[int, ...]
    nbytes: int


class WeightFile:
    """Appends tensors to `weights.bin` in a folder, each under a key of its own.

    No more than one tensor is in memory at a time.
    """

    def __init__(self, folder: Path):
        self._path = folder / WEIGHTS
        self._places: dict[str, _Place] = {}
        self._path.touch()

    def tensor(
        self, key: str, make: Callable[[], np.ndarray], shape: tuple[int, ...] | None = None
    ) -> ir.ExternalTensor:
        """The tensor under `key`, which `make` computes when it is asked for first; seen under
        another shape if one is given."""
        if key not in self._places:
            self._places[key] = self._append(np.ascontiguousarray(make()))
        place = self._places[key]
        return ir.ExternalTensor(
            WEIGHTS,
            place.offset,
            place.nbytes,
            ir.DataType.from_numpy(place.dtype),
            shape=ir.Shape(place.shape if shape is None else shape),
            name=key,
            base_dir=self._path.parent,
        )

    def _append(self, array: np.ndarray) -> _Place:
        alignment = ALIGNMENT if array.nbytes >= PAGE_FROM else 64
        with self._path.open("ab") as file:
            file.write(bytes(-file.tell() % alignment))
            place = _Place(file.tell(), array.dtype, array.shape, array.nbytes)
            file.write(array.data)
        return place
