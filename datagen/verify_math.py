"""Checks a worked solution: every equation line, the final answer, and the law of the problem.

Answers are substituted into the law with SymPy; nothing is ever solved. Laws of one shape share one
parsed expression, so that a check costs a substitution of a few integers.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NoReturn

import sympy

from datagen.item import GenerationError, Item

_EQUATION = re.compile(r"([a-z][a-z ]*) = (\d+) ([-+*/]) (\d+) = (\d+)")
_NUMBER = re.compile(r"\d+")
_ANSWER = sympy.Symbol("answer")
# Quantities that a problem may give as a word.
_NUMBER_WORDS = {"twice": 2, "double": 2, "half": 2, "three times": 3, "dozen": 12, "week": 7}


@lru_cache(maxsize=4096)
def _residual(shape: str) -> sympy.Basic:
    left, right = shape.split("=")
    return sympy.sympify(f"({left}) - ({right})")


def holds(law: str, answer: int) -> bool:
    """Whether `answer` satisfies a law such as `answer + 12 = 30 + 7`."""
    values: dict[sympy.Symbol, sympy.Integer] = {_ANSWER: sympy.Integer(answer)}

    def placeholder(match: re.Match[str]) -> str:
        symbol = sympy.Symbol(f"n{len(values)}")
        values[symbol] = sympy.Integer(match.group())
        return symbol.name

    return _residual(_NUMBER.sub(placeholder, law)).xreplace(values) == 0


def _check_equation(line: str, known: set[int], fail: Callable[[str], NoReturn]) -> int:
    match = _EQUATION.fullmatch(line)
    if match is None:
        fail(f"{line!r} is not one named binary equation")
    _, left, operator, right, result = match.groups()
    left, right, result = sympy.Integer(left), sympy.Integer(right), sympy.Integer(result)
    for operand in (left, right):
        if int(operand) not in known:
            fail(f"{line!r} uses {operand}, which neither the prompt nor an earlier line gives")
    if operator == "/" and right == 0:
        fail(f"{line!r} divides by zero")
    value = {
        "+": lambda: left + right,
        "-": lambda: left - right,
        "*": lambda: left * right,
        "/": lambda: left / right,
    }[operator]()
    if value != result:
        fail(f"{line!r} should give {value}")
    return int(result)


def verify_math(item: Item) -> None:
    """Raise GenerationError unless the solution and the answer of a mathematics item are right."""

    def fail(reason: str) -> NoReturn:
        raise GenerationError(f"{item.family}/{item.schema}: {reason}\n{item.prompt}")

    *equations, last = item.solution.split("\n")
    if last != f"#### {item.answer}":
        fail(f"the solution ends with {last!r}, not with the answer {item.answer}")
    known = {int(number) for number in _NUMBER.findall(item.prompt)}
    text = item.prompt.lower()
    known |= {value for word, value in _NUMBER_WORDS.items() if word in text}
    result = None
    for line in equations:
        result = _check_equation(line, known, fail)
        known.add(result)
    if result is not None and result != int(item.answer):
        fail(f"the last equation gives {result}, the answer is {item.answer}")
    if result is None and int(item.answer) not in known:
        fail(f"the answer {item.answer} is not among the numbers of the prompt")
    if not item.tests:
        fail("it states no law to substitute the answer into")
    for law in item.tests:
        if not holds(law, int(item.answer)):
            fail(f"the answer {item.answer} does not satisfy {law!r}")
