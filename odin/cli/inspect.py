"""`odinc inspect`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from odin.cli.app import app
from odin.cli.options import find_backend
from odin.frontend.load import load_model
from odin.inspect import is_artifact, print_artifact, print_model
from odin.ir.context import ModelContext
from odin.passes.pipeline import DEFAULT_PIPELINE, parse_passes, run_pipeline


@app.command(epilog="Example: odinc inspect models/odin-1m")
def inspect(
    model: Annotated[Path, typer.Argument(help="A checkpoint or an artifact.")],
) -> None:
    """Summarize a checkpoint or an artifact: ops, bytes, memory plan."""
    console = Console()
    if is_artifact(model):
        print_artifact(console, model)
        return
    loaded = load_model(model)
    ctx = ModelContext(weights=loaded.weights)
    run_pipeline(parse_passes(DEFAULT_PIPELINE), ctx, loaded.module)
    counts = Counter(
        op.name for op in loaded.module.walk() if op.name.partition(".")[2] != "weight"
    )
    run_pipeline(parse_passes(find_backend("wasm").lowering), ctx, loaded.module)
    print_model(console, loaded, counts)
