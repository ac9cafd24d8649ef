"""Folders that cannot be written, full disks and damaged shards: one sentence, then it goes on."""

import errno
import os
import shutil
import subprocess

import pyarrow.parquet as pq
import pytest

from datagen.__main__ import main

MIXTURE = """
shard_items = 100
[[part]]
family = "addition"
levels = { 2 = 1 }
"""


@pytest.fixture(scope="module")
def options(tmp_path_factory):
    path = tmp_path_factory.mktemp("mixture") / "places.toml"
    path.write_text(MIXTURE)
    return ["--count", "300", "--mixture", str(path)]


@pytest.fixture(scope="module")
def whole(options, tmp_path_factory):
    out = tmp_path_factory.mktemp("whole") / "set"
    assert main(["generate", *options, "--out", str(out)]) == 0
    return out


@pytest.fixture
def data(whole, tmp_path):
    return shutil.copytree(whole, tmp_path / "set")


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refused(capsys, *arguments):
    """The sentence that a command is refused with."""
    capsys.readouterr()
    assert main(list(map(str, arguments))) == 2
    lines = [line for line in capsys.readouterr().err.splitlines() if "error: " in line]
    assert len(lines) == 1
    return lines[0]


@pytest.mark.parametrize("place", ["file/set", "file"])
def test_a_folder_that_cannot_be_made_is_named(place, options, tmp_path, capsys):
    (tmp_path / "file").write_text("x")
    error = refused(capsys, "generate", *options, "--out", tmp_path / place)
    assert "--out" in error and str(tmp_path / place) in error


def test_a_folder_without_permission_is_named(options, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    error = refused(capsys, "generate", *options, "--out", tmp_path)
    assert f"--out {tmp_path}: expected a folder that may be written to" in error


def full_after(writes, monkeypatch):
    """Makes the disk full from a number of shards on, after half of the next."""
    write, done = pq.write_table, []

    def write_table(table, path, **options):
        write(table, path, **options)
        done.append(path)
        if len(done) > writes:
            os.truncate(path, path.stat().st_size // 2)
            raise OSError(errno.ENOSPC, "Error writing bytes to file")

    monkeypatch.setattr(pq, "write_table", write_table)


def test_a_full_disk_leaves_whole_shards_and_the_run_goes_on(
    options, whole, tmp_path, capsys, monkeypatch
):
    out = tmp_path / "set"
    with monkeypatch.context() as patched:
        full_after(2, patched)
        error = refused(capsys, "generate", *options, "--out", out)
    assert "train-00002.parquet: it could not be written: No space left on device" in error
    assert sorted(contents(out)) == ["train-00000.parquet", "train-00001.parquet"]
    assert main(["generate", *options, "--out", str(out)]) == 0
    assert contents(out) == contents(whole)


def test_a_disk_that_is_really_full(options, whole, tmp_path, capsys):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12k", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted: that takes root")
    try:
        error = refused(capsys, "generate", *options, "--out", disk)
        assert ".parquet: it could not be written: No space left on device" in error
        assert all(path.suffix == ".parquet" for path in disk.iterdir())
        assert all(contents(whole)[path.name] == path.read_bytes() for path in disk.iterdir())
        subprocess.run(["mount", "-o", "remount,size=1m", str(disk)], check=True)
        assert main(["generate", *options, "--out", str(disk)]) == 0
        assert contents(disk) == contents(whole)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_truncated_shard_is_named_and_made_again_when_it_is_gone(data, options, whole, capsys):
    damaged = data / "train-00001.parquet"
    os.truncate(damaged, damaged.stat().st_size // 2)
    error = refused(capsys, "generate", *options, "--out", data)
    assert "train-00001.parquet: expected a complete shard" in error and "remove it" in error
    for command in (["tokenizer", "--vocab-size", "300"], ["card"]):
        error = refused(capsys, *command, "--data", data, "--out", data.parent / "out")
        assert "train-00001.parquet: expected a shard" in error
    damaged.unlink()
    assert main(["generate", *options, "--out", str(data)]) == 0
    assert contents(data) == contents(whole)


def test_overwrite_replaces_a_truncated_shard(data, options, whole):
    os.truncate(data / "train-00002.parquet", 40)
    assert main(["generate", *options, "--out", str(data), "--overwrite"]) == 0
    assert contents(data) == contents(whole)


def test_damage_inside_a_shard_is_named(data, options, capsys):
    path = data / "train-00000.parquet"
    content = bytearray(path.read_bytes())
    content[4 : len(content) // 2] = bytes(len(content) // 2 - 4)
    path.write_bytes(content)
    error = refused(capsys, "generate", *options, "--out", data)
    assert "train-00000.parquet: expected a shard" in error


def test_more_items_than_there_are_is_said(tmp_path, capsys):
    path = tmp_path / "few.toml"
    path.write_text('shard_items = 100\n[[part]]\nfamily = "power"\nlevels = { 1 = 1 }\n')
    options = ["--count", "90000", "--mixture", path, "--out", tmp_path / "set"]
    assert "too few distinct train items for --count 90000" in refused(capsys, "generate", *options)
