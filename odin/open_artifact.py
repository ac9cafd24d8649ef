"""Loads an artifact by what runs its target."""

from __future__ import annotations

from pathlib import Path

from odin.backends.manifest import read_json
from odin.backends.onnx.manifest import FORMAT as ONNX
from odin.generator import Generator
from odin.runtime import Runtime


def open_artifact(folder: Path) -> Generator:
    """The artifact in `folder`, ready for a text. Raises InputError."""
    if read_json(folder).get("format") == ONNX:
        # Only now: it imports onnxruntime, which is no part of the core.
        from odin.onnx_runtime import OnnxRuntime

        return OnnxRuntime(folder)
    return Runtime(folder)
