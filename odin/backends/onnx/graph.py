"""One ONNX graph in the making: nodes from IR ops, initializers from weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import onnx_ir as ir
from onnx_ir.tape import Tape
from xdsl.ir import Operation, SSAValue

from odin.backends.onnx.weights import WeightFile
from odin.ir.interpreter import ModuleWeights
from odin.ir.nn import LoadOp
from odin.ir.types import Shape, tensor_of

CONTRIB = "com.microsoft"
"""The domain of ONNX Runtime's own ops."""

Rule = Callable[["GraphBuilder", Any], Sequence[ir.Value]]
"""Emits the nodes of one op of the type it stands for in a table of rules; returns a value for each
of its results."""

Rules = Mapping[type[Operation], Rule]


class Unsupported(Exception):
    """A graph cannot say this op; the message says why."""


class GraphBuilder:
    """Emits nodes and notes which value of the graph each value of the IR became."""

    def __init__(self, rules: Rules, weights: ModuleWeights, file: WeightFile):
        self.tape = Tape()
        self.heads_first: set[SSAValue] = set()
        """States [H, P, N] of the IR that the graph holds as [1, H, N, P] throughout."""
        self._rules = rules
        self._weights = weights
        self._file = file
        self._values: dict[SSAValue, ir.Value] = {}
        self._initializers: dict[str, ir.Value] = {}
        self._names: dict[str, int] = {}

    # From the IR

    def emit(self, op: Operation) -> None:
        """Emits `op`, unless an op before it did so already. Raises Unsupported."""
        is_weight = isinstance(op, LoadOp)  # until the ops that use it say in which form
        if is_weight or all(result in self._values for result in op.results):
            return
        if type(op) not in self._rules:
            raise Unsupported(f"{op.name} has no counterpart in ONNX")
        for result, value in zip(op.results, self._rules[type(op)](self, op), strict=True):
            self.bind(result, value)

    def bind(self, result: SSAValue, value: ir.Value) -> None:
        """Notes that `value` is what `result` became, and calls it by its name and shape."""
        self._values[result] = value
        if result not in self.heads_first:
            value.shape = ir.Shape(tensor_of(result).get_shape())
        if value.producer() is not None and result.name_hint:
            value.name = self.unique(result.name_hint)

    def __contains__(self, value: SSAValue) -> bool:
        return value in self._values

    def __getitem__(self, value: SSAValue) -> ir.Value:
        """What a value of the IR became; a weight becomes an initializer here."""
        if value not in self._values and isinstance(value.owner, LoadOp):
            return self.weight(value)
        return self._values[value]

    def unique(self, hint: str) -> str:
        """A name that begins with `hint` and is used nowhere else in the graph."""
        number = self._names[hint] = self._names.get(hint, -1) + 1
        return f"{hint}_{number}"

    # Initializers

    def is_weight(self, value: SSAValue) -> bool:
        return isinstance(value.owner, LoadOp)

    def weight(
        self,
        value: SSAValue,
        form: str = "",
        make: Callable[[np.ndarray], np.ndarray] = lambda array: array,
        shape: Shape | None = None,
    ) -> ir.Value:
        """The initializer of a loaded weight, in another `form` if `make` computes one from it.

        `shape` shows the same bytes under another shape.
        """
        assert isinstance(value.owner, LoadOp)
        name = value.owner.weight.string_value()
        key = f"{name}.{form}" if form else name
        seen = key if shape is None else f"{key}.{'x'.join(map(str, shape))}"
        if seen not in self._initializers:
            tensor = self._file.tensor(key, lambda: make(self._weights[name]), shape)
            self._initializers[seen] = self.tape.initializer(tensor, seen)
        return self._initializers[seen]

    def constant(self, value: object, dtype: type[np.generic] = np.float32) -> ir.Value:
        """A small initializer inside the graph; equal ones are one."""
        array = np.asarray(value, dtype)
        name = f"constant.{array.dtype}{list(array.shape)}.{array.tobytes().hex()}"
        if name not in self._initializers:
            unique = self.unique("constant")
            tensor = ir.tensor(array, name=unique)
            self._initializers[name] = self.tape.initializer(tensor, unique)
        return self._initializers[name]

    # Nodes

    def op(
        self,
        kind: str,
        *inputs: ir.Value | None,
        domain: str = "",
        dtype: ir.DataType = ir.DataType.FLOAT,
        shape: Sequence[int] | None = None,
        **attributes: float | str | Sequence[int],
    ) -> ir.Value:
        """A node with one output, of `shape` if it is known."""
        (value,) = self.ops(kind, *inputs, domain=domain, outputs=1, **attributes)
        value.dtype = dtype
        if shape is not None:
            value.shape = ir.Shape(shape)
        return value

    def ops(
        self,
        kind: str,
        *inputs: ir.Value | None,
        outputs: int,
        domain: str = "",
        **attributes: float | str | Sequence[int],
    ) -> Sequence[ir.Value]:
        """A node with several float32 outputs."""
        values = self.tape.op_multi_out(
            kind, inputs, attributes, num_outputs=outputs, domain=domain
        )
        for value in values:
            value.name, value.dtype = self.unique(kind), ir.DataType.FLOAT
        return values

    def reshape(self, x: ir.Value, shape: Sequence[int]) -> ir.Value:
        """x under another shape; a reshape of a reshape is one."""
        producer = x.producer()
        if producer is not None and producer.op_type == "Reshape" and producer.inputs[0]:
            x = producer.inputs[0]
        if x.shape is not None and list(x.shape) == list(shape):
            return x
        assert x.dtype is not None
        return self.op("Reshape", x, self.constant(shape, np.int64), dtype=x.dtype, shape=shape)

    def view(self, value: SSAValue, shape: Shape) -> ir.Value:
        """A value of the IR under another shape; a weight needs no node for it."""
        if self.is_weight(value):
            return self.weight(value, shape=shape)
        return self.reshape(self[value], shape)

    def transpose(self, x: ir.Value, *perm: int) -> ir.Value:
        return self.op("Transpose", x, perm=perm)
