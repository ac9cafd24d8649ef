"""Generates the items of one shard, and runs all shards of a plan."""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from hashlib import blake2b
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np

from datagen.family import Space, families, spaces_of
from datagen.item import GenerationError, Item
from datagen.mixture import Stream
from datagen.permutation import Permutation, mix64
from datagen.plan import FORMAT, Plan, Shard, apportion, quotas
from datagen.publish import write_beside
from datagen.shards import keep_rows, plan_of, prompt_digests, rows, sha256, tally, write_shard
from datagen.verify_code import RUN_KINDS, verify_code
from datagen.verify_math import verify_math
from datagen.verify_primer import is_comparison, verify_primer

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


def _make_shard(plan: Plan, shard: Shard, folder: Path, keep_going: bool) -> Shard:
    items = shard_items(plan, shard)
    faults = faults_of(items)
    if faults:
        if not keep_going:
            raise GenerationError(next(iter(faults.values())))
        report = folder / shard.file_name.replace(".parquet", ".faults.txt")
        write_beside(report, "\n\n".join(faults.values()).encode())
        items = [item for number, item in enumerate(items) if number not in faults]
    write_shard(folder / shard.file_name, items, plan.digest())
    return shard


def _clear(plan: Plan, folder: Path, overwrite: bool) -> None:
    """Remove what an interrupted run left half-written and, to overwrite, shards of other plans."""
    for path in folder.glob(".*.part"):
        path.unlink()
    digest = plan.digest()
    foreign = [path for path in sorted(folder.glob("*.parquet")) if plan_of(path) != digest]
    if foreign and not overwrite:
        raise DataSetError(
            f"{foreign[0]}: it is not of this data set (same seed, count, mixture and generator), "
            "expected an empty or matching --out folder, or --overwrite"
        )
    for path in foreign:
        (folder / "manifest.json").unlink(missing_ok=True)
        path.unlink()


def generate(
    plan: Plan,
    folder: Path,
    workers: int,
    on_shard: Callable[[Shard], None],
    overwrite: bool = False,
    keep_going: bool = False,
) -> dict[str, Any]:
    """Make every shard that `folder` lacks, then `manifest.json`; returns the manifest.

    Shards left by an interrupted run of the same plan are kept. `on_shard` is called once for each
    shard, kept or made. Raises DataSetError if `folder` holds shards of another plan and they are
    not to be overwritten, GenerationError for an item that fails its verification; with
    `keep_going` such items are left out instead and described in `SHARD.faults.txt`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shards = plan.shards()
    _clear(plan, folder, overwrite)
    missing = []
    for shard in shards:
        if (folder / shard.file_name).exists():
            on_shard(shard)
        else:
            missing.append(shard)
    if workers == 1 or len(missing) < 2:
        for shard in missing:
            on_shard(_make_shard(plan, shard, folder, keep_going))
    else:
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            running = [
                pool.submit(_make_shard, plan, shard, folder, keep_going) for shard in missing
            ]
            try:
                for done in as_completed(running):
                    on_shard(done.result())
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
    repeats = _drop_repeats(folder, shards)
    manifest = _manifest(plan, folder, shards) | {"repeats_dropped": repeats}
    write_beside(folder / "manifest.json", (json.dumps(manifest, indent=2) + "\n").encode())
    return manifest


def _drop_repeats(folder: Path, shards: Sequence[Shard]) -> int:
    """Remove items whose prompt occurs before, test splits first; returns how many there were.

    A family promises distinct prompts, and few break the promise; but no shard can see another.
    """
    order = sorted(shards, key=lambda shard: shard.split == "train")
    digests = [prompt_digests(folder / shard.file_name) for shard in order]
    first = np.zeros(sum(map(len, digests)), dtype=bool)
    first[np.unique(np.concatenate(digests), return_index=True)[1]] = True
    starts = np.cumsum([len(of_shard) for of_shard in digests])[:-1]
    for shard, kept in zip(order, np.split(first, starts), strict=True):
        if not kept.all():
            keep_rows(folder / shard.file_name, kept)
    return int((~first).sum())


def _manifest(plan: Plan, folder: Path, shards: Sequence[Shard]) -> dict[str, Any]:
    """Describes a complete data set."""
    counts: dict[str, Counter[str]] = {}
    for shard in shards:
        counts.setdefault(shard.split, Counter()).update(tally(folder / shard.file_name))
    return {
        "format": FORMAT,
        "seed": plan.seed,
        "count": plan.count,
        "mixture": plan.mixture.name,
        "plan": plan.digest(),
        "splits": {
            split: {"items": sum(tallied.values()), "counts": dict(sorted(tallied.items()))}
            for split, tallied in counts.items()
        },
        "shards": [
            {
                "file": shard.file_name,
                "split": shard.split,
                "items": rows(folder / shard.file_name),
                "bytes": (folder / shard.file_name).stat().st_size,
                "sha256": sha256(folder / shard.file_name),
            }
            for shard in shards
        ],
    }
