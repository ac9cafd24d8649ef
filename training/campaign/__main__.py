"""A training run on a rented GPU: `python -m training.campaign COMMAND`.

run        trains a model against the clock, generating its data meanwhile; see docs/training.md
status     where a run stands
pack       writes a model folder as pieces of at most 15.9 MiB
unpack     makes a model folder of pieces
evaluate   completes held-out problems and scores them
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from datagen.generation.mixture import MixtureError, load_mixture
from datagen.item import HELD_OUT
from training.campaign.curriculum import Curriculum
from training.campaign.pieces import pack, unpack
from training.campaign.produce import Producer, read_json
from training.campaign.supervise import ROOT, Supervisor, detach, write_settings
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
from training.evaluation.report import held_out_splits, read_problems, report
from training.loop.recipe import Recipe
from training.models.architecture import load_config
from training.models.folder import load_model

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Work = Annotated[Path, typer.Argument(help="The run's folder.")]


def model_folder(name: str) -> Path:
    """A folder of models/, or a path to one; `BadInput` if it lacks what a campaign needs."""
    folder = next((p for p in (ROOT / "models" / name, Path(name)) if p.is_dir()), None)
    if folder is None:
        raise BadInput(f"--model {name}: no such model")
    for file in ("config.json", "training.toml", "tokenizer.json", "templates.json"):
        if not (folder / file).is_file():
            raise BadInput(f"{folder / file}: no such file, but a campaign needs it")
    return folder.resolve()


@app.command("run")
def run(
    work: Work,
    model: Annotated[str, typer.Option(help="A folder of models/, or a path to one.")],
    minutes: Annotated[float | None, typer.Option(help="Of training, compilation aside.")] = None,
    deadline: Annotated[
        float | None, typer.Option(help="Seconds from now by which the weights are exported.")
    ] = None,
    start: Annotated[Path | None, typer.Option(help="Model folder to go on from.")] = None,
    config: Annotated[Path | None, typer.Option(help="config.json instead of the model's.")] = None,
    curriculum: Annotated[Path | None, typer.Option(help="Instead of the model's own.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes that generate data.")] = 12,
    packers: Annotated[int, typer.Option(min=1, help="Processes that tokenise it.")] = 3,
    rows: Annotated[int | None, typer.Option(help="Packed sequences in one step.")] = None,
    chunk: Annotated[int | None, typer.Option(help="Of the recurrence.")] = None,
    muon_lr: Annotated[float | None, typer.Option()] = None,
    adamw_lr: Annotated[float | None, typer.Option()] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Without GPU kernels.")] = False,
    evaluate: Annotated[int, typer.Option(help="Items of each split at the end.")] = 400,
    detached: Annotated[bool, typer.Option("--detach", help="Return at once.")] = False,
) -> None:
    """Train; run again on the same folder, a run goes on from its last checkpoint."""
    folder = model_folder(model)
    plan = curriculum or folder / "curriculum.toml"
    planned = Curriculum.load(plan)
    for mixture in (*planned.evaluation, *(stage.mixture for stage in planned.stages)):
        try:
            load_mixture(mixture)
        except MixtureError as error:
            raise BadInput(f"{plan}: {error}") from error
    overrides = {
        "minutes": minutes,
        "rows": rows,
        "chunk": chunk,
        "muon_lr": muon_lr,
        "adamw_lr": adamw_lr,
    }
    recipe = Recipe.load(folder / "training.toml", overrides)
    if not (recipe.minutes or recipe.tokens or deadline):
        raise BadInput("run: give --minutes or --deadline, so that training ends")
    load_config(config or folder / "config.json")
    work = work.resolve()
    if (work / "exports" / "final").exists():
        raise BadInput(f"{work}: this run has finished, expected another folder (see --start)")
    work.mkdir(parents=True, exist_ok=True)
    # The run reads its own copies: what it was started from may change or vanish meanwhile.
    for source, name in ((folder, "model"), (start, "start")):
        if source:
            shutil.copytree(source, work / name, dirs_exist_ok=True)
    if config:
        shutil.copyfile(config, work / "model" / "config.json")
    shutil.copyfile(plan, work / "curriculum.toml")
    write_settings(
        work,
        {
            "overrides": overrides,
            "deadline": time.time() + deadline if deadline else None,
            "workers": workers,
            "packers": packers,
            "plain": plain,
            "evaluate": evaluate,
        },
    )
    if detached:
        print(f"started process {detach(work)}, logs in {work / 'logs'}")
    elif not Supervisor(work).run():
        raise typer.Exit(1)


@app.command("supervise", hidden=True)
def supervise(work: Work) -> None:
    """What `run` does after it has written the run's settings."""
    if not Supervisor(work.resolve()).run():
        raise typer.Exit(1)


def read_run(work: Path) -> tuple[dict[str, Any], Recipe, Curriculum]:
    """A run's settings; `BadInput` if the folder holds none."""
    settings = read_json(work / "run.json")
    if not settings:
        raise BadInput(f"{work / 'run.json'}: cannot be read, expected the folder of a run")
    overrides = dict(settings["overrides"])
    path = work / "model" / "training.toml"
    return settings, Recipe.load(path, overrides), Curriculum.load(work / "curriculum.toml")


@app.command("train", hidden=True)
def train(work: Work, skip: int = 0) -> None:
    """The training process of a run."""
    from training.campaign.long_run import LongRun

    settings, recipe, curriculum = read_run(work)
    LongRun(work, recipe, curriculum, settings["deadline"], settings["plain"]).run(skip)


