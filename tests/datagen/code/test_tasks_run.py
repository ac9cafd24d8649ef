"""Every task satisfies the rules for tasks; what the code families write passes its tests."""

import random

import pytest

from datagen.code.lint import lint
from datagen.code.problems import space_of
from datagen.code.task import tasks
from datagen.family import families, sample, spaces_of
from datagen.verification.code import RUN_KINDS, verify_code

OTHERS = sorted(
    name for name, family in families().items() if family.kind in RUN_KINDS and name != "function"
)


def test_no_task_has_a_fault():
    faults = {name: list(lint(task, items=0)) for name, task in tasks().items()}
    assert {name: found for name, found in faults.items() if found} == {}


def test_items_of_every_task_pass_their_tests():
    items = []
    for name in tasks():
        space, rng = space_of(name), random.Random(f"run {name}")
        for _ in range(3):
            draw = space.draw(rng.randrange(space.size))
            items.append(space.write(draw, rng.getrandbits(63), "function"))
    assert [fault for fault in verify_code(items) if fault] == []


@pytest.mark.parametrize("name", OTHERS)
def test_items_of_every_schema_pass_their_tests(name):
    family, rng, items = families()[name], random.Random(f"run {name}"), []
    for level in family.levels:
        schemas = list(family.schemas(level))
        for schema in rng.sample(schemas, min(len(schemas), 60)):
            draw = sample(rng.choice(list(spaces_of(family, schema, level))), rng)
            assert draw is not None, (schema, level)
            items.append(family.write(schema, level, draw, rng.getrandbits(63)))
    assert [fault for fault in verify_code(items) if fault] == []
