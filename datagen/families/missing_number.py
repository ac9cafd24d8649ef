"""A gap in an equation: which number stands there."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved

_WORDINGS = (
    "What number belongs in the blank? {e}",
    "Fill in the blank: {e}",
    "Find the missing number: {e}",
    "{e}. Which number is missing?",
    "Which number makes this true: {e}?",
    "Complete the equation {e}.",
    "What goes in the gap of {e}?",
    "Write the number that is missing in {e}.",
    "What must stand for ___ in {e}?",
    "In {e}, what number is hidden?",
)
_GAP = "___"


def _gap(a: int, b: int, sign: str, first: bool, flipped: bool) -> Solved | None:
    """`a sign b`, with one of the two left out; `flipped`: the result is written first."""
    if (sign == "-" and b > a) or (sign == "*" and 0 in (a, b)):
        return None
    if sign == "/":
        if b == 0:
            return None
        a *= b
        if a == 0:
            return None
    result = {"+": a + b, "-": a - b, "*": a * b, "/": a // b if b else 0}[sign]
    missing, known = (a, b) if first else (b, a)
    if sign in "+*":
        step = f"{result} {'-' if sign == '+' else '/'} {known} = {missing}"
    elif first:
        step = f"{result} {'+' if sign == '-' else '*'} {known} = {missing}"
    else:
        step = f"{known} {sign} {result} = {missing}"
    left = f"{_GAP} {sign} {b}" if first else f"{a} {sign} {_GAP}"
    equation = f"{result} = {left}" if flipped else f"{left} = {result}"
    law = f"{left} = {result}".replace(_GAP, "answer")
    return Solved([f"missing = {step}"], missing, (law,), {"e": equation})


def _two_sides(a: int, b: int, c: int, sign: str, other: str) -> Solved | None:
    """`a + b = c + ___`."""
    value = a + b if sign == "+" else a - b if sign == "-" else a * b
    missing = value - c if other == "+" else c - value
    if value < 0 or missing < 0 or c == a:
        return None
    lines = [f"{a} {sign} {b} = {value}"]
    step = f"{value} - {c}" if other == "+" else f"{c} - {value}"
    lines.append(f"missing = {step} = {missing}")
    e = f"{a} {sign} {b} = {c} {other} {_GAP}"
    return Solved(lines, missing, (e.replace(_GAP, "answer"),), {"e": e})


_BOTH = (True, False)

FAMILY = ExerciseFamily(
    "missing_number",
    "arithmetic",
    (
        Exercise(
            "sum",
            {
                1: {"a": range(10), "b": range(10), "sign": "+-", "first": _BOTH, "flipped": _BOTH},
                2: {
                    "a": range(5, 100),
                    "b": range(2, 100),
                    "sign": "+-",
                    "first": _BOTH,
                    "flipped": _BOTH,
                },
                3: {
                    "a": range(50, 1000),
                    "b": range(11, 1000),
                    "sign": "+-",
                    "first": _BOTH,
                    "flipped": _BOTH,
                },
            },
            _gap,
            _WORDINGS,
        ),
        Exercise(
            "product",
            {
                1: {"a": range(11), "b": range(11), "sign": "*/", "first": _BOTH, "flipped": _BOTH},
                2: {
                    "a": range(2, 50),
                    "b": range(2, 13),
                    "sign": "*/",
                    "first": _BOTH,
                    "flipped": _BOTH,
                },
            },
            _gap,
            _WORDINGS,
        ),
        Exercise(
            "two_sides",
            {
                2: {
                    "a": range(1, 20),
                    "b": range(1, 20),
                    "c": range(1, 30),
                    "sign": "+-",
                    "other": "+-",
                },
                3: {
                    "a": range(2, 60),
                    "b": range(2, 13),
                    "c": range(2, 200),
                    "sign": "+-*",
                    "other": "+-",
                },
            },
            _two_sides,
            _WORDINGS,
        ),
    ),
)
