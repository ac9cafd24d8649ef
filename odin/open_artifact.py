"""Loads an artifact by what runs its target."""

from __future__ import annotations

from pathlib import Path

from odin.backends.gguf.manifest import FORMAT as GGUF
from odin.backends.manifest import read_json
from odin.backends.onnx.manifest import FORMAT as ONNX
from odin.generator import Generator
from odin.runtime import Runtime


def open_artifact(folder: Path) -> Generator:
    """The artifact in `folder`, ready for a text. Raises InputError."""
    # Only now: onnxruntime and llama.cpp are no part of the core.
    format = read_json(folder).get("format")
    if format == ONNX:
        from odin.onnx_runtime import OnnxRuntime

        return OnnxRuntime(folder)
    if format == GGUF:
        from odin.llama_cpp_runtime import LlamaCppRuntime

        return LlamaCppRuntime(folder)
    return Runtime(folder)
