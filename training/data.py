"""The items of a generated data set, with faults of its files as one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from datagen.documents import read_items
from datagen.item import Item
from training.errors import BadInput


def items_of(data: Path, split: str) -> Iterator[Item]:
    """The items of a split in order; `BadInput` if there are none or a shard cannot be read."""
    empty = True
    try:
        for item in read_items(data, split):
            empty = False
            yield item
    except (OSError, pa.ArrowException, TypeError) as error:
        reason = str(error).splitlines()[0]
        raise BadInput(f"{data}: a {split} shard is not as datagen writes it ({reason})") from error
    if empty:
        raise BadInput(f"{data}: holds no {split}-*.parquet with items in it")
