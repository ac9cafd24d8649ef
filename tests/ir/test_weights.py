"""The weight store: entries are read when asked for, and files must fit what is declared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from odin.ir.errors import InputError
from odin.ir.types import Tensor, element_type, tensor
from odin.ir.weights import WeightStore

ARRAYS = {
    "w": np.arange(6, dtype=np.float32).reshape(2, 3),
    "ids": np.arange(3, dtype=np.int32),
    "q": np.arange(4, dtype=np.int8).reshape(2, 2),
}
TYPES: dict[str, Tensor] = {
    name: tensor(array.shape, element_type(array.dtype)) for name, array in ARRAYS.items()
}


def test_what_is_saved_is_opened_again(tmp_path: Path) -> None:
    WeightStore(ARRAYS).save(tmp_path / "w.safetensors")
    store = WeightStore.open(tmp_path / "w.safetensors", TYPES)
    assert set(store) == set(ARRAYS)
    for name, array in ARRAYS.items():
        assert store[name].dtype == array.dtype
        np.testing.assert_array_equal(store[name], array)


def test_views_are_saved_as_they_read(tmp_path: Path) -> None:
    WeightStore({"t": ARRAYS["w"].T}).save(tmp_path / "w.safetensors")
    store = WeightStore.open(tmp_path / "w.safetensors", {"t": tensor((3, 2))})
    np.testing.assert_array_equal(store["t"], ARRAYS["w"].T)


def test_entries_that_nothing_declares_are_left_out(tmp_path: Path) -> None:
    save_file({**ARRAYS, "more": np.zeros(3)}, tmp_path / "w.safetensors")
    assert "more" not in WeightStore.open(tmp_path / "w.safetensors", TYPES)


def test_a_reader_runs_each_time_it_is_asked_and_not_before() -> None:
    calls: list[int] = []
    store = WeightStore()
    store.add_reader("w", lambda: (calls.append(1), ARRAYS["w"])[1])
    assert "w" in store and len(store) == 1 and calls == []
    _ = store["w"], store["w"]
    assert calls == [1, 1]


def test_a_name_is_taken_once() -> None:
    store = WeightStore(ARRAYS)
    with pytest.raises(ValueError, match="w is in the store already"):
        store.add("w", ARRAYS["w"])


def test_what_is_discarded_is_gone() -> None:
    store = WeightStore(ARRAYS)
    store.discard("w")
    store.discard("w")
    assert set(store) == {"ids", "q"}


@pytest.mark.parametrize("data", [b"", b"x" * 100, b"\xff" * 16])
def test_what_is_no_safetensors_file_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "w.safetensors").write_bytes(data)
    with pytest.raises(InputError, match=r"w\.safetensors: expected a safetensors file"):
        WeightStore.open(tmp_path / "w.safetensors", TYPES)
