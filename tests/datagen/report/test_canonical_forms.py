"""Canonical forms: what differs in names and numbers alone is the same, nothing else is."""

import pytest

from datagen.item import Item
from datagen.report.canonical import (
    canonical_code,
    canonical_prompt,
    canonical_text,
    solution_shape,
)


def word(prompt, solution):
    return Item("word", "story", "s", 1, "train", 1, prompt, solution, "0", ())


def code(prompt, solution):
    return Item("code", "function", "s", 1, "train", 1, prompt, solution, "f", ())


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tom has 3 apples.", "Mia has twelve pears."),
        ("Ben lost $1,250.50 of his money.", "Zuri lost $8 of her money."),
        ("She ate an orange.", "He ate a kiwi."),
    ],
)
def test_names_numbers_and_nouns_are_blanked(left, right):
    assert canonical_text(left) == canonical_text(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tom has 3 apples.", "Tom had 3 apples."),
        ("Find the LCM of 12, 11 and 7.", "Find the LCM of 12 and 7."),
        ("How many apples does Tom have?", "How many apples are left?"),
    ],
)
def test_other_words_are_not(left, right):
    assert canonical_text(left) != canonical_text(right)


def test_code_is_the_same_under_other_names_and_constants():
    one = code("def f(xs: list[int]) -> int:\n", "    total = 0\n    return sum(xs) + total * 3")
    two = code("def g(values):\n", "    n = 7\n    return sum(values) + n * -5")
    assert canonical_code(one) == canonical_code(two)


@pytest.mark.parametrize("other", ["max(xs) * 3", "sum(xs) - 3", "sum(xs, 3)", "sum(ys) * xs"])
def test_code_with_another_operation_is_not(other):
    one = code("def f(xs, ys):\n", "    return sum(xs) * 3")
    assert canonical_code(one) != canonical_code(code("def f(xs, ys):\n", f"    return {other}"))


def test_a_docstring_counts_without_its_examples_and_names():
    one = code(
        'def f(xs):\n    """Sum of xs over 3.\n    >>> f([1])\n    1\n    """\n', "    return 1"
    )
    two = code('def g(items):\n    """Sum of items\n    over 40."""\n', "    return 2")
    assert canonical_prompt(one) == canonical_prompt(two)


def test_a_shape_is_operators_and_data_flow():
    one = word(
        "Tom has 30 apples, buys 12 and sells 5.", "a = 30 + 12 = 42\nb = 42 - 5 = 37\n#### 37"
    )
    two = word("Of 90 pens and 8 more, 11 go.", "x = 8 + 90 = 98\ny = 98 - 11 = 87\n#### 87")
    assert solution_shape(one) == solution_shape(two) == "g0+g1;0-g2"


def test_a_number_that_is_written_once_is_one_number():
    item = word(
        "Let x = 12, y = 7 * x and z = y + x.", "y = 7 * 12 = 84\nz = 84 + 12 = 96\n#### 96"
    )
    assert solution_shape(item) == "g0*g1;0+g1"


def test_a_constant_is_no_given_number():
    item = word("Tom works 23 weeks.", "days = 23 * 7 = 161\n#### 161")
    assert solution_shape(item) == "c*g0"


@pytest.mark.parametrize(
    ("prompt", "solution"),
    [
        # 42 is given, and is the first result.
        ("Tom has 30, 12 and 42.", "a = 30 + 12 = 42\nb = 42 + 42 = 84\n#### 84"),
        # Either 5.
        ("Tom has 5 and Mia has 5.", "a = 5 + 5 = 10\n#### 10"),
        # The 2 more, or twice.
        ("Mia has 2 more than twice Tom's 80.", "a = 80 * 2 = 160\nb = 160 + 2 = 162\n#### 162"),
        ("Tom has 7 apples.", "no equation\n#### 7"),
    ],
)
def test_a_doubtful_shape_is_none(prompt, solution):
    assert solution_shape(word(prompt, solution)) is None
