"""Quotients: tables, remainders, long division place by place, exact decimals."""

from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed, cents, dollars, numeral
from datagen.numbers.quantity import plain

_TWO = (
    "What is {a} / {b}?",
    "{a} / {b} = ?",
    "{a} ÷ {b} = ?",
    "Compute {a} divided by {b}.",
    "[Work out|Evaluate|Calculate] {a} / {b}.",
    "{a} / {b}",
    "Find the quotient of {a} and {b}.",
    "What is {a} divided by {b}?",
    "Divide {a} by {b}.",
    "How many times does {b} go into {a}?",
    "What do you get [when|if] you divide {a} by {b}?",
    "Cut {a} into equal parts of {b}. How many parts are there?",
    "How many groups of {b} are there in {a}?",
    "What number times {b} makes {a}?",
    "By what must {b} be multiplied to give {a}?",
    "{a} is shared out in portions of {b}. How many portions is that?",
)
_REMAINDER = (
    "What is the remainder when {a} is divided by {b}?",
    "Find the remainder of {a} divided by {b}.",
    "Divide {a} by {b}. What remains?",
    "{a} is split into groups of {b}. How many are left over?",
    "What is left over when {a} is divided by {b}?",
    "[Compute|Find] {a} mod {b}.",
    "How much remains if {b} is taken from {a} as often as possible?",
    "{a} divided by {b} leaves what remainder?",
    "Give the remainder of the division {a} / {b}.",
)
_QUOTIENT = (
    "How many whole times does {b} go into {a}?",
    "What is the whole-number quotient of {a} divided by {b}?",
    "How many full groups of {b} can be made from {a}?",
    "Divide {a} by {b} and give the quotient without the remainder.",
    "{b} fits into {a} how many times?",
    "How often can {b} be subtracted from {a} without going below zero?",
    "Find the integer part of {a} divided by {b}.",
    "What is {a} divided by {b}, rounded down to a whole number?",
)
_STEPWISE = (
    "Divide {a} by {b} with long division.",
    "Compute {a} / {b} step by step.",
    "Use long division to find {a} divided by {b}.",
    "What is {a} / {b}? Show the steps.",
    "Work out {a} ÷ {b} in parts.",
    "Split {a} into parts that {b} divides, and find {a} / {b}.",
    "{a} / {b} = ? Show how.",
    "Show how to divide {a} by {b}.",
)
_DECIMAL = (
    "What is {a} / {b}? Give the answer as a decimal.",
    "Write {a} / {b} as a decimal.",
    "Divide {a} by {b} and give the exact decimal.",
    "Compute {a} divided by {b} as a decimal.",
    "What decimal is {a} divided by {b}?",
    "[Find|Work out] {a} / {b} exactly, as a decimal.",
    "{a} / {b} = ? Answer with a decimal.",
    "Calculate the exact value of {a} ÷ {b} in decimals.",
)
_MONEY = (
    "{n} people share {t} equally. How much does each get?",
    "{n} of the same item cost {t}. What does one cost?",
    "What is {t} divided by {n}?",
    "Divide {t} by {n}.",
    "A bill of {t} is split evenly among {n}. How much is each share?",
    "Find {t} / {n}.",
    "{t} is paid in {n} equal parts. How large is each?",
    "If {n} tickets cost {t}, how much is one ticket?",
)


def _table(b: int, q: int) -> Solved:
    a = b * q
    return Solved([f"quotient = {a} / {b} = {q}"], q, (f"answer * {b} = {a}",), {"a": a})


def _remainder(a: int, b: int) -> Solved | None:
    if a < b:
        return None
    q, r = divmod(a, b)
    lines = [f"quotient = {a} // {b} = {q}", f"{q} * {b} = {q * b}", f"{a} - {q * b} = {r}"]
    laws = (f"({a} - answer) / {b} = floor(({a} - answer) / {b})", "answer >= 0", f"answer < {b}")
    return Solved(lines, r, laws)


def _quotient(a: int, b: int) -> Solved | None:
    if a < b:
        return None
    q = a // b
    lines = [f"{a} = {q} * {b} + {a % b}", f"{a % b} < {b}"]
    return Solved(lines, q, (f"answer * {b} <= {a}", f"(answer + 1) * {b} > {a}"))


def _long(b: int, q: int) -> Solved | None:
    """The dividend as a sum of multiples, one for each digit of the quotient."""
    digits = [int(digit) * 10**place for place, digit in enumerate(reversed(str(q)))]
    parts = [part for part in reversed(digits) if part]
    if len(parts) < 2:
        return None
    a = rest = b * q
    lines, total = [], parts[0]
    for place, part in enumerate(parts):
        if place < len(parts) - 1:
            lines.append(f"{rest} = {b * part} + {rest - b * part}")
        lines.append(f"{b * part} / {b} = {part}")
        rest -= b * part
    for part in parts[1:]:
        lines.append(f"{total} + {part} = {total + part}")
        total += part
    return Solved(lines, q, (f"answer * {b} = {a}",), {"a": a})


