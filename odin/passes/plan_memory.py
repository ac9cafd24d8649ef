"""plan-memory: gives every tensor an address, and turns functions into programs of kernel calls.

A value is a place: a buffer (or a weight) and a layout in it. Slices and reshapes are other
layouts of the same buffer. An op that may work in place takes over the buffer of an operand that
dies there. Times are positions of ops in the function; a loop over the sequence is the interval of
its scan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import LocationAttr, ModuleOp, TensorType, f32, i32
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass

from odin.ir.layout import Layout
from odin.ir.nn import ConcatOp, LoadOp
from odin.ir.plan import CallOp, LoopOp, ProgramOp, ViewAttr
from odin.ir.recurrence import ScanOp, YieldOp, slice_type
from odin.ir.sequences import sequences_of
from odin.ir.tensor_op import TensorOp, ViewOp
from odin.ir.types import Shape, Tensor, numpy_dtype, tensor, tensor_of
from odin.passes.arena import Buffer, align, assign_offsets, max_live_bytes
from odin.passes.lifetimes import Lifetimes
from odin.passes.specialize import is_dynamic

MAX_RANK = 4
"""Axes of a view in a program."""

STRIDED = (
    "copy", "add", "sub", "mul", "div", "neg", "exp", "sqrt", "sigmoid", "tanh", "silu",
    "softplus", "clamp", "sum", "embedding", "rms_norm", "causal_conv1d",
)  # fmt: skip
"""Kernels that take operands in any arrangement; for the others the last axis is contiguous."""


@dataclass(frozen=True)
class PlanMemoryPass(ModulePass):
    """Turns each model function of fixed length into a `plan.program` over one arena.

    The state comes first and at the same addresses in every program, then the logits, then the
    tokens. Where a function is for n sequences, there are n states one after the other, each as a
    program for one sequence has it, and n rows of logits: that program works on the first of them.
    A module that is planned already stays as it is.
    """

    name: ClassVar[str] = "plan-memory"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        functions = [f for f in op.ops if isinstance(f, FuncOp)]
        for function in functions:
            if is_dynamic(function):
                raise ValueError(
                    f"plan-memory: @{function.sym_name.data} has a dynamic axis; "
                    "run specialize{T=…} before it"
                )
            _check_signature(function)
        capacity = max((_length(function) for function in functions), default=0)
        sequences = max((sequences_of(function) for function in functions), default=1)
        for function in functions:
            program = _Planner(function, capacity, sequences).plan()
            op.body.block.insert_op_before(program, function)
            function.detach()
            function.erase()


@dataclass(eq=False)
class Occupied(Buffer):
    """A buffer and when the values in it die: later, it may be taken over although it stays
    reserved."""

    last_use: int = 0


@dataclass(frozen=True)
class Place:
    """Where the elements of a value lie: in a buffer, or in a weight."""

    home: Occupied | str
    layout: Layout
    element: Attribute
    step: int = 0
    """Elements from one iteration of the loop to the next."""

    def view(self) -> ViewAttr:
        """The view, once the buffer has its offset."""
        itemsize = numpy_dtype(self.element).itemsize
        offset, weight = self.layout.offset * itemsize, None
        if isinstance(self.home, Occupied):
            assert self.home.offset is not None
            offset += self.home.offset
        else:
            weight = self.home
        type = tensor(self.layout.shape, self.element)
        return ViewAttr.of(weight, offset, type, self.layout.strides, self.step * itemsize)


@dataclass
class Call:
    """A kernel call whose buffers have no offsets yet."""

    kernel: str
    inputs: Sequence[Place]
    outputs: Sequence[Place]
    location: LocationAttr
    """Of the op that it computes."""
    params: dict[str, Attribute] = field(default_factory=dict)

    def lower(self) -> CallOp:
        call = CallOp(
            self.kernel,
            [place.view() for place in self.inputs],
            [place.view() for place in self.outputs],
            self.params,
        )
        call.location = self.location
        return call


@dataclass
class Loop:
    """Calls that run `count` times."""

    count: int
    calls: list[Call]

    def lower(self) -> LoopOp:
        return LoopOp(self.count, Region(Block([call.lower() for call in self.calls])))


class _Planner:
    """Plans one function. `calls` grows as its ops are walked; offsets are given at the end."""

    def __init__(self, function: FuncOp, tokens_capacity: int, n_sequences: int):
        self.function = function
        self.tokens_capacity = tokens_capacity
        self.n_sequences = n_sequences
        self.sequences = sequences_of(function)
        self.lifetimes = Lifetimes(function)
        self.end = self.lifetimes.end
        self.buffers: list[Buffer] = []
        self.places: dict[SSAValue, Place] = {}
        self.in_slices: dict[SSAValue, Place] = {}
        """Results in the body of a scan that are written where the slice of an input lies."""
        self.calls: list[Call] = []
        self.items: list[Call | Loop] = []
        self.location = function.location

    def plan(self) -> ProgramOp:
        block = self.function.body.block
        ids, *states = block.args
        slots, state_bytes = self._state_slots([tensor_of(state) for state in states])
        for state, slot in zip(states, slots, strict=True):
            self._put(state, slot)
        tokens = self._reserve(
            tensor((self.tokens_capacity,), tensor_of(ids).element_type), 0, self.end
        )
        self._put(ids, replace(tokens, layout=tokens.layout.slice(0, 0, _length(self.function))))
        terminator, settled = block.last_op, self.lifetimes.settled
        assert isinstance(terminator, ReturnOp)
        result, *finals = terminator.operands
        for op in block.ops:
            self._lower(op)
            for index, position in settled.items():
                if position == self.lifetimes.after(op):
                    self._emit_copy(self.places[finals[index]], slots[index])
        now = self.lifetimes.position[terminator]
        # The logits first: they may lie in a slot that a final state is about to fill.
        logits = self._logits(result, now)
        late = [index for index in range(len(slots)) if index not in settled]
        self._settle([finals[i] for i in late], [slots[i] for i in late], now)
        self._flush()

        assert isinstance(logits.home, Occupied)
        logits.home.size *= self.n_sequences // self.sequences
        _pin(tokens, _pin(logits, self.n_sequences * state_bytes))
        return ProgramOp(
            self.function.sym_name.data,
            length=_length(self.function) // self.sequences,
            sequences=self.sequences,
            arena_bytes=assign_offsets(self.buffers),
            state_bytes=state_bytes,
            max_live_bytes=max_live_bytes(self.buffers),
            tokens=self.places[ids].view(),
            logits=logits.view(),
            body=Region(Block([item.lower() for item in self.items])),
        )

    def _state_slots(self, states: Sequence[Tensor]) -> tuple[list[Place], int]:
        """Where the states lie, from address 0 on, and the bytes of those of one sequence."""
        own = [slice_type(type) if self.sequences > 1 else type for type in states]
        starts = list(accumulate((align(_bytes_of(type)) for type in own), initial=0))
        state_bytes = starts.pop()
        self.buffers.append(Buffer(self.n_sequences * state_bytes, 0, self.end, 0))
        slots: list[Place] = []
        for type, start in zip(states, starts, strict=True):
            layout = Layout.contiguous(type.get_shape())
            if self.sequences > 1:
                itemsize = numpy_dtype(type.element_type).itemsize
                strides = (state_bytes // itemsize, *layout.strides[1:])
                layout = replace(layout, strides=strides)
            # No buffer of its own: the states of all sequences are one.
            home = Occupied(_bytes_of(type), 0, self.end, start)
            slots.append(Place(home, layout, type.element_type))
        return slots, state_bytes

    # Ops

    def _lower(self, op: Operation) -> None:
        self.location = op.location
        for value in op.results:
            if len(tensor_of(value).get_shape()) > MAX_RANK:
                raise ValueError(f"plan-memory: {value.type} has more than {MAX_RANK} axes")
        match op:
            case LoadOp():
                layout = Layout.contiguous(tensor_of(op.result).get_shape())
                name, element = op.weight.string_value(), tensor_of(op.result).element_type
                self.places[op.result] = Place(name, layout, element)
            case ViewOp():
                self._lower_view(op)
            case ScanOp():
                self._lower_scan(op)
            case ConcatOp():
                self._lower_concat(op)
            case TensorOp() if op.KERNEL:
                self._lower_kernel(op)
            case TensorOp():
                raise ValueError(f"plan-memory: no kernel computes {op.name}; run decompose first")
            case ReturnOp() | YieldOp():
                pass
            case _:
                raise ValueError(f"plan-memory: no kernel computes {op.name}")

    def _lower_view(self, op: ViewOp) -> None:
        source = self.places[op.operands[0]]
        layout = op.rearrange(source.layout)
        if layout is None:
            source = self._copy(source, self.lifetimes.position[op])
            layout = op.rearrange(source.layout)
            assert layout is not None
        self._put(op.results[0], replace(source, layout=layout))

    def _lower_concat(self, op: ConcatOp) -> None:
        now, axis, start = self.lifetimes.position[op], op.axis.value.data, 0
        whole = self._reserve(tensor_of(op.result), now, now)
        for part in (self.places[operand] for operand in op.operands):
            stop = start + part.layout.shape[axis]
            self._emit_copy(part, replace(whole, layout=whole.layout.slice(axis, start, stop)))
            start = stop
        self._put(op.result, whole)

    def _lower_kernel(self, op: TensorOp) -> None:
        now = self.lifetimes.position[op]
        inputs = [self.places[operand] for operand in op.operands]
        if op.KERNEL not in STRIDED:
            inputs = [p if _has_contiguous_rows(p) else self._copy(p, now) for p in inputs]
        outputs: list[Place] = []
        for index, result in enumerate(op.results):
            place = self.in_slices.get(result) or self._take_over(op, index, inputs, now)
            place = place or self._reserve(tensor_of(result), now, now)
            self._put(result, place)
            outputs.append(place)
        params = {name: op.properties[name] for name in op.params()}
        arranged = _arrange(op.KERNEL, inputs, outputs)
        self.calls.append(Call(op.KERNEL, *arranged, op.location, params))

    def _take_over(
        self, op: TensorOp, result: int, inputs: Sequence[Place], now: int
    ) -> Place | None:
        """The place of an operand that dies at `op` and may hold the result, or None."""
        for place in (inputs[i] for r, i in op.IN_PLACE if r == result):
            home = place.home
            if (
                isinstance(home, Occupied)
                and home.last_use == now
                and place.step == 0
                and place.layout.shape == tensor_of(op.results[result]).get_shape()
                and place.layout.is_contiguous
                and all(p.layout == place.layout for p in inputs if p.home is home)
            ):
                return place
        return None

    # Recurrences

    def _lower_scan(self, scan: ScanOp) -> None:
        start, end = self.lifetimes.position[scan], self.lifetimes.scan_end[scan]
        slots: list[Place] = []
        for value in scan.initial:
            slots.append(self._state_slot(value, slots, start, end))
        stacked: list[Place] = []
        for value, slice in zip(scan.stacked, scan.terminator.slices, strict=True):
            place = self._input_to_rewrite(scan, slice)
            if place is not None:
                self.in_slices[slice] = _slice_of(place)
            stacked.append(place or self._reserve(tensor_of(value), start, end))
        self._flush()

        for arg, operand in zip(scan.slice_args, scan.inputs, strict=True):
            self._put(arg, _slice_of(self.places[operand]))
        for arg, slot in zip(scan.state_args, slots, strict=True):
            self._put(arg, slot)
        for op in scan.body.block.ops:
            self._lower(op)
        for value, place in zip(scan.terminator.slices, stacked, strict=True):
            self._emit_copy(self.places[value], _slice_of(place))
        self._settle(scan.terminator.states, slots, self.lifetimes.position[scan.terminator])

        count = tensor_of(scan.inputs[0]).get_shape()[0]
        body, self.calls = self.calls, []
        if count > 1 and body:
            self.items.append(Loop(count, body))
        else:
            self.items += [_without_step(call) for call in body]
        for value, place in zip([*scan.stacked, *scan.final], [*stacked, *slots], strict=True):
            self._put(value, place)

    def _input_to_rewrite(self, scan: ScanOp, slice: SSAValue) -> Place | None:
        """The place of an input whose slices a kernel of the body may replace by `slice`, of which
        nothing else needs the old ones; None if there is none."""
        op = slice.owner
        if not isinstance(op, TensorOp) or len(list(slice.uses)) != 1:
            return None
        for result, operand in op.IN_PLACE:
            if op.results[result] is not slice or op.operands[operand] not in scan.slice_args:
                continue
            old = op.operands[operand]
            source = scan.inputs[list(scan.slice_args).index(old)]
            place = self.places[source]
            others = [v for v, p in self.places.items() if p.home is place.home and v is not source]
            if (
                isinstance(place.home, Occupied)
                and len(list(old.uses)) == len(list(source.uses)) == 1
                and place.step == 0
                and place.layout.at(0).is_contiguous
                and old.type == slice.type
                and all(self.lifetimes.last_use[v] < self.lifetimes.position[scan] for v in others)
            ):
                return place
        return None

    def _state_slot(
        self, initial: SSAValue, others: Sequence[Place], start: int, end: int
    ) -> Place:
        """Where a state lives during a scan: in the place of its initial value if that dies
        here."""
        place = self.places[initial]
        home = place.home
        taken = home in [other.home for other in others]
        if (
            isinstance(home, Occupied)
            and home.last_use == start
            and place.layout.is_contiguous
            and not taken
        ):
            home.last = max(home.last, end)
            return place
        return self._copy(place, start, end)

    def _settle(self, values: Sequence[SSAValue], slots: Sequence[Place], now: int) -> None:
        """Moves each value into its slot. One that lies in another's slot is saved before that is
        written."""
        moves = [
            (self.places[value], slot)
            for value, slot in zip(values, slots, strict=True)
            if self.places[value] != slot
        ]
        homes = [slot.home for slot in slots]
        saved = [
            (self._copy(place, now) if place.home in homes else place, slot)
            for place, slot in moves
        ]
        for place, slot in saved:
            self._emit_copy(place, slot)

    # Places

    def _reserve(self, type: Tensor, first: int, last: int) -> Place:
        """A new buffer for a tensor, reserved for a time."""
        buffer = Occupied(_bytes_of(type), first, last)
        self.buffers.append(buffer)
        return Place(buffer, Layout.contiguous(type.get_shape()), type.element_type)

    def _put(self, value: SSAValue, place: Place) -> None:
        """Notes where a value lies; its buffer stays until the value's last use."""
        self.places[value] = place
        if isinstance(place.home, Occupied):
            last = self.lifetimes.last_use[value]
            place.home.last_use = max(place.home.last_use, last)
            place.home.last = max(place.home.last, last)

    def _copy(self, place: Place, now: int, last: int | None = None) -> Place:
        """A contiguous copy that lives from `now` to `last`."""
        copy = self._reserve(tensor(place.layout.shape, place.element), now, last or now)
        self._emit_copy(place, copy)
        return copy

    def _emit_copy(self, source: Place, target: Place) -> None:
        if source != target:
            self.calls.append(Call("copy", [source], [target], self.location))

    def _logits(self, result: SSAValue, now: int) -> Place:
        """Where the logits stay after the program: where they are, unless that is a slot of the
        state or part of a buffer."""
        place = self.places[result]
        arguments = [self.places[arg].home for arg in self.function.body.block.args]
        if (
            isinstance(place.home, Occupied)
            and place.home not in arguments
            and place.layout.is_contiguous
            and place.home.size == _bytes_of(tensor_of(result))
        ):
            place.home.last = self.end
            return place
        return self._copy(place, now, self.end)

    def _flush(self) -> None:
        self.items += self.calls
        self.calls = []


