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
    """`lower(checkpoint, out, pipeline, target)` writes the artifact of a checkpoint, without the
    site; wasm in float32 by default."""

    def run(checkpoint: Path, out: Path, pipeline: str = "fuse", target: str = "wasm") -> Path:
        backend = available_backends()[target]
        model = load_model(checkpoint)
        passes = f"{pipeline},{backend.lowering}" if pipeline else backend.lowering
        run_pipeline(parse_passes(passes), ModelContext(weights=model.weights), model.module)
        write_folder(out, lambda folder: backend.write(model, folder))
        return out

    return run
