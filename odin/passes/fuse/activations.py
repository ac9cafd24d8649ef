"""SiLU: by itself, behind a convolution, and as the gate of a norm."""

from __future__ import annotations

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from odin.ir.fused import CausalConv1dSiluOp, GatedRmsNormOp
from odin.ir.nn import CausalConv1dOp, MulOp, ReshapeOp, RmsNormOp, SigmoidOp, SiluOp
from odin.ir.types import tensor_of


class RaiseSilu(RewritePattern):
    """x·sigmoid(x) = silu(x), in either order."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MulOp, rewriter: PatternRewriter) -> None:
        for x, gate in ((op.lhs, op.rhs), (op.rhs, op.lhs)):
            if isinstance(gate.owner, SigmoidOp) and gate.owner.operand is x:
                silu = SiluOp(x)
                silu.location = op.location
                rewriter.replace(op, silu)
                return


class FuseConvSilu(RewritePattern):
    """silu(y) of a causal convolution, where nothing else reads y."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SiluOp, rewriter: PatternRewriter) -> None:
        conv = op.operand.owner
        if not isinstance(conv, CausalConv1dOp) or not op.operand.has_one_use():
            return
        fused = CausalConv1dSiluOp(*conv.operands)
        fused.location = conv.location
        rewriter.replace(op, [], [conv.y])
        rewriter.replace(conv, fused)


class FuseGatedNorm(RewritePattern):
    """rms_norm(x·silu(z)), in either order and also under another shape, where nothing else reads
    the product."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: RmsNormOp, rewriter: PatternRewriter) -> None:
        product = op.x
        if isinstance(product.owner, ReshapeOp) and product.has_one_use():
            product = product.owner.operand
        if not isinstance(product.owner, MulOp) or not product.has_one_use():
            return
        for x, gate in (product.owner.operands, reversed(product.owner.operands)):
            if isinstance(gate.owner, SiluOp) and x.type == gate.type == product.type:
                shape = tensor_of(op.x).get_shape()
                views = [ReshapeOp(value, shape) for value in (x, gate.owner.operand)]
                fused = GatedRmsNormOp(*views, op.weight, eps=op.eps)
                for new in (*views, fused):
                    new.location = op.location
                rewriter.replace(op, [*views, fused])
                return
