"""Checks the worked solution of an arithmetic or algebra item, line by line.

A line is a chain of equal or ordered expressions, perhaps after a label: `tens = 40 + 30 = 70`,
`36 = 30 + 6`, `3/4 = 9/12 > 8/12`. An equation in letters is checked by substituting what the
solution finds for them (`x = 15 / 3 = 5`); where it finds nothing, the line must hold for several
numbers, as `(x + 2)(x + 3) = x^2 + 5x + 6` does. A list such as `in order: 2, 5, 7` is checked by
the rule of its label. The answer is substituted into the laws; nothing is ever solved.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from datagen.numbers.expression import (
    ExpressionError,
    is_prime,
    number,
    relation_holds,
    relation_parts,
    value_of,
)
from datagen.numbers.quantity import Number
from datagen.verification.numbers_in_text import is_stated_constant, numbers_in

_NUMBER = re.compile(r"\d+/\d+|\d+(?:\.\d+)?")
_DIGITS = re.compile(r"\d+")
_LABEL = re.compile(r"[A-Za-z][A-Za-z0-9' ()/%_-]*")
_LETTER = re.compile(r"(?<![A-Za-z])[a-z](?![A-Za-z])")
_VALUE = re.compile(r"-?\d+(?:\.\d+|/\d+)?")
ANSWER = re.compile(r"-?\d+(?:\.\d+|/\d+)?")
# A polynomial of degree four that vanishes at five points is zero.
_SAMPLES = (2, 7, -3, 11, -8)
# Counting numbers that any calculation may use, besides powers of ten and 9, 99, 999 …
_SMALL = 20


def _ascending(values: list[int], known: set[Number], _: int) -> bool:
    return values == sorted(values) and set(values) <= known


LISTS: dict[str, Callable[[list[int], set[Number], int], bool]] = {
    "in order": _ascending,
    "primes": lambda values, known, _: (
        _ascending(values, set(values), 0) and all(map(is_prime, values))
    ),
    "divisors of": lambda values, known, of: (
        values == [divisor for divisor in range(1, of + 1) if of % divisor == 0]
    ),
    "digits of": lambda values, known, of: "".join(map(str, values)) == str(of),
}
_LIST = re.compile(rf"({'|'.join(LISTS)})(?: (\d+))?: (.+)")


def _is_known(value: Number, known: set[Number], prompt: str) -> bool:
    if value in known or value <= _SMALL or is_stated_constant(Fraction(value), prompt):
        return True
    if str(value.numerator * 10**6 // value.denominator).strip("0") == "1":
        return True
    if value.denominator == 1 and not str(value).strip("9"):
        return True
    # A decimal without its point.
    return any(Fraction(value, 10**places) in known for places in (1, 2, 3))


def _operands(text: str) -> list[Number]:
    return [number(found) for found in _NUMBER.findall(text)]


def _assigned(lines: list[str]) -> dict[str, Number]:
    """What the solution finds for letters: the last part of `x = 15 / 3 = 5`."""
    found: dict[str, Number] = {}
    for line in lines:
        if line[1:4] == " = " and line[0].islower():
            last = line.rpartition(" = ")[2]
            if _VALUE.fullmatch(last):
                found[line[0]] = number(last)
    return found


def _line_reasons(
    line: str, prompt: str, known: set[Number], letters: Mapping[str, Number], answer: str
) -> Iterator[str]:
    listed = _LIST.fullmatch(line)
    if listed:
        values = [int(value) for value in listed.group(3).split(", ")]
        if not LISTS[listed.group(1)](values, known, int(listed.group(2) or 0)):
            yield f"{line!r} is not the list it says it is"
        known.update(values)
        return
    expressions, signs = relation_parts(line)
    if not signs:
        yield f"{line!r} states no relation"
        return
    free = {letter for text in expressions for letter in _LETTER.findall(text)} - set(letters)
    start = 0
    try:
        if not free:
            value_of(expressions[0], letters)
    except ExpressionError:
        start = 1
    in_others = {letter for text in expressions[1:] for letter in _LETTER.findall(text)}
    if free and not free & in_others:
        # A letter of the label alone, as the f of `f(3) = 2 * 3 + 1 = 7`.
        start, free = 1, set()
    if start and (signs[0] != "=" or not _LABEL.fullmatch(expressions[0])):
        yield f"{line!r} starts with neither an expression nor a label"
        return
    rest = line[len(expressions[0]) + 3 :] if start else line
    if start and rest == answer:
        # What the lines before show, as `count = 5`: the laws check it.
        known.add(abs(number(answer)))
        return
    stated = expressions[start]
    if not free and not _LETTER.search(stated):
        for operand in _operands(stated):
            if not _is_known(operand, known, prompt):
                yield f"{line!r} uses {operand}, which neither the prompt nor an earlier line gives"
    try:
        samples = [dict(letters)]
        if free:
            samples = [dict(letters) | dict.fromkeys(free, sample) for sample in _SAMPLES]
        if start and len(signs) == 1:
            value_of(rest, samples[0])
        elif not all(relation_holds(rest, values) for values in samples):
            yield f"{line!r} is wrong"
    except ExpressionError as error:
        yield f"{line!r} cannot be read: {error}"
    known.update(_operands(line))
    known.update(map(int, _DIGITS.findall(line)))


def check_calculation(
    prompt: str, solution: str, answer: str, tests: tuple[str, ...]
) -> Iterator[str]:
    """Every reason why a solution or its answer is wrong."""
    *lines, last = solution.split("\n")
    if last != f"#### {answer}" or not ANSWER.fullmatch(answer):
        yield f"the solution ends with {last!r}, not with the answer {answer}"
        return
    known: set[Number] = set(numbers_in(prompt))
    letters = _assigned(lines)
    for line in lines:
        yield from _line_reasons(line, prompt, known, letters, answer)
    final = number(answer)
    if "/" in answer and str(final) != answer:
        yield f"the answer {answer} is not in lowest terms"
    if abs(final) not in known:
        yield f"the answer {answer} is neither in the prompt nor in a line"
    if not tests:
        yield "it states no law to substitute the answer into"
    try:
        for law in tests:
            if not relation_holds(law, {"answer": final}):
                yield f"the answer {answer} does not satisfy {law!r}"
        if tests and _all_hold(tests, final + 1):
            yield f"another answer satisfies {tests} too"
    except ExpressionError as error:
        yield f"a law of {tests} cannot be read: {error}"


def _all_hold(laws: tuple[str, ...], answer: Number) -> bool:
    try:
        return all(relation_holds(law, {"answer": answer}) for law in laws)
    except ExpressionError:
        return False
