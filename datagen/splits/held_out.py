"""Which problems are held out of training, decided by hash before anything is written.

The hash of what a problem has in common with others decides: the shape of its solution, the
wording, the story, a first name, the given numbers. So what is held out is so in every family.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from hashlib import blake2b

HELD_OUT_SHAPES = 0.10
HELD_OUT_STORIES = 0.10
HELD_OUT_WORDINGS = 0.10
HELD_OUT_PARAPHRASES = 0.03
HELD_OUT_GIVEN = 0.03
HELD_OUT_NAMES = 0.05
LONGEST_TRAINED = 6
SHORTEST_HELD_OUT = 3


def fraction(*parts: object) -> float:
    """Hash of the parts as a number in [0, 1), the same on every machine."""
    text = "\x1f".join(map(str, parts)).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big") / 2**64


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
