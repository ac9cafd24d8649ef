"""A packed model comes back bit for bit, and what is damaged or incomplete is refused."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from training.campaign import pieces
from training.campaign.__main__ import app
from training.errors import BadInput


def model_folder(folder: Path) -> Path:
    """Weights of every kind of bit pattern, and a small file."""
    folder.mkdir(parents=True)
    every = torch.arange(-(2**15), 2**15, dtype=torch.int16).view(torch.bfloat16)
    weights = {
        "every": every.reshape(256, 256),
        "normal": torch.randn(300, 70).to(torch.bfloat16),
        "scalar": torch.tensor(3.0, dtype=torch.bfloat16),
    }
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    (folder / "config.json").write_text('{"d_model": 8}')
    return folder


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE_BYTES", 60_000)
    monkeypatch.setattr(pieces, "HEADER_BYTES", 10_000)
    monkeypatch.setattr(pieces, "BLOCK", 5_000)


def test_a_model_comes_back_bit_for_bit(tmp_path: Path, small: None) -> None:
    source = model_folder(tmp_path / "model")
    paths = pieces.pack(source, tmp_path / "pieces")
    assert len(paths) > 2
    assert max(path.stat().st_size for path in paths) <= 60_000
    pieces.unpack(reversed(paths), tmp_path / "back")
    for name in ("model.safetensors", "config.json"):
        assert (tmp_path / "back" / name).read_bytes() == (source / name).read_bytes()


def test_pieces_written_apart_are_the_same(tmp_path: Path, small: None) -> None:
    source = model_folder(tmp_path / "model")
    whole = pieces.pack(source, tmp_path / "whole")
    command = ["pack", str(source), "--out", str(tmp_path / "part"), "--pieces", "1-2"]
    assert CliRunner().invoke(app, command).exit_code == 0
    assert {p.name: p.read_bytes() for p in (tmp_path / "part").iterdir()} == {
        p.name: p.read_bytes() for p in whole[1:3]
    }


def test_trained_weights_take_less_than_twelve_bits(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    weights = {"w": (0.02 * torch.randn(400_000)).to(torch.bfloat16)}
    save_file(weights, tmp_path / "model" / "model.safetensors", {"format": "pt"})
    (path,) = pieces.pack(tmp_path / "model", tmp_path / "out")
    assert path.stat().st_size < 400_000 * 12 / 8


def test_damaged_foreign_and_missing_pieces_are_refused(tmp_path: Path, small: None) -> None:
    first = pieces.pack(model_folder(tmp_path / "a"), tmp_path / "first")
    second = pieces.pack(model_folder(tmp_path / "b"), tmp_path / "second")
    with pytest.raises(BadInput, match="pieces are missing"):
        pieces.unpack(first[:-1], tmp_path / "back")
    with pytest.raises(BadInput, match="another model"):
        pieces.unpack([*first[:-1], second[-1]], tmp_path / "back")
    content = bytearray(first[0].read_bytes())
    content[-1] ^= 1
    first[0].write_bytes(content)
    with pytest.raises(BadInput, match="payload is damaged"):
        pieces.unpack(first, tmp_path / "back")
    first[0].write_text("something else")
    with pytest.raises(BadInput, match="not a piece"):
        pieces.unpack(first, tmp_path / "back")


def test_only_bfloat16_is_packed(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    save_file({"w": torch.ones(3)}, tmp_path / "model" / "model.safetensors")
    with pytest.raises(BadInput, match="expected bfloat16"):
        pieces.pack(tmp_path / "model", tmp_path / "out")


def test_the_weights_of_a_mixed_folder_are_read_by_safetensors(tmp_path: Path, small: None) -> None:
    source = model_folder(tmp_path / "model")
    pieces.unpack(pieces.pack(source, tmp_path / "pieces"), tmp_path / "back")
    expected = load_file(source / "model.safetensors")
    got = load_file(tmp_path / "back" / "model.safetensors")
    assert {k: v.shape for k, v in got.items()} == {k: v.shape for k, v in expected.items()}
