"""What TVM compiled computes what the IR says, in forms that the parity table does not have, and
what the executor computes to the last bit."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from exported_steps import MLSTM, write_pt2
from random_checkpoints import RandomModel, write_mamba_ssm

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime

pytestmark = pytest.mark.usefixtures("shell")

# 131 = 2·64 + 3: two prefill chunks and a remainder of single steps.
IDS = np.random.default_rng(7).integers(0, 21, 131).tolist()
VECTORS = RandomModel(d_model=32, n_layer=2, vocab_size=48, d_state=16, headdim=16, ngroups=2)
"""Every sum in it is one of whole vectors, so its order is that of the executor."""
ODD = RandomModel(
    d_model=24, n_layer=2, vocab_size=37, d_state=5, headdim=6, d_conv=3, dt_limit=(0.01, 0.05)
)


def mlstm(path: Path) -> Path:
    path, step = path.with_suffix(".pt2"), MLSTM(12, 1, 30, taps=2)
    write_pt2(path, step, step.states())
    return path


CASES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "Mamba-2 of odd sizes": (lambda path: write_mamba_ssm(path, ODD), "fuse"),
    "Mamba-2, its scan as a loop": (lambda path: write_mamba_ssm(path, ODD), ""),
    "mLSTM": (mlstm, "fuse"),
}


def interpreted(checkpoint: Path, pipeline: str) -> np.ndarray:
    """Logits after IDS by the interpreter, on the IR after `pipeline`."""
    model = load_model(checkpoint)
    run_pipeline(parse_passes(pipeline), ModelContext(weights=model.weights), model.module)
    return Session(model.module, dict(model.weights)).advance(IDS)


@pytest.mark.parametrize("case", CASES)
def test_float_logits_are_those_of_the_ir(
    case: str, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    write, pipeline = CASES[case]
    checkpoint = write(tmp_path / "model")
    runtime = Runtime(lower(checkpoint, tmp_path / "tvm", pipeline, "tvm"))
    runtime.advance(IDS)
    expected = interpreted(checkpoint, pipeline)
    assert np.abs(runtime.logits() - expected).max() < 1e-4 * max(1, np.abs(expected).max())


def test_logits_with_activations_of_7_bits_are_those_of_the_ir(
    tmp_path: Path, lower: Callable[..., Path]
) -> None:
    pipeline = "fuse,quant{act=7}"
    checkpoint = write_mamba_ssm(tmp_path / "model", ODD)
    runtime = Runtime(lower(checkpoint, tmp_path / "tvm", pipeline, "tvm"))
    runtime.advance(IDS)
    expected = interpreted(checkpoint, pipeline)
    # Rounding amplifies: an activation near a half may fall to either side in either engine.
    assert np.linalg.norm(runtime.logits() - expected) < 0.03 * np.linalg.norm(expected)


@pytest.mark.parametrize("pipeline", ["fuse", "fuse,quant{act=8}"])
def test_bits_are_those_of_the_executor(
    pipeline: str, tmp_path: Path, lower: Callable[..., Path], runtime_wasm: Path
) -> None:
    folder = lower(write_mamba_ssm(tmp_path / "model", VECTORS), tmp_path / "tvm", pipeline, "tvm")
    compiled, interpreter = Runtime(folder), Runtime(folder, runtime_wasm)
    for ids in (IDS, [3]):
        compiled.advance(ids)
        interpreter.advance(ids)
        np.testing.assert_array_equal(compiled.logits(), interpreter.logits())
    assert compiled.save_state() == interpreter.save_state()
