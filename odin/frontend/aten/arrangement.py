"""ATen operators that only rearrange elements. Those that only change the shape return their
operand: each result gets the shape that the program states for it."""

from __future__ import annotations

import math
from itertools import accumulate, pairwise

from xdsl.ir import SSAValue
from xdsl.utils.exceptions import VerifyException

from odin.frontend.aten.call import AtenCall, extents, rank
from odin.frontend.aten.rules import rule
from odin.ir.nn import (
    ConcatOp,
    i64_attr,
)


@rule(
    "view.default", "reshape.default", "unsqueeze.default",
    "squeeze.default", "squeeze.dim", "squeeze.dims", "flatten.using_ints", "unflatten.int",
    "view_as.default", "reshape_as.default", "alias.default", "detach.default", "detach_.default",
    "clone.default", "contiguous.default", "lift_fresh_copy.default", "to.dtype",
    "_to_copy.default", "type_as.default",
)  # fmt: skip
def _same_elements(call: AtenCall) -> SSAValue:
    return call.tensor()


@rule("dropout.default")
def _dropout(call: AtenCall) -> SSAValue:
    if call.node.arguments.get("train") is not False:
        raise VerifyException("dropout in training; export the step in eval mode")
    return call.tensor("input")


@rule("expand.default", "expand_as.default", "broadcast_to.default")
def _expand(call: AtenCall) -> SSAValue:
    return call.expanded(call.tensor(), call.shape)


@rule("repeat_interleave.self_int")
def _repeat_interleave(call: AtenCall) -> SSAValue:
    x = call.tensor()
    axis, shape = call.axis("dim", x), extents(x)
    inner = call.build.reshape(x, *shape[: axis + 1], 1, *shape[axis + 1 :])
    return call.expanded(inner, (*shape[: axis + 1], call.integer("repeats"), *shape[axis + 1 :]))


@rule("permute.default")
def _permute(call: AtenCall) -> SSAValue:
    x = call.tensor()
    return call.transposed(x, call.axes("dims", x))


@rule("transpose.int")
def _transpose(call: AtenCall) -> SSAValue:
    x = call.tensor()
    a, b, axes = call.axis("dim0", x), call.axis("dim1", x), list(range(rank(x)))
    axes[a], axes[b] = b, a
    return call.transposed(x, axes)


@rule("t.default", "numpy_T.default", "mT.default")
def _t(call: AtenCall) -> SSAValue:
    x = call.tensor()
    axes = list(range(rank(x)))
    swapped = axes[:-2] + axes[:-3:-1] if "mT" in call.node.target else axes[::-1]
    return call.transposed(x, swapped)


@rule("slice.Tensor")
def _slice(call: AtenCall) -> SSAValue:
    call.require("step", 1)
    x = call.tensor()
    axis = call.axis("dim", x, 0)
    start, stop, _ = slice(call.integer("start", 0), call.integer("end", 1 << 62)).indices(
        extents(x)[axis]
    )
    return call.slice(x, axis, start, stop)


@rule("select.int")
def _select(call: AtenCall) -> SSAValue:
    x = call.tensor()
    axis = call.axis("dim", x)
    index = call.integer("index") % extents(x)[axis]
    return call.slice(x, axis, index, index + 1)


@rule("narrow.default")
def _narrow(call: AtenCall) -> SSAValue:
    x, start = call.tensor(), call.integer("start")
    return call.slice(x, call.axis("dim", x), start, start + call.integer("length"))


def _equal_parts(call: AtenCall, size: int) -> list[SSAValue]:
    """Parts of `size` along `dim`; the last may be smaller."""
    x = call.tensor()
    axis = call.axis("dim", x, 0)
    if size < 1:
        raise VerifyException("parts without elements")
    ends = [*range(0, extents(x)[axis], size), extents(x)[axis]]
    return [call.slice(x, axis, *bounds) for bounds in pairwise(ends)]


@rule("chunk.default")
def _chunk(call: AtenCall) -> list[SSAValue]:
    x, chunks = call.tensor(), max(1, call.integer("chunks"))
    return _equal_parts(call, math.ceil(extents(x)[call.axis("dim", x, 0)] / chunks))


@rule("split.Tensor")
def _split(call: AtenCall) -> list[SSAValue]:
    return _equal_parts(call, call.integer("split_size"))


@rule("split_with_sizes.default")
def _split_with_sizes(call: AtenCall) -> list[SSAValue]:
    x, ends = call.tensor(), accumulate(call.integers("split_sizes"), initial=0)
    axis = call.axis("dim", x, 0)
    return [call.slice(x, axis, *bounds) for bounds in pairwise(ends)]


@rule("unbind.int")
def _unbind(call: AtenCall) -> list[SSAValue]:
    return _equal_parts(call, 1)


@rule("cat.default", "stack.default")
def _cat(call: AtenCall) -> SSAValue:
    parts = call.tensors()
    axis = call.integer("dim", 0)
    if "stack" in call.node.target:
        axis = axis % (rank(parts[0]) + 1)
        parts = [call.build.reshape(x, *extents(x)[:axis], 1, *extents(x)[axis:]) for x in parts]
    joined = parts[0]
    for part in parts[1:]:
        op = ConcatOp(joined, part, axis=i64_attr(call.axis_of(axis, joined)))
        joined = call.build.add(op, call.node.name)
    return joined
