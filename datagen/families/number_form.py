"""Decimals, fractions and percentages into one another; places of digits; expanded forms."""

from fractions import Fraction
from math import gcd

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import numeral, ratio
from datagen.numbers.quantity import plain

_ENDING = [
    Fraction(above, below)
    for below in (2, 4, 5, 8, 10, 16, 20, 25, 40, 50)
    for above in range(1, 2 * below)
    if gcd(above, below) == 1
]
_EASY = [value for value in _ENDING if value.denominator in (2, 4, 5, 10) and value < 1]
_HUNDREDTHS = [Fraction(value, 100) for value in range(1, 250) if value % 100]
_THOUSANDTHS = [Fraction(value, 1000) for value in range(1, 2000) if value % 10]
_PLACES = ("ones", "tens", "hundreds", "thousands", "ten-thousands")


def _to_decimal(p: Fraction) -> Solved | None:
    above, below = p.numerator, p.denominator
    scale = next(scale for scale in (10, 100, 1000, 10_000) if scale % below == 0)
    lines = []
    if scale != below:
        lines.append(f"{scale} / {below} = {scale // below}")
        lines.append(f"{above} * {scale // below} = {above * scale // below}")
    lines.append(f"{above}/{below} = {above * scale // below} / {scale} = {numeral(p)}")
    return Solved(lines, numeral(p), (f"answer * {below} = {above}",), {"f": f"{above}/{below}"})


def _from_decimal(p: Fraction) -> Solved | None:
    if p.denominator == 1:
        return None
    places = len(numeral(p).partition(".")[2])
    scale = 10**places
    above = int(p * scale)
    common = gcd(above, scale)
    lines = [f"{numeral(p)} = {above}/{scale}"]
    if common > 1:
        lines += [f"gcd({above}, {scale}) = {common}", f"{above}/{scale} = {ratio(p)}"]
    return Solved(lines, ratio(p), (f"answer * {scale} = {above}",), {"d": numeral(p)})


def _to_percent(p: Fraction, written: str) -> Solved | None:
    value = plain(p * 100)
    text = ratio(p) if written == "fraction" else numeral(p)
    lines = [f"percent = {text} * 100 = {numeral(value)}"]
    if written == "fraction":
        lines = [
            f"{p.numerator} * 100 = {p.numerator * 100}",
            f"percent = {p.numerator * 100} / {p.denominator} = {numeral(value)}",
        ]
    return Solved(lines, value, (f"answer / 100 = {text}",), {"f": text})


def _from_percent(n: int) -> Solved | None:
    value = Fraction(n, 100)
    lines = [f"{n} / 100 = {numeral(value)}"]
    return Solved(lines, plain(value), (f"answer * 100 = {n}",))


def _percent_fraction(n: int) -> Solved | None:
    value = Fraction(n, 100)
    if value.denominator == 1:
        return None
    common = gcd(n, 100)
    lines = [f"{n} / 100 = {n}/100"]
    if common > 1:
        lines += [f"gcd({n}, 100) = {common}", f"{n}/100 = {ratio(value)}"]
    return Solved(lines, ratio(value), (f"answer * 100 = {n}",))


def _digit(n: int, place: int) -> Solved | None:
    if n < 10**place:
        return None
    digit = n // 10**place % 10
    above, below = n // 10 ** (place + 1), n % 10**place
    parts = [str(value) for value in (above * 10 ** (place + 1), digit * 10**place, below) if value]
    lines = [f"{n} = {' + '.join(parts)}"] if len(parts) > 1 else []
    if place:
        lines.append(f"digit = {digit * 10**place} / {10**place} = {digit}")
    elif not lines:
        return None
    law = f"({n} - answer * {10**place} - {below}) / {10 ** (place + 1)} = {above}"
    return Solved(lines, digit, (law,), {"place": _PLACES[place]})


def _place_value(n: int, place: int) -> Solved | None:
    text = str(n)
    if n < 10**place:
        return None
    digit = n // 10**place % 10
    if digit == 0 or text.count(str(digit)) > 1:
        return None
    unit = 10**place
    lines = [f"value = {digit} * {unit} = {digit * unit}"]
    law = f"floor({n} / {unit * 10}) * {unit * 10} + answer + {n % unit} = {n}"
    return Solved(lines, digit * unit, (law,), {"digit": str(digit)})


def _from_places(a: int, b: int, c: int, d: int) -> Solved | None:
    digits = (a, b, c, d)
    parts = [digit * 10**place for place, digit in zip((3, 2, 1, 0), digits, strict=True)]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return None
    expression = " + ".join(map(str, parts))
    lines, total = [], parts[0]
    for part in parts[1:]:
        lines.append(f"{total} + {part} = {total + part}")
        total += part
    named = [
        f"{digit} {name if digit > 1 else name.removesuffix('s')}"
        for digit, name in zip(digits, ("thousands", "hundreds", "tens", "ones"), strict=True)
        if digit
    ]
    law = "answer" + "".join(f" - {part}" for part in parts[1:]) + f" = {parts[0]}"
    slots = {"e": expression, "named": ", ".join(named)}
    return Solved(lines, total, (law,), slots)


