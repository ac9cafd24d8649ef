"""`odinc diff`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import numpy as np
import typer
from rich.console import Console
from rich.table import Table

from odin.cli.app import app
from odin.cli.options import PassesOption
from odin.diff import Difference, compare, open_side
from odin.ir.errors import InputError

N_TOKENS = 70
"""Of a random prompt: a chunk of prefill, and some single steps."""


@app.command(
    epilog='Example: odinc diff models/odin-1m build/odin-1m/wasm --template math --prompt "2 + 2?"'
)
def diff(
    a: Annotated[Path, typer.Argument(help="A checkpoint or an artifact.")],
    b: Annotated[Path, typer.Argument(help="Another form of the same model.")],
    passes: PassesOption = None,
    prompt: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(help=f"Text to feed [default: {N_TOKENS} random token ids]."),
    ] = None,
    template: Annotated[str, typer.Option(help="One of the model's templates.")] = "none",
    steps: Annotated[
        int, typer.Option(min=0, max=4096, help="Tokens to feed behind it, A's most likely ones.")
    ] = 16,
    seed: Annotated[int, typer.Option(min=0, help="Of the random token ids.")] = 0,
) -> None:
    """Compare the numbers of two forms of a model: state by state, and the logits.

    A checkpoint is interpreted behind --passes: with those that an artifact was lowered by, nothing
    differs.
    """
    sides = open_side(a, passes or ""), open_side(b, passes or "")
    vocab_size = sides[0].vocab_size
    if vocab_size != sides[1].vocab_size:
        raise InputError(f"{b}: expected the {vocab_size} tokens of {a}, found another vocabulary")
    if prompt is None:
        ids = np.random.default_rng(seed).integers(0, vocab_size, N_TOKENS).tolist()
    else:
        ids = sides[0].encode(prompt, template)
    if not ids:
        raise InputError("--prompt: expected at least one token")
    _print(compare(*sides, ids, steps))


def _print(difference: Difference) -> None:
    table = Table("", "max |a − b|", "relative", "median", box=None)
    for column in table.columns[1:]:
        column.justify = "right"
    for row in (*difference.states, *difference.logits):
        numbers = (row.largest, row.relative, row.median)
        table.add_row(row.name, *(f"{number:.2e}" for number in numbers))
    console = Console()
    console.print(table)
    if not difference.states:
        console.print("no states: only a checkpoint and a wasm artifact of it show them both")
    console.print(f"same most likely token: {difference.agreed} of {difference.positions}")
