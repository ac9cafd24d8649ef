"""Linear equations in one unknown, checked by substituting the solution into every line."""

from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import numeral
from datagen.numbers.quantity import plain

SOLVE = (
    "Solve for {x}: {e}",
    "Solve {e} for {x}.",
    "Find {x} if {e}.",
    "What is {x} if {e}?",
    "{e}. What is {x}?",
    "If {e}, what is the value of {x}?",
    "What value of {x} satisfies {e}?",
    "Find the value of {x} that makes {e} true.",
    "For which {x} is {e}?",
    "Given that {e}, find {x}.",
    "Determine {x} from the equation {e}.",
    "The number {x} satisfies {e}. What is {x}?",
    "Solve the equation {e}.",
)
# No a, which is an article, too.
_LETTERS = "xyntkmpzwc"


def term(factor: int, letter: str) -> str:
    """`3x`, `x`, `-x`."""
    if abs(factor) == 1:
        return f"{'-' if factor < 0 else ''}{letter}"
    return f"{factor}{letter}"


def signed(number: int) -> str:
    """What follows an expression: ` + 3`, ` - 3`, or nothing for 0."""
    if number == 0:
        return ""
    return f" {'+' if number > 0 else '-'} {abs(number)}"


def _law(equation: str, letter: str) -> str:
    """The equation with `answer` for the letter."""
    return "".join(
        f"({'answer'})" if char == letter and not before.isalpha() else char
        for before, char in zip(" " + equation, equation, strict=False)
    )


def _solved(equation: str, letter: str, lines: list[str], value: int | Fraction) -> Solved:
    return Solved(lines, plain(value), (_law(equation, letter),), {"e": equation, "x": letter})


def _final(factor: int, right: int, letter: str) -> list[str]:
    """The line that divides by the factor."""
    if factor == 1:
        return []
    divisor = f"({factor})" if factor < 0 else str(factor)
    return [f"{letter} = {right} / {divisor} = {numeral(Fraction(right, factor))}"]


def _one_step(x: int, a: int, sign: str, letter: str, flipped: bool) -> Solved | None:
    if sign == "*":
        if a < 2:
            return None
        left, right = f"{a}{letter}", a * x
        line = f"{letter} = {right} / {a} = {x}"
    elif sign == "/":
        if a < 2:
            return None
        left, right = f"{letter} / {a}", x
        x = a * x
        line = f"{letter} = {right} * {a} = {x}"
    elif sign == "+":
        left, right = f"{letter} + {a}", x + a
        line = f"{letter} = {right} - {a} = {x}"
    elif sign == "-":
        left, right = f"{letter} - {a}", x - a
        line = f"{letter} = {right} + {a} = {x}"
    else:
        left, right = f"{a} - {letter}", a - x
        line = f"{letter} = {a} - {right} = {x}"
    if right < 0 and sign != "-":
        return None
    line = line.replace("- -", "- (-").replace("(-" + str(-right), f"({right})")
    equation = f"{right} = {left}" if flipped else f"{left} = {right}"
    return _solved(equation, letter, [line], x)


def _two_step(x: int, a: int, b: int, letter: str, flipped: bool) -> Solved | None:
    if a in (0, 1, -1) or b == 0:
        return None
    right = a * x + b
    left = f"{term(a, letter)}{signed(b)}"
    lines = [f"{term(a, letter)} = {right}{signed(-b)} = {a * x}", *_final(a, a * x, letter)]
    equation = f"{right} = {left}" if flipped else f"{left} = {right}"
    return _solved(equation, letter, lines, x)


def _fraction(x: int, a: int, b: int, letter: str) -> Solved | None:
    """`x / a + b = c`."""
    if b == 0:
        return None
    right = x + b
    lines = [f"{letter} / {a} = {right}{signed(-b)} = {x}", f"{letter} = {x} * {a} = {x * a}"]
    return _solved(f"{letter} / {a}{signed(b)} = {right}", letter, lines, x * a)


def _bracket(x: int, a: int, b: int, c: int, letter: str) -> Solved | None:
    """`a(x + b) + c = d`."""
    if b == 0:
        return None
    inner = x + b
    right = a * inner + c
    lines = []
    if c:
        lines.append(f"{a}({letter}{signed(b)}) = {right}{signed(-c)} = {a * inner}")
    lines.append(f"{letter}{signed(b)} = {a * inner} / {a} = {inner}")
    lines.append(f"{letter} = {inner}{signed(-b)} = {x}")
    return _solved(f"{a}({letter}{signed(b)}){signed(c)} = {right}", letter, lines, x)


