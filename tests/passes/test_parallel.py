"""A function for n sequences gives each the numbers that it has alone, at every level."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from planned import PROLOGUE, lowered
from test_random_families import FAMILIES
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.interpreter import ModuleWeights, Session, run_function, run_program
from odin.ir.plan import programs_of
from odin.ir.sequences import sequences_of
from odin.ir.text import parse_module, print_module
from odin.ir.types import tensor_of
from odin.ir.weights import WeightStore
from odin.passes.pipeline import parse_passes, run_pipeline

N = 3
STEPS = np.array([[1, 4, 2], [3, 3, 0], [2, 0, 1], [0, 1, 4]], np.int32)
"""Token ids [steps, sequences]."""
PIPELINES = {
    "as imported": ("", "parallel{n=3}"),
    "fused": ("fuse", "fuse,parallel{n=3}"),
    "planned": (
        "fuse",
        "fuse,parallel{n=3},canonicalize,constant-fold,dce,specialize{T=1,3},plan-memory",
    ),
    "planned as imported": ("", "parallel{n=3},specialize{T=1},plan-memory"),
    "planned and quantized": (
        "fuse,quant",
        "fuse,quant,parallel{n=3},canonicalize,pack-weights,dce,specialize{T=1},plan-memory",
    ),
}
"""Passes of the function for one sequence, and passes of the one for N."""


def logits_of_each(module: ModuleOp, weights: WeightStore) -> np.ndarray:
    """Logits [steps, N, V] of the sequences one by one."""
    columns: list[np.ndarray] = []
    for ids in STEPS.T:
        session = Session(module, weights)
        columns.append(np.stack([session.advance([token]) for token in ids]))
    return np.stack(columns, 1)


def logits_of_all(module: ModuleOp, weights: WeightStore) -> np.ndarray:
    """Logits [steps, N, V] of the sequences together."""
    values = ModuleWeights(module, weights)
    programs = programs_of(module)
    if programs:
        assert programs[-1].n_sequences == N
        arena = np.zeros(programs[-1].arena_bytes.value.data, np.uint8)
        return np.stack([run_program(programs[-1], arena, values, ids) for ids in STEPS])
    functions = [op for op in module.ops if isinstance(op, FuncOp)]
    (function,) = [f for f in functions if sequences_of(f) == N]
    types = [tensor_of(arg) for arg in function.body.block.args[1:]]
    states = [np.zeros(type.get_shape(), np.float32) for type in types]
    rows: list[np.ndarray] = []
    for ids in STEPS:
        logits, *states = run_function(function, values, [ids, *states])
        rows.append(logits)
    return np.stack(rows)


def check(load: Callable[[str], tuple[ModuleOp, WeightStore]], level: str) -> None:
    alone, together = PIPELINES[level]
    expected = logits_of_each(*load(alone))
    found = logits_of_all(*load(together))
    assert found.shape == expected.shape
    np.testing.assert_array_equal(found, expected)


CASES = [(f, "planned and quantized") for f in FAMILIES] + [("rwkv7-hf", p) for p in PIPELINES]


@pytest.mark.parametrize(("family", "level"), dict.fromkeys(CASES))
def test_models_of_every_family(family: str, level: str) -> None:
    @settings(max_examples=1, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(FAMILIES[family].sizes)
    def run(sizes: Any) -> None:
        with tempfile.TemporaryDirectory() as folder:
            checkpoint = FAMILIES[family].write(Path(folder) / "model", sizes)

            def load(passes: str) -> tuple[ModuleOp, WeightStore]:
                model = load_model(checkpoint)
                ctx = ModelContext(weights=model.weights)
                run_pipeline(parse_passes(passes), ctx, model.module)
                return parse_module(print_module(model.module), ctx), model.weights

            check(load, level)

    run()


RECURRENCE = f"""{PROLOGUE}
func.func @main(%ids: tensor<?xi32>, %h0: !f, %p0: tensor<1x4xf32>)
    -> (tensor<1x5xf32>, !f, tensor<1x4xf32>) {{
  %t = nn.load @table : !table
  %b = nn.load @b : !f
  %x = nn.embedding %ids, %t : (tensor<?xi32>, !table) -> !s
  %g = nn.mul %h0, %b : (!f, !f) -> !f
  %y, %h1 = recurrence.scan (%xt = %x) state (%h = %h0) : (!s, !f) -> (!s, !f) {{
    %d = nn.mul %h, %b : (!f, !f) -> !f
    %e = nn.add %d, %g : (!f, !f) -> !f
    %s = nn.add %xt, %e : (!f, !f) -> !f
    recurrence.yield %s : !f state %s : !f
  }}
  %last = nn.last %y : (!s) -> tensor<1x4xf32>
  %shifted = nn.add %last, %p0 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
  %logits = nn.linear %shifted, %t : (tensor<1x4xf32>, !table) -> tensor<1x5xf32>
  func.return %logits, %h1, %last : tensor<1x5xf32>, !f, tensor<1x4xf32>
}}
"""
"""A carried state that is also used as a whole, and one that is the last row of a sequence."""


@pytest.mark.parametrize("level", PIPELINES)
def test_states_used_in_several_places(level: str) -> None:
    if "quant" not in PIPELINES[level][1]:
        check(lambda passes: lowered(RECURRENCE, passes), level)


AMBIGUOUS = f"""{PROLOGUE}
func.func @main(%ids: tensor<?xi32>, %h0: !f) -> (tensor<1x3xf32>, !f) {{
  %t = nn.load @table : !table
  %w = nn.load @w : !w
  %x = nn.embedding %ids, %t : (tensor<?xi32>, !table) -> !s
  %last = nn.last %x : (!s) -> tensor<1x4xf32>
  %k = nn.slice %w {{axis = 0 : i64, start = 0 : i64, stop = 3 : i64}} : (!w) -> tensor<3x4xf32>
  %sum = nn.add %last, %k : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  %total = nn.sum %sum : (tensor<3x4xf32>) -> tensor<3x1xf32>
  %logits = nn.reshape %total : (tensor<3x1xf32>) -> tensor<1x3xf32>
  %h1 = nn.reshape %last : (tensor<1x4xf32>) -> !f
  func.return %logits, %h1 : tensor<1x3xf32>, !f
}}
"""
"""A weight with N rows is added to one row: with N sequences the shapes alone would fit."""


def test_a_weight_of_n_rows_is_not_taken_for_the_sequences() -> None:
    check(lambda passes: lowered(AMBIGUOUS, passes), "as imported")


@pytest.mark.parametrize(
    ("passes", "message"),
    [
        ("parallel{n=1}", "option n expects a number from 2 to 1024"),
        ("parallel{n=2000}", "option n expects a number from 2 to 1024"),
        ("specialize{T=1},parallel{n=3}", "expected a function over a dynamic sequence"),
        ("parallel{n=3},parallel{n=4}", "there is a function for several sequences already"),
    ],
)
def test_refusals(passes: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        lowered(RECURRENCE, passes)


def test_no_state_is_copied(repo_root: Path) -> None:
    """What the kernels write is the state itself; rows of activations are all that is copied."""
    model = load_model(repo_root / "models" / "odin-1m")
    ctx = ModelContext(weights=model.weights)
    run_pipeline(parse_passes("fuse,parallel{n=3},specialize{T=1},plan-memory"), ctx, model.module)
    program = programs_of(model.module)[-1]
    n, state_bytes = program.n_sequences, program.state_bytes.value.data
    copied = [
        view.offset.data
        for call, _ in program.calls()
        if call.kernel.data == "copy"
        for view in (*call.inputs, *call.outputs)
    ]
    assert n == N
    assert copied and min(copied) >= n * state_bytes
