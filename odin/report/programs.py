"""What a report says of planned programs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from xdsl.dialects.builtin import DictionaryAttr

from odin.ir.cost import cost_of_call
from odin.ir.plan import CallOp, LoopOp, ProgramOp, ViewAttr
from odin.plan_svg import kind_of, stored_values
from odin.report.facts import Block, Call, Program, Value
from odin.report.places import location_of, place_of


def describe_program(program: ProgramOp, kinds: dict[object, int]) -> Program:
    """The calls of a program, the values between them, and the layers that they form.

    `kinds` numbers the kinds of blocks, over all programs of a report.
    """
    calls = _calls(program)
    values = [
        Value(v.start, v.end, v.first, v.last, sorted(set(v.readers)))
        for v in stored_values(program)
    ]
    return Program(
        name=program.sym_name.data,
        length=program.length.value.data,
        sequences=program.n_sequences,
        arena_bytes=program.arena_bytes.value.data,
        state_bytes=program.state_bytes.value.data,
        max_live_bytes=program.max_live_bytes.value.data,
        calls=calls,
        values=values,
        blocks=_blocks(calls, kinds),
    )


def _calls(program: ProgramOp) -> list[Call]:
    found: list[Call] = []
    for step, op in enumerate(program.body.block.ops):
        bodies = op.body.block.ops if isinstance(op, LoopOp) else [op]
        times = op.count.value.data if isinstance(op, LoopOp) else 1
        for call in bodies:
            assert isinstance(call, CallOp)
            found.append(_call(call, step, times))
    return found


def _call(call: CallOp, step: int, times: int) -> Call:
    cost = cost_of_call(call, times)
    return Call(
        kernel=call.kernel.data,
        kind=kind_of(call.kernel.data),
        place=place_of(location_of(call)),
        step=step,
        times=times,
        inputs=[_view(view) for view in call.inputs],
        outputs=[_view(view) for view in call.outputs],
        params=_params(call.params),
        weight_bytes=cost.weight_bytes,
        arena_bytes=cost.arena_bytes,
        flops=cost.flops,
    )


def _view(view: ViewAttr) -> str:
    """`@name : tensor<4x8xf32>` or `arena 64 : tensor<4x8xf32>`, with offset and step if any."""
    base = f"arena {view.offset.data}" if view.weight is None else f"@{view.weight}"
    if view.weight is not None and view.offset.data:
        base += f" + {view.offset.data}"
    step = f", {view.step.data} bytes further each time" if view.step.data else ""
    return f"{base} : {view.type}{step}"


def _params(params: DictionaryAttr) -> str:
    return ", ".join(f"{name} = {value}" for name, value in params.data.items())


LONGEST_SEARCH = 4000
"""Calls among which repetitions are looked for: the time grows with their square."""


def _blocks(calls: Sequence[Call], kinds: dict[object, int]) -> list[Block]:
    """Runs of calls of one layer; a call that does not say where it is from stays with the one
    before it. Where none says it, layers are what repeats."""
    keys: list[tuple[str | None, int | None]] = []
    for call in calls:
        unknown = call.place.layer is None and not call.place.role
        key = keys[-1] if unknown and keys else (call.place.layer, call.place.index)
        keys.append(key)
    if len(set(keys)) == 1 and keys[0] == (None, None) and len(calls) <= LONGEST_SEARCH:
        keys = _repetitions(calls)
    found: list[Block] = []
    for (layer, index), run in groupby(range(len(calls)), key=lambda i: keys[i]):
        members = list(run)
        shape = tuple(_shape(call) for call in calls[members[0] : members[-1] + 1])
        kind = kinds.setdefault(shape, len(kinds))
        found.append(Block(layer, index, members[0], members[-1] + 1, kind))
    return found


def _shape(call: Call) -> tuple[str | int, ...]:
    """What calls of equal layers have in common."""
    return call.kernel, call.place.role, call.times, call.weight_bytes, call.arena_bytes


def _repetitions(calls: Sequence[Call]) -> list[tuple[str | None, int | None]]:
    """For each call the repetition that it is in: of all runs of calls that come twice or more in a
    row, the one that covers most calls."""
    shapes = [_shape(call) for call in calls]
    most = period = start = 0
    for length in range(1, len(shapes) // 2 + 1):
        run = 0
        for i in range(len(shapes) - length):
            run = run + 1 if shapes[i] == shapes[i + length] else 0
            covered = (run // length + 1) * length
            if run >= length and covered > most:
                most, period, start = covered, length, i + 1 - run
    return [
        ("repetition", (i - start) // period) if start <= i < start + most else (None, None)
        for i in range(len(shapes))
    ]
