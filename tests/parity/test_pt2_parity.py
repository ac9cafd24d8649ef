"""Exported steps of models that no importer knows, and of two that one does: the same logits in
PyTorch, in the interpreter at every level, and in wasm."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from exported_steps import MLSTM, FlatStates, MinLSTM, step_logits, write_pt2
from torch import nn

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime
from training.models.mamba2 import Mamba2LM
from training.models.mamba2_config import Mamba2Config
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

TOLERANCE = 1e-4
WASM = available_backends()["wasm"]


def mamba2() -> tuple[nn.Module, list[torch.Tensor]]:
    model = Mamba2LM(Mamba2Config(32, 2, 40, d_state=8, headdim=16, ngroups=2))
    step = FlatStates(model, model.initial_state(1))
    return step, step.flat


def rwkv7() -> tuple[nn.Module, list[torch.Tensor]]:
    ranks = {f"{name}_low_rank_dim": 3 for name in ("decay", "a", "v", "gate")}
    model = RWKV7LM(RWKV7Config(16, 2, 40, 24, 8, **ranks))
    step = FlatStates(model, model.initial_state(1))
    return step, step.flat


def flat(model: MinLSTM | MLSTM) -> tuple[nn.Module, list[torch.Tensor]]:
    return model, model.states()


STEPS: dict[str, Callable[[], tuple[nn.Module, list[torch.Tensor]]]] = {
    "minLSTM": lambda: flat(MinLSTM()),
    "mLSTM": lambda: flat(MLSTM()),
    "Mamba-2": mamba2,
    "RWKV-7": rwkv7,
}


@dataclass
class Case:
    """An exported step, a text of 150 tokens, and PyTorch's logits after each of them."""

    file: Path
    ids: list[int]
    expected: np.ndarray

    def error(self, logits: np.ndarray, position: int = -1) -> float:
        return float(np.abs(logits - self.expected[position]).max())


@pytest.fixture(scope="module", params=STEPS)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    torch.manual_seed(3)
    step, states = STEPS[request.param]()
    with torch.no_grad():
        for parameter in step.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    file = tmp_path_factory.mktemp("exported") / "step.pt2"
    write_pt2(file, step, states)
    # 150 = 2·64 + 22: two prefill chunks and a remainder of single steps.
    ids = np.random.default_rng(5).integers(0, 40, 150).tolist()
    return Case(file, ids, step_logits(step, states, ids).numpy())


def test_interpreter_agrees_token_by_token(case: Case) -> None:
    model = load_model(case.file)
    session = Session(model.module, model.weights)
    for position, token in enumerate(case.ids[:20]):
        assert case.error(session.advance([token]), position) < TOLERANCE, position


def test_interpreter_agrees_after_every_pass(case: Case) -> None:
    model = load_model(case.file)
    ctx = ModelContext(weights=model.weights)
    assert case.error(Session(model.module, model.weights).advance(case.ids)) < TOLERANCE
    for step in parse_passes(f"fuse,{WASM.lowering}"):
        run_pipeline([step], ctx, model.module)
        logits = Session(model.module, ctx.weights).advance(case.ids)
        assert case.error(logits) < TOLERANCE, step.name


def test_wasm_agrees_in_prefill_and_decode(
    case: Case, runtime_wasm: Path, tmp_path: Path, lower: Callable[[Path, Path], Path]
) -> None:
    runtime = Runtime(lower(case.file, tmp_path / "artifact"), runtime_wasm)
    runtime.advance(case.ids)
    prefill = runtime.logits()
    assert case.error(prefill) < TOLERANCE
    runtime.reset()
    for position, token in enumerate(case.ids):
        runtime.advance([token])
        assert case.error(runtime.logits(), position) < TOLERANCE, position
    np.testing.assert_array_equal(runtime.logits(), prefill)
