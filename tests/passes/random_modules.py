"""Hypothesis strategy for small random models: every op, scans, states passed on in every way.

The numbers stay moderate, so that two evaluation orders differ by rounding only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from hypothesis import strategies as st
from xdsl.dialects.builtin import DenseArrayBase, FunctionType, ModuleOp, i32, i64
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.utils.exceptions import VerifyException

from odin.ir.nn import (
    AddOp,
    CausalConv1dOp,
    ClampOp,
    ConcatOp,
    DivOp,
    EmbeddingOp,
    ExpOp,
    LastOp,
    LinearOp,
    LoadOp,
    MulOp,
    NegOp,
    ReshapeOp,
    RmsNormOp,
    SigmoidOp,
    SiluOp,
    SliceOp,
    SoftplusOp,
    SqrtOp,
    SubOp,
    SumOp,
    TransposeOp,
    WeightOp,
    f32_attr,
    i64_attr,
)
from odin.ir.recurrence import ScanOp, YieldOp, stack_type
from odin.ir.types import DYNAMIC, Shape, broadcast_shapes, tensor, tensor_of

VOCAB_SIZE = 5
"""Token ids to feed are below this."""
TABLE_ROWS = 64
"""Rows of the embedding: no fewer than there are logits."""
MAX_ELEMENTS = 48
UNARY = (NegOp, SigmoidOp, SiluOp, SoftplusOp)
KINDS = (
    "unary", "unary", "exp", "binary", "binary", "binary", "slice", "reshape", "last",
    "linear", "rms_norm", "sum", "conv", "load", "transpose", "concat", "div",
)  # fmt: skip


@dataclass
class RandomModule:
    """A module with `@main` over a dynamic sequence, and its weights."""

    module: ModuleOp
    weights: dict[str, np.ndarray]
    vocab_size: int
    """Numbers in the logits."""

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """How Hypothesis shows it: as text, not as the graph of Python objects."""
        printer.text(str(self.module))


@st.composite
def random_modules(draw: st.DrawFn) -> RandomModule:
    """An embedding, some ops, up to two scans, and results chosen from all of their values."""
    return _Builder(draw).build()


def shape_of(value: SSAValue) -> Shape:
    return tensor_of(value).get_shape()


def is_static(value: SSAValue) -> bool:
    return DYNAMIC not in shape_of(value)


class _Builder:
    def __init__(self, draw: st.DrawFn):
        self.draw = draw
        self.rng = np.random.default_rng(draw(st.integers(0, 99)))
        self.weights: dict[str, np.ndarray] = {}
        self.entry = Block(arg_types=[tensor((DYNAMIC,), i32)])
        self.block = self.entry
        self.pool: list[SSAValue] = []
        self.in_body = False

    def build(self) -> RandomModule:
        width = self.draw(st.sampled_from([2, 4, 6]))
        for _ in range(self.draw(st.integers(0, 2))):
            self.new_state((width,))
        table = self.load(TABLE_ROWS, width)
        self.add(EmbeddingOp(self.entry.args[0], table))
        for _ in range(self.draw(st.integers(0, 2))):
            self.some_ops(3)
            self.scan()
        self.some_ops(4)
        return self.finish()

    def finish(self) -> RandomModule:
        logits = self.one_of([v for v in self.pool if shape_of(v)])
        if not is_static(logits):
            logits = self.add(LastOp(logits))
        logits = self.add(ReshapeOp(logits, (int(np.prod(shape_of(logits))),)))
        states = list(self.entry.args[1:])
        finals = [self.one_of(self.like(state)) for state in states]
        results = [logits, *finals]
        self.block.add_op(ReturnOp(*results))
        types = FunctionType.from_lists(
            [arg.type for arg in self.entry.args], [value.type for value in results]
        )
        weights = [WeightOp(name, tensor(array.shape)) for name, array in self.weights.items()]
        module = ModuleOp([*weights, FuncOp("main", types, Region(self.entry))])
        return RandomModule(module, self.weights, shape_of(logits)[0])

    def some_ops(self, most: int) -> None:
        for _ in range(self.draw(st.integers(0, most))):
            self.some_op(self.draw(st.sampled_from(KINDS)))

    def some_op(self, kind: str) -> None:
        """Appends an op of this kind on some values, if there are such."""
        values = self.pool
        ranked = [v for v in values if shape_of(v)]
        matrices = [v for v in values if len(shape_of(v)) == 2]
        match kind:
            case "unary":
                self.add(self.draw(st.sampled_from(UNARY))(self.one_of(values)))
            case "exp":
                self.add(ExpOp(self.clamped(self.one_of(values), -2, 1)))
            case "binary":
                self.binary()
            case "slice":
                self.slice()
            case "reshape":
                self.reshape(self.one_of(ranked))
            case "last" if ranked:
                self.add(LastOp(self.one_of(ranked)))
            case "sum" if sums := [v for v in ranked if shape_of(v)[-1] != DYNAMIC]:
                self.add(SumOp(self.one_of(sums)))
            case "linear" if matrices:
                x = self.one_of(matrices)
                self.add(LinearOp(x, self.load(self.draw(st.integers(1, 4)), shape_of(x)[1])))
            case "rms_norm" if norms := [v for v in values if 2 <= len(shape_of(v)) <= 3]:
                x = self.one_of(norms)
                axes = self.draw(st.integers(1, len(shape_of(x)) - 1))
                # A large eps: a norm of numbers near 0 would amplify rounding.
                weight = self.load(*shape_of(x)[-axes:])
                self.add(RmsNormOp(x, weight, eps=f32_attr(0.5)))
            case "conv" if matrices:
                self.conv(self.one_of(matrices))
            case "transpose":
                self.transpose(self.one_of(ranked))
            case "concat" if parts := [v for v in ranked if shape_of(v)[-1] in range(1, 9)]:
                self.concat(self.one_of(parts))
            case "div":
                square = self.add(SqrtOp(self.clamped(self.one_of(values), 0.5, 3)))
                self.clamped(self.add(DivOp(self.one_of(self.like(square)), square)), -3, 3)
            case "load":
                self.pool.append(self.load(*shape_of(self.one_of(values))[1:]))

    def binary(self) -> None:
        a, b = self.one_of(self.pool), self.one_of(self.pool)
        try:
            shape = broadcast_shapes(shape_of(a), shape_of(b))
        except VerifyException:
            b, shape = a, shape_of(a)
        if len(shape) > 3 or np.prod([n for n in shape if n != DYNAMIC]) > MAX_ELEMENTS:
            return
        kind = self.draw(st.sampled_from([AddOp, SubOp, MulOp]))
        result = self.add(kind(a, b))
        if kind is MulOp:
            self.clamped(result, -3, 3)

    def slice(self) -> None:
        axes = [
            (value, axis)
            for value in self.pool
            for axis, extent in enumerate(shape_of(value))
            if extent > 1
        ]
        if not axes:
            return
        value, axis = self.draw(st.sampled_from(axes))
        start = self.draw(st.integers(0, shape_of(value)[axis] - 1))
        stop = self.draw(st.integers(start + 1, shape_of(value)[axis]))
        bounds = {"axis": axis, "start": start, "stop": stop}
        self.add(SliceOp(value, **{name: i64_attr(bound) for name, bound in bounds.items()}))

    def reshape(self, value: SSAValue) -> None:
        shape = shape_of(value)
        leading = shape[:1] if shape[0] == DYNAMIC else ()
        volume = int(np.prod(shape[len(leading) :]))
        divisors = [n for n in range(1, volume + 1) if volume % n == 0]
        first = self.draw(st.sampled_from(divisors))
        inner = self.draw(st.sampled_from([(volume,), (first, volume // first)]))
        self.add(ReshapeOp(value, (*leading, *inner)))

    def transpose(self, value: SSAValue) -> None:
        rank = len(shape_of(value))
        first = [0] if not is_static(value) else []
        rest = self.draw(st.permutations(range(len(first), rank)))
        self.add(TransposeOp(value, axes=DenseArrayBase.from_list(i64, [*first, *rest])))

    def concat(self, value: SSAValue) -> None:
        shape = shape_of(value)
        parts = [v for v in self.pool if shape_of(v)[:-1] == shape[:-1] and shape_of(v)]
        other = self.one_of([v for v in parts if shape_of(v)[-1] in range(1, 9)])
        self.add(ConcatOp(value, other, axis=i64_attr(len(shape) - 1)))

    def conv(self, x: SSAValue) -> None:
        channels, taps = shape_of(x)[1], self.draw(st.integers(2, 3))
        states = [v for v in self.pool if shape_of(v) == (taps - 1, channels)]
        if not states and self.in_body:
            return
        state = self.one_of(states) if states else self.new_state((taps - 1, channels))
        op = CausalConv1dOp(x, self.load(channels, taps), self.load(channels), state)
        self.add(op)
        self.pool.append(op.next_state)

    def scan(self) -> None:
        """A scan over up to two values, with up to two states from old values or new ones."""
        sequences = [v for v in self.pool if shape_of(v)[:1] == (DYNAMIC,)]
        inputs = self.some_of(sequences, 1, 2)
        initial = self.some_of([v for v in self.pool if is_static(v)], 0, 2)
        if not initial or self.draw(st.booleans()):
            initial.append(self.new_state(shape_of(inputs[0])[1:]))
        block = ScanOp.empty_body(inputs, initial)
        outside = self.block, self.pool
        self.block, self.in_body = block, True
        self.pool = [
            *block.args,
            *(v for v in self.pool if is_static(v) or self.draw(st.booleans())),
        ]
        self.some_ops(4)
        slices = self.some_of([v for v in self.pool if is_static(v) and len(shape_of(v)) < 3], 0, 2)
        states = [self.one_of(self.like(arg)) for arg in block.args[len(inputs) :]]
        block.add_op(YieldOp(slices, states))
        self.block, self.pool = outside
        self.in_body = False
        types = [stack_type(tensor_of(value), DYNAMIC) for value in slices]
        op = ScanOp(inputs, initial, types, Region(block))
        self.block.add_op(op)
        self.pool += op.results

    def add(self, op: Operation) -> SSAValue:
        self.block.add_op(op)
        self.pool.append(op.results[0])
        return op.results[0]

    def clamped(self, value: SSAValue, lo: float, hi: float) -> SSAValue:
        return self.add(ClampOp(value, lo=f32_attr(lo), hi=f32_attr(hi)))

    def load(self, *shape: int) -> SSAValue:
        name = f"w{len(self.weights)}"
        self.weights[name] = self.rng.standard_normal(shape, np.float32) / np.float32(2)
        op = LoadOp(name, tensor(shape))
        self.block.add_op(op)
        return op.result

    def new_state(self, shape: Shape) -> SSAValue:
        value = self.entry.insert_arg(tensor(shape), len(self.entry.args))
        self.pool.append(value)
        return value

    def one_of(self, values: Sequence[SSAValue]) -> SSAValue:
        return self.draw(st.sampled_from(values))

    def some_of(self, values: Sequence[SSAValue], least: int, most: int) -> list[SSAValue]:
        """Some of `values`, perhaps one of them twice."""
        if not values:
            return []
        return self.draw(st.lists(st.sampled_from(values), min_size=least, max_size=most))

    def like(self, state: SSAValue) -> list[SSAValue]:
        return [value for value in self.pool if value.type == state.type]
