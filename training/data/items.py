"""The items of a generated data set, with faults of its files as one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from datagen.item import Item
from datagen.output.documents import read_items, read_shard
from datagen.output.shards import ShardError
from training.errors import BadInput


def items_of(data: Path, split: str) -> Iterator[Item]:
    """The items of a split in order; `BadInput` if there are none or a shard cannot be read."""
    empty = True
    for item in _read(read_items(data, split)):
        empty = False
        yield item
    if empty:
        raise BadInput(f"{data}: holds no {split}-*.parquet with items in it")


def items_of_shard(shard: Path) -> Iterator[Item]:
    """The items of one file; `BadInput` if it cannot be read."""
    return _read(read_shard(shard))


def _read(items: Iterator[Item]) -> Iterator[Item]:
    try:
        yield from items
    except (ShardError, TypeError) as error:
        raise BadInput(str(error)) from error
