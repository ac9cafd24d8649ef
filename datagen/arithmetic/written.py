"""How numbers are written in exercises, and ranges of numbers that are no integers."""

from collections.abc import Sequence
from fractions import Fraction

from datagen.numbers.quantity import Number


def numeral(value: Number) -> str:
    """`12`, `-3`, `2.75` where the decimals end, else `3/7`."""
    if value.denominator == 1:
        return str(value.numerator)
    for places in range(1, 9):
        if 10**places % value.denominator == 0:
            digits = str(abs(value.numerator) * 10**places // value.denominator)
            digits = digits.rjust(places + 1, "0")
            return f"{'-' if value < 0 else ''}{digits[:-places]}.{digits[-places:]}"
    return f"{value.numerator}/{value.denominator}"


def bracketed(value: Number) -> str:
    """A numeral that may follow an operator: negative ones in brackets."""
    return f"({numeral(value)})" if value < 0 else numeral(value)


def cents(amount: int) -> str:
    """An amount in cents as dollars in a calculation: `3`, `3.50`."""
    return f"{amount // 100}.{amount % 100:02d}" if amount % 100 else str(amount // 100)


def dollars(amount: int) -> str:
    """An amount in cents as a price: `$3`, `$3.50`."""
    return f"${cents(amount)}"


def listed(numbers: Sequence[Number], last: str = " and ") -> str:
    """`2, 3 and 5`."""
    *first, final = map(numeral, numbers)
    return f"{', '.join(first)}{last}{final}"


def ratio(value: Number) -> str:
    """A fraction in lowest terms, `3/4`, also where its decimals end."""
    return f"{value.numerator}/{value.denominator}" if value.denominator > 1 else str(value)


def tenths(low: int, high: int) -> list[Fraction]:
    """Decimals with one place: `low` and `high` in tenths."""
    return [Fraction(value, 10) for value in range(low, high)]


def hundredths(low: int, high: int, step: int = 1) -> list[Fraction]:
    """Decimals with two places: `low` and `high` in hundredths."""
    return [Fraction(value, 100) for value in range(low, high, step)]
