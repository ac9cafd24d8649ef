"""Contractions of tensors, written as Einstein sums, as primitive ops.

A product with a weight over all that the two share is an `nn.linear`; any other is an elementwise
product and a sum over the last axis.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from xdsl.dialects.builtin import DenseArrayBase, i64
from xdsl.ir import SSAValue
from xdsl.utils.exceptions import VerifyException

from odin.frontend.builder import ModelBuilder
from odin.ir.nn import LinearOp, LoadOp, MulOp, ReshapeOp, SumOp, TransposeOp
from odin.ir.types import tensor_of


def einsum(build: ModelBuilder, equation: str, operands: Sequence[SSAValue]) -> SSAValue:
    """`torch.einsum(equation, *operands)`; axes of extent 1 broadcast. The result has the elements
    of the sum in their order, under some shape. VerifyException for an equation that is not
    supported."""
    inputs, output = _parse(equation, operands)
    extents: dict[str, int] = {}
    for letters, value in zip(inputs, operands, strict=True):
        for letter, extent in zip(letters, tensor_of(value).get_shape(), strict=True):
            if extent != 1 and extents.setdefault(letter, extent) != extent:
                raise VerifyException(f"{equation}: {letter} is {extents[letter]} and {extent}")
    # An axis of extent 1 says nothing about the result.
    kept = [
        "".join(c for c, n in zip(letters, tensor_of(value).get_shape(), strict=True) if n != 1)
        for letters, value in zip(inputs, operands, strict=True)
    ]
    output = "".join(letter for letter in output if letter in extents)
    values = [
        build.reshape(value, *(extents[letter] for letter in letters))
        for letters, value in zip(kept, operands, strict=True)
    ]
    if len(values) == 2:
        for x, weight in ((0, 1), (1, 0)):
            if _is_weight(operands[weight]) and _is_linear(kept[x], kept[weight], output):
                return _linear(build, values[x], values[weight], kept[x], kept[weight], output)
    return _product_and_sum(build, values, kept, output, extents)


def _parse(equation: str, operands: Sequence[SSAValue]) -> tuple[list[str], str]:
    left, arrow, output = equation.replace(" ", "").partition("->")
    inputs = left.split(",")
    if not arrow:
        once = [c for c in sorted(set(left)) if c.isalpha() and left.count(c) == 1]
        output = "".join(once)
    ranks = [len(tensor_of(value).get_shape()) for value in operands]
    if (
        [len(letters) for letters in inputs] != ranks
        or any(len(set(letters)) != len(letters) for letters in (*inputs, output))
        or not all(letter.isalpha() for letter in (*"".join(inputs), *output))
        or not set(output) <= set("".join(inputs))
    ):
        raise VerifyException(f"{equation} is not an equation of distinct letters for each operand")
    return inputs, output


def _is_weight(value: SSAValue) -> bool:
    while isinstance(value.owner, ReshapeOp | TransposeOp):
        value = value.owner.operand
    return isinstance(value.owner, LoadOp)


def _is_linear(x: str, weight: str, output: str) -> bool:
    """Whether a matrix product of x with the weight is the sum: no axis is in both and stays."""
    shared = set(x) & set(weight)
    return bool(shared) and not shared & set(output) and set(output) == set(x) ^ set(weight)


def _linear(
    build: ModelBuilder, x: SSAValue, weight: SSAValue, xs: str, weights: str, output: str
) -> SSAValue:
    summed = "".join(letter for letter in weights if letter in xs)
    rows = "".join(letter for letter in output if letter in xs)
    columns = "".join(letter for letter in output if letter in weights)
    left = arranged(build, x, xs, rows + summed)
    right = arranged(build, weight, weights, columns + summed)
    depth = math.prod(tensor_of(x).get_shape()[xs.index(letter)] for letter in summed)
    shape = [tensor_of(left).get_shape()[: len(rows)], tensor_of(right).get_shape()[: len(columns)]]
    product = LinearOp(
        build.reshape(left, math.prod(shape[0]), depth),
        build.reshape(right, math.prod(shape[1]), depth),
    )
    y = build.reshape(build.add(product), *shape[0], *shape[1])
    return arranged(build, y, rows + columns, output)


def _product_and_sum(
    build: ModelBuilder,
    values: Sequence[SSAValue],
    letters: Sequence[str],
    output: str,
    extents: dict[str, int],
) -> SSAValue:
    summed = "".join(letter for letter in extents if letter not in output)
    order = output + summed
    product: SSAValue | None = None
    for value, own in zip(values, letters, strict=True):
        value = arranged(build, value, own, "".join(letter for letter in order if letter in own))
        value = build.reshape(value, *(extents[c] if c in own else 1 for c in order))
        product = value if product is None else build.add(MulOp(product, value))
    assert product is not None
    if not summed:
        return product
    outer = [extents[letter] for letter in output]
    depth = math.prod(extents[letter] for letter in summed)
    return build.add(SumOp(build.reshape(product, *outer, depth)))


def arranged(build: ModelBuilder, value: SSAValue, letters: str, order: str) -> SSAValue:
    """The value, whose axes are `letters`, with its axes in another order."""
    if letters == order:
        return value
    axes = [letters.index(letter) for letter in order]
    return build.add(TransposeOp(value, axes=DenseArrayBase.from_list(i64, axes)))
