"""Percentages: of a number, up, down, what percent, backwards, in a row, discounts and tips."""

from fractions import Fraction

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import numeral
from datagen.numbers.quantity import plain

_ROUND = (5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100)
_FIVES = tuple(range(5, 200, 5))
_ANY = tuple(range(1, 100))


def _short(value: Fraction) -> bool:
    """At most two decimal places."""
    return 100 % value.denominator == 0


def _of(p: int, n: int) -> Solved | None:
    value = Fraction(p * n, 100)
    if not _short(value):
        return None
    lines = [f"{n} * {p} = {n * p}", f"part = {n * p} / 100 = {numeral(value)}"]
    return Solved(lines, plain(value), (f"answer * 100 / {n} = {p}",))


def _changed(p: int, n: int, up: bool) -> Solved | None:
    change = Fraction(p * n, 100)
    if not _short(change) or (p > 95 and not up):
        return None
    result = plain(n + change if up else n - change)
    lines = [
        f"{n} * {p} = {n * p}",
        f"change = {n * p} / 100 = {numeral(change)}",
        f"result = {n} {'+' if up else '-'} {numeral(change)} = {numeral(result)}",
    ]
    kept = 100 + p if up else 100 - p
    return Solved(lines, result, (f"answer * 100 = {n} * {kept}",))


def _increase(p: int, n: int) -> Solved | None:
    return _changed(p, n, True)


def _decrease(p: int, n: int) -> Solved | None:
    return _changed(p, n, False)


def _what(part: int, n: int) -> Solved | None:
    value = Fraction(part * 100, n)
    if value > 300:
        return None
    if not _short(value) or part == n:
        return None
    lines = [f"{part} * 100 = {part * 100}", f"percent = {part * 100} / {n} = {numeral(value)}"]
    return Solved(lines, plain(value), (f"{n} * answer / 100 = {part}",))


def _change(old: int, new: int) -> Solved | None:
    difference = abs(new - old)
    value = Fraction(difference * 100, old)
    if not difference or value.denominator > 2 or value > 300:
        return None
    large, small = max(old, new), min(old, new)
    lines = [
        f"change = {large} - {small} = {difference}",
        f"{difference} * 100 = {difference * 100}",
        f"percent = {difference * 100} / {old} = {numeral(value)}",
    ]
    sign = "+" if new > old else "-"
    slots = {"rises": "rises" if new > old else "falls"}
    slots["rise"] = "increase" if new > old else "decrease"
    return Solved(lines, plain(value), (f"{old} * (100 {sign} answer) / 100 = {new}",), slots)


def _whole(p: int, n: int) -> Solved | None:
    if p * n % 100 or p == 100:
        return None
    part = p * n // 100
    lines = [f"{part} * 100 = {part * 100}", f"whole = {part * 100} / {p} = {n}"]
    return Solved(lines, n, (f"answer * {p} / 100 = {part}",), {"part": part})


def _before(p: int, n: int, up: bool) -> Solved | None:
    """What a number was before it changed by `p` percent."""
    kept = 100 + p if up else 100 - p
    if kept <= 5 or n * kept % 100:
        return None
    now = n * kept // 100
    lines = [
        f"percent {'now = 100 +' if up else 'left = 100 -'} {p} = {kept}",
        f"{now} * 100 = {now * 100}",
        f"before = {now * 100} / {kept} = {n}",
    ]
    slots = {"now": now, "rise": "increase" if up else "decrease"}
    slots |= {"rose": "increased" if up else "decreased"}
    sign = "+" if up else "-"
    return Solved(lines, n, (f"answer {sign} answer * {p} / 100 = {now}",), slots)


def _twice(p: int, q: int, n: int, first: bool, second: bool) -> Solved | None:
    """Two changes in a row."""
    lines, value = [], plain(Fraction(n))
    for percent, up in ((p, first), (q, second)):
        change = plain(value * Fraction(percent, 100))
        following = plain(value + change if up else value - change)
        if not _short(change) or following <= 0:
            return None
        lines.append(f"change = {numeral(value)} * {percent} / 100 = {numeral(change)}")
        sign = "+" if up else "-"
        lines.append(f"{numeral(value)} {sign} {numeral(change)} = {numeral(following)}")
        value = following
    factors = [100 + percent if up else 100 - percent for percent, up in ((p, first), (q, second))]
    law = f"answer * 10000 = {n} * {factors[0]} * {factors[1]}"
    slots = {
        "first": "increased" if first else "decreased",
        "second": "increased" if second else "decreased",
        "rises": "rises" if first else "falls",
        "rises2": "rises" if second else "falls",
    }
    return Solved(lines, value, (law,), slots)


