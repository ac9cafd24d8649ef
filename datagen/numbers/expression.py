"""Exact values of school mathematics as written: `2(x + 3)^2`, `3/4 + 1/6`, `gcd(8, 12)`.

`3/4` without spaces is a number, `3 / 4` a division; `2 1/2` is a mixed number; `17 mod 5` and
`17 % 5` are the remainder, `17 // 5` the quotient. A number before a letter or a bracket multiplies
it. The functions share no code with what writes the solutions.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from datagen.numbers.quantity import Number, plain

_TOKEN = re.compile(r"\s*(?:(\d+ \d+/\d+|\d+/\d+|\d+\.\d+|\d+)|([a-zA-Z]+)|(//|[-+*/%^!(),]))")
# Larger powers and factorials are no school problems, and take long.
_MOST_EXPONENT = 64
_MOST_FACTORIAL = 30


class ExpressionError(ValueError):
    """A text is no expression, or has no value; the message is one sentence."""


def number(text: str) -> Number:
    """Value of a numeral: `12`, `2.50`, `3/4`, `2 1/2`, each perhaps with a minus sign."""
    if text.isdigit():
        return int(text)
    if text.startswith("-"):
        return -number(text[1:])
    whole, space, part = text.partition(" ")
    value = int(whole) + Fraction(part) if space else Fraction(text)
    return plain(value)


def _root(value: Number) -> Number:
    if value < 0 or value.denominator != 1 or math.isqrt(int(value)) ** 2 != value:
        raise ExpressionError(f"{value} is no perfect square")
    return math.isqrt(int(value))


def _power(base: Number, exponent: Number) -> Number:
    if exponent.denominator != 1 or not 0 <= exponent <= _MOST_EXPONENT:
        raise ExpressionError(f"{exponent} is no exponent")
    return plain(base ** int(exponent))


def _factorial(value: Number) -> Number:
    if value.denominator != 1 or not 0 <= value <= _MOST_FACTORIAL:
        raise ExpressionError(f"{value} has no factorial")
    return math.factorial(int(value))


def _divisors(value: int) -> int:
    return sum(value % divisor == 0 for divisor in range(1, value + 1))


def is_prime(value: int) -> bool:
    """Whether no number from 2 to its root divides `value`."""
    return value > 1 and all(value % divisor for divisor in range(2, math.isqrt(value) + 1))


FUNCTIONS: dict[str, Callable[..., Number]] = {
    "gcd": math.gcd,
    "lcm": math.lcm,
    "sqrt": _root,
    "abs": abs,
    "max": max,
    "min": min,
    "floor": math.floor,
    "ceil": math.ceil,
    "divisors": _divisors,
    "digitsum": lambda value: sum(map(int, str(value))),
    "digits": lambda value: len(str(value)),
    "reversed": lambda value: int(str(value)[::-1]),
    "prime": lambda value: int(is_prime(value)),
    "primes": lambda low, high: sum(is_prime(value) for value in range(low, high + 1)),
    "base": lambda text, radix: int(str(text), radix),
    "choose": math.comb,
    "arrange": math.perm,
    "middle": lambda *values: plain(
        Fraction(sum(sorted(values)[(len(values) - 1) // 2 : len(values) // 2 + 1]))
        / (2 - len(values) % 2)
    ),
    "multiples": lambda high, *of: sum(
        any(value % factor == 0 for factor in of) for value in range(1, high + 1)
    ),
    "count": lambda value, *values: values.count(value),
}


class _Reader:
    """A recursive descent over one expression."""

    def __init__(self, text: str, values: Mapping[str, Number]) -> None:
        self.text = text
        self.values = values
        self.tokens: list[tuple[str, str, str]] = []
        position = 0
        text = text.rstrip()
        while position < len(text):
            found = _TOKEN.match(text, position)
            if found is None:
                raise ExpressionError(f"{text!r} is no expression")
            self.tokens.append(found.groups(""))
            position = found.end()
        self.tokens.append(("", "", ""))
        self.place = 0

    def value(self) -> Number:
        value = self.sum()
        if self.place != len(self.tokens) - 1:
            raise ExpressionError(f"{self.text!r} is no expression")
        return value

    def sum(self) -> Number:
        value = self.product()
        while (sign := self.tokens[self.place][2]) in ("+", "-") and sign:
            self.place += 1
            right = self.product()
            value = plain(value + right if sign == "+" else value - right)
        return value

    def product(self) -> Number:
        value = self.signed()
        while True:
            token = self.tokens[self.place]
            sign = "%" if token[1] == "mod" else token[2]
            if sign not in ("*", "/", "//", "%"):
                return value
            self.place += 1
            right = self.signed()
            if sign == "*":
                value = plain(value * right)
                continue
            if right == 0:
                raise ExpressionError(f"{self.text!r} divides by zero")
            if sign == "/":
                value = plain(Fraction(value) / right)
            else:
                value = plain(value // right if sign == "//" else value % right)

    def signed(self) -> Number:
        if self.tokens[self.place][2] == "-":
            self.place += 1
            return -self.signed()
        value = self.power()
        while True:
            # What stands beside a number or bracket without a sign multiplies it.
            token = self.tokens[self.place]
            if token[2] != "(" and (not token[1] or token[1] == "mod"):
                return value
            value = plain(value * self.power())

    def power(self) -> Number:
        value = self.atom()
        if self.tokens[self.place][2] == "!":
            self.place += 1
            value = _factorial(value)
        if self.tokens[self.place][2] == "^":
            self.place += 1
            value = _power(value, self.signed())
        return value

    def atom(self) -> Number:
        numeral, name, sign = self.tokens[self.place]
        self.place += 1
        if numeral:
            return number(numeral)
        if name in self.values:
            return self.values[name]
        if name in FUNCTIONS and self.tokens[self.place][2] == "(":
            return self.call(name)
        if name and all(letter in self.values for letter in name):
            # Two letters side by side, as in `3xy`.
            return plain(math.prod(self.values[letter] for letter in name))
        if sign == "(":
            value = self.sum()
            self.close()
            return value
        raise ExpressionError(f"{self.text!r} is no expression: unexpected {name or sign!r}")

    def call(self, name: str) -> Number:
        self.place += 1
        arguments = [self.sum()]
        while self.tokens[self.place][2] == ",":
            self.place += 1
            arguments.append(self.sum())
        self.close()
        try:
            return FUNCTIONS[name](*arguments)
        except (TypeError, ValueError) as error:
            raise ExpressionError(f"{self.text!r} has no value: {error}") from None

    def close(self) -> None:
        if self.tokens[self.place][2] != ")":
            raise ExpressionError(f"{self.text!r} lacks a bracket")
        self.place += 1


def value_of(text: str, values: Mapping[str, Number] | None = None) -> Number:
    """Value of an expression, with `values` for its letters. Raises ExpressionError."""
    if text.isdigit():
        return int(text)
    return _Reader(text, values or {}).value()


_COMPARISON = re.compile(r" (<=|>=|<|>|=) ")
_HOLDS: dict[str, Callable[[Number, Number], bool]] = {
    "=": lambda left, right: left == right,
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
    "<=": lambda left, right: left <= right,
    ">=": lambda left, right: left >= right,
}


def relation_parts(text: str) -> tuple[list[str], Sequence[str]]:
    """(expressions, comparison signs between them) of a chain such as `2 + 3 = 5 < 6`."""
    pieces = _COMPARISON.split(text)
    return pieces[::2], pieces[1::2]


def relation_holds(text: str, values: Mapping[str, Number]) -> bool:
    """Whether every comparison of a chain holds. Raises ExpressionError."""
    expressions, signs = relation_parts(text)
    found = [value_of(expression, values) for expression in expressions]
    return bool(signs) and all(
        _HOLDS[sign](left, right)
        for sign, left, right in zip(signs, found[:-1], found[1:], strict=True)
    )
