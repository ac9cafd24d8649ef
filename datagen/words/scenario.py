"""A story with numbers in it: what a word problem is made from, and where stories are found."""

import importlib
import pkgutil
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from string import Formatter

from datagen.arithmetic.binary_operation import APPLY
from datagen.splits.held_out import Equation
from datagen.words.pools import PEOPLE

Range = tuple[int, int]


@dataclass(frozen=True)
class Scenario:
    """One schema of word problem.

    name: unique among all scenarios.
    numbers: name of each given quantity → its inclusive range at level 1 and at level 2.
    steps: (name, "left operator right") in order; operands name quantities or earlier steps,
        or are numerals that a wording gives as a word ("twice"). The last result is the answer.
    law: what the answer satisfies, stated from the story rather than from the steps.
    wordings: prompts. Slots are the quantities, `{name}`, `{he}`, `{his}` (capitalised: `{He}`,
        `{His}`) for the first person, the same with a 2 for the second, and for each pool its
        name for the plural and its name with `_one` for the singular.
    people: how many persons the wordings name.
    things: name of a slot → the pool that fills it.
    """

    name: str
    numbers: dict[str, tuple[Range, Range]]
    steps: tuple[tuple[str, str], ...]
    law: str
    wordings: tuple[str, ...]
    people: int = 1
    things: dict[str, Sequence[tuple[str, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Every wording must show every choice, or two choices would give one prompt."""
        persons = ["name", "name2"][: self.people]
        for wording in self.wordings:
            shown = {slot for _, slot, _, _ in Formatter().parse(wording)}
            hidden = (set(self.numbers) | set(persons)) - shown
            hidden |= {thing for thing in self.things if not {thing, f"{thing}_one"} & shown}
            if hidden:
                raise ValueError(f"scenario {self.name}: {wording!r} lacks {sorted(hidden)}")

    def radices(self, level: int) -> list[int]:
        """Sizes of the choices that make a problem, in the order `problem` reads them."""
        numbers = [high - low + 1 for low, high in self._ranges(level)]
        things = [len(pool) for pool in self.things.values()]
        return [*numbers, len(self.wordings), *[len(PEOPLE)] * self.people, *things]

    def _ranges(self, level: int) -> list[Range]:
        return [ranges[level - 1] for ranges in self.numbers.values()]

    def given(self, level: int, digits: Sequence[int]) -> dict[str, int]:
        """The given quantities that these choices stand for."""
        ranges = self._ranges(level)
        return {
            name: low + digit
            for name, (low, _), digit in zip(self.numbers, ranges, digits, strict=False)
        }

    def fits(self, given: dict[str, int], level: int) -> bool:
        """Whether every quantity lies in its range at this level."""
        return all(
            low <= value <= high
            for (low, high), value in zip(self._ranges(level), given.values(), strict=True)
        )

    def solve(self, given: dict[str, int]) -> list[tuple[str, Equation, int]] | None:
        """(name, equation, result) a step; None where a result is not a positive integer."""
        known = dict(given)
        lines = []
        for name, expression in self.steps:
            left, operator, right = expression.split()
            a = int(left) if left.isdigit() else known[left]
            b = int(right) if right.isdigit() else known[right]
            if operator == "/" and a % b:
                return None
            result = APPLY[operator](a, b)
            if result <= 0:
                return None
            known[name] = result
            lines.append((name, (operator, a, b), result))
        return lines

    def people_differ(self, digits: Sequence[int]) -> bool:
        """Whether these choices name different persons."""
        start = len(self.numbers) + 1
        persons = digits[start : start + self.people]
        return len(set(persons)) == len(persons)

    def tell(self, given: dict[str, int], digits: Sequence[int]) -> str:
        """The prompt for these choices."""
        slots: dict[str, object] = dict(given)
        wording, *rest = digits[len(self.numbers) :]
        for number, digit in enumerate(rest[: self.people]):
            suffix = "" if number == 0 else str(number + 1)
            name, he, his = PEOPLE[digit]
            slots |= {f"name{suffix}": name, f"he{suffix}": he, f"his{suffix}": his}
            slots |= {f"He{suffix}": he.capitalize(), f"His{suffix}": his.capitalize()}
        for (slot, pool), digit in zip(self.things.items(), rest[self.people :], strict=True):
            slots[f"{slot}_one"], slots[slot] = pool[digit]
        return self.wordings[wording].format(**slots)

    def law_of(self, given: dict[str, int]) -> str:
        """The law with the given numbers in place of their names; `answer` stays."""
        return re.sub(r"[a-z_]+", lambda name: str(given.get(name.group(), name.group())), self.law)


@cache
def scenarios() -> dict[str, Scenario]:
    """Every scenario by name: each module of `datagen.scenarios` lists its own in `SCENARIOS`."""
    package = importlib.import_module("datagen.scenarios")
    found: dict[str, Scenario] = {}
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda entry: entry.name):
        for scenario in importlib.import_module(f"datagen.scenarios.{module.name}").SCENARIOS:
            if scenario.name in found:
                raise ImportError(f"two scenarios are named {scenario.name!r}")
            found[scenario.name] = scenario
    return found
