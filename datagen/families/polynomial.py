"""Expanding, collecting and factoring: what a coefficient is, with the whole expansion."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.families.linear_equation import signed, term


def _power(factor: int, power: int) -> str:
    if power == 0:
        return str(factor)
    return term(factor, "x" if power == 1 else "x^2")


def written(coefficients: tuple[int, ...]) -> str:
    """`2x^2 - x + 3` from (2, -1, 3)."""
    text = ""
    top = len(coefficients) - 1
    for place, factor in enumerate(coefficients):
        if factor == 0:
            continue
        part = _power(abs(factor), top - place)
        if not text:
            text = f"-{part}" if factor < 0 else part
        else:
            text += f" {'-' if factor < 0 else '+'} {part}"
    return text or "0"


_NAMES = ("coefficient of x^2", "coefficient of x", "constant term")


def _expand(a: int, b: int, c: int, d: int, place: int) -> Solved | None:
    """(ax + b)(cx + d)."""
    if 0 in (a, b, c, d):
        return None
    e = f"({written((a, b))})({written((c, d))})"
    result = (a * c, a * d + b * c, b * d)
    lines = [
        f"{e} = {_power(a * c, 2)}{_more(a * d)}{_more(b * c)}{signed(b * d)}",
        f"{e} = {written(result)}",
    ]
    if result[1] == 0 or (place == 0 and result[0] == 1):
        return None
    if place == 1:
        lines.insert(1, f"{a * d}{signed(b * c)} = {result[1]}")
    # Values at 0, 1 and -1 fix a polynomial of degree two.
    ones, minus = f"(({a}) + ({b})) * (({c}) + ({d}))", f"(({b}) - ({a})) * (({d}) - ({c}))"
    at_zero = f"({b}) * ({d})"
    law = (
        f"2 * answer = {ones} + {minus} - 2 * {at_zero}",
        f"2 * answer = {ones} - {minus}",
        f"answer = {at_zero}",
    )[place]
    return Solved(lines, result[place], (law,), {"e": e, "which": _NAMES[place]})


def _more(factor: int) -> str:
    return f" {'-' if factor < 0 else '+'} {term(abs(factor), 'x')}"


def _collect(a: int, b: int, c: int, d: int, e: int, place: int) -> Solved | None:
    """a(x + b) + c(x + d) + ex, collected."""
    if 0 in (a, b, c, d, e):
        return None
    total, constant = a + c + e, a * b + c * d
    if total == 0 or constant == 0:
        return None
    outer = f" {'-' if c < 0 else '+'} {abs(c) if abs(c) > 1 else ''}(x{signed(d)})"
    first = f"{a}(x{signed(b)})" if a > 1 else f"(x{signed(b)})"
    text = f"{first}{outer}{_more(e)}"
    expanded = f"{term(a, 'x')}{signed(a * b)}{_more(c)}{signed(c * d)}{_more(e)}"
    lines = [f"{text} = {expanded}"]
    if place == 0:
        lines.append(f"{a}{signed(c)}{signed(e)} = {total}")
        at_one = f"({a}) * (1 + ({b})) + ({c}) * (1 + ({d})) + ({e})"
        law = f"answer + ({constant}) = {at_one}"
    else:
        lines.append(f"{a * b}{signed(c * d)} = {constant}")
        law = f"answer = ({a}) * (0 + ({b})) + ({c}) * (0 + ({d})) + ({e}) * 0"
    lines.append(f"{text} = {written((total, constant))}")
    value = total if place == 0 else constant
    slots = {"e": text, "which": _NAMES[place + 1]}
    return Solved(lines, value, (law,), slots)


def _factor(p: int, q: int, larger: bool) -> Solved | None:
    """x^2 + bx + c = (x + p)(x + q): one of the numbers in the brackets."""
    if 0 in (p, q) or p <= q or p + q == 0:
        return None
    e = written((1, p + q, p * q))
    lines = [
        f"{p}{signed(q)} = {p + q}",
        f"{p} * {f'({q})' if q < 0 else q} = {p * q}",
        f"{e} = (x{signed(p)})(x{signed(q)})",
    ]
    value = p if larger else q
    laws = (
        f"answer * (({p + q}) - answer) = {p * q}",
        f"answer {'>' if larger else '<'} ({p + q}) / 2",
    )
    slots = {"e": e, "which": "larger" if larger else "smaller"}
    return Solved(lines, value, laws, slots)


def _square(a: int, b: int, place: int) -> Solved | None:
    """(ax + b)^2."""
    if b == 0:
        return None
    e = f"({written((a, b))})^2"
    result = (a * a, 2 * a * b, b * b)
    lines = [
        f"{a} * {a} = {a * a}",
        f"2 * {a} * {f'({b})' if b < 0 else b} = {2 * a * b}",
        f"{f'({b})' if b < 0 else b}^2 = {b * b}",
        f"{e} = {written(result)}",
    ]
    law = (
        f"2 * answer = ({a} + ({b}))^2 + (({b}) - {a})^2 - 2 * ({b})^2",
        f"2 * answer = ({a} + ({b}))^2 - (({b}) - {a})^2",
        f"answer = ({a} * 0 + ({b}))^2",
    )[place]
    return Solved(lines, result[place], (law,), {"e": e, "which": _NAMES[place]})


_COEFFICIENT = (
    "Expand {e}. What is the {which}?",
    "What is the {which} in the expansion of {e}?",
    "Multiply out {e} and give the {which}.",
    "Find the {which} of {e} after expanding.",
    "When {e} is multiplied out, what is the {which}?",
    "{e} is written as a polynomial. What is its {which}?",
    "Simplify {e}. Name the {which}.",
    "Write {e} without brackets. What is the {which}?",
)

FAMILY = ExerciseFamily(
    "polynomial",
    "algebra",
    (
        Exercise(
            "expand",
            {
                2: {
                    "a": (1,),
                    "b": range(-9, 10),
                    "c": (1,),
                    "d": range(-9, 10),
                    "place": range(1, 3),
                },
                3: {
                    "a": range(1, 6),
                    "b": range(-12, 13),
                    "c": range(1, 6),
                    "d": range(-12, 13),
                    "place": range(3),
                },
            },
            _expand,
            _COEFFICIENT,
        ),
        Exercise(
            "collect",
            {
                2: {
                    "a": range(1, 7),
                    "b": range(-6, 10),
                    "c": range(-5, 7),
                    "d": range(-6, 10),
                    "e": range(-9, 10),
                    "place": range(2),
                }
            },
            _collect,
            _COEFFICIENT,
        ),
        Exercise(
            "factor",
            {
                2: {"p": range(1, 10), "q": range(1, 10), "larger": (True, False)},
                3: {"p": range(-12, 13), "q": range(-12, 13), "larger": (True, False)},
            },
            _factor,
            (
                "Factor {e} as (x + p)(x + q). What is the {which} of p and q?",
                "{e} = (x + p)(x + q). What is the {which} of the two numbers p and q?",
                "Write {e} as a product (x + p)(x + q) and give the {which} of p and q.",
                "If {e} factors into (x + p)(x + q), what is the {which} of p and q?",
                "Find p and q with (x + p)(x + q) = {e}. Which is the {which} one?",
                "Split {e} into two factors (x + p)(x + q). Name the {which} of p and q.",
                "For {e} = (x + p)(x + q), determine the {which} of p and q.",
                "Two numbers p and q satisfy (x + p)(x + q) = {e}. Find the {which}.",
            ),
        ),
        Exercise(
            "square",
            {
                2: {"a": range(1, 6), "b": range(-12, 13), "place": range(3)},
            },
            _square,
            _COEFFICIENT,
        ),
    ),
)
