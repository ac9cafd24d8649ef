"""Small Python functions over a list of integers: filter, map, reduce, from their docstring.

Level 1: one of filter and map, then a reduction; level 2: all three. A schema is a composition.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import prod

from datagen.code.list_parts import FILTERS, MAPS, REDUCES, Filter, Map, Reduce
from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.splits.held_out import HELD_OUT_NUMBERS, fraction, is_held_out_schema

_PARAMETERS = ("numbers", "values", "nums", "items", "data", "xs")
_EXAMPLES = 3
_TESTS = 4


@dataclass(frozen=True)
class _Words:
    """The parts of one function in words, with their constants filled in.

    which, skipped, done, the, them: as in `datagen.code.list_parts`.
    do: imperative without its object.
    """

    which: str
    skipped: str
    done: str
    do: Callable[[str], str]
    the: str
    them: str

    @property
    def numbers(self) -> str:
        return f"the numbers {self.which}".rstrip()


def _declarative(words: _Words) -> str:
    each = f", each {words.done}" if words.done else ""
    return f"Return {words.the} {words.numbers}{each}."


def _imperative(words: _Words) -> str:
    acts = [f"keep {words.numbers}"] if words.which else []
    acts += [words.do("each" if acts else "each number")] if words.done else []
    return _capitalized(f"{', '.join(acts)} and return {words.them}.")


def _stepwise(words: _Words) -> str:
    steps = [f"Skip every number {words.skipped}."] if words.skipped else []
    others = "each of the others" if words.skipped else "each number"
    steps += [_capitalized(f"{words.do(others)}.")] if words.done else []
    return " ".join([*steps, f"Return {words.them}."])


def _given_a_list(words: _Words) -> str:
    if not words.done:
        return f"Given a list of integers, return {words.the} {words.numbers}."
    act = words.do(f"each of {words.numbers}" if words.which else "each of them")
    return f"Given a list of integers, {act} and return {words.them}."


_WORDINGS = (_declarative, _imperative, _stepwise, _given_a_list)


def _capitalized(text: str) -> str:
    return text[0].upper() + text[1:]


def _has_constants(schema: str) -> bool:
    keep, change, _ = _parts(schema)
    return keep.constants[1] > 0 or change.constants[1] > 0


@cache
def _parts(schema: str) -> tuple[Filter, Map, Reduce]:
    keep, change, result = schema.split("/")
    return (
        next(part for part in FILTERS if part.name == keep),
        next(part for part in MAPS if part.name == change),
        next(part for part in REDUCES if part.name == result),
    )


def _body(keep: Filter, change: Map, result: Reduce, k: int, m: int, parameter: str) -> str:
    lines, items = [], parameter
    if keep.code:
        lines.append(f"    kept = [n for n in {items} if {keep.code.format(k=k)}]")
        items = "kept"
    if change.code:
        lines.append(f"    changed = [{change.code.format(k=m)} for n in {items}]")
        items = "changed"
    return "\n".join([*lines, f"    return {result.code.format(items=items)}"])


class ListFunction:
    """Schemas `filter/map/reduce` by the names of their parts."""

    name = "list_function"
    kind = "code"
    levels = (1, 2)

    def schemas(self, level: int) -> Sequence[str]:
        return [
            f"{keep.name}/{change.name}/{result.name}"
            for keep in FILTERS
            for change in MAPS
            for result in REDUCES
            # Counting is the same whatever the numbers become.
            if bool(keep.code) + bool(change.code) == level
            and not (change.code and result.name == "count")
        ]

    def _radices(self, schema: str) -> list[int]:
        keep, change, result = _parts(schema)
        constants = [high - low + 1 for low, high in (keep.constants, change.constants)]
        return [*constants, len(_WORDINGS), len(_PARAMETERS), len(result.functions), _EXAMPLES + 1]

    def splits(self, schema: str, level: int) -> Sequence[str]:
        if is_held_out_schema(self.name, schema):
            return ("heldout_schema",)
        return ("train", "test") if _has_constants(schema) else ("train",)

    def size(self, schema: str, level: int) -> int:
        return prod(self._radices(schema))

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        keep, change, _ = _parts(schema)
        first, second, *choices = split_digits(index, self._radices(schema))
        k, m = keep.constants[0] + first, change.constants[0] + second
        if is_held_out_schema(self.name, schema):
            split = "heldout_schema"
        elif _has_constants(schema) and fraction("constants", schema, k, m) < 2 * HELD_OUT_NUMBERS:
            split = "test"
        else:
            split = "train"
        return Draw(split, (k, m, *choices))

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        keep, change, result = _parts(schema)
        k, m, wording, parameter_number, function_number, example = draw.values
        parameter, function = _PARAMETERS[parameter_number], result.functions[function_number]

        def expected(numbers: list[int]) -> object:
            return result.apply([change.apply(n, m) for n in numbers if keep.keeps(n, k)])

        # Example number e of a function is always the same list, so that prompts stay distinct.
        def sample(number: int) -> list[int]:
            source = random.Random(f"{schema} {k} {m} {number}")
            near = [source.randint(max(0, k - 5), k + 8) for _ in range(2)]
            rest = [source.randint(0, 50) for _ in range(source.randint(1, 3))]
            numbers = [*near, *rest]
            source.shuffle(numbers)
            return numbers

        words = _Words(
            which=keep.which.format(k=k),
            skipped=keep.skipped.format(k=k),
            done=change.done.format(k=m),
            do=lambda each: change.do.format(k=m, each=each),
            the=result.the,
            them=result.them,
        )
        lines = [f"def {function}({parameter}):", f'    """{_WORDINGS[wording](words)}']
        if result.empty:
            lines.append(f"    {result.empty}")
        if example:
            numbers = sample(example)
            lines += ["", f"    >>> {function}({numbers})", f"    {expected(numbers)}", "    "]
        prompt = "\n".join(lines) + '"""\n'
        inputs = [[], *[sample(_EXAMPLES + 1 + number) for number in range(_TESTS - 1)]]
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=prompt,
            solution=_body(keep, change, result, k, m, parameter),
            answer=function,
            tests=tuple(
                f"assert {function}({numbers}) == {expected(numbers)}" for numbers in inputs
            ),
        )


FAMILY = ListFunction()
