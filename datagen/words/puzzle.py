"""Word problems whose structure is generated too: the common part of the families beside stories.

A puzzle has a plan (its numbers, and equations that follow from them) and is then told in words.
Its law is written down from the plan by another route than the equations.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from math import prod
from typing import Any, NamedTuple, Protocol

from datagen.english.embedding import as_goal, embedded
from datagen.english.names import PEOPLE
from datagen.english.nouns import Noun
from datagen.english.surface import written
from datagen.english.template import Cast, expand, label
from datagen.english.wording import GOALS, ORDERS, joined, may_stand_first
from datagen.family import Draw, split_digits
from datagen.numbers.quantity import Number
from datagen.spaced_family import WordFamily
from datagen.splits.held_out import (
    HELD_OUT_GIVEN,
    LONGEST_TRAINED,
    fraction,
    is_held_out_name,
    is_held_out_shape,
)
from datagen.words.worked import Worked

# Sensible draws that show which splits a structure falls into, and draws made for them.
SAMPLED, TRIED = 4, 150


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


class Planned(NamedTuple):
    """What a draw of a puzzle space holds."""

    space: "PuzzleSpace"
    plan: Plan


class PuzzleSpace:
    """The problems of one structure. `splits` is empty where no sensible problem was found."""

    share = 1

    def __init__(self, schema: str, puzzle: Puzzle) -> None:
        self.schema = schema
        self.puzzle = puzzle
        self.size = prod(puzzle.radices)
        rng = random.Random(schema)
        tried = (self.draw(rng.randrange(self.size)) for _ in range(TRIED))
        sampled = islice((draw for draw in tried if draw is not None), SAMPLED)
        found = {draw.split for draw in sampled}
        # What is trained on has its tests with new numbers and names.
        trained = {"train", "test_numbers"} if found & {"train", "test_numbers"} else set()
        self.splits = frozenset(found | trained)

    def draw(self, index: int) -> Draw | None:
        plan = self.puzzle.plan(split_digits(index, self.puzzle.radices))
        if plan is None or not plan.worked.sensible or len(set(plan.people)) < len(plan.people):
            return None
        return Draw(self._split(plan), Planned(self, plan))

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

    def write(self, draw: Draw, seed: int) -> tuple[str, str, str, tuple[str, ...]]:
        """(prompt, solution, answer, tests)."""
        plan = draw.values.plan
        rng = random.Random(seed)
        kinds = {name: plan.kinds.get(name, "whole") for name in plan.numbers}
        people = tuple(PEOPLE[number] for number in plan.people)
        cast = Cast(plan.numbers, kinds, plan.nouns, people)
        told = self.puzzle.tell(plan, rng)
        prompt, cast = written(told, cast, self.puzzle.topic, (), rng)
        labels = [label(line.label, cast) for line in plan.worked.lines]
        return prompt, plan.worked.solution(labels), plan.worked.answer, plan.laws


class PuzzleFamily(WordFamily):
    """A family of puzzles: a schema for each name, a space for each structure."""

    def __init__(
        self,
        name: str,
        schemas: Sequence[str],
        levels: Sequence[int],
        puzzles: Callable[[str, int], Sequence[Puzzle]],
    ) -> None:
        self.name = name
        self.levels = tuple(levels)
        self._schemas = schemas
        self._puzzles = puzzles
        self._spaces: dict[tuple[str, int], list[PuzzleSpace]] = {}

    def schemas(self, level: int) -> Sequence[str]:
        return [schema for schema in self._schemas if self.spaces(schema, level)]

    def spaces(self, schema: str, level: int) -> Sequence[PuzzleSpace]:
        if (schema, level) not in self._spaces:
            every = (
                PuzzleSpace(f"{self.name}/{schema}", puzzle)
                for puzzle in self._puzzles(schema, level)
            )
            self._spaces[schema, level] = [space for space in every if space.splits]
        return self._spaces[schema, level]


def cut(digits: Sequence[int], lengths: Sequence[int]) -> list[list[int]]:
    """`digits` cut into stretches of these lengths, and what is left."""
    found, start = [], 0
    for length in lengths:
        found.append(list(digits[start : start + length]))
        start += length
    return [*found, list(digits[start:])]


def distinct(digits: Sequence[int]) -> list[int]:
    """Different indices from digits of radices n, n - 1, n - 2 …: a draw without replacement."""
    taken: list[int] = []
    for digit in digits:
        for other in sorted(taken):
            digit += digit >= other
        taken.append(digit)
    return taken


@lru_cache(maxsize=1 << 14)
def _expanded(text: str) -> tuple[str, ...]:
    return tuple(expand(text))


def pick(texts: Sequence[str], rng: random.Random, used: set[str] | None = None) -> str:
    """One of the texts, if possible one that is not `used` yet, with its alternatives decided."""
    raw = rng.choice([text for text in texts if text not in used] or texts if used else texts)
    if used is not None:
        used.add(raw)
    return rng.choice(_expanded(raw))


def asked(told: Sequence[str], question: str, rng: random.Random) -> list[str]:
    """The sentences and the question: mostly at the end, sometimes first or as a request."""
    if len(told) > 1 and may_stand_first(question) and rng.random() < 0.15:
        return [f"{question}?", *told]
    chance = rng.random()
    order = embedded(question) if chance < 0.12 else None
    goal = as_goal(question) if chance > 0.85 else None
    if order:
        return [*told, rng.choice(ORDERS).replace("{}", order)]
    if goal:
        return [*told, rng.choice(GOALS).replace("{}", goal)]
    return [*told, f"{question}?"]


def arranged(clauses: Sequence[str], question: str, rng: random.Random) -> list[str]:
    """Clauses in any order, joined here and there, and the question."""
    clauses = list(clauses)
    order = rng.random()
    if order < 0.6:
        rng.shuffle(clauses)
    elif order < 0.75:
        clauses.reverse()
    first = may_stand_first(question)
    if len(clauses) <= 3 and first and rng.random() < 0.2:
        return [f"{question} if {joined(clauses)}?"]
    sentences = []
    while clauses:
        count = min(len(clauses), rng.choices((1, 2, 3), (6, 3, 1))[0])
        together, clauses = clauses[:count], clauses[count:]
        link = rng.choice((", and ", " and ", ", while ")) if count == 2 else ""
        if link == ", while " and together[0].split()[0] == together[1].split()[0]:
            # What one person did is no contrast.
            link = ", and "
        sentences.append(f"{link.join(together) if link else joined(together)}.")
    return asked(sentences, question, rng)


# A clause that begins like this says itself when it happens.
_SETTINGS = (
    "at ",
    "by ",
    "after ",
    "for ",
    "over ",
    "on ",
    "in ",
    "during ",
    "then ",
    "it then",
    "the next day ",
)
_JOINS = (" and ", ", and ", ", and then ")
_LINKS = ("then ", "after that, ", "next, ", "later, ", "")


def told_in_order(
    clauses: Sequence[str], outcome: Sequence[str], question: str, rng: random.Random
) -> list[str]:
    """Clauses in their order, joined here and there, what came of them, and the question."""
    first, *rest = clauses
    if len(clauses) + len(outcome) <= 3 and rng.random() < 0.15:
        return [f"if {joined([*clauses, *outcome])}, {question}?"]
    sentences = [first]
    for place, clause in enumerate(rest):
        chance = rng.random()
        if chance < 0.3 and len(sentences[-1]) < 90 and " and " not in sentences[-1]:
            links = (", and ", " and ") if clause.startswith(_SETTINGS) else _JOINS
            sentences[-1] += rng.choice(links) + clause
        elif place and chance < 0.6 and not clause.startswith(_SETTINGS):
            links = [link for link in _LINKS if not link or link not in sentences[-1]]
            sentences.append(rng.choice(links) + clause)
        else:
            sentences.append(clause)
    told = [f"{sentence}." for sentence in [*sentences, *outcome]]
    return asked(told, question, rng)
