"""One binary operation asked for in many wordings: the common part of four families."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.splits.held_out import is_held_out_equation

APPLY: dict[str, Callable[[int, int], int]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left // right,
}


@dataclass(frozen=True)
class BinaryArithmetic:
    """A family `What is a ∘ b?` with the one-line solution `result_name = a ∘ b = c`.

    radices: level → sizes of the two ranges that `operands` maps to (a, b).
    operands: (level, x, y) → (a, b), or None where the pair does not belong to the level.
    wordings: prompts with `{a}` and `{b}`.
    law: what the answer satisfies, stated otherwise than the solution computes it.
    basic_levels: levels of basic facts only, which are never held out.
    """

    name: str
    operator: str
    result_name: str
    radices: dict[int, tuple[int, int]]
    operands: Callable[[int, int, int], tuple[int, int] | None]
    wordings: tuple[str, ...]
    law: str
    basic_levels: tuple[int, ...] = (1,)
    kind: str = "arithmetic"

    @property
    def levels(self) -> tuple[int, ...]:
        return tuple(self.radices)

    def schemas(self, level: int) -> Sequence[str]:
        return ("question",)

    def splits(self, schema: str, level: int) -> Sequence[str]:
        return ("train",) if level in self.basic_levels else ("train", "test")

    def size(self, schema: str, level: int) -> int:
        first, second = self.radices[level]
        return first * second * len(self.wordings)

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        x, y, wording = split_digits(index, (*self.radices[level], len(self.wordings)))
        pair = self.operands(level, x, y)
        if pair is None:
            return None
        split = "test" if is_held_out_equation(self.operator, *pair) else "train"
        return Draw(split, (*pair, wording))

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        a, b, wording = draw.values
        result = APPLY[self.operator](a, b)
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=self.wordings[wording].format(a=a, b=b),
            solution=f"{self.result_name} = {a} {self.operator} {b} = {result}\n#### {result}",
            answer=str(result),
            tests=(self.law.format(a=a, b=b),),
        )
