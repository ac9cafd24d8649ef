"""The `ssm` dialect: state-space recurrences as one op each.

The `fuse` pass raises scans to them; nothing else makes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from odin.ir.nn import require, require_f32
from odin.ir.tensor_op import InferredOp, Properties
from odin.ir.types import Tensor


@irdl_op_definition
class SsdOp(InferredOp):
    """The state-space duality recurrence of Mamba-2 (arXiv:2405.21060), one decay a head.

    For each t, head h and its group g = ⌊h·G/H⌋:
    state[h] = exp(dt[t,h]·A[h])·state[h] + dt[t,h]·x[t,h] ⊗ B[t,g] and y[t,h] = state[h]·C[t,g].

    Verifier: H is a multiple of G.
    """

    name = "ssm.ssd"
    KERNEL: ClassVar[str] = "ssd"
    ALONG_SEQUENCE: ClassVar[bool] = True
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((1, 5),)
    EXAMPLE: ClassVar[str] = """
        %y, %s = ssm.ssd %x, %dt, %A, %B, %C, %s0
            : (tensor<?x4x8xf32>, tensor<?x4xf32>, tensor<4xf32>, tensor<?x2x16xf32>,
               tensor<?x2x16xf32>, tensor<4x8x16xf32>)
            -> (tensor<?x4x8xf32>, tensor<4x8x16xf32>)
    """
    x = operand_def()
    """f32 [T, H, P]"""
    dt = operand_def()
    """f32 [T, H]"""
    A = operand_def()
    """f32 [H], negative"""
    B = operand_def()
    """f32 [T, G, N]"""
    C = operand_def()
    """f32 [T, G, N]"""
    state = operand_def()
    """f32 [H, P, N]"""
    y = result_def()
    """f32 [T, H, P]"""
    next_state = result_def()
    """f32 [H, P, N], the state after the last t"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        names = ("x", "dt", "A", "B", "C", "state")
        require_f32(**dict(zip(names, operands, strict=True)))
        x, dt, a, b, c, state = (o.get_shape() for o in operands)
        require(len(x) == 3 and len(b) == 3, "x has shape [T, H, P] and B [T, G, N]")
        length, heads, headdim = x
        require(dt == (length, heads) and a == (heads,), "dt has shape [T, H] and A [H]")
        require(b == c and b[0] == length, "B and C have shape [T, G, N]")
        require(heads % b[1] == 0, f"{heads} heads are not a multiple of {b[1]} groups")
        require(state == (heads, headdim, b[2]), "the state has shape [H, P, N]")
        return [operands[0], operands[5]]


@irdl_op_definition
class SelectiveScanOp(InferredOp):
    """The selective scan of Mamba-1 (arXiv:2312.00752), one decay a channel and state.

    For each t and channel d:
    state[d] = exp(dt[t,d]·A[d])·state[d] + dt[t,d]·x[t,d]·B[t] and y[t,d] = state[d]·C[t].
    """

    name = "ssm.selective_scan"
    KERNEL: ClassVar[str] = "selective_scan"
    ALONG_SEQUENCE: ClassVar[bool] = True
    IN_PLACE: ClassVar[tuple[tuple[int, int], ...]] = ((1, 5),)
    EXAMPLE: ClassVar[str] = """
        %y, %s = ssm.selective_scan %x, %dt, %A, %B, %C, %s0
            : (tensor<?x8xf32>, tensor<?x8xf32>, tensor<8x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>,
               tensor<8x4xf32>)
            -> (tensor<?x8xf32>, tensor<8x4xf32>)
    """
    x = operand_def()
    """f32 [T, D]"""
    dt = operand_def()
    """f32 [T, D]"""
    A = operand_def()
    """f32 [D, N], negative"""
    B = operand_def()
    """f32 [T, N]"""
    C = operand_def()
    """f32 [T, N]"""
    state = operand_def()
    """f32 [D, N]"""
    y = result_def()
    """f32 [T, D]"""
    next_state = result_def()
    """f32 [D, N], the state after the last t"""

    @classmethod
    def infer(cls, operands: Sequence[Tensor], properties: Properties) -> Sequence[Tensor]:
        names = ("x", "dt", "A", "B", "C", "state")
        require_f32(**dict(zip(names, operands, strict=True)))
        x, dt, a, b, c, state = (o.get_shape() for o in operands)
        require(len(x) == 2 and x == dt, "x and dt have shape [T, D]")
        require(len(a) == 2 and a[0] == x[1], "A has shape [D, N]")
        require(b == c == (x[0], a[1]), "B and C have shape [T, N]")
        require(state == a, "the state has shape [D, N]")
        return [operands[0], operands[5]]
