"""What a problem family offers, and where families are found."""

import importlib
import pkgutil
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from datagen.item import Item


@dataclass(frozen=True, slots=True)
class Draw:
    """The parameters of one problem, chosen but not yet written out."""

    split: str
    values: Any


class Space(Protocol):
    """A part of a schema's problems with a numbering of its own.

    A family may divide a schema and level into such spaces by `spaces(schema, level)`; they are
    then drawn from in turn, `share` times each, however much their sizes differ.
    """

    size: int
    share: int
    splits: frozenset[str]

    def draw(self, index: int) -> Draw | None:
        """Parameters number `index`, or None where they make no sensible problem. Cheap."""
        ...


class Family(Protocol):
    """A numbered space of problems for each (schema, level).

    Distinct indices must give distinct prompts: generation relies on it to avoid duplicates.
    """

    name: str
    kind: str
    levels: tuple[int, ...]

    def schemas(self, level: int) -> Sequence[str]:
        """Names of the schemas at this level."""
        ...

    def splits(self, schema: str, level: int) -> Sequence[str]:
        """The splits that problems of this schema and level fall into."""
        ...

    def size(self, schema: str, level: int) -> int:
        """How many indices `draw` accepts."""
        ...

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        """Parameters number `index`, or None where they make no sensible problem. Cheap."""
        ...

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        """The problem in full."""
        ...


@dataclass(frozen=True)
class WholeSpace:
    """All problems of one schema and level of a family that does not divide them."""

    family: Family
    schema: str
    level: int
    share: int = 1

    @property
    def size(self) -> int:
        return self.family.size(self.schema, self.level)

    @property
    def splits(self) -> frozenset[str]:
        return frozenset(self.family.splits(self.schema, self.level))

    def draw(self, index: int) -> Draw | None:
        return self.family.draw(self.schema, self.level, index)


def spaces_of(family: Family, schema: str, level: int) -> Sequence[Space]:
    """The spaces of one schema and level."""
    divide = getattr(family, "spaces", None)
    return divide(schema, level) if divide else [WholeSpace(family, schema, level)]


def sample(space: Space, rng: random.Random) -> Draw | None:
    """A random problem of a space; None where 5,000 draws give none."""
    for _ in range(5000):
        draw = space.draw(rng.randrange(space.size))
        if draw is not None:
            return draw
    return None


@cache
def families() -> dict[str, Family]:
    """Every family by name: each module of `datagen.families` defines one `FAMILY`."""
    package = importlib.import_module("datagen.families")
    found: dict[str, Family] = {}
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda entry: entry.name):
        family = importlib.import_module(f"datagen.families.{module.name}").FAMILY
        if family.name != module.name:
            raise ImportError(f"datagen/families/{module.name}.py declares family {family.name!r}")
        found[family.name] = family
    return found


def split_digits(index: int, radices: Sequence[int]) -> list[int]:
    """Mixed-radix digits of `index`, least significant first, one a radix."""
    digits = []
    for radix in radices:
        index, digit = divmod(index, radix)
        digits.append(digit)
    return digits
