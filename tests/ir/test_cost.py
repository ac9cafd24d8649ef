"""How much a module computes and holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from random_mamba1 import HUGGING_FACE, write_mamba1
from random_rwkv7 import write_rwkv7

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.cost import OPERATIONS, cost_of
from odin.ir.kernels import KERNELS
from odin.ir.text import parse_module
from odin.passes.pipeline import parse_passes, run_pipeline

WASM = available_backends()["wasm"]
SMALL = """
nn.weight @w : tensor<6x4xf32>
nn.weight @s : tensor<6xi8>
func.func @main(%ids: tensor<LENxi32>, %x: tensor<LENx4xf32>) -> tensor<LENx6xf32> {
  %w = nn.load @w : tensor<6x4xf32>
  %y = nn.linear %x, %w : (tensor<LENx4xf32>, tensor<6x4xf32>) -> tensor<LENx6xf32>
  %z = nn.silu %y : (tensor<LENx6xf32>) -> tensor<LENx6xf32>
  func.return %z : tensor<LENx6xf32>
}
"""


def test_every_kernel_has_a_count() -> None:
    assert OPERATIONS.keys() == KERNELS.keys()


@pytest.mark.parametrize("length", ["?", "1", "8"])
def test_one_token_is_counted(length: str) -> None:
    cost = cost_of(parse_module(SMALL.replace("LEN", length), ModelContext()))
    # 24 products and sums, 6 numbers of silu; @w in float32 and @s in bytes.
    assert (cost.flops, cost.weight_bytes) == (2 * 24 + 6, 4 * 24 + 6)
    # The module, two weights, the function, a load, two ops and the return.
    assert cost.ops == 8


@pytest.mark.parametrize("family", ["mamba", "mamba2", "rwkv7"])
def test_every_level_costs_about_the_same(family: str, tmp_path: Path) -> None:
    """Fusing counts what it fuses in another way, by a few operations; matrices are the same."""
    path = {
        "mamba": lambda: write_mamba1(tmp_path / "model", HUGGING_FACE),
        "mamba2": lambda: write_mamba_ssm(tmp_path / "model", RandomModel(d_model=64)),
        "rwkv7": lambda: write_rwkv7(tmp_path / "model"),
    }[family]()
    model = load_model(path)
    ctx = ModelContext(weights=model.weights)
    first = cost_of(model.module).flops
    assert first > 2 * (model.parameters - model.vocab_size)
    for step in parse_passes(f"fuse,{WASM.lowering}"):
        run_pipeline([step], ctx, model.module)
        assert cost_of(model.module).flops == pytest.approx(first, rel=0.1), step.name
