"""Checks a worked solution: every equation line, the final answer, and the law of the problem.

The answer is substituted into the law; nothing is ever solved. All arithmetic is exact.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from datagen.item import GenerationError, Item
from datagen.numbers.formula import APPLY, evaluate
from datagen.numbers.quantity import Number
from datagen.verification.calculation import check_calculation
from datagen.verification.numbers_in_text import is_stated_constant, numbers_in

_NUMBER = r"(\d+(?:\.\d\d?)?)"
_EQUATION = re.compile(rf"[A-Za-z][A-Za-z.' -]* = {_NUMBER} (\+|-|\*|//?|%) {_NUMBER} = {_NUMBER}")


def holds(law: str, answer: Number) -> bool:
    """Whether `answer` satisfies a law such as `answer + 12 = 30 + 7`."""
    left, right = law.split("=")
    return evaluate(left, answer) == evaluate(right, answer)


def _number(text: str) -> Number:
    return int(text) if text.isdigit() else Fraction(text)


def check_math(prompt: str, solution: str, answer: str, tests: tuple[str, ...]) -> Iterator[str]:
    """Every reason why a solution or its answer is wrong."""
    *equations, last = solution.split("\n")
    if last != f"#### {answer}":
        yield f"the solution ends with {last!r}, not with the answer {answer}"
        return
    known = numbers_in(prompt)
    result = None
    for line in equations:
        match = _EQUATION.fullmatch(line)
        if match is None:
            yield f"{line!r} is not one named binary equation"
            return
        operator = match.group(2)
        left, right, result = (_number(match.group(place)) for place in (1, 3, 4))
        for operand in (left, right):
            if operand not in known and not is_stated_constant(operand, prompt):
                yield f"{line!r} uses {operand}, which neither the prompt nor an earlier line gives"
        if operator in "//%" and right == 0:
            yield f"{line!r} divides by zero"
            return
        value = APPLY[operator](left, right)
        if value != result:
            yield f"{line!r} should give {value}"
        known.add(result)
    final = _number(answer)
    if result is not None and result != final:
        yield f"the last equation gives {result}, the answer is {answer}"
    if result is None and final not in known:
        yield f"the answer {answer} is not among the numbers of the prompt"
    if not tests:
        yield "it states no law to substitute the answer into"
    for law in tests:
        if not holds(law, final):
            yield f"the answer {answer} does not satisfy {law!r}"
    if tests and all(holds(law, final + 1) for law in tests):
        yield f"another answer satisfies {tests} too"


def verify_math(item: Item) -> None:
    """Raise GenerationError unless the solution and the answer of a mathematics item are right."""
    check = check_calculation if item.kind in ("arithmetic", "algebra") else check_math
    for reason in check(item.prompt, item.solution, item.answer, item.tests):
        raise GenerationError(f"{item.family}/{item.schema}: {reason}\n{item.prompt}")
