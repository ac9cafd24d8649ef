"""The problems of one task: numbered, divided into splits, and written out."""

import copy
import random
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from math import prod
from typing import Any

from datagen.code.docstring import Signature, docstring_lines, example_lines, signature_lines
from datagen.code.parameter_names import PAIRS, SYNONYMS, suits
from datagen.code.source import FunctionSource
from datagen.code.task import Task, tasks
from datagen.code.wording import BEFORE_NOUN, begun, fill
from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.splits.held_out import HELD_OUT_NAMES, HELD_OUT_STORIES, HELD_OUT_WORDINGS, fraction

EXAMPLE_SETS = 1000
# Shares of problems that show 0, 1, 2 and 3 examples.
EXAMPLES = (34, 22, 28, 16)
RANDOM_TESTS = 6
# Names that say nothing: the docstring alone tells what to do.
NAMELESS = ("solution", "solve", "f", "func", "task")
NAMELESS_SHARE = 0.04
LONGEST_SHOWN = 76
OWN_NAME_SHARE = 0.35


def held_out(task: Task) -> bool:
    """True for the tasks that training never sees, whatever their wording.

    Tasks of which one solution is the same, but for names and constants, go together.
    """
    first = _first_of_same().get(task.name, task.name)
    return fraction("task", first) < HELD_OUT_STORIES


@cache
def _first_of_same() -> dict[str, str]:
    """Task → the first task, by name, with which it shares a solution, itself or by way of others.

    Only tasks that are not the first themselves.
    """
    first: dict[str, str] = {}

    def root(name: str) -> str:
        while name in first:
            name = first[name]
        return name

    owner: dict[str, str] = {}
    for name, task in sorted(tasks().items()):
        for source in task.sources:
            # A second solution calls the task by its name where the first calls itself.
            form = source.canonical.replace(f"'{name}'", "'v0'")
            one, other = sorted((root(owner.setdefault(form, name)), root(name)))
            if one != other:
                first[other] = one
    return {name: root(name) for name in first}


class TaskSpace:
    """A task's problems as numbers: docstring, name, constants, and a seed for the examples."""

    share = 1

    def __init__(self, task: Task) -> None:
        self.task = task
        self.radices = (len(task.texts), len(task.names), len(task.constants), EXAMPLE_SETS)
        self.size = prod(self.radices)

    @cached_property
    def splits(self) -> frozenset[str]:
        if held_out(self.task):
            return frozenset({"test_schema"})
        docs = {_held_out_doc(self.task, doc) for doc in self.task.docs}
        names = {_held_out_choice(self.task, name) for name in self.task.names}
        constants = {_held_out_choice(self.task, *c.values()) for c in self.task.constants}
        found = {"test_schema"} if True in docs else set()
        if False in docs and False in names and False in constants:
            found.add("train")
        if False in docs and (True in names or True in constants):
            found.add("test_numbers")
        return frozenset(found)

    def draw(self, index: int) -> Draw | None:
        doc, name, constants, examples = split_digits(index, self.radices)
        text, declared = self.task.texts[doc]
        chosen = self.task.constants[constants]
        if held_out(self.task) or _held_out_doc(self.task, declared):
            split = "test_schema"
        elif _held_out_choice(self.task, self.task.names[name]) or _held_out_choice(
            self.task, *chosen.values()
        ):
            split = "test_numbers"
        else:
            split = "train"
        return Draw(split, (text, self.task.names[name], chosen, examples))

    def write(self, draw: Draw, seed: int, family: str) -> Item:
        text, name, constants, example_set = draw.values
        rng = random.Random(seed)
        # Names in nine of ten problems say what the function does.
        if rng.random() < NAMELESS_SHARE:
            name = rng.choice(NAMELESS)
        styles = self.task.sources
        style = rng.choices(range(len(styles)), [1 / (1 + place) for place in range(len(styles))])[
            0
        ]
        # The expected values come from other code than the solution that is shown.
        reference = self.task.functions[(style + 1) % len(styles)]
        renamed = parameter_names(self.task, rng, text)
        # A docstring says when None is returned, or a constant of None does.
        optional = "None" in text or None in constants.values()
        imports, head = signature_lines(_signature(self.task, name, renamed, optional), rng)
        hoisted = bool(styles[style].imports) and rng.random() < 0.3
        if hoisted:
            imports = [*styles[style].imports, *imports]
        examples = _examples(self.task, reference, constants, example_set, rng)
        said = fill(begun(text, rng), renamed, constants, rng)
        docstring = docstring_lines(said, example_lines(name, examples, rng), rng)
        lines = [*imports, *([""] * rng.choice((1, 2)) if imports else []), head, *docstring]
        body = styles[style].body(
            renamed | {self.task.name: name}, constants, with_imports=not hoisted
        )
        return Item(
            kind="code",
            family=family,
            schema=self.task.name,
            level=self.task.level,
            split=draw.split,
            seed=seed,
            prompt="\n".join(lines) + "\n",
            solution=body,
            answer=name,
            tests=tuple(_tests(self.task, reference, constants, name, rng)),
        )


