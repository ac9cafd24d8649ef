"""Word problems whose structure is generated too: the common part of the families beside stories.

A puzzle has a plan (its numbers, and equations that follow from them) and is then told in words. Its
law is written down from the plan by another route than the equations.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import prod
from typing import Any, Protocol

from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.names import PEOPLE
from datagen.nouns import Noun
from datagen.quantity import Number
from datagen.splits import (
    HELD_OUT_GIVEN,
    LONGEST_TRAINED,
    fraction,
    is_held_out_name,
    is_held_out_shape,
)
from datagen.surface import draw_style, embellished
from datagen.template import Cast, expand, fill, label
from datagen.wording import joined
from datagen.worked import Worked


@dataclass(frozen=True)
class Plan:
    """One puzzle before it is told.

    numbers, kinds: by slot. people: indices of `PEOPLE`. nouns: by slot. laws: with `answer`.
    story: whatever the telling needs to know besides.
    """

    worked: Worked
    laws: tuple[str, ...]
    numbers: Mapping[str, Number]
    kinds: Mapping[str, str] = field(default_factory=dict)
    people: tuple[int, ...] = ()
    nouns: Mapping[str, Noun] = field(default_factory=dict)
    story: Any = None


class Puzzle(Protocol):
    """One structure of puzzle; every digit must be visible to the reader."""

    radices: Sequence[int]
    topic: str

    def plan(self, digits: Sequence[int]) -> Plan | None:
        """The puzzle that the digits stand for, or None where it is not sensible."""
        ...

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        """Sentences with slots."""
        ...


class PuzzleSpace:
    """The problems of one structure."""

    share = 1

    def __init__(self, schema: str, level: int, puzzle: Puzzle) -> None:
        self.schema = schema
        self.puzzle = puzzle
        self.size = prod(puzzle.radices)
        longer = level > LONGEST_TRAINED
        trained = ("train", "test_numbers", "test_composition")[: 2 if level == 1 else 3]
        self.splits = frozenset(("test_longer",) if longer else trained)

    def draw(self, index: int) -> Draw | None:
        plan = self.puzzle.plan(split_digits(index, self.puzzle.radices))
        if plan is None or not plan.worked.sensible or len(set(plan.people)) < len(plan.people):
            return None
        return Draw(self._split(plan), (self, plan))

    def _split(self, plan: Plan) -> str:
        if len(plan.worked.lines) > LONGEST_TRAINED:
            return "test_longer"
        if is_held_out_shape(plan.worked.shape):
            return "test_composition"
        if fraction("given", self.schema, *plan.numbers.values()) < HELD_OUT_GIVEN:
            return "test_numbers"
        if any(is_held_out_name(PEOPLE[number].name) for number in plan.people):
            return "test_numbers"
        return "train"

    def write(self, plan: Plan, seed: int) -> tuple[str, str]:
        """(prompt, solution)."""
        rng = random.Random(seed)
        style = draw_style(rng)
        kinds = {name: plan.kinds.get(name, "whole") for name in plan.numbers}
        people = [PEOPLE[number] for number in plan.people]
        cast = Cast(plan.numbers, kinds, plan.nouns, people)
        told = self.puzzle.tell(plan, rng)
        sentences = embellished(told, self.puzzle.topic, (), len(people), rng)
        labels = [label(line.label, cast) for line in plan.worked.lines]
        return fill(" ".join(sentences), cast, style, rng), plan.worked.solution(labels)


class PuzzleFamily:
    """A family of puzzles: a schema for each name, a space for each structure."""

    kind = "word"

    def __init__(
        self,
        name: str,
        schemas: Sequence[str],
        levels: Sequence[int],
        puzzles: Callable[[str, int], Sequence[Puzzle]],
    ) -> None:
        self.name = name
        self.levels = tuple(levels)
        self._spaces = {
            (schema, level): [
                PuzzleSpace(f"{name}/{schema}", level, puzzle) for puzzle in puzzles(schema, level)
            ]
            for schema in schemas
            for level in levels
        }

    def schemas(self, level: int) -> Sequence[str]:
        return [schema for (schema, at), found in self._spaces.items() if at == level and found]

    def spaces(self, schema: str, level: int) -> Sequence[PuzzleSpace]:
        return self._spaces[schema, level]

    def splits(self, schema: str, level: int) -> Sequence[str]:
        return sorted({split for space in self.spaces(schema, level) for split in space.splits})

    def size(self, schema: str, level: int) -> int:
        return sum(space.size for space in self.spaces(schema, level))

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        for space in self.spaces(schema, level):
            if index < space.size:
                return space.draw(index)
            index -= space.size
        raise IndexError(index)

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        space, plan = draw.values
        prompt, solution = space.write(plan, seed)
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=prompt,
            solution=solution,
            answer=plan.worked.answer,
            tests=plan.laws,
        )


def cut(digits: Sequence[int], lengths: Sequence[int]) -> list[list[int]]:
    """`digits` cut into stretches of these lengths, and what is left."""
    found, start = [], 0
    for length in lengths:
        found.append(list(digits[start : start + length]))
        start += length
    return [*found, list(digits[start:])]


@lru_cache(maxsize=1 << 14)
def _expanded(text: str) -> tuple[str, ...]:
    return tuple(expand(text))


def pick(texts: Sequence[str], rng: random.Random) -> str:
    """One of the texts, with its alternatives decided."""
    return rng.choice(_expanded(rng.choice(texts)))


def arranged(clauses: Sequence[str], question: str, rng: random.Random) -> list[str]:
    """Clauses in any order, joined here and there, and the question."""
    clauses = list(clauses)
    order = rng.random()
    if order < 0.6:
        rng.shuffle(clauses)
    elif order < 0.75:
        clauses.reverse()
    if len(clauses) <= 3 and rng.random() < 0.2:
        return [f"{question} if {joined(clauses)}?"]
    sentences = []
    while clauses:
        count = min(len(clauses), rng.choices((1, 2, 3), (6, 3, 1))[0])
        together, clauses = clauses[:count], clauses[count:]
        link = rng.choice((", and ", " and ", ", while ")) if count == 2 else ""
        sentences.append(f"{link.join(together) if link else joined(together)}.")
    if rng.random() < 0.12:
        return [f"{question}?", *sentences]
    return [*sentences, f"{question}?"]
