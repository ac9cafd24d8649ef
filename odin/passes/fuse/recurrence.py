"""A scan with one state, as the products that its body computes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import Rewriter
from xdsl.utils.exceptions import VerifyException

from odin.ir.layout import Layout
from odin.ir.nn import AddOp, ExpOp, MulOp, NegOp, ReshapeOp, SliceOp, i64_attr
from odin.ir.recurrence import ScanOp
from odin.ir.tensor_op import InferredOp
from odin.ir.types import DYNAMIC, Shape, tensor_of
from odin.passes.fuse.algebra import Algebra, Exp, Factor, Leaf, NoMatch, Product, Sum, leaf

MAX_DEPTH = 4
"""Products before the scan are written out over so many ops."""


@dataclass(frozen=True)
class Recurrence:
    """next[m, n] = Σ `kept` (products with the state) + Σ `added`, and
    y[m] = Σₙ next[m, n]·Π `read` + Σ `skipped`, for a state of M·N numbers in row-major order."""

    scan: ScanOp
    kept: Sum
    """Axes M, N; without the factor that is the state."""
    added: Sum
    """Axes M, N."""
    read: Product
    """Axis M, summed over N; without the factor that is the next state."""
    skipped: Sum
    """Axis M."""


def leading_dims(product: Product) -> range:
    """The dimensions of axis 0 up to the last one along which a factor varies."""
    dims = product.axis(0)
    varying = [dim for dim in dims if any(f.varies_along(dim) for f in product.factors)]
    return range(dims.start, varying[-1] + 1) if varying else range(dims.start, dims.start)


def leading_extent(product: Product) -> int:
    """How many indices of axis 0 those are."""
    return math.prod(product.dims[dim] for dim in leading_dims(product))


class Emitter:
    """Makes ops before a scan that compute products; they are in no block until it succeeds."""

    def __init__(self) -> None:
        self.ops: list[Operation] = []

    def add(self, op: Operation, hint: str | None = None) -> SSAValue:
        """Notes an op; its first result."""
        self.ops.append(op)
        if hint:
            op.results[0].name_hint = hint
        return op.results[0]

    def discard(self) -> None:
        """Forgets all ops."""
        for op in reversed(self.ops):
            op.erase()
        self.ops = []

    def reshape(self, value: SSAValue, shape: Shape) -> SSAValue:
        """A value under another shape."""
        if tensor_of(value).get_shape() == shape:
            return value
        return self.add(ReshapeOp(value, shape), value.name_hint)

    def product(
        self, product: Product, hint: str | None = None, axes: Sequence[range] | None = None
    ) -> SSAValue:
        """The tensor of a product: its `axes` (all by default), after the time if it varies with
        it. Raises NoMatch if a factor varies along another axis, or none along one of these."""
        axes = [product.axis(i) for i in range(len(product.axes))] if axes is None else axes
        kept = [dim for axis in axes for dim in axis]
        for dim in range(1, len(product.dims)):
            if (dim in kept) != any(f.varies_along(dim) for f in product.factors):
                raise NoMatch
        if not product.factors:
            raise NoMatch
        value = self._factors(product, kept)
        if product.sign < 0:
            value = self.add(NegOp(value))
        time = tensor_of(value).get_shape()[:1] == (DYNAMIC,)
        shape = [math.prod(product.dims[dim] for dim in axis) for axis in axes]
        value = self.reshape(value, ((DYNAMIC,) if time else ()) + tuple(shape))
        if hint and isinstance(value.owner, Operation) and value.owner in self.ops:
            value.name_hint = hint
        return value

    def _factors(self, product: Product, kept: Sequence[int]) -> SSAValue:
        """The product without its sign, in any shape that has its elements in order."""
        if len(product.factors) == 1:
            return self._factor(product.factors[0], product, kept)
        ones = [
            tuple(product.dims[dim] if factor.varies_along(dim) else 1 for dim in kept)
            for factor in product.factors
        ]
        values: list[SSAValue] = []
        for factor, shape in zip(product.factors, ones, strict=True):
            value = self._factor(factor, product, kept)
            time = tensor_of(value).get_shape()[:1] == (DYNAMIC,)
            values.append(self.reshape(value, ((DYNAMIC,) if time else ()) + shape))
        while len(values) > 1:
            values[:2] = [self.add(MulOp(values[0], values[1]))]
        return values[0]

    def _factor(self, factor: Factor, product: Product, kept: Sequence[int]) -> SSAValue:
        """A factor, in any shape that has its elements in order."""
        if isinstance(factor, Exp):
            exponent = self._factors(factor.of, kept)
            return self.add(ExpOp(self.add(NegOp(exponent)) if factor.of.sign < 0 else exponent))
        own = [(product.dims[dim], factor.strides[dim]) for dim in kept if factor.strides[dim]]
        block = Layout.contiguous(tuple(extent for extent, _ in own))
        if block.strides != tuple(stride for _, stride in own):
            raise NoMatch
        shape = tensor_of(factor.value).get_shape()
        time, rest = (shape[:1], shape[1:]) if shape[:1] == (DYNAMIC,) else ((), shape)
        start, size = factor.offset, math.prod(block.shape)
        if size == math.prod(rest):
            return factor.value
        flat = self.reshape(factor.value, (*time, math.prod(rest)))
        bounds = {"axis": len(time), "start": start, "stop": start + size}
        return self.add(SliceOp(flat, **{k: i64_attr(v) for k, v in bounds.items()}))


def raise_scan(scan: ScanOp, match: Callable[[Recurrence, Emitter], InferredOp]) -> bool:
    """Replaces a scan by the fused op that `match` makes for it; False if it makes none.

    The op has the results y and the next state. What is known of the operands grows with each
    attempt: first they are the scan's inputs, then what those are products of, and so on.
    """
    expanded: set[SSAValue] = set()
    for _ in range(MAX_DEPTH):
        emitter = Emitter()
        try:
            recurrence = _read(scan, expanded)
        except NoMatch:
            return False
        try:
            fused = match(recurrence, emitter)
            y, final = fused.results
            y.name_hint, final.name_hint = "y", scan.initial[0].name_hint
            emitter.add(fused)
            for term in recurrence.skipped:
                y = emitter.add(
                    AddOp(y, emitter.reshape(emitter.product(term), tensor_of(y).get_shape()))
                )
            y = emitter.reshape(y, tensor_of(scan.stacked[0]).get_shape())
            final = emitter.reshape(final, tensor_of(scan.final[0]).get_shape())
        except (NoMatch, VerifyException):
            emitter.discard()
            expanded |= _composed(recurrence) - expanded
            continue
        for op in emitter.ops:
            op.location = scan.location
        Rewriter.replace_op(scan, emitter.ops, [y, final])
        return True
    return False


def _read(scan: ScanOp, expanded: set[SSAValue]) -> Recurrence:
    """What a scan computes, with the values in `expanded` written out. Raises NoMatch."""
    if len(scan.initial) != 1 or len(scan.stacked) != 1:
        raise NoMatch
    if tensor_of(scan.inputs[0]).get_shape()[:1] != (DYNAMIC,):
        raise NoMatch
    body, (state,) = scan.body.block, scan.state_args
    outside = Algebra({}, expand=expanded.__contains__)
    known = {
        arg: outside.of(value) for arg, value in zip(scan.slice_args, scan.inputs, strict=True)
    }
    known[state] = [leaf(state)]
    after = scan.terminator.states[0]
    while isinstance(after.owner, ReshapeOp):
        after = after.owner.operand
    terms = Algebra(known, body, expanded.__contains__).of(after)
    seen = Algebra({**known, after: [leaf(after)]}, body, expanded.__contains__)
    outputs = seen.of(scan.terminator.slices[0])

    size = math.prod(tensor_of(state).get_shape())
    reads, skipped = _split(outputs, after)
    if len(reads) != 1 or not reads[0].summed:
        raise NoMatch
    (read,) = reads
    columns = math.prod(read.dims[dim] for dim in read.summed)
    rows = size // columns
    read, skipped = read.reshape((rows,)), [term.reshape((rows,)) for term in skipped]
    kept, added = _split([term.reshape((rows, columns)) for term in terms], state)
    if any(term.summed for term in (*added, *skipped)):
        raise NoMatch
    return Recurrence(
        scan,
        [_without(term, state, columns) for term in kept],
        added,
        _without(read, after, columns),
        skipped,
    )


def _split(terms: Sum, state: SSAValue) -> tuple[Sum, Sum]:
    """The products with a state, which is at least one, and those without."""
    with_state = [term for term in terms if _reads(term, state)]
    return with_state, [term for term in terms if not _reads(term, state)]


def _reads(term: Product, state: SSAValue) -> bool:
    return any(isinstance(f, Leaf) and f.value is state for f in term.factors)


def _without(term: Product, state: SSAValue, columns: int) -> Product:
    """A product without the state, which is read in row-major order: its rows along axis 0, its
    columns along what is summed over or, if nothing is, along axis 1."""
    found = [f for f in term.factors if isinstance(f, Leaf) and f.value is state]
    inner = term.summed or term.axis(1)
    order = [*term.axis(0), *inner]
    packed = Layout.contiguous(tuple(term.dims[dim] for dim in order)).strides
    unread = [dim for dim in range(len(term.dims)) if dim not in order]
    if (
        len(found) != 1
        or found[0].offset
        or tuple(found[0].strides[dim] for dim in order) != packed
        or any(found[0].strides[dim] for dim in unread)
        or math.prod(term.dims[dim] for dim in inner) != columns
    ):
        raise NoMatch
    return replace(term, factors=tuple(f for f in term.factors if f is not found[0]))


def _composed(recurrence: Recurrence) -> set[SSAValue]:
    """The factors that could be written out further."""
    terms = [*recurrence.kept, *recurrence.added, recurrence.read, *recurrence.skipped]
    return {
        factor.value
        for term in terms
        for factor in _leaves(term)
        if isinstance(factor.value.owner, MulOp | ExpOp)
    }


def _leaves(product: Product) -> list[Leaf]:
    nested = [_leaves(f.of) if isinstance(f, Exp) else [f] for f in product.factors]
    return [factor for factors in nested for factor in factors]
