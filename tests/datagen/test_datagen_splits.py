"""What the splits promise: nothing held out is ever in a training document."""

import re

import pytest

from datagen.family import families
from datagen.permutation import Permutation
from datagen.splits import is_held_out_equation, is_held_out_schema

STREAMS = [
    (family.name, schema, level)
    for family in families().values()
    for level in family.levels
    for schema in list(family.schemas(level))[:40]
]


# Families of which one equation in ten is never trained on.
EQUATIONS = [stream for stream in STREAMS if "test" in families()[stream[0]].splits(*stream[1:])]


def items(family_name, schema, level, count, key=5):
    family = families()[family_name]
    permutation = Permutation(family.size(schema, level), key)
    for position in range(min(count, permutation.size)):
        draw = family.draw(schema, level, permutation[position])
        if draw is not None:
            yield family.write(schema, level, draw, position)


@pytest.mark.parametrize(("family", "schema", "level"), EQUATIONS)
def test_no_training_solution_shows_a_held_out_equation(family, schema, level):
    for item in items(family, schema, level, 300):
        equations = re.findall(r"= (\d+) ([-+*/]) (\d+) =", item.solution)
        if item.split == "train" and item.kind != "code":
            assert not any(is_held_out_equation(op, int(a), int(b)) for a, op, b in equations)


@pytest.mark.parametrize(("family", "schema", "level"), STREAMS)
def test_items_fall_only_into_the_splits_their_stream_declares(family, schema, level):
    declared = families()[family].splits(schema, level)
    assert {item.split for item in items(family, schema, level, 300)} <= set(declared)


def test_a_sum_and_its_mirror_are_held_out_together():
    for a in range(100):
        for b in range(100):
            assert is_held_out_equation("+", a, b) == is_held_out_equation("+", b, a)


def test_about_one_two_digit_sum_in_ten_is_held_out():
    held_out = sum(is_held_out_equation("+", a, b) for a in range(10, 100) for b in range(10, 100))
    assert 0.07 < held_out / 8100 < 0.13


def test_one_digit_tables_are_never_held_out():
    for a in range(10):
        for b in range(10):
            assert not is_held_out_equation("+", a, b)
            assert not is_held_out_equation("*", a, b)


@pytest.mark.parametrize("family", ["two_step", "list_function"])
def test_some_but_few_schemas_are_held_out(family):
    schemas = {s for level in (1, 2) for s in families()[family].schemas(level)}
    held_out = [schema for schema in schemas if is_held_out_schema(family, schema)]
    assert 0 < len(held_out) < len(schemas) / 3
