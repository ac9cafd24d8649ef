"""Numbers described in words: think of a number, consecutive integers, ages of two, digits."""

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Ranges, Solved
from datagen.families.linear_equation import signed
from datagen.splits.held_out import shape_of

# A step: (operator, clauses with {n}).
_STEPS = {
    "+": ("add {n}", "add {n} to it", "increase it by {n}"),
    "-": ("subtract {n}", "take away {n}", "decrease it by {n}"),
    "*": ("multiply by {n}", "multiply it by {n}", "take it {n} times"),
    "/": ("divide by {n}", "divide it by {n}", "split it into {n} equal parts and take one"),
}
_BACK = {"+": "-", "-": "+", "*": "/", "/": "*"}
_CHAINS = ("*+", "*-", "+*", "-*", "/+", "/-", "+/", "-/", "*+*", "+*-", "-*+", "*-/", "+/-", "/+*")


def _applied(sign: str, value: int, n: int) -> int | None:
    if sign == "/":
        return None if value % n else value // n
    return {"+": value + n, "-": value - n, "*": value * n}[sign]


def _chain(x: int, signs: str, style: int, **numbers: int) -> Solved | None:
    """Undo the operations from the last to the first."""
    steps = list(zip(signs, numbers.values(), strict=False))
    value: int | None = x
    law = "answer"
    for sign, n in steps:
        value = _applied(sign, value, n)
        if value is None or not 0 < value < 2000:
            return None
        law = f"({law}) {sign} {n}"
    result, lines, operations = value, [], []
    for sign, n in reversed(steps):
        before_it = str(len(lines) - 1) if lines else "g:result"
        operations.append((_BACK[sign], before_it, f"g:{len(lines)}"))
        before = {"+": value - n, "-": value + n, "*": value // n, "/": value * n}[sign]
        lines.append(f"{value} {_BACK[sign]} {n} = {before}")
        value = before
    lines[-1] = f"number = {lines[-1]}"
    clauses = [_STEPS[sign][style].format(n=n) for sign, n in steps]
    *first, last = clauses
    told = f"{', '.join(first)} and then {last}" if first else last
    slots = {"steps": told, "r": result}
    return Solved(lines, x, (f"{law} = {result}",), slots, shape_of(operations))


def _relation(x: int, k: int, b: int, form: int) -> Solved | None:
    """`k times the number plus b`, as words."""
    value = k * x + b if form < 2 else k * x - b
    if value <= 0:
        return None
    times = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}[k]
    words = (
        f"{b} more than {times} a number",
        f"the sum of {times} a number and {b}",
        f"{b} less than {times} a number",
        f"the difference of {times} a number and {b}",
    )[form]
    shift = b if form < 2 else -b
    lines = [f"{k}n = {value}{signed(-shift)} = {k * x}", f"n = {k * x} / {k} = {x}"]
    capital = words[0].upper() + words[1:]
    slots = {"w": words, "W": capital, "r": value}
    return Solved(lines, x, (f"{k} * answer{signed(shift)} = {value}",), slots)


def _two_numbers(x: int, d: int, larger: bool) -> Solved:
    """Sum and difference of two numbers."""
    y = x + d
    total = x + y
    lines = [f"{total} - {d} = {2 * x}", f"smaller = {2 * x} / 2 = {x}"]
    if larger:
        lines.append(f"larger = {x} + {d} = {y}")
    value = y if larger else x
    law = f"answer + (answer {'-' if larger else '+'} {d}) = {total}"
    return Solved(lines, value, (law,), {"s": total, "which": "larger" if larger else "smaller"})


def _times(x: int, k: int, larger: bool) -> Solved:
    """The sum of two numbers, one of them k times the other."""
    total = x * (k + 1)
    lines = [f"parts = {k} + 1 = {k + 1}", f"smaller = {total} / {k + 1} = {x}"]
    if larger:
        lines.append(f"larger = {x} * {k} = {x * k}")
    value = x * k if larger else x
    law = f"answer + answer {'/' if larger else '*'} {k} = {total}"
    return Solved(lines, value, (law,), {"s": total, "which": "larger" if larger else "smaller"})


