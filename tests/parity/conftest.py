"""From a checkpoint to an artifact, as `odinc lower` makes it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.lower import write_folder
from odin.passes.pipeline import parse_passes, run_pipeline


@pytest.fixture
def lower() -> Callable[..., Path]:
    """`lower(checkpoint, out, pipeline)` writes the wasm artifact of a checkpoint, without the
    site; in float32 by default."""
    wasm = available_backends()["wasm"]

    def run(checkpoint: Path, out: Path, pipeline: str = "fuse") -> Path:
        model = load_model(checkpoint)
        passes = parse_passes(f"{pipeline},{wasm.lowering}" if pipeline else wasm.lowering)
        run_pipeline(passes, ModelContext(weights=model.weights), model.module)
        write_folder(out, lambda folder: wasm.write(model, folder))
        return out

    return run
