"""How a fault in what the user gave is reported: one sentence, exit status 2."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from datagen.output.publish import WriteError

# typer carries its own copy of click, whose base exception it does not export.
_ClickException = typer.BadParameter.__mro__[2]


class BadInput(Exception):
    """A fault in what the user gave; the message is one sentence: place and expectation."""


def run_command(app: typer.Typer, arguments: Sequence[str] | None = None) -> int:
    """Exit status of a command line (of this process if None): 0, or 2 with one sentence.

    2: a fault in what the user gave, or a file that cannot be written, as on a full disk.
    """
    try:
        return app(arguments, standalone_mode=False) or 0
    except _ClickException as error:
        message = error.format_message()
    except (BadInput, WriteError) as error:
        message = str(error)
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("error: interrupted; the same command goes on from here", err=True)
        return 130
    typer.echo(f"error: {' '.join(message.split())}", err=True)
    return 2
