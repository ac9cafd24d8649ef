"""Verification accepts what the families write and refuses every kind of mistake."""

from dataclasses import replace

import pytest

from datagen.family import families
from datagen.generation.generate import verify
from datagen.item import GenerationError, Item
from datagen.permutation import Permutation
from datagen.verification.mathematics import holds, verify_math

GOOD = Item(
    kind="word",
    family="story",
    schema="gain_then_lose",
    level=1,
    split="train",
    seed=1,
    prompt="Mia has 12 coins. She finds 5 more and loses 4. How many are left?",
    solution="total = 12 + 5 = 17\nleft = 17 - 4 = 13\n#### 13",
    answer="13",
    tests=("answer + 4 = 12 + 5",),
)
CODE = Item(
    kind="code",
    family="pipeline",
    schema="all/same/sum",
    level=1,
    split="train",
    seed=1,
    prompt='def total(xs):\n    """Return the sum of the numbers."""\n',
    solution="    return sum(xs)",
    answer="total",
    tests=("assert total([1, 2]) == 3",),
)


def test_a_right_solution_passes():
    verify([GOOD, CODE])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"solution": "total = 12 + 5 = 18\nleft = 18 - 4 = 14\n#### 14", "answer": "14"}, "give"),
        ({"solution": "total = 12 + 5 = 17\nleft = 17 - 3 = 14\n#### 14"}, "answer"),
        ({"solution": "total = 12 + 6 = 18\n#### 18", "answer": "18"}, "uses 6"),
        ({"solution": "left = 12 + 5 - 4 = 13\n#### 13"}, "binary"),
        ({"solution": "total = 12 + 5 = 17\n#### 13"}, "last equation"),
        ({"solution": "total = 12 + 5 = 17\nleft = 17 - 4 = 13"}, "ends with"),
        ({"tests": ("answer = 12 + 5",)}, "does not satisfy"),
        ({"tests": ()}, "no law"),
    ],
)
def test_a_wrong_solution_is_refused(change, reason):
    with pytest.raises(GenerationError, match=reason):
        verify_math(replace(GOOD, **change))


def test_a_function_that_fails_its_test_is_refused():
    with pytest.raises(GenerationError, match="AssertionError"):
        verify([replace(CODE, solution="    return max(xs)")])


def test_a_function_without_tests_is_refused():
    with pytest.raises(GenerationError):
        verify([replace(CODE, tests=())])


@pytest.mark.parametrize(
    ("law", "answer", "expected"),
    [("answer * 4 = 30 - 2", 7, True), ("answer * 4 = 30 - 2", 8, False), ("2 * 3 = answer", 6, 1)],
)
def test_laws_are_checked_by_substitution(law, answer, expected):
    assert holds(law, answer) == expected


@pytest.mark.parametrize("family", [f.name for f in families().values()])
def test_every_schema_of_a_family_writes_right_items(family):
    for level in families()[family].levels:
        found = []
        for schema in families()[family].schemas(level):
            permutation = Permutation(families()[family].size(schema, level), 11)
            for position in range(min(12, permutation.size)):
                draw = families()[family].draw(schema, level, permutation[position])
                if draw is not None:
                    found.append(families()[family].write(schema, level, draw, position))
        assert found
        verify(found)
