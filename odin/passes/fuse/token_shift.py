"""RWKV's token shift: x on its way to the row before it."""

from __future__ import annotations

from dataclasses import replace

from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import Rewriter
from xdsl.utils.exceptions import VerifyException

from odin.ir.fused import TokenShiftOp
from odin.ir.nn import AddOp, LastOp, MulOp, NegOp, ReshapeOp, SubOp
from odin.ir.recurrence import ScanOp
from odin.ir.types import DYNAMIC, tensor_of
from odin.passes.fuse.algebra import Algebra, NoMatch, Product, Sum, leaf
from odin.passes.fuse.recurrence import Emitter

MAX_DEPTH = 4
"""The mix is looked for so many ops behind the shift."""


def raise_token_shift(scan: ScanOp) -> bool:
    """Turns x + (x' − x)·mix, however it is written, into `fused.token_shift`, where x' is what a
    scan that only hands on its input yields; False if nothing is.

    The scan goes when nothing else reads x'. The state after it is the last row of x.
    """
    if not _only_hands_on(scan):
        return False
    (x,), (previous,), (shifted,) = scan.inputs, scan.initial, scan.stacked
    behind = _behind(shifted)
    written_out = {result for op in (*behind, *_behind(x)) for result in op.results}
    algebra = Algebra({x: [leaf(x)], shifted: [leaf(shifted)]}, expand=written_out.__contains__)
    mixed = 0
    for op in behind:
        if not isinstance(op, AddOp | SubOp):
            continue
        emit = Emitter()
        try:
            mix = emit.product(_mix(algebra.of(op.result), x, shifted))
            fused = TokenShiftOp(x, previous, mix)
        except (NoMatch, VerifyException):
            emit.discard()
            continue
        fused.result.name_hint = op.result.name_hint
        for new in (*emit.ops, fused):
            new.location = op.location
        Rewriter.replace_op(op, [*emit.ops, fused])
        mixed += 1
    for op in reversed(behind):
        if op.parent is not None and not any(True for value in op.results for _ in value.uses):
            op.detach()
            op.erase()
    if mixed and not any(True for _ in shifted.uses):
        last = LastOp(x)
        final = ReshapeOp(last.result, tensor_of(previous).get_shape())
        last.location = final.location = scan.location
        Rewriter.replace_op(scan, [last, final], [None, final.result])
    return mixed > 0


def _only_hands_on(scan: ScanOp) -> bool:
    """Whether a scan over x [T, C] yields its state, and x as the next one."""
    end = scan.terminator
    return (
        [len(values) for values in (scan.inputs, scan.initial, scan.stacked)] == [1, 1, 1]
        and len(tensor_of(scan.inputs[0]).get_shape()) == 2
        and tensor_of(scan.inputs[0]).get_shape()[0] == DYNAMIC
        and end.slices[0] is scan.state_args[0]
        and end.states[0] is scan.slice_args[0]
    )


def _behind(value: SSAValue) -> list[Operation]:
    """The sums and products that read a value, directly or through others of them."""
    found: dict[Operation, None] = {}
    front = [value]
    for _ in range(MAX_DEPTH):
        users = [use.operation for value in front for use in value.uses]
        front = []
        for op in users:
            if isinstance(op, AddOp | SubOp | MulOp | NegOp) and op not in found:
                found[op] = None
                front.append(op.results[0])
    return list(found)


def _mix(terms: Sum, x: SSAValue, shifted: SSAValue) -> Product:
    """The mix in x + x'·mix − x·mix. Raises NoMatch if the products are not these."""
    if len(terms) != 3:
        raise NoMatch
    (of_x,), (of_shifted,) = leaf(x).factors, leaf(shifted).factors
    rest: dict[tuple[int, bool], Product] = {}
    for term in terms:
        read = of_shifted if of_shifted in term.factors else of_x
        if term.factors.count(read) != 1:
            raise NoMatch
        factors = tuple(f for f in term.factors if f != read)
        rest[term.sign, read is of_shifted] = replace(term, sign=1, factors=factors)
    if set(rest) != {(1, False), (1, True), (-1, False)}:
        raise NoMatch
    mix = rest[1, True]
    if rest[1, False].factors or rest[-1, False] != mix:
        raise NoMatch
    return mix
