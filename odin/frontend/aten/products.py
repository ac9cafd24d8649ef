"""ATen operators that sum, and those that multiply matrices."""

from __future__ import annotations

import math
from string import ascii_letters

from xdsl.ir import SSAValue
from xdsl.utils.exceptions import VerifyException

from odin.frontend.aten.call import AtenCall, extents, rank, volume
from odin.frontend.aten.einsum import einsum
from odin.frontend.aten.rules import rule
from odin.ir.nn import (
    AddOp,
    MulOp,
    SqrtOp,
    SumOp,
)


def _sum_over(call: AtenCall, x: SSAValue, axes: list[int]) -> SSAValue:
    kept = [axis for axis in range(rank(x)) if axis not in axes]
    last = call.transposed(x, [*kept, *axes]) if kept + axes != sorted(kept + axes) else x
    shape = [extents(x)[axis] for axis in kept]
    return call.op(SumOp, call.build.reshape(last, *shape, volume(x) // math.prod(shape)))


@rule("sum.default", "sum.dim_IntList")
def _sum(call: AtenCall) -> SSAValue:
    x = call.tensor()
    return _sum_over(call, x, sorted(call.axes("dim", x)))


@rule("mean.default", "mean.dim")
def _mean(call: AtenCall) -> SSAValue:
    x = call.tensor()
    total = _sum_over(call, x, sorted(call.axes("dim", x)))
    return call.scaled(total, volume(total) / volume(x))


@rule("linalg_vector_norm.default")
def _vector_norm(call: AtenCall) -> SSAValue:
    call.require("ord", 2, 2.0)
    x = call.tensor()
    square = call.op(MulOp, x, x)
    return call.op(SqrtOp, _sum_over(call, square, sorted(call.axes("dim", x))))


@rule("einsum.default")
def _einsum(call: AtenCall) -> SSAValue:
    equation = call.node.arguments.get("equation")
    if not isinstance(equation, str):
        raise VerifyException("equation: expected a text")
    return einsum(call.build, equation, call.tensors())


def _matmul(call: AtenCall, a: SSAValue, b: SSAValue) -> SSAValue:
    """torch.matmul: vectors, matrices, or batches of matrices that broadcast."""
    batch = ascii_letters[: max(rank(a), rank(b), 2) - 2]
    left = f"{batch}yz"[-rank(a) :] if rank(a) > 1 else "z"
    right = (f"{batch}zx"[-rank(b) :]) if rank(b) > 1 else "z"
    output = batch + "y" * (rank(a) > 1) + "x" * (rank(b) > 1)
    return einsum(call.build, f"{left},{right}->{output}", [a, b])


@rule("matmul.default", "mm.default", "bmm.default", "mv.default", "dot.default")
def _product(call: AtenCall) -> SSAValue:
    second = {"mm": "mat2", "bmm": "mat2", "mv": "vec", "dot": "tensor"}
    kind = call.node.target.split(".")[1]
    return _matmul(call, call.tensor(), call.tensor(second.get(kind, "other")))


@rule("addmm.default")
def _addmm(call: AtenCall) -> SSAValue:
    call.require("beta", 1, 1.0)
    call.require("alpha", 1, 1.0)
    product = _matmul(call, call.tensor("mat1"), call.tensor("mat2"))
    return call.op(AddOp, call.build.reshape(product, *call.shape), call.tensor())


@rule("linear.default")
def _linear(call: AtenCall) -> SSAValue:
    x, weight = call.tensor("input"), call.tensor("weight")
    rows = ascii_letters[: rank(x) - 1]
    y = einsum(call.build, f"{rows}z,xz->{rows}x", [x, weight])
    if not call.has("bias"):
        return y
    return call.op(AddOp, call.build.reshape(y, *call.shape), call.tensor("bias"))
