"""How much a module computes and holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from random_mamba1 import HUGGING_FACE, write_mamba1
from random_rwkv7 import write_rwkv7
from xdsl.dialects.builtin import f32, i8, i32
from xdsl.ir import Attribute

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.cost import OPERATIONS, CallCost, cost_of, cost_of_call
from odin.ir.kernels import KERNELS
from odin.ir.plan import CallOp, ViewAttr
from odin.ir.text import parse_module
from odin.ir.types import Shape, tensor
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


def view(
    shape: Shape, strides: Shape, element: Attribute = f32, weight: str | None = None
) -> ViewAttr:
    return ViewAttr.of(weight, 0, tensor(shape, element), strides)


def test_a_call_counts_what_it_reads_and_writes() -> None:
    call = CallOp(
        "linear",
        [view((2, 4), (4, 1)), view((6, 4), (4, 1), weight="w")],
        [view((2, 6), (6, 1))],
        {},
    )
    assert cost_of_call(call, 3) == CallCost(3 * 96, 3 * (32 + 48), 3 * 2 * 4 * 12)


def test_elements_that_a_view_repeats_count_once() -> None:
    call = CallOp(
        "add",
        [view((5, 8), (8, 1)), view((5, 8), (0, 1), weight="bias")],
        [view((5, 8), (8, 1))],
        {},
    )
    assert cost_of_call(call, 1) == CallCost(32, 2 * 160, 40)


def test_of_a_table_only_the_rows_of_the_tokens_count() -> None:
    tokens, scale = view((3,), (1,), i32), view((100,), (1,), weight="s")
    tiles = view((13, 2, 8, 16), (256, 128, 16, 1), i8, "t")
    quantized = CallOp("embedding_q8", [tokens, tiles, scale], [view((3, 32), (32, 1))], {})
    assert cost_of_call(quantized, 1).weight_bytes == 3 * 32 + 3 * 4
    table = view((100, 32), (32, 1), weight="t")
    plain = CallOp("embedding", [tokens, table], [view((3, 32), (32, 1))], {})
    assert cost_of_call(plain, 1).weight_bytes == 3 * 32 * 4
