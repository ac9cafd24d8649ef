"""Dropping repeated prompts: interrupted anywhere, done again, it ends the same."""

import shutil

import pytest

import datagen.generation.finish
from datagen.generation.finish import drop_repeats
from datagen.generation.plan import Shard
from datagen.item import Item
from datagen.output.documents import read_items
from datagen.output.shards import keep_rows, write_shard

SHARDS = [Shard("train", number, 3, 4) for number in range(3)] + [Shard("test_numbers", 0, 1, 2)]


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
    write_shard(
        tmp_path / SHARDS[3].file_name, [item("test_numbers", "x"), item("test_numbers", "y")], "d"
    )
    return tmp_path


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_first_of_each_prompt_stays(folder):
    assert len(drop_repeats(folder, SHARDS)) == 10
    assert "".join(found.prompt for found in read_items(folder)) == "ABCDEFGH"
    assert "".join(found.prompt for found in read_items(folder, "test_numbers")) == "xy"


@pytest.mark.parametrize("rewritten", range(4))
def test_an_interruption_changes_nothing(folder, rewritten, monkeypatch, tmp_path_factory):
    undisturbed = shutil.copytree(folder, tmp_path_factory.mktemp("undisturbed") / "set")
    drop_repeats(undisturbed, SHARDS)
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
                drop_repeats(folder, SHARDS)
        else:
            drop_repeats(folder, SHARDS)
    drop_repeats(folder, SHARDS)
    assert contents(folder) == contents(undisturbed)
