"""Values of expressions and functions at given numbers; composed functions; new operations."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed
from datagen.families.linear_equation import signed, term

_AT = (
    "What is {e} when {g}?",
    "Evaluate {e} for {g}.",
    "Find the value of {e} if {g}.",
    "If {g}, what is {e}?",
    "Let {g}. Compute {e}.",
    "Substitute {g} into {e}. What do you get?",
    "Given {g}, calculate {e}.",
    "For {g}, what does {e} equal?",
    "Put {g} into {e} and work it out.",
    "What value does {e} take at {g}?",
)
_FUNCTION = (
    "If {f}(x) = {e}, what is {f}({v})?",
    "Let {f}(x) = {e}. Find {f}({v}).",
    "Given {f}(x) = {e}, compute {f}({v}).",
    "A function is defined by {f}(x) = {e}. What is {f}({v})?",
    "The function {f} maps x to {e}. What is {f}({v})?",
    "For {f}(x) = {e}, evaluate {f}({v}).",
    "Suppose that {f}(x) = {e}. Work out {f}({v}).",
    "{f}(x) = {e}. What is the value of {f} at {v}?",
    "What is {f}({v}) for the function {f}(x) = {e}?",
)
_LETTERS = "xynkt"


def _steps(terms: list[tuple[str, int]]) -> list[str]:
    """Lines for each product, then their sum; a term is (text to compute, value)."""
    lines = [f"{text} = {value}" for text, value in terms if text != str(value)]
    total = terms[0][1]
    for _, value in terms[1:]:
        lines.append(f"{total}{signed(value) or ' + 0'} = {total + value}")
        total += value
    return lines


def _linear(a: int, b: int, v: int, letter: str) -> Solved | None:
    if a == 0 or b == 0 or a == 1:
        return None
    value = a * v + b
    e = f"{term(a, letter)}{signed(b)}"
    lines = _steps([(f"{a} * {bracketed(v)}", a * v), (str(b), b)])
    law = f"(answer - ({b})) / ({a}) = {v}"
    return Solved(lines, value, (law,), {"e": e, "g": f"{letter} = {v}"})


def _quadratic(a: int, b: int, c: int, v: int, letter: str) -> Solved | None:
    if a == 0 or b == 0:
        return None
    value = a * v * v + b * v + c
    square = f"{letter}^2" if a == 1 else f"-{letter}^2" if a == -1 else f"{a}{letter}^2"
    linear = term(abs(b), letter)
    e = f"{square} {'+' if b > 0 else '-'} {linear}{signed(c)}"
    lines = [f"{bracketed(v)}^2 = {v * v}"]
    terms = [(f"{a} * {v * v}" if a != 1 else str(v * v), a * v * v)]
    terms.append((f"{b} * {bracketed(v)}" if b != 1 else str(v), b * v))
    if c:
        terms.append((str(c), c))
    lines += _steps(terms)
    # Horner's scheme.
    law = f"answer = (({a}) * ({v}) + ({b})) * ({v}) + ({c})"
    return Solved(lines, value, (law,), {"e": e, "g": f"{letter} = {v}"})


def _two_letters(a: int, b: int, c: int, v: int, w: int, letters: str) -> Solved | None:
    if 0 in (a, b) or 1 in (a, abs(b)):
        return None
    x, y = letters
    e = f"{term(a, x)} {'+' if b > 0 else '-'} {term(abs(b), y)}{signed(c)}"
    terms = [(f"{a} * {bracketed(v)}", a * v), (f"{b} * {bracketed(w)}", b * w)]
    if c:
        terms.append((str(c), c))
    value = a * v + b * w + c
    law = f"(answer - ({c}) - ({b}) * ({w})) / ({a}) = {v}"
    return Solved(_steps(terms), value, (law,), {"e": e, "g": f"{x} = {v} and {y} = {w}"})


def _product(a: int, b: int, v: int, w: int, letters: str, form: int) -> Solved | None:
    x, y = letters
    if form == 0:
        e, value = f"{x}{y}{signed(b)}", v * w + b
        lines = _steps([(f"{v} * {bracketed(w)}", v * w), (str(b), b)]) if b else []
        law = f"answer - ({b}) = {v} * ({w})"
    elif form == 1:
        e, value = f"{a}({x} + {y})", a * (v + w)
        lines = [f"{v} + {bracketed(w)} = {v + w}", f"{a} * {bracketed(v + w)} = {value}"]
        law = f"answer = {a} * ({v}) + {a} * ({w})"
    elif form == 2:
        e, value = f"{x}({y} - {a})", v * (w - a)
        lines = [f"{w} - {a} = {w - a}", f"{v} * {bracketed(w - a)} = {value}"]
        law = f"answer = ({v}) * ({w}) - ({v}) * {a}"
    else:
        e, value = f"{x}^2 - {y}^2", v * v - w * w
        lines = [
            f"{bracketed(v)}^2 = {v * v}",
            f"{bracketed(w)}^2 = {w * w}",
            f"{v * v} - {w * w} = {value}",
        ]
        law = f"answer = (({v}) + ({w})) * (({v}) - ({w}))"
    if not lines:
        return None
    return Solved(lines, value, (law,), {"e": e, "g": f"{x} = {v} and {y} = {w}"})


def _function(a: int, b: int, c: int, v: int, f: str) -> Solved | None:
    solved = _quadratic(a, b, c, v, "x") if a else _linear(b, c, v, "x")
    if solved is None:
        return None
    slots = {"e": solved.slots["e"], "f": f, "v": v}
    return Solved(solved.lines, solved.answer, solved.laws, slots)


def _composed(a: int, b: int, c: int, d: int, v: int, order: bool) -> Solved | None:
    """f(g(v)) or g(f(v)) with f(x) = ax + b and g(x) = cx + d."""
    if 0 in (a, b, c, d) or 1 in (a, c):
        return None
    outer, inner = ((a, b, "f"), (c, d, "g")) if order else ((c, d, "g"), (a, b, "f"))
    middle = inner[0] * v + inner[1]
    value = outer[0] * middle + outer[1]
    lines = [
        f"{inner[2]}({v}) = {inner[0]} * {bracketed(v)}{signed(inner[1])} = {middle}",
        f"{outer[2]}({middle}) = {outer[0]} * {bracketed(middle)}{signed(outer[1])} = {value}",
    ]
    law = f"((answer - ({outer[1]})) / ({outer[0]}) - ({inner[1]})) / ({inner[0]}) = {v}"
    slots = {
        "e": f"{term(a, 'x')}{signed(b)}",
        "h": f"{term(c, 'x')}{signed(d)}",
        "w": f"{outer[2]}({inner[2]}({v}))",
    }
    return Solved(lines, value, (law,), slots)


def _inverse(a: int, b: int, v: int, f: str) -> Solved | None:
    """For which x the function has a value."""
    if a in (0, 1, -1) or b == 0:
        return None
    value = a * v + b
    divisor = f"({a})" if a < 0 else str(a)
    lines = [f"{term(a, 'x')} = {value}{signed(-b)} = {a * v}", f"x = {a * v} / {divisor} = {v}"]
    e = f"{term(a, 'x')}{signed(b)}"
    return Solved(lines, v, (f"{a} * answer{signed(b)} = {value}",), {"e": e, "f": f, "y": value})


# (definition, calculation, law)
_OPERATIONS = (
    ("{p}x + {q}y", "{p} * {v} + {q} * {w}", "(answer - {q} * {w}) / {p} = {v}"),
    ("{p}x - y", "{p} * {v} - {w}", "(answer + {w}) / {p} = {v}"),
    ("xy + {p}", "{v} * {w} + {p}", "(answer - {p}) / {w} = {v}"),
    ("x + y + {p}", "{v} + {w} + {p}", "answer - {p} - {w} = {v}"),
    ("xy - x", "{v} * {w} - {v}", "answer = {v} * ({w} - 1)"),
    ("xy + x + y", "{v} * {w} + {v} + {w}", "answer + 1 = ({v} + 1) * ({w} + 1)"),
    ("{p}(x + y)", "{p} * ({v} + {w})", "answer / {p} - {w} = {v}"),
    ("x^2 + {p}y", "{v}^2 + {p} * {w}", "(answer - {v} * {v}) / {p} = {w}"),
    ("x^2 - y^2", "{v}^2 - {w}^2", "answer = ({v} + {w}) * ({v} - {w})"),
    ("(x - y)^2", "({v} - {w})^2", "answer = {v} * {v} - 2 * {v} * {w} + {w} * {w}"),
)


def _operation(p: int, q: int, v: int, w: int, form: int, symbol: str) -> Solved | None:
    defined, worked, law = _OPERATIONS[form]
    value = (
        p * v + q * w,
        p * v - w,
        v * w + p,
        v + w + p,
        v * w - v,
        v * w + v + w,
        p * (v + w),
        v * v + p * w,
        v * v - w * w,
        (v - w) ** 2,
    )[form]
    names = {"p": p, "q": q, "v": v, "w": w}
    text = worked.format(**names)
    lines = [f"result = {text} = {value}"]
    slots = {"d": defined.format(**names), "s": symbol, "v": v, "w": w}
    return Solved(lines, value, (law.format(**names),), slots)


_PAIRS = ("xy", "mn", "pq", "uv", "st")

FAMILY = ExerciseFamily(
    "function_value",
    "algebra",
    (
        Exercise(
            "linear",
            {
                1: {"a": range(2, 10), "b": range(-9, 10), "v": range(1, 10), "letter": _LETTERS},
                2: {
                    "a": range(-9, 13),
                    "b": range(-30, 31),
                    "v": range(-12, 21),
                    "letter": _LETTERS,
                },
            },
            _linear,
            _AT,
        ),
        Exercise(
            "quadratic",
            {
                2: {
                    "a": (1, 2, 3),
                    "b": range(-9, 10),
                    "c": range(-9, 10),
                    "v": range(1, 8),
                    "letter": _LETTERS,
                },
                3: {
                    "a": range(-4, 6),
                    "b": range(-12, 13),
                    "c": range(-20, 21),
                    "v": range(-9, 13),
                    "letter": _LETTERS,
                },
            },
            _quadratic,
            _AT,
        ),
        Exercise(
            "two_letters",
            {
                2: {
                    "a": range(2, 10),
                    "b": range(-9, 10),
                    "c": range(-9, 10),
                    "v": range(-5, 11),
                    "w": range(-5, 11),
                    "letters": _PAIRS,
                }
            },
            _two_letters,
            _AT,
        ),
        Exercise(
            "product",
            {
                2: {
                    "a": range(2, 10),
                    "b": range(-12, 13),
                    "v": range(-6, 13),
                    "w": range(-6, 13),
                    "letters": _PAIRS,
                    "form": range(4),
                }
            },
            _product,
            _AT,
        ),
        Exercise(
            "function",
            {
                2: {
                    "a": (0,),
                    "b": range(-9, 13),
                    "c": range(-20, 21),
                    "v": range(-6, 16),
                    "f": "fgh",
                },
                3: {
                    "a": range(1, 5),
                    "b": range(-9, 10),
                    "c": range(-12, 13),
                    "v": range(-6, 11),
                    "f": "fgh",
                },
            },
            _function,
            _FUNCTION,
        ),
        Exercise(
            "composed",
            {
                4: {
                    "a": range(-3, 7),
                    "b": range(-9, 10),
                    "c": range(-3, 7),
                    "d": range(-9, 10),
                    "v": range(-4, 9),
                    "order": (True, False),
                }
            },
            _composed,
            (
                "If f(x) = {e} and g(x) = {h}, what is {w}?",
                "Let f(x) = {e} and g(x) = {h}. Find {w}.",
                "Given f(x) = {e} and g(x) = {h}, compute {w}.",
                "Two functions are f(x) = {e} and g(x) = {h}. Evaluate {w}.",
                "For f(x) = {e} and g(x) = {h}, work out {w}.",
                "Suppose that f(x) = {e} while g(x) = {h}. What does {w} equal?",
                "f(x) = {e}, g(x) = {h}. Determine {w}.",
                "What is {w} when f(x) = {e} and g(x) = {h}?",
            ),
        ),
        Exercise(
            "inverse",
            {
                3: {
                    "a": range(-6, 13),
                    "b": range(-20, 21),
                    "v": range(-9, 16),
                    "f": "fgh",
                }
            },
            _inverse,
            (
                "If {f}(x) = {e}, for which x is {f}(x) = {y}?",
                "Let {f}(x) = {e}. Find x so that {f}(x) = {y}.",
                "The function {f}(x) = {e} has the value {y} at which x?",
                "Given {f}(x) = {e} and {f}(x) = {y}, what is x?",
                "For what number x does {f}(x) = {e} equal {y}?",
                "{f}(x) = {e}. Which x gives {f}(x) = {y}?",
                "Where does the function {f}(x) = {e} take the value {y}?",
                "Solve {f}(x) = {y} for {f}(x) = {e}.",
            ),
        ),
        Exercise(
            "operation",
            {
                3: {
                    "p": range(2, 7),
                    "q": range(2, 6),
                    "v": range(1, 13),
                    "w": range(1, 13),
                    "form": range(len(_OPERATIONS)),
                    "symbol": "@#&~",
                }
            },
            _operation,
            (
                "Define x {s} y by x {s} y = {d}. What is {v} {s} {w}?",
                "For all numbers, x {s} y = {d}. Compute {v} {s} {w}.",
                "The operation {s} is defined as x {s} y = {d}. Find {v} {s} {w}.",
                "If x {s} y means {d}, what is {v} {s} {w}?",
                "Let x {s} y = {d}. Work out {v} {s} {w}.",
                "A new operation is given by x {s} y = {d}. Evaluate {v} {s} {w}.",
                "Suppose that x {s} y stands for {d}. What does {v} {s} {w} equal?",
                "{s} is an operation with x {s} y = {d}. What is the value of {v} {s} {w}?",
            ),
        ),
    ),
)
