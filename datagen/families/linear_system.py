"""Two linear equations in two unknowns, by elimination or substitution; sums and differences."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed
from datagen.families.linear_equation import signed, term

_WORDINGS = (
    "Solve the system {e} and {f}. What is {x}?",
    "If {e} and {f}, what is {x}?",
    "Given {e} and {f}, find {x}.",
    "{e}, {f}. Find {x}.",
    "What value of {x} satisfies both {e} and {f}?",
    "Two equations hold: {e} and {f}. What is the value of {x}?",
    "Find {x} from the equations {e} and {f}.",
    "The numbers {p} and {q} satisfy {e} and {f}. What is {x}?",
    "Determine {x} if {e} and also {f}.",
    "Suppose that {e} and {f}. Work out {x}.",
)
_PAIRS = ("xy", "mn", "pq", "uv", "st")


def _join(a: int, x: str, b: int, y: str) -> str:
    sign = "+" if b > 0 else "-"
    return f"{term(a, x)} {sign} {term(abs(b), y)}"


def _solved(
    lines: list[str], texts: tuple[str, str], letters: str, values: tuple[int, int], asked: str
) -> Solved:
    """The answer is one of two numbers: the other one is put into the laws as it is."""
    x, y = letters
    value = {x: values[0], y: values[1], "+": sum(values)}[asked]
    if asked == "+":
        lines = [*lines, f"{x} + {y} = {values[0]} + {bracketed(values[1])} = {value}"]
        laws = [_with(text, x, f"(answer - ({values[1]}))", y, f"({values[1]})") for text in texts]
    elif asked == x:
        laws = [_with(text, x, "(answer)", y, f"({values[1]})") for text in texts]
    else:
        laws = [_with(text, x, f"({values[0]})", y, "(answer)") for text in texts]
    slots = {"e": texts[0], "f": texts[1], "p": x, "q": y}
    slots["x"] = f"{x} + {y}" if asked == "+" else asked
    return Solved(lines, value, laws, slots)


def _with(text: str, x: str, for_x: str, y: str, for_y: str) -> str:
    return "".join({x: for_x, y: for_y}.get(char, char) for char in text)


def _sum_difference(x: int, y: int, letters: str, asked: int) -> Solved | None:
    if x <= y:
        return None
    p, q = letters
    total, difference = x + y, x - y
    lines = [
        f"2{p} = {total} + {difference} = {2 * x}",
        f"{p} = {2 * x} / 2 = {x}",
        f"{q} = {total} - {x} = {y}",
    ]
    texts = (f"{p} + {q} = {total}", f"{p} - {q} = {difference}")
    if asked == 0:
        lines.pop()
    return _solved(lines, texts, letters, (x, y), (p, q, q)[asked])


def _substitution(
    x: int, k: int, b: int, a: int, c: int, letters: str, asked: int
) -> Solved | None:
    """`y = k x + b` and `a x + c y = d`."""
    y = k * x + b
    factor = a + c * k
    if factor in (0, 1) or 0 in (k, c, a) or y == 0:
        return None
    p, q = letters
    d = a * x + c * y
    rest = d - c * b
    lines = []
    if b:
        lines.append(f"{_join(a, p, c * k, p)}{signed(c * b)} = {d}")
        lines.append(f"{term(factor, p)} = {d}{signed(-c * b)} = {rest}")
    else:
        lines.append(f"{_join(a, p, c * k, p)} = {d}")
        lines.append(f"{term(factor, p)} = {d}")
    divisor = f"({factor})" if factor < 0 else str(factor)
    lines.append(f"{p} = {rest} / {divisor} = {x}")
    times = f"{k} * {bracketed(x)}" if k != 1 else str(x)
    lines.append(f"{q} = {times}{signed(b)} = {y}")
    texts = (f"{q} = {term(k, p)}{signed(b)}", f"{_join(a, p, c, q)} = {d}")
    if asked == 0:
        lines.pop()
    return _solved(lines, texts, letters, (x, y), (p, q, "+")[asked])


def _elimination(
    x: int, y: int, a: int, b: int, c: int, d: int, letters: str, asked: int
) -> Solved | None:
    """`a x + b y = s` and `c x + d y = t`: the second unknown is removed."""
    factor = a * d - c * b
    if 0 in (a, b, c, d, factor) or factor == 1 or a < 0 or c < 0:
        return None
    p, q = letters
    s, t = a * x + b * y, c * x + d * y
    lines = []
    for (u, v, w), by in (((a, b, s), d), ((c, d, t), b)):
        if by != 1:
            lines.append(f"{_join(u * by, p, v * by, q)} = {w * by}")
    first, second = s * d, t * b
    lines.append(f"{_join(a * d, p, -c * b, p)} = {first}{signed(-second) or ' - 0'}")
    rest = first - second
    lines.append(f"{term(factor, p)} = {rest}")
    divisor = f"({factor})" if factor < 0 else str(factor)
    lines.append(f"{p} = {rest} / {divisor} = {x}")
    times = f"{a} * {bracketed(x)}"
    lines.append(f"{term(b, q)} = {s} - {times} = {b * y}")
    if b != 1:
        divisor = f"({b})" if b < 0 else str(b)
        lines.append(f"{q} = {b * y} / {divisor} = {y}")
    texts = (f"{_join(a, p, b, q)} = {s}", f"{_join(c, p, d, q)} = {t}")
    return _solved(lines, texts, letters, (x, y), (p, q, "+")[asked])


FAMILY = ExerciseFamily(
    "linear_system",
    "algebra",
    (
        Exercise(
            "sum_difference",
            {
                2: {"x": range(2, 21), "y": range(1, 20), "letters": _PAIRS, "asked": range(2)},
                3: {"x": range(5, 120), "y": range(1, 110), "letters": _PAIRS, "asked": range(2)},
            },
            _sum_difference,
            _WORDINGS,
        ),
        Exercise(
            "substitution",
            {
                3: {
                    "x": range(1, 10),
                    "k": range(1, 6),
                    "b": range(-8, 9),
                    "a": range(1, 6),
                    "c": range(1, 5),
                    "letters": _PAIRS,
                    "asked": range(3),
                },
                4: {
                    "x": range(-8, 13),
                    "k": range(-5, 7),
                    "b": range(-12, 13),
                    "a": range(-6, 9),
                    "c": range(-5, 7),
                    "letters": _PAIRS,
                    "asked": range(3),
                },
            },
            _substitution,
            _WORDINGS,
        ),
        Exercise(
            "elimination",
            {
                4: {
                    "x": range(1, 12),
                    "y": range(1, 12),
                    "a": range(1, 7),
                    "b": range(-5, 7),
                    "c": range(1, 7),
                    "d": range(1, 7),
                    "letters": _PAIRS,
                    "asked": range(3),
                }
            },
            _elimination,
            _WORDINGS,
        ),
    ),
)
