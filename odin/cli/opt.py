"""`odinc opt`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Optional

import typer

from odin.cli.app import app
from odin.cli.options import (
    DumpDirOption,
    PassesOption,
    PrintAfterOption,
    PrintDiffOption,
    TimePassesOption,
    instrumentation,
)
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.nn import WeightOp
from odin.ir.text import parse_module
from odin.ir.weights import WeightStore
from odin.passes.pipeline import parse_passes, run_pipeline


@app.command(epilog="Example: odinc opt model.mlir --passes canonicalize,dce")
def opt(
    file: Annotated[Path, typer.Argument(help="IR text; - for standard input.")],
    passes: PassesOption = None,
    weights: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(help="safetensors file with the values of the weights."),
    ] = None,
    print_ir_after: PrintAfterOption = None,
    print_ir_diff: PrintDiffOption = False,
    dump_dir: DumpDirOption = None,
    time_passes: TimePassesOption = False,
) -> None:
    """Run passes on IR text and print the result."""
    steps = parse_passes(passes) if passes else []
    ctx = ModelContext()
    source = "<stdin>" if str(file) == "-" else str(file)
    try:
        text = sys.stdin.read() if source == "<stdin>" else file.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{source}: expected IR text ({error})") from None
    module = parse_module(text, ctx, source)
    if weights:
        declared = {w.sym_name.data: w.tensor_type for w in module.ops if isinstance(w, WeightOp)}
        ctx.weights = WeightStore.open(weights, declared)
    run_pipeline(
        steps, ctx, module, instrumentation(print_ir_after, print_ir_diff, dump_dir, time_passes)
    )
    print(module)
