"""Values given to letters, each from earlier ones, in any order: what is the last one?"""

from collections.abc import Sequence
from itertools import permutations
from typing import Any, NamedTuple

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Ranges, Solved
from datagen.splits.held_out import shape_of

# No a, which is an article, too.
_LETTERS = ("xyzuvw", "pqrstu", "kmnprs", "bcdefg", "nmkjhg", "uvwxyz", "tsrqpn", "fghjkm")
_FORMS = "+-*sd"
_ORDERS = tuple(permutations(range(4)))


class _Value(NamedTuple):
    """One number: its calculation in letters, in digits, and from the given numbers alone.

    operation: (operator, left operand, right one): an earlier number's place, or None for the given
    one of this calculation.
    """

    text: str
    digits: str
    nested: str
    value: int
    operation: tuple[str, int | None, int | None]

    @property
    def needs(self) -> set[int]:
        """Places of the numbers that it is calculated from."""
        return {place for place in self.operation[1:] if place is not None}


def _value(form: str, n: int, j: int, k: int, names: str, known: list[_Value]) -> _Value | None:
    left, right = known[j], known[k]
    x, y = names[j], names[k]
    if form in "sd" and j == k:
        return None
    # A difference below zero is taken the other way round.
    if form == "d" and left.value < right.value:
        j, k, left, right, x, y = k, j, right, left, y, x
    if form == "-" and left.value < n:
        form = "r"
    if form == "*" and n > 12:
        n -= 10
    text, digits, nested, value, operation = {
        "+": (
            f"{x} + {n}",
            f"{left.value} + {n}",
            f"({left.nested} + {n})",
            left.value + n,
            ("+", j, None),
        ),
        "-": (
            f"{x} - {n}",
            f"{left.value} - {n}",
            f"({left.nested} - {n})",
            left.value - n,
            ("-", j, None),
        ),
        "*": (
            f"{n} * {x}",
            f"{n} * {left.value}",
            f"({n} * {left.nested})",
            n * left.value,
            ("*", None, j),
        ),
        "r": (
            f"{n} - {x}",
            f"{n} - {left.value}",
            f"({n} - {left.nested})",
            n - left.value,
            ("-", None, j),
        ),
        "s": (
            f"{x} + {y}",
            f"{left.value} + {right.value}",
            f"({left.nested} + {right.nested})",
            left.value + right.value,
            ("+", j, k),
        ),
        "d": (
            f"{x} - {y}",
            f"{left.value} - {right.value}",
            f"({left.nested} - {right.nested})",
            left.value - right.value,
            ("-", j, k),
        ),
    }[form]
    if value > 2000:
        return None
    return _Value(text, digits, nested, value, operation)


def _solve(
    steps: int, names: str, order: Sequence[int] | None, first: int, operands: Sequence[Any]
) -> Solved | None:
    known = [_Value(str(first), str(first), str(first), first, ("", None, None))]
    for place in range(steps):
        form, n, j, k = operands[4 * place : 4 * place + 4]
        # Half of the time the latest value is used, so that few are told in vain.
        made = _value(form, n, min(j, place), k, names, known)
        if made is None:
            return None
        known.append(made)
    needed, waiting = set(), [steps]
    while waiting:
        place = waiting.pop()
        needed.add(place)
        waiting += known[place].needs
    if len(needed) <= steps * 2 // 3:
        return None
    solved = sorted(needed - {0})
    lines = [f"{names[place]} = {known[place].digits} = {known[place].value}" for place in solved]
    facts = [f"{names[place]} = {each.text}" for place, each in enumerate(known)]
    if order is not None:
        # Four facts, or as many as there are, change places.
        moved = [place for place in order if place < len(facts)]
        facts = [facts[place] for place in moved] + facts[4:]
    last = known[steps]
    slots = {
        "x": names[steps],
        "facts": f"{', '.join(facts[:-1])} and {facts[-1]}",
        "list": ", ".join(facts),
        "rows": "; ".join(facts),
    }
    return Solved(lines, last.value, (f"answer = {last.nested}",), slots, _shape(known, solved))


def _shape(known: Sequence[_Value], solved: Sequence[int]) -> str:
    """Canonical shape of the solution that calculates the numbers at these places."""
    line_of = {place: str(line) for line, place in enumerate(solved)} | {0: "g:first"}
    operations = []
    for place in solved:
        operator, *operands = known[place].operation
        left, right = (f"g:{place}" if each is None else line_of[each] for each in operands)
        operations.append((operator, left, right))
    return shape_of(operations)


def _letters(steps: int, shuffled: bool) -> Ranges:
    ranges: dict[str, Sequence[Any]] = {
        "names": _LETTERS,
        "order": _ORDERS if shuffled else (None,),
        "first": range(1, 31),
    }
    for place in range(steps):
        ranges |= {
            f"form{place}": _FORMS if place else "+-*",
            f"n{place}": range(2, 21),
            f"j{place}": range(2 * place + 1),
            f"k{place}": range(place + 1),
        }
    return ranges


def _bound(names: str, order: Sequence[int] | None, first: int, **operands: Any) -> Solved | None:
    return _solve(len(operands) // 4, names, order, first, list(operands.values()))


_WORDINGS = (
    "{list}. What is {x}?",
    "If {facts}, what is {x}?",
    "Let {facts}. Find {x}.",
    "Given that {facts}, compute {x}.",
    "Suppose that {facts}. What is the value of {x}?",
    "What is {x} if {facts}?",
    "Work out {x} from these facts: {rows}.",
    "{rows}. Determine {x}.",
    "Find {x} when {facts}.",
    "Some values are given: {rows}. Which number is {x}?",
    "Use {facts} to calculate {x}.",
    "The letters stand for numbers: {list}. What does {x} stand for?",
)

FAMILY = ExerciseFamily(
    "binding",
    "algebra",
    (
        Exercise(
            "in_order",
            {steps: _letters(steps, False) for steps in range(1, 6)},
            _bound,
            _WORDINGS,
            composed=True,
        ),
        Exercise(
            "shuffled",
            {steps: _letters(steps, True) for steps in range(2, 6)},
            _bound,
            _WORDINGS,
            composed=True,
        ),
    ),
)
