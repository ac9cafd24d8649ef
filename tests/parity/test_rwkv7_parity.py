"""RWKV-7: the same checkpoint gives the same logits in PyTorch, in the interpreter at every level,
and in wasm, one token at a time and in chunks of 64.

The oracle is `training/models/rwkv7.py`, whose logits are those of `rwkv7-hf`.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

TOLERANCE = 1e-5
WASM = available_backends()["wasm"]

SHAPES = {
    "heads of 64": RWKV7Config(128, 3, 120, 224, norm_eps=1e-5),
    "heads of 8": RWKV7Config(
        48, 2, 120, 100, 8, decay_low_rank_dim=5, a_low_rank_dim=6, v_low_rank_dim=7, norm_eps=1e-3
    ),
}


@dataclass
class Case:
    """A random checkpoint, a text of 150 tokens, and the oracle's logits after each of them."""

    checkpoint: Path
    ids: list[int]
    expected: np.ndarray

    def error(self, logits: np.ndarray, position: int = -1) -> float:
        return float(np.abs(logits - self.expected[position]).max())


@pytest.fixture(
    scope="module", params=[(s, tied) for s in SHAPES for tied in (True, False)], ids=str
)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    shape, tied = request.param
    folder = tmp_path_factory.mktemp("checkpoint") / "model"
    model = random_model(SHAPES[shape], tied)
    write_checkpoint(folder, model, tied)
    # 150 = 2·64 + 22: two prefill chunks and a remainder of single steps.
    ids = np.random.default_rng(5).integers(0, 120, 150).tolist()
    state, logits = model.initial_state(1), []
    with torch.no_grad():
        for token in ids:
            one, state = model.step(torch.tensor([token]), state)
            logits.append(one[0].numpy())
    return Case(folder, ids, np.stack(logits))


def random_model(config: RWKV7Config, tied: bool) -> RWKV7LM:
    """Every parameter away from its start, where much is zero, and logits near 1."""
    torch.manual_seed(3)
    model = RWKV7LM(config).eval()
    if not tied:
        model.lm_head = torch.nn.Linear(config.hidden_size, config.vocab_size, bias=False)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.ndim == 2 and "r_k" not in name:
                parameter.normal_(0, parameter.shape[1] ** -0.5)
            else:
                parameter.add_(0.2 * torch.randn_like(parameter))
    return model


def write_checkpoint(folder: Path, model: RWKV7LM, tied: bool) -> None:
    """`model` as `rwkv7-hf` lays it out."""
    folder.mkdir()
    fields = {"model_type": "rwkv7", "tie_word_embeddings": tied, **asdict(model.config)}
    (folder / "config.json").write_text(json.dumps(fields))
    tensors = {name: tensor.contiguous() for name, tensor in model.state_dict().items()}
    if tied:
        del tensors["lm_head.weight"]
    save_file(tensors, folder / "model.safetensors")


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


def test_wasm_agrees_in_prefill_and_decode(
    case: Case, runtime_wasm: Path, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    runtime = Runtime(lower(case.checkpoint, tmp_path / "artifact"), runtime_wasm)
    runtime.advance(case.ids)
    prefill = runtime.logits()
    assert case.error(prefill) < TOLERANCE
    runtime.reset()
    for position, token in enumerate(case.ids):
        runtime.advance([token])
        assert case.error(runtime.logits(), position) < TOLERANCE, position
    np.testing.assert_array_equal(runtime.logits(), prefill)


def test_parameters_are_counted_once(case: Case) -> None:
    model = load_model(case.checkpoint)
    names = json.loads((case.checkpoint / "config.json").read_text())
    config = RWKV7Config(**{k: v for k, v in names.items() if k in RWKV7Config.__annotations__})
    expected = sum(
        p.numel() for p in random_model(config, names["tie_word_embeddings"]).parameters()
    )
    assert model.parameters == expected


def test_a_recurrence_that_is_not_fused_runs(
    case: Case, runtime_wasm: Path, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    runtime = Runtime(lower(case.checkpoint, tmp_path / "artifact", ""), runtime_wasm)
    runtime.advance(case.ids)
    assert case.error(runtime.logits()) < TOLERANCE
