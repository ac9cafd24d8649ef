"""Word problems from the stories: a schema a story; the level is the number of equations."""

from collections.abc import Sequence
from functools import cache

from datagen.spaced_family import WordFamily
from datagen.words.story import stories
from datagen.words.story_problems import StorySpace, spaces


@cache
def _levels() -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = {}
    for name in stories():
        for level in sorted({space.asked.level for space in spaces(name)}):
            found.setdefault(level, []).append(name)
    return {level: tuple(names) for level, names in sorted(found.items())}


class StoryFamily(WordFamily):
    """Each story is a schema; its spaces are walked in turn."""

    name = "story"

    @property
    def levels(self) -> tuple[int, ...]:
        return tuple(_levels())

    def schemas(self, level: int) -> Sequence[str]:
        return _levels().get(level, ())

    def spaces(self, schema: str, level: int) -> Sequence[StorySpace]:
        return [space for space in spaces(schema) if space.asked.level == level]


FAMILY = StoryFamily()