def _both_sides(x: int, a: int, b: int, c: int, letter: str) -> Solved | None:
    """`a x + b = c x + d`."""
    d = (a - c) * x + b
    if a == c or 0 in (a, b, c):
        return None
    factor = a - c
    left, right = f"{term(a, letter)}{signed(b)}", f"{term(c, letter)}{signed(d)}"
    lines = []
    if b != 0:
        back = f" {'-' if c > 0 else '+'} {term(abs(c), letter)}"
        lines.append(f"{term(a, letter)}{back} = {d}{signed(-b)}")
    if factor != 1:
        lines.append(f"{term(factor, letter)} = {d - b}")
        lines += _final(factor, d - b, letter)
    else:
        lines.append(f"{letter} = {d}{signed(-b)} = {x}")
    return _solved(f"{left} = {right}", letter, lines, x)


def _two_brackets(x: int, a: int, b: int, c: int, letter: str) -> Solved | None:
    """`a(x + b) = c(x + d)`, multiplied out."""
    value = a * (x + b)
    if a == c or b == 0 or value % c:
        return None
    d = value // c - x
    if d in (0, b):
        return None
    constant = c * d - a * b
    factor = a - c
    lines = [
        f"{a}{letter}{signed(a * b)} = {c}{letter}{signed(c * d)}",
        f"{a}{letter} - {c}{letter} = {c * d}{signed(-a * b)}",
        f"{term(factor, letter)} = {constant}",
    ]
    if factor == 1:
        lines[-1] = f"{letter} = {c * d}{signed(-a * b)} = {constant}"
    lines += _final(factor, constant, letter)
    equation = f"{a}({letter}{signed(b)}) = {c}({letter}{signed(d)})"
    return _solved(equation, letter, lines, x)


_BOTH = (True, False)

FAMILY = ExerciseFamily(
    "linear_equation",
    "algebra",
    (
        Exercise(
            "one_step",
            {
                1: {
                    "x": range(1, 11),
                    "a": range(1, 11),
                    "sign": "+-*/r",
                    "letter": "xyn",
                    "flipped": (False,),
                },
                2: {
                    "x": range(2, 60),
                    "a": range(2, 60),
                    "sign": "+-*/r",
                    "letter": _LETTERS,
                    "flipped": _BOTH,
                },
            },
            _one_step,
            SOLVE,
        ),
        Exercise(
            "two_step",
            {
                2: {
                    "x": range(1, 13),
                    "a": range(2, 10),
                    "b": range(-20, 21),
                    "letter": _LETTERS,
                    "flipped": (False,),
                },
                3: {
                    "x": range(-15, 31),
                    "a": range(-9, 16),
                    "b": range(-60, 61),
                    "letter": _LETTERS,
                    "flipped": _BOTH,
                },
            },
            _two_step,
            SOLVE,
        ),
        Exercise(
            "fraction",
            {
                2: {
                    "x": range(1, 20),
                    "a": range(2, 13),
                    "b": range(-15, 16),
                    "letter": _LETTERS,
                }
            },
            _fraction,
            SOLVE,
        ),
        Exercise(
            "bracket",
            {
                3: {
                    "x": range(1, 20),
                    "a": range(2, 10),
                    "b": range(-12, 13),
                    "c": range(-20, 21),
                    "letter": _LETTERS,
                }
            },
            _bracket,
            SOLVE,
        ),
        Exercise(
            "both_sides",
            {
                3: {
                    "x": range(1, 15),
                    "a": range(2, 12),
                    "b": range(-20, 21),
                    "c": range(1, 10),
                    "letter": _LETTERS,
                },
                4: {
                    "x": range(-12, 20),
                    "a": range(-9, 13),
                    "b": range(-40, 41),
                    "c": range(-9, 13),
                    "letter": _LETTERS,
                },
            },
            _both_sides,
            SOLVE,
        ),
        Exercise(
            "two_brackets",
            {
                4: {
                    "x": range(-6, 16),
                    "a": range(2, 10),
                    "b": range(-9, 10),
                    "c": range(2, 8),
                    "letter": _LETTERS,
                }
            },
            _two_brackets,
            SOLVE,
        ),
    ),
)
