"""What the candidate architectures are asked, and the table of how they did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from datagen.item import Item
from datagen.output.documents import END_OF_TEXT
from training.comparison.candidates import CANDIDATES
from training.evaluation.scoring import score, wilson_interval

_ARITHMETIC = ("addition", "subtraction", "multiplication")


@dataclass(frozen=True)
class Task:
    """Up to `items` items of `split` for which `holds` is true."""

    name: str
    split: str
    holds: Callable[[Item], bool]
    items: int = 200


TASKS = (
    Task("recall of 8", "test_numbers", lambda i: i.family == "recall_facts" and i.level == 8),
    Task("arithmetic", "test_numbers", lambda i: i.family in _ARITHMETIC and i.level > 1),
    Task("word problems", "test_schema", lambda i: i.kind == "word"),
    Task("functions", "test_composition", lambda i: i.family == "pipeline"),
)


def right_answers(items: Sequence[Item], completions: Sequence[str]) -> list[bool]:
    """Code by its tests; anything else by what follows the last `####`, be it a number or not."""
    judged = iter(
        score(
            [item for item in items if item.kind == "code"],
            [text for item, text in zip(items, completions, strict=True) if item.kind == "code"],
        )
    )
    return [
        next(judged)
        if item.kind == "code"
        else text.removesuffix(END_OF_TEXT).rpartition("#### ")[2] == item.answer
        for item, text in zip(items, completions, strict=True)
    ]


def summarize(results: Sequence[dict[str, Any]], asked: Mapping[str, Sequence[Item]]) -> str:
    """Scores the completions, adds the accuracy to each result, returns a Markdown table."""
    rows = [
        "| architecture | parameters | state floats (layer, all) | bytes a token | tokens/s alone "
        "| tokens trained | loss | " + " | ".join(asked) + " |",
        "| --- |" + " ---: |" * (6 + len(asked)),
    ]
    notes = []
    for result in results:
        candidate = CANDIDATES.get(result.get("candidate", ""))
        title = (candidate.title if candidate else "?") + f" (`{result['name']}`)"
        if "completions" not in result:
            notes.append(f"`{result['name']}` failed: {result['error'].strip().splitlines()[-1]}")
            continue
        result["accuracy"] = {}
        cells = []
        for name, items in asked.items():
            right = right_answers(items, result["completions"][name])
            low, high = wilson_interval(sum(right), len(right))
            result["accuracy"][name] = {
                "items": len(right),
                "right": sum(right),
                "interval": [low, high],
                "each": "".join("01"[good] for good in right),
            }
            cells.append(f"{sum(right) / len(right):.1%} ({100 * low:.0f}–{100 * high:.0f})")
        sizes, tail = result["size"], result["curve"][-10:]
        loss = sum(value for _, value in tail) / len(tail)
        figures = [
            f"{sizes['parameters']:,}",
            f"{sizes['state_floats_per_layer']:,}, {sizes['state_floats']:,}",
            f"{sizes['bytes_per_token']:,}",
            f"{result['tokens_per_second']:,}",
            f"{result['tokens']:,}",
            f"{loss:.4f}",
        ]
        rows.append("| " + " | ".join([title, *figures, *cells]) + " |")
        kernels = result.get("kernels", "plain chunked form")
        notes.append(
            f"`{result['name']}`: {kernels}; ready after {result['warmup_seconds']} s, trained "
            f"{result['seconds']} s, completed in {result['completion_seconds']} s"
        )
    return "\n".join([*rows, "", *(f"- {note}" for note in notes)]) + "\n"
