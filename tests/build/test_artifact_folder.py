"""The folder of an artifact holds what it should and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

from stages.wasm import fill_folder, is_whole


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_a_file_that_is_no_longer_made_goes(tmp_path: Path) -> None:
    source = write(tmp_path / "from" / "new.bin", "new")
    write(tmp_path / "to" / "weights-00007.bin", "of a larger model")
    fill_folder(tmp_path / "to", [source])
    assert [path.name for path in (tmp_path / "to").iterdir()] == ["new.bin"]


def test_an_equal_file_is_not_written(tmp_path: Path) -> None:
    source = write(tmp_path / "from" / "same.bin", "same")
    there = write(tmp_path / "to" / "same.bin", "same")
    inode = there.stat().st_ino
    fill_folder(tmp_path / "to", [source])
    assert there.stat().st_ino == inode


def test_a_changed_file_is_replaced_not_rewritten(tmp_path: Path) -> None:
    source = write(tmp_path / "from" / "a.bin", "new")
    there = write(tmp_path / "to" / "a.bin", "old")
    with there.open() as reader:
        fill_folder(tmp_path / "to", [source])
        assert reader.read() == "old"
    assert there.read_text() == "new"


def test_a_short_shard_makes_the_folder_incomplete(tmp_path: Path) -> None:
    file = {"file": "program.bin", "bytes": 3}
    content = {"program": file, "weights": {"shards": []}, "tokenizer": None}
    write(tmp_path / "manifest.json", json.dumps(content))
    write(tmp_path / "program.bin", "abc")
    assert is_whole(tmp_path)
    write(tmp_path / "program.bin", "ab")
    assert not is_whole(tmp_path)
