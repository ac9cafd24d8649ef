"""A situation with numbers in it, declared as data: what most word problems are made from.

`stories/README.md` is the guide for authors; `story_problems.py` numbers and writes the problems.
"""

import importlib
import pkgutil
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from datagen.arithmetic import APPLY, compiled, kind_of, names_in
from datagen.quantity import Number, Quantity, is_sensible, kind_of_result, numeral, plain
from datagen.template import expand

_OPERATOR = re.compile(r" (\+|-|\*|//|/|%|of) ")


@dataclass(frozen=True)
class Line:
    """One equation of a worked solution; `refs` says where each operand comes from.

    A reference is `g` and the number's name, `c` for a constant, or the index of an earlier line.
    """

    label: str
    operator: str
    left: Number
    right: Number
    result: Number
    refs: tuple[str, str]
    kinds: tuple[str, str, str]

    @property
    def text(self) -> str:
        left, right, result = (
            numeral(value, kind)
            for value, kind in zip((self.left, self.right, self.result), self.kinds, strict=True)
        )
        return f"{self.label} = {left} {self.operator} {right} = {result}"


@dataclass(frozen=True)
class Ask:
    """One unknown of a story, and every way to ask for it.

    find: the number asked for.
    steps: `label = left operator right`, in order; operands are numbers of the story, labels of
        earlier steps or stated constants. `of` takes a part: `discount = off of price` becomes two
        equations for a percentage, one or two for a fraction. The last result is the answer.
    tell: keys of the story's facts, in the order in which they are told.
    questions: what may follow the facts, without the question mark.
    goals: noun phrases for the unknown, as in `Find {goal}.`
    wordings: whole problems, for sentence structures that facts and questions do not give.
    shuffle: whether the facts may be told in any order.
    """

    find: str
    steps: tuple[str, ...]
    tell: str = ""
    questions: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    wordings: tuple[str, ...] = ()
    shuffle: bool = False


