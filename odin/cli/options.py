"""Options that several commands take, and what they stand for."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated, Optional

import typer

from odin.backends.backend import Backend, available_backends
from odin.ir.errors import InputError
from odin.passes.pipeline import Instrumentation, nearest
from odin.passes.registry import available_passes

DEFAULT_CHECKPOINT = Path("models/odin-1m")


class Quant(enum.StrEnum):
    """What `--quant` takes."""

    none = "none"
    f16 = "f16"
    int8 = "int8"


PassesOption = Annotated[
    str, typer.Option(help="Passes to run: [bold]P1,P2{option=value}[/bold]; see `odinc passes`.")
]
PrintAfterOption = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this form
    typer.Option("--print-ir-after", metavar="PASS|all", help="Print the IR after a pass."),
]
DumpDirOption = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option(help="Write the IR before and after every pass into numbered files."),
]
TimePassesOption = Annotated[bool, typer.Option(help="Print the time of every pass.")]


def find_backend(name: str) -> Backend:
    """The backend that `--target` names. Raises InputError."""
    backends = available_backends()
    if name not in backends:
        raise InputError(f"--target: there is no target {name!r}{nearest(name, list(backends))}")
    return backends[name]


def instrumentation(
    print_after: list[str] | None, dump_dir: Path | None, time_passes: bool
) -> Instrumentation:
    """What these options ask to see of a pipeline. Raises InputError."""
    names = frozenset(print_after or ())
    for name in names - {"all"}:
        if name not in available_passes():
            known = ["all", *available_passes()]
            raise InputError(f"--print-ir-after: there is no pass {name!r}{nearest(name, known)}")
    return Instrumentation(print_after=names, dump_dir=dump_dir, time_passes=time_passes)
