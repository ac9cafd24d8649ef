"""How much of the held-out problems a model gets right: `python -m training.evaluate COMMAND`.

model        completes the prompts with PyTorch and scores them
prompts      writes them for `odinc run --template none --prompts FILE --out COMPLETIONS`
completions  scores what `odinc run` wrote
"""

from __future__ import annotations

import json
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from datagen.documents import render
from datagen.item import SPLITS, Item
from training.checkpoint import load_model, written_whole
from training.data import items_of
from training.errors import BadInput, run_command
from training.generation import complete
from training.packing import load_tokenizer
from training.public_sets import public_problems
from training.scoring import score, wilson_interval

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Data = Annotated[Path, typer.Option(help="Data set made by `python -m datagen generate`.")]
Splits = Annotated[
    str, typer.Option(help="Splits, separated by commas; all that hold something out without it.")
]
Limit = Annotated[int, typer.Option(min=0, help="Items of each split; 0 takes all.")]
Gsm8k = Annotated[Path | None, typer.Option(help="GSM8K's test.jsonl: a yardstick beside ours.")]
HumanEval = Annotated[Path | None, typer.Option(help="HumanEval.jsonl or .jsonl.gz, likewise.")]
Report = Annotated[Path | None, typer.Option(help="JSON file for the figures.")]


def read_problems(data: Path, splits: str, limit: int) -> dict[str, Item]:
    """The first items of each split by id, `SPLIT-NUMBER`; of all but the training's if ""."""
    problems: dict[str, Item] = {}
    held_out = [split for split in SPLITS[1:] if any(data.glob(f"{split}-*.parquet"))]
    if not splits and not held_out:
        raise BadInput(f"{data}: holds no shards of {', '.join(SPLITS[1:])}")
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
) -> None:
    """Scores, prints a table, and writes the figures and the wrong answers as JSON.

    With `most_wrong`, only so many of those, spread evenly over all of them.
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
    if out:
        wrong = [
            {"id": name, "prompt": item.prompt, "expected": item.solution, "completion": text}
            for (name, item), text, good in zip(problems.items(), completions, right, strict=True)
            if not good
        ]
        if most_wrong is not None and len(wrong) > most_wrong:
            wrong = [wrong[number * len(wrong) // most_wrong] for number in range(most_wrong)]
        with written_whole(out) as beside:
            beside.write_text(json.dumps({"accuracy": rows, "wrong": wrong}, indent=1) + "\n")


@app.command("model")
def evaluate_model(
    model: Annotated[Path, typer.Argument(help="Model folder, as training exports it.")],
    data: Data,
    splits: Splits = "",
    limit: Limit = 0,
    gsm8k: Gsm8k = None,
    humaneval: HumanEval = None,
    out: Report = None,
    max_tokens: Annotated[int, typer.Option(min=1, help="Longest completion.")] = 128,
    batch: Annotated[int, typer.Option(min=1, help="Prompts at a time.")] = 256,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    most_wrong: Annotated[int | None, typer.Option(help="Wrong answers in the report.")] = None,
) -> None:
    """Complete held-out prompts greedily with PyTorch, and score them."""
    tokenizer = load_tokenizer(model / "tokenizer.json")
    network = load_model(model).to(device)
    problems = read_problems(data, splits, limit) | public_problems(gsm8k, humaneval, limit)
    prompts = [render(item)[0] for item in problems.values()]
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("completing", total=len(prompts))
        texts = complete(
            network,
            tokenizer,
            prompts,
            max_tokens,
            batch,
            on_done=lambda count: progress.advance(task, count),
        )
    report(problems, texts, out, most_wrong)


@app.command("prompts")
def write_prompts(
    data: Data,
    out: Annotated[Path, typer.Option(help="JSONL file to write.")],
    splits: Splits = "",
    limit: Limit = 0,
    gsm8k: Gsm8k = None,
    humaneval: HumanEval = None,
) -> None:
    """Write the prompts, templates applied, as lines of {"id", "prompt"}."""
    problems = read_problems(data, splits, limit) | public_problems(gsm8k, humaneval, limit)
    with written_whole(out) as beside, beside.open("w") as file:
        for name, item in problems.items():
            file.write(json.dumps({"id": name, "prompt": render(item)[0]}) + "\n")


@app.command("completions")
def evaluate_completions(
    completions: Annotated[Path, typer.Argument(help='JSONL of {"id", "completion"}.')],
    data: Data,
    splits: Splits = "",
    limit: Limit = 0,
    gsm8k: Gsm8k = None,
    humaneval: HumanEval = None,
    out: Report = None,
) -> None:
    """Score completions that something else made; every prompt of the splits needs one."""
    problems = read_problems(data, splits, limit) | public_problems(gsm8k, humaneval, limit)
    texts = read_completions(completions)
    missing = [name for name in problems if name not in texts]
    if missing:
        raise BadInput(
            f"{completions}: no completion for id {missing[0]!r}"
            f" ({len(missing)} of {len(problems)} are missing)"
        )
    report(problems, [texts[name] for name in problems], out)


def read_completions(path: Path) -> dict[str, str]:
    """Completions by id from lines of {"id", "completion"}."""
    try:
        lines = path.read_text().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path}: cannot be read ({error})") from error
    texts: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        try:
            entry = json.loads(line)
            name, text = entry["id"], entry["completion"]
        except (ValueError, KeyError, TypeError) as error:
            raise BadInput(f'{path}:{number}: expected {{"id": …, "completion": …}}') from error
        if not isinstance(text, str):
            raise BadInput(f"{path}:{number}: completion is no text")
        texts[str(name)] = text
    return texts


if __name__ == "__main__":
    sys.exit(run_command(app))
