"""How much of the held-out problems a model gets right: `python -m training.evaluate COMMAND`.

model        completes the prompts with PyTorch and scores them
prompts      writes them for `odinc run --template none --prompts FILE --out COMPLETIONS`
completions  scores what `odinc run` wrote
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from datagen.output.documents import render
from datagen.output.publish import written_beside
from training.data.packing import load_tokenizer
from training.errors import BadInput, run_command
from training.evaluation.helpers import (
    CalculatorOption,
    HelpedCompletion,
    Helpers,
    RetriesOption,
    SeedOption,
    TemperatureOption,
    VotesOption,
)
from training.evaluation.public_sets import public_problems
from training.evaluation.report import read_problems, report
from training.models.folder import load_model

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Data = Annotated[Path, typer.Option(help="Data set made by `python -m datagen generate`.")]
Splits = Annotated[
    str, typer.Option(help="Splits, separated by commas; all that hold something out without it.")
]
Limit = Annotated[int, typer.Option(min=0, help="Items of each split; 0 takes all.")]
Gsm8k = Annotated[Path | None, typer.Option(help="GSM8K's test.jsonl: a yardstick beside ours.")]
HumanEval = Annotated[Path | None, typer.Option(help="HumanEval.jsonl or .jsonl.gz, likewise.")]
Report = Annotated[Path | None, typer.Option(help="JSON file for the figures.")]


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
    calculator: CalculatorOption = False,
    votes: VotesOption = 0,
    retries: RetriesOption = 0,
    temperature: TemperatureOption = Helpers.temperature,
    seed: SeedOption = Helpers.seed,
) -> None:
    """Complete held-out prompts with PyTorch, greedily without helpers, and score them."""
    tokenizer = load_tokenizer(model / "tokenizer.json")
    network = load_model(model).to(device)
    problems = read_problems(data, splits, limit) | public_problems(gsm8k, humaneval, limit)
    helpers = Helpers(calculator, votes, retries, temperature, seed)
    with Progress(console=Console(stderr=True)) as progress:

        def watch(name: str, count: int) -> Callable[[int], object]:
            return partial(progress.advance, progress.add_task(name, total=count))

        completion = HelpedCompletion(network, tokenizer, helpers, max_tokens, batch, watch)
        texts, helped = completion.complete(list(problems.values()))
    report(problems, texts, out, most_wrong, helped)


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
    with written_beside(out) as beside, beside.open("w") as file:
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
