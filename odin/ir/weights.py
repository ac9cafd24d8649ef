"""The weight store: the bytes behind the `nn.weight` symbols of a module."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from odin.ir.errors import InputError


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

    def discard(self, name: str) -> None:
        """Forgets an entry, if it is there."""
        self._readers.pop(name, None)

    def __getitem__(self, name: str) -> np.ndarray:
        return self._readers[name]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)

    def save(self, path: Path) -> None:
        """Writes all entries as one safetensors file."""
        save_file({name: np.ascontiguousarray(array) for name, array in self.items()}, path)

    @staticmethod
    def open(path: Path) -> WeightStore:
        """The entries of a safetensors file, read on demand; InputError if it is none."""
        try:
            file = safe_open(path, framework="numpy")
            names = list(file.keys())
        except (SafetensorError, OSError) as error:
            raise InputError(f"{path}: expected a safetensors file ({error})") from None
        store = WeightStore()
        for name in names:
            store.add_reader(name, lambda name=name: file.get_tensor(name))
        return store
