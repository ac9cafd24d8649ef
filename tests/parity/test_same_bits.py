"""What the interpreter says of an IR is what its wasm artifact computes, to the last bit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from random_mamba1 import HUGGING_FACE, write_mamba1
from random_rwkv7 import TINY, write_rwkv7
from tokenizers import Tokenizer
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Operation, SSAValue

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.nn import LastOp, ReshapeOp, WeightOp
from odin.ir.tensor_op import TensorOp
from odin.ir.types import tensor_of
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime

ROOT = Path(__file__).parents[2]
# 150 = 2·64 + 22: two prefill chunks and a remainder of single steps.
IDS = np.random.default_rng(5).integers(0, 101, 150).tolist()
# Sizes that no tile divides.
SIZES = {"vocab_size": 101, "hidden_size": 40}
MAMBA2 = RandomModel(d_model=40, n_layer=2, vocab_size=101, d_state=12, headdim=20)
CHECKPOINTS: dict[str, Callable[[Path], Path]] = {
    "mamba1": lambda folder: write_mamba1(folder, HUGGING_FACE | SIZES | {"state_size": 6}),
    "mamba2": lambda folder: write_mamba_ssm(folder, MAMBA2),
    "rwkv7": lambda folder: write_rwkv7(
        folder, TINY | SIZES | {"head_dim": 20, "intermediate_size": 52}
    ),
}
PIPELINES = ("", "fuse", "fuse,quant", "fuse,quant{act=7}")


def logits_by_the_interpreter(checkpoint: Path, pipeline: str, ids: Sequence[int]) -> np.ndarray:
    """float32 [T, V], of every position: what lies behind `nn.last` is computed of all rows."""
    model = load_model(checkpoint)
    passes = parse_passes(f"{pipeline},dce" if pipeline else "dce")
    run_pipeline(passes, ModelContext(weights=model.weights), model.module)
    (function,) = (op for op in model.module.ops if isinstance(op, FuncOp))
    every: dict[SSAValue, np.ndarray] = {}

    def observe(op: Operation, inputs: Sequence[np.ndarray], _: Sequence[np.ndarray]) -> None:
        if isinstance(op, LastOp):
            every[op.result] = inputs[0]
        elif any(value in every for value in op.operands):
            rows = [every.get(v, x) for v, x in zip(op.operands, inputs, strict=True)]
            if isinstance(op, ReshapeOp):
                shape = tensor_of(op.result).get_shape()
                inner = shape[1:] if shape[0] == 1 else shape
                every[op.result] = rows[0].reshape(len(rows[0]), *inner)
            else:
                assert isinstance(op, TensorOp)
                every.update(zip(op.results, op.evaluate(*rows), strict=True))

    declared = [op.sym_name.data for op in model.module.ops if isinstance(op, WeightOp)]
    session = Session(model.module, {n: model.weights[n] for n in declared}, observe)
    last = session.advance(ids)
    end = function.body.block.last_op
    assert isinstance(end, ReturnOp)
    logits = every[end.operands[0]]
    np.testing.assert_array_equal(logits[-1], last)
    return logits


def assert_same_bits(found: np.ndarray, expected: np.ndarray, where: str) -> None:
    np.testing.assert_array_equal(found.view(np.uint32), expected.view(np.uint32), where)


def check(folder: Path, wasm: Path, ids: Sequence[int], expected: np.ndarray) -> None:
    """The artifact in `folder` computes `expected`, fed token by token and in one piece."""
    runtime = Runtime(folder, wasm)
    for position, token in enumerate(ids):
        runtime.advance([token])
        assert_same_bits(runtime.logits(), expected[position], f"position {position}")
    runtime.reset()
    runtime.advance(ids)
    assert_same_bits(runtime.logits(), expected[-1], "in one piece")


@pytest.mark.parametrize("pipeline", PIPELINES, ids=lambda text: text or "none")
@pytest.mark.parametrize("family", CHECKPOINTS)
def test_a_random_model(
    family: str, pipeline: str, runtime_wasm: Path, tmp_path: Path, lower: Callable[..., Path]
) -> None:
    checkpoint = CHECKPOINTS[family](tmp_path / "model")
    expected = logits_by_the_interpreter(checkpoint, pipeline, IDS)
    check(lower(checkpoint, tmp_path / "artifact", pipeline), runtime_wasm, IDS, expected)


@pytest.mark.parametrize(
    ("name", "pipeline", "count"),
    [
        ("odin-1m", "fuse", 70),
        ("odin-1m", "fuse,quant", 70),
        pytest.param("odin-100m", "fuse,quant", 256, marks=pytest.mark.full),
    ],
)
def test_a_released_model(
    name: str,
    pipeline: str,
    count: int,
    runtime_wasm: Path,
    tmp_path: Path,
    lower: Callable[..., Path],
) -> None:
    checkpoint = ROOT / "models" / name
    text = (checkpoint / "README.md").read_text()
    ids = Tokenizer.from_file(str(checkpoint / "tokenizer.json")).encode(text).ids[:count]
    assert len(ids) == count
    expected = logits_by_the_interpreter(checkpoint, pipeline, ids)
    check(lower(checkpoint, tmp_path / "artifact", pipeline), runtime_wasm, ids, expected)
