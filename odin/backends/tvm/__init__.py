"""The tvm target: a wasm artifact whose executor TVM compiled for its one program
(`docs/tvm.md`)."""

from __future__ import annotations

from pathlib import Path

from odin.backends.backend import Backend
from odin.backends.wasm.write import LOWERING
from odin.ir.errors import InputError
from odin.ir.model import Model


def _write(model: Model, folder: Path) -> None:
    try:
        # Only now: TVM is no part of the core.
        from odin.backends.tvm.write import write
    except ModuleNotFoundError as error:
        raise InputError(f"target tvm: needs {error.name}: `pip install odin[tvm]`") from None
    write(model, folder)


BACKENDS = (
    Backend(
        name="tvm",
        summary="the folder of wasm with an executor that TVM compiles for the model",
        lowering=LOWERING,
        write=_write,
        has_page=True,
    ),
)
