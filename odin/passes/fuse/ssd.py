"""Mamba's recurrences: a state that decays by exp(dt·A), to which dt·x ⊗ B is added."""

from __future__ import annotations

from dataclasses import replace

from odin.ir.ssm import SelectiveScanOp, SsdOp
from odin.ir.tensor_op import InferredOp
from odin.passes.fuse.algebra import Exp, NoMatch, Product, aligned
from odin.passes.fuse.recurrence import Emitter, Recurrence, leading_dims, leading_extent


def match_ssm(found: Recurrence, emit: Emitter) -> InferredOp:
    """`ssm.ssd` where all columns of a row of the state decay alike, else `ssm.selective_scan`.

    Raises NoMatch if the recurrence is none of the two.
    """
    if len(found.kept) != 1 or len(found.added) != 1:
        raise NoMatch
    kept, added = aligned(found.kept[0], found.added[0])
    if kept.summed or kept.sign < 0 or len(kept.factors) != 1:
        raise NoMatch
    (decay,) = kept.factors
    if not isinstance(decay, Exp):
        raise NoMatch
    if any(decay.varies_along(dim) for dim in kept.axis(1)):
        return _selective_scan(found, decay.of, added, emit)
    return _ssd(found, decay.of, added, emit)


def _ssd(found: Recurrence, exponent: Product, added: Product, emit: Emitter) -> InferredOp:
    rows, columns = added.shape
    heads = leading_extent(exponent)
    axes = heads, rows // heads, columns
    exponent, added, read = (
        exponent.reshape(axes),
        added.reshape(axes),
        found.read.reshape(axes[:2]),
    )
    of_head, in_head, of_state = (added.axis(i) for i in range(3))

    dt, A, x, B = _operands(exponent, added)
    groups_b, groups_c = leading_dims(B), leading_dims(read)
    return SsdOp(
        emit.product(x, "x", [of_head, in_head]),
        emit.product(dt, "dt", [of_head]),
        emit.product(A, "A", [of_head]),
        emit.product(B, "B", [groups_b, of_state]),
        emit.product(read, "C", [groups_c, read.summed]),
        emit.reshape(found.scan.initial[0], axes),
    )


def _selective_scan(
    found: Recurrence, exponent: Product, added: Product, emit: Emitter
) -> InferredOp:
    channel, of_state = added.axis(0), added.axis(1)
    dt, A, x, B = _operands(exponent, added)
    return SelectiveScanOp(
        emit.product(x, "x", [channel]),
        emit.product(dt, "dt", [channel]),
        emit.product(A, "A", [channel, of_state]),
        emit.product(B, "B", [of_state]),
        emit.product(found.read, "C", [found.read.summed]),
        emit.reshape(found.scan.initial[0], added.shape),
    )


def _operands(exponent: Product, added: Product) -> tuple[Product, Product, Product, Product]:
    """dt, A, x and B: dt is what varies with the time in dt·A, and the rest of dt·x·B is B where it
    varies along the last axis. Raises NoMatch."""
    dt = [factor for factor in exponent.factors if factor.varies_along(0)]
    A = [factor for factor in exponent.factors if not factor.varies_along(0)]
    rest = list(added.factors)
    for factor in dt:
        if factor not in rest:
            raise NoMatch
        rest.remove(factor)
    last = added.axis(len(added.axes) - 1)
    B = [factor for factor in rest if any(factor.varies_along(dim) for dim in last)]
    x = [factor for factor in rest if factor not in B]
    return (
        replace(exponent, sign=1, factors=tuple(dt)),
        replace(exponent, factors=tuple(A)),
        replace(added, factors=tuple(x)),
        replace(added, sign=1, factors=tuple(B)),
    )
