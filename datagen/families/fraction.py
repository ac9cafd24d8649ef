"""Fractions: the four operations, simplifying, mixed numbers, comparing, parts of a number."""

from fractions import Fraction
from math import gcd, lcm

from datagen.arithmetic.asking import LOWEST_TERMS
from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Ranges, Solved
from datagen.arithmetic.written import ratio


def proper(low: int, high: int) -> list[Fraction]:
    """Every fraction between 0 and 1 in lowest terms whose denominator is `low` to `high`."""
    return [
        Fraction(above, below)
        for below in range(low, high + 1)
        for above in range(1, below)
        if gcd(above, below) == 1
    ]


def _pair(low: int, high: int) -> Ranges:
    return {"p": proper(low, high), "q": proper(low, high)}


def _parts(p: Fraction) -> tuple[int, int]:
    return p.numerator, p.denominator


def _reduced(above: int, below: int) -> list[str]:
    """The lines that simplify a fraction, where it can be."""
    common = gcd(above, below)
    if common == 1:
        return []
    value = ratio(Fraction(above, below))
    return [f"gcd({above}, {below}) = {common}", f"{above}/{below} = {value}"]


def _widened(below: int, *fractions: tuple[int, int]) -> list[str]:
    """Lines that bring fractions to the denominator `below`."""
    return [f"{x}/{y} = {x * below // y}/{below}" for x, y in fractions if y != below]


def _sum(p: Fraction, q: Fraction, sign: str) -> Solved | None:
    (a, b), (c, d) = _parts(p), _parts(q)
    below = lcm(b, d)
    left, right = a * below // b, c * below // d
    above = left + right if sign == "+" else left - right
    if above <= 0:
        return None
    lines = []
    if b != d:
        lines.append(f"lcm({b}, {d}) = {below}")
        lines += [
            f"{x}/{y} = {z}/{below}" for x, y, z in ((a, b, left), (c, d, right)) if y != below
        ]
    lines.append(f"{left}/{below} {sign} {right}/{below} = {above}/{below}")
    lines += _reduced(above, below)
    back = "-" if sign == "+" else "+"
    laws = (f"answer {back} {c}/{d} = {a}/{b}",)
    if above % below == 0:
        return None
    value = ratio(Fraction(above, below))
    return Solved(lines, value, laws, {"e": f"{a}/{b} {sign} {c}/{d}"})


def _product(p: Fraction, q: Fraction) -> Solved | None:
    (a, b), (c, d) = _parts(p), _parts(q)
    above, below = a * c, b * d
    lines = [
        f"{a} * {c} = {above}",
        f"{b} * {d} = {below}",
        f"{a}/{b} * {c}/{d} = {above}/{below}",
        *_reduced(above, below),
    ]
    if above % below == 0:
        return None
    value = ratio(Fraction(above, below))
    return Solved(lines, value, (f"answer / ({c}/{d}) = {a}/{b}",), {"e": f"{a}/{b} * {c}/{d}"})


def _quotient(p: Fraction, q: Fraction) -> Solved | None:
    (a, b), (c, d) = _parts(p), _parts(q)
    above, below = a * d, b * c
    lines = [
        f"{a}/{b} / ({c}/{d}) = {a}/{b} * {d}/{c}",
        f"{a}/{b} * {d}/{c} = {above}/{below}",
        *_reduced(above, below),
    ]
    if above % below == 0:
        return None
    value = ratio(Fraction(above, below))
    e = f"{a}/{b} / ({c}/{d})"
    return Solved(lines, value, (f"answer * {c}/{d} = {a}/{b}",), {"e": e})


def _by_whole(p: Fraction, n: int, sign: str) -> Solved | None:
    a, b = _parts(p)
    above, below = (a * n, b) if sign == "*" else (a, b * n)
    lines = [f"{a}/{b} {sign} {n} = {above}/{below}", *_reduced(above, below)]
    if above % below == 0:
        return None
    value = ratio(Fraction(above, below))
    back = "/" if sign == "*" else "*"
    return Solved(lines, value, (f"answer {back} {n} = {a}/{b}",), {"e": f"{a}/{b} {sign} {n}"})


def _simplify(a: int, b: int, k: int) -> Solved | None:
    if gcd(a, b) > 1 or a == b:
        return None
    above, below = a * k, b * k
    lines = [
        f"gcd({above}, {below}) = {k}",
        f"{above} / {k} = {a}",
        f"{below} / {k} = {b}",
        f"{above}/{below} = {a}/{b}",
    ]
    return Solved(lines, f"{a}/{b}", (f"answer * {below} = {above}",), {"a": above, "b": below})


