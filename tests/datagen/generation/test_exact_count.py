"""As many distinct items as asked for, however much a mixture repeats itself, or an error."""

import json
from collections import Counter

import pytest

import datagen.generation.finish
import datagen.generation.generate
from datagen.__main__ import main
from datagen.family import Draw, families
from datagen.item import Item
from datagen.output.documents import read_items


class Echo:
    """Sums; each prompt comes up four times. One sum in ten is held out."""

    name, kind, levels = "echo", "arithmetic", (1, 2)

    def schemas(self, level):
        return ("question",)

    def splits(self, schema, level):
        return ("train", "test_numbers")

    def size(self, schema, level):
        return 4 * 20 * 20 * level

    def draw(self, schema, level, index):
        index, x = divmod(index // 4, 20)
        return Draw("test_numbers" if (x + index) % 10 == 7 else "train", (x, index + 100))

    def write(self, schema, level, draw, seed):
        a, b = draw.values
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=f"What is {a} + {b}?",
            solution=f"sum = {a} + {b} = {a + b}\n#### {a + b}",
            answer=str(a + b),
            tests=(f"answer - {a} = {b}",),
        )


def distinct(family, schema):
    """How many items of training there are at level 1."""
    drawn = (family.draw(schema, 1, index) for index in range(family.size(schema, 1)))
    trained = [draw for draw in drawn if draw is not None and draw.split == "train"]
    return len({family.write(schema, 1, draw, 0).prompt for draw in trained})


ROUNDING = families()["rounding"]
HAS = {
    "echo": distinct(Echo(), "question"),
    "rounding": distinct(ROUNDING, ROUNDING.schemas(1)[0]),
}
MIXTURE = """
shard_items = {size}
{evaluation}
[[part]]
family = "{family}"
levels = {{ {level} = 1 }}
"""


@pytest.fixture(autouse=True)
def echo(monkeypatch):
    monkeypatch.setitem(families(), "echo", Echo())


@pytest.fixture
def command(tmp_path):
    """`command(family, count, ...)`: arguments that generate a mixture of one family."""

    def arguments(family, count, size=60, level=1, evaluation=""):
        path = tmp_path / f"{family}-{size}-{level}.toml"
        path.write_text(
            MIXTURE.format(family=family, size=size, level=level, evaluation=evaluation)
        )
        return ["generate", "--count", str(count), "--mixture", str(path), "--out"]

    return arguments


def prompts(folder, split="*"):
    return [item.prompt for item in read_items(folder, split)]


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("family", "count", "size"),
    [("echo", 1, 60), ("echo", 59, 60), ("echo", 333, 7), ("echo", HAS["echo"], 60),
     ("echo", HAS["echo"], 1000), ("rounding", HAS["rounding"], 100), ("rounding", 600, 50)],
)  # fmt: skip
def test_every_item_that_there_is_can_be_had(family, count, size, command, tmp_path):
    assert main([*command(family, count, size), str(tmp_path / "set")]) == 0
    found = Counter(prompts(tmp_path / "set"))
    assert (found.total(), max(found.values())) == (count, 1)
    manifest = json.loads((tmp_path / "set" / "manifest.json").read_text())
    assert manifest["splits"]["train"]["items"] == count
    assert sum(shard["items"] for shard in manifest["shards"]) == count


@pytest.mark.parametrize(("family", "count"), HAS.items())
def test_one_item_more_than_there_is_is_refused(family, count, command, tmp_path, capsys):
    assert main([*command(family, count + 1), str(tmp_path / "set")]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert f"too few distinct train items for --count {count + 1}: {count} of {count + 1}" in error
    assert not (tmp_path / "set" / "manifest.json").exists()


def test_every_split_has_its_count(command, tmp_path):
    evaluation = "[evaluation]\ntest_numbers = 50"
    arguments = command("echo", 650, level=2, evaluation=evaluation)
    assert main([*arguments, str(tmp_path / "set")]) == 0
    found = Counter(prompts(tmp_path / "set"))
    assert max(found.values()) == 1
    assert len(prompts(tmp_path / "set", "train")) == 650
    assert len(prompts(tmp_path / "set", "test_numbers")) == 50


def test_parts_and_workers_give_the_same_bytes(command, tmp_path):
    arguments = command("rounding", HAS["rounding"] - 10)
    assert main([*arguments, str(tmp_path / "one")]) == 0
    for part in ("1/2", "0/2"):
        assert main([*arguments, str(tmp_path / "parts"), "--shard", part]) == 0
    assert main([*arguments, str(tmp_path / "parts")]) == 0
    assert main([*arguments, str(tmp_path / "workers"), "--workers", "2"]) == 0
    assert contents(tmp_path / "one") == contents(tmp_path / "parts")
    assert contents(tmp_path / "one") == contents(tmp_path / "workers")
    assert (
        len(contents(tmp_path / "one")) > (HAS["rounding"] - 10) / 60 + 1
    )  # some items are replaced


def test_an_interruption_at_any_write_changes_nothing(command, tmp_path, monkeypatch):
    arguments = command("echo", 350, 100)
    assert main([*arguments, str(tmp_path / "undisturbed")]) == 0
    writes = count = 0

    def interrupted(write):
        def write_or_stop(*given):
            nonlocal count
            count += 1
            if count > writes:
                raise KeyboardInterrupt
            write(*given)

        return write_or_stop

    for module, name in (
        (datagen.generation.generate, "write_shard"),
        (datagen.generation.finish, "keep_rows"),
        (datagen.generation.finish, "write_beside"),
    ):
        monkeypatch.setattr(module, name, interrupted(getattr(module, name)))
    status = 130
    while status == 130:
        # Each run is interrupted once, after one more write than the run before.
        out, count = tmp_path / f"after-{writes}", 0
        status = main([*arguments, str(out)])
        count = -(10**6)
        assert main([*arguments, str(out)]) == 0
        assert contents(out) == contents(tmp_path / "undisturbed")
        writes += 1
    assert writes > 8


@pytest.mark.parametrize("lost", ["train-00001", "train-00004", "train-00005"])
def test_a_shard_that_is_lost_is_made_again(lost, command, tmp_path):
    arguments = command("echo", 350, 100)
    assert main([*arguments, str(tmp_path / "set")]) == 0
    before = contents(tmp_path / "set")
    (tmp_path / "set" / f"{lost}.parquet").unlink()
    assert main([*arguments, str(tmp_path / "set")]) == 0
    assert contents(tmp_path / "set") == before
