"""odinc bisect: a fault that is planted in a pass is found, in the pass and in the op."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from random_rwkv7 import write_rwkv7
from tiny_artifact import Odinc, Refuses
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Operation

from odin.backends.backend import available_backends
from odin.bisect import bisect
from odin.frontend.load import load_model
from odin.ir.model import Model
from odin.ir.nn import AddOp, MulOp
from odin.ir.plan import CallOp
from odin.passes.pipeline import DEFAULT_PIPELINE, parse_passes
from odin.passes.registry import available_passes

PIPELINE = f"{DEFAULT_PIPELINE},{available_backends()['wasm'].lowering}".replace("T=1,64", "T=1,4")
"""All that `odinc lower` runs, with a prefill that is shorter, for the time it takes."""
STEPS = {step.name for step in parse_passes(PIPELINE)}
MODEL = RandomModel(d_model=32, n_layer=1, vocab_size=50, d_state=8, headdim=16)
CHECKPOINTS = {
    "mamba2": lambda path: write_mamba_ssm(path, MODEL),
    "rwkv7": lambda path: write_rwkv7(path),
}


def ids(model: Model) -> list[int]:
    return np.random.default_rng(1).integers(0, model.vocab_size, 8).tolist()


def turn_to_product(op: Operation) -> Operation:
    """An addition becomes a product: the planted fault."""
    if isinstance(op, CallOp):
        op.properties["kernel"] = StringAttr("mul")
        return op
    wrong = MulOp(*op.operands)
    op.parent_block().insert_op_before(wrong, op)
    op.results[0].replace_all_uses_with(wrong.results[0])
    op.detach()
    op.erase()
    return wrong


def is_victim(op: Operation) -> bool:
    if isinstance(op, CallOp):
        return op.kernel.data == "add"
    return isinstance(op, AddOp)


Plant = Callable[[str, float], list[Operation]]


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    """`plant(name, where)` spoils one op of what pass `name` makes, `where` of the way through;
    returns a list that will hold it."""

    def run(name: str, where: float) -> list[Operation]:
        cls = available_passes()[name]
        right = cls.apply
        planted: list[Operation] = []

        def spoiled(self: object, ctx: Context, op: ModuleOp) -> None:
            right(self, ctx, op)
            victims = [victim for victim in op.walk() if is_victim(victim)]
            planted.append(turn_to_product(victims[int(where * (len(victims) - 1))]))

        monkeypatch.setattr(cls, "apply", spoiled)
        return planted

    return run


@pytest.mark.parametrize(("family", "where"), [("mamba2", 0.3), ("mamba2", 0.9), ("rwkv7", 0.9)])
@pytest.mark.parametrize("name", sorted(STEPS))
def test_a_planted_fault_is_found(
    tmp_path: Path, plant: Plant, name: str, family: str, where: float
) -> None:
    model = load_model(CHECKPOINTS[family](tmp_path / "model"))
    planted = plant(name, where)
    *fine, last = bisect(model, parse_passes(PIPELINE), ids(model))
    assert not any(step.is_over for step in fine)
    assert last.is_over and last.name == name
    assert last.culprit is not None and last.culprit.op is planted[0]


def test_every_pass_is_in_the_pipeline_that_is_bisected() -> None:
    # `parallel` adds a function beside the one that is bisected.
    assert set(available_passes()) == STEPS | {"parallel"}


@pytest.mark.parametrize("family", CHECKPOINTS)
def test_without_a_fault_every_pass_keeps_the_logits(tmp_path: Path, family: str) -> None:
    model = load_model(CHECKPOINTS[family](tmp_path / "model"))
    steps = list(bisect(model, parse_passes(PIPELINE), ids(model)))
    assert [step.name for step in steps] == [step.name for step in parse_passes(PIPELINE)]
    assert not any(step.is_over for step in steps)
    changed = {step.name for step in steps if step.difference > 0}
    assert changed <= {"fuse", "quant"}, "the other passes keep the bits"


def test_the_command_names_pass_and_op(odinc: Odinc, checkpoint: Path, plant: Plant) -> None:
    plant("constant-fold", 0.5)
    outcome = odinc("bisect", checkpoint)
    assert (outcome.status, outcome.err) == (1, "")
    *fine, last, where, op = outcome.out.splitlines()
    assert "canonicalize" in fine[-1] and not any("over" in line for line in fine)
    assert last.startswith("constant-fold") and "over 0.0001" in last
    assert "in @main" in where and "nn.mul" in op


def test_the_command_is_content_with_right_passes(odinc: Odinc, checkpoint: Path) -> None:
    outcome = odinc("bisect", checkpoint)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.splitlines()[-1] == "every pass keeps the logits"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["none"], "none: expected a checkpoint folder"),
        (["--passes", "canonicalise"], "did you mean 'canonicalize'?"),
        (["--target", "wasn"], "--target: there is no target 'wasn'"),
    ],
)
def test_bad_input_is_named(
    refuses: Refuses, checkpoint: Path, words: list[str], named: str
) -> None:
    assert named in refuses("bisect", *([checkpoint] if words[0] != "none" else []), *words)
