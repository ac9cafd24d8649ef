"""Rounding whole numbers and decimals, and estimating by rounding first. Halves go up."""

from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import hundredths, numeral, tenths
from datagen.numbers.quantity import Number, plain

_PLACES = {10: "ten", 100: "hundred", 1000: "thousand"}
_PARTS = {Fraction(1): "whole number", Fraction(1, 10): "tenth", Fraction(1, 100): "hundredth"}
_WORDINGS = (
    "Round {n} to the nearest {place}.",
    "What is {n} rounded to the nearest {place}?",
    "{n} rounded to the nearest {place} is what number?",
    "To the nearest {place}, what is {n}?",
    "Give {n} to the nearest {place}.",
    "Find the {multiple} closest to {n}.",
    "Which {multiple} is nearest to {n}?",
    "Write {n} correct to the nearest {place}.",
    "Approximate {n} to the nearest {place}.",
)


def _rounded(n: Number, unit: Number) -> tuple[list[str], Number]:
    """Between which multiples the number lies, how far it is from both, and the nearer one."""
    low = plain(n // unit * unit)
    high = plain(low + unit)
    below, above = plain(n - low), plain(high - n)
    value = low if below < above else high
    lines = [
        f"{numeral(n)} = {numeral(low)} + {numeral(below)}",
        f"{numeral(low)} + {numeral(unit)} = {numeral(high)}",
        f"{numeral(high)} - {numeral(n)} = {numeral(above)}",
        f"{numeral(below)} {'<' if value == low else '>='} {numeral(above)}",
    ]
    return lines, value


def _laws(n: Number, unit: Number) -> tuple[str, ...]:
    half = numeral(plain(Fraction(unit) / 2))
    step = numeral(unit)
    return (
        f"answer - {half} <= {numeral(n)}",
        f"answer + {half} > {numeral(n)}",
        f"answer / {step} = floor(answer / {step})",
    )


def _whole(n: int, unit: int) -> Solved | None:
    if n % unit == 0 or n < unit:
        return None
    lines, value = _rounded(n, unit)
    slots = {"place": _PLACES[unit], "multiple": f"multiple of {unit}"}
    return Solved(lines, value, _laws(n, unit), slots)


def _decimal(n: Fraction, unit: Fraction) -> Solved | None:
    if (n / unit).denominator == 1:
        return None
    lines, value = _rounded(n, unit)
    name = _PARTS[unit]
    multiple = "whole number" if unit == 1 else f"multiple of {numeral(unit)}"
    return Solved(lines, value, _laws(n, unit), {"place": name, "multiple": multiple})


def _estimate(a: int, b: int, unit: int, sign: str) -> Solved | None:
    if a % unit == 0 or b % unit == 0:
        return None
    x, y = ((2 * number + unit) // (2 * unit) * unit for number in (a, b))
    if sign == "-" and x <= y:
        return None
    if sign == "*" and unit > 10:
        return None
    value = {"+": x + y, "-": x - y, "*": x * y}[sign]
    half = unit // 2
    lines = [
        f"{number} = {near} {'+' if near < number else '-'} {abs(number - near)}"
        for number, near in ((a, x), (b, y))
    ]
    lines.append(f"estimate = {x} {sign} {y} = {value}")
    rounded = [f"floor(({number} + {half}) / {unit}) * {unit}" for number in (a, b)]
    law = f"answer = {rounded[0]} {sign} {rounded[1]}"
    return Solved(lines, value, (law,), {"e": f"{a} {sign} {b}", "place": _PLACES[unit]})


FAMILY = ExerciseFamily(
    "rounding",
    "arithmetic",
    (
        Exercise(
            "whole",
            {
                1: {"n": range(11, 100), "unit": (10,)},
                2: {"n": range(101, 1000), "unit": (10, 100)},
                3: {"n": range(1001, 20_000), "unit": (10, 100, 1000)},
            },
            _whole,
            _WORDINGS,
        ),
        Exercise(
            "decimal",
            {
                2: {"n": tenths(5, 1000), "unit": (Fraction(1),)},
                3: {"n": hundredths(5, 5000), "unit": (Fraction(1), Fraction(1, 10))},
                4: {
                    "n": [Fraction(value, 1000) for value in range(105, 9999)],
                    "unit": (Fraction(1, 10), Fraction(1, 100)),
                },
            },
            _decimal,
            _WORDINGS,
        ),
        Exercise(
            "estimate",
            {
                2: {"a": range(11, 100), "b": range(11, 100), "unit": (10,), "sign": "+-*"},
                3: {"a": range(101, 2000), "b": range(101, 2000), "unit": (100,), "sign": "+-"},
            },
            _estimate,
            (
                "Estimate {e} by rounding both numbers to the nearest {place}.",
                "Round to the nearest {place} first, then compute {e}.",
                "What is a good estimate of {e}, with both numbers rounded to the nearest {place}?",
                "Use rounding to the nearest {place} to estimate {e}.",
                "Find an estimate for {e}. Round each number to the nearest {place}.",
                "About how much is {e}? Round both numbers to the nearest {place}.",
                "Round each number of {e} to the nearest {place} and calculate.",
                "With numbers rounded to the nearest {place}, {e} is about how much?",
            ),
        ),
    ),
)
