"""dce: removes what no result depends on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.transforms.dead_code_elimination import region_dce

from odin.ir.context import ModelContext
from odin.ir.nn import LoadOp, WeightOp
from odin.ir.plan import programs_of


@dataclass(frozen=True)
class DcePass(ModulePass):
    """Removes ops whose results are unused and weights that nothing loads, from the store too."""

    name: ClassVar[str] = "dce"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        _remove_unused_ops(op)
        used = {load.weight.string_value() for load in op.walk() if isinstance(load, LoadOp)}
        for program in programs_of(op):
            for call, _ in program.calls():
                used |= {view.weight for view in call.inputs if view.weight is not None}
        for weight in list(op.ops):
            if isinstance(weight, WeightOp) and weight.sym_name.data not in used:
                weight.detach()
                weight.erase()
                if isinstance(ctx, ModelContext):
                    ctx.weights.discard(weight.sym_name.data)


def _remove_unused_ops(module: ModuleOp) -> None:
    """What only the body of an unused scan needs is seen to be unused once the scan is gone."""
    before, now = -1, _count_ops(module)
    while now != before:
        region_dce(module.body)
        before, now = now, _count_ops(module)


def _count_ops(module: ModuleOp) -> int:
    return sum(1 for _ in module.walk())
