"""The generalised delta rule as one op: what is stored under a key is replaced, not added to.

One primitive, since a scan of elementwise ops would pass over the state of each head nine times a
token.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from odin.ir.nn import require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Tensor, show_shape


@irdl_op_definition
class DeltaRuleOp(InferredOp):
    """The recurrence of RWKV-7 (arXiv:2503.14456, equation 17), for each head of its own.

    r (what is asked), w (decay), k (what is stored under), a (what is removed) and b (where that
    is put back) [T, H, K], v (what is stored) [T, H, V], state [H, V, K] → y [T, H, V] and the
    state after, where for each t and head
    S = S·(diag(w[t]) + a[t] ⊗ b[t]) + v[t] ⊗ k[t] and y[t] = S·r[t].
    """

    name = "recurrence.delta_rule"
    KERNEL: ClassVar[str] = "delta_rule"
    ALONG_SEQUENCE: ClassVar[bool] = True
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((1, 6),)
    r = operand_def()
    w = operand_def()
    k = operand_def()
    v = operand_def()
    a = operand_def()
    b = operand_def()
    state = operand_def()
    y = result_def()
    next_state = result_def()

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
