"""write_folder: the folder is there whole or as it was before, whatever goes wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from odin.ir.errors import InputError
from odin.lower import write_folder

OLD = {"manifest.json": json.dumps({"format": "odin-wasm"}), "old.bin": "old"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with an artifact in it."""
    folder = tmp_path / "out"
    folder.mkdir()
    for name, text in OLD.items():
        (folder / name).write_text(text)
    return folder


def content(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


def write_new(folder: Path) -> None:
    (folder / "new.bin").write_text("new")


def test_a_new_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    write_folder(tmp_path / "a" / "b", write_new)
    assert content(tmp_path / "a" / "b") == {"new.bin": "new"}
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]


def test_an_artifact_is_replaced_and_nothing_of_it_stays(out: Path) -> None:
    write_folder(out, write_new)
    assert content(out) == {"new.bin": "new"}
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    write_folder(tmp_path / "out", write_new)
    assert content(tmp_path / "out") == {"new.bin": "new"}


def test_a_link_to_an_artifact_keeps_pointing_at_it(out: Path) -> None:
    link = out.parent / "latest"
    link.symlink_to(out)
    write_folder(link, write_new)
    assert link.is_symlink() and content(out) == {"new.bin": "new"}


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (OSError(28, "No space left on device"), InputError),
        (OSError("no number"), InputError),
        (InputError("wrong"), InputError),
        (RuntimeError("a bug"), RuntimeError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
def test_a_writer_that_fails_leaves_the_old_artifact(
    out: Path, error: BaseException, raised: type[BaseException]
) -> None:
    def write(folder: Path) -> None:
        write_new(folder)
        raise error

    with pytest.raises(raised):
        write_folder(out, write)
    assert content(out) == OLD
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_a_full_disk_is_named_with_the_folder(out: Path) -> None:
    def write(folder: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(InputError, match=r"out: cannot be written \(No space left on device\)$"):
        write_folder(out, write)


def test_a_rename_that_fails_puts_the_old_artifact_back(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if (self / "new.bin").exists():
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(InputError, match="Input/output error"):
        write_folder(out, write_new)
    assert content(out) == OLD
    assert [path.name for path in out.parent.iterdir()] == ["out"]


@pytest.mark.parametrize(
    "manifest", [None, "{}", '{"format', "[]", "null", "7", '"format"', '["format"]']
)
def test_a_folder_that_holds_something_else_is_refused(
    tmp_path: Path, manifest: str | None
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    if manifest is not None:
        (tmp_path / "out" / "manifest.json").write_text(manifest)
    with pytest.raises(InputError, match="expected a new or empty folder or an artifact"):
        write_folder(tmp_path / "out", write_new)
    assert content(tmp_path / "out")["thesis.txt"] == "years of work"


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(InputError, match="expected a folder to write to, found a file"):
        write_folder(tmp_path / "out", write_new)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="below: cannot be written"):
        write_folder(tmp_path / "file" / "below", write_new)
