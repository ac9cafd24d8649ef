"""Squares, cubes, powers, square roots of perfect squares, and sums of them."""

from datagen.arithmetic.asking import VALUE
from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed

_SQUARE = (
    *VALUE,
    "What is {a} squared?",
    "Find the square of {a}.",
    "Square {a}.",
    "What is the area of a square with sides of length {a}?",
    "Multiply {a} by itself.",
    "What do you get when {a} is squared?",
)
_CUBE = (
    *VALUE,
    "What is {a} cubed?",
    "Find the cube of {a}.",
    "Cube {a}.",
    "What is the volume of a cube with edges of length {a}?",
    "What is {a} to the third power?",
)
_POWER = (
    *VALUE,
    "What is {a} to the power of {n}?",
    "Raise {a} to the power {n}.",
    "Find {a} raised to the exponent {n}.",
    "What do you get when you multiply {n} factors of {a}?",
    "What is the power of {a} with exponent {n}?",
)
_ROOT = (
    "What is the square root of {a}?",
    "Find the square root of {a}.",
    "Compute sqrt({a}).",
    "√{a} = ?",
    "What positive number squared is {a}?",
    "[Evaluate|Calculate|Work out] √{a}.",
    "A square has an area of {a}. How long is its side?",
    "Which positive number times itself gives {a}?",
    "What is √{a}?",
    "Take the square root of {a}.",
)
_EXPONENT = (
    "{a}^n = {p}. What is n?",
    "To what power must {a} be raised to give {p}?",
    "Find n so that {a}^n = {p}.",
    "How many factors of {a} multiply to {p}?",
    "Which exponent makes {a}^n equal to {p}?",
    "Write {p} as a power of {a}. What is the exponent?",
    "What power of {a} is {p}?",
    "Solve {a}^n = {p} for n.",
)


def _square(a: int) -> Solved:
    e = f"{bracketed(a)}^2"
    lines = [f"{e} = {bracketed(a)} * {bracketed(a)} = {a * a}"]
    # (a + 1)(a - 1) + 1 is the square, too.
    law = f"answer = ({a} + 1) * ({a} - 1) + 1"
    return Solved(lines, a * a, (law,), {"e": e})


def _power(a: int, n: int) -> Solved | None:
    if a == 0 or abs(a) ** n > 20_000:
        return None
    e = f"{bracketed(a)}^{n}"
    factors = " * ".join([bracketed(a)] * n)
    lines, product = [f"{e} = {factors}"], a
    for _ in range(n - 1):
        lines.append(f"{product} * {bracketed(a)} = {product * a}")
        product *= a
    law = "answer" + f" / {bracketed(a)}" * (n - 1) + f" = {a}"
    return Solved(lines, product, (law,), {"e": e})


def _root(r: int) -> Solved:
    return Solved(
        [f"{r * r} = {r} * {r}", f"sqrt({r * r}) = {r}"],
        r,
        (f"answer * answer = {r * r}", "answer > 0"),
        {"a": r * r},
    )


def _exponent(a: int, n: int) -> Solved | None:
    if a**n > 4096:
        return None
    lines, product = [], a
    for place in range(2, n + 1):
        lines.append(f"{a}^{place} = {product} * {a} = {product * a}")
        product *= a
    return Solved(lines, n, (f"{a}^answer = {product}",), {"p": product})


def _combined(a: int, b: int, m: int, n: int, sign: str) -> Solved | None:
    left, right = a**m, b**n
    if max(left, right) > 2000 or (sign == "*" and left * right > 20_000):
        return None
    value = {"+": left + right, "-": left - right, "*": left * right}[sign]
    e = f"{a}^{m} {sign} {b}^{n}"
    lines = [
        f"{a}^{m} = {left}",
        f"{b}^{n} = {right}",
        f"{left} {sign} {right} = {value}",
    ]
    left_product, right_product = " * ".join([str(a)] * m), " * ".join([str(b)] * n)
    law = f"answer = {left_product} {sign} {right_product}"
    return Solved(lines, value, (law,), {"e": e})


def _roots(a: int, b: int, sign: str) -> Solved:
    value = {"+": a + b, "-": a - b, "*": a * b}[sign]
    lines = [
        f"sqrt({a * a}) = {a}",
        f"sqrt({b * b}) = {b}",
        f"{a} {sign} {b} = {value}",
    ]
    law = {"+": f"(answer - {a})^2 = {b * b}", "-": f"(answer + {b})^2 = {a * a}"}.get(
        sign, f"answer^2 = {a * a * b * b}"
    )
    laws = (law, f"answer >= {a - b}")
    return Solved(lines, value, laws, {"e": f"√{a * a} {sign} √{b * b}"})


FAMILY = ExerciseFamily(
    "power",
    "arithmetic",
    (
        Exercise(
            "square",
            {1: {"a": range(1, 13)}, 2: {"a": range(-20, 31)}, 3: {"a": range(21, 100)}},
            _square,
            _SQUARE,
        ),
        Exercise(
            "cube",
            {1: {"a": range(1, 6), "n": (3,)}, 2: {"a": range(-10, 21), "n": (3,)}},
            _power,
            _CUBE,
        ),
        Exercise(
            "power",
            {
                2: {"a": range(2, 11), "n": range(2, 7)},
                3: {"a": range(-5, 13), "n": range(3, 11)},
            },
            _power,
            _POWER,
        ),
        Exercise(
            "root",
            {1: {"r": range(1, 13)}, 2: {"r": range(2, 31)}, 3: {"r": range(20, 101)}},
            _root,
            _ROOT,
        ),
        Exercise("exponent", {2: {"a": range(2, 11), "n": range(2, 14)}}, _exponent, _EXPONENT),
        Exercise(
            "combined",
            {
                2: {"a": range(2, 11), "b": range(2, 11), "m": (2,), "n": (2,), "sign": "+-*"},
                3: {
                    "a": range(2, 13),
                    "b": range(2, 13),
                    "m": (2, 3, 4),
                    "n": (2, 3),
                    "sign": "+-*",
                },
            },
            _combined,
            VALUE,
        ),
        Exercise(
            "roots",
            {2: {"a": range(1, 13), "b": range(1, 13), "sign": "+-*"}},
            _roots,
            VALUE,
        ),
    ),
)
