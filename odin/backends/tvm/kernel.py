"""One kernel in the making: a TIR function over raw pointers, with every shape and stride a
constant.

All arithmetic is on vectors of four float32, what WebAssembly's SIMD128 holds. Where fewer elements
are left, rules see zeros in the other lanes: each formula is there once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tvm import tirx
from tvm.script.ir_builder import IRBuilder
from tvm.script.ir_builder import tirx as T

from odin.ir.plan import CallOp, ViewAttr
from odin.ir.types import Shape, numpy_dtype

LANES = 4
Expr = Any
"""An expression of TIR; TVM's Python package has no usable types."""

Rule = Callable[["Kernel"], None]
"""Emits the body of a kernel for one call of its name."""


class View:
    """A view of a call: four axes, of which those that the call does not have are 1 long."""

    def __init__(self, pointer: Expr, view: ViewAttr):
        padding = 4 - len(view.shape)
        self.dims: Shape = (1,) * padding + view.shape
        self.strides: Shape = (0,) * padding + view.element_strides
        self.dtype = dtype_of(view)
        last = sum((n - 1) * s for n, s in zip(self.dims, self.strides, strict=True))
        self._buffer = T.decl_buffer((last + 1,), self.dtype, data=pointer, layout=None)

    def load(self, *index: Expr, n: int = LANES) -> Expr:
        """A vector of `n` elements along the last axis from an index, which leaves out leading
        zeros, and of zeros behind them."""
        if n == LANES and self.strides[-1] == 0:
            return splat(self.scalar(*index))
        if n == LANES:
            return let(self._buffer[T.ramp(self._place(index), self.strides[-1], LANES)])
        *outer, first = index
        return gather([self.scalar(*outer, first + i) for i in range(n)])

    def scalar(self, *index: Expr) -> Expr:
        return let(self._buffer[self._place(index)])

    def store(self, value: Expr, *index: Expr, n: int = LANES) -> None:
        """Stores the first `n` lanes of a vector."""
        if n == LANES:
            place = T.ramp(self._place(index), self.strides[-1], LANES)
            T.buffer_store(self._buffer, value, [place])
            return
        *outer, first = index
        value = let(value)
        for i in range(n):
            self.store_scalar(lane(value, i), *outer, first + i)

    def store_scalar(self, value: Expr, *index: Expr) -> None:
        T.buffer_store(self._buffer, value, [self._place(index)])

    def load_flat(self, offset: Expr, n: int) -> Expr:
        """`n` elements in a row, from an offset in elements. They may reach beyond the view as far
        as memory certainly does."""
        return self._buffer[T.ramp(offset, 1, n)]

    def _place(self, index: Sequence[Expr]) -> Expr:
        strides = self.strides[4 - len(index) :]
        return sum((i * s for i, s in zip(index, strides, strict=True)), T.int32(0))


class Kernel:
    """What a rule gets: the views of the call, inputs before outputs, and its parameters."""

    def __init__(self, call: CallOp, pointers: Sequence[Expr]):
        views = [*call.inputs, *call.outputs]
        self.views = [View(p, view) for p, view in zip(pointers, views, strict=True)]
        self.params: dict[str, float] = {
            name: value.value.data  # pyright: ignore[reportAttributeAccessIssue]
            for name, value in call.params.data.items()
        }


def shared_pointers(call: CallOp) -> tuple[int, ...]:
    """For each view of a call the first one at its address: what is written in place is read
    through the same pointer. TVM tells LLVM that different pointers never meet."""
    views = [*call.inputs, *call.outputs]
    addresses = [(view.weight, view.offset, view.step) for view in views]
    return tuple(addresses.index(address) for address in addresses)


