"""`odinc lower`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from odin.cli.app import app
from odin.cli.options import (
    DEFAULT_CHECKPOINT,
    DumpDirOption,
    PassesOption,
    PrintAfterOption,
    Quant,
    TimePassesOption,
    find_backend,
    instrumentation,
)
from odin.lower import check_replaceable, lower_checkpoint, write_folder
from odin.passes.pipeline import DEFAULT_PIPELINE
from odin.site import copy_site


@app.command(
    epilog="Example: odinc lower ./mamba2-130m --target wasm -o dist/ && odinc serve dist/"
)
def lower(
    checkpoint: Annotated[
        Path, typer.Argument(help="Folder with config.json and weights, or RWKV-7's .pth.")
    ] = DEFAULT_CHECKPOINT,
    passes: PassesOption = DEFAULT_PIPELINE,
    target: Annotated[str, typer.Option(help="See `odinc targets`.")] = "wasm",
    quant: Annotated[Quant, typer.Option(help="Weights as they are (none).")] = Quant.none,
    print_ir_after: PrintAfterOption = None,
    dump_dir: DumpDirOption = None,
    time_passes: TimePassesOption = False,
    out: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--out", "-o", help="Folder to write [default: build/NAME/TARGET]."),
    ] = None,
    bare: Annotated[
        bool, typer.Option(help="Model files only, without the executor and the page.")
    ] = False,
) -> None:
    """Lower a checkpoint to an artifact for one target."""
    backend = find_backend(target)
    out = out or Path("build") / checkpoint.resolve().name / target
    check_replaceable(out)
    show = instrumentation(print_ir_after, dump_dir, time_passes)
    model = lower_checkpoint(checkpoint, backend, passes, show)

    def write(folder: Path) -> None:
        backend.write(model, folder)
        if target == "wasm" and not bare:
            copy_site(folder)

    write_folder(out, write)
    size = sum(file.stat().st_size for file in out.iterdir())
    print(f"{out}: {model.name}, {model.parameters:,} parameters, {size / 1e6:.1f} MB")
