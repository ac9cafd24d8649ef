"""Differences: of two numbers, in a row, of decimals and prices, below zero; stepwise."""

from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed, cents, dollars, hundredths, numeral, tenths
from datagen.numbers.quantity import plain

_TWO = (
    "What is {a} - {b}?",
    "{a} - {b} = ?",
    "Compute {a} - {b}.",
    "[Work out|Evaluate|Calculate] {a} - {b}.",
    "{a} - {b}",
    "Find the difference between {a} and {b}.",
    "What is the difference of {a} and {b}?",
    "What is {a} minus {b}?",
    "Subtract {b} from {a}.",
    "Take {b} away from {a}.",
    "What is left when {b} is taken from {a}?",
    "How much more is {a} than {b}?",
    "How much less is {b} than {a}?",
    "Decrease {a} by {b}.",
    "What number is {b} less than {a}?",
    "What must be added to {b} to get {a}?",
    "How far is it from {b} to {a} on the number line?",
)
_BELOW_ZERO = (
    "What is {e}?",
    "{e} = ?",
    "[Compute|Work out|Evaluate] {e}.",
    "Subtract {b} from {a}.",
    "What is {a} minus {b}?",
    "Calculate the value of {e}.",
    "Take {b} away from {a}. What do you get?",
    "Simplify {e}.",
    "Decrease {a} by {b}. What is the result?",
)
_STEPWISE = (
    "Compute {a} - {b} step by step.",
    "Subtract {b} from {a} in steps.",
    "Work out {a} - {b} by taking away one place at a time.",
    "What is {a} - {b}? Show the steps.",
    "Take {b} from {a} place by place.",
    "Split {b} into [places|the values of its digits] and subtract it from {a}.",
    "Find the difference of {a} and {b} in small steps.",
    "{a} - {b} = ? Subtract [piece by piece|one place after another].",
)
_MONEY = (
    "What is {a} - {b}?",
    "Something costs {b} and you pay with {a}. How much change do you get?",
    "You have {a} and spend {b}. How much is left?",
    "How much more is {a} than {b}?",
    "Subtract {b} from {a}.",
    "A price of {a} falls by {b}. What is the new price?",
    "You have {b} and want {a}. How much is missing?",
    "{a} - {b} = ?",
    "Find the difference between {a} and {b}.",
    "One costs {a} and the other {b}. By how much do the prices differ?",
)


def _two(a: int, b: int) -> Solved | None:
    if b > a:
        return None
    return Solved([f"difference = {a} - {b} = {a - b}"], a - b, (f"answer + {b} = {a}",))


def _table(a: int, b: int) -> Solved:
    """The tables of addition read backwards."""
    return Solved(
        [f"difference = {a + b} - {b} = {a}"], a, (f"answer + {b} = {a + b}",), {"a": a + b}
    )


def _by_place(a: int, b: int) -> Solved | None:
    if b >= a or b < 11:
        return None
    parts = [int(digit) * 10**place for place, digit in enumerate(reversed(str(b)))]
    parts = [part for part in reversed(parts) if part]
    lines = [f"{b} = {' + '.join(map(str, parts))}"] if len(parts) > 1 else []
    rest = a
    for part in parts:
        lines.append(f"{rest} - {part} = {rest - part}")
        rest -= part
    return Solved(lines, rest, (f"answer + {b} = {a}",))


def _several(**numbers: int) -> Solved | None:
    start, *taken = numbers.values()
    if sum(taken) > start:
        return None
    lines, rest = [], start
    for number in taken:
        lines.append(f"{rest} - {number} = {rest - number}")
        rest -= number
    law = f"answer + {' + '.join(map(str, taken))} = {start}"
    return Solved(lines, rest, (law,), {"e": " - ".join(map(str, numbers.values()))})


def _below_zero(a: int, b: int) -> Solved | None:
    if a >= b >= 0 or b == 0:
        return None
    slots = {"e": f"{a} - {bracketed(b)}"}
    if b < 0:
        lines = [f"{a} - ({b}) = {a} + {-b} = {a - b}"]
    elif a < 0:
        lines = [f"{-a} + {b} = {b - a}", f"{a} - {b} = -{b - a}"]
    else:
        lines = [f"{b} - {a} = {b - a}", f"{a} - {b} = -{b - a}"]
    return Solved(lines, a - b, (f"answer + {bracketed(b)} = {a}",), slots)


def _decimals(a: Fraction, b: Fraction) -> Solved | None:
    if b > a or (a.denominator == 1 and b.denominator == 1):
        return None
    left, right, rest = numeral(a), numeral(b), plain(a - b)
    lines = [f"difference = {left} - {right} = {numeral(rest)}"]
    return Solved(lines, rest, (f"answer + {right} = {left}",))


def _money(x: int, y: int) -> Solved | None:
    if y >= x:
        return None
    left, right, rest = map(cents, (x, y, x - y))
    lines = [f"difference = {left} - {right} = {rest}"]
    slots = {"a": dollars(x), "b": dollars(y)}
    return Solved(lines, rest, (f"answer + {right} = {left}",), slots)


FAMILY = ExerciseFamily(
    "subtraction",
    "arithmetic",
    (
        Exercise("table", {1: {"a": range(10), "b": range(10)}}, _table, _TWO),
        Exercise(
            "two",
            {
                2: {"a": range(10, 100), "b": range(1, 100)},
                3: {"a": range(100, 1000), "b": range(2, 1000)},
                4: {"a": range(1000, 10_000), "b": range(11, 10_000)},
            },
            _two,
            _TWO,
        ),
        Exercise(
            "by_place",
            {
                2: {"a": range(21, 100), "b": range(11, 100)},
                3: {"a": range(101, 1000), "b": range(11, 1000)},
                4: {"a": range(1001, 100_000), "b": range(101, 10_000)},
            },
            _by_place,
            _STEPWISE,
        ),
        Exercise(
            "several",
            {
                2: {"a": range(10, 100), "b": range(1, 40), "c": range(1, 40)},
                3: {"a": range(100, 1000), **{name: range(5, 300) for name in "bcd"}},
            },
            _several,
            (
                "What is {e}?",
                "{e} = ?",
                "[Compute|Evaluate|Calculate] {e}.",
                "{e}",
                "Work out {e} from left to right.",
                "Find the value of {e}.",
                "What remains of {e}?",
                "Start at {a} and subtract as told: {e}. Where do you end?",
            ),
        ),
        Exercise(
            "below_zero",
            {
                2: {"a": range(-20, 21), "b": range(-20, 21)},
                3: {"a": range(-150, 151), "b": range(-150, 151)},
            },
            _below_zero,
            _BELOW_ZERO,
        ),
        Exercise(
            "decimals",
            {
                2: {"a": tenths(1, 100), "b": tenths(1, 100)},
                3: {"a": hundredths(5, 4000, 5), "b": tenths(1, 400)},
                4: {"a": hundredths(11, 9999), "b": hundredths(11, 9999)},
            },
            _decimals,
            _TWO,
        ),
        Exercise(
            "money",
            {
                1: {"x": range(200, 2100, 100), "y": range(50, 2000, 50)},
                2: {"x": range(100, 5000, 25), "y": range(25, 2000, 25)},
                3: {"x": range(500, 10_000, 5), "y": range(15, 9000)},
            },
            _money,
            _MONEY,
        ),
    ),
)
