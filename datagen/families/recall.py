"""Primers: state some numbers and ask for one of them. The level is how many are stated.

Copying the right number is what small recurrent models lack first in word problems; these teach it
alone, from one number upwards.
"""

from collections.abc import Sequence
from math import prod

from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.splits.held_out import HELD_OUT_NUMBERS, fraction
from datagen.words.pools import FOOD, GOODS, PEOPLE, SMALL_THINGS

_THINGS = (*SMALL_THINGS, *GOODS, *FOOD)
_LARGEST = 100


class Recall:
    """Schema `person`: whose things; schema `thing`: which things one person has."""

    name = "recall"
    kind = "primer"
    levels = (1, 2, 3)

    def schemas(self, level: int) -> Sequence[str]:
        # With one fact the two are the same.
        return ("person",) if level == 1 else ("person", "thing")

    def splits(self, schema: str, level: int) -> Sequence[str]:
        return ("train", "test")

    def _radices(self, schema: str, level: int) -> list[int]:
        people, things = (level, 1) if schema == "person" else (1, level)
        return [
            level,
            *[_LARGEST - 1] * level,
            *[len(PEOPLE)] * people,
            *[len(_THINGS)] * things,
        ]

    def size(self, schema: str, level: int) -> int:
        return prod(self._radices(schema, level))

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        asked, *rest = split_digits(index, self._radices(schema, level))
        numbers = [digit + 1 for digit in rest[:level]]
        people = level if schema == "person" else 1
        persons, things = rest[level : level + people], rest[level + people :]
        if len(set(persons)) < len(persons) or len(set(things)) < len(things):
            return None
        held_out = fraction("recall", asked, *numbers) < HELD_OUT_NUMBERS
        split = "test" if held_out else "train"
        return Draw(split, (asked, numbers, persons, things))

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        asked, numbers, persons, things = draw.values
        names = [PEOPLE[digit][0] for digit in persons]
        nouns = [_THINGS[digit] for digit in things]
        if schema == "person":
            pairs = list(zip(names, nouns * level, strict=True))
        else:
            pairs = list(zip(names * level, nouns, strict=True))
        facts = [
            f"{name} has {number} {noun[number != 1]}."
            for number, (name, noun) in zip(numbers, pairs, strict=True)
        ]
        name, (_, plural) = pairs[asked]
        answer = str(numbers[asked])
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=f"{' '.join(facts)} How many {plural} does {name} have?",
            solution=f"#### {answer}",
            answer=answer,
            tests=(f"answer = {answer}",),
        )


FAMILY = Recall()
