"""Held-out problems of a data set, and the figures of how they were completed."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from datagen.item import HELD_OUT, Item
from datagen.output.publish import written_beside
from training.data.items import items_of
from training.errors import BadInput
from training.evaluation.scoring import score, wilson_interval


def held_out_splits(data: Path) -> list[str]:
    """The splits other than the training's of which the data set has shards."""
    return [split for split in HELD_OUT if any(data.glob(f"{split}-*.parquet"))]


def read_problems(data: Path, splits: str, limit: int) -> dict[str, Item]:
    """The first items of each split by id, `SPLIT-NUMBER`; of all but the training's if ""."""
    problems: dict[str, Item] = {}
    held_out = held_out_splits(data)
    if not splits and not held_out:
        raise BadInput(f"{data}: holds no shards of {', '.join(HELD_OUT)}")
    for split in splits.split(",") if splits else held_out:
        items = islice(items_of(data, split), limit or None)
        problems |= {f"{split}-{number}": item for number, item in enumerate(items)}
    return problems


def tally(items: Sequence[Item], right: Sequence[bool]) -> list[dict[str, Any]]:
    """Accuracy for each split by kind, family and level, over each kind, and over the whole."""
    groups: dict[tuple[str, str, str, str], list[bool]] = defaultdict(list)
    for item, good in zip(items, right, strict=True):
        groups[item.split, item.kind, item.family, str(item.level)].append(good)
        groups[item.split, "all", "all", "all"].append(good)
        groups[item.split, item.kind, "all", "all"].append(good)
    rows = []
    for key, values in sorted(groups.items()):
        low, high = wilson_interval(sum(values), len(values))
        row = dict(zip(("split", "kind", "family", "level"), key, strict=True))
        share = sum(values) / len(values)
        rows.append(
            row
            | {
                "items": len(values),
                "right": sum(values),
                "accuracy": share,
                "interval": [low, high],
            }
        )
    return rows


def report(
    problems: dict[str, Item],
    completions: Sequence[str],
    out: Path | None,
    most_wrong: int | None = None,
    helpers: Mapping[str, Any] | None = None,
) -> None:
    """Scores, prints a table, and writes the figures and the wrong answers as JSON.

    With `most_wrong`, only so many of those, spread evenly over all of them. helpers: those that
    were on, as `HelpedCompletion` reports them; {} for none, None where nobody knows.
    """
    items = list(problems.values())
    right = score(items, completions, jobs=os.cpu_count() or 1)
    rows = tally(items, right)
    table = Table("split", "kind", "family", "level", "items", "right", "95% interval")
    for row in rows:
        low, high = row["interval"]
        table.add_row(
            *(row[name] for name in ("split", "kind", "family", "level")),
            str(row["items"]),
            f"{row['accuracy']:.1%}",
            f"{100 * low:.1f} to {100 * high:.1f}",
        )
    Console().print(table)
    if helpers:
        print(f"not greedy pass@1: helped by {', '.join(helpers['did'])}")
    if out:
        wrong = [
            {"id": name, "prompt": item.prompt, "expected": item.solution, "completion": text}
            for (name, item), text, good in zip(problems.items(), completions, right, strict=True)
            if not good
        ]
        if most_wrong is not None and len(wrong) > most_wrong:
            wrong = [wrong[number * len(wrong) // most_wrong] for number in range(most_wrong)]
        made = {} if helpers is None else {"helpers": helpers}
        figures = made | {"accuracy": rows, "wrong": wrong}
        with written_beside(out) as beside:
            beside.write_text(json.dumps(figures, indent=1) + "\n")
