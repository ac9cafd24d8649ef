"""Families of exercises: operands drawn from ranges, steps worked out, one of many wordings."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, cached_property
from math import prod
from typing import Any

from datagen.arithmetic.written import numeral
from datagen.english.grammar import capitalized, number_word, with_articles
from datagen.english.template import expand
from datagen.family import Draw, families, split_digits
from datagen.item import Item
from datagen.numbers.quantity import Number
from datagen.splits.held_out import (
    HELD_OUT_GIVEN,
    HELD_OUT_WORDINGS,
    fraction,
    is_held_out_shape,
)

# Facts of at most two operands up to this one are always trained on.
_LARGEST_FACT = 12
# A level with fewer problems than this is a table to learn by heart.
_SMALLEST_HELD_OUT = 300
# Draws that show whether a level has held-out shapes.
_TRIED = 600
# Shares of prompts that write their small numbers in words, and their large ones with commas.
_WORDS, _COMMAS = 0.06, 0.25
_SLOTS = re.compile(r"(?:\{\w+\}|\d+)(?: ?[-+*/×÷^−] ?(?:\{\w+\}|\d+))*")
_SYMBOLS = re.compile(r"[-+*/×÷=^%<>√:]|\d")


@dataclass(frozen=True, slots=True)
class Solved:
    """One exercise worked out.

    lines: as `verify_calculation` reads them. laws: what `answer` satisfies, by another route than
    the lines. slots: for the wording, besides the operands. shape: as `splits.shape_of` writes it.
    """

    lines: Sequence[str]
    answer: Number | str
    laws: Sequence[str]
    slots: Mapping[str, Any] = field(default_factory=dict)
    shape: str = ""


Ranges = Mapping[str, Sequence[Any]]


@dataclass(frozen=True)
class Exercise:
    """One schema of a family.

    levels: level → name of an operand → its values.
    solve: the exercise for given operands (by name), or None where they make no sensible one.
    wordings: prompts with slots `{a}` for operands and `[x|y]` for alternatives.
    composed: it has a shape, and the shapes are held out that are so for word problems too.
    """

    name: str
    levels: Mapping[int, Ranges]
    solve: Callable[..., Solved | None]
    wordings: Sequence[str]
    composed: bool = False

    @cached_property
    def texts(self) -> Sequence[tuple[str, bool]]:
        """Every wording with its alternatives decided: (text, held out)."""
        out = held_out_wordings()
        return [(text, wording in out) for wording in self.wordings for text in expand(wording)]

    def radices(self, level: int) -> list[int]:
        """Sizes of the wordings and of the operands' ranges."""
        return [len(self.texts), *map(len, self.levels[level].values())]

    def is_table(self, level: int) -> bool:
        """Whether a level has so few problems that all must be trained on."""
        return prod(map(len, self.levels[level].values())) < _SMALLEST_HELD_OUT


def pattern_of(text: str) -> str:
    """A wording without its numbers and the names of its slots; an expression is one slot."""
    return _SLOTS.sub("{}", text)


@cache
def wording_patterns() -> dict[str, bool]:
    """Pattern of every text of an exercise → whether it is held out."""
    exercises = [
        exercise
        for family in families().values()
        if isinstance(family, ExerciseFamily)
        for exercise in family.exercises.values()
    ]
    return {pattern_of(text): held_out for each in exercises for text, held_out in each.texts}


