"""Which problems are held out of training, decided by hash before anything is written.

One rule covers all of mathematics: an equation such as `23 + 45` is held out or it is not, and a
problem whose solution needs a held-out equation is a test problem, in every family. So no training
document shows a held-out equation, however the problem is worded.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from hashlib import blake2b

HELD_OUT_EQUATIONS = 0.10
HELD_OUT_NUMBERS = 0.05
HELD_OUT_SCHEMAS = 0.15

Equation = tuple[str, int, int]


def fraction(*parts: object) -> float:
    """Hash of the parts as a number in [0, 1), the same on every machine."""
    text = "\x1f".join(map(str, parts)).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big") / 2**64


def is_basic_fact(operator: str, left: int, right: int) -> bool:
    """Facts of the one-digit tables, which cannot be inferred from others: always trained on."""
    if operator == "/":
        return right < 10 and left // right < 10
    if operator == "-":
        return right < 10 and left - right < 10
    return left < 10 and right < 10


def is_held_out_equation(operator: str, left: int, right: int) -> bool:
    """True for one equation in ten; `23 + 45` and `45 + 23` are one equation."""
    if is_basic_fact(operator, left, right):
        return False
    if operator in "+*" and left > right:
        left, right = right, left
    return fraction("equation", operator, left, right) < HELD_OUT_EQUATIONS


def is_held_out_schema(family: str, schema: str) -> bool:
    """True for the schemas that training never sees, whatever their numbers."""
    return fraction("schema", family, schema) < HELD_OUT_SCHEMAS


def splits_of_schema(family: str, schema: str) -> tuple[str, ...]:
    """The splits that `split_of` can answer for this schema."""
    held_out = is_held_out_schema(family, schema)
    return ("heldout_schema",) if held_out else ("train", "test")


def split_of(
    family: str, schema: str, equations: Iterable[Equation], numbers: Iterable[int]
) -> str:
    """Split of a problem of one of several schemas, from its equations and its given numbers."""
    if is_held_out_schema(family, schema):
        return "heldout_schema"
    if any(is_held_out_equation(*equation) for equation in equations):
        return "test"
    held_out = fraction("numbers", family, schema, *numbers) < HELD_OUT_NUMBERS
    return "test" if held_out else "train"


HELD_OUT_SHAPES = 0.10
HELD_OUT_STORIES = 0.10
HELD_OUT_WORDINGS = 0.10
HELD_OUT_PARAPHRASES = 0.03
HELD_OUT_GIVEN = 0.03
HELD_OUT_NAMES = 0.05
LONGEST_TRAINED = 6
SHORTEST_HELD_OUT = 3


def shape_of(operations: Iterable[tuple[str, str, str]]) -> str:
    """Canonical form of a solution: operators and data flow, names and numbers blanked.

    operations: (operator, reference of the left operand, of the right one); equal references mean
    the same number, and a decimal integer is the result of that earlier line. The operands of sums
    and products have no order.
    """
    given: dict[str, str] = {}
    lines = []
    for operator, *references in operations:
        operands = [
            reference
            if reference.isdigit() or reference == "c"
            else given.setdefault(reference, f"g{len(given)}")
            for reference in references
        ]
        if operator in "+*":
            operands.sort()
        lines.append(f"{operands[0]}{operator}{operands[1]}")
    return ";".join(lines)


@lru_cache(maxsize=1 << 14)
def is_held_out_shape(shape: str) -> bool:
    """True for one composition in ten of `SHORTEST_HELD_OUT` equations or more.

    Shorter ones are what all others are composed of, and what every problem book is full of. Sums
    alone are no composition: adding several numbers up is arithmetic.
    """
    equations = shape.count(";") + 1
    if equations < SHORTEST_HELD_OUT or not set(shape) & set("-*/%"):
        return False
    return fraction("shape", shape) < HELD_OUT_SHAPES


@cache
def is_held_out_name(name: str) -> bool:
    """True for one first name in twenty."""
    return fraction("name", name) < HELD_OUT_NAMES