def _arrange(
    kernel: str, inputs: Sequence[Place], outputs: Sequence[Place]
) -> tuple[list[Place], list[Place]]:
    """The views as the kernel takes them: operands of elementwise kernels broadcast, norms over
    [T, G, K]."""
    if kernel in ("add", "sub", "mul", "div"):
        shape = outputs[0].layout.shape
        return [replace(p, layout=p.layout.broadcast_to(shape)) for p in inputs], list(outputs)
    if kernel in ("rms_norm", "gated_rms_norm", "add_rms_norm"):
        *rows, weight = inputs
        length, *width = rows[0].layout.shape
        groups: Shape = (1,) * (2 - len(width)) + tuple(width)
        weight = replace(weight, layout=weight.layout.broadcast_to(groups))
        rows, outputs = ([_reshaped(p, (length, *groups)) for p in ps] for ps in (rows, outputs))
        return [*rows, weight], outputs
    return list(inputs), list(outputs)


def _has_contiguous_rows(place: Place) -> bool:
    shape, strides = place.layout.shape, place.layout.strides
    return not shape or shape[-1] == 1 or strides[-1] == 1


def _bytes_of(type: Tensor) -> int:
    return type.element_count() * numpy_dtype(type.element_type).itemsize


def _reshaped(place: Place, shape: Shape) -> Place:
    layout = place.layout.reshape(shape)
    assert layout is not None, "an axis of extent 1 is a view of any layout"
    return replace(place, layout=layout)


