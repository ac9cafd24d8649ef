"""Sums: of two or several numbers, decimals, prices, numbers with signs; larger ones by place."""

from collections.abc import Sequence
from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import (
    bracketed,
    cents,
    dollars,
    hundredths,
    listed,
    numeral,
    tenths,
)
from datagen.numbers.quantity import Number, plain

_TWO = (
    "What is {a} + {b}?",
    "{a} + {b} = ?",
    "Compute {a} + {b}.",
    "[Work out|Evaluate|Calculate] {a} + {b}.",
    "{a} + {b}",
    "Find the sum of {a} and {b}.",
    "What is the sum of {a} and {b}?",
    "What is {a} plus {b}?",
    "Add {a} and {b}.",
    "What do you get [when|if] you add {a} and {b}?",
    "How much is {a} and {b} together?",
    "What number is {b} more than {a}?",
    "Increase {a} by {b}.",
    "Start with {a} and add {b}. What number do you reach?",
    "{b} is added to {a}. What is the result?",
    "Which number is the total of {a} and {b}?",
)
_STEPWISE = (
    "Compute {a} + {b} step by step.",
    "Add {a} and {b} by place value.",
    "Show how to add {a} and {b}, place by place.",
    "What is {a} + {b}? Add the places separately.",
    "Work out {a} plus {b} in steps.",
    "Split {a} and {b} into [places|the values of their digits] and add them.",
    "Find the sum of {a} and {b} in small steps.",
    "{a} + {b} = ? Show the steps.",
)
_MANY = (
    "What is {sum}?",
    "{sum} = ?",
    "[Compute|Evaluate|Calculate] {sum}.",
    "Add up {list}.",
    "What is the sum of {list}?",
    "Find the total of {list}.",
    "What do {list} add up to?",
    "What do you get when you add {list}?",
    "Here are some numbers: {list}. What is their sum?",
    "How much are {list} altogether?",
)
_MONEY = (
    "What is {a} + {b}?",
    "One item costs {a} and another costs {b}. How much do they cost together?",
    "Add {a} and {b}.",
    "Find the total of {a} and {b}.",
    "You pay {a} and then {b}. How much is that in all?",
    "What is the sum of {a} and {b}?",
    "A bill of {a} and a bill of {b} come to how much?",
    "How much is {a} plus {b}?",
    "Someone has {a} and gets {b} more. How much is that?",
    "{a} + {b} = ?",
)
_PLACES = ("ones", "tens", "hundreds", "thousands", "ten thousands")


def _two(a: int, b: int) -> Solved:
    total = a + b
    return Solved([f"sum = {a} + {b} = {total}"], total, (f"answer - {b} = {a}",))


def _by_place(a: int, b: int) -> Solved | None:
    """The places from the largest down, then their sums one after another."""
    if min(a, b) < 11:
        return None
    lines, parts = [], []
    longest = len(str(max(a, b)))
    for number in (a, b):
        places = [int(digit) * 10**place for place, digit in enumerate(reversed(str(number)))]
        split = [str(value) for value in reversed(places) if value]
        if len(split) > 1:
            lines.append(f"{number} = {' + '.join(split)}")
    for place in reversed(range(longest)):
        unit = 10**place
        left, right = a // unit % 10 * unit, b // unit % 10 * unit
        if left or right:
            lines.append(f"{_PLACES[place]} = {left} + {right} = {left + right}")
            parts.append(left + right)
    total = parts[0]
    for part in parts[1:]:
        lines.append(f"{total} + {part} = {total + part}")
        total += part
    return Solved(lines, total, (f"answer - {b} = {a}", f"answer - {a} = {b}"))


def _running(numbers: Sequence[Number]) -> Solved:
    lines, total = [], numbers[0]
    for number in numbers[1:]:
        following = plain(total + number)
        lines.append(f"{numeral(total)} + {bracketed(number)} = {numeral(following)}")
        total = following
    law = "answer" + "".join(f" - {bracketed(number)}" for number in reversed(numbers[1:]))
    slots = {
        "sum": " + ".join([numeral(numbers[0]), *map(bracketed, numbers[1:])]),
        "list": listed(numbers),
    }
    return Solved(lines, total, (f"{law} = {numeral(numbers[0])}",), slots)


