"""Products: tables, partial products, several factors, decimals, prices, factors of ten."""

from fractions import Fraction
from math import prod

from datagen.arithmetic.asking import VALUE
from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed, cents, dollars, hundredths, numeral, tenths
from datagen.numbers.quantity import plain

_TWO = (
    "What is {a} * {b}?",
    "{a} * {b} = ?",
    "{a} × {b} = ?",
    "Compute {a} times {b}.",
    "[Work out|Evaluate|Calculate] {a} * {b}.",
    "{a} * {b}",
    "What is {a} x {b}?",
    "Find the product of {a} and {b}.",
    "What is the product of {a} and {b}?",
    "What is {a} times {b}?",
    "Multiply {a} by {b}.",
    "Multiply {a} and {b}.",
    "What do you get [when|if] you multiply {a} by {b}?",
    "What is the result of {a} times {b}?",
    "What number is {a} times as large as {b}?",
    "What do {a} groups of {b} make together?",
)
_STEPWISE = (
    "Compute {a} * {b} step by step.",
    "Multiply {a} by {b} using partial products.",
    "Find the product of {a} and {b} with partial products.",
    "What is {a} * {b}? Show the partial products.",
    "Work out {a} × {b} in steps.",
    "Split {b} into places, multiply {a} by each part and add up.",
    "{a} * {b} = ? Show the steps.",
    "Show how to multiply {a} and {b}.",
    "Use long multiplication to find {a} times {b}.",
)
_MONEY = (
    "One costs {p}. What do {n} cost?",
    "What is {n} times {p}?",
    "How much are {n} tickets at {p} each?",
    "Multiply {p} by {n}.",
    "You buy {n} of something for {p} each. How much do you pay?",
    "{n} people pay {p} each. How much is that in all?",
    "Find {n} * {p}.",
    "A price of {p} is paid {n} times. What is the total?",
    "At {p} apiece, how much do {n} pieces cost?",
)


def _two(a: int, b: int) -> Solved:
    return Solved([f"product = {a} * {b} = {a * b}"], a * b, (f"answer / {a} = {b}",))


def _parts(number: int) -> list[int]:
    """The places of a number that are not zero, the largest first."""
    places = [int(digit) * 10**place for place, digit in enumerate(reversed(str(number)))]
    return [value for value in reversed(places) if value]


def partial_products(a: int, b: int) -> list[str]:
    """Lines for a * b, place by place of b."""
    parts = _parts(b)
    if len(parts) == 1:
        return [f"{a} * {b} = {a * b}"]
    lines = [f"{b} = {' + '.join(map(str, parts))}"]
    lines += [f"{a} * {part} = {a * part}" for part in parts]
    total = a * parts[0]
    for part in parts[1:]:
        lines.append(f"{total} + {a * part} = {total + a * part}")
        total += a * part
    return lines


def _by_place(a: int, b: int) -> Solved | None:
    """Partial products; of a one-digit factor and a longer one, by the places of the longer."""
    if len(_parts(b)) == 1 and len(_parts(a)) == 1:
        return None
    lines = partial_products(b, a) if b < 10 else partial_products(a, b)
    return Solved(lines, a * b, (f"answer / {a} = {b}", f"answer / {b} = {a}"))


def _several(**factors: int) -> Solved:
    first, *rest = factors.values()
    lines, product = [], first
    for factor in rest:
        lines.append(f"{product} * {bracketed(factor)} = {product * factor}")
        product *= factor
    expression = " * ".join([str(first), *map(bracketed, rest)])
    law = "answer" + "".join(f" / {bracketed(factor)}" for factor in rest)
    return Solved(lines, product, (f"{law} = {first}",), {"e": expression})