def _improper(w: int, p: Fraction) -> Solved | None:
    a, b = _parts(p)
    above = w * b + a
    lines = [f"{w} * {b} = {w * b}", f"{w * b} + {a} = {above}", f"{w} {a}/{b} = {above}/{b}"]
    return Solved(lines, f"{above}/{b}", (f"answer - {w} = {a}/{b}",), {"a": a, "b": b})


def _mixed_sum(v: int, p: Fraction, w: int, q: Fraction, sign: str) -> Solved | None:
    (a, b), (c, d) = _parts(p), _parts(q)
    left, right = v * b + a, w * d + c
    below = lcm(b, d)
    x, y = left * below // b, right * below // d
    above = x + y if sign == "+" else x - y
    if above <= 0:
        return None
    lines = [f"{v} {a}/{b} = {left}/{b}", f"{w} {c}/{d} = {right}/{d}"]
    lines += _widened(below, (left, b), (right, d))
    lines.append(f"{x}/{below} {sign} {y}/{below} = {above}/{below}")
    lines += _reduced(above, below)
    back = "-" if sign == "+" else "+"
    laws = (f"answer {back} {w} {c}/{d} = {v} {a}/{b}",)
    if above % below == 0:
        return None
    value = ratio(Fraction(above, below))
    return Solved(lines, value, laws, {"e": f"{v} {a}/{b} {sign} {w} {c}/{d}"})


def _larger(p: Fraction, q: Fraction) -> Solved | None:
    if p == q:
        return None
    (a, b), (c, d) = _parts(p), _parts(q)
    below = lcm(b, d)
    x, y = a * below // b, c * below // d
    lines = _widened(below, (a, b), (c, d))
    lines.append(f"{x}/{below} {'>' if x > y else '<'} {y}/{below}")
    value = f"{a}/{b}" if x > y else f"{c}/{d}"
    laws = (f"answer = max({a}/{b}, {c}/{d})",)
    return Solved(lines, value, laws, {"a": a, "b": b, "c": c, "d": d})


def _part(p: Fraction, unit: int) -> Solved:
    a, b = _parts(p)
    lines = [f"one part = {b * unit} / {b} = {unit}"]
    if a > 1:
        lines.append(f"result = {unit} * {a} = {a * unit}")
    slots = {"a": a, "b": b, "n": b * unit}
    return Solved(lines, a * unit, (f"answer / {b * unit} = {a}/{b}",), slots)


def _whole_from_part(p: Fraction, unit: int) -> Solved:
    a, b = _parts(p)
    part = a * unit
    lines = [f"one part = {part} / {a} = {unit}"] if a > 1 else []
    lines.append(f"whole = {unit} * {b} = {b * unit}")
    return Solved(lines, b * unit, (f"answer * {a}/{b} = {part}",), {"a": a, "b": b, "p": part})


def _missing(p: Fraction, k: int, top: bool) -> Solved | None:
    """The missing number of two equal fractions."""
    a, b = _parts(p)
    if top:
        lines = [f"{b * k} / {b} = {k}", f"{a} * {k} = {a * k}"]
        equation, value, law = f"{a}/{b} = x/{b * k}", a * k, f"answer / {b * k} = {a}/{b}"
    else:
        lines = [f"{a * k} / {a} = {k}", f"{b} * {k} = {b * k}"]
        equation, value, law = f"{a}/{b} = {a * k}/x", b * k, f"{a * k} / answer = {a}/{b}"
    return Solved(lines, value, (law,), {"e": equation})


