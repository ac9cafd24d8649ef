"""`python -m datagen generate`: a data set, or one part of it."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from datagen.generation.engines import ENGINES
from datagen.generation.generate import generate
from datagen.generation.mixture import load_mixture, mixture_names
from datagen.generation.plan import Part, Plan
from datagen.splits.ngrams import read_problems


def generate_command(
    count: Annotated[int, typer.Option(min=1, max=10**9, help="Items of the train split.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Folder for shards and manifest.")],
    seed: Annotated[int, typer.Option(min=0, max=2**63 - 1, help="Seed of the whole set.")] = 0,
    workers: Annotated[int, typer.Option(min=1, max=1024, help="Processes.")] = 1,
    mixture: Annotated[
        str, typer.Option(help=f"{', '.join(mixture_names())}, or the path of a .toml file.")
    ] = "odin-1m",
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Remove shards of another data set from --out.")
    ] = False,
    keep_going: Annotated[
        bool, typer.Option("--keep-going", help="Leave out items that fail their verification.")
    ] = False,
    shard: Annotated[
        str,
        typer.Option(
            help="I/N: only part I of N, from 0/N to N-1/N, for job arrays. The same command "
            "without it completes the set."
        ),
    ] = "0/1",
    engine: Annotated[str, typer.Option(help=f"Where: {', '.join(ENGINES)}.")] = "local",
    exclude: Annotated[
        list[Path] | None,
        typer.Option(help="JSONL or Parquet of problems whose 10-word runs training must lack."),
    ] = None,
) -> None:
    """Write Parquet shards and manifest.json; a killed run goes on where it stopped."""
    load_mixture(mixture)
    part = _part(shard)
    if engine not in ENGINES:
        raise typer.BadParameter(f"expected one of {', '.join(ENGINES)}", param_hint="--engine")
    plan = Plan(seed, count, mixture, tuple(exclude or ()))
    for path in plan.exclude:
        read_problems(path)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("items"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        total = sum(made.items for made in plan.shards()[part.number :: part.of])
        task = progress.add_task("generate", total=total)
        manifest = generate(
            plan,
            out,
            workers,
            lambda made: progress.advance(task, made.items),
            lambda items: progress.update(task, total=total + items),
            overwrite,
            keep_going,
            ENGINES[engine],
            part,
        )
    if manifest is None:
        typer.echo(f"part {shard}: {total} items; the same command without --shard completes them")
        return
    for split, content in manifest["splits"].items():
        typer.echo(f"{split}: {content['items']} items")


def _part(text: str) -> Part:
    """`I/N` as a part."""
    number, slash, of = text.partition("/")
    if not (slash and number.isdecimal() and of.isdecimal() and int(number) < int(of)):
        raise typer.BadParameter(
            f"{text!r}: expected I/N with I from 0 to N - 1", param_hint="--shard"
        )
    return Part(int(number), int(of))
