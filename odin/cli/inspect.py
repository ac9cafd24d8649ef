"""`odinc inspect`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated, Optional

import typer
from rich.console import Console

from odin.cli.app import app
from odin.cli.options import find_backend
from odin.frontend.load import load_model
from odin.inspect import is_artifact, print_artifact, print_model
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.plan import programs_of
from odin.lower import write_text
from odin.passes.pipeline import DEFAULT_PIPELINE, parse_passes, run_pipeline
from odin.plan_svg import draw_plans


@app.command(epilog="Example: odinc inspect models/odin-1m")
def inspect(
    model: Annotated[Path, typer.Argument(help="A checkpoint or an artifact.")],
    plan: Annotated[
        Optional[Path],  # noqa: UP045 - typer reads this form
        typer.Option(metavar="FILE.svg", help="Draw the memory plan of a checkpoint's programs."),
    ] = None,
) -> None:
    """Summarize a checkpoint or an artifact: ops, bytes, quantization error, memory plan."""
    console = Console()
    if is_artifact(model):
        if plan is not None:
            raise InputError(f"--plan: {model} is an artifact; expected a checkpoint")
        print_artifact(console, model)
        return
    loaded = load_model(model)
    ctx = ModelContext(weights=loaded.weights)
    run_pipeline(parse_passes(DEFAULT_PIPELINE), ctx, loaded.module)
    counts = Counter(
        op.name for op in loaded.module.walk() if op.name.partition(".")[2] != "weight"
    )
    run_pipeline(parse_passes(find_backend("wasm").lowering), ctx, loaded.module)
    if plan is not None:
        write_text(plan, draw_plans(programs_of(loaded.module)))
    print_model(console, loaded, counts)
