"""The common part of families whose problems lie in several spaces: stories, puzzles, tasks."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Protocol

from datagen.family import Draw, Space
from datagen.item import Item


class SpacedFamily(ABC):
    """A family in which an index counts through the spaces of its schema and level."""

    name: str
    kind: str

    @abstractmethod
    def spaces(self, schema: str, level: int) -> Sequence[Space]:
        """The spaces of one schema and level."""

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


class WritingSpace(Space, Protocol):
    """A space that writes its own problems."""

    def write(self, draw: Draw, seed: int) -> tuple[str, str, str, tuple[str, ...]]:
        """(prompt, solution, answer, tests)."""
        ...


class WordFamily(SpacedFamily):
    """A family of word problems, written by their spaces."""

    kind = "word"

    @abstractmethod
    def spaces(self, schema: str, level: int) -> Sequence[WritingSpace]:
        """The spaces of one schema and level."""

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        prompt, solution, answer, tests = draw.values.space.write(draw, seed)
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=prompt,
            solution=solution,
            answer=answer,
            tests=tests,
        )