@cache
def held_out_wordings() -> frozenset[str]:
    """The wordings that no family trains on: of an exercise, never more than an eighth.

    None of their texts is a text of another wording that is trained on, in any family.
    """
    trained: set[str] = set()
    found: set[str] = set()
    for family in families().values():
        for exercise in family.exercises.values() if isinstance(family, ExerciseFamily) else ():
            chosen = [w for w in exercise.wordings if fraction("wording", w) < HELD_OUT_WORDINGS]
            chosen = chosen[: len(exercise.wordings) // 8]
            found.update(chosen)
            trained.update(w for w in exercise.wordings if w not in chosen)
    patterns = {wording: set(map(pattern_of, expand(wording))) for wording in found | trained}
    while True:
        seen = set().union(*(patterns[wording] for wording in trained))
        lost = {wording for wording in found if wording in trained or patterns[wording] & seen}
        if not lost:
            return frozenset(found)
        found -= lost
        trained |= lost


def _is_fact(operands: Sequence[Any]) -> bool:
    return len(operands) <= 2 and all(
        isinstance(value, int) and abs(value) <= _LARGEST_FACT for value in operands
    )


class ExerciseFamily:
    """A family of exercises, a schema each."""

    def __init__(self, name: str, kind: str, exercises: Sequence[Exercise]) -> None:
        self.name = name
        self.kind = kind
        self.exercises = {exercise.name: exercise for exercise in exercises}
        self.levels = tuple(sorted({level for each in exercises for level in each.levels}))
        self._composed: dict[tuple[str, int], bool] = {}

    def schemas(self, level: int) -> Sequence[str]:
        return [name for name, each in self.exercises.items() if level in each.levels]

    def splits(self, schema: str, level: int) -> Sequence[str]:
        exercise = self.exercises[schema]
        found = ["train"]
        if not exercise.is_table(level):
            found.append("test_numbers")
        if any(held_out for _, held_out in exercise.texts):
            found.append("test_schema")
        return [*found, "test_composition"] if self._composes(schema, level) else found

    def _composes(self, schema: str, level: int) -> bool:
        """Whether some shapes of a level are held out: of a few hundred problems."""
        if not self.exercises[schema].composed:
            return False
        if (schema, level) not in self._composed:
            rng, size = random.Random(f"{schema} {level}"), self.size(schema, level)
            drawn = (self.draw(schema, level, rng.randrange(size)) for _ in range(_TRIED))
            self._composed[schema, level] = any(
                draw is not None and draw.split == "test_composition" for draw in drawn
            )
        return self._composed[schema, level]

    def size(self, schema: str, level: int) -> int:
        return prod(self.exercises[schema].radices(level))

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        exercise = self.exercises[schema]
        place, *digits = split_digits(index, exercise.radices(level))
        ranges = exercise.levels[level]
        operands = {
            name: values[digit]
            for (name, values), digit in zip(ranges.items(), digits, strict=True)
        }
        solved = exercise.solve(**operands)
        if solved is None:
            return None
        text, held_out = exercise.texts[place]
        numbers = tuple(operands.values())
        split = "train"
        if held_out:
            split = "test_schema"
        elif is_held_out_shape(solved.shape):
            split = "test_composition"
        elif not exercise.is_table(level) and not _is_fact(numbers):
            given = fraction("given", self.name, schema, *numbers)
            split = "test_numbers" if given < HELD_OUT_GIVEN else "train"
        return Draw(split, (text, {**operands, **solved.slots}, solved))

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        text, slots, solved = draw.values
        answer = solved.answer if isinstance(solved.answer, str) else numeral(solved.answer)
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=_prompt(text, slots, random.Random(seed)),
            solution="\n".join([*solved.lines, f"#### {answer}"]),
            answer=answer,
            tests=tuple(solved.laws),
        )


def _prompt(text: str, slots: Mapping[str, Any], rng: random.Random) -> str:
    chance = rng.random()
    style = str
    numbers = [value for value in slots.values() if not isinstance(value, str)]
    if chance < _WORDS and not _SYMBOLS.search(text) and all(map(_has_word, numbers)):
        style = number_word
    elif chance < _WORDS + _COMMAS:
        style = _with_commas
    written = {
        name: style(value) if isinstance(value, int)
        else numeral(value) if isinstance(value, Fraction)
        else value
        for name, value in slots.items()
    }  # fmt: skip
    # Not otherwise: an equation that starts a sentence keeps its small letter.
    prompt = with_articles(text.format_map(written))
    return capitalized(prompt) if style is number_word else prompt


def _has_word(value: Number) -> bool:
    return isinstance(value, int) and 0 <= value <= 20


def _with_commas(value: int) -> str:
    return f"{value:,}"
