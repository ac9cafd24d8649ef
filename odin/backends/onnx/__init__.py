"""The onnx targets: a graph of one step, a graph of a chunk, and the weights of both
(`docs/onnx.md`)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from odin.backends.backend import Backend
from odin.ir.errors import InputError
from odin.ir.model import Model

_SUMMARIES = {
    "onnx": "graphs for ONNX Runtime, with its own ops where they are faster",
    "onnx-std": "graphs of standard ONNX ops only (opset 27), for interchange",
    "onnx-web": "graphs for onnxruntime-web",
}


def _write(target: str, model: Model, folder: Path) -> None:
    try:
        # Only now: it imports onnx_ir, which is no part of the core.
        from odin.backends.onnx.write import write
    except ModuleNotFoundError as error:
        raise InputError(f"target {target}: needs {error.name}: `pip install odin[onnx]`") from None
    write(target, model, folder)


BACKENDS = tuple(
    Backend(
        name=name,
        summary=summary,
        lowering="decompose,canonicalize,constant-fold,dce,specialize{T=1,64}",
        write=partial(_write, name),
    )
    for name, summary in _SUMMARIES.items()
)
