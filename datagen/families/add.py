"""Sums of two whole numbers; the level is the number of digits of the longer operand."""

from datagen.arithmetic.binary_operation import BinaryArithmetic


def _operands(level: int, x: int, y: int) -> tuple[int, int] | None:
    shortest = 10 ** (level - 1) if level > 1 else 0
    return (x, y) if max(x, y) >= shortest else None


FAMILY = BinaryArithmetic(
    name="add",
    operator="+",
    result_name="sum",
    radices={level: (10**level, 10**level) for level in (1, 2, 3)},
    operands=_operands,
    wordings=(
        "What is {a} + {b}?",
        "Compute {a} + {b}.",
        "Calculate {a} + {b}.",
        "Work out {a} + {b}.",
        "{a} + {b} = ?",
        "{a} + {b}",
        "What is {a}+{b}?",
        "What is {a} plus {b}?",
        "How much is {a} plus {b}?",
        "Find the sum of {a} and {b}.",
        "What is the sum of {a} and {b}?",
        "Add {a} and {b}.",
        "What do you get when you add {a} and {b}?",
        "If you have {a} and add {b}, what is the total?",
    ),
    law="answer - {b} = {a}",
)
