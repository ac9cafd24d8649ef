"""The command line's application, which every command registers itself with."""

from __future__ import annotations

from typing import Annotated

import typer

import odin

app = typer.Typer(
    name="odinc",
    help="Takes a trained state-space language model to a web page.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        print(f"odinc {odin.__version__}")
        raise typer.Exit
