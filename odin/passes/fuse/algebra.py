"""What the body of a scan computes, whatever way it is written: sums of products of tensors that
are indexed linearly.

A product stands for the tensor Σ sign · Π factors over an index space of `dims`. Each factor reads
a tensor at `offset + Σ index·stride`, so that reshapes, slices, broadcasting, the order of operands
and whether an op stands in the body or before the scan leave no trace. Axis 0 of a tensor over the
sequence is no axis here: the time t is dimension 0 of every product, and the rest is as for one t.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from xdsl.ir import Block, SSAValue

from odin.ir.layout import Layout
from odin.ir.nn import AddOp, ExpOp, MulOp, NegOp, ReshapeOp, SliceOp, SubOp, SumOp
from odin.ir.types import DYNAMIC, Shape, tensor_of


class NoMatch(Exception):
    """A value has no such form; the recurrence stays as it is."""


@dataclass(frozen=True)
class Leaf:
    """A tensor as it is indexed: `strides` are elements for each dimension of the product."""

    value: SSAValue
    offset: int
    strides: tuple[int, ...]

    def reindexed(self, dims: Sequence[Dim], axes: Sequence[int]) -> Leaf:
        return replace(self, strides=tuple(d.stride(self.strides) for d in dims))

    def moved(self, dim: int, start: int) -> Leaf:
        return replace(self, offset=self.offset + start * self.strides[dim])

    def varies_along(self, dim: int) -> bool:
        return self.strides[dim] != 0


@dataclass(frozen=True)
class Exp:
    """exp of a product over the same dimensions."""

    of: Product

    def reindexed(self, dims: Sequence[Dim], axes: Sequence[int]) -> Exp:
        return Exp(self.of.reindexed(dims, axes))

    def moved(self, dim: int, start: int) -> Exp:
        return Exp(replace(self.of, factors=tuple(f.moved(dim, start) for f in self.of.factors)))

    def varies_along(self, dim: int) -> bool:
        return any(factor.varies_along(dim) for factor in self.of.factors)


Factor: TypeAlias = Leaf | Exp


@dataclass(frozen=True)
class Dim:
    """A dimension made of an old one: its index counts steps of `step` along dimension `source`."""

    extent: int
    source: int | None
    step: int = 1

    def stride(self, strides: Sequence[int]) -> int:
        return 0 if self.source is None else strides[self.source] * self.step

    def split(self, inner: int) -> tuple[Dim, Dim]:
        """An outer and an inner dimension in its place. Raises NoMatch if they do not divide it."""
        if inner < 1 or self.extent < 1 or self.extent % inner:
            raise NoMatch
        outer = replace(self, extent=self.extent // inner, step=self.step * inner)
        return outer, replace(self, extent=inner)


@dataclass(frozen=True)
class Product:
    """sign · Π factors. Dimension 0 is the time; then the dimensions of each axis of the tensor,
    none of extent 1; what is left is summed over."""

    sign: int
    factors: tuple[Factor, ...]
    dims: tuple[int, ...]
    axes: tuple[int, ...]
    """How many dimensions make up each axis."""

    @property
    def summed(self) -> range:
        """The dimensions that are summed over."""
        return range(1 + sum(self.axes), len(self.dims))

    def axis(self, index: int) -> range:
        """The dimensions of one axis."""
        start = 1 + sum(self.axes[:index])
        return range(start, start + self.axes[index])

    @property
    def shape(self) -> Shape:
        return tuple(self._extent(self.axis(i)) for i in range(len(self.axes)))

    def _extent(self, dims: range) -> int:
        return math.prod(self.dims[i] for i in dims)

    def _as_is(self, dims: range) -> list[Dim]:
        return [Dim(self.dims[i], i) for i in dims]

    def reindexed(self, dims: Sequence[Dim], axes: Sequence[int]) -> Product:
        """The same numbers over other dimensions."""
        factors = tuple(factor.reindexed(dims, axes) for factor in self.factors)
        return Product(self.sign, factors, tuple(d.extent for d in dims), tuple(axes))

    def _with_axes(self, groups: Sequence[Sequence[Dim]], summed: Sequence[Dim]) -> Product:
        dims = [Dim(self.dims[0], 0), *(dim for group in groups for dim in group), *summed]
        return self.reindexed(dims, [len(group) for group in groups])

    # Ops

    def reshape(self, shape: Shape) -> Product:
        rest = self._as_is(range(1, 1 + sum(self.axes)))[::-1]
        groups: list[list[Dim]] = []
        for extent in shape:
            group: list[Dim] = []
            while extent > 1:
                dim = rest.pop()
                if dim.extent > extent:
                    dim, inner = dim.split(dim.extent // extent)
                    rest.append(inner)
                group.append(dim)
                if extent % dim.extent:
                    raise NoMatch
                extent //= dim.extent
            groups.append(group)
        return self._with_axes(groups, self._as_is(self.summed))

    def slice(self, axis: int, start: int, stop: int) -> Product:
        dims = self.axis(axis)
        if not dims:
            return self
        inner = self._extent(dims) // self.dims[dims[0]]
        if start % inner or stop % inner:
            raise NoMatch
        start, stop = start // inner, stop // inner
        moved = replace(self, factors=tuple(f.moved(dims[0], start) for f in self.factors))
        groups = [self._as_is(self.axis(i)) for i in range(len(self.axes))]
        outer = Dim(stop - start, dims[0])
        groups[axis][:1] = [outer] if outer.extent > 1 else []
        return moved._with_axes(groups, self._as_is(self.summed))

    def sum_last_axis(self) -> Product:
        groups = [self._as_is(self.axis(i)) for i in range(len(self.axes) - 1)]
        last = self._as_is(self.axis(len(self.axes) - 1))
        return self._with_axes([*groups, []], [*last, *self._as_is(self.summed)])

    def broadcast_to(self, shape: Shape) -> Product:
        groups = [self._as_is(self.axis(i)) for i in range(len(self.axes))]
        groups = [[] for _ in range(len(shape) - len(groups))] + groups
        filled = [
            group if group or extent == 1 else [Dim(extent, None)]
            for group, extent in zip(groups, shape, strict=True)
        ]
        return self._with_axes(filled, self._as_is(self.summed))

    def times(self, other: Product) -> Product:
        a, b = aligned(self, other)
        return replace(a, sign=a.sign * b.sign, factors=(*a.factors, *b.factors))


def aligned(a: Product, b: Product) -> tuple[Product, Product]:
    """Both over the same dimensions: axes broadcast and split as the other's, sums apart."""
    groups: list[tuple[list[Dim], list[Dim]]] = []
    rank = max(len(a.axes), len(b.axes))
    for axis in range(-rank, 0):
        pair = [
            p._as_is(p.axis(len(p.axes) + axis)) if len(p.axes) >= -axis else [] for p in (a, b)
        ]
        groups.append(_common(*pair))
    sums = [p._as_is(p.summed) for p in (a, b)]
    strange = [[replace(dim, source=None) for dim in dims] for dims in sums]
    return (
        a._with_axes([group for group, _ in groups], [*sums[0], *strange[1]]),
        b._with_axes([group for _, group in groups], [*strange[0], *sums[1]]),
    )


