"""Inequalities: the largest or smallest integer solution, and how many integers there are."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.families.linear_equation import signed, term

_SIGNS = ("<", "<=", ">", ">=")


def _extreme(a: int, b: int, c: int, sign: str, letter: str) -> Solved | None:
    """a n + b < c: the largest or smallest integer n."""
    if b == 0:
        return None
    rest = c - b
    exact = rest % a == 0
    if sign in ("<", "<="):
        value = (rest - 1) // a if sign == "<" else rest // a
    else:
        value = rest // a + 1 if sign == ">" else -(-rest // a)
    most = sign in ("<", "<=")
    neighbor = "answer + 1" if most else "answer - 1"
    opposite = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}[sign]
    laws = (f"{a} * answer{signed(b)} {sign} {c}", f"{a} * ({neighbor}){signed(b)} {opposite} {c}")
    bound = rest // a
    lines = [f"{c}{signed(-b)} = {rest}"]
    if exact:
        lines.append(f"bound = {rest} / {a} = {bound}")
        if value != bound:
            lines.append(f"{bound} {'-' if most else '+'} 1 = {value}")
    else:
        lines.append(f"{rest} = {bound} * {a} + {rest - bound * a}")
        if not most:
            lines.append(f"{bound} + 1 = {value}")
    e = f"{term(a, letter)}{signed(b)} {sign} {c}"
    which = "largest" if most else "smallest"
    return Solved(lines, value, laws, {"e": e, "which": which, "n": letter})


def _between(low: int, width: int, left: str, right: str, letter: str) -> Solved:
    """How many integers lie between two bounds."""
    high = low + width
    first = low if left == "<=" else low + 1
    last = high if right == "<=" else high - 1
    lines = []
    if first != low:
        lines.append(f"first = {low} + 1 = {first}")
    if last != high:
        lines.append(f"last = {high} - 1 = {last}")
    count = last - first + 1
    lines.append(f"{last} - {f'({first})' if first < 0 else first} = {last - first}")
    lines.append(f"count = {last - first} + 1 = {count}")
    taken = (left == "<") + (right == "<")
    law = f"answer + {taken} = {high} - ({low}) + 1"
    e = f"{low} {left} {letter} {right} {high}"
    return Solved(lines, count, (law,), {"e": e, "n": letter})


def _scaled(a: int, low: int, width: int) -> Solved | None:
    """How many integers n have low < a n < high."""
    high = low + width
    first, last = low // a + 1, -(-high // a) - 1
    if last < first:
        return None
    lines = [
        f"{low} < {a} * {first} = {a * first}",
        f"{high} > {a} * {last} = {a * last}",
        f"{last} - {first} = {last - first}",
        f"count = {last - first} + 1 = {last - first + 1}",
    ]
    law = f"answer = floor(({high} - 1) / {a}) - floor({low} / {a})"
    return Solved(lines, last - first + 1, (law,), {"e": f"{low} < {a}n < {high}"})


FAMILY = ExerciseFamily(
    "inequality",
    "algebra",
    (
        Exercise(
            "extreme",
            {
                2: {
                    "a": (1, 2, 3, 4, 5),
                    "b": range(-10, 11),
                    "c": range(5, 50),
                    "sign": _SIGNS,
                    "letter": "nxk",
                },
                3: {
                    "a": range(2, 13),
                    "b": range(-30, 31),
                    "c": range(20, 200),
                    "sign": _SIGNS,
                    "letter": "nxkm",
                },
            },
            _extreme,
            (
                "What is the {which} integer {n} with {e}?",
                "Find the {which} integer {n} such that {e}.",
                "Which is the {which} integer {n} that satisfies {e}?",
                "Solve {e}. What is the {which} integer solution?",
                "The inequality {e} holds for integers {n}. Give the {which} one.",
                "What is the {which} integer that makes {e} true?",
                "If {n} is an integer and {e}, what is the {which} value of {n}?",
                "Name the {which} integer solution of {e}.",
            ),
        ),
        Exercise(
            "between",
            {
                1: {
                    "low": range(10),
                    "width": range(3, 20),
                    "left": ("<", "<="),
                    "right": ("<", "<="),
                    "letter": "nx",
                },
                2: {
                    "low": range(-30, 60),
                    "width": range(4, 90),
                    "left": ("<", "<="),
                    "right": ("<", "<="),
                    "letter": "nxk",
                },
            },
            _between,
            (
                "How many integers {n} satisfy {e}?",
                "Count the integers {n} with {e}.",
                "For how many integers {n} is {e}?",
                "How many different integers {n} are there with {e}?",
                "Find the number of integers {n} such that {e}.",
                "If {n} is an integer and {e}, how many values can {n} have?",
                "What is the number of integer solutions of {e}?",
                "{e} for an integer {n}. How many such numbers are there?",
            ),
        ),
        Exercise(
            "scaled",
            {3: {"a": range(2, 13), "low": range(1, 80), "width": range(10, 120)}},
            _scaled,
            (
                "How many integers n satisfy {e}?",
                "Count the integers n with {e}.",
                "For how many integers n is {e}?",
                "How many whole numbers n are there with {e}?",
                "Find the number of integers n such that {e}.",
                "If n is an integer and {e}, how many values can n have?",
                "What is the number of integer solutions of {e}?",
                "How many values of n make {e} true, if n is an integer?",
            ),
        ),
    ),
)
