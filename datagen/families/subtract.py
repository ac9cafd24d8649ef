"""Differences that are not negative; the level is the number of digits of the larger operand."""

from datagen.arithmetic.binary_operation import BinaryArithmetic


def _operands(level: int, x: int, y: int) -> tuple[int, int] | None:
    shortest = 10 ** (level - 1) if level > 1 else 0
    return (x, y) if x >= y and x >= shortest else None


FAMILY = BinaryArithmetic(
    name="subtract",
    operator="-",
    result_name="difference",
    radices={level: (10**level, 10**level) for level in (1, 2, 3)},
    operands=_operands,
    wordings=(
        "What is {a} - {b}?",
        "Compute {a} - {b}.",
        "Calculate {a} - {b}.",
        "Work out {a} - {b}.",
        "{a} - {b} = ?",
        "{a} - {b}",
        "What is {a}-{b}?",
        "What is {a} minus {b}?",
        "How much is {a} minus {b}?",
        "Subtract {b} from {a}.",
        "Take {b} away from {a}.",
        "What is left when {b} is taken from {a}?",
        "Find the difference between {a} and {b}.",
        "How much more is {a} than {b}?",
    ),
    law="answer + {b} = {a}",
)