def _common(a: list[Dim], b: list[Dim]) -> tuple[list[Dim], list[Dim]]:
    """One axis of two tensors in dimensions of the same extents, an extent of 1 repeated."""
    if not a or not b:
        return (
            a or [replace(dim, source=None) for dim in b],
            b or [replace(dim, source=None) for dim in a],
        )
    left, right = list(a), list(b)
    pairs: list[tuple[Dim, Dim]] = []
    while left and right:
        x, y = left.pop(), right.pop()
        if x.extent > y.extent:
            outer, x = x.split(y.extent)
            left.append(outer)
        elif y.extent > x.extent:
            outer, y = y.split(x.extent)
            right.append(outer)
        pairs.append((x, y))
    if left or right:
        raise NoMatch
    pairs.reverse()
    return [x for x, _ in pairs], [y for _, y in pairs]


def block_of(value: SSAValue) -> Block | None:
    """The block that defines a value."""
    return value.owner if isinstance(value.owner, Block) else value.owner.parent


Sum: TypeAlias = list[Product]


def leaf(value: SSAValue) -> Product:
    """A tensor by itself. Over a sequence, it varies with the time."""
    shape = tensor_of(value).get_shape()
    rest = shape[1:] if shape[:1] == (DYNAMIC,) else shape
    strides = Layout.contiguous(rest).strides
    kept = [(n, s) for n, s in zip(rest, strides, strict=True) if n > 1]
    time = math.prod(rest) if rest is not shape else 0
    return Product(
        1,
        (Leaf(value, 0, (time, *(s for _, s in kept))),),
        (DYNAMIC, *(n for n, _ in kept)),
        tuple(int(n > 1) for n in rest),
    )


