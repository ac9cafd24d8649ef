"""Building the IR of a model: weights as symbols, ops one after another, names that a person can
follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from xdsl.dialects.builtin import (
    UNKNOWN_LOC,
    FunctionType,
    LocationAttr,
    ModuleOp,
    NameLoc,
    NoneAttr,
    StringAttr,
    i32,
)
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Operation, Region, SSAValue

from odin.ir.nn import LoadOp, ReshapeOp, SliceOp, WeightOp, i64_attr
from odin.ir.recurrence import ScanOp, YieldOp, stack_type
from odin.ir.types import DYNAMIC, Shape, tensor, tensor_of
from odin.ir.weights import WeightStore


class ModelBuilder:
    """Builds a module with one function `@main` over a dynamic sequence.

    Ops are appended in the order of the calls. Values get the name hints given, so that the IR
    reads like the model, and ops the location (`at`) of the source module that they come from.
    """

    def __init__(self) -> None:
        self.weights = WeightStore()
        self._weight_ops: list[WeightOp] = []
        self._entry = Block(arg_types=[tensor((DYNAMIC,), i32)])
        self._block = self._entry
        self._final_states: list[SSAValue] = []
        self._constants: dict[tuple[float, Shape], str] = {}
        self._location: LocationAttr = UNKNOWN_LOC
        self.ids: SSAValue = self._named(self._entry.args[0], "ids")

    @contextmanager
    def at(self, module: str) -> Iterator[None]:
        """Ops that are added within have the location `loc("module")`."""
        outside, self._location = self._location, NameLoc(StringAttr(module), NoneAttr())
        yield
        self._location = outside

    def weight(self, name: str, shape: Shape, read: Callable[[], np.ndarray]) -> SSAValue:
        """Declares a weight (float32 of `shape`, read when needed) and loads it."""
        self.weights.add_reader(name, read)
        self._weight_ops.append(WeightOp(name, tensor(shape)))
        return self.load(name, shape)

    def load(self, name: str, shape: Shape) -> SSAValue:
        """Loads a weight that was declared before: a tied one."""
        words = reversed(name.removesuffix(".weight").split("."))
        hint = next((word for word in words if not word.isdigit()), None)
        return self.add(LoadOp(name, tensor(shape)), hint)

    def constant(self, value: float, shape: Shape) -> SSAValue:
        """A weight with the same value everywhere; one for all its uses."""
        name = self._constants.get((value, shape))
        if name is not None:
            return self.load(name, shape)
        name = self._constants[value, shape] = f"constant.{len(self._constants)}"
        return self.weight(name, shape, lambda: np.full(shape, value, np.float32))

    def state(self, name: str, shape: Shape) -> SSAValue:
        """A new recurrent state: an argument of the function, zero when a text begins."""
        value = self._entry.insert_arg(tensor(shape), len(self._entry.args), self._location)
        return self._named(value, name)

    def final_state(self, value: SSAValue) -> None:
        """The value of the next state after the call, in the order of `state`."""
        self._final_states.append(value)

    def add(self, op: Operation, hint: str | None = None) -> SSAValue:
        """Appends an op and returns its first result."""
        self._append(op)
        return self._named(op.results[0], hint)

    def slice(self, x: SSAValue, start: int, stop: int, hint: str) -> SSAValue:
        """x[..., start:stop]."""
        axis = len(tensor_of(x).get_shape()) - 1
        bounds = {"axis": axis, "start": start, "stop": stop}
        return self.add(SliceOp(x, **{k: i64_attr(v) for k, v in bounds.items()}), hint)

    def reshape(self, x: SSAValue, *shape: int) -> SSAValue:
        """x under this shape, if it has another."""
        if tensor_of(x).get_shape() == shape:
            return x
        return self.add(ReshapeOp(x, shape), x.name_hint)

    def scan(
        self,
        inputs: Sequence[SSAValue],
        initial: Sequence[SSAValue],
        body: Callable[
            [Sequence[SSAValue], Sequence[SSAValue]], tuple[list[SSAValue], list[SSAValue]]
        ],
    ) -> tuple[Sequence[SSAValue], Sequence[SSAValue]]:
        """A scan over axis 0; `body` maps slices and states to slices and next states.

        Returns the stacked results and the final states.
        """
        outside, self._block = self._block, ScanOp.empty_body(inputs, initial)
        args = self._block.args
        for arg, operand in zip(args, [*inputs, *initial], strict=True):
            self._named(arg, operand.name_hint)
        slices, states = body(args[: len(inputs)], args[len(inputs) :])
        self._append(YieldOp(slices, states))
        block, self._block = self._block, outside
        length = tensor_of(inputs[0]).get_shape()[0]
        types = [stack_type(tensor_of(value), length) for value in slices]
        scan = ScanOp(inputs, initial, types, Region(block))
        self._append(scan)
        return scan.stacked, scan.final

    def finish(self, logits: SSAValue) -> ModuleOp:
        """The module, once the logits of the last position are there."""
        results = [logits, *self._final_states]
        self._entry.add_op(ReturnOp(*results))
        types = FunctionType.from_lists(
            [arg.type for arg in self._entry.args], [value.type for value in results]
        )
        return ModuleOp([*self._weight_ops, FuncOp("main", types, Region(self._entry))])

    def _append(self, op: Operation) -> None:
        op.location = self._location
        self._block.add_op(op)

    @staticmethod
    def _named(value: SSAValue, hint: str | None) -> SSAValue:
        value.name_hint = hint
        return value
