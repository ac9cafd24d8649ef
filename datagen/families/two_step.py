"""Word problems of two equations, from the scenarios. Level 1: small numbers; level 2: larger."""

from collections.abc import Sequence
from math import prod

from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.splits.held_out import split_of, splits_of_schema
from datagen.words.scenario import scenarios


class TwoStep:
    """One schema a scenario."""

    name = "two_step"
    kind = "word"
    levels = (1, 2)

    def schemas(self, level: int) -> Sequence[str]:
        return tuple(scenarios())

    def splits(self, schema: str, level: int) -> Sequence[str]:
        return splits_of_schema(self.name, schema)

    def size(self, schema: str, level: int) -> int:
        return prod(scenarios()[schema].radices(level))

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        scenario = scenarios()[schema]
        digits = split_digits(index, scenario.radices(level))
        given = scenario.given(level, digits)
        lines = scenario.solve(given)
        if lines is None or not scenario.people_differ(digits):
            return None
        # Ranges of the two levels overlap: such a problem belongs to level 1 alone.
        if level > 1 and scenario.fits(given, level - 1):
            return None
        equations = [equation for _, equation, _ in lines]
        split = split_of(self.name, schema, equations, given.values())
        return Draw(split, (given, lines, digits))

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        scenario = scenarios()[schema]
        given, lines, digits = draw.values
        solution = [
            f"{name} = {left} {operator} {right} = {result}"
            for name, (operator, left, right), result in lines
        ]
        answer = str(lines[-1][2])
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=scenario.tell(given, digits),
            solution="\n".join([*solution, f"#### {answer}"]),
            answer=answer,
            tests=(scenario.law_of(given),),
        )


FAMILY = TwoStep()
