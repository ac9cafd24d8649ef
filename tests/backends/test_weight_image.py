"""The weight image: aligned, whole, only what is used, and cut into shards anywhere."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from wasm_models import model

from odin.backends.wasm import image as image_module
from odin.backends.wasm.image import WeightImage


def test_weights_lie_in_the_order_of_the_module_at_multiples_of_64() -> None:
    assert WeightImage(model()).offsets == {"table": 0, "scale": 128}


def test_weights_that_no_program_reads_are_left_out() -> None:
    assert "unused" not in WeightImage(model()).offsets


def test_the_size_is_a_multiple_of_64() -> None:
    assert WeightImage(model()).size == 192


@pytest.mark.parametrize("shard_bytes", [64, 128, 192, 1 << 20])
@pytest.mark.parametrize("chunk_bytes", [16, 100, 1 << 20])
def test_shards_put_together_are_the_image(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shard_bytes: int, chunk_bytes: int
) -> None:
    monkeypatch.setattr(image_module, "SHARD_BYTES", shard_bytes)
    monkeypatch.setattr(image_module, "CHUNK_BYTES", chunk_bytes)
    made = model()
    image = WeightImage(made)
    shards = image.write_shards(tmp_path)
    files = [tmp_path / shard.name for shard in shards]
    assert [file.name for file in files] == [f"weights-{i:05}.bin" for i in range(len(files))]
    assert len(files) == -(-image.size // shard_bytes)
    data = b"".join(file.read_bytes() for file in files)
    assert len(data) == image.size
    for name, offset in image.offsets.items():
        expected = made.weights[name].tobytes()
        assert data[offset : offset + len(expected)] == expected
    used = sum(made.weights[name].nbytes for name in image.offsets)
    assert np.frombuffer(data, np.uint8).nonzero()[0].size <= used


def test_every_shard_but_the_last_has_the_full_size_and_its_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_module, "SHARD_BYTES", 128)
    shards = WeightImage(model()).write_shards(tmp_path)
    assert [shard.bytes for shard in shards] == [128, 64]
    for shard in shards:
        data = (tmp_path / shard.name).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (shard.bytes, shard.sha256)


def test_a_shard_of_the_real_size_is_aligned_and_below_25_mib() -> None:
    assert image_module.SHARD_BYTES % 64 == 0
    assert image_module.SHARD_BYTES < 25 << 20


def test_only_one_weight_at_a_time_is_read(tmp_path: Path) -> None:
    """Each weight is asked for once, while the shards are written and not before."""
    made = model()
    reads: list[str] = []
    for name in list(made.weights):
        array = made.weights[name]
        made.weights.discard(name)
        made.weights.add_reader(name, lambda name=name, array=array: (reads.append(name), array)[1])
    image = WeightImage(made)
    assert reads == []
    image.write_shards(tmp_path)
    assert reads == ["table", "scale"]
