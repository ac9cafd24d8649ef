"""Divides a data set into shards, and each shard's items among the streams of its mixture."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from datagen.generation.mixture import Mixture, load_mixture

FORMAT = 1
# The command line, and what reads finished data sets: no item depends on them.
_NOT_SOURCES = ("__main__.py", "commands", "report")
_GOLDEN_RATIO = 0.6180339887498949


@dataclass(frozen=True, slots=True)
class Shard:
    """Shard `number` of `of` in its split, with `items` items.

    One of number `of` or above is made last, in place of the items that the others had to drop.
    """

    split: str
    number: int
    of: int
    items: int

    @property
    def file_name(self) -> str:
        return f"{self.split}-{self.number:05d}.parquet"

    @property
    def tops_up(self) -> bool:
        """Whether it is made last."""
        return self.number >= self.of

    def positions(self, size: int) -> range:
        """Where to walk a permutation of `size`: a stretch of its own, or all of it from the end.

        Who fills up starts with what nobody used, and in the end comes by everything.
        """
        if self.tops_up:
            return range(size - 1, -1, -1)
        return range(size * self.number // self.of, size * (self.number + 1) // self.of)


@dataclass(frozen=True, slots=True)
class Part:
    """One job's share of the shards: every `of`-th, from `number` on."""

    number: int
    of: int


WHOLE = Part(0, 1)


@dataclass(frozen=True)
class Plan:
    """What a run generates: the same plan always gives the same bytes.

    exclude: files of problems with which no item of training shares a run of words.
    """

    seed: int
    count: int
    mixture_name: str
    exclude: tuple[Path, ...] = ()

    @property
    def mixture(self) -> Mixture:
        return _cached_mixture(self.mixture_name)

    def shards(self) -> list[Shard]:
        """Every shard of every split; `count` is the number of training items."""
        shards = []
        for split, items in {"train": self.count, **self.mixture.evaluation}.items():
            # An evaluation split is small enough to be one file.
            size = self.mixture.shard_items if split == "train" else max(items, 1)
            of = -(-items // size)
            shards += [
                Shard(split, number, of, min(size, items - number * size)) for number in range(of)
            ]
        return shards

    def digest(self) -> str:
        """SHA-256 of the options, the mixture, `datagen`'s sources and the files to exclude."""
        content = {
            "format": FORMAT,
            "seed": self.seed,
            "count": self.count,
            "mixture": repr(self.mixture),
            "sources": _own_sources_digest(),
            "exclude": [hashlib.sha256(path.read_bytes()).hexdigest() for path in self.exclude],
        }
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def quotas(weights: Sequence[float], shard: Shard, shard_items: int) -> list[int]:
    """Items of `shard` for each weight: differences of the rounded-down running totals.

    Rounding each stream's running total, not its share of a shard, keeps rare streams in. Each
    begins at another fraction of an item: hundreds of rare streams of one weight would else all
    have their items in the same shards. The sum may miss `shard.items` by a few.
    """
    before = shard.number * shard_items
    after = before + shard.items
    begins = [place * _GOLDEN_RATIO % 1 for place in range(len(weights))]
    return [
        int(weight * after + begin) - int(weight * before + begin)
        for weight, begin in zip(weights, begins, strict=True)
    ]


def apportion(weights: Sequence[float], total: int) -> list[int]:
    """Integers proportional to the weights that sum to `total`: largest remainders first."""
    scale = total / sum(weights)
    exact = [weight * scale for weight in weights]
    counts = [int(value) for value in exact]
    by_remainder = sorted(range(len(exact)), key=lambda i: (counts[i] - exact[i], i))
    for i in by_remainder[: total - sum(counts)]:
        counts[i] += 1
    return counts


@cache
def _cached_mixture(name: str) -> Mixture:
    return load_mixture(name)


def sources_digest(package: Path) -> str:
    """SHA-256 of the sources of a package that items depend on."""
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package)
        if name.parts[0] not in _NOT_SOURCES:
            digest.update(name.as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


@cache
def _own_sources_digest() -> str:
    return sources_digest(Path(__file__).parent.parent)
