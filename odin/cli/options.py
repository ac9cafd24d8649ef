"""Options that several commands take, and what they stand for."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated, Optional

import typer

from odin.backends.backend import Backend, available_backends
from odin.ir.errors import InputError
from odin.passes.pipeline import DEFAULT_PIPELINE, Instrumentation, nearest
from odin.passes.registry import available_passes

DEFAULT_CHECKPOINT = Path("models/odin-1m")


class Quant(enum.StrEnum):
    """What `--quant` takes."""

    int8 = "int8"
    int4 = "int4"
    f16 = "f16"
    none = "none"


_PIPELINES = {Quant.int8: "fuse,quant{bits=8}", Quant.none: "fuse"}
"""What `--quant` is short for."""

PassesOption = Annotated[
    Optional[str],  # noqa: UP045 - typer reads this form
    typer.Option(help="Passes to run: [bold]P1,P2{option=value}[/bold]; see `odinc passes`."),
]
PrintAfterOption = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this form
    typer.Option("--print-ir-after", metavar="PASS|all", help="Print the IR after a pass."),
]
PrintDiffOption = Annotated[
    bool, typer.Option("--print-ir-diff", help="Print what every pass changed in the IR.")
]
DumpDirOption = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option(help="Write the IR before and after every pass into numbered files."),
]
QuantOption = Annotated[
    Optional[Quant],  # noqa: UP045
    typer.Option(
        help="Weights as INT8 (the default) or as they are; short for --passes. "
        "The target gguf: Q8_0, F16 or F32."
    ),
]
TimePassesOption = Annotated[
    bool, typer.Option(help="Print the time of every pass, and ops, bytes and FLOPs after it.")
]


def find_backend(name: str) -> Backend:
    """The backend that `--target` names. Raises InputError."""
    backends = available_backends()
    if name not in backends:
        raise InputError(f"--target: there is no target {name!r}{nearest(name, list(backends))}")
    return backends[name]


def choose_pipeline(passes: str | None, quant: Quant | None, backend: Backend) -> str:
    """The passes to run for these options. Raises InputError."""
    if backend.formats:
        if quant is not None and quant not in backend.formats:
            known = ", ".join(backend.formats)
            raise InputError(f"--quant {quant}: the target {backend.name} has {known}")
        return passes or ""
    if quant is None:
        return DEFAULT_PIPELINE if passes is None else passes
    if passes is not None:
        raise InputError(f"--quant {quant} is short for --passes; expected one of the two")
    if quant not in _PIPELINES:
        raise InputError(f"--quant {quant} is not implemented; expected int8 or none")
    return _PIPELINES[quant]


def instrumentation(
    print_after: list[str] | None, print_diff: bool, dump_dir: Path | None, time_passes: bool
) -> Instrumentation:
    """What these options ask to see of a pipeline. Raises InputError."""
    names = frozenset(print_after or ())
    for name in names - {"all"}:
        if name not in available_passes():
            known = ["all", *available_passes()]
            raise InputError(f"--print-ir-after: there is no pass {name!r}{nearest(name, known)}")
    return Instrumentation(names, print_diff, dump_dir, time_passes)
