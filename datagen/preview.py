"""Shows what a story, a topic, a file of stories, a task or a family writes."""

import random
from collections.abc import Iterator
from pathlib import Path

from datagen.code.problems import space_of
from datagen.code.task import Task, tasks
from datagen.family import Draw, Family, Space, families, spaces_of
from datagen.story import Story, stories
from datagen.story_problems import spaces


def chosen_stories(what: str) -> list[Story]:
    """The stories that `what` names: a story, a topic, a module of `stories` or its path.

    Raises ValueError where it names none.
    """
    module = Path(what).stem
    found = [
        story
        for story in stories().values()
        if what in (story.name, story.topic) or module == module_of(story)
    ]
    if not found:
        raise ValueError(f"there is no story, topic, task, family or file of them {what!r}")
    return found


def module_of(story: Story) -> str:
    """Name of the module that lists a story."""
    import importlib
    import pkgutil

    package = importlib.import_module("datagen.stories")
    for module in pkgutil.iter_modules(package.__path__):
        if story in importlib.import_module(f"datagen.stories.{module.name}").STORIES:
            return module.name
    raise ValueError(f"no module lists {story.name}")


def sample(space: Space, rng: random.Random) -> Draw | None:
    """A random problem of a space; None where 5,000 draws give none."""
    for _ in range(5000):
        draw = space.draw(rng.randrange(space.size))
        if draw is not None:
            return draw
    return None


def preview(story: Story, count: int, seed: int) -> Iterator[str]:
    """`count` problems with their solutions, the sentence structures in turn."""
    rng = random.Random(f"{seed} {story.name}")
    every = list(spaces(story.name))
    rng.shuffle(every)
    for number in range(count):
        space = every[number % len(every)]
        draw = sample(space, rng)
        form = space.form.name if space.form else "whole"
        title = f"--- {story.name} / {space.asked.ask.find} / {form}"
        if draw is None:
            yield f"{title}: no sensible numbers"
            continue
        prompt, solution, _, _ = space.write(draw, rng.getrandbits(63))
        yield f"{title} / {draw.split}\n{prompt}\n{solution}\n"


def chosen_tasks(what: str) -> list[Task]:
    """The tasks that `what` names: a task, a module of `tasks` or its path; none if it is none."""
    return [
        task for task in tasks().values() if what == task.name or Path(what).stem == task.module
    ]


def preview_task(task: Task, count: int, seed: int) -> Iterator[str]:
    """`count` problems of a task with their solutions."""
    rng = random.Random(f"{seed} {task.name}")
    space = space_of(task.name)
    for _ in range(count):
        draw = space.draw(rng.randrange(space.size))
        item = space.write(draw, rng.getrandbits(63), "function")
        yield f"--- {task.name} / level {task.level} / {draw.split}\n{item.prompt}{item.solution}\n"


def chosen_family(what: str) -> Family | None:
    """The family of that name or in the module of that path."""
    return families().get(Path(what).stem)


def preview_family(family: Family, count: int, seed: int) -> Iterator[str]:
    """`count` problems of each schema and level."""
    rng = random.Random(f"{seed} {family.name}")
    for level in family.levels:
        for schema in family.schemas(level):
            every = list(spaces_of(family, schema, level))
            for _ in range(count):
                draw = sample(rng.choice(every), rng)
                title = f"--- {family.name} / {schema} / level {level}"
                if draw is None:
                    yield f"{title}: no sensible numbers"
                    continue
                item = family.write(schema, level, draw, rng.getrandbits(63))
                yield f"{title} / {item.split}\n{item.prompt}\n{item.solution}\n"