def _several(**numbers: int) -> Solved:
    return _running(list(numbers.values()))


def _decimals(a: Fraction, b: Fraction) -> Solved | None:
    if a.denominator == 1 and b.denominator == 1:
        return None
    total = plain(a + b)
    left, right = numeral(a), numeral(b)
    lines = [f"sum = {left} + {right} = {numeral(total)}"]
    return Solved(lines, total, (f"answer - {right} = {left}",))


def _money(x: int, y: int) -> Solved:
    left, right, total = map(cents, (x, y, x + y))
    slots = {"a": dollars(x), "b": dollars(y)}
    return Solved(
        [f"total = {left} + {right} = {total}"], total, (f"answer - {right} = {left}",), slots
    )


def _signed(a: int, b: int) -> Solved | None:
    if (a >= 0 and b >= 0) or 0 in (a, b):
        return None
    lines = []
    if a > 0 > b:
        lines.append(f"{a} + ({b}) = {a} - {-b} = {a + b}")
    elif b > 0:
        lines.append(f"{a} + {b} = {b} - {-a} = {a + b}")
    else:
        lines.append(f"{-a} + {-b} = {-a - b}")
        lines.append(f"{a} + ({b}) = -{-a - b}")
    return Solved(lines, a + b, (f"answer - ({b}) = {a}",), {"sum": f"{a} + {bracketed(b)}"})


FAMILY = ExerciseFamily(
    "addition",
    "arithmetic",
    (
        Exercise(
            "two",
            {
                1: {"a": range(10), "b": range(10)},
                2: {"a": range(10, 100), "b": range(1, 100)},
                3: {"a": range(100, 1000), "b": range(10, 1000)},
                4: {"a": range(1000, 10_000), "b": range(10, 10_000)},
            },
            _two,
            _TWO,
        ),
        Exercise(
            "by_place",
            {
                2: {"a": range(11, 100), "b": range(11, 100)},
                3: {"a": range(101, 1000), "b": range(11, 1000)},
                4: {"a": range(1001, 10_000), "b": range(101, 10_000)},
                5: {"a": range(10_001, 100_000), "b": range(1001, 100_000)},
            },
            _by_place,
            _STEPWISE,
        ),
        Exercise(
            "several",
            {
                1: {"a": range(1, 10), "b": range(1, 10), "c": range(1, 10)},
                2: {"a": range(1, 60), "b": range(1, 60), "c": range(1, 60)},
                3: {name: range(2, 100) for name in "abcd"},
                4: {name: range(10, 500) for name in "abcde"},
            },
            _several,
            _MANY,
        ),
        Exercise(
            "decimals",
            {
                2: {"a": tenths(1, 100), "b": tenths(1, 100)},
                3: {"a": hundredths(5, 2000, 5), "b": tenths(1, 400)},
                4: {"a": hundredths(11, 9999), "b": hundredths(11, 9999)},
            },
            _decimals,
            _TWO,
        ),
        Exercise(
            "money",
            {
                1: {"x": range(100, 1500, 50), "y": range(100, 1500, 50)},
                2: {"x": range(25, 2000, 25), "y": range(25, 2000, 25)},
                3: {"x": range(5, 5000), "y": range(5, 5000)},
            },
            _money,
            _MONEY,
        ),
        Exercise(
            "signed",
            {
                2: {"a": range(-20, 21), "b": range(-20, 21)},
                3: {"a": range(-150, 151), "b": range(-150, 151)},
            },
            _signed,
            (
                "What is {sum}?",
                "{sum} = ?",
                "[Compute|Work out|Evaluate] {sum}.",
                "Find the sum of {a} and {b}.",
                "Add {a} and {b}.",
                "What do you get when {b} is added to {a}?",
                "Calculate the value of {sum}.",
                "Simplify {sum}.",
            ),
        ),
    ),
)
