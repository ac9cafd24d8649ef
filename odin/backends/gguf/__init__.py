"""The gguf target: one file for llama.cpp and what is built on it."""

from __future__ import annotations

import importlib.util
import json
from functools import partial
from pathlib import Path

from odin.backends.backend import Backend
from odin.ir.errors import InputError
from odin.ir.model import Model


def write(quant: str, model: Model, folder: Path) -> None:
    """Writes NAME.gguf, its matrices in the type that `quant` stands for, and manifest.json."""
    if importlib.util.find_spec("gguf") is None:
        raise InputError("target gguf: expected the package gguf: pip install 'odin[gguf]'")
    from gguf import GGMLQuantizationType as Type

    from odin.backends.gguf.recognise import recognise
    from odin.backends.gguf.writer import write_file

    types = {"none": Type.F32, "f16": Type.F16, "int8": Type.Q8_0}
    recognised = recognise(model)
    path = folder / f"{model.name}.gguf"
    write_file(model, recognised, types[quant], path)
    fields = {
        "format": "odin-gguf",
        "version": 1,
        "model": model.name,
        "architecture": recognised.family.architecture,
        "parameters": model.parameters,
        "quant": quant,
        "file": path.name,
        "bytes": path.stat().st_size,
        "templates": model.templates,
    }
    (folder / "manifest.json").write_text(json.dumps(fields, indent=2) + "\n")


_FORMATS = {quant: partial(write, quant) for quant in ("int8", "f16", "none")}

BACKENDS = (
    Backend(
        name="gguf",
        summary="a file for llama.cpp: Mamba, Mamba-2 and RWKV-7 in Q8_0, F16 or F32",
        lowering="",
        write=_FORMATS["int8"],
        formats=_FORMATS,
    ),
)
