"""The generalised delta rule as one op: what is stored under a key is replaced, not added to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from odin.ir.nn import require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Tensor, show_shape


@irdl_op_definition
class DeltaRuleOp(InferredOp):
    """The recurrence of RWKV-7 (arXiv:2503.14456, equation 17), for each head of its own:
    S = S·(diag(w[t]) + a[t] ⊗ b[t]) + v[t] ⊗ k[t] and y[t] = S·r[t].
    """

    name = "recurrence.delta_rule"
    KERNEL: ClassVar[str] = "delta_rule"
    ALONG_SEQUENCE: ClassVar[bool] = True
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((1, 6),)
    EXAMPLE: ClassVar[str] = """
        %y, %s = recurrence.delta_rule %r, %w, %k, %v, %a, %b, %s0
            : (tensor<?x2x4xf32>, tensor<?x2x4xf32>, tensor<?x2x4xf32>, tensor<?x2x8xf32>,
               tensor<?x2x4xf32>, tensor<?x2x4xf32>, tensor<2x8x4xf32>)
            -> (tensor<?x2x8xf32>, tensor<2x8x4xf32>)
    """
    r = operand_def()
    """f32 [T, H, K], what is asked"""
    w = operand_def()
    """f32 [T, H, K], the decay"""
    k = operand_def()
    """f32 [T, H, K], what is stored under"""
    v = operand_def()
    """f32 [T, H, V], what is stored"""
    a = operand_def()
    """f32 [T, H, K], what is removed"""
    b = operand_def()
    """f32 [T, H, K], where that is put back"""
    state = operand_def()
    """f32 [H, V, K]"""
    y = result_def()
    """f32 [T, H, V]"""
    next_state = result_def()
    """f32 [H, V, K], the state after the last t"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        names = ("r", "w", "k", "v", "a", "b", "state")
        require_f32(**dict(zip(names, operands, strict=True)))
        r, w, k, v, a, b, state = (o.get_shape() for o in operands)
        require(len(r) == 3 and r == w == k == a == b, "r, w, k, a and b have shape [T, H, K]")
        length, heads, keys = r
        require(len(v) == 3 and v[:2] == (length, heads), "v has shape [T, H, V]")
        require(
            state == (heads, v[2], keys),
            f"the state has shape {show_shape((heads, v[2], keys))}, found {show_shape(state)}",
        )
        return [operands[3], operands[6]]