def _decimals(a: Fraction, b: Fraction | int) -> Solved | None:
    """Without the points first, then with as many places as both have."""
    if a.denominator == 1:
        return None
    whole, scale = [], 1
    for value in (a, b):
        places = len(numeral(value).partition(".")[2])
        whole.append(int(value * 10**places))
        scale *= 10**places
    product, left, right = plain(a * b), numeral(a), numeral(b)
    lines = [
        f"{whole[0]} * {whole[1]} = {prod(whole)}",
        f"{left} * {right} = {prod(whole)} / {scale} = {numeral(product)}",
    ]
    laws = (f"answer / {right} = {left}",)
    return Solved(lines, product, laws, {"a": left, "b": right})


def _money(p: int, n: int) -> Solved:
    price, total = cents(p), cents(p * n)
    lines = [f"cost = {n} * {price} = {total}"]
    return Solved(lines, total, (f"answer / {n} = {price}",), {"p": dollars(p)})


def _signed(a: int, b: int) -> Solved | None:
    if (a >= 0 and b >= 0) or 0 in (a, b):
        return None
    e = f"{a} * {bracketed(b)}"
    lines = [f"{abs(a)} * {abs(b)} = {abs(a * b)}", f"{e} = {a * b}"]
    return Solved(lines, a * b, (f"answer / {bracketed(b)} = {a}",), {"e": e})


def _scaled(a: Fraction, power: int) -> Solved:
    scale = 10**power
    product = plain(a * scale)
    lines = [f"product = {numeral(a)} * {scale} = {numeral(product)}"]
    return Solved(lines, product, (f"answer / {scale} = {numeral(a)}",), {"b": scale})


FAMILY = ExerciseFamily(
    "multiplication",
    "arithmetic",
    (
        Exercise(
            "two",
            {
                1: {"a": range(1, 13), "b": range(13)},
                2: {"a": range(2, 10), "b": range(11, 100)},
                3: {"a": range(11, 100), "b": range(11, 100)},
                4: {"a": range(2, 10), "b": range(101, 1000)},
            },
            _two,
            _TWO,
        ),
        Exercise(
            "by_place",
            {
                2: {"a": range(2, 10), "b": range(11, 100)},
                3: {"a": range(11, 100), "b": range(11, 100)},
                4: {"a": range(101, 1000), "b": range(11, 100)},
                5: {"a": range(101, 10_000), "b": range(101, 1000)},
            },
            _by_place,
            _STEPWISE,
        ),
        Exercise(
            "several",
            {
                2: {name: range(2, 8) for name in "abc"},
                3: {name: range(2, 13) for name in "abc"},
                4: {name: range(2, 9) for name in "abcd"},
            },
            _several,
            VALUE,
        ),
        Exercise(
            "decimals",
            {
                2: {"a": tenths(1, 100), "b": range(2, 13)},
                3: {"a": hundredths(5, 1000, 5), "b": range(2, 100)},
                4: {"a": tenths(1, 100), "b": tenths(1, 100)},
                5: {"a": hundredths(11, 1000), "b": tenths(2, 100)},
            },
            _decimals,
            _TWO[:13],
        ),
        Exercise(
            "money",
            {
                1: {"p": range(50, 1050, 50), "n": range(2, 10)},
                2: {"p": range(25, 2000, 25), "n": range(2, 13)},
                3: {"p": range(15, 3000, 5), "n": range(2, 31)},
            },
            _money,
            _MONEY,
        ),
        Exercise(
            "signed",
            {
                2: {"a": range(-12, 13), "b": range(-12, 13)},
                3: {"a": range(-40, 41), "b": range(-15, 16)},
            },
            _signed,
            (*VALUE, "Multiply {a} by {b}.", "What is the product of {a} and {b}?"),
        ),
        Exercise(
            "by_power_of_ten",
            {
                2: {"a": tenths(1, 1000), "power": (1, 2, 3)},
                3: {"a": hundredths(1, 5000), "power": (1, 2, 3, 4)},
            },
            _scaled,
            _TWO[:13],
        ),
    ),
)