def _slice_of(place: Place) -> Place:
    """The slice of one iteration of a loop over axis 0."""
    return replace(place, layout=place.layout.at(0), step=place.layout.strides[0])


def _without_step(call: Call) -> Call:
    """The call outside a loop: what runs once does not move."""
    return replace(
        call,
        inputs=[replace(place, step=0) for place in call.inputs],
        outputs=[replace(place, step=0) for place in call.outputs],
    )


def _pin(place: Place, offset: int) -> int:
    """Fixes the offset of a buffer; returns where the next one begins."""
    assert isinstance(place.home, Occupied)
    place.home.offset = offset
    return offset + align(place.home.size)


def _check_signature(function: FuncOp) -> None:
    """ValueError unless this maps token ids and states to logits and states, as models do."""
    args, results = list(function.function_type.inputs), list(function.function_type.outputs)
    tensors = [type for type in (*args, *results) if isinstance(type, TensorType)]
    if (
        function.is_declaration
        or len(function.body.blocks) != 1
        or not args
        or len(tensors) != 2 * len(args)
        or tensors[0].element_type != i32
        or len(tensors[0].get_shape()) != 1
        or any(type.element_type != f32 for type in tensors[1:])
        or args[1:] != results[1:]
    ):
        raise ValueError(
            f"plan-memory: @{function.sym_name.data}: expected a function "
            "(token ids i32 [T], states f32…) -> (logits f32, the same states…)"
        )


def _length(function: FuncOp) -> int:
    """The sequence length of a model function."""
    return tensor_of(function.body.block.args[0]).get_shape()[0]
