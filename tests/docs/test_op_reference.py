"""docs/ir.md is what the op definitions say, and all that it shows is valid IR."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from xdsl.dialects.func import FuncOp

from odin.ir.context import ModelContext
from odin.ir.interpreter import ModuleWeights, run_function
from odin.ir.tensor_op import TensorOp, decomposition
from odin.ir.text import parse_module
from odin.ir.types import DYNAMIC, tensor_of
from odin.op_reference import RENEW, example, ops, page, section
from odin.passes.pipeline import parse_passes, run_pipeline

OPS = ops()


def test_the_page_is_what_the_definitions_say(repo_root: Path) -> None:
    assert page() == (repo_root / "docs" / "ir.md").read_text(), f"run `{RENEW}`"


@pytest.mark.parametrize("name", OPS)
def test_an_example_parses_verifies_and_prints_the_same(name: str) -> None:
    module = parse_module(example(OPS[name]), ModelContext(), name)
    assert name in {op.name for op in module.walk()}
    again = parse_module(str(module), ModelContext(), name)
    assert module.is_structurally_equivalent(again)
    assert str(again) == str(module)


@pytest.mark.parametrize("name", OPS)
def test_an_op_and_each_of_its_members_are_explained(name: str) -> None:
    text = section(OPS[name])
    assert not re.search(r"` \|  \|$", text, re.M), text
    assert not text.partition("\n\n")[2].startswith(("|", "```")), text


def test_the_model_of_the_page_becomes_a_program() -> None:
    (model, *_) = re.findall(r"^```mlir\n(.*?)^```", page(), re.S | re.M)
    ctx = ModelContext()
    module = parse_module(model, ctx)
    run_pipeline(parse_passes("specialize{T=1},plan-memory"), ctx, module)
    assert [op.name for op in module.ops][-1] == "plan.program"


def composites() -> list[str]:
    """Ops that others can take the place of."""
    found = []
    for name, op in OPS.items():
        if issubclass(op, TensorOp):
            module = parse_module(example(op), ModelContext())
            (shown,) = (inner for inner in module.walk() if isinstance(inner, op))
            if decomposition(shown) is not None:
                found.append(name)
    return found


@pytest.mark.parametrize("name", composites())
def test_an_op_and_what_it_is_written_out_as_give_the_same_numbers(name: str) -> None:
    rng = np.random.default_rng(0)
    results: list[list[np.ndarray]] = []
    args: list[np.ndarray] = []
    for passes in ("", "decompose{all=true}"):
        ctx = ModelContext()
        module = parse_module(example(OPS[name]), ctx)
        run_pipeline(parse_passes(passes), ctx, module)
        (function,) = (op for op in module.ops if isinstance(op, FuncOp))
        assert (name in {op.name for op in module.walk()}) == (passes == "")
        shapes = [tensor_of(arg).get_shape() for arg in function.body.block.args]
        args = args or [
            rng.standard_normal([3 if n == DYNAMIC else n for n in shape], np.float32)
            for shape in shapes
        ]
        results.append(run_function(function, ModuleWeights(module, {}), args))
    for found, expected in zip(*results, strict=True):
        np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)
