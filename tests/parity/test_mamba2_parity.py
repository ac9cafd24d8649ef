"""One truth: the same checkpoint gives the same logits in PyTorch, in the interpreter at every
level, and in wasm.

The oracle is transformers' Mamba2ForCausalLM, which the PyTorch model of `training/` is checked
against too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from transformers import Mamba2ForCausalLM

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime
from training.models.architecture import build_model, load_config

TOLERANCE = 1e-4
WASM = available_backends()["wasm"]

SHAPES = {
    "one group": RandomModel(d_model=64, n_layer=3, vocab_size=120, d_state=16, headdim=16),
    "two groups": RandomModel(
        d_model=64, n_layer=2, vocab_size=120, d_state=8, headdim=32, ngroups=2
    ),
}
LAYOUTS = ("mamba-ssm", "hugging face")


@dataclass
class Case:
    """A random checkpoint, a text of 150 tokens, and the oracle's logits after it."""

    checkpoint: Path
    ids: list[int]
    expected: np.ndarray

    def error(self, logits: np.ndarray) -> float:
        return float(np.abs(logits - self.expected).max())


@pytest.fixture(
    scope="module",
    params=["odin-1m", *((s, layout) for s in SHAPES for layout in LAYOUTS)],
    ids=str,
)
def case(
    request: pytest.FixtureRequest, repo_root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Case:
    # 150 = 2·64 + 22: two prefill chunks and a remainder of single steps.
    ids = np.random.default_rng(5).integers(0, 120, 150).tolist()
    if request.param == "odin-1m":
        folder = repo_root / "models" / "odin-1m"
        return Case(folder, ids, pytorch_logits(folder, ids))
    shape, layout = request.param
    folder = tmp_path_factory.mktemp("checkpoint") / "model"
    if layout == "mamba-ssm":
        write_mamba_ssm(folder, SHAPES[shape])
        expected = pytorch_logits(folder, ids)
    else:
        write_hugging_face(folder, SHAPES[shape])
        model = Mamba2ForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
        with torch.no_grad():
            expected = model(torch.tensor([ids])).logits[0, -1].numpy()
    return Case(folder, ids, expected[: SHAPES[shape].vocab_size])


def pytorch_logits(folder: Path, ids: list[int]) -> np.ndarray:
    """Last-position logits of the reference model in `training/` for a mamba-ssm checkpoint."""
    from safetensors.torch import load_file

    model = build_model(load_config(folder / "config.json")).float().eval()
    weights = {
        name: tensor.float() for name, tensor in load_file(folder / "model.safetensors").items()
    }
    model.load_state_dict(weights, strict=False)
    with torch.no_grad():
        return model(torch.tensor([ids]))[0][0, -1].numpy()


def test_interpreter_agrees_before_any_pass(case: Case) -> None:
    model = load_model(case.checkpoint)
    assert case.error(Session(model.module, model.weights).advance(case.ids)) < TOLERANCE


def test_interpreter_agrees_after_every_pass(case: Case) -> None:
    model = load_model(case.checkpoint)
    ctx = ModelContext(weights=model.weights)
    for step in parse_passes(f"fuse,{WASM.lowering}"):
        run_pipeline([step], ctx, model.module)
        logits = Session(model.module, ctx.weights).advance(case.ids)
        assert case.error(logits) < TOLERANCE, step.name


def test_wasm_agrees_in_prefill_and_decode(
    case: Case, runtime_wasm: Path, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    runtime = Runtime(lower(case.checkpoint, tmp_path / "artifact"), runtime_wasm)
    runtime.advance(case.ids)
    prefill = runtime.logits()
    assert case.error(prefill) < TOLERANCE
    runtime.reset()
    for token in case.ids:
        runtime.advance([token])
    assert np.abs(runtime.logits() - prefill).max() < TOLERANCE


def test_a_recurrence_that_is_not_fused_runs(
    case: Case, runtime_wasm: Path, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    runtime = Runtime(lower(case.checkpoint, tmp_path / "artifact", ""), runtime_wasm)
    runtime.advance(case.ids)
    assert case.error(runtime.logits()) < TOLERANCE
