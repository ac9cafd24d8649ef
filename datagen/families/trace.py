"""What a piece of code returns, with the values that its variables take on the way.

The code is a solution of a task, which is the schema; the answer writes down every change of a
variable, then the result.
"""

import copy
import random
from collections.abc import Sequence
from functools import cache
from math import prod
from typing import Any

from datagen.code.problems import held_out, parameter_names
from datagen.code.task import Task, tasks
from datagen.code.tracing import LONGEST_VALUE, TooLong, shown, trace
from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.spaced_family import SpacedFamily
from datagen.splits.held_out import HELD_OUT_GIVEN, fraction

CALLS = 20_000
MOST_CHANGES = {1: 5, 2: 10, 3: 18}
LONGEST_CALL = 70
_QUESTIONS = (
    "What does `{call}` return?\n\n{code}",
    "What is the value of {call} after this code?\n\n{code}",
    "Consider this function:\n\n{code}\n\nWhat is returned by {call}?",
    "{code}\n\nprint({call})\n\nWhat does this program print?",
    "Trace the call {call} of the function below and give its result.\n\n{code}",
    "Here is some Python code.\n\n{code}\n\nFind the result of `{call}`.",
    "{code}\n\nWith this definition, {call} evaluates to what?",
    "Read the code, then say what {call} gives back.\n\n{code}",
)
_PRINTS = "print({call})"


class TraceSpace:
    """The calls of one task's solutions."""

    share = 1

    def __init__(self, task: Task) -> None:
        self.task = task
        self.radices = (len(task.functions), len(task.constants), len(_QUESTIONS), CALLS)
        self.size = prod(self.radices)
        self.splits = frozenset({"test_schema"} if held_out(task) else {"train", "test_numbers"})

    def draw(self, index: int) -> Draw | None:
        style, constants, question, call = split_digits(index, self.radices)
        chosen = self.task.constants[constants]
        if held_out(self.task):
            split = "test_schema"
        elif fraction("trace", self.task.name, call) < HELD_OUT_GIVEN:
            split = "test_numbers"
        else:
            split = "train"
        source = random.Random(f"trace {self.task.name} {call}")
        arguments = self.task.arguments(source)
        if len(repr(arguments)) > LONGEST_CALL:
            return None
        name = source.choice((self.task.name, "f", source.choice(self.task.names)))
        written = self._written(style, chosen, name, source)
        try:
            most = MOST_CHANGES[min(self.task.level, max(MOST_CHANGES))]
            changes, result = trace(written, name, copy.deepcopy(arguments), most)
        except (TooLong, ValueError, TypeError, ZeroDivisionError, KeyError, IndexError):
            return None
        if len(repr(result)) > LONGEST_VALUE:
            return None
        return Draw(split, (written, name, arguments, changes, result, question))

    def _written(self, style: int, constants: dict[str, Any], name: str, rng: random.Random) -> str:
        source, names = self.task.sources[style], parameter_names(self.task, rng)
        plain = len(source.parameters) - len(source.defaults)
        shown = [
            names[parameter] + (f"={source.defaults[place - plain]}" if place >= plain else "")
            for place, parameter in enumerate(source.parameters)
        ]
        body = source.body(names | {self.task.name: name}, constants, with_imports=True)
        return f"def {name}({', '.join(shown)}):\n{body}"


@cache
def _space(name: str) -> TraceSpace:
    return TraceSpace(tasks()[name])


@cache
def _traceable(level: int) -> tuple[str, ...]:
    """The tasks of a level of which calls short enough to be traced are found."""
    found = []
    for name, task in tasks().items():
        if min(task.level, 3) == level:
            space, rng = _space(name), random.Random(name)
            drawn = [space.draw(rng.randrange(space.size)) for _ in range(12)]
            if sum(draw is not None for draw in drawn) >= 3:
                found.append(name)
    return tuple(found)


class Trace(SpacedFamily):
    """A schema for each task; the level is the task's, at most 3."""

    name = "trace"
    kind = "trace"
    levels = (1, 2, 3)

    def schemas(self, level: int) -> Sequence[str]:
        return _traceable(level)

    def spaces(self, schema: str, level: int) -> Sequence[TraceSpace]:
        return [_space(schema)]

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        code, name, arguments, changes, result, question = draw.values
        call = f"{name}({', '.join(map(repr, arguments))})"
        answer = shown(result)
        # What is shown as Python writes it must be so to the letter.
        exact = answer == repr(result)
        same = f"repr({call}) == {answer!r}" if exact else f"{call} == {answer}"
        if _PRINTS in _QUESTIONS[question] and isinstance(result, str):
            # Printed text has no quotes; an empty line or spaces at an end would not be seen.
            if result and result == result.strip() and "\n" not in result:
                answer = result
            else:
                question = 0
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=_QUESTIONS[question].format(call=call, code=code),
            solution="\n".join([*changes, f"#### {answer}"]),
            answer=answer,
            tests=(f"{code}\nassert {same}",),
        )


FAMILY = Trace()
