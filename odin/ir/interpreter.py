"""The reference interpreter: runs a module at any level on NumPy arrays.

Tensor ops run by their own `evaluate`; a scan runs its body for each index; a planned program runs
its calls over one arena of bytes, so that a wrong address gives wrong numbers here too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from xdsl.dialects.builtin import FloatAttr, IntegerAttr, ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Operation, SSAValue

from odin.ir.kernels import run_kernel
from odin.ir.nn import LoadOp, WeightOp
from odin.ir.plan import CallOp, ProgramOp, ViewAttr, programs_of
from odin.ir.recurrence import ScanOp, YieldOp
from odin.ir.sequences import sequences_of
from odin.ir.tensor_op import TensorOp
from odin.ir.types import DYNAMIC, numpy_dtype, tensor_of
from odin.ir.weights import WeightStore

Array = np.ndarray
Environment = dict[SSAValue, Array]
Observer = Callable[[Operation, Sequence[Array], Sequence[Array]], None]
"""Is told of every op or call that ran: what it read and what came out."""


class Session:
    """A model that is being fed tokens: the state, and the logits of the last position.

    Works on a module at every level: a function over a dynamic sequence, functions for fixed
    lengths, or planned programs; those for several sequences are left alone. As in the artifact,
    the longest function or program that fits takes the next tokens.
    """

    def __init__(
        self, module: ModuleOp, weights: Mapping[str, Array], observe: Observer | None = None
    ):
        self._observe = observe
        self._weights = ModuleWeights(module, weights)
        self._programs = [p for p in programs_of(module) if p.n_sequences == 1]
        functions = [f for f in module.ops if isinstance(f, FuncOp) and sequences_of(f) == 1]
        self._functions = sorted(functions, key=_length)
        self.reset()

    def reset(self) -> None:
        """Zeroes the state: a new text begins."""
        if self._programs:
            size = max(program.arena_bytes.value.data for program in self._programs)
            self._arena = np.zeros(size, np.uint8)
        else:
            args = self._functions[0].body.block.args[1:]
            self._state = [np.zeros(tensor_of(arg).get_shape(), np.float32) for arg in args]

    @property
    def state(self) -> list[Array]:
        """The recurrent state of a module of functions, in the order of their arguments."""
        return self._state

    def advance(self, ids: Sequence[int]) -> Array:
        """Feeds token ids [T]; returns float32 logits [V] of the last position."""
        logits = np.empty(0, np.float32)
        rest = np.asarray(ids, np.int32)
        while len(rest):
            if self._programs:
                fitting = [p for p in self._programs if p.length.value.data <= len(rest)]
                chunk, rest = np.split(rest, [fitting[-1].length.value.data])
                logits = run_program(fitting[-1], self._arena, self._weights, chunk, self._observe)
            else:
                function = [f for f in self._functions if _length(f) <= len(rest)][-1]
                length = len(rest) if _length(function) == DYNAMIC else _length(function)
                chunk, rest = np.split(rest, [length])
                args = [chunk, *self._state]
                logits, *self._state = run_function(function, self._weights, args, self._observe)
        return logits.reshape(-1)


class ModuleWeights:
    """The weights of a module by name: from its text where it has the value, otherwise from the
    store."""

    def __init__(self, module: ModuleOp, store: Mapping[str, Array]):
        self._inline = {
            op.sym_name.data: np.array(
                op.value.get_values(), numpy_dtype(op.tensor_type.element_type)
            ).reshape(op.tensor_type.get_shape())
            for op in module.ops
            if isinstance(op, WeightOp) and op.value is not None
        }
        self._store = store

    def reader(self, name: str) -> Callable[[], Array]:
        """A function that reads a weight, also after the module and the store have forgotten it."""
        if name not in self._inline and isinstance(self._store, WeightStore):
            return self._store.reader(name)
        value = self[name]
        return lambda: value

    def __contains__(self, name: str) -> bool:
        return name in self._inline or name in self._store

    def __getitem__(self, name: str) -> Array:
        return self._inline[name] if name in self._inline else self._store[name]


def run_function(
    function: FuncOp,
    weights: ModuleWeights,
    args: Sequence[Array],
    observe: Observer | None = None,
) -> list[Array]:
    """The results of a model function on arguments [ids, state…]."""
    return _run_block(function.body.block, args, {}, weights, observe)


def _run_block(
    block: Block,
    args: Sequence[Array],
    outside: Environment,
    weights: ModuleWeights,
    observe: Observer | None,
) -> list[Array]:
    """The operands of the block's terminator; values from `outside` may be used."""
    env = {**outside, **dict(zip(block.args, args, strict=True))}
    for op in block.ops:
        operands = [env[value] for value in op.operands]
        match op:
            case ReturnOp() | YieldOp():
                return operands
            case LoadOp():
                results: Sequence[Array] = [weights[op.weight.string_value()]]
            case ScanOp():
                results = _run_scan(op, env, weights, observe)
            case TensorOp():
                results = op.evaluate(*operands)
            case _:
                raise TypeError(f"the interpreter has no rule for {op.name}")
        env.update(zip(op.results, results, strict=True))
        if observe is not None:
            observe(op, operands, results)
    return []