def build_kernel(name: str, call: CallOp, rule: Rule) -> tirx.PrimFunc:
    """The function `void name(pointer…)` for a call, a pointer a view."""
    with IRBuilder() as builder, T.prim_func():
        T.func_name(name)
        T.func_attr({"global_symbol": name})
        views = [*call.inputs, *call.outputs]
        pointers = [T.arg(f"p{i}", T.handle(dtype_of(v))) for i, v in enumerate(views)]
        rule(Kernel(call, [pointers[i] for i in shared_pointers(call)]))
    return finished(builder)


def finished(builder: IRBuilder) -> tirx.PrimFunc:
    """The function that a builder made."""
    function = builder.get()
    assert isinstance(function, tirx.PrimFunc)
    return function


def dtype_of(view: ViewAttr) -> str:
    return numpy_dtype(view.type.element_type).name


def let(value: Expr) -> Expr:
    """A variable of this value: a tree that is used twice is computed once."""
    return T.bind(value)


def splat(value: float | Expr) -> Expr:
    """A float32, in every lane."""
    return T.broadcast(T.float32(value) if isinstance(value, int | float) else value, LANES)


def gather(scalars: Sequence[Expr]) -> Expr:
    """A vector of up to four scalars, and of zeros behind them."""
    filled = [*scalars, *[T.float32(0)] * (LANES - len(scalars))]
    return let(T.Shuffle(filled, [T.int32(i) for i in range(LANES)]))


@contextmanager
def loop(count: int) -> Iterator[Expr]:
    """`for i in 0…count−1` around what is emitted inside; the constant 0 if there is only one."""
    if count == 1:
        yield T.int32(0)
        return
    with T.serial(count) as i:
        yield i


def for_vectors(count: int, body: Callable[[Expr, int], None]) -> None:
    """Runs `body(first, n)` over `count` elements: whole vectors, then the n < 4 that are left."""
    whole, rest = divmod(count, LANES)
    if whole:
        with loop(whole) as i:
            body(i * LANES, LANES)
    if rest:
        body(T.int32(whole * LANES), rest)


def local(count: int, dtype: str) -> Expr:
    """`count` values in registers, or on the stack where an index is no constant."""
    return T.alloc_buffer((count,), dtype, scope="local", layout=None)


def put(buffer: Expr, index: Expr, value: Expr) -> None:
    T.buffer_store(buffer, value, [index])


def vectors(count: int) -> Expr:
    """`count` vectors of zeros in registers."""
    found = local(count, f"float32x{LANES}")
    for i in range(count):
        put(found, i, splat(0))
    return found


def lane(vector: Expr, index: int) -> Expr:
    return T.Shuffle([vector], [T.int32(index)])


def add_lanes(vector: Expr) -> Expr:
    """The sum of four lanes."""
    vector = let(vector)
    return (lane(vector, 0) + lane(vector, 1)) + (lane(vector, 2) + lane(vector, 3))


def reduce_sum(
    count: int, terms: Callable[[Expr, int], Sequence[Expr]], *, sums: int = 1, chains: int = 1
) -> list[Expr]:
    """So many sums over `count` elements. `terms(first, n)` gives a vector for each, of the terms
    of n elements and of zeros, and may store what belongs to these elements.

    Term k goes to lane k mod 4·chains, and lanes are added in pairs: the order of the executor
    (`runtime_wasm/c/sum.h`). `chains` is 1 or 4.
    """
    partial = vectors(sums * chains)

    def add(first: Expr, n: int, chain: int) -> None:
        for i, term in enumerate(terms(first, n)):
            slot = i * chains + chain
            put(partial, slot, partial[slot] + term)

    step = LANES * chains
    if count >= step:
        with loop(count // step) as i:
            for chain in range(chains):
                add(i * step + chain * LANES, LANES, chain)
    for chain, first in enumerate(range(count - count % step, count, LANES)):
        add(T.int32(first), min(LANES, count - first), chain)
    totals = []
    for i in range(sums):
        found = [partial[i * chains + chain] for chain in range(chains)]
        while len(found) > 1:
            found = [a + b for a, b in zip(found[::2], found[1::2], strict=True)]
        totals.append(let(add_lanes(found[0])))
    return totals