def _decimal(a: int, b: int) -> Solved | None:
    """Whole part, then tenths, hundredths … of the remainder."""
    value = Fraction(a, b)
    if value.denominator == 1 or 1000 % value.denominator:
        return None
    whole, rest = divmod(a, b)
    lines = [f"{a} = {whole} * {b} + {rest}"]
    digits = ""
    while rest:
        digit, left = divmod(rest * 10, b)
        lines.append(f"{rest} * 10 = {rest * 10} = {digit} * {b}{f' + {left}' if left else ''}")
        digits, rest = digits + str(digit), left
    lines.append(f"{a} / {b} = {whole}.{digits}")
    return Solved(lines, numeral(value), (f"answer * {b} = {a}",))


def _money(p: int, n: int) -> Solved:
    total, each = cents(p * n), cents(p)
    lines = [f"each = {total} / {n} = {each}"]
    return Solved(lines, each, (f"answer * {n} = {total}",), {"t": dollars(p * n)})


def _by_decimal(q: int, b: Fraction) -> Solved | None:
    """Both numbers times ten until the divisor is whole."""
    if b.denominator == 1:
        return None
    a, scale = plain(b * q), 10 if (b * 10).denominator == 1 else 100
    left, right = numeral(a * scale), numeral(b * scale)
    lines = [
        f"{numeral(a)} * {scale} = {left}",
        f"{numeral(b)} * {scale} = {right}",
        f"quotient = {left} / {right} = {q}",
    ]
    return Solved(lines, q, (f"answer * {numeral(b)} = {numeral(a)}",), {"a": numeral(a)})


def _signed(q: int, b: int) -> Solved | None:
    if 0 in (q, b) or (b > 0 and q > 0):
        return None
    a = q * b
    e = f"{a} / {bracketed(b)}"
    lines = [f"{abs(a)} / {abs(b)} = {abs(q)}", f"{e} = {q}"]
    return Solved(lines, q, (f"answer * {bracketed(b)} = {a}",), {"e": e, "a": a})


FAMILY = ExerciseFamily(
    "division",
    "arithmetic",
    (
        Exercise(
            "exact",
            {
                1: {"b": range(1, 13), "q": range(13)},
                2: {"b": range(2, 10), "q": range(11, 100)},
                3: {"b": range(11, 30), "q": range(2, 30)},
                4: {"b": range(2, 13), "q": range(101, 400)},
            },
            _table,
            _TWO,
        ),
        Exercise(
            "remainder",
            {
                1: {"a": range(3, 50), "b": range(2, 10)},
                2: {"a": range(20, 200), "b": range(2, 13)},
                3: {"a": range(100, 1000), "b": range(3, 40)},
            },
            _remainder,
            _REMAINDER,
        ),
        Exercise(
            "quotient",
            {
                1: {"a": range(3, 50), "b": range(2, 10)},
                2: {"a": range(20, 200), "b": range(2, 13)},
                3: {"a": range(100, 1000), "b": range(3, 40)},
            },
            _quotient,
            _QUOTIENT,
        ),
        Exercise(
            "long",
            {
                2: {"b": range(2, 10), "q": range(11, 100)},
                3: {"b": range(2, 10), "q": range(101, 1000)},
                4: {"b": range(11, 50), "q": range(11, 1000)},
            },
            _long,
            _STEPWISE,
        ),
        Exercise(
            "decimal",
            {
                2: {"a": range(1, 60), "b": (2, 4, 5, 10)},
                3: {"a": range(1, 300), "b": (4, 5, 8, 16, 20, 25, 40, 50)},
            },
            _decimal,
            _DECIMAL,
        ),
        Exercise(
            "money",
            {
                1: {"p": range(50, 1050, 50), "n": range(2, 10)},
                2: {"p": range(25, 2000, 25), "n": range(2, 13)},
                3: {"p": range(15, 3000, 5), "n": range(2, 21)},
            },
            _money,
            _MONEY,
        ),
        Exercise(
            "by_decimal",
            {
                3: {"q": range(2, 30), "b": [Fraction(value, 10) for value in range(1, 60)]},
                4: {"q": range(2, 100), "b": [Fraction(value, 100) for value in range(5, 300, 5)]},
            },
            _by_decimal,
            _TWO[:9],
        ),
        Exercise(
            "signed",
            {
                2: {"q": range(-12, 13), "b": range(-12, 13)},
                3: {"q": range(-60, 61), "b": range(-9, 10)},
            },
            _signed,
            (
                "What is {e}?",
                "{e} = ?",
                "[Compute|Evaluate|Work out] {e}.",
                "Divide {a} by {b}.",
                "What is {a} divided by {b}?",
                "Find the quotient of {a} and {b}.",
                "Simplify {e}.",
                "What number times {b} makes {a}?",
            ),
        ),
    ),
)