class Algebra:
    """The products that values are. Values of `known` are given; ops of the block `body` and those
    that `expand` names are written out, views and signs always, and all else is a leaf."""

    def __init__(
        self,
        known: Mapping[SSAValue, Sum],
        body: Block | None = None,
        expand: Callable[[SSAValue], bool] = lambda value: False,
    ):
        self._known = dict(known)
        self._body = body
        self._expand = expand

    def of(self, value: SSAValue) -> Sum:
        """The products whose sum a value is. Raises NoMatch."""
        if value not in self._known:
            self._known[value] = self._expression(value)
        return self._known[value]

    def one(self, value: SSAValue) -> Product:
        """The product that a value is. Raises NoMatch if it is a sum of several."""
        terms = self.of(value)
        if len(terms) != 1:
            raise NoMatch
        return terms[0]

    def _expression(self, value: SSAValue) -> Sum:
        op = value.owner
        inside = self._body is not None and block_of(value) is self._body
        over_time = not inside and tensor_of(value).get_shape()[:1] == (DYNAMIC,)
        if isinstance(op, ReshapeOp):
            shape = tensor_of(value).get_shape()
            return self._viewed(value, lambda p: p.reshape(shape[over_time:]), inside)
        if isinstance(op, SliceOp):
            axis, start, stop = op.bounds
            return self._viewed(value, lambda p: p.slice(axis - over_time, start, stop), inside)
        if isinstance(op, NegOp):
            return [replace(p, sign=-p.sign) for p in self.of(op.operand)]
        if inside or self._expand(value):
            match op:
                case MulOp():
                    return [a.times(b) for a in self.of(op.lhs) for b in self.of(op.rhs)]
                case AddOp() | SubOp():
                    sign = 1 if isinstance(op, AddOp) else -1
                    shape = tensor_of(value).get_shape()[over_time:]
                    rhs = [replace(p, sign=sign * p.sign) for p in self.of(op.rhs)]
                    return [p.broadcast_to(shape) for p in (*self.of(op.lhs), *rhs)]
                case SumOp():
                    return [p.sum_last_axis() for p in self.of(op.operand)]
                case ExpOp():
                    exponent = self.one(op.operand)
                    if exponent.summed:
                        raise NoMatch
                    return [replace(exponent, sign=1, factors=(Exp(exponent),))]
        if inside:
            raise NoMatch
        return [leaf(value)]

    def _viewed(self, value: SSAValue, view: Callable[[Product], Product], inside: bool) -> Sum:
        """A view of an operand; outside the body, one that strides cannot say is a leaf."""
        assert isinstance(value.owner, ReshapeOp | SliceOp)
        operand = value.owner.operand
        try:
            return [view(p) for p in self.of(operand)]
        except NoMatch:
            if inside:
                raise
            return [leaf(value)]
