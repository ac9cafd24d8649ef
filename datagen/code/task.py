"""What a task is: a function to be written from its docstring, declared as real Python.

    @task(
        names="count_above above_limit",
        docs=(
            "Return how many [numbers|elements] of {numbers} are greater than {limit}.",
            "Given a list of integers, count those that exceed {limit}.",
        ),
        limit=range(2, 60),
        edges=(([],),),
    )
    def count_above(numbers: list[int], *, limit: int) -> int:
        return sum(1 for n in numbers if n > limit)

    @count_above.style
    def _(numbers, *, limit):
        count = 0
        for n in numbers:
            if n > limit:
                count += 1
        return count

Positional parameters are those of the function asked for. Keyword-only ones are constants of the
task: in the docstring and in the solution a literal stands for them.
"""

import importlib
import pkgutil
import random
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property
from itertools import product
from typing import Any

from datagen.code.source import FunctionSource
from datagen.code.values import Maker, of_annotation
from datagen.code.wording import expand

# Lines of the shortest solution up to which a task is of level 1, 2, 3; longer ones are of level 4.
LEVEL_LINES = (1, 4, 7)


class Task:
    """A declared task. Calling it calls its first solution, so that it may be recursive."""

    def __init__(
        self,
        function: Callable[..., Any],
        names: str,
        docs: Sequence[str],
        edges: Sequence[tuple[Any, ...]],
        inputs: Callable[[random.Random], tuple[Any, ...]] | None,
        where: Callable[..., bool] | None,
        values: Mapping[str, Any],
    ) -> None:
        self.name = function.__name__
        self.module = function.__module__.rpartition(".")[2]
        self.functions = [function]
        self.names = tuple(dict.fromkeys([self.name, *names.split()]))
        self.docs = tuple(docs)
        self.edges = tuple(edges)
        self._inputs = inputs
        self._where = where
        self._values = dict(values)

    def __call__(self, *arguments: Any, **constants: Any) -> Any:
        return self.functions[0](*arguments, **constants)

    def style(self, function: Callable[..., Any]) -> "Task":
        """Adds another solution of the same task."""
        self.functions.append(function)
        return self

    @cached_property
    def sources(self) -> tuple[FunctionSource, ...]:
        return tuple(FunctionSource(function) for function in self.functions)

    @property
    def parameters(self) -> tuple[str, ...]:
        return self.sources[0].parameters

    @property
    def level(self) -> int:
        lines = min(source.lines for source in self.sources)
        return 1 + sum(lines > limit for limit in LEVEL_LINES)

    @cached_property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """(docstring with its alternatives chosen, the declared one it comes from)."""
        return tuple((text, doc) for doc in self.docs for text in expand(doc))

    @cached_property
    def constants(self) -> tuple[dict[str, Any], ...]:
        """Every sensible choice of the constants; one empty choice where there are none."""
        names = self.sources[0].constants
        chosen = product(*(self._values[name] for name in names))
        every = [dict(zip(names, values, strict=True)) for values in chosen]
        for name, value in every[0].items() if every else ():
            if isinstance(value, (list, dict, set)):
                raise ValueError(
                    f"task {self.name}: constant {name} is a {type(value).__name__}, expected "
                    "values that cannot change, such as tuples"
                )
        return tuple(c for c in every if self._where is None or self._where(**c))

    @cached_property
    def _makers(self) -> tuple[Maker, ...]:
        source = self.sources[0]
        return tuple(
            self._values.get(name) or of_annotation(annotation)
            for name, annotation in zip(source.parameters, source.annotations, strict=True)
        )

    def arguments(self, rng: random.Random) -> tuple[Any, ...]:
        """Random arguments of one call."""
        if self._inputs:
            return self._inputs(rng)
        return tuple(make(rng) for make in self._makers)


def task(
    *,
    docs: Sequence[str],
    names: str = "",
    edges: Sequence[tuple[Any, ...]] = (),
    inputs: Callable[[random.Random], tuple[Any, ...]] | None = None,
    where: Callable[..., bool] | None = None,
    **values: Any,
) -> Callable[[Callable[..., Any]], Task]:
    """Declares a task.

    docs: what the docstring says, each with a sentence structure of its own; `[a|b]` are
        alternatives, `{name}` a parameter's name or a constant's literal, `{name:word}` and
        `{name:ordinal}` a constant in words, `{name:letter/letters}` with a noun that agrees.
    names: other names that the function may have, separated by spaces.
    edges: arguments of calls that must be tested, with the parentheses of a tuple.
    inputs: makes the arguments of a call where they depend on each other.
    where: says which constants go together.
    values: by parameter: a maker (`datagen.code.values`) where the annotation's default will not
        do; by constant: the values it may have. For a parameter called like one of the above,
        a line is added: `names_=lists(words())`.
    """
    by_name = {name.removesuffix("_"): value for name, value in values.items()}
    return lambda function: Task(function, names, docs, edges, inputs, where, by_name)


@cache
def tasks() -> dict[str, Task]:
    """Every task by name: all `Task` objects of the modules of `datagen.tasks`."""
    package = importlib.import_module("datagen.tasks")
    found: dict[str, Task] = {}
    for entry in sorted(pkgutil.iter_modules(package.__path__), key=lambda entry: entry.name):
        module = importlib.import_module(f"datagen.tasks.{entry.name}")
        declared = [value for value in vars(module).values() if isinstance(value, Task)]
        for one in declared:
            # `_` is the last one again, by its second solution.
            if found.setdefault(one.name, one) is not one:
                raise ImportError(f"two tasks are named {one.name!r}")
    return found
