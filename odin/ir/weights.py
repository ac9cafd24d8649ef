"""The weight store: the bytes behind the `nn.weight` symbols of a module."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file
from xdsl.dialects.builtin import f32, i8, i32
from xdsl.ir import Attribute

from odin.ir.errors import InputError
from odin.ir.types import Tensor

_DTYPE_NAMES: dict[Attribute, str] = {f32: "F32", i32: "I32", i8: "I8"}
"""Element types as safetensors names them."""


class WeightStore(Mapping[str, np.ndarray]):
    """Arrays by symbol name (float32, int32 or int8), each read when it is asked for.

    A large model is never in memory as a whole: an entry is an array (memory-mapped where its file
    allows) or a function that reads it.
    """

    def __init__(self, arrays: Mapping[str, np.ndarray] | None = None):
        self._readers: dict[str, Callable[[], np.ndarray]] = {}
        for name, array in (arrays or {}).items():
            self.add(name, array)

    def add(self, name: str, array: np.ndarray) -> None:
        """Stores an array; the name is new."""
        self.add_reader(name, lambda: array)

    def add_reader(self, name: str, read: Callable[[], np.ndarray]) -> None:
        """Stores a function that reads an array each time it is needed; the name is new."""
        if name in self._readers:
            raise ValueError(f"weight {name} is in the store already")
        self._readers[name] = read

    def reader(self, name: str) -> Callable[[], np.ndarray]:
        """The function that reads an entry; it stays valid when the entry is discarded."""
        return self._readers[name]

    def discard(self, name: str) -> None:
        """Forgets an entry, if it is there."""
        self._readers.pop(name, None)

    def copy(self) -> WeightStore:
        """A store of the same entries, which keeps those that are discarded here."""
        store = WeightStore()
        store._readers.update(self._readers)
        return store

    def __getitem__(self, name: str) -> np.ndarray:
        return self._readers[name]()

    def __contains__(self, name: object) -> bool:
        """Whether there is such an entry; unlike Mapping's own, this reads nothing."""
        return name in self._readers

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)

    def save(self, path: Path) -> None:
        """Writes all entries as one safetensors file."""
        save_file({name: np.ascontiguousarray(array) for name, array in self.items()}, path)

    @staticmethod
    def open(path: Path, declared: Mapping[str, Tensor]) -> WeightStore:
        """The entries of a safetensors file that are declared, read on demand.

        Raises InputError if it is no such file or an entry is not of its declared type.
        """
        try:
            file = safe_open(path, framework="numpy")
            names = list(file.keys())
        except (SafetensorError, OSError) as error:
            raise InputError(f"{path}: expected a safetensors file ({error})") from None
        store = WeightStore()
        for name in names:
            if name not in declared:
                continue
            type, entry = declared[name], file.get_slice(name)
            dtype, shape = entry.get_dtype(), tuple(entry.get_shape())
            if (dtype, shape) != (_DTYPE_NAMES[type.element_type], type.get_shape()):
                raise InputError(f"{path}: {name}: expected {type}, found {dtype} {list(shape)}")
            store.add_reader(name, lambda name=name: file.get_tensor(name))
        return store
