"""`odinc lower`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from odin.cli.app import app
from odin.cli.options import (
    DEFAULT_CHECKPOINT,
    DumpDirOption,
    PrintAfterOption,
    Quant,
    TimePassesOption,
    find_backend,
    instrumentation,
)
from odin.ir.errors import InputError
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
    passes: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(
            help="Passes to run: [bold]P1,P2{option=value}[/bold]; see `odinc passes`. "
            f"[dim]\\[default: {DEFAULT_PIPELINE}; gguf: none][/dim]"
        ),
    ] = None,
    target: Annotated[str, typer.Option(help="See `odinc targets`.")] = "wasm",
    quant: Annotated[
        Quant, typer.Option(help="Weights as they are (none); gguf: also f16 and int8 (Q8_0).")
    ] = Quant.none,
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
    write_model = backend.formats.get(quant, backend.write)
    if quant is not Quant.none and quant not in backend.formats:
        raise InputError(f"--quant {quant}: the target {target} has no such weights")
    model = lower_checkpoint(checkpoint, backend, passes, show)

    def write(folder: Path) -> None:
        write_model(model, folder)
        if target == "wasm" and not bare:
            copy_site(folder)

    write_folder(out, write)
    size = sum(file.stat().st_size for file in out.iterdir())
    print(f"{out}: {model.name}, {model.parameters:,} parameters, {size / 1e6:.1f} MB")
