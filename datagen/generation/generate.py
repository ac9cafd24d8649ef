"""Generates the items of one shard, and runs all shards of a plan."""

import os
import random
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any

from datagen.family import Space, families, spaces_of
from datagen.generation.engines import Engine, local
from datagen.generation.finish import finish
from datagen.generation.mixture import Stream
from datagen.generation.plan import WHOLE, Part, Plan, Shard, apportion, quotas
from datagen.item import GenerationError, Item
from datagen.output.publish import write_beside
from datagen.output.shards import plan_of, write_shard
from datagen.permutation import Permutation, mix64
from datagen.splits.ngrams import Forbidden
from datagen.verification.code import RUN_KINDS, verify_code
from datagen.verification.mathematics import verify_math
from datagen.verification.primer import is_comparison, verify_primer

# So many successive draws without an item of the split, and a space counts as dry.
MOST_MISSES = 20_000


class DataSetError(ValueError):
    """The request cannot be met; the message is one sentence."""


def _hash64(*parts: object) -> int:
    text = "\x1f".join(map(str, parts)).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big")


def _space_items(
    stream: Stream, number: int, space: Space, shard: Shard, seed: int
) -> Iterator[Item]:
    """Items of one space that belong to this shard alone, in random order."""
    family = families()[stream.family]
    key = _hash64(seed, stream.name) + (number << 32)
    permutation = Permutation(space.size, key)
    misses = 0
    # The shards of a split walk disjoint stretches of one permutation.
    start, stop = (space.size * end // shard.of for end in (shard.number, shard.number + 1))
    for position in range(start, stop):
        index = permutation[position]
        draw = space.draw(index)
        if draw is not None and draw.split == shard.split:
            misses = 0
            item_seed = mix64(key ^ index & (2**64 - 1)) >> 1
            yield family.write(stream.schema, stream.level, draw, item_seed)
        else:
            misses += 1
            if misses > MOST_MISSES:
                return


def _stream_items(stream: Stream, shard: Shard, seed: int) -> Iterator[Item]:
    """Items of this stream for this shard, from its spaces in turn, until all run dry."""
    spaces = spaces_of(families()[stream.family], stream.schema, stream.level)
    sources = [
        (_space_items(stream, number, space, shard, seed), space.share)
        for number, space in enumerate(spaces)
        if shard.split in space.splits
    ]
    # A shard may want fewer items than there are spaces: each begins elsewhere.
    random.Random(_hash64(seed, stream.name, shard.split, shard.number)).shuffle(sources)
    while sources:
        for source in list(sources):
            drawn = list(islice(source[0], source[1]))
            yield from drawn
            if len(drawn) < source[1]:
                sources.remove(source)


def shard_items(plan: Plan, shard: Shard) -> list[Item]:
    """The items of one shard, shuffled: a pure function of the plan.

    A stream that runs dry leaves its places to the others. Raises DataSetError when all are dry.
    """
    streams = [
        stream
        for stream in plan.mixture.streams
        if shard.split in families()[stream.family].splits(stream.schema, stream.level)
    ]
    total = sum(stream.weight for stream in streams)
    weights = [stream.weight / total for stream in streams]
    sources = [_stream_items(stream, shard, plan.seed) for stream in streams]
    wanted = quotas(weights, shard, plan.mixture.shard_items)
    items: list[Item] = []
    live = list(range(len(streams)))
    while True:
        for place, count in zip(list(live), wanted, strict=True):
            drawn = list(islice(sources[place], count))
            items += drawn
            if len(drawn) < count:
                live.remove(place)
        missing = shard.items - len(items)
        if missing <= 0:
            break
        if not live:
            raise DataSetError(
                f"mixture {plan.mixture.name} holds too few distinct {shard.split} items for "
                f"--count {plan.count}: expected at least {shard.items} in {shard.file_name}"
            )
        wanted = apportion([weights[place] for place in live], missing)
    random.Random(_hash64(plan.seed, shard.split, shard.number)).shuffle(items)
    del items[shard.items :]
    return items


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


def _make_shard(plan: Plan, digest: str, folder: Path, keep_going: bool, shard: Shard) -> Shard:
    items = shard_items(plan, shard)
    if plan.exclude and shard.split == "train":
        forbidden = _forbidden(plan.exclude)
        items = [item for item in items if forbidden.shared(item.prompt) is None]
    faults = faults_of(items)
    if faults:
        if not keep_going:
            raise GenerationError(next(iter(faults.values())))
        report = folder / shard.file_name.replace(".parquet", ".faults.txt")
        write_beside(report, "\n\n".join(faults.values()).encode())
        items = [item for number, item in enumerate(items) if number not in faults]
    write_shard(folder / shard.file_name, items, digest)
    return shard


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
    overwrite: bool = False,
    keep_going: bool = False,
    engine: Engine = local,
    part: Part = WHOLE,
) -> dict[str, Any] | None:
    """Make every shard that `folder` lacks, then `manifest.json`; returns the manifest.

    Shards left by an interrupted run of the same plan are kept. `on_shard` is called once for each
    shard, kept or made. Of several parts, each makes its shards alone and returns None; a last call
    for the whole makes what is still missing and completes the set. Raises DataSetError if `folder`
    cannot be used, or holds shards of another plan that are not to be overwritten, GenerationError
    for an item that fails its verification; with `keep_going` such items are left out instead and
    described in `SHARD.faults.txt`.
    """
    _prepare(plan, folder, overwrite, part)
    missing = []
    for shard in plan.shards()[part.number :: part.of]:
        if (folder / shard.file_name).exists():
            on_shard(shard)
        else:
            missing.append(shard)
    make = partial(_make_shard, plan, plan.digest(), folder, keep_going)
    for shard in engine(make, missing, workers) if missing else ():
        on_shard(shard)
    return finish(plan, folder) if part == WHOLE else None