def _consecutive(x: int, count: int, step: str, place: int) -> Solved | None:
    """Consecutive integers, even or odd ones, from their sum."""
    gap = 1 if step == "" else 2
    if (step == "even" and x % 2) or (step == "odd" and x % 2 == 0):
        return None
    numbers = [x + gap * i for i in range(count)]
    total, extra = sum(numbers), gap * count * (count - 1) // 2
    lines = [
        f"{count}n + {extra} = {total}",
        f"{count}n = {total} - {extra} = {count * x}",
        f"n = {count * x} / {count} = {x}",
    ]
    value = numbers[0] if place == 0 else numbers[-1]
    if place:
        lines.append(f"largest = {x} + {gap * (count - 1)} = {value}")
    sign = "+" if place == 0 else "-"
    parts = " + ".join(f"(answer {sign} {gap * i})" for i in range(count))
    kind = f"consecutive {step} integers".replace("  ", " ")
    number = {2: "two", 3: "three", 4: "four", 5: "five"}[count]
    slots = {"k": f"{number} {kind}", "s": total, "which": "largest" if place else "smallest"}
    slots["K"] = slots["k"].capitalize()
    return Solved(lines, value, (f"{parts} = {total}",), slots)


def _digits(t: int, u: int, form: int) -> Solved | None:
    """A two-digit number from its digits: sum and difference, or sum and a ratio."""
    number = 10 * t + u
    if t == u or u == 0:
        return None
    total = t + u
    if form == 0:
        if t < u:
            return None
        lines = [
            f"{total} + {t - u} = {2 * t}",
            f"tens = {2 * t} / 2 = {t}",
            f"ones = {total} - {t} = {u}",
        ]
        fact = f"The tens digit is {t - u} more than the ones digit"
        laws = (f"digitsum(answer) = {total}", f"floor(answer / 10) - answer % 10 = {t - u}")
    elif form == 1:
        if t > u:
            return None
        lines = [
            f"{total} + {u - t} = {2 * u}",
            f"ones = {2 * u} / 2 = {u}",
            f"tens = {total} - {u} = {t}",
        ]
        fact = f"The ones digit is {u - t} more than the tens digit"
        laws = (f"digitsum(answer) = {total}", f"answer % 10 - floor(answer / 10) = {u - t}")
    else:
        large, small = max(t, u), min(t, u)
        if large % small:
            return None
        k = large // small
        names = ("tens", "ones") if t > u else ("ones", "tens")
        lines = [
            f"parts = {k} + 1 = {k + 1}",
            f"{names[1]} = {total} / {k + 1} = {small}",
            f"{names[0]} = {total} - {small} = {large}",
        ]
        times = {2: "twice", 3: "three times", 4: "four times"}.get(k)
        if times is None:
            return None
        fact = f"The {names[0]} digit is {times} the {names[1]} digit"
        quotient = "floor(answer / 10) / (answer % 10)"
        if t < u:
            quotient = "answer % 10 / floor(answer / 10)"
        laws = (f"digitsum(answer) = {total}", f"{quotient} = {k}")
    lines += [f"{t} * 10 = {10 * t}", f"number = {10 * t} + {u} = {number}"]
    slots = {"fact": fact, "small": fact[0].lower() + fact[1:], "s": total}
    return Solved(lines, number, laws, slots)


def _numbers(count: int, low: int, high: int) -> Ranges:
    return {f"n{place}": range(low, high) for place in range(count)}


_BOTH = (True, False)
_PAIRS = tuple(chain for chain in _CHAINS if len(chain) == 2)
_TRIPLES = tuple(chain for chain in _CHAINS if len(chain) == 3)