@cache
def space_of(name: str) -> TaskSpace:
    return TaskSpace(tasks()[name])


@cache
def _held_out_doc(task: Task, doc: str) -> bool:
    return fraction("docstring", task.name, doc) < HELD_OUT_WORDINGS


@cache
def _held_out_choice(task: Task, *values: Any) -> bool:
    return bool(values) and fraction("task values", task.name, *values) < HELD_OUT_NAMES


def parameter_names(task: Task, rng: random.Random, text: str = "") -> dict[str, str]:
    """Drawn names of the parameters, which nothing else in any solution has.

    text: the docstring, before its slots are filled.
    """
    taken = set(task.parameters).union(*(source.identifiers for source in task.sources))
    types = dict(zip(task.parameters, task.sources[0].annotations, strict=True))
    prosaic = set(BEFORE_NOUN.findall(text))
    chosen = {name: name for name in task.parameters}
    left = set(task.parameters)
    for names, others in PAIRS.items():
        # Of more than two, such as the coefficients a, b and c, each keeps its own.
        if left >= {*names} and not (set(task.parameters) & {"c", "z"}):
            drawn = [
                pair
                for pair in others
                if all(
                    other not in taken and suits(other, types[name])
                    for name, other in zip(names, pair, strict=True)
                )
            ]
            if drawn and rng.random() >= OWN_NAME_SHARE:
                chosen.update(zip(names, rng.choice(drawn), strict=True))
                taken.update(chosen.values())
            left -= {*names}
    for name in sorted(left, key=task.parameters.index):
        options = [
            other
            for other in SYNONYMS.get(name, ())
            if other not in taken
            and suits(other, types[name])
            # `the first n beeps` is English, `the first value beeps` is not.
            and (name not in prosaic or len(other) == 1)
        ]
        share = 0.0 if name in prosaic and len(name) > 1 else OWN_NAME_SHARE
        if options and rng.random() >= share:
            chosen[name] = rng.choice(options)
            taken.add(chosen[name])
    return chosen


def _signature(task: Task, name: str, renamed: dict[str, str], optional: bool) -> Signature:
    """The head of the function; optional: whether it may return None."""
    source: FunctionSource = task.sources[0]
    return Signature(
        name,
        tuple(renamed[parameter] for parameter in source.parameters),
        source.annotations,
        source.defaults,
        source.returns if optional else source.returns.removesuffix(" | None"),
    )


def outcome(function: Callable[..., Any], arguments: Sequence[Any], constants: Any) -> Any:
    """What a call returns, or the ValueError that it raises; the arguments stay as they are."""
    try:
        return function(*copy.deepcopy(arguments), **constants)
    except ValueError as error:
        return error


def _shown(arguments: Sequence[Any]) -> str:
    return ", ".join(map(repr, arguments))


def _examples(
    task: Task,
    reference: Callable[..., Any],
    constants: dict[str, Any],
    example_set: int,
    rng: random.Random,
) -> list[tuple[str, str]]:
    """Short calls with different results, as (arguments, result)."""
    wanted = rng.choices(range(len(EXAMPLES)), EXAMPLES)[0]
    source = random.Random(f"{task.name} {example_set}")
    found: dict[str, str] = {}
    for attempt in range(4 * wanted):
        if len(found) == wanted:
            break
        use_edge = task.edges and source.random() < 0.2
        arguments = source.choice(task.edges) if use_edge else task.arguments(source)
        result = outcome(reference, arguments, constants)
        text, shown = _shown(arguments), repr(result)
        if isinstance(result, Exception) or len(text) + len(shown) > LONGEST_SHOWN:
            continue
        # The last attempts take a repeated result rather than no example.
        if text not in found and (shown not in found.values() or attempt >= 3 * wanted):
            found[text] = shown
    return list(found.items())


def _tests(
    task: Task,
    reference: Callable[..., Any],
    constants: dict[str, Any],
    name: str,
    rng: random.Random,
) -> list[str]:
    calls = [*task.edges, *(task.arguments(rng) for _ in range(RANDOM_TESTS))]
    lines = (_test(name, call, outcome(reference, call, constants)) for call in calls)
    return list(dict.fromkeys(lines))


def _test(name: str, arguments: Sequence[Any], expected: Any) -> str:
    """A statement that fails where a call does not end as expected."""
    call = f"{name}({_shown(arguments)})"
    if isinstance(expected, Exception):
        kind = type(expected).__name__
        return f"try:\n    {call}\nexcept {kind}:\n    pass\nelse:\n    raise AssertionError"
    if isinstance(expected, float):
        return f"assert abs({call} - {expected!r}) < 1e-6"
    if isinstance(expected, bool) or expected is None:
        return f"assert {call} is {expected!r}"
    return f"assert {call} == {expected!r}"
