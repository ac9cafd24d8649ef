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
from odin.inspect import artifact_facts, is_artifact, print_artifact, print_model
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.plan import programs_of
from odin.lower import write_text
from odin.passes.pipeline import (
    DEFAULT_PIPELINE,
    Instrumentation,
    parse_passes,
    run_pipeline,
)
from odin.plan_svg import draw_plans
from odin.report.gather import Recorder, report_artifact, report_model
from odin.report.page import render_page


@app.command(epilog="Example: odinc inspect models/odin-1m --html report.html --profile")
def inspect(
    model: Annotated[Path, typer.Argument(help="A checkpoint or an artifact.")],
    plan: Annotated[
        Optional[Path],  # noqa: UP045 - typer reads this form
        typer.Option(metavar="FILE.svg", help="Draw the memory plan of a checkpoint's programs."),
    ] = None,
    html: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option(
            metavar="FILE.html",
            help="Write a page: the graph, the IR after every pass, memory, cost, errors.",
        ),
    ] = None,
    profile: Annotated[
        bool, typer.Option("--profile", help="With --html: run the programs and time every op.")
    ] = False,
) -> None:
    """Summarize a checkpoint or an artifact: ops, bytes, quantization error, memory plan."""
    console = Console()
    if profile and html is None:
        raise InputError("--profile: expected --html FILE.html too, where the times go")
    if is_artifact(model):
        if plan is not None:
            raise InputError(f"--plan: {model} is an artifact; expected a checkpoint")
        manifest, facts = artifact_facts(model)
        if html is not None:
            report = report_artifact(model, manifest, facts, profile=profile)
            write_text(html, render_page(report))
        print_artifact(console, manifest, facts)
        return
    backend = find_backend("wasm")
    loaded = load_model(model)
    ctx = ModelContext(weights=loaded.weights)
    recorder = Recorder()
    show = Instrumentation(record=recorder if html is not None else None)
    run_pipeline(parse_passes(DEFAULT_PIPELINE), ctx, loaded.module, show)
    counts = Counter(
        op.name for op in loaded.module.walk() if op.name.partition(".")[2] != "weight"
    )
    run_pipeline(parse_passes(backend.lowering), ctx, loaded.module, show)
    if plan is not None:
        write_text(plan, draw_plans(programs_of(loaded.module)))
    if html is not None:
        report = report_model(loaded, recorder, backend, profile=profile)
        write_text(html, render_page(report))
    print_model(console, loaded, counts)
