"""INT8 artifacts do what their IR says: wasm beside the interpreter, prefill beside decode."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from random_rwkv7 import TINY, write_rwkv7

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime

# 150 = 2·64 + 22: two prefill chunks and a remainder of single steps.
IDS = np.random.default_rng(5).integers(0, 101, 150).tolist()
MAMBA2 = RandomModel(d_model=40, n_layer=2, vocab_size=101, d_state=12, headdim=20)
RWKV7 = TINY | {"hidden_size": 40, "head_dim": 20, "intermediate_size": 52, "vocab_size": 101}


@pytest.fixture(scope="module", params=["mamba2", "rwkv7"])
def checkpoint(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of sizes that no tile divides."""
    folder = tmp_path_factory.mktemp("checkpoint") / "model"
    if request.param == "rwkv7":
        return write_rwkv7(folder, RWKV7)
    return write_mamba_ssm(folder, MAMBA2)


@pytest.mark.parametrize("act", [8, 7])
def test_wasm_does_what_the_ir_says(
    act: int, checkpoint: Path, runtime_wasm: Path, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    pipeline = f"fuse,quant{{act={act}}}"
    model = load_model(checkpoint)
    run_pipeline(parse_passes(pipeline), ModelContext(weights=model.weights), model.module)
    expected = Session(model.module, dict(model.weights)).advance(IDS)
    runtime = Runtime(lower(checkpoint, tmp_path / "artifact", pipeline), runtime_wasm)
    runtime.advance(IDS)
    prefill = runtime.logits()
    # Rounding amplifies: an activation near a half may fall to either side in either engine.
    assert np.linalg.norm(prefill - expected) < 0.03 * np.linalg.norm(expected)
    runtime.reset()
    for token in IDS:
        runtime.advance([token])
    np.testing.assert_array_equal(runtime.logits(), prefill)
