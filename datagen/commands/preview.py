"""`python -m datagen preview`: what stories, tasks and families write, and what they lack."""

import importlib
import pkgutil
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from datagen.code.lint import lint as lint_task
from datagen.code.problems import space_of
from datagen.code.task import Task, tasks
from datagen.family import Family, families, sample, spaces_of
from datagen.words.lint import lint
from datagen.words.story import Story, stories
from datagen.words.story_problems import spaces

MOST_FAULTS = 8  # of a story, that are printed


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
    package = importlib.import_module("datagen.stories")
    for module in pkgutil.iter_modules(package.__path__):
        if story in importlib.import_module(f"datagen.stories.{module.name}").STORIES:
            return module.name
    raise ValueError(f"no module lists {story.name}")


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


def preview_command(
    what: Annotated[
        str, typer.Argument(help="A story, a topic, a task, a family, or a file of them.")
    ],
    n: Annotated[int, typer.Option("--n", min=0, help="Problems of each story.")] = 10,
    seed: Annotated[int, typer.Option(min=0)] = 0,
) -> None:
    """Print problems of stories, tasks or a family, and what their declarations lack."""
    shown: list[tuple[str, Iterable[str], Iterable[str]]]
    if chosen := chosen_tasks(what):
        shown = [(task.name, preview_task(task, n, seed), lint_task(task)) for task in chosen]
    else:
        try:
            told = chosen_stories(what)
            shown = [(story.name, preview(story, n, seed), lint(story)) for story in told]
        except ValueError as error:
            # Some files of stories have the name of a family.
            family = chosen_family(what)
            if family is None:
                raise typer.BadParameter(str(error)) from None
            shown = [(family.name, preview_family(family, n, seed), ())]
    faults = 0
    for name, texts, lacks in shown:
        found = list(lacks)
        try:
            for text in texts:
                typer.echo(text)
        except ValueError as error:
            found = [str(error), *found]
        faults += len(found)
        for fault in found[:MOST_FAULTS]:
            typer.echo(f"FAULT {name}: {fault}")
    typer.echo(f"{len(shown)} declarations, {faults} faults")
    if faults:
        raise typer.Exit(1)
