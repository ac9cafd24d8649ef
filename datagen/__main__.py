"""`python -m datagen`: generate a data set, train a tokenizer on it, describe it."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from datagen.code.lint import lint as lint_task
from datagen.documents import write_templates
from datagen.engines import ENGINES, EngineError
from datagen.generate import DataSetError, generate
from datagen.item import GenerationError
from datagen.lint import lint
from datagen.mixture import MixtureError, load_mixture, mixture_names
from datagen.ngrams import ForeignFileError, read_problems
from datagen.plan import Part, Plan
from datagen.preview import (
    chosen_family,
    chosen_stories,
    chosen_tasks,
    preview,
    preview_family,
    preview_task,
)
from datagen.publish import write_beside
from datagen.report.card import CardOptions, write_card
from datagen.report.contents import DataFolderError
from datagen.sandbox import SandboxUnavailable
from datagen.shards import ShardError
from datagen.tokenizer import SMALLEST_VOCABULARY, train_tokenizer, write_tokenizer

# typer carries its own copy of click, whose base exception it does not export.
_ClickException = typer.BadParameter.__mro__[2]

MOST_FAULTS = 8  # of a story, printed by `preview`

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Generate verified mathematics and code, and a tokenizer for it.",
)


@app.command("generate")
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


@app.command("tokenizer")
def tokenizer_command(
    data: Annotated[Path, typer.Option(exists=True, file_okay=False, help="A generated set.")],
    out: Annotated[Path, typer.Option(dir_okay=False, help="Where tokenizer.json goes.")],
    vocab_size: Annotated[int, typer.Option(min=SMALLEST_VOCABULARY, max=65536)] = 1024,
) -> None:
    """Write tokenizer.json, and templates.json beside it."""
    if not (data / "manifest.json").is_file():
        raise DataSetError(f"{data}: it has no manifest.json, expected a complete data set")
    tokenizer = train_tokenizer(data, vocab_size)
    out.parent.mkdir(parents=True, exist_ok=True)
    write_tokenizer(tokenizer, out)
    write_templates(out.with_name("templates.json"))
    typer.echo(f"{out}: {tokenizer.get_vocab_size()} tokens")


@app.command("card")
def card_command(
    data: Annotated[Path, typer.Option(help="A generated set.")],
    out: Annotated[Path, typer.Option(dir_okay=False, help="HTML; Markdown too, as FILE.md.")],
    limit: Annotated[
        int, typer.Option(min=0, help="Items of training whose texts are read; 0 reads all.")
    ] = 200_000,
    compare: Annotated[
        Path | None, typer.Option(help="JSONL or Parquet of ordinary problems, for diversity.")
    ] = None,
    against: Annotated[
        list[Path] | None, typer.Option(help="The same, which training must not share runs with.")
    ] = None,
    stage: Annotated[
        list[str] | None, typer.Option(help="Mixtures that training reads, in order.")
    ] = None,
) -> None:
    """Write the data set's card: counts, plots, diversity, overlap of the splits, examples."""
    tokenizer = data / "tokenizer.json"
    options = CardOptions(
        limit,
        compare,
        tuple(against or ()),
        tokenizer if tokenizer.is_file() else None,
        tuple(stage or ()),
    )
    page = write_card(data, options)
    out.parent.mkdir(parents=True, exist_ok=True)
    write_beside(out, page.html().encode())
    write_beside(out.with_suffix(".md"), page.markdown().encode())
    typer.echo(f"{out}: {page.title}")


@app.command("preview")
def preview_command(
    what: Annotated[
        str, typer.Argument(help="A story, a topic, a task, a family, or a file of them.")
    ],
    n: Annotated[int, typer.Option("--n", min=0, help="Problems of each story.")] = 10,
    seed: Annotated[int, typer.Option(min=0)] = 0,
) -> None:
    """Print problems of stories, tasks or a family, and what their declarations lack."""
    shown: list[tuple[str, Iterable[str], Iterable[str]]]
    if chosen := chosen_tasks(what):
        shown = [(task.name, preview_task(task, n, seed), lint_task(task)) for task in chosen]
    else:
        try:
            stories = chosen_stories(what)
            shown = [(story.name, preview(story, n, seed), lint(story)) for story in stories]
        except ValueError as error:
            # Some files of stories have the name of a family.
            family = chosen_family(what)
            if family is None:
                raise typer.BadParameter(str(error)) from None
            shown = [(family.name, preview_family(family, n, seed), ())]
    faults = 0
    for name, texts, lacks in shown:
        found = list(lacks)
        try:
            for text in texts:
                typer.echo(text)
        except ValueError as error:
            found = [str(error), *found]
        faults += len(found)
        for fault in found[:MOST_FAULTS]:
            typer.echo(f"FAULT {name}: {fault}")
    typer.echo(f"{len(shown)} declarations, {faults} faults")
    if faults:
        raise typer.Exit(1)


def main(arguments: list[str] | None = None) -> int:
    """Exit status of one command: 0, or 2 with one sentence on stderr for a faulty request."""
    try:
        return app(arguments, standalone_mode=False) or 0
    except _ClickException as error:
        message = error.format_message()
    except (
        DataFolderError,
        DataSetError,
        EngineError,
        ForeignFileError,
        MixtureError,
        SandboxUnavailable,
        ShardError,
        OSError,
    ) as error:
        message = str(error)
    except GenerationError as error:
        fault = str(error).partition("\n")[0]
        message = f"an item failed its verification, --keep-going leaves such out: {fault}"
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("error: interrupted; the same command goes on from here", err=True)
        return 130
    typer.echo(f"error: {' '.join(message.split())}", err=True)
    return 2


if __name__ == "__main__":
    sys.exit(main())
