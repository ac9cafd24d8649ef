"""The residual stream and the norm that reads it."""

from __future__ import annotations

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from odin.ir.fused import AddRmsNormOp
from odin.ir.nn import AddOp, RmsNormOp


class FuseAddNorm(RewritePattern):
    """a + b and its rms_norm, where the norm is the first to read the sum."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: RmsNormOp, rewriter: PatternRewriter) -> None:
        add, block = op.x.owner, op.parent
        if not isinstance(add, AddOp) or add.parent is not block or add.lhs.type != add.rhs.type:
            return
        if any(use.operation.is_before_in_block(op) for use in op.x.uses):
            return
        fused = AddRmsNormOp(add.lhs, add.rhs, op.weight, eps=op.eps)
        fused.location = op.location
        rewriter.replace(op, fused, [fused.normed])
        rewriter.replace(add, [], [fused.sum])
