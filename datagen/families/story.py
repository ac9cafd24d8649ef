"""Word problems from the stories: a schema a story; the level is the number of equations."""

from collections.abc import Sequence
from functools import cache

from datagen.family import Draw
from datagen.item import Item
from datagen.story import stories
from datagen.story_problems import StorySpace, spaces


@cache
def _levels() -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = {}
    for name in stories():
        for level in sorted({space.asked.level for space in spaces(name)}):
            found.setdefault(level, []).append(name)
    return {level: tuple(names) for level, names in sorted(found.items())}


class StoryFamily:
    """Each story is a schema; its spaces are walked in turn."""

    name = "story"
    kind = "word"

    @property
    def levels(self) -> tuple[int, ...]:
        return tuple(_levels())

    def schemas(self, level: int) -> Sequence[str]:
        return _levels().get(level, ())

    def spaces(self, schema: str, level: int) -> Sequence[StorySpace]:
        return [space for space in spaces(schema) if space.asked.level == level]

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
        prompt, solution, answer, tests = draw.values.space.write(draw.values, seed)
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


FAMILY = StoryFamily()
