"""How much a module computes and holds: ops, bytes of weights, floating-point operations a token.

An addition, a product and an elementwise function count one each. Integer products count too: they
are the same work on another type.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation

from odin.ir.nn import WeightOp
from odin.ir.plan import CallOp, ProgramOp, ViewAttr
from odin.ir.recurrence import ScanOp
from odin.ir.tensor_op import TensorOp, decomposition
from odin.ir.types import DYNAMIC, Shape, numpy_dtype, tensor_of

Shapes = Sequence[Shape]
Count = Callable[[Shapes, Shapes], int]
"""From the shapes of inputs and outputs to a number of operations."""


def _per_output(n: int) -> Count:
    return lambda inputs, outputs: n * math.prod(outputs[0])


def _linear(scaling: int) -> Count:
    """K products and sums for each output, then `scaling` more operations."""
    return lambda inputs, outputs: (2 * inputs[0][-1] + scaling) * math.prod(outputs[0])


def _convolution(more: int) -> Count:
    return lambda inputs, outputs: (2 * inputs[1][-1] + more) * math.prod(outputs[0])


def _recurrence(n: int) -> Count:
    """`n` operations for each number of the state, the last output, and each token."""

    def count(inputs: Shapes, outputs: Shapes) -> int:
        channels = math.prod(outputs[-1][:-1])
        return n * math.prod(outputs[-1]) * (math.prod(outputs[0]) // channels)

    return count


OPERATIONS: dict[str, Count] = {
    "copy": _per_output(0),
    "embedding": _per_output(0),
    "linear": _linear(0),
    "rms_norm": _per_output(4),
    "causal_conv1d": _convolution(0),
    **{
        name: _per_output(1)
        for name in (
            "add", "sub", "mul", "div", "neg", "exp", "sqrt", "sigmoid", "tanh", "silu",
            "softplus", "clamp",
        )
    },
    "sum": lambda inputs, outputs: math.prod(inputs[0]),
    # S ← decay·S + (dt·x)⊗B, y = S·C.
    "ssd": _recurrence(5),
    # The same with a decay for each number of the state.
    "selective_scan": _recurrence(7),
    # S ← S·(diag(w) + a⊗b) + v⊗k, y = S·r.
    "delta_rule": _recurrence(9),
    "token_shift": _per_output(3),
    "causal_conv1d_silu": _convolution(1),
    "gated_rms_norm": _per_output(6),
    "add_rms_norm": _per_output(5),
    "quantize": _per_output(3),
    "quantized_linear": _linear(2),
    "quantized_embedding": _per_output(1),
    "linear_q8": _linear(2),
    "embedding_q8": _per_output(1),
}  # fmt: skip
"""For each kernel of `odin/ir/kernels.py`."""


@dataclass(frozen=True)
class Cost:
    """What `cost_of` counts."""

    ops: int
    """Ops in the text of the module."""
    weight_bytes: int
    flops: int
    """Of one token: the shortest function or program, over its length."""


def cost_of(module: ModuleOp) -> Cost:
    """What a module holds and computes, at whatever level it is."""
    weights = [op.tensor_type for op in module.ops if isinstance(op, WeightOp)]
    bodies = [_length_and_flops(op) for op in module.ops if isinstance(op, FuncOp | ProgramOp)]
    length, flops = min(bodies, default=(1, 0))
    return Cost(
        ops=sum(1 for _ in module.walk()),
        weight_bytes=sum(t.element_count() * numpy_dtype(t.element_type).itemsize for t in weights),
        flops=flops // length,
    )


@dataclass(frozen=True)
class CallCost:
    """What all iterations of one kernel call read, write and compute."""

    weight_bytes: int
    arena_bytes: int
    """Read and written, states included."""
    flops: int


def cost_of_call(call: CallOp, times: int) -> CallCost:
    """What a call costs that runs `times` times. Elements that a view repeats count once; of a
    table, only the rows that the tokens name."""
    rows = call.inputs.data[0].type.element_count() if "embedding" in call.kernel.data else None
    weights = sum(_view_bytes(view, rows) for view in call.inputs if view.weight is not None)
    arena = [view for view in (*call.inputs, *call.outputs) if view.weight is None]
    inputs, outputs = ([v.shape for v in views] for views in (call.inputs, call.outputs))
    return CallCost(
        weight_bytes=times * weights,
        arena_bytes=times * sum(_view_bytes(view, None) for view in arena),
        flops=times * OPERATIONS[call.kernel.data](inputs, outputs),
    )


def _view_bytes(view: ViewAttr, rows: int | None) -> int:
    """Bytes of the elements that a view looks at; of `rows` rows where it is a table."""
    axes = zip(view.shape, view.element_strides, strict=True)
    elements = math.prod(extent for extent, stride in axes if stride)
    if rows is not None:
        extents = [extent for extent in view.shape if extent != 1] or [1]
        table_rows = extents[0] * (extents[2] if len(extents) == 4 else 1)
        elements = elements // table_rows * min(rows, table_rows)
    return elements * numpy_dtype(view.type.element_type).itemsize


def _length_and_flops(body: FuncOp | ProgramOp) -> tuple[int, int]:
    if isinstance(body, ProgramOp):
        flops = sum(cost_of_call(call, times).flops for call, times in body.calls())
        return body.length.value.data * body.n_sequences, flops
    length = max(1, tensor_of(body.args[0]).get_shape()[0])
    return length, sum(_op_flops(op, length) for op in body.walk())


def _op_flops(op: Operation, length: int) -> int:
    if not isinstance(op, TensorOp):
        return 0
    times = length if isinstance(op.parent_op(), ScanOp) else 1
    if not op.KERNEL:
        return times * _composite_flops(op, length)
    inputs, outputs = (
        [_at_one(tensor_of(value).get_shape()) for value in values]
        for values in (op.operands, op.results)
    )
    return times * OPERATIONS[op.KERNEL](inputs, outputs)


def _composite_flops(op: TensorOp, length: int) -> int:
    """Those of the ops that compute it, which are made for this and forgotten."""
    made = decomposition(op)
    assert made is not None, f"{op.name} has neither a kernel nor a decomposition"
    block, _ = made
    flops = sum(_op_flops(part, length) for part in block.walk())
    block.erase()
    return flops


def _at_one(shape: Shape) -> Shape:
    return tuple(1 if extent == DYNAMIC else extent for extent in shape)
