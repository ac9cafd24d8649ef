"""`python -m datagen card`: what a data set holds, as a page."""

from pathlib import Path
from typing import Annotated

import typer

from datagen.output.publish import write_beside
from datagen.report.card import CardOptions, write_card


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
