"""A situation with numbers in it, declared as data: what most word problems are made from.

`stories/README.md` is the guide for authors; `story_problems.py` numbers and writes the problems.
"""

import importlib
import pkgutil
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from datagen.english.template import expand
from datagen.numbers.formula import compiled, kind_of, names_in
from datagen.numbers.quantity import Number, Quantity, is_sensible, plain
from datagen.words.worked import Term, Worked, constant, given

_OPERATOR = re.compile(r" (\+|-|\*|//|/|%|of) ")


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
        world = dict(drawn)
        for name, formula, kind in definitions:
            value = formula(*world.values())
            if type(value) is not int:
                value = plain(value)
                if not is_sensible(value, kind):
                    return None
            elif value <= 0:
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
class Step:
    label: str
    operator: str
    left: str
    right: str


def parse_steps(story: Story, ask: Ask) -> list[Step]:
    """The steps with their operands found. Raises ValueError where an operand is unknown."""
    known = set(story.numbers)
    parsed = []
    for step in ask.steps:
        label, equals, expression = step.partition(" = ")
        found = [
            Step(label, match.group(1), expression[: match.start()], expression[match.end() :])
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


def solve(story: Story, steps: Sequence[Step], world: Mapping[str, Number]) -> Worked | None:
    """The worked solution with its labels unfilled; None where a result is not sensible."""
    worked = Worked()
    results: dict[str, Term] = {}

    def operand(name: str) -> Term:
        if name in results:
            return results[name]
        if name in world:
            return given(name, world[name], story.kinds[name])
        return constant(int(name))

    for step in steps:
        left, right = operand(step.left), operand(step.right)
        if step.operator == "of":
            results[step.label] = worked.part(step.label, left, right)
        else:
            results[step.label] = worked.add(step.label, step.operator, left, right)
        if not worked.sensible:
            return None
    return worked


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
