"""Exact quotients by one digit. Level 1: one-digit quotients; level 2: two digits."""

from datagen.arithmetic.binary_operation import BinaryArithmetic


def _operands(level: int, x: int, y: int) -> tuple[int, int]:
    divisor = x + 1 if level == 1 else x + 2
    quotient = y if level == 1 else y + 10
    return divisor * quotient, divisor


FAMILY = BinaryArithmetic(
    name="divide",
    operator="/",
    result_name="quotient",
    radices={1: (9, 10), 2: (8, 90)},
    operands=_operands,
    wordings=(
        "What is {a} / {b}?",
        "Compute {a} / {b}.",
        "Calculate {a} / {b}.",
        "Work out {a} / {b}.",
        "{a} / {b} = ?",
        "{a} / {b}",
        "What is {a}/{b}?",
        "What is {a} divided by {b}?",
        "How much is {a} divided by {b}?",
        "Divide {a} by {b}.",
        "How many times does {b} go into {a}?",
        "Split {a} into {b} equal parts. How big is each part?",
    ),
    law="answer * {b} = {a}",
)
