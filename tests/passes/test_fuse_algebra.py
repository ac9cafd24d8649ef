"""The algebra that fuse matches on: a value is the sum of the products that it is said to be."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from xdsl.ir import Block, SSAValue
from xdsl.utils.exceptions import VerifyException

from odin.ir.nn import AddOp, ExpOp, MulOp, NegOp, ReshapeOp, SliceOp, SubOp, SumOp, i64_attr
from odin.ir.tensor_op import TensorOp
from odin.ir.types import tensor, tensor_of
from odin.passes.fuse.algebra import Algebra, Exp, Factor, NoMatch, Product

SHAPES = [(12,), (2, 6), (2, 3, 2), (4, 3), (3,), (6, 1), (2, 1, 2)]
LARGEST, TOLERANCE = 100, 1e-3
"""Numbers stay moderate, so that float32 sums in two orders differ by little."""
Values = dict[SSAValue, np.ndarray]


def evaluated(terms: list[Product], values: Values, shape: tuple[int, ...]) -> np.ndarray:
    """The tensor that products stand for, by visiting every index."""
    return sum((product_value(term, values, shape) for term in terms), np.zeros(shape))


def product_value(term: Product, values: Values, shape: tuple[int, ...]) -> np.ndarray:
    extents = term.dims[1:]
    total = term.sign * math.prod(
        (factor_value(factor, values, extents) for factor in term.factors), start=np.ones(extents)
    )
    kept = len(extents) - len(term.summed)
    assert term.shape == shape
    return total.sum(axis=tuple(range(kept, len(extents)))).reshape(shape)


def factor_value(factor: Factor, values: Values, extents: tuple[int, ...]) -> np.ndarray:
    if isinstance(factor, Exp):
        inner = math.prod(factor_value(f, values, extents) for f in factor.of.factors)
        return np.exp(factor.of.sign * inner)
    index = np.full(extents, factor.offset)
    for axis, stride in enumerate(factor.strides[1:]):
        steps = np.arange(extents[axis]) * stride
        index += steps.reshape([-1 if i == axis else 1 for i in range(len(extents))])
    return values[factor.value].reshape(-1)[index]


class Expressions:
    """Random values over a few tensors, with their numbers."""

    def __init__(self, draw: st.DrawFn):
        self.draw = draw
        shapes = draw(st.lists(st.sampled_from(SHAPES), min_size=1, max_size=3))
        self.block = Block(arg_types=[tensor(shape) for shape in shapes])
        rng = np.random.default_rng(draw(st.integers(0, 99)))
        self.values: Values = {
            arg: rng.normal(0, 0.5, tensor_of(arg).get_shape()).astype(np.float32)
            for arg in self.block.args
        }
        for _ in range(draw(st.integers(1, 7))):
            self.grow()

    def grow(self) -> None:
        """Adds one op on values that are there, if it fits them."""
        a, b = (self.draw(st.sampled_from(list(self.values))) for _ in range(2))
        shape = tensor_of(a).get_shape()
        kind = self.draw(
            st.sampled_from(["mul", "mul", "add", "sub", "neg", "exp", "sum", "reshape", "slice"])
        )
        try:
            op = self.op(kind, a, b, shape)
        except VerifyException:
            return
        if tensor_of(op.results[0]).element_count() > 64:
            return
        (result,) = op.evaluate(*(self.values[v] for v in op.operands))
        if np.abs(result).max() < LARGEST:
            self.block.add_op(op)
            self.values[op.results[0]] = result

    def op(self, kind: str, a: SSAValue, b: SSAValue, shape: tuple[int, ...]) -> TensorOp:
        match kind:
            case "mul" | "add" | "sub":
                return {"mul": MulOp, "add": AddOp, "sub": SubOp}[kind](a, b)
            case "neg" | "exp" | "sum":
                return {"neg": NegOp, "exp": ExpOp, "sum": SumOp}[kind](a)
            case "slice":
                axis = self.draw(st.integers(0, len(shape) - 1))
                start = self.draw(st.integers(0, shape[axis] - 1))
                stop = self.draw(st.integers(start + 1, shape[axis]))
                return SliceOp(a, axis=i64_attr(axis), start=i64_attr(start), stop=i64_attr(stop))
        volume = math.prod(shape)
        first = self.draw(st.sampled_from([n for n in range(1, volume + 1) if volume % n == 0]))
        rest = volume // first
        second = self.draw(st.sampled_from([n for n in range(1, rest + 1) if rest % n == 0]))
        return ReshapeOp(a, (first, second, rest // second))


@st.composite
def expressions(draw: st.DrawFn) -> Expressions:
    return Expressions(draw)


@given(expressions())
def test_the_products_of_a_value_have_its_numbers(made: Expressions) -> None:
    algebra = Algebra({}, expand=lambda value: True)
    for value, expected in made.values.items():
        try:
            terms = algebra.of(value)
        except NoMatch:
            continue
        shape = tensor_of(value).get_shape()
        np.testing.assert_allclose(
            evaluated(terms, made.values, shape), expected, rtol=0, atol=TOLERANCE
        )


@given(expressions())
def test_a_value_that_is_not_written_out_is_itself(made: Expressions) -> None:
    algebra = Algebra({})
    for value, expected in made.values.items():
        (term,) = algebra.of(value)
        shape = tensor_of(value).get_shape()
        np.testing.assert_allclose(
            evaluated([term], made.values, shape), expected, rtol=0, atol=TOLERANCE
        )


def test_an_axis_splits_as_the_other_operand_needs_it() -> None:
    """(2·3)·2 times 2·(3·2): the common dimensions are 2, 3 and 2."""
    block = Block(arg_types=[tensor((6, 2)), tensor((2, 6))])
    a, b = block.args
    flat = [ReshapeOp(value, (12,)) for value in (a, b)]
    product = MulOp(*flat)
    block.add_ops([*flat, product])
    (term,) = Algebra({}, expand=lambda value: True).of(product.result)
    assert term.shape == (12,) and term.reshape((2, 3, 2)).shape == (2, 3, 2)


def test_extents_that_do_not_divide_are_no_match() -> None:
    block = Block(arg_types=[tensor((2, 1, 3)), tensor((1, 5, 3))])
    product = MulOp(*block.args)
    view = ReshapeOp(product.result, (3, 10))
    block.add_ops([product, view])
    algebra = Algebra({arg: Algebra({}).of(arg) for arg in block.args}, block)
    with pytest.raises(NoMatch):
        algebra.of(view.result)
