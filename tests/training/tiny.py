"""A data set and a model so small that training on them takes a second."""

import json
from pathlib import Path

import pytest

from datagen.item import Item
from datagen.output.documents import write_templates
from datagen.output.shards import write_shard
from datagen.output.tokenizer import train_tokenizer, write_tokenizer
from training.models.mamba2_config import Mamba2Config

CONFIG = Mamba2Config(32, 2, 320, d_state=8, headdim=16)


def sum_item(left: int, right: int, split: str = "train") -> Item:
    total = left + right
    return Item(
        kind="arithmetic",
        family="addition",
        schema="question",
        level=1,
        split=split,
        seed=0,
        prompt=f"What is {left} + {right}?",
        solution=f"sum = {left} + {right} = {total}\n#### {total}",
        answer=str(total),
        tests=(f"answer = {left} + {right}",),
    )


def code_item(body: str = "    return a + 1", split: str = "test_numbers") -> Item:
    return Item(
        kind="code",
        family="function",
        schema="next",
        level=1,
        split=split,
        seed=0,
        prompt='def after(a):\n    """Return the number after a."""\n',
        solution=body,
        answer="after",
        tests=("assert after(1) == 2", "assert after(-1) == 0"),
    )


def write_data(folder: Path, items: list[Item]) -> Path:
    """Shards, tokenizer and templates for these items."""
    folder.mkdir(parents=True, exist_ok=True)
    for split in {item.split for item in items}:
        part = [item for item in items if item.split == split]
        write_shard(folder / f"{split}-00000.parquet", part, "tiny")
    write_tokenizer(train_tokenizer(folder, 320), folder / "tokenizer.json")
    write_templates(folder / "templates.json")
    return folder


def write_model(folder: Path, **settings: object) -> Path:
    """A model folder: `CONFIG` and a recipe of these settings."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(CONFIG.to_dict()))
    lines = [f"{name} = {value}" for name, value in settings.items()]
    (folder / "training.toml").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="session")
def sums(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All sums of two numbers below 6 for training, and two test items."""
    items = [sum_item(a, b) for a in range(6) for b in range(6)]
    items += [sum_item(6, 1, "test_numbers"), code_item()]
    return write_data(tmp_path_factory.mktemp("sums"), items)
