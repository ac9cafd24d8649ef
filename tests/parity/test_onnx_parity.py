"""The onnx targets: the same checkpoint gives the same logits in PyTorch and in ONNX Runtime, for
every profile, one token at a time and in chunks of 64."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx.reference import ReferenceEvaluator
from random_checkpoints import RandomModel, write_hugging_face
from random_mamba1 import FALCON, MAMBA_SSM, write_mamba1
from test_mamba1_parity import oracle_logits
from test_rwkv7_parity import random_model, write_checkpoint
from transformers import Mamba2ForCausalLM

from odin.backends.backend import available_backends
from odin.ir.interpreter import Session
from odin.lower import lower_checkpoint, write_folder
from odin.onnx_runtime import OnnxRuntime
from training.models.rwkv7_config import RWKV7Config

TOLERANCE = 1e-4
TARGETS = ("onnx", "onnx-std", "onnx-web")

MAMBA1 = {"mamba-1 of mamba-ssm": MAMBA_SSM, "falcon-mamba": FALCON}
MAMBA2 = {
    "mamba-2, one group": RandomModel(64, 3, 120, d_state=16, headdim=16),
    "mamba-2, two groups": RandomModel(
        64, 2, 120, d_state=8, headdim=32, ngroups=2, bias=True, tied=False, dt_limit=(0.01, 0.2)
    ),
}
RWKV7 = {"rwkv-7": RWKV7Config(64, 2, 120, 96, 16, norm_eps=1e-5)}


@dataclass
class Case:
    """A random checkpoint, a text of 150 tokens, and the oracle's logits after it."""

    checkpoint: Path
    ids: list[int]
    expected: np.ndarray
    has_prefill: bool


@pytest.fixture(scope="module", params=[*MAMBA1, *MAMBA2, *RWKV7])
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    # 150 = 2·64 + 22: two chunks and a remainder of single steps.
    ids = np.random.default_rng(5).integers(0, 29, 150).tolist()
    folder = tmp_path_factory.mktemp("checkpoint") / "model"
    name, tokens = request.param, torch.tensor([ids])
    with torch.no_grad():
        if name in MAMBA1:
            write_mamba1(folder, MAMBA1[name])
            # Without the rows that pad the vocabulary.
            expected = oracle_logits(folder, tokens)[0, -1, : MAMBA1[name]["vocab_size"]]
        elif name in MAMBA2:
            write_hugging_face(folder, MAMBA2[name])
            model = Mamba2ForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
            expected = model(tokens).logits[0, -1]
        else:
            rwkv = random_model(RWKV7[name], tied=False)
            write_checkpoint(folder, rwkv, tied=False)
            state = rwkv.initial_state(1)
            for token in ids:
                logits, state = rwkv.step(torch.tensor([token]), state)
            expected = logits[0]
    return Case(folder, ids, expected.numpy(), has_prefill=name not in RWKV7)


Write = Callable[[str, str], Path]


@pytest.fixture
def write(case: Case, tmp_path: Path) -> Write:
    """`write(target, passes)` writes the artifact of the case."""

    def run(target: str, passes: str) -> Path:
        backend = available_backends()[target]
        model = lower_checkpoint(case.checkpoint, backend, passes)
        write_folder(tmp_path / "artifact", lambda folder: backend.write(model, folder))
        return tmp_path / "artifact"

    return run


@pytest.mark.parametrize("target", TARGETS)
def test_prefill_and_decode_agree_with_pytorch(case: Case, write: Write, target: str) -> None:
    runtime = OnnxRuntime(write(target, "fuse"), threads=1)
    assert (runtime.manifest.prefill is not None) == case.has_prefill
    for chunks in ([case.ids], [[token] for token in case.ids]):
        runtime.reset()
        for chunk in chunks:
            runtime.advance(chunk)
        assert np.abs(runtime.logits() - case.expected).max() < TOLERANCE


@pytest.mark.parametrize("target", TARGETS)
def test_int8_agrees_with_the_interpreter(case: Case, write: Write, target: str) -> None:
    """MatMulNBits multiplies where the IR divides, so that some activations are rounded to the
    number beside: no more than the error of INT8 itself."""
    backend, passes = available_backends()[target], "fuse,quant{bits=8}"
    ids = case.ids[:8]
    exact, quantized = (
        Session(model.module, model.weights).advance(ids)
        for model in (lower_checkpoint(case.checkpoint, backend, p) for p in ("fuse", passes))
    )
    runtime = OnnxRuntime(write(target, passes), threads=1)
    assert runtime.manifest.quant == "int8"
    error = np.median(np.abs(quantized - exact))
    tolerance = error if target == "onnx" else TOLERANCE
    assert error > TOLERANCE
    assert np.median(np.abs(feed(runtime, ids) - quantized)) < tolerance


def feed(runtime: OnnxRuntime, ids: list[int]) -> np.ndarray:
    """The logits after a new text."""
    runtime.reset()
    runtime.advance(ids)
    return runtime.logits()


def test_a_recurrence_that_is_not_fused_still_decodes(case: Case, write: Write) -> None:
    runtime = OnnxRuntime(write("onnx", ""), threads=1)
    assert runtime.manifest.prefill is None
    assert np.abs(feed(runtime, case.ids) - case.expected).max() < TOLERANCE


@pytest.mark.parametrize("passes", ["fuse", "fuse,quant{bits=8}"])
def test_the_onnx_reference_agrees_with_onnx_runtime(case: Case, write: Write, passes: str) -> None:
    """Of the standard ops: the reference knows no others."""
    folder = write("onnx-std", passes)
    runtime = OnnxRuntime(folder, threads=1)
    graphs = {1: "step.onnx", 64: "prefill.onnx"} if case.has_prefill else {1: "step.onnx"}
    for length, name in graphs.items():
        ids = case.ids[:length]
        model = onnx.load(folder / name)
        states = {
            value.name: np.zeros([d.dim_value for d in value.type.tensor_type.shape.dim], "f4")
            for value in model.graph.input[1:]
        }
        logits, *_ = ReferenceEvaluator(model).run(None, {"ids": np.array(ids), **states})
        assert np.abs(logits - feed(runtime, ids)).max() < TOLERANCE