def _run_scan(
    scan: ScanOp, env: Environment, weights: ModuleWeights, observe: Observer | None
) -> list[Array]:
    inputs = [env[value] for value in scan.inputs]
    state = [env[value] for value in scan.initial]
    steps: list[list[Array]] = []
    n_slices = len(scan.stacked)
    for t in range(len(inputs[0])):
        args = [x[t] for x in inputs] + state
        yielded = _run_block(scan.body.block, args, env, weights, observe)
        steps.append(yielded[:n_slices])
        state = yielded[n_slices:]
    return [np.stack(column) for column in zip(*steps, strict=True)] + state


def run_program(
    program: ProgramOp,
    arena: Array,
    weights: ModuleWeights,
    ids: Sequence[int] | Array,
    observe: Observer | None = None,
) -> Array:
    """Feeds `length` token ids through a planned program over an arena of bytes; float32 logits
    [V]."""
    _view(program.tokens, arena, weights, 0)[:] = ids
    for op in program.body.block.ops:
        if isinstance(op, CallOp):
            _run_call(op, arena, weights, 0, observe)
        else:
            _run_loop(op, arena, weights, observe)
    return _view(program.logits, arena, weights, 0).copy()


def _run_loop(
    loop: Operation, arena: Array, weights: ModuleWeights, observe: Observer | None
) -> None:
    count = loop.properties["count"]
    assert isinstance(count, IntegerAttr)
    for iteration in range(count.value.data):
        for call in loop.regions[0].block.ops:
            assert isinstance(call, CallOp)
            _run_call(call, arena, weights, iteration, observe)


def _run_call(
    call: CallOp, arena: Array, weights: ModuleWeights, iteration: int, observe: Observer | None
) -> None:
    inputs = [_view(view, arena, weights, iteration) for view in call.inputs]
    params = {
        name: value.value.data
        for name, value in call.params.data.items()
        if isinstance(value, FloatAttr | IntegerAttr)
    }
    # An output may lie on an input: all are computed before the first is stored.
    outputs = [np.array(output) for output in run_kernel(call.kernel.data, *inputs, **params)]
    if observe is not None:
        observe(call, inputs, outputs)
    for view, result in zip(call.outputs, outputs, strict=True):
        _view(view, arena, weights, iteration)[...] = result


def _view(view: ViewAttr, arena: Array, weights: ModuleWeights, iteration: int) -> Array:
    """The elements that a view looks at; writing to it writes to the arena."""
    dtype = numpy_dtype(view.type.element_type)
    space = arena if view.weight is None else weights[view.weight].reshape(-1).view(np.uint8)
    elements = space[view.offset.data + view.step.data * iteration :]
    elements = elements[: len(elements) // dtype.itemsize * dtype.itemsize].view(dtype)
    strides = [stride * dtype.itemsize for stride in view.element_strides]
    return np.lib.stride_tricks.as_strided(elements, view.shape, strides)


def _length(function: FuncOp) -> int:
    """The sequence length of a model function; DYNAMIC (which sorts first) for any."""
    return tensor_of(function.body.block.args[0]).get_shape()[0]
