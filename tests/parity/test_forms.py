"""However a recurrence is lowered and a text is divided, an artifact computes the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from families import FAMILIES, IDS, mamba_ssm_logits
from random_checkpoints import RandomModel, write_mamba_ssm
from random_rwkv7 import TINY, write_rwkv7
from targets import FLOAT32, TARGETS, feed, interpreter

TARGET = {target.name: target for target in TARGETS}
TOLERANCE = 1e-4
RWKV7 = TINY | {"hidden_size": 40, "head_dim": 20, "intermediate_size": 52, "vocab_size": 101}
MAMBA2 = RandomModel(d_model=40, n_layer=2, vocab_size=101, d_state=12, headdim=20)


@pytest.fixture(scope="module", params=FAMILIES)
def checkpoint(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    (*_, write) = FAMILIES[request.param].checkpoints.values()
    return write(tmp_path_factory.mktemp("checkpoint") / "model")


@pytest.mark.parametrize("target", ["wasm", "onnx"])
def test_a_recurrence_that_is_not_fused_runs(
    target: str, checkpoint: Path, runtime_wasm: Path, tmp_path: Path
) -> None:
    TARGET[target].lower(checkpoint, tmp_path / "out", "", runtime_wasm)
    expected = interpreter(checkpoint).advance(IDS)
    found = TARGET[target].run(tmp_path / "out").advance(IDS)
    assert np.abs(found - expected).max() < TOLERANCE * np.sqrt(np.mean(expected**2))


@pytest.mark.parametrize("passes", ["fuse,quant{act=8}", "fuse,quant{act=7}"])
@pytest.mark.parametrize("family", ["mamba2", "rwkv7"])
def test_a_prompt_is_in_wasm_what_its_tokens_are(
    passes: str, family: str, runtime_wasm: Path, tmp_path: Path
) -> None:
    """To the last bit, of a model of sizes that no tile divides."""
    write = {
        "mamba2": lambda folder: write_mamba_ssm(folder, MAMBA2),
        "rwkv7": lambda folder: write_rwkv7(folder, RWKV7),
    }[family]
    checkpoint = write(tmp_path / "model")
    TARGET["wasm"].lower(checkpoint, tmp_path / "out", passes, runtime_wasm)
    prompt, steps = feed(TARGET["wasm"].run(tmp_path / "out"), len(IDS), len(IDS))
    np.testing.assert_array_equal(prompt[0], steps[-1])
    expected = interpreter(checkpoint, passes).advance(IDS)
    # Rounding amplifies: an activation near a half may fall to either side in either engine.
    assert np.linalg.norm(prompt[0] - expected) < 0.03 * np.linalg.norm(expected)


def test_released_weights_mean_the_same(
    repo_root: Path, runtime_wasm: Path, tmp_path: Path
) -> None:
    """odin-1m, which is trained and stored in bfloat16."""
    checkpoint = repo_root / "models" / "odin-1m"
    with torch.no_grad():
        expected = mamba_ssm_logits(checkpoint, IDS)[-1].numpy()
    TARGET["wasm"].lower(checkpoint, tmp_path / "out", FLOAT32, runtime_wasm)
    for engine in (interpreter(checkpoint), TARGET["wasm"].run(tmp_path / "out")):
        found = engine.advance(IDS)
        error = np.abs(found - expected[: len(found)]).max()
        assert error < TOLERANCE * np.sqrt(np.mean(expected**2))
