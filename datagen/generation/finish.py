"""What is left to do when all shards are there: no prompt twice, and a manifest."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from datagen.generation.plan import FORMAT, Plan, Shard
from datagen.output.publish import write_beside
from datagen.output.shards import keep_rows, prompt_digests, rows, sha256, tally


def drop_repeats(folder: Path, shards: Sequence[Shard]) -> np.ndarray:
    """Remove items whose prompt occurs before, test splits first; returns digests of the prompts.

    A family promises distinct prompts, and few break the promise; but no shard can see another.
    May be killed and called again. Raises ShardError for a shard that cannot be read.
    """
    order = sorted(shards, key=lambda shard: shard.split == "train")
    digests = [prompt_digests(folder / shard.file_name) for shard in order]
    prompts, places = np.unique(np.concatenate(digests), return_index=True)
    first = np.zeros(sum(map(len, digests)), dtype=bool)
    first[places] = True
    starts = np.cumsum([len(of_shard) for of_shard in digests])[:-1]
    for shard, kept in zip(order, np.split(first, starts), strict=True):
        if not kept.all():
            keep_rows(folder / shard.file_name, kept)
    return prompts


def write_manifest(plan: Plan, folder: Path, shards: Sequence[Shard]) -> dict[str, Any]:
    """Write `manifest.json` for a complete data set; returns it.

    Raises ShardError for a shard that cannot be read.
    """
    counts: dict[str, Counter[str]] = {}
    for shard in shards:
        counts.setdefault(shard.split, Counter()).update(tally(folder / shard.file_name))
    manifest = {
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
        # Those drawn first were repeated or excluded, or failed their verification.
        "replaced": sum(shard.items for shard in shards if shard.tops_up),
    }
    write_beside(folder / "manifest.json", (json.dumps(manifest, indent=2) + "\n").encode())
    return manifest
