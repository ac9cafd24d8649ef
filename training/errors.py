"""How a fault in what the user gave is reported: one sentence, exit status 2."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer


class BadInput(Exception):
    """A fault in what the user gave; the message is one sentence: place and expectation."""


@contextmanager
def exit_on_bad_input() -> Iterator[None]:
    """Ends a command with `error: SENTENCE` and status 2 where the block raises `BadInput`."""
    try:
        yield
    except BadInput as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(2) from error
