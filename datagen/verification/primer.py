"""Checks primers whose answer is a name, a word or a list: laws are Python comparisons.

A law such as `answer == {'Mia': 4, 'Tom': 7}['Mia']` states the facts of the problem and what is
asked of them; the expected text is computed from it here and nowhere else. `lines` is the list of
the solution's lines before the answer; `run` executes assignments and
`number_of` reads number words.
"""

import builtins
import re
from collections.abc import Iterator
from typing import Any

from datagen.english.grammar import NUMBER_WORDS
from datagen.item import GenerationError, Item
from datagen.numbers.formula import APPLY

_FUNCTIONS: dict[str, Any] = {
    name: getattr(builtins, name)
    for name in (
        "abs", "chr", "dict", "enumerate", "int", "len", "list", "max", "min", "ord", "range",
        "reversed", "round", "set", "sorted", "str", "sum", "tuple", "zip",
    )
}  # fmt: skip


def run(program: str, name: str) -> int:
    """The value of `name` after these assignments, executed in order."""
    values: dict[str, int] = {}
    for line in program.split("\n"):
        target, _, right = line.partition(" = ")
        values[target] = eval(right, {"__builtins__": {}}, values)
    return values[name]


def number_of(words: str) -> int:
    """The number that words such as `two thousand sixty-one` say; -1 if they say none."""
    total = part = 0
    for word in words.split():
        if word == "thousand":
            total, part = (total + part) * 1000, 0
        elif word == "hundred":
            part *= 100
        elif word in NUMBER_WORDS:
            part += NUMBER_WORDS[word]
        else:
            return -1
    return total + part


_FUNCTIONS |= {"run": run, "number_of": number_of}
_EQUATION = re.compile(r"(\d+) ([-+*/]) (\d+) = (-?\d+)$")


def _holds(law: str, answer: str, lines: list[str]) -> bool:
    scope = _FUNCTIONS | {"__builtins__": {}, "answer": answer, "lines": lines}
    return eval(law, scope) is True


def _is_definite(law: str) -> bool:
    """Whether the form of a law shows that one answer satisfies it alone."""
    return law.startswith(("answer == ", "[answer] == ")) and law.count("answer") == 1


def is_comparison(tests: tuple[str, ...]) -> bool:
    """Whether these are laws of this module rather than of `verify_math`."""
    return bool(tests) and all("==" in law for law in tests)


def check_primer(solution: str, answer: str, tests: tuple[str, ...]) -> Iterator[str]:
    """Every reason why a solution or its answer is wrong."""
    *lines, last = solution.split("\n")
    if last != f"#### {answer}":
        yield f"the solution ends with {last!r}, not with the answer {answer}"
    if not answer or answer != " ".join(answer.split()):
        yield f"the answer {answer!r} is empty or has spaces to spare"
    for line in lines:
        found = _EQUATION.search(line)
        if found:
            left, operator, right, result = found.groups()
            value = APPLY[operator](int(left), int(right))
            if value != int(result):
                yield f"{line!r} should give {value}"
    for law in tests:
        if not _holds(law, answer, lines):
            yield f"the answer {answer!r} does not satisfy {law!r}"
    if not any(map(_is_definite, tests)) and all(_holds(law, f"{answer}?", lines) for law in tests):
        yield f"another answer satisfies {tests} too"


def verify_primer(item: Item) -> None:
    """Raise GenerationError unless the solution and the answer of a primer are right."""
    for reason in check_primer(item.solution, item.answer, item.tests):
        raise GenerationError(f"{item.family}/{item.schema}: {reason}\n{item.prompt}")
