"""Length, weight, volume, time and money from one unit into another, also of mixed measures."""

from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import numeral
from datagen.numbers.quantity import plain

# (larger unit, its plural, smaller unit's plural, how many of them)
_UNITS = (
    ("meter", "meters", "centimeters", 100),
    ("centimeter", "centimeters", "millimeters", 10),
    ("kilometer", "kilometers", "meters", 1000),
    ("meter", "meters", "millimeters", 1000),
    ("kilogram", "kilograms", "grams", 1000),
    ("gram", "grams", "milligrams", 1000),
    ("metric ton", "metric tons", "kilograms", 1000),
    ("liter", "liters", "milliliters", 1000),
    ("hour", "hours", "minutes", 60),
    ("minute", "minutes", "seconds", 60),
    ("day", "days", "hours", 24),
    ("week", "weeks", "days", 7),
    ("year", "years", "months", 12),
    ("foot", "feet", "inches", 12),
    ("yard", "yards", "feet", 3),
    ("pound", "pounds", "ounces", 16),
    ("gallon", "gallons", "quarts", 4),
    ("quart", "quarts", "pints", 2),
    ("dollar", "dollars", "cents", 100),
    ("dozen", "dozen", "eggs", 12),
)
_METRIC = tuple(unit for unit in _UNITS if unit[3] in (10, 100, 1000))
_TIMES = tuple(unit for unit in _UNITS if unit[3] in (60, 24, 7))
_MIXED = tuple(unit for unit in _UNITS if unit[0] != "dozen")

_CONVERT = (
    "How many {to} are {n} {of}?",
    "Convert {n} {of} to {to}.",
    "{n} {of} is how many {to}?",
    "Express {n} {of} in {to}.",
    "What is {n} {of} in {to}?",
    "How many {to} are there in {n} {of}?",
    "Change {n} {of} into {to}.",
    "Find the number of {to} in {n} {of}.",
    "{n} {of} = how many {to}?",
)

Unit = tuple[str, str, str, int]


def _down(unit: Unit, n: int | Fraction) -> Solved | None:
    """Into the smaller unit."""
    one, many, small, count = unit
    result = plain(n * count)
    if n == 1 or result.denominator > 1 or (n.denominator > 1 and one == "dozen"):
        return None
    lines = [f"{small} = {numeral(n)} * {count} = {result}"]
    slots = {"n": numeral(n), "of": many, "to": small}
    return Solved(lines, result, (f"answer / {count} = {numeral(n)}",), slots)


def _up(unit: Unit, n: int | Fraction) -> Solved | None:
    """Into the larger unit."""
    _, many, small, count = unit
    total = plain(n * count)
    if n == 1 or total.denominator > 1 or (n.denominator > 1 and many == "dozen"):
        return None
    lines = [f"{many} = {total} / {count} = {numeral(n)}"]
    slots = {"n": total, "of": small, "to": many}
    return Solved(lines, plain(n), (f"answer * {count} = {total}",), slots)


def _counted(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"


_SINGULAR = {"feet": "foot", "inches": "inch", "centimeters": "centimeter"}


def _one(plural: str) -> str:
    return _SINGULAR.get(plural, plural.removesuffix("s"))


def _mixed(unit: Unit, n: int, rest: int) -> Solved | None:
    one, many, small, count = unit
    if rest >= count:
        return None
    lines = [f"{small} = {n} * {count} = {n * count}", f"{n * count} + {rest} = {n * count + rest}"]
    measure = f"{_counted(n, one, many)} and {_counted(rest, _one(small), small)}"
    law = f"(answer - {rest}) / {count} = {n}"
    slots = {"m": measure, "to": small}
    return Solved(lines, n * count + rest, (law,), slots)


def _left_over(unit: Unit, n: int, rest: int) -> Solved | None:
    """What remains beside the whole larger units."""
    _, many, small, count = unit
    if rest >= count:
        return None
    total = n * count + rest
    lines = [f"{total} = {n} * {count} + {rest}", f"{rest} < {count}"]
    laws = (f"answer = {total} % {count}", f"answer < {count}")
    return Solved(lines, rest, laws, {"n": total, "of": small, "to": many})


def _sum(unit: Unit, n: int, rest: int, more: int, sign: str) -> Solved | None:
    one, many, small, count = unit
    total = n * count
    result = total + more if sign == "+" else total - more
    if result <= 0 or more == rest or more < 2:
        return None
    lines = [f"{small} = {n} * {count} = {total}", f"{total} {sign} {more} = {result}"]
    slots = {
        "e": f"{_counted(n, one, many)} {sign} {more} {small}",
        "w": f"{_counted(n, one, many)} {'plus' if sign == '+' else 'minus'} {more} {small}",
        "to": small,
    }
    back = "-" if sign == "+" else "+"
    return Solved(lines, result, (f"(answer {back} {more}) / {count} = {n}",), slots)


def _halves(low: int, high: int) -> list[Fraction]:
    return [Fraction(value, 4) for value in range(low, high) if value % 4]


FAMILY = ExerciseFamily(
    "unit_conversion",
    "arithmetic",
    (
        Exercise(
            "down",
            {
                1: {"unit": _UNITS, "n": range(2, 10)},
                2: {"unit": _UNITS, "n": [*range(2, 60), *_halves(1, 20)]},
                3: {"unit": _METRIC, "n": [Fraction(value, 100) for value in range(5, 2000)]},
            },
            _down,
            _CONVERT,
        ),
        Exercise(
            "up",
            {
                1: {"unit": _UNITS, "n": range(2, 10)},
                2: {"unit": _UNITS, "n": [*range(2, 60), *_halves(1, 20)]},
                3: {"unit": _METRIC, "n": [Fraction(value, 100) for value in range(5, 2000)]},
            },
            _up,
            _CONVERT,
        ),
        Exercise(
            "mixed",
            {2: {"unit": _MIXED, "n": range(1, 30), "rest": range(1, 100)}},
            _mixed,
            (
                "How many {to} are {m}?",
                "Convert {m} to {to}.",
                "Express {m} in {to} alone.",
                "{m} is how many {to}?",
                "What is {m} in {to}?",
                "Write {m} as {to} only.",
                "Find the total number of {to} in {m}.",
                "Change {m} into {to}.",
            ),
        ),
        Exercise(
            "left_over",
            {2: {"unit": _MIXED, "n": range(1, 20), "rest": range(100)}},
            _left_over,
            (
                "{n} {of} make some whole {to}. How many {of} are left over?",
                "How many {of} remain when {n} {of} are changed into whole {to}?",
                "Write {n} {of} as {to} and {of}. How many {of} are there besides the {to}?",
                "Split {n} {of} into full {to} and a rest. How many {of} is the rest?",
                "After taking all full {to} out of {n} {of}, how many {of} are left?",
                "{n} {of} are so many full {to} and how many {of} more?",
                "When {n} {of} are given in {to} and {of}, what is the number of {of}?",
                "Find the {of} left when {n} {of} are turned into {to}.",
            ),
        ),
        Exercise(
            "sum",
            {
                2: {
                    "unit": _MIXED,
                    "n": range(1, 20),
                    "rest": (0,),
                    "more": range(2, 100),
                    "sign": "+-",
                }
            },
            _sum,
            (
                "What is {w}, in {to}?",
                "How many {to} is {w}?",
                "Compute {e} in {to}.",
                "{e} = how many {to}?",
                "Give {w} as a number of {to}.",
                "Find {e}. Answer in {to}.",
                "Work out {w} and give the {to}.",
                "In {to}, how much is {w}?",
            ),
        ),
    ),
)