FAMILY = ExerciseFamily(
    "fraction",
    "arithmetic",
    (
        Exercise(
            "sum",
            {
                1: {**_pair(2, 6), "sign": "+"},
                2: {**_pair(2, 10), "sign": "+-"},
                3: {**_pair(3, 16), "sign": "+-"},
            },
            _sum,
            LOWEST_TERMS,
        ),
        Exercise("product", {2: _pair(2, 9), 3: _pair(3, 15)}, _product, LOWEST_TERMS),
        Exercise("quotient", {2: _pair(2, 9), 3: _pair(3, 13)}, _quotient, LOWEST_TERMS),
        Exercise(
            "by_whole",
            {
                2: {"p": proper(2, 9), "n": range(2, 10), "sign": "*/"},
                3: {"p": proper(3, 20), "n": range(2, 31), "sign": "*/"},
            },
            _by_whole,
            LOWEST_TERMS,
        ),
        Exercise(
            "simplify",
            {
                1: {"a": range(1, 6), "b": range(2, 8), "k": range(2, 6)},
                2: {"a": range(1, 12), "b": range(2, 16), "k": range(2, 13)},
                3: {"a": range(2, 20), "b": range(3, 30), "k": range(6, 25)},
            },
            _simplify,
            (
                "Simplify {a}/{b}.",
                "Write {a}/{b} in lowest terms.",
                "Reduce {a}/{b} to lowest terms.",
                "What is {a}/{b} in simplest form?",
                "Cancel {a}/{b} as far as possible.",
                "Give {a}/{b} as a fraction in lowest terms.",
                "Which fraction in lowest terms equals {a}/{b}?",
                "Bring the fraction {a}/{b} to its simplest form.",
                "Express {a}/{b} with the smallest possible numerator and denominator.",
            ),
        ),
        Exercise(
            "improper",
            {
                1: {"w": range(1, 6), "p": proper(2, 6)},
                2: {"w": range(1, 20), "p": proper(2, 12)},
            },
            _improper,
            (
                "Write {w} {a}/{b} as an improper fraction.",
                "Convert {w} {a}/{b} to an improper fraction.",
                "What improper fraction equals {w} {a}/{b}?",
                "Express the mixed number {w} {a}/{b} as a single fraction.",
                "Turn {w} {a}/{b} into a fraction without a whole part.",
                "Change {w} {a}/{b} to an improper fraction.",
                "{w} {a}/{b} is how much as an improper fraction?",
                "Give {w} {a}/{b} as one fraction in lowest terms.",
            ),
        ),
        Exercise(
            "mixed",
            {
                3: {
                    "v": range(1, 8),
                    "p": proper(2, 6),
                    "w": range(1, 8),
                    "q": proper(2, 6),
                    "sign": "+-",
                }
            },
            _mixed_sum,
            LOWEST_TERMS,
        ),
        Exercise(
            "larger",
            {1: _pair(2, 6), 2: _pair(2, 10), 3: _pair(5, 20)},
            _larger,
            (
                "Which is larger, {a}/{b} or {c}/{d}?",
                "Which fraction is greater: {a}/{b} or {c}/{d}?",
                "Compare {a}/{b} and {c}/{d}. Which one is larger?",
                "Of {a}/{b} and {c}/{d}, which is the bigger fraction?",
                "Give the larger of {a}/{b} and {c}/{d}.",
                "{a}/{b} or {c}/{d}: which is more?",
                "Find the maximum of {a}/{b} and {c}/{d}.",
                "Two fractions are {a}/{b} and {c}/{d}. Name the larger one.",
            ),
        ),
        Exercise(
            "part",
            {
                1: {"p": [Fraction(1, below) for below in range(2, 11)], "unit": range(1, 11)},
                2: {"p": proper(2, 10), "unit": range(2, 26)},
                3: {"p": proper(3, 16), "unit": range(11, 100)},
            },
            _part,
            (
                "What is {a}/{b} of {n}?",
                "Find {a}/{b} of {n}.",
                "[Compute|Calculate] {a}/{b} of {n}.",
                "How much is {a}/{b} of {n}?",
                "{a}/{b} of {n} = ?",
                "Take {a}/{b} of {n}. What number is that?",
                "What number is {a}/{b} of {n}?",
                "A group has {n} members and {a}/{b} of them are here. How many are here?",
                "Someone keeps {a}/{b} of {n} cards. How many cards is that?",
            ),
        ),
        Exercise(
            "whole_from_part",
            {
                2: {"p": proper(2, 10), "unit": range(2, 20)},
                3: {"p": proper(3, 15), "unit": range(5, 60)},
            },
            _whole_from_part,
            (
                "{a}/{b} of a number is {p}. What is the number?",
                "{p} is {a}/{b} of what number?",
                "If {a}/{b} of a number equals {p}, find the number.",
                "Of which number is {p} exactly {a}/{b}?",
                "Find the whole if {a}/{b} of it is {p}.",
                "A number times {a}/{b} is {p}. Which number is it?",
                "{a}/{b} of x is {p}. What is x?",
                "When {a}/{b} of a sum is {p}, how large is the whole sum?",
            ),
        ),
        Exercise(
            "missing",
            {
                1: {"p": proper(2, 6), "k": range(2, 6), "top": (True, False)},
                2: {"p": proper(2, 12), "k": range(2, 13), "top": (True, False)},
            },
            _missing,
            (
                "{e}. What number does x stand for?",
                "Find the missing number x: {e}",
                "Which x makes the fractions equal: {e}?",
                "Find x in {e}.",
                "The fractions in {e} are equal. What is x?",
                "Solve the proportion {e} for x.",
                "What must x be so that {e}?",
                "Solve for x: {e}",
            ),
        ),
    ),
)
