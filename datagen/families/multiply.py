"""Small products. Level 1: the one-digit tables; level 2: two digits times one digit."""

from datagen.arithmetic.binary_operation import BinaryArithmetic


def _operands(level: int, x: int, y: int) -> tuple[int, int] | None:
    if level == 1:
        return x, y
    one_digit, two_digits = x % 8 + 2, y + 10
    return (one_digit, two_digits) if x < 8 else (two_digits, one_digit)


FAMILY = BinaryArithmetic(
    name="multiply",
    operator="*",
    result_name="product",
    radices={1: (10, 10), 2: (16, 90)},
    operands=_operands,
    wordings=(
        "What is {a} * {b}?",
        "Compute {a} * {b}.",
        "Calculate {a} * {b}.",
        "Work out {a} * {b}.",
        "{a} * {b} = ?",
        "{a} * {b}",
        "What is {a}*{b}?",
        "What is {a} times {b}?",
        "How much is {a} times {b}?",
        "Multiply {a} by {b}.",
        "Find the product of {a} and {b}.",
        "What is the product of {a} and {b}?",
    ),
    law="answer - {a} * {b} = 0",
)
