"""The generalised delta rule: a state from which what lies under one key is taken away, and to
which a value is added under another."""

from __future__ import annotations

from dataclasses import replace

from odin.ir.delta_rule import DeltaRuleOp
from odin.ir.tensor_op import InferredOp
from odin.passes.fuse.algebra import NoMatch, Product
from odin.passes.fuse.recurrence import Emitter, Recurrence, leading_extent


def match_delta_rule(found: Recurrence, emit: Emitter) -> InferredOp:
    """`recurrence.delta_rule` for S[h, v, k] → S·w[h, k] + Σⱼ S[h, v, j]·a[h, j]·b[h, k]
    + v[h, v]·k[h, k], read as Σₖ S·r[h, k]. Raises NoMatch for any other recurrence."""
    decays = [term for term in found.kept if not term.summed]
    removals = [term for term in found.kept if term.summed]
    if not len(decays) == len(removals) == len(found.added) == 1:
        raise NoMatch
    (decay,), (removal,), (added,) = decays, removals, found.added
    rows, columns = decay.shape
    k, _ = _split_along(added, added.axis(1))
    heads = max(leading_extent(term) for term in (decay, removal, k, found.read))
    # The executor's kernel takes four keys at a time; the scan takes any number.
    if rows % heads or columns % 4:
        raise NoMatch
    axes = heads, rows // heads, columns
    decay, removal, added = (term.reshape(axes) for term in (decay, removal, added))
    read = found.read.reshape(axes[:2])
    k, v = _split_along(added, added.axis(2))
    a, b = _split_along(removal, removal.summed)
    return DeltaRuleOp(
        emit.product(read, "r", [read.axis(0), read.summed]),
        emit.product(decay, "w", [decay.axis(0), decay.axis(2)]),
        emit.product(k, "k", [added.axis(0), added.axis(2)]),
        emit.product(v, "v", [added.axis(0), added.axis(1)]),
        emit.product(a, "a", [removal.axis(0), removal.summed]),
        emit.product(b, "b", [removal.axis(0), removal.axis(2)]),
        emit.reshape(found.scan.initial[0], axes),
    )


def _split_along(term: Product, dims: range) -> tuple[Product, Product]:
    """The factors that vary along some dimensions, with the sign, and the others."""
    along = tuple(f for f in term.factors if any(f.varies_along(dim) for dim in dims))
    others = tuple(f for f in term.factors if f not in along)
    return replace(term, factors=along), replace(term, sign=1, factors=others)
