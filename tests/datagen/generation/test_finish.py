"""Completing a data set: interrupted anywhere, done again, it ends the same."""

import shutil
from types import SimpleNamespace

import pytest

import datagen.generation.finish
from datagen.generation.finish import finish
from datagen.generation.plan import Shard
from datagen.item import Item
from datagen.output.documents import read_items
from datagen.output.shards import keep_rows, write_shard

SHARDS = [Shard("train", number, 3, 4) for number in range(3)] + [Shard("test", 0, 1, 2)]
PLAN = SimpleNamespace(
    seed=0,
    count=12,
    mixture=SimpleNamespace(name="small"),
    digest=lambda: "d",
    shards=lambda: SHARDS,
)


def item(split, prompt):
    return Item("word", "add", "q", 1, split, 1, prompt, "#### 4", "4", ())


@pytest.fixture
def folder(tmp_path):
    """Every training shard has a prompt of the shard before, or of the test split."""
    prompts = {0: "ABCx", 1: "CDEF", 2: "FGHA"}
    for number, letters in prompts.items():
        write_shard(
            tmp_path / SHARDS[number].file_name, [item("train", text) for text in letters], "d"
        )
    write_shard(tmp_path / SHARDS[3].file_name, [item("test", "x"), item("test", "y")], "d")
    return tmp_path


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_is_left_out_is_counted(folder):
    assert finish(PLAN, folder)["left_out"] == 4
    assert "".join(found.prompt for found in read_items(folder)) == "ABCDEFGH"
    assert "".join(found.prompt for found in read_items(folder, "test")) == "xy"


@pytest.mark.parametrize("rewritten", range(4))
def test_an_interruption_changes_nothing(folder, rewritten, monkeypatch, tmp_path_factory):
    undisturbed = shutil.copytree(folder, tmp_path_factory.mktemp("undisturbed") / "set")
    finish(PLAN, undisturbed)
    done = []

    def interrupted(path, kept):
        if len(done) == rewritten:
            raise KeyboardInterrupt
        done.append(path)
        keep_rows(path, kept)

    with monkeypatch.context() as patched:
        patched.setattr(datagen.generation.finish, "keep_rows", interrupted)
        if rewritten < 3:
            with pytest.raises(KeyboardInterrupt):
                finish(PLAN, folder)
        else:
            finish(PLAN, folder)
    finish(PLAN, folder)
    assert contents(folder) == contents(undisturbed)
