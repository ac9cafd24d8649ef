"""A release holds the same weights as the folder it was made of, in files of limited size."""

import json

import pytest
import torch
from safetensors.torch import save_file

from training import release as releasing
from training.errors import BadInput
from training.models.folder import read_weights


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "trained"
    path.mkdir()
    torch.manual_seed(0)
    tensors = {f"layer.{n}": torch.randn(40, 50).to(torch.bfloat16) for n in range(6)}
    save_file(tensors, path / "model.safetensors")
    for name in releasing.SMALL_FILES:
        (path / name).write_text("{}")
    return path


def same(one, other):
    return one.keys() == other.keys() and all(torch.equal(one[k], other[k]) for k in one)


def test_weights_over_the_limit_are_divided_and_read_back(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(releasing, "LARGEST_FILE", 9_000)
    out = tmp_path / "models"
    written = releasing.release(folder, out)
    index = json.loads((out / "model.safetensors.index.json").read_text())
    shards = sorted(set(index["weight_map"].values()))
    assert len(shards) == 3 and len(written) == 4
    assert all((out / name).stat().st_size < 9_000 for name in shards)
    assert same(read_weights(out), read_weights(folder))


def test_a_release_replaces_an_earlier_one_and_leaves_its_card(folder, tmp_path, monkeypatch):
    out = tmp_path / "models"
    monkeypatch.setattr(releasing, "LARGEST_FILE", 9_000)
    releasing.release(folder, out)
    (out / "README.md").write_text("card")
    monkeypatch.setattr(releasing, "LARGEST_FILE", 45 << 20)
    releasing.release(folder, out)
    assert sorted(path.name for path in out.glob("model*")) == ["model.safetensors"]
    assert same(read_weights(out), read_weights(folder))
    assert (out / "README.md").read_text() == "card"


def test_an_incomplete_folder_is_refused_before_anything_is_written(folder, tmp_path):
    (folder / "tokenizer.json").unlink()
    with pytest.raises(BadInput, match=r"tokenizer\.json: no such file"):
        releasing.release(folder, tmp_path / "models")
    assert not (tmp_path / "models").exists()
