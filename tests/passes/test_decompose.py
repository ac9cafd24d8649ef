"""Ops without a kernel are written out, level by level, and count as what they become."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from odin.ir.context import ModelContext
from odin.ir.cost import cost_of
from odin.ir.errors import InputError
from odin.ir.nn import AddOp
from odin.ir.tensor_op import CompositeOp, Properties
from odin.ir.text import parse_module, print_module
from odin.ir.types import Tensor
from odin.passes.pipeline import parse_passes, run_pipeline


class TimesOp(CompositeOp):
    """A whole number of times x."""

    x = operand_def()
    result = result_def()

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        return operands


@irdl_op_definition
class TwiceOp(TimesOp):
    name = "nn.twice"

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        return (2 * operands[0],)

    def decompose(self) -> Sequence[SSAValue]:
        return AddOp(self.x, self.x).results


@irdl_op_definition
class FourTimesOp(TimesOp):
    name = "nn.four_times"

    def evaluate(self, *operands: np.ndarray) -> tuple[np.ndarray, ...]:
        return (4 * operands[0],)

    def decompose(self) -> Sequence[SSAValue]:
        return TwiceOp(TwiceOp(self.x)).results


TEXT = """
func.func @main(%ids: tensor<1xi32>, %h: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %y = nn.four_times %h : (tensor<4xf32>) -> tensor<4xf32> loc("layers.0")
  func.return %y, %h : tensor<4xf32>, tensor<4xf32>
}
"""
IN_A_SCAN = """
func.func @main(%ids: tensor<5xi32>, %x: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %y = recurrence.scan (%xt = %x) state () : (tensor<5x4xf32>) -> tensor<5x4xf32> {
    %z = nn.four_times %xt : (tensor<4xf32>) -> tensor<4xf32>
    recurrence.yield %z : tensor<4xf32> state
  }
  func.return %y : tensor<5x4xf32>
}
"""


def after(text: str, passes: str) -> ModuleOp:
    ctx = ModelContext()
    for op in (TwiceOp, FourTimesOp):
        ctx.load_op(op)
    module = parse_module(text, ctx)
    run_pipeline(parse_passes(passes), ctx, module)
    return module


def test_what_takes_its_place_is_written_out_too() -> None:
    ops = [op.name for op in after(TEXT, "decompose").walk() if op.name.startswith("nn.")]
    assert ops == ["nn.add", "nn.add"]


def test_the_location_stays() -> None:
    assert print_module(after(TEXT, "decompose")).count('loc("layers.0")') == 2


def test_planning_asks_for_it() -> None:
    with pytest.raises(InputError, match=r"no kernel computes nn\.four_times; run decompose first"):
        after(TEXT, "plan-memory")
    after(TEXT, "decompose,plan-memory")


@pytest.mark.parametrize("text", [TEXT, IN_A_SCAN])
def test_it_costs_what_it_becomes(text: str) -> None:
    assert cost_of(after(text, "")).flops == cost_of(after(text, "decompose")).flops == 8
