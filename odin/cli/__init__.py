"""`odinc`, the command line: one file a command."""

from __future__ import annotations

import sys
from typing import Any, NoReturn

import typer

from odin.cli.app import app
from odin.ir.errors import InputError
from odin.passes.pipeline import PassFailure

# Importing a command registers it; their order is that of `odinc --help`.
# isort: off
from odin.cli import lower, run, inspect, diff, bisect, opt, serve, lists  # noqa: F401

# isort: on

UsageError: Any = typer.BadParameter.__base__
"""What typer raises for a wrong command line; it has no public name for it."""


def main() -> None:
    """Entry point: exit status 2 with one sentence for bad input, 1 for a bug of ours."""
    try:
        status = app(prog_name="odinc", standalone_mode=False)
    except InputError as error:
        _fail("error", str(error), 2)
    except UsageError as error:
        # Without a command typer has printed the help already, and there is nothing to say.
        message = error.format_message()
        _fail("error", f"{message.rstrip('.')}; see --help" if message else "", 2)
    except PassFailure as error:
        _fail("internal error", str(error), 1)
    except typer.Abort:
        _fail("error", "stopped", 130)
    sys.exit(status if isinstance(status, int) else 0)


def _fail(kind: str, message: str, status: int) -> NoReturn:
    """Prints one line, whatever a file name or a field in the message holds, and exits."""
    line = "".join(c if c.isprintable() else "\ufffd" for c in message)
    if line:
        print(f"{kind}: {line}", file=sys.stderr)
    sys.exit(status)
