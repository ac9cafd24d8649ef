"""The gguf target: one file for llama.cpp and what is built on it."""

from __future__ import annotations

import importlib.util
import re
from functools import partial
from pathlib import Path
from typing import Any

from odin.backends.backend import Backend
from odin.backends.gguf.manifest import Manifest, write_manifest
from odin.backends.manifest import File, write_model_fields
from odin.ir.errors import InputError
from odin.ir.model import Model


def write(quant: str, model: Model, folder: Path) -> None:
    """Writes NAME.gguf, its matrices in the type that `quant` stands for, manifest.json and the
    tokenizer. Raises UnsupportedModel if llama.cpp cannot run the model."""
    if importlib.util.find_spec("gguf") is None:
        raise InputError("target gguf: expected the package gguf: pip install 'odin[gguf]'")
    from gguf import GGMLQuantizationType as Type

    from odin.backends.gguf.recognise import recognise
    from odin.backends.gguf.writer import write_file

    types = {"none": Type.F32, "f16": Type.F16, "int8": Type.Q8_0}
    recognised = recognise(model)
    path = folder / f"{re.sub(r'[^A-Za-z0-9._-]', '-', model.name).lstrip('.-') or 'model'}.gguf"
    write_file(model, recognised, types[quant], path)
    fields: dict[str, Any] = write_model_fields(model, folder)
    fields["quant"] = types[quant].name.lower()
    manifest = Manifest(architecture=recognised.family.architecture, file=File.of(path), **fields)
    write_manifest(manifest, folder / "manifest.json")


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
