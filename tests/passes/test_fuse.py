"""fuse keeps the numbers of every text that its FileCheck tests fuse or leave alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from random_mamba1 import FALCON, MAMBA_SSM, write_mamba1
from random_rwkv7 import write_rwkv7
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import ModuleWeights, run_function
from odin.ir.text import parse_module
from odin.ir.types import DYNAMIC, tensor_of
from odin.lower import lower_checkpoint
from odin.passes.pipeline import parse_passes, run_pipeline

TEXTS = sorted((Path(__file__).parents[1] / "filecheck").glob("fuse_*.mlir"))
FUNCTIONS = [
    (path, function.sym_name.data)
    for path in TEXTS
    for function in parse_module(path.read_text(), ModelContext()).ops
    if isinstance(function, FuncOp)
]
LENGTH = 7


def results(module: ModuleOp, name: str) -> list[np.ndarray]:
    """The results of a function on random arguments and weights, the same for each module."""
    rng = np.random.default_rng(4)
    weights = {"A": -rng.random(4, np.float32), "A2": -rng.random((4, 8), np.float32)}
    (function,) = (f for f in module.ops if isinstance(f, FuncOp) and f.sym_name.data == name)
    shapes = [tensor_of(arg).get_shape() for arg in function.body.block.args]
    args = [
        rng.standard_normal([LENGTH if n == DYNAMIC else n for n in shape], np.float32)
        for shape in shapes
    ]
    return run_function(function, ModuleWeights(module, weights), args)


@pytest.mark.parametrize(("path", "name"), FUNCTIONS, ids=[name for _, name in FUNCTIONS])
def test_a_function_computes_the_same_after_fuse(path: Path, name: str) -> None:
    ctx = ModelContext()
    module = parse_module(path.read_text(), ctx)
    expected = results(module, name)
    run_pipeline(parse_passes("fuse"), ctx, module)
    for found, before in zip(results(module, name), expected, strict=True):
        scale = float(np.abs(before).max())
        np.testing.assert_allclose(found, before, rtol=0, atol=1e-5 * scale)


@pytest.mark.parametrize("path", TEXTS, ids=[path.stem for path in TEXTS])
def test_fusing_again_changes_nothing(path: Path) -> None:
    ctx = ModelContext()
    module = parse_module(path.read_text(), ctx)
    run_pipeline(parse_passes("fuse"), ctx, module)
    once = str(module)
    run_pipeline(parse_passes("fuse"), ctx, module)
    assert str(module) == once


MAMBA2 = RandomModel(d_model=64, n_layer=2, vocab_size=120, d_state=16, headdim=32, ngroups=2)
FAMILIES: dict[str, Callable[[Path], Path]] = {
    "mamba": lambda folder: write_mamba1(folder, MAMBA_SSM),
    "falcon_mamba": lambda folder: write_mamba1(folder, FALCON),
    "mamba2": lambda folder: write_mamba_ssm(folder, MAMBA2),
    "rwkv7": write_rwkv7,
}
"""Of two layers each."""


@pytest.fixture(params=FAMILIES)
def checkpoint(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return FAMILIES[request.param](tmp_path / "model")


def test_the_order_of_fuse_and_quant_makes_no_difference(checkpoint: Path, tmp_path: Path) -> None:
    wasm = available_backends()["wasm"]
    contents = []
    for pipeline in ("fuse,quant", "quant,fuse"):
        folder = tmp_path / pipeline
        folder.mkdir()
        wasm.write(lower_checkpoint(checkpoint, wasm, pipeline), folder)
        contents.append({file.name: file.read_bytes() for file in folder.iterdir()})
    assert contents[0] == contents[1]


def test_only_fuse_makes_fused_ops(checkpoint: Path) -> None:
    names = {op.name for op in load_model(checkpoint).module.walk()}
    assert not any(name.startswith(("fused.", "ssm.", "recurrence.delta")) for name in names)


def test_each_layer_keeps_one_recurrence_and_no_scan(checkpoint: Path) -> None:
    model = load_model(checkpoint)
    run_pipeline(parse_passes("fuse"), ModelContext(weights=model.weights), model.module)
    names = Counter(op.name for op in model.module.walk())
    raised = ("ssm.selective_scan", "ssm.ssd", "recurrence.delta_rule")
    assert [names[op] for op in raised if names[op]] == [2]
    assert not names["recurrence.scan"]
