"""The items of a generated data set, with faults of its files as one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

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


def items_of_shard(shard: Path) -> Iterator[Item]:
    """The items of one file; `BadInput` if it cannot be read."""
    try:
        for batch in pq.ParquetFile(shard).iter_batches():
            for row in batch.to_pylist():
                yield Item(**row | {"tests": tuple(row["tests"])})
    except (OSError, pa.ArrowException, TypeError, KeyError) as error:
        reason = str(error).splitlines()[0]
        raise BadInput(f"{shard}: not a shard as datagen writes it ({reason})") from error
