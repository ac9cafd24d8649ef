"""constant-fold: computes at compile time what depends on weights only."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter

from odin.ir.context import ModelContext
from odin.ir.interpreter import ModuleWeights
from odin.ir.nn import LoadOp, TransposeOp, WeightOp
from odin.ir.tensor_op import TensorOp, ViewOp
from odin.ir.types import tensor_of


@dataclass(frozen=True)
class ConstantFoldPass(ModulePass):
    """Replaces an op on weights by a new weight with its value, e.g. A = −exp(A_log).

    Views stay, since they cost nothing, but for transpositions: kernels want rows without gaps. A
    result larger than all of its operands together stays too, so
    that the artifact does not grow; so does an op with a weight whose value is not at hand.
    """

    name: ClassVar[str] = "constant-fold"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        assert isinstance(ctx, ModelContext)
        weights = ModuleWeights(op, ctx.weights)
        declared = {w.sym_name.data: w for w in op.ops if isinstance(w, WeightOp)}
        folded: dict[tuple[str, tuple[str, ...], str], str] = {}
        for candidate in list(op.walk()):
            names = _weight_operands(candidate)
            if not names or not all(name in weights for name in names):
                continue
            assert isinstance(candidate, TensorOp)
            key = (candidate.name, names, str(candidate.properties))
            if key not in folded:
                (value,) = candidate.evaluate(*(weights[name] for name in names))
                folded[key] = _fresh_name(declared, names[0], candidate)
                ctx.weights.add(folded[key], np.ascontiguousarray(value))
                weight = WeightOp(folded[key], tensor_of(candidate.results[0]))
                op.body.block.insert_op_after(weight, declared[names[0]])
                declared[folded[key]] = weight
            load = LoadOp(folded[key], tensor_of(candidate.results[0]))
            load.result.name_hint = candidate.results[0].name_hint
            load.location = candidate.location
            Rewriter.replace_op(candidate, load)


def _weight_operands(op: Operation) -> tuple[str, ...]:
    """The weights that a foldable op reads; empty if it is not foldable."""
    if not isinstance(op, TensorOp) or len(op.results) != 1:
        return ()
    if isinstance(op, ViewOp) and not isinstance(op, TransposeOp):
        return ()
    owners = [operand.owner for operand in op.operands]
    loads = [owner for owner in owners if isinstance(owner, LoadOp)]
    grows = tensor_of(op.results[0]).element_count() > sum(
        tensor_of(load.result).element_count() for load in loads
    )
    if len(loads) != len(owners) or grows:
        return ()
    return tuple(load.weight.string_value() for load in loads)


def _fresh_name(taken: Container[str], base: str, op: Operation) -> str:
    """A symbol that says where the value comes from: `A_log.exp`, numbered if it is taken."""
    stem = name = f"{base}.{op.name.split('.', 1)[1]}"
    number = 1
    while name in taken:
        number += 1
        name = f"{stem}{number}"
    return name
