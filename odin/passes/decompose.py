"""decompose: what no kernel computes becomes the ops that do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint, Rewriter

from odin.ir.tensor_op import TensorOp, decomposition


@dataclass(frozen=True)
class DecomposePass(ModulePass):
    """Writes ops out that have no kernel, and with `all=true` those that `fuse` folded, too.

    The numbers stay the same, to rounding.
    """

    name: ClassVar[str] = "decompose"
    all: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        # What takes the place of an op may want to be decomposed itself.
        waiting = list(op.walk())
        while waiting:
            composite = waiting.pop()
            if not isinstance(composite, TensorOp) or (composite.KERNEL and not self.all):
                continue
            if (made := decomposition(composite)) is not None:
                block, results = made
                waiting += block.walk()
                Rewriter.inline_block(block, InsertPoint.before(composite))
                Rewriter.replace_op(composite, [], results)
