"""`odinc lower`."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated, Optional

import typer

from odin.cli.app import app
from odin.cli.options import (
    DEFAULT_CHECKPOINT,
    DumpDirOption,
    PassesOption,
    PrintAfterOption,
    PrintDiffOption,
    QuantOption,
    TimePassesOption,
    choose_pipeline,
    find_backend,
    instrumentation,
)
from odin.ir.errors import InputError, UnsupportedModel
from odin.ir.quantization import Quantization, snr_summary
from odin.lower import check_replaceable, lower_checkpoint, write_folder
from odin.site import copy_site


@app.command(
    epilog="Examples: odinc lower ./mamba2-130m --target wasm -o dist/ && odinc serve dist/; "
    "odinc lower models/odin-1m --sequences 16"
)
def lower(
    checkpoint: Annotated[
        Path, typer.Argument(help="Folder with config.json and weights, an RWKV-7 .pth, or a .pt2.")
    ] = DEFAULT_CHECKPOINT,
    passes: PassesOption = None,
    target: Annotated[str, typer.Option(help="See `odinc targets`.")] = "wasm",
    quant: QuantOption = None,
    sequences: Annotated[
        int,
        typer.Option(
            min=1,
            help="How many texts the artifact can write at the same time, each with a state; short "
            "for [bold]parallel{n=…}[/bold] behind the passes. The target wasm.",
        ),
    ] = 1,
    print_ir_after: PrintAfterOption = None,
    print_ir_diff: PrintDiffOption = False,
    dump_dir: DumpDirOption = None,
    time_passes: TimePassesOption = False,
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--out", "-o", help="Folder to write [default: build/NAME/TARGET]."),
    ] = None,
    bare: Annotated[
        bool, typer.Option(help="Model files only, without the executor and the page.")
    ] = False,
    skip_unsupported: Annotated[
        bool, typer.Option(help="Say so and write nothing if the target has no form for the model.")
    ] = False,
) -> None:
    """Lower a checkpoint to an artifact for one target."""
    backend = find_backend(target)
    out = out or Path("build") / checkpoint.resolve().name / target
    pipeline = choose_pipeline(passes, quant, backend)
    if sequences > 1:
        if target != "wasm":
            raise InputError(f"--sequences {sequences}: the target {target} has one")
        pipeline = ",".join(filter(None, (pipeline, f"parallel{{n={sequences}}}")))
    check_replaceable(out)
    show = instrumentation(print_ir_after, print_ir_diff, dump_dir, time_passes)
    write_model = backend.formats.get(quant, backend.write) if quant else backend.write
    model = lower_checkpoint(checkpoint, backend, pipeline, show)

    def write(folder: Path) -> None:
        write_model(model, folder)
        if backend.has_page and not bare:
            copy_site(folder)

    try:
        write_folder(out, write)
    except UnsupportedModel as reason:
        if not skip_unsupported:
            raise
        # What an earlier model left there is not this one's.
        shutil.rmtree(out, ignore_errors=True)
        print(f"skipped: {reason}")
        return
    size = sum(file.stat().st_size for file in out.iterdir())
    quantization = Quantization.of(model.module)
    print(f"{out}: {model.name}, {model.parameters:,} parameters, {size / 1e6:.1f} MB")
    if model.tokenizer is None:
        print("there is no tokenizer.json beside the weights: it takes token ids, not text")
    if quantization.snr_db:
        print(f"{quantization.name}: {snr_summary(quantization.snr_db)}")