FAMILY = ExerciseFamily(
    "percentage",
    "arithmetic",
    (
        Exercise(
            "of",
            {
                1: {"p": (10, 20, 25, 50, 100), "n": range(10, 210, 10)},
                2: {"p": _ROUND, "n": range(4, 301)},
                3: {"p": _ANY, "n": range(10, 1001, 5)},
            },
            _of,
            (
                "What is {p}% of {n}?",
                "Find {p}% of {n}.",
                "{p}% of {n} = ?",
                "[Compute|Calculate|Work out] {p} percent of {n}.",
                "How much is {p} percent of {n}?",
                "What number is {p}% of {n}?",
                "A budget is {n}, and {p}% of it is spent. How much is spent?",
                "Take {p}% of {n}.",
                "{n} is the whole. What is {p} percent of it?",
                "Evaluate {p}% of {n}.",
            ),
        ),
        Exercise(
            "increase",
            {
                1: {"p": (10, 20, 50, 100), "n": range(10, 210, 10)},
                2: {"p": _ROUND, "n": range(4, 301, 2)},
                3: {"p": _ANY, "n": range(20, 1001, 5)},
            },
            _increase,
            (
                "Increase {n} by {p}%.",
                "What is {n} increased by {p}%?",
                "{n} grows by {p} percent. What is it then?",
                "A price of {n} rises by {p}%. What is the new price?",
                "What number is {p}% more than {n}?",
                "Add {p}% to {n}.",
                "Find {n} plus {p} percent of {n}.",
                "What is the result of raising {n} by {p} percent?",
                "An investment of {n} dollars gains {p}%. How many dollars is it worth then?",
                "A surcharge of {p}% is added to {n}. What is the total?",
            ),
        ),
        Exercise(
            "decrease",
            {
                1: {"p": (10, 20, 50), "n": range(10, 210, 10)},
                2: {"p": _ROUND[:-1], "n": range(4, 301, 2)},
                3: {"p": _ANY, "n": range(20, 1001, 5)},
            },
            _decrease,
            (
                "Decrease {n} by {p}%.",
                "What is {n} decreased by {p}%?",
                "{n} shrinks by {p} percent. What is it then?",
                "A price of {n} is reduced by {p}%. What is the new price?",
                "What number is {p}% less than {n}?",
                "Take {p}% off {n}.",
                "Find {n} minus {p} percent of {n}.",
                "What is the result of lowering {n} by {p} percent?",
                "A coat costs {n} dollars before a discount of {p}%. What does it cost now?",
                "{n} loses {p}% of its value. What value is left?",
            ),
        ),
        Exercise(
            "what_percent",
            {
                1: {"part": range(1, 51), "n": (10, 20, 50, 100)},
                2: {"part": range(1, 200), "n": (5, 8, 20, 25, 40, 50, 80, 200)},
                3: {"part": range(2, 400), "n": range(12, 400, 4)},
            },
            _what,
            (
                "What percent of {n} is {part}?",
                "{part} is what percent of {n}?",
                "What percentage is {part} of {n}?",
                "Express {part} as a percentage of {n}.",
                "{part} out of {n} is what percent?",
                "[Find|Calculate] the percentage that {part} makes of {n}.",
                "{part} is how many percent of {n}?",
                "Write {part} out of {n} as a percentage. Give the number.",
            ),
        ),
        Exercise(
            "percent_change",
            {
                2: {"old": (10, 20, 25, 40, 50, 80, 100, 200), "new": range(2, 300)},
                3: {"old": range(12, 400, 4), "new": range(2, 800)},
            },
            _change,
            (
                "A number {rises} from {old} to {new}. By what percent does it change?",
                "What is the percent {rise} from {old} to {new}?",
                "A price goes from {old} to {new}. What is the percent {rise}?",
                "Find the percentage {rise} when {old} becomes {new}.",
                "{old} changes to {new}. By how many percent is that?",
                "By what percentage must {old} {rise} to become {new}?",
                "Calculate the percent {rise}: before {old}, after {new}.",
                "The count was {old} and is now {new}. What is the {rise} in percent?",
            ),
        ),
        Exercise(
            "whole",
            {
                1: {"p": (10, 20, 25, 50), "n": range(20, 420, 20)},
                2: {"p": _ROUND[:-1], "n": range(8, 401, 4)},
                3: {"p": _FIVES, "n": range(20, 1001, 20)},
            },
            _whole,
            (
                "{p}% of a number is {part}. What is the number?",
                "{part} is {p}% of what number?",
                "If {p} percent of a number is {part}, find the number.",
                "Of what number is {part} exactly {p}%?",
                "Find the whole if {p}% of it equals {part}.",
                "{p}% of x is {part}. What is x?",
                "What number has {part} as its {p} percent?",
                "{part} is {p}% of a total. How large is the total?",
            ),
        ),
        Exercise(
            "before",
            {
                2: {"p": _ROUND[:-1], "n": range(10, 401, 10), "up": (True, False)},
                3: {"p": _FIVES[:18], "n": range(20, 1001, 20), "up": (True, False)},
            },
            _before,
            (
                "After a {rise} of {p}%, a number is {now}. What was it before?",
                "A number {rose} by {p}% is {now}. What is the number?",
                "A price was {rose} by {p} percent and is now {now}. What was it at first?",
                "What number, {rose} by {p}%, gives {now}?",
                "{now} is the result when a number is {rose} by {p}%. Find the number.",
                "Find x if x {rose} by {p}% is {now}.",
                "When {rose} by {p} percent, an amount becomes {now}. How large was the amount?",
                "Undo a {rise} of {p}%: the amount is now {now}. What was it?",
            ),
        ),
        Exercise(
            "in_a_row",
            {
                4: {
                    "p": (10, 20, 25, 50),
                    "q": (10, 20, 25, 40, 50),
                    "n": range(20, 1001, 20),
                    "first": (True, False),
                    "second": (True, False),
                }
            },
            _twice,
            (
                "{n} is {first} by {p}% and then {second} by {q}%. What is the result?",
                "A price of {n} {rises} by {p}%, then {rises2} by {q}%. What is it in the end?",
                "First {n} is {first} by {p} percent. The result is {second} by {q} percent. "
                "What number is that?",
                "Start with {n}. It {rises} by {p}% and after that {rises2} by {q}%. Find the "
                "value.",
                "What do you get if {n} is {first} by {p}% and the result {second} by {q}%?",
                "Two changes in a row: {n} {rises} by {p}%, and the new value {rises2} by {q}%. "
                "What is the final value?",
                "Find the value of {n} after it {rises} by {p} percent and then {rises2} by {q} "
                "percent.",
                "A quantity of {n} {rises} {p}% one year and {rises2} {q}% the next. How much is "
                "it?",
            ),
        ),
    ),
)