@app.command("produce", hidden=True)
def produce(work: Work) -> None:
    """The process of a run that makes its data."""
    os.nice(10)  # the training's own threads come first
    settings, recipe, curriculum = read_run(work)
    sizes = (recipe.row_length, recipe.seed, settings["workers"], settings["packers"])
    Producer(work, curriculum, work / "model" / "tokenizer.json", *sizes).run()


@app.command("status")
def status(work: Work) -> None:
    """Print where a run stands."""
    settings, _, curriculum = read_run(work)
    standing = read_json(work / "trainer.json")
    logs = work / "logs"
    for name in ("campaign", "produce", "train"):
        print(f"--- {name}.log")
        path = logs / f"{name}.log"
        lines = path.read_text(errors="replace").splitlines() if path.exists() else []
        print("\n".join(line[:300] for line in lines[-6:]))
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        command = ["nvidia-smi", "--query-gpu=memory.used,utilization.gpu,power.draw"]
        print(subprocess.check_output([*command, "--format=csv,noheader"], text=True).strip())
    print(f"--- load {os.getloadavg()[0]:.1f}, {free_space(work)}")
    for number, stage in enumerate(curriculum.stages):
        shards = len(list((work / "data").glob(f"stage-{number}-*/train-*.parquet")))
        packed = len(list((work / "packed" / f"stage-{number}").glob("[!.]*.npy")))
        taken = standing.get("taken", [0] * (number + 1))[number]
        now = " <- now" if standing and standing["stage"] == number else ""
        print(
            f"stage {number} {stage.mixture}: {shards} shards, {packed} packed, {taken} used{now}"
        )
    for name in ("exports", "pieces", "evaluation"):
        print(f"{name}: {' '.join(sorted(path.name for path in (work / name).iterdir()))}")
    if (work / "training.csv").exists():
        lines = (work / "training.csv").read_text().splitlines()
        thinned = lines[1:-5][:: max(1, len(lines) // 15)]
        print("\n".join([lines[0], *thinned, *lines[1:][-5:]]))
    if settings["deadline"]:
        print(f"{settings['deadline'] - time.time():.0f} s to the deadline")
    if not standing:
        print("training has not begun")
        return
    age = time.time() - standing["time"]
    print(
        f"step {standing['step']}, {standing['tokens'] / 1e6:.1f}M tokens, "
        f"{standing['progress']:.1%}, {standing['seconds_left']} s left, said {age:.0f} s ago, "
        f"{standing['form']}{', FINISHED' if standing.get('finished') else ''}"
    )


def free_space(folder: Path) -> str:
    """Of the folder's disk and of memory, as text."""
    pages = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return f"{shutil.disk_usage(folder).free / 1e9:.0f} GB of disk, {pages / 1e9:.0f} GB of memory"


@app.command("pack")
def pack_command(
    folder: Annotated[Path, typer.Argument(help="Model folder, as training exports it.")],
    out: Annotated[Path, typer.Option(help="Folder for the pieces.")],
    pieces: Annotated[str | None, typer.Option(help="Only these: 2 or 0-3.")] = None,
) -> None:
    """Write a model folder as pieces."""
    for path in pack(folder, out, None if pieces is None else numbers_of(pieces)):
        print(f"{path} {path.stat().st_size}")


def numbers_of(text: str) -> range:
    """`2` or `0-3` as numbers."""
    first, _, last = text.partition("-")
    try:
        return range(int(first), int(last or first) + 1)
    except ValueError as error:
        raise BadInput(f"--pieces {text}: expected a number or a range as 0-3") from error


@app.command("unpack")
def unpack_command(
    pieces: Annotated[list[Path], typer.Argument(help="All pieces, or folders that hold them.")],
    out: Annotated[Path, typer.Option(help="Model folder to write.")],
) -> None:
    """Make the model folder of its pieces, and verify that it is the one that was packed."""
    paths = [p for given in pieces for p in (given.glob("*.piece") if given.is_dir() else [given])]
    unpack(paths, out)
    print(f"{out}: the weights are those that were packed")


@app.command("evaluate")
def evaluate(
    folder: Annotated[Path, typer.Argument(help="Model folder.")],
    data: Annotated[list[Path], typer.Option(help="Data sets, each with held-out splits.")],
    out: Annotated[Path, typer.Option(help="JSON file for the figures.")],
    limit: Annotated[int, typer.Option(help="Items of each split.")] = 400,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    max_tokens: Annotated[int, typer.Option(help="Longest completion.")] = 320,
    batch: Annotated[int, typer.Option(help="Prompts at a time.")] = 1024,
    calculator: CalculatorOption = False,
    votes: VotesOption = 0,
    retries: RetriesOption = 0,
    temperature: TemperatureOption = Helpers.temperature,
    seed: SeedOption = Helpers.seed,
) -> None:
    """Complete held-out problems of several data sets, greedily without helpers, and score them."""
    problems = {}
    for folder_of in data:
        if held_out_splits(folder_of):
            chosen = read_problems(folder_of, "", limit)
            problems |= {f"{folder_of.name}/{name}": item for name, item in chosen.items()}
    if not problems:
        raise BadInput(f"--data: there is none of {', '.join(HELD_OUT)}-*.parquet")
    began = time.monotonic()
    model = load_model(folder).to(device)
    tokenizer = load_tokenizer(folder / "tokenizer.json")
    helpers = Helpers(calculator, votes, retries, temperature, seed)
    completion = HelpedCompletion(model, tokenizer, helpers, max_tokens, batch)
    texts, helped = completion.complete(list(problems.values()))
    print(f"{len(texts)} completions in {time.monotonic() - began:.1f} s", flush=True)
    report(problems, texts, out, most_wrong=300, helpers=helped)
    print(f"scored after {time.monotonic() - began:.1f} s")


if __name__ == "__main__":
    sys.exit(run_command(app))
