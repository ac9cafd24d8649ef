"""Runs all shards of a plan: draws, verifies and writes their items, and completes the set."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from datagen.generation.drawing import shard_items
from datagen.generation.engines import Engine, local
from datagen.generation.finish import drop_repeats, write_manifest
from datagen.generation.plan import WHOLE, Part, Plan, Shard
from datagen.generation.top_up import Prompts, new_items, wanted
from datagen.item import GenerationError, Item
from datagen.output.publish import write_beside
from datagen.output.shards import plan_of, prompt_digests, write_shard
from datagen.splits.ngrams import Forbidden
from datagen.verification.code import RUN_KINDS, verify_code
from datagen.verification.mathematics import verify_math
from datagen.verification.primer import is_comparison, verify_primer


class DataSetError(ValueError):
    """The request cannot be met; the message is one sentence."""


def faults_of(items: Sequence[Item]) -> dict[int, str]:
    """What is wrong, by the number of the item; empty if nothing is.

    See `verify_math`, `verify_primer` and `verify_code`.
    """
    faults = {}
    for number, item in enumerate(items):
        try:
            if item.kind == "primer" and is_comparison(item.tests):
                verify_primer(item)
            elif item.kind not in RUN_KINDS:
                verify_math(item)
        except GenerationError as error:
            faults[number] = str(error)
    run = [number for number, item in enumerate(items) if item.kind in RUN_KINDS]
    for number, fault in zip(run, verify_code([items[number] for number in run]), strict=True):
        if fault:
            faults[number] = fault
    return faults


def verify(items: Sequence[Item]) -> None:
    """Raise GenerationError at the first item that is wrong."""
    for fault in faults_of(items).values():
        raise GenerationError(fault)


@dataclass(frozen=True)
class _Maker:
    """Checks and writes the shards of a plan."""

    plan: Plan
    digest: str
    folder: Path
    keep_going: bool

    def make(self, shard: Shard) -> Shard:
        """Write a shard of the plan, with fewer items where some may not stay or there are none."""
        self.write(shard, *self.sound(shard, iter(shard_items(self.plan, shard))))
        return shard

    def sound(self, shard: Shard, items: Iterator[Item]) -> tuple[list[Item], list[str]]:
        """As many of the items as the shard takes, and what is wrong with those left out."""
        kept: list[Item] = []
        found: list[str] = []
        while drawn := list(islice(items, shard.items - len(kept))):
            if self.plan.exclude and shard.split == "train":
                forbidden = _forbidden(self.plan.exclude)
                drawn = [item for item in drawn if forbidden.shared(item.prompt) is None]
            faults = faults_of(drawn)
            if faults and not self.keep_going:
                raise GenerationError(next(iter(faults.values())))
            found += faults.values()
            kept += [item for number, item in enumerate(drawn) if number not in faults]
        return kept, found

    def write(self, shard: Shard, items: Sequence[Item], faults: Sequence[str]) -> None:
        if faults:
            report = self.folder / shard.file_name.replace(".parquet", ".faults.txt")
            write_beside(report, "\n\n".join(faults).encode())
        write_shard(self.folder / shard.file_name, items, self.digest)

    def top_up(
        self,
        written: np.ndarray,
        on_shard: Callable[[Shard], None],
        on_more: Callable[[int], None],
    ) -> list[Shard]:
        """Make the shards that bring every split to its count; returns them.

        written: digests of the prompts of the plan's own shards. Raises DataSetError where the
        mixture has too few items.
        """
        shards = wanted(self.plan, self.folder)
        on_more(sum(shard.items for shard in shards))
        there = [shard for shard in shards if (self.folder / shard.file_name).exists()]
        missing = [shard for shard in shards if shard not in there]
        prompts = Prompts([written, *(prompt_digests(self.folder / s.file_name) for s in there)])
        new = {shard.split: new_items(self.plan, shard.split, prompts) for shard in missing}
        for shard in there:
            on_shard(shard)
        for place, shard in enumerate(missing):
            items, faults = self.sound(shard, new[shard.split])
            if len(items) < shard.items:
                split = shard.split
                of = sum(s.items for s in self.plan.shards() if s.split == split)
                has = of - sum(s.items for s in missing[place:] if s.split == split) + len(items)
                raise DataSetError(
                    f"mixture {self.plan.mixture.name} holds too few distinct {split} items for "
                    f"--count {self.plan.count}: {has} of {of}"
                )
            self.write(shard, items, faults)
            on_shard(shard)
        return shards


@lru_cache(maxsize=1)
def _forbidden(paths: tuple[Path, ...]) -> Forbidden:
    return Forbidden.of_files(paths)


def _prepare(plan: Plan, folder: Path, overwrite: bool, part: Part) -> None:
    """Make `folder`, and remove what would be in the way: only what the request allows."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataSetError(f"--out {folder}: expected a folder, but: {error.strerror}") from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise DataSetError(f"--out {folder}: expected a folder that may be written to")
    if part == WHOLE:
        # Left half-written by an interrupted run; with parts, it may be another job's at work.
        for path in folder.glob(".*.part"):
            path.unlink(missing_ok=True)
    digest = plan.digest()
    for path in sorted(folder.glob("*.parquet")):
        found = plan_of(path)
        if found == digest:
            continue
        if not overwrite:
            raise DataSetError(_in_the_way(path, is_readable=found is not None))
        (folder / "manifest.json").unlink(missing_ok=True)
        path.unlink(missing_ok=True)


def _in_the_way(path: Path, is_readable: bool) -> str:
    if is_readable:
        return (
            f"{path}: it is not of this data set (same seed, count, mixture and generator), "
            "expected an empty or matching --out folder, or --overwrite"
        )
    return (
        f"{path}: expected a complete shard, and it is damaged or none; remove it, or let "
        "--overwrite do so, and the same command makes it again"
    )


def generate(
    plan: Plan,
    folder: Path,
    workers: int,
    on_shard: Callable[[Shard], None],
    on_more: Callable[[int], None] = lambda items: None,
    overwrite: bool = False,
    keep_going: bool = False,
    engine: Engine = local,
    part: Part = WHOLE,
) -> dict[str, Any] | None:
    """Make every shard that `folder` lacks, then `manifest.json`; returns the manifest.

    Shards left by an interrupted run of the same plan are kept. Repeated prompts are dropped when
    all shards are there, and further shards make up for them. `on_shard` is called once for each
    shard, kept or made, and `on_more` before further ones, with their number of items. Of several
    parts, each makes its shards alone and returns None; a last call for the whole makes what is
    still missing and completes the set. Raises DataSetError if the mixture holds too few items or
    `folder` cannot be used, or holds shards of another plan that are not to be overwritten,
    GenerationError for an item that fails its verification; with `keep_going` such items are
    replaced instead and described in `SHARD.faults.txt`.
    """
    _prepare(plan, folder, overwrite, part)
    missing = []
    for shard in plan.shards()[part.number :: part.of]:
        if (folder / shard.file_name).exists():
            on_shard(shard)
        else:
            missing.append(shard)
    maker = _Maker(plan, plan.digest(), folder, keep_going)
    for shard in engine(maker.make, missing, workers) if missing else ():
        on_shard(shard)
    if part != WHOLE:
        return None
    planned = plan.shards()
    written = drop_repeats(folder, planned)
    return write_manifest(plan, folder, [*planned, *maker.top_up(written, on_shard, on_more)])
