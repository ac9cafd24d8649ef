"""`odinc passes`, `odinc targets` and `odinc ops`."""

from __future__ import annotations

from typing import Annotated, Optional

import typer

from odin.backends.backend import available_backends
from odin.cli.app import app
from odin.ir.errors import InputError
from odin.op_reference import ops, page, section, summary
from odin.passes.pipeline import nearest
from odin.passes.registry import available_passes


@app.command("passes")
def list_passes() -> None:
    """List the passes, one line each."""
    for name, cls in available_passes().items():
        print(f"{name:16} {(cls.__doc__ or '').strip().splitlines()[0]}")


@app.command("targets")
def list_targets() -> None:
    """List the targets, one line each."""
    for name, backend in available_backends().items():
        print(f"{name:16} {backend.summary}")


@app.command("ops", epilog="Example: odinc ops nn.linear")
def list_ops(
    name: Annotated[
        Optional[str],  # noqa: UP045 - typer reads this form
        typer.Argument(help="An op: what it takes, gives and checks, and an example."),
    ] = None,
    markdown: Annotated[
        bool, typer.Option(help="Print all of them, as docs/ir.md has them.")
    ] = False,
) -> None:
    """List the ops of the IR, one line each, or explain one."""
    known = ops()
    if markdown:
        print(page(), end="")
    elif name is None:
        for op in known.values():
            print(f"{op.name:26} {summary(op)}")
    elif name in known:
        print(section(known[name]))
    else:
        raise InputError(f"there is no op {name!r}{nearest(name, list(known))}")