FAMILY = ExerciseFamily(
    "number_riddle",
    "algebra",
    (
        Exercise(
            "chain",
            {
                1: {"x": range(1, 13), "signs": "+-*/", "style": range(3), **_numbers(1, 2, 13)},
                2: {"x": range(1, 41), "signs": _PAIRS, "style": range(3), **_numbers(2, 2, 13)},
                3: {"x": range(2, 61), "signs": _TRIPLES, "style": range(3), **_numbers(3, 2, 16)},
            },
            _chain,
            (
                "I think of a number, {steps}. The result is {r}. What was the number?",
                "Think of a number, {steps}. You get {r}. Which number was it?",
                "Start with a number, {steps}. You end with {r}. What did you start with?",
                "Take a secret number, {steps}. The answer is {r}. Find the secret number.",
                "Choose a number, {steps}. It becomes {r}. What number was chosen?",
                "Someone picks a number. The orders are: {steps}. The outcome is {r}. What number "
                "was picked?",
                "What number gives {r} if you {steps}?",
                "A machine takes a number and does this: {steps}. It shows {r}. What number went "
                "in?",
                "Find the number with this property: {steps}, and you reach {r}.",
            ),
            composed=True,
        ),
        Exercise(
            "relation",
            {
                2: {"x": range(1, 21), "k": range(2, 7), "b": range(1, 21), "form": range(4)},
                3: {"x": range(5, 80), "k": range(2, 7), "b": range(5, 100), "form": range(4)},
            },
            _relation,
            (
                "{W} is {r}. What is the number?",
                "If {w} equals {r}, what is the number?",
                "{W} equals {r}. Find the number.",
                "The result of {w} is {r}. Which number is it?",
                "Find the number n: {w} is {r}.",
                "What is the number if {w} is {r}?",
                "{r} is {w}. What number is meant?",
                "You know that {w} makes {r}. Determine the number.",
            ),
        ),
        Exercise(
            "two_numbers",
            {
                1: {"x": range(1, 20), "d": range(1, 15), "larger": _BOTH},
                2: {"x": range(5, 150), "d": range(1, 100), "larger": _BOTH},
            },
            _two_numbers,
            (
                "Two numbers add up to {s} and differ by {d}. What is the {which} one?",
                "The sum of two numbers is {s} and their difference is {d}. Find the {which} "
                "number.",
                "One number is {d} more than another, and together they make {s}. What is the "
                "{which} number?",
                "Two numbers have the sum {s}. One exceeds the other by {d}. What is the {which}?",
                "Find the {which} of two numbers whose sum is {s} and whose difference is {d}.",
                "A number and another that is {d} larger have the sum {s}. What is the {which} "
                "number?",
                "Split {s} into two parts so that one is {d} more than the other. How large is the "
                "{which} part?",
                "{s} is the total of two numbers which are {d} apart. Name the {which} one.",
            ),
        ),
        Exercise(
            "times",
            {
                1: {"x": range(1, 13), "k": range(2, 6), "larger": _BOTH},
                2: {"x": range(5, 100), "k": range(2, 11), "larger": _BOTH},
            },
            _times,
            (
                "One number is {k} times another and their sum is {s}. What is the {which} one?",
                "The sum of two numbers is {s}. One is {k} times as large as the other. Find the "
                "{which} number.",
                "Two numbers add up to {s}, and one is {k} times the other. What is the {which} "
                "number?",
                "Split {s} into two parts so that one is {k} times the other. How large is the "
                "{which} part?",
                "A number and {k} times that number make {s} together. What is the {which} of the "
                "two?",
                "Find the {which} of two numbers with the sum {s} if one is {k} times the other.",
                "{s} is the total of two amounts, one {k} times as large as the other. What is the "
                "{which} amount?",
                "If you add a number to {k} times itself you get {s}. What is the {which} of these "
                "two numbers?",
            ),
        ),
        Exercise(
            "consecutive",
            {
                2: {
                    "x": range(1, 60),
                    "count": (2, 3),
                    "step": ("", "even", "odd"),
                    "place": (0, 1),
                },
                3: {
                    "x": range(5, 300),
                    "count": (3, 4, 5),
                    "step": ("", "even", "odd"),
                    "place": (0, 1),
                },
            },
            _consecutive,
            (
                "The sum of {k} is {s}. What is the {which} of them?",
                "{K} add up to {s}. Find the {which} one.",
                "Find the {which} of {k} whose sum is {s}.",
                "{K} have a sum of {s}. What is the {which} number?",
                "If {k} total {s}, what is the {which} integer?",
                "Adding {k} gives {s}. Which is the {which} of the numbers?",
                "What is the {which} of {k} that sum to {s}?",
                "{s} is the sum of {k}. Determine the {which} one.",
            ),
        ),
        Exercise(
            "digits",
            {3: {"t": range(1, 10), "u": range(10), "form": range(3)}},
            _digits,
            (
                "The digits of a two-digit number add up to {s}. {fact}. What is the number?",
                "A two-digit number has the digit sum {s}. {fact}. Find the number.",
                "{fact} in a two-digit number, and the sum of the digits is {s}. What is the "
                "number?",
                "Find the two-digit number with digit sum {s} if {small}.",
                "In a two-digit number {small}. The digits sum to {s}. Which number is it?",
                "What two-digit number has digits that add to {s} if {small}?",
                "I am a two-digit number. My digits add up to {s}. {fact}. Who am I?",
                "The sum of both digits of a number is {s}, and {small}. Determine the number.",
            ),
        ),
    ),
)
