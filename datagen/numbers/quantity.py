"""The numbers of a story: what values each may take, and how exact arithmetic treats it."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

# An int wherever the value is whole: integer arithmetic is fast, and `Fraction(4) == 4`.
Number = int | Fraction


def exact(value: object) -> Number:
    """`value` (an int, a Fraction, or text such as `0.25` or `3/4`) as a Number."""
    text = str(value)
    return int(text) if text.isdigit() else plain(Fraction(text))


def plain(number: Number) -> Number:
    """The same number, as an int if it is whole."""
    return number.numerator if number.denominator == 1 else number


def divide(left: Number, right: Number) -> Number:
    """The exact quotient."""
    if isinstance(left, int) and isinstance(right, int):
        quotient, rest = divmod(left, right)
        return Fraction(left, right) if rest else quotient
    return plain(Fraction(left) / right)


@dataclass(frozen=True)
class Quantity:
    """Possible values of one number.

    kind: `whole`, `decimal`, `money` (dollars), `percent`, `fraction` or `factor`. It decides how
        the number is written and whether results that come from it may have decimals.
    values: every value, in ascending order where they form a range.
    """

    kind: str
    values: range | tuple[Number, ...]

    @property
    def small(self) -> int:
        """How many of the first values make easy problems: all of a few.

        Easy problems are half of all. Of 9 to 16 values the first 8 would leave the other half to
        the few above.
        """
        return len(self.values) if len(self.values) <= 16 else max(8, len(self.values) // 4)


def _steps(low: Number, high: Number, step: Number) -> tuple[Number, ...]:
    return tuple(exact(low + i * step) for i in range(int((high - low) / step) + 1))


def whole(low: int, high: int, step: int = 1) -> Quantity:
    """Whole numbers from `low` to `high`."""
    return Quantity("whole", range(low, high + 1, step))


def oneof(*values: int) -> Quantity:
    """One of these whole numbers."""
    return Quantity("whole", values)


def decimal(low: object, high: object, step: object) -> Quantity:
    """Measures such as 2.5: `decimal("0.5", 10, "0.5")`; at most two decimal places."""
    return Quantity("decimal", _steps(exact(low), exact(high), exact(step)))


def money(low: object, high: object, step: object = 1) -> Quantity:
    """Dollars: `money(2, 30)`, or with cents `money("0.50", 9, "0.25")`."""
    return Quantity("money", _steps(exact(low), exact(high), exact(step)))


def percent(*values: int) -> Quantity:
    """Percentages: `percent(10, 20, 25, 50)`; formulas use `price * off / 100`."""
    return Quantity("percent", values)


def fraction(*values: str) -> Quantity:
    """Parts of a whole: `fraction("1/2", "1/4", "3/4")`."""
    return Quantity("fraction", tuple(exact(value) for value in values))


def factor(*values: object) -> Quantity:
    """How many times as many: `factor(2, 3, 4)`, `factor("1/2", 2, 3)`."""
    return Quantity("factor", tuple(exact(value) for value in values))


@cache
def kind_of_result(operator: str, left: str, right: str) -> str:
    """Kind of `left operator right`: `money`, `decimal` or `whole`."""
    kinds = {left, right}
    if "money" in kinds and not (operator == "/" and right == "money"):
        return "money"
    return "decimal" if "decimal" in kinds else "whole"


def is_sensible(value: Number, kind: str) -> bool:
    """Whether a result may be told: positive, whole or with at most two decimal places."""
    if value <= 0:
        return False
    return isinstance(value, int) or (kind in ("money", "decimal") and 100 % value.denominator == 0)


def numeral(value: Number, kind: str = "whole") -> str:
    """Digits as solutions write them: `12`, `2.5`; money with cents always has two: `3.50`."""
    if isinstance(value, int):
        return str(value)
    cents = value * 100
    if cents.denominator != 1:
        raise ValueError(f"{value} has more than two decimal places")
    units, rest = divmod(cents.numerator, 100)
    text = f"{units}.{rest:02d}"
    return text if kind == "money" else text.rstrip("0")
