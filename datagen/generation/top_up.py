"""Makes up for the items that shards had to drop, so that every split has as many as it should."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from datagen.generation.drawing import spare_items
from datagen.generation.plan import Plan, Shard
from datagen.item import Item
from datagen.output.shards import digests_of, rows

# Where so many items in a row, and as many as the folder has, hold nothing new, there is no more.
MOST_REPEATS = 20_000


class Prompts:
    """Which prompts there are, as 64-bit digests: 8 bytes each for those of `written`."""

    def __init__(self, written: Sequence[np.ndarray]) -> None:
        self._written = np.sort(np.concatenate(written))
        self._added: set[int] = set()

    def __len__(self) -> int:
        return len(self._written) + len(self._added)

    def add(self, prompt: str) -> bool:
        """True where the prompt was not there yet."""
        (digest,) = digests_of([prompt])
        place = np.searchsorted(self._written, digest)
        if place < len(self._written) and self._written[place] == digest:
            return False
        size = len(self._added)
        self._added.add(int(digest))
        return len(self._added) > size


def wanted(plan: Plan, folder: Path) -> list[Shard]:
    """The shards that the folder needs besides those of the plan, whether it has them or not.

    They follow from what the plan's own shards hold once repeats are dropped, so an interrupted
    run wants the same ones again.
    """
    shards = []
    size = plan.mixture.shard_items
    by_split: dict[str, list[Shard]] = {}
    for shard in plan.shards():
        by_split.setdefault(shard.split, []).append(shard)
    for split, own in by_split.items():
        missing = sum(shard.items - rows(folder / shard.file_name) for shard in own)
        shards += [
            Shard(split, len(own) + place, len(own), min(size, missing - place * size))
            for place in range(-(-missing // size))
        ]
    return shards


def new_items(plan: Plan, split: str, prompts: Prompts) -> Iterator[Item]:
    """Items of one split whose prompts are new, which they are not afterwards.

    Their order depends on nothing but the plan, and what the folder has is passed over: an
    interrupted run goes on where it stopped.
    """
    repeats = 0
    for item in spare_items(plan, split):
        if prompts.add(item.prompt):
            repeats = 0
            yield item
        else:
            repeats += 1
            if repeats > max(MOST_REPEATS, len(prompts)):
                return
