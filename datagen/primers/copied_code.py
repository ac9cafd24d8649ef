"""Functions whose names and constants must be copied from their prompt: the common part."""

import builtins
import keyword
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from datagen.code.docstring import Signature, docstring_lines, example_lines, signature_lines
from datagen.english.nouns import pool
from datagen.primers.primer import Choices, Told

_NOUNS = tuple(
    noun.one
    for noun in pool("fruit+toy+stationery+tool+household+farm_animal+container+gadget+job+event")
    if noun.one.isalpha() and noun.one.islower()
)
_FIRST = (
    "total", "max", "min", "next", "last", "first", "base", "raw", "old", "new", "extra", "inner",
    "outer", "left", "right", "red", "blue", "big", "small", "daily", "net", "main", "sub", "best",
)  # fmt: skip
_SECOND = (
    "count", "size", "price", "rate", "index", "value", "weight", "width", "score", "length",
    "limit", "offset", "fee", "code", "level", "name", "step", "part", "share", "cost",
)  # fmt: skip
_VERBS = (
    "get", "make", "compute", "find", "apply", "check", "build", "run", "do", "calc", "handle",
    "convert", "update", "process", "pick", "mix", "turn", "count", "show", "read",
)  # fmt: skip
# What no parameter or function may be called.
_TAKEN = frozenset((*keyword.kwlist, *keyword.softkwlist, *dir(builtins)))
_EXAMPLES = (0, 0, 0, 1, 1, 2, 2, 3)


def identifiers(choices: Choices, count: int) -> list[str]:
    """Different names for parameters: made up, plain nouns, snake_case, or a letter or two."""
    found: list[str] = []
    while len(found) < count:
        style = choices.below(8)
        if style < 3:
            name = choices.words(1, short=style == 0)[0]
        elif style < 5:
            name = choices.of(_NOUNS)
        elif style < 7:
            name = f"{choices.of((*_FIRST, *_NOUNS))}_{choices.of(_SECOND)}"
        else:
            name = (
                f"{choices.of('abcdefghjkmnpqrstuvwxyz')}{choices.of(('', '', '1', '2', 'x', 'q'))}"
            )
        if name not in found and name not in _TAKEN:
            found.append(name)
    return found


def function_name(choices: Choices, usual: Sequence[str]) -> str:
    """One of the usual names, or one that says little or nothing."""
    if choices.rng.random() < 0.45:
        return choices.of(usual)
    style = choices.below(4)
    if style == 0:
        name = choices.words(1)[0]
        return f"{name}_" if name in _TAKEN else name
    if style == 1:
        return f"{choices.of(_VERBS)}_{choices.words(1)[0]}"
    return f"{choices.of(_VERBS)}_{choices.of((*_NOUNS, *_SECOND))}"


class Function(NamedTuple):
    """A function to be written.

    annotations: of the parameters, in order. text: the docstring. body: its lines, indented from
    nothing. result: what a call must give, computed otherwise than the body does.
    """

    name: str
    parameters: Sequence[str]
    annotations: Sequence[str]
    returns: str
    text: str
    body: Sequence[str]
    result: Callable[..., Any]
    before: str = ""

    def told(self, choices: Choices, calls: Sequence[tuple[Any, ...]]) -> Told:
        """The problem; the first of the calls may be shown as examples, and all are tests."""
        rng = choices.rng
        signature = Signature(
            self.name, tuple(self.parameters), tuple(self.annotations), (), self.returns
        )
        imports, head = signature_lines(signature, rng)
        results = [(", ".join(map(repr, call)), repr(self.result(*call))) for call in calls]
        examples = [*dict.fromkeys(results)][: rng.choice(_EXAMPLES)]
        shown = example_lines(self.name, examples, rng)
        lines = [*imports, *([""] if imports else []), *([self.before, ""] if self.before else [])]
        lines += [head, *docstring_lines(self.text, shown, rng)]
        return Told(
            "\n".join(lines) + "\n",
            self.name,
            tuple(f"assert {self.name}({call}) == {result}" for call, result in results),
            tuple(f"    {line}" for line in self.body),
        )
