"""Expressions of school mathematics have their exact values, and nothing else is an expression."""

from fractions import Fraction

import pytest

from datagen.numbers.expression import ExpressionError, relation_holds, value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("10 - 4 - 3", 3),
        ("24 / 4 / 2", 3),
        ("-3 * (-4)", 12),
        ("-3^2", -9),
        ("(-3)^2", 9),
        ("2^3^2", 512),
        ("3/4 + 1/6", Fraction(11, 12)),
        ("3 / 4", Fraction(3, 4)),
        ("2 1/2 + 1", Fraction(7, 2)),
        ("1/2 / (1/4)", 2),
        ("0.1 + 0.2", Fraction(3, 10)),
        ("17 mod 5", 2),
        ("17 % 5", 2),
        ("17 // 5", 3),
        ("-7 mod 3", 2),
        ("4!", 24),
        ("5! / 3!", 20),
        ("sqrt(49) + 1", 8),
        ("gcd(12, 18) * 2", 12),
        ("2(3 + 4)", 14),
        ("base(1011, 2)", 11),
        ("middle(1, 9, 4)", 4),
        ("middle(1, 2, 3, 4)", Fraction(5, 2)),
        ("divisors(12)", 6),
        ("primes(10, 20)", 4),
        ("choose(5, 2)", 10),
    ],
)
def test_an_expression_has_its_value(text, value):
    assert value_of(text) == value


def test_letters_take_their_values_and_numbers_beside_them_multiply():
    assert value_of("2x^2 - 3xy + (x + 1)(y - 1)", {"x": 2, "y": 5}) == 8 - 30 + 12


@pytest.mark.parametrize(
    "text",
    ["", "2 +", "(2 + 3", "2 + 3)", "x + 1", "sqrt(8)", "1 / 0", "5 mod 0", "3 $ 4", "2^900"],
)
def test_what_is_no_expression_is_refused(text):
    with pytest.raises(ExpressionError):
        value_of(text)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("1 + 1 = 2", True),
        ("3/4 = 9/12 > 8/12", True),
        ("2 < 3 <= 3", True),
        ("2 < 3 < 3", False),
        ("1 + 1 = 2 = 3", False),
        ("5", False),
    ],
)
def test_a_chain_holds_where_every_comparison_does(text, holds):
    assert relation_holds(text, {}) == holds
