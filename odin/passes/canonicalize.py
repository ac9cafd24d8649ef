"""canonicalize: one form for what can be written in several ways."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import DenseArrayBase, ModuleOp, i64
from xdsl.dialects.func import FuncOp
from xdsl.ir import SSAValue
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import (
    GreedyRewritePatternApplier,
    PatternRewriter,
    PatternRewriteWalker,
    RewritePattern,
    op_type_rewrite_pattern,
)

from odin.ir.nn import ClampOp, LoadOp, NegOp, ReshapeOp, SliceOp, TransposeOp, i64_attr
from odin.ir.types import tensor_of


@dataclass(frozen=True)
class CanonicalizePass(ModulePass):
    """Removes ops without effect, joins chains of slices, reshapes and transpositions, loads each
    weight once.

    Every rewrite keeps the numbers bit for bit.
    """

    name: ClassVar[str] = "canonicalize"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in op.ops:
            if isinstance(function, FuncOp):
                _load_each_weight_once(function)
        patterns: list[RewritePattern] = [
            RemoveIdentity(),
            JoinReshapes(),
            JoinSlices(),
            JoinTransposes(),
            RemoveDoubleNegation(),
        ]
        PatternRewriteWalker(GreedyRewritePatternApplier(patterns)).rewrite_module(op)


class RemoveIdentity(RewritePattern):
    """A slice or reshape to the same shape, or a clamp to all numbers, is its operand."""

    def match_and_rewrite(self, op, rewriter: PatternRewriter) -> None:
        if isinstance(op, SliceOp | ReshapeOp):
            is_identity = op.operand.type == op.result.type
        elif isinstance(op, ClampOp):
            bounds = (op.lo.value.data, op.hi.value.data)
            is_identity = bounds == (float("-inf"), float("inf"))
        else:
            return
        if is_identity:
            _replace(rewriter, op, op.operand)


class JoinReshapes(RewritePattern):
    """reshape(reshape(x)) = reshape(x)."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: ReshapeOp, rewriter: PatternRewriter) -> None:
        if isinstance(inner := op.operand.owner, ReshapeOp):
            joined = ReshapeOp(inner.operand, tensor_of(op.result).get_shape())
            joined.location = op.location
            rewriter.replace(op, joined)


class JoinSlices(RewritePattern):
    """slice(slice(x)) along one axis = slice(x)."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SliceOp, rewriter: PatternRewriter) -> None:
        if not isinstance(inner := op.operand.owner, SliceOp) or inner.axis != op.axis:
            return
        _, base, _ = inner.bounds
        _, start, stop = op.bounds
        joined = SliceOp(
            inner.operand, axis=op.axis, start=i64_attr(base + start), stop=i64_attr(base + stop)
        )
        joined.location = op.location
        rewriter.replace(op, joined)


class JoinTransposes(RewritePattern):
    """transpose(transpose(x)) = transpose(x), and with the axes in their order it is x."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: TransposeOp, rewriter: PatternRewriter) -> None:
        if list(op.order) == sorted(op.order):
            _replace(rewriter, op, op.operand)
        elif isinstance(inner := op.operand.owner, TransposeOp):
            joined = DenseArrayBase.from_list(i64, [inner.order[axis] for axis in op.order])
            transpose = TransposeOp(inner.operand, axes=joined)
            transpose.location = op.location
            rewriter.replace(op, transpose)


class RemoveDoubleNegation(RewritePattern):
    """neg(neg(x)) = x."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: NegOp, rewriter: PatternRewriter) -> None:
        if isinstance(inner := op.operand.owner, NegOp):
            _replace(rewriter, op, inner.operand)


def _replace(
    rewriter: PatternRewriter,
    op: SliceOp | ReshapeOp | ClampOp | NegOp | TransposeOp,
    value: SSAValue,
) -> None:
    rewriter.replace(op, [], [value])


def _load_each_weight_once(function: FuncOp) -> None:
    """Keeps the first load of each weight in the entry block; later ones use it."""
    first: dict[str, LoadOp] = {}
    for op in list(function.walk()):
        if not isinstance(op, LoadOp):
            continue
        known = first.setdefault(op.weight.string_value(), op)
        if known is op:
            continue
        if known.parent is function.body.block:
            op.result.replace_all_uses_with(known.result)
            op.detach()
            op.erase()