@dataclass(frozen=True)
class Story:
    """One schema of word problem.

    name: unique among all stories. topic: the module's subject; picks openers and distractors.
    numbers: name → its possible values, or the formula that defines it from numbers before it.
        These formulas are the story's truth: solutions are checked against them.
    where: conditions on the numbers, as `sold < baked`.
    nouns: slot → the pool that fills it (`nouns.pool`).
    facts: key → clauses that tell it: no capital, no full stop, fit to follow `if`; a text that
        ends with a full stop is told as a sentence of its own only.
    distractors: true but useless sentences that fit this story alone, with `{n}` for a number.
    """

    name: str
    topic: str
    numbers: Mapping[str, Quantity | str]
    asks: tuple[Ask, ...]
    facts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    where: tuple[str, ...] = ()
    nouns: Mapping[str, str] = field(default_factory=dict)
    distractors: tuple[str, ...] = ()

    @cached_property
    def drawn(self) -> dict[str, Quantity]:
        """The numbers that are chosen freely."""
        return {
            name: number for name, number in self.numbers.items() if isinstance(number, Quantity)
        }

    @cached_property
    def formulas(self) -> dict[str, str]:
        """The numbers that follow from others, with their definitions."""
        return {name: number for name, number in self.numbers.items() if isinstance(number, str)}

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Kind of every number."""
        kinds = {name: quantity.kind for name, quantity in self.drawn.items()}
        for name, formula in self.formulas.items():
            kinds[name] = kind_of(formula, kinds)
        return kinds

    @cached_property
    def _definitions(self):
        known = tuple(self.drawn)
        definitions = []
        for name, formula in self.formulas.items():
            definitions.append((name, compiled(formula, known), self.kinds[name]))
            known += (name,)
        return definitions, [compiled(condition, known) for condition in self.where]

    def world(self, drawn: Mapping[str, Number]) -> dict[str, Number] | None:
        """Every number of the story, or None where one is not sensible or a condition fails."""
        definitions, conditions = self._definitions
        world = {name: drawn[name] for name in self.drawn}
        for name, formula, kind in definitions:
            value = plain(formula(*world.values()))
            if not is_sensible(value, kind):
                return None
            world[name] = value
        return world if all(condition(*world.values()) for condition in conditions) else None

    def ancestors(self, names: set[str]) -> set[str]:
        """The drawn numbers that these numbers depend on."""
        found = set(names)
        for name, formula in reversed(self.formulas.items()):
            if name in found:
                found |= names_in(formula)
        return {name for name in self.drawn if name in found}


@dataclass(frozen=True)
class _Step:
    label: str
    operator: str
    left: str
    right: str


def parse_steps(story: Story, ask: Ask) -> list[_Step]:
    """The steps with their operands found. Raises ValueError where an operand is unknown."""
    known = set(story.numbers)
    parsed = []
    for step in ask.steps:
        label, equals, expression = step.partition(" = ")
        found = [
            _Step(label, match.group(1), expression[: match.start()], expression[match.end() :])
            for match in _OPERATOR.finditer(expression)
        ]
        found = [
            step_
            for step_ in found
            if all(side in known or side.isdigit() for side in (step_.left, step_.right))
        ]
        if not equals or len(found) != 1:
            raise ValueError(
                f"story {story.name}: {step!r} is not `label = left operator right` with operands "
                "that are numbers of the story, earlier labels or constants"
            )
        parsed += found
        known.add(label)
    return parsed


def solve(story: Story, steps: Sequence[_Step], world: Mapping[str, Number]) -> list[Line] | None:
    """The worked solution with its labels unfilled; None where a result is not sensible."""
    lines: list[Line] = []
    places: dict[str, int] = {}

    def operand(name: str) -> tuple[Number, str, str]:
        if name in places:
            line = lines[places[name]]
            return line.result, str(places[name]), line.kinds[2]
        if name in world:
            return world[name], f"g:{name}", story.kinds[name]
        return int(name), "c", "whole"

    def add(label: str, operator: str, left: tuple, right: tuple) -> tuple[Number, str, str]:
        result = APPLY[operator](left[0], right[0])
        kind = kind_of_result(operator, left[2], right[2])
        refs = (left[1], right[1])
        kinds = (left[2], right[2], kind)
        lines.append(Line(label, operator, left[0], right[0], result, refs, kinds))
        return result, str(len(lines) - 1), kind

    for step in steps:
        left, right = operand(step.left), operand(step.right)
        if step.operator != "of":
            if step.operator in ("//", "%", "/") and right[0] == 0:
                return None
            add(step.label, step.operator, left, right)
        elif left[2] == "percent":
            product = add(f"{step.label} in hundredths", "*", right, left)
            add(step.label, "/", product, (100, "c", "whole"))
        else:
            value, reference, _ = left
            if value.denominator > 1:
                name = step.label if value.numerator == 1 else "one part"
                right = add(name, "/", right, (value.denominator, f"{reference}/", "whole"))
            if value.numerator > 1 or value.denominator == 1:
                add(step.label, "*", right, (value.numerator, reference, "whole"))
        places[step.label] = len(lines) - 1
        if not all(is_sensible(line.result, line.kinds[2]) for line in lines[-2:]):
            return None
    return lines


def texts(paraphrases: Sequence[str]) -> list[tuple[str, str]]:
    """(expanded text, the paraphrase it comes from) for every alternative."""
    return [(text, raw) for raw in paraphrases for text in expand(raw)]


@cache
def stories() -> dict[str, Story]:
    """Every story by name: each module of `datagen.stories` lists its own in `STORIES`."""
    package = importlib.import_module("datagen.stories")
    found: dict[str, Story] = {}
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda entry: entry.name):
        for story in importlib.import_module(f"datagen.stories.{module.name}").STORIES:
            if story.name in found:
                raise ImportError(f"two stories are named {story.name!r}")
            found[story.name] = story
    return found
