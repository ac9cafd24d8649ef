"""Python functions from their docstring: a schema a task; the level grows with the solution."""

from collections.abc import Sequence

from datagen.code.problems import TaskSpace, space_of
from datagen.code.task import tasks
from datagen.family import Draw
from datagen.item import Item
from datagen.spaced_family import SpacedFamily


class Function(SpacedFamily):
    """Each task of `datagen.tasks` is a schema, and a space of its own."""

    name = "function"
    kind = "code"
    levels = (1, 2, 3, 4)

    def schemas(self, level: int) -> Sequence[str]:
        return [name for name, task in tasks().items() if task.level == level]

    def spaces(self, schema: str, level: int) -> Sequence[TaskSpace]:
        return [space_of(schema)]

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        return space_of(schema).write(draw, seed, self.name)


FAMILY = Function()
