"""Completes a data set of which all shards are there: no prompt twice, and a manifest."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from datagen.generation.plan import FORMAT, Plan, Shard
from datagen.output.publish import write_beside
from datagen.output.shards import keep_rows, prompt_digests, rows, sha256, tally


def finish(plan: Plan, folder: Path) -> dict[str, Any]:
    """Drop repeated prompts and write `manifest.json`; returns it.

    May be killed and called again: what it leaves out is what the shards lack of the plan's items.
    Raises ShardError for a shard that cannot be read.
    """
    shards = plan.shards()
    drop_repeats(folder, shards)
    manifest = _manifest(plan, folder, shards)
    write_beside(folder / "manifest.json", (json.dumps(manifest, indent=2) + "\n").encode())
    return manifest


def drop_repeats(folder: Path, shards: Sequence[Shard]) -> int:
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
    written = sum(tallied.total() for tallied in counts.values())
    return {
        "format": FORMAT,
        "seed": plan.seed,
        "count": plan.count,
        "mixture": plan.mixture.name,
        "plan": plan.digest(),
        "splits": {
            split: {"items": tallied.total(), "counts": dict(sorted(tallied.items()))}
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
        # Repeated prompts, prompts that are excluded, and items that failed their verification.
        "left_out": sum(shard.items for shard in shards) - written,
    }
