"""Mamba-1 and FalconMamba: the same checkpoint gives the same logits in the implementation that it
comes from (mamba-ssm, transformers), in the interpreter at every level, and in wasm."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from mamba_ssm_reference import mamba_ssm_model
from random_mamba1 import FALCON, HUGGING_FACE, MAMBA_SSM, write_mamba1
from safetensors.torch import load_file
from transformers import FalconMambaForCausalLM, MambaForCausalLM

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.recurrence import ScanOp
from odin.ir.ssm import SelectiveScanOp
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime

TOLERANCE = 1e-4
WASM = available_backends()["wasm"]

WIDER = {"hidden_size": 48, "intermediate_size": 72, "num_hidden_layers": 3, "vocab_size": 40}
CASES: dict[str, dict[str, object]] = {
    "mamba-ssm": MAMBA_SSM,
    "mamba-ssm, untied, every setting": MAMBA_SSM
    | {
        "tie_embeddings": False,
        "ssm_cfg": {
            "layer": "Mamba1", "d_state": 16, "d_conv": 3, "expand": 3, "dt_rank": 5, "bias": True,
            "conv_bias": False,
        },
    },
    "transformers Mamba": HUGGING_FACE,
    "transformers Mamba, untied": HUGGING_FACE
    | WIDER
    | {"state_size": 16, "tie_word_embeddings": False, "use_bias": True, "time_step_rank": 3},
    "transformers FalconMamba": FALCON,
    "transformers FalconMamba, tied": FALCON
    | WIDER
    | {"tie_word_embeddings": True, "mixer_rms_eps": 1e-3, "use_conv_bias": False},
}  # fmt: skip


@dataclass
class Case:
    """A random checkpoint, a text of 150 tokens, and the oracle's logits after each of them."""

    checkpoint: Path
    ids: list[int]
    expected: np.ndarray

    def error(self, logits: np.ndarray, position: int = -1) -> float:
        return float(np.abs(logits - self.expected[position]).max())


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    fields = CASES[request.param]
    folder = write_mamba1(tmp_path_factory.mktemp("checkpoint") / "model", fields)
    # 150 = 2·64 + 22: two prefill chunks and a remainder of single steps.
    ids = np.random.default_rng(5).integers(0, 29, 150).tolist()
    with torch.no_grad():
        expected = oracle_logits(folder, torch.tensor([ids]))[0].numpy()
    assert 0.3 < expected.std() < 3
    return Case(folder, ids, expected[:, : fields["vocab_size"]])


def oracle_logits(folder: Path, ids: torch.Tensor) -> torch.Tensor:
    """Logits (1, t, padded vocabulary) of the implementation that the checkpoint is made for."""
    fields = json.loads((folder / "config.json").read_text())
    classes = {"mamba": MambaForCausalLM, "falcon_mamba": FalconMambaForCausalLM}
    if oracle := classes.get(fields.get("model_type")):
        model, report = oracle.from_pretrained(
            folder, output_loading_info=True, dtype=torch.float32
        )
        assert not report["missing_keys"] and not report["unexpected_keys"]
        return model.eval()(ids).logits
    with pytest.MonkeyPatch.context() as monkeypatch:
        model = mamba_ssm_model(monkeypatch, fields)
        report = model.load_state_dict(load_file(folder / "model.safetensors"), strict=False)
        tied = fields.get("tie_embeddings", True)
        assert report.missing_keys == (["lm_head.weight"] if tied else [])
        assert not report.unexpected_keys
        return model.eval()(ids).logits


def test_interpreter_agrees_token_by_token(case: Case) -> None:
    model = load_model(case.checkpoint)
    session = Session(model.module, model.weights)
    for position, token in enumerate(case.ids[:20]):
        assert case.error(session.advance([token]), position) < TOLERANCE, position


def test_interpreter_agrees_after_every_pass(case: Case) -> None:
    model = load_model(case.checkpoint)
    ctx = ModelContext(weights=model.weights)
    assert case.error(Session(model.module, model.weights).advance(case.ids)) < TOLERANCE
    for step in parse_passes(f"fuse,{WASM.lowering}"):
        run_pipeline([step], ctx, model.module)
        logits = Session(model.module, ctx.weights).advance(case.ids)
        assert case.error(logits) < TOLERANCE, step.name


def test_fuse_finds_the_selective_scan_of_each_layer(case: Case) -> None:
    model = load_model(case.checkpoint)
    run_pipeline(parse_passes("fuse"), ModelContext(weights=model.weights), model.module)
    names = [op.name for op in model.module.walk()]
    config = json.loads((case.checkpoint / "config.json").read_text())
    layers = config.get("n_layer") or config["num_hidden_layers"]
    assert names.count(SelectiveScanOp.name) == layers and ScanOp.name not in names


@pytest.mark.parametrize("pipeline", ["", "fuse"], ids=["as imported", "fused"])
def test_wasm_agrees_in_prefill_and_decode(
    case: Case, pipeline: str, runtime_wasm: Path, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    runtime = Runtime(lower(case.checkpoint, tmp_path / "artifact", pipeline), runtime_wasm)
    runtime.advance(case.ids)
    prefill = runtime.logits()
    assert case.error(prefill) < TOLERANCE
    runtime.reset()
    for position, token in enumerate(case.ids):
        runtime.advance([token])
        assert case.error(runtime.logits(), position) < TOLERANCE, position
    np.testing.assert_array_equal(runtime.logits(), prefill)
