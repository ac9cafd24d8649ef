"""How many items a data set holds, by every column that tells them apart."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyarrow.parquet as pq

from datagen.item import SPLITS, Item
from datagen.output.shards import SCHEMA, prompt_digests, reading, rows

_KEYS = ["split", "kind", "family", "schema", "level"]


class DataFolderError(ValueError):
    """A folder holds no readable data set; the message is one sentence."""


class Group(NamedTuple):
    """Items that differ in their texts alone."""

    split: str
    kind: str
    family: str
    schema: str
    level: int


@dataclass(frozen=True)
class Contents:
    """Items by group. repeats: how many prompts occurred before, in any split."""

    counts: Counter[Group]
    repeats: int

    def by(self, key: Callable[[Group], str], split: str = "train") -> Counter[str]:
        """Items of a split by what `key` says of their group; of all splits if it is empty."""
        found: Counter[str] = Counter()
        for group, items in self.counts.items():
            if not split or group.split == split:
                found[key(group)] += items
        return found

    def splits(self) -> list[str]:
        """The splits that have items."""
        there = {group.split for group in self.counts}
        return [split for split in SPLITS if split in there]


def shards_of(data: Path, split: str = "*") -> list[Path]:
    """The shards of a data set. Raises DataFolderError for none, ShardError for a damaged one."""
    paths = sorted(data.glob(f"{split}-*.parquet"))
    if not paths and split == "*":
        raise DataFolderError(f"{data}: expected a folder with Parquet shards, made by `generate`")
    return paths


def contents_of(data: Path) -> Contents:
    """Counts of all items in a folder of shards."""
    counts: Counter[Group] = Counter()
    digests = []
    for path in shards_of(data):
        with reading(path):
            table = pq.read_table(path, columns=_KEYS)
        for row in table.group_by(_KEYS).aggregate([([], "count_all")]).to_pylist():
            counts[Group(*(row[key] for key in _KEYS))] += row["count_all"]
        digests.append(prompt_digests(path))
    every = np.concatenate(digests)
    return Contents(counts, len(every) - len(np.unique(every)))


def spread_items(data: Path, split: str, limit: int) -> Iterator[Item]:
    """At most `limit` items of a split, at equal distances; all for 0."""
    paths = shards_of(data, split)
    total = sum(map(rows, paths))
    every = max(1, -(-total // limit)) if limit else 1
    position = 0
    for path in paths:
        with reading(path):
            table = pq.read_table(path, columns=SCHEMA.names)
        first = -position % every
        for row in table.take(list(range(first, len(table), every))).to_pylist():
            yield Item(**row | {"tests": tuple(row["tests"])})
        position += len(table)