FAMILY = ExerciseFamily(
    "number_form",
    "arithmetic",
    (
        Exercise(
            "to_decimal",
            {1: {"p": _EASY}, 2: {"p": _ENDING}},
            _to_decimal,
            (
                "Write {f} as a decimal.",
                "Convert {f} to a decimal.",
                "What is {f} as a decimal?",
                "Express the fraction {f} as a decimal number.",
                "{f} = ? Answer as a decimal.",
                "Which decimal equals {f}?",
                "Turn {f} into a decimal.",
                "Give the decimal form of {f}.",
            ),
        ),
        Exercise(
            "from_decimal",
            {
                1: {"p": [Fraction(value, 10) for value in range(1, 30)]},
                2: {"p": _HUNDREDTHS},
                3: {"p": _THOUSANDTHS},
            },
            _from_decimal,
            (
                "Write {d} as a fraction in lowest terms.",
                "Convert {d} to a fraction in lowest terms.",
                "What is {d} as a fraction in simplest form?",
                "Express the decimal {d} as a reduced fraction.",
                "{d} = ? Answer with a fraction in lowest terms.",
                "Which fraction in lowest terms equals {d}?",
                "Turn {d} into a fraction and simplify it.",
                "Give {d} as a fraction in its lowest terms.",
            ),
        ),
        Exercise(
            "to_percent",
            {
                1: {"p": _EASY, "written": ("fraction", "decimal")},
                2: {"p": _ENDING, "written": ("fraction",)},
                3: {"p": [*_HUNDREDTHS, *_THOUSANDTHS], "written": ("decimal",)},
            },
            _to_percent,
            (
                "Write {f} as a percentage. Give the number.",
                "Convert {f} to a percent.",
                "What percent is {f}?",
                "{f} is how many percent?",
                "Express {f} as a percent.",
                "How many percent does {f} stand for?",
                "{f} of the whole is what percent of it?",
                "Turn {f} into a percentage.",
            ),
        ),
        Exercise(
            "from_percent",
            {1: {"n": range(1, 201)}},
            _from_percent,
            (
                "Write {n}% as a decimal.",
                "Convert {n} percent to a decimal.",
                "What is {n}% as a decimal?",
                "Express {n} percent as a decimal number.",
                "{n}% = ? Answer as a decimal.",
                "Which decimal equals {n}%?",
                "Turn {n}% into a decimal.",
                "Give the decimal form of {n} percent.",
            ),
        ),
        Exercise(
            "percent_fraction",
            {2: {"n": range(1, 200)}},
            _percent_fraction,
            (
                "Write {n}% as a fraction in lowest terms.",
                "Convert {n} percent to a fraction in lowest terms.",
                "What is {n}% as a fraction in simplest form?",
                "Express {n} percent as a reduced fraction.",
                "{n}% = ? Answer with a fraction in lowest terms.",
                "Which fraction in lowest terms equals {n}%?",
                "Turn {n}% into a simplified fraction.",
                "Give {n} percent as a fraction in lowest terms.",
            ),
        ),
        Exercise(
            "digit",
            {
                1: {"n": range(10, 1000), "place": range(3)},
                2: {"n": range(1000, 100_000), "place": range(5)},
            },
            _digit,
            (
                "What digit is in the {place} place of {n}?",
                "Which digit stands in the {place} place of {n}?",
                "Find the {place} digit of {n}.",
                "What is the {place} digit of {n}?",
                "In the number {n}, which digit is at the {place} place?",
                "Look at {n}. Which digit counts the {place}?",
                "Name the digit of {n} in the {place} place.",
                "{n} has what digit in its {place} place?",
            ),
        ),
        Exercise(
            "place_value",
            {
                1: {"n": range(10, 1000), "place": range(3)},
                2: {"n": range(1000, 100_000), "place": range(5)},
            },
            _place_value,
            (
                "What is the value of the digit {digit} in {n}?",
                "How much does the {digit} in {n} stand for?",
                "In {n}, what is the place value of the {digit}?",
                "Find the value of {digit} in the number {n}.",
                "The digit {digit} in {n} has what value?",
                "What number does the digit {digit} in {n} represent?",
                "How much is the {digit} of {n} worth?",
                "Give the value of the digit {digit} in {n}.",
            ),
        ),
        Exercise(
            "from_places",
            {1: {"a": range(1, 10), "b": range(10), "c": range(10), "d": range(10)}},
            _from_places,
            (
                "Which number is {e}?",
                "Write {e} as one number.",
                "What number has {named}?",
                "A number is made of {named}. Which number is it?",
                "Compose the number from {named}.",
                "Which number consists of {named}?",
                "What is {e}?",
                "Put together: {named}. What is the number?",
            ),
        ),
    ),
)
