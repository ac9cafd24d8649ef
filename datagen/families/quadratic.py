"""Quadratic equations with integer roots: by factors, by a square, in stories of areas."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.families.linear_equation import signed
from datagen.families.polynomial import written


def _factors(p: int, q: int, larger: bool, form: int) -> Solved | None:
    """x^2 + bx + c = 0 with the roots p > q."""
    if p <= q or 0 in (p, q) or p + q == 0:
        return None
    b, c = -(p + q), p * q
    left = written((1, b, c))
    text = (
        f"{left} = 0",
        f"x^2{_linear(b)} = {-c}",
        f"x^2 = {written((-b, -c))}",
    )[form]
    value = p if larger else q
    lines = [
        f"{-p}{signed(-q)} = {b}",
        f"{-p} * {f'({-q})' if q > 0 else -q} = {c}",
        f"(x{signed(-p)})(x{signed(-q)}) = {left}",
        f"root = {value}",
    ]
    sign = ">" if larger else "<"
    # The roots lie on both sides of -b/2.
    laws = (f"answer^2 + ({b}) * answer + ({c}) = 0", f"2 * answer {sign} {-b}")
    slots = {"e": text, "which": "larger" if larger else "smaller"}
    return Solved(lines, value, laws, slots)


def _linear(b: int) -> str:
    return f" {'-' if b < 0 else '+'} {abs(b) if abs(b) > 1 else ''}x"


def _square(x: int, a: int, b: int) -> Solved | None:
    """ax^2 + b = c, with the positive root."""
    if b == 0:
        return None
    c = a * x * x + b
    factor = str(a) if a > 1 else ""
    square = f"{factor}x^2"
    lines = [f"{square} = {c}{signed(-b)} = {a * x * x}"]
    if a > 1:
        lines.append(f"x^2 = {a * x * x} / {a} = {x * x}")
    lines.append(f"x = sqrt({x * x}) = {x}")
    laws = (f"{a} * answer^2{signed(b)} = {c}", "answer > 0")
    return Solved(lines, x, laws, {"e": f"{square}{signed(b)} = {c}"})


def _shifted(x: int, b: int, larger: bool) -> Solved | None:
    """(x + b)^2 = c."""
    if b == 0:
        return None
    root = abs(x + b)
    value = root - b if larger else -root - b
    if root == 0:
        return None
    e = f"(x{signed(b)})^2 = {root * root}"
    side = root if larger else -root
    lines = [
        f"sqrt({root * root}) = {root}",
        f"x = {side}{signed(-b)} = {value}",
    ]
    laws = (f"(answer{signed(b)})^2 = {root * root}", f"answer {'>' if larger else '<'} {-b}")
    return Solved(lines, value, laws, {"e": e, "which": "larger" if larger else "smaller"})


def _product(n: int, d: int) -> Solved:
    """Two positive numbers that differ by d, from their product."""
    m = n + d
    lines = [
        f"{n * m} = {n} * {m}",
        f"{m} - {n} = {d}",
    ]
    laws = (f"answer * (answer + {d}) = {n * m}", "answer > 0")
    return Solved(lines, n, laws, {"p": n * m, "d": d})


def _sum_product(p: int, q: int, larger: bool) -> Solved | None:
    """One of two numbers, from their sum and product."""
    if p <= q:
        return None
    value = p if larger else q
    lines = [f"{p * q} = {q} * {p}", f"{q} + {p} = {p + q}"]
    sign = ">" if larger else "<"
    laws = (f"answer * ({p + q} - answer) = {p * q}", f"2 * answer {sign} {p + q}")
    slots = {"s": p + q, "p": p * q, "which": "larger" if larger else "smaller"}
    return Solved(lines, value, laws, slots)


_BOTH = (True, False)

FAMILY = ExerciseFamily(
    "quadratic",
    "algebra",
    (
        Exercise(
            "factors",
            {
                3: {"p": range(1, 10), "q": range(1, 10), "larger": _BOTH, "form": (0, 1)},
                4: {"p": range(-12, 13), "q": range(-12, 13), "larger": _BOTH, "form": range(3)},
            },
            _factors,
            (
                "Solve {e}. What is the {which} solution?",
                "What is the {which} root of {e}?",
                "Find the {which} solution of {e}.",
                "{e} has two solutions. Give the {which} one.",
                "Which is the {which} of the two numbers x with {e}?",
                "The equation {e} has two roots. What is the {which} root?",
                "If {e}, what is the {which} possible value of x?",
                "Factor and solve {e}. Name the {which} x.",
            ),
        ),
        Exercise(
            "square",
            {
                2: {"x": range(1, 13), "a": (1,), "b": range(-30, 31)},
                3: {"x": range(1, 16), "a": range(1, 7), "b": range(-50, 51)},
            },
            _square,
            (
                "Find the positive solution of {e}.",
                "Solve {e} for x > 0.",
                "What positive number x satisfies {e}?",
                "If x is positive and {e}, what is x?",
                "{e} and x > 0. Find x.",
                "Which positive x makes {e} true?",
                "What is the positive root of {e}?",
                "For a positive number x, {e}. What is x?",
            ),
        ),
        Exercise(
            "shifted",
            {3: {"x": range(-9, 20), "b": range(-12, 13), "larger": _BOTH}},
            _shifted,
            (
                "Solve {e}. What is the {which} solution?",
                "What is the {which} root of {e}?",
                "Find the {which} number x with {e}.",
                "{e} has two solutions. Give the {which} one.",
                "If {e}, what is the {which} possible value of x?",
                "Two numbers satisfy {e}. Name the {which}.",
                "What is the {which} value of x for which {e}?",
                "Determine the {which} solution of the equation {e}.",
            ),
        ),
        Exercise(
            "product",
            {2: {"n": range(2, 13), "d": range(1, 10)}, 3: {"n": range(4, 31), "d": range(1, 21)}},
            _product,
            (
                "A rectangle has an area of {p} and is {d} longer than it is wide. How wide is it?",
                "Two positive numbers differ by {d} and have the product {p}. What is the smaller?",
                "The product of two positive numbers is {p}; one is {d} more than the other. Find "
                "the smaller one.",
                "Find the positive number that gives {p} when multiplied by a number {d} larger.",
                "x(x + {d}) = {p} and x is positive. What is x?",
                "A field of {p} square meters is {d} meters longer than wide. What is its width in "
                "meters?",
                "Solve x^2 + {d}x = {p} for x > 0.",
                "What positive number times itself plus {d} times itself makes {p}?",
            ),
        ),
        Exercise(
            "sum_product",
            {
                2: {"p": range(2, 13), "q": range(1, 12), "larger": _BOTH},
                3: {"p": range(3, 31), "q": range(2, 30), "larger": _BOTH},
            },
            _sum_product,
            (
                "Two numbers have the sum {s} and the product {p}. What is the {which} one?",
                "The sum of two numbers is {s} and their product is {p}. Find the {which} number.",
                "Find the {which} of two numbers that add up to {s} and multiply to {p}.",
                "x + y = {s} and xy = {p}. What is the {which} of x and y?",
                "A rectangle has an area of {p} and half of its perimeter is {s}. How long is its "
                "{which} side?",
                "What is the {which} of the two numbers whose sum is {s} and whose product is {p}?",
                "Two numbers multiply to {p} and add to {s}. Name the {which} one.",
                "Split {s} into two parts with the product {p}. How large is the {which} part?",
            ),
        ),
    ),
)
