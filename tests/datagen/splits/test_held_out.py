"""What the splits promise: nothing held out is ever in a training document."""

import random
from collections import Counter
from itertools import islice

import pytest

from datagen.arithmetic.exercise import ExerciseFamily, pattern_of
from datagen.code.problems import held_out
from datagen.code.task import tasks
from datagen.english.names import PEOPLE
from datagen.family import families, sample, spaces_of
from datagen.generation.drawing import stream_items
from datagen.generation.mixture import Stream
from datagen.generation.plan import Shard
from datagen.permutation import Permutation
from datagen.report.canonical import solution_shape
from datagen.splits.held_out import (
    LONGEST_TRAINED,
    is_held_out_name,
    is_held_out_shape,
    shape_of,
)
from datagen.words.story import stories
from datagen.words.story_problems import is_held_out_story, spaces

# How many schemas of each family and level are read: they share all that is tested here.
EXTENT = pytest.mark.parametrize("most", [2, pytest.param(10**6, marks=pytest.mark.full)])


def streams(most, where=lambda family: True):
    """(family, schema, level) of so many schemas of each family and level, the same each time."""
    for family in filter(where, families().values()):
        for level in family.levels:
            schemas = list(family.schemas(level))
            rng = random.Random(f"{family.name} {level}")
            for schema in rng.sample(schemas, min(most, len(schemas))):
                yield family.name, schema, level


def items(family_name, schema, level, count, key=5):
    family = families()[family_name]
    permutation = Permutation(family.size(schema, level), key)
    for position in range(min(count, permutation.size)):
        draw = family.draw(schema, level, permutation[position])
        if draw is not None:
            yield family.write(schema, level, draw, position)


@EXTENT
def test_items_fall_only_into_the_splits_their_stream_declares(most):
    for stream in streams(most):
        declared = families()[stream[0]].splits(*stream[1:])
        assert {item.split for item in items(*stream, 100)} <= set(declared), stream


def drawn(stream, count=60):
    """(draw, item) of random problems from every space of a stream in turn."""
    family = families()[stream[0]]
    rng = random.Random(str(stream))
    spaces = list(spaces_of(family, *stream[1:]))
    for number in range(count):
        space = spaces[number % len(spaces)]
        draw = space.draw(rng.randrange(space.size))
        if draw is not None:
            yield draw, family.write(*stream[1:], draw, number)


def plan_of(draw):
    return getattr(draw.values, "plan", draw.values)


@EXTENT
def test_what_is_trained_on_is_nowhere_held_out(most):
    for stream in streams(4 * most, lambda f: f.kind == "word"):
        for draw, item in drawn(stream):
            worked = plan_of(draw).worked
            if item.split == "train":
                assert len(worked.lines) <= LONGEST_TRAINED, item
                assert not is_held_out_shape(worked.shape), item
                assert not any(is_held_out_name(name) for name in names_of(draw)), item
                assert item.family != "story" or not is_held_out_story(item.schema), item
            if item.split == "test_longer":
                assert len(worked.lines) > LONGEST_TRAINED, item
            if item.split == "test_composition":
                assert is_held_out_shape(worked.shape), item


def names_of(draw):
    return [PEOPLE[number].name for number in plan_of(draw).people]


def test_a_held_out_story_is_in_no_other_split():
    held_out = [name for name in stories() if is_held_out_story(name)]
    assert 0.05 < len(held_out) / len(stories()) < 0.15
    rng = random.Random(4)
    for name in held_out:
        assert {split for space in spaces(name) for split in space.splits} == {"test_schema"}, name
        draw = sample(rng.choice(spaces(name)), rng)
        assert draw is not None and draw.split == "test_schema", name


def test_held_out_paraphrases_are_never_trained_on():
    found = 0
    for name in list(stories())[::4]:
        rng = random.Random(name)
        for space in spaces(name):
            texts = {part.text for group in space.wordings for part in group if part.held_out}
            for _ in range(10 if texts else 0):
                draw = space.draw(rng.randrange(space.size))
                told = draw and " ".join(draw.values.sentences)
                if told and any(text in told for text in texts):
                    found += 1
                    assert draw.split == "test_schema"
    assert found


@pytest.mark.parametrize(
    ("operations", "shape"),
    [
        ([("+", "g:a", "g:b")], "g0+g1"),
        ([("*", "g:n", "g:p"), ("-", "g:paid", "0")], "g0*g1;g2-0"),
        ([("+", "g:a", "g:b"), ("*", "g:a", "0")], "g0+g1;0*g0"),
        ([("*", "g:p", "g:off"), ("/", "0", "c")], "g0*g1;0/c"),
    ],
)
def test_a_shape_keeps_operators_and_data_flow_alone(operations, shape):
    assert shape_of(operations) == shape


def test_the_order_of_a_sum_does_not_change_its_shape():
    first = shape_of([("-", "g:a", "g:b"), ("+", "0", "g:c")])
    assert first == shape_of([("-", "g:x", "g:y"), ("+", "g:z", "0")])


def test_short_compositions_are_never_held_out():
    operators = "+-*/"
    for first in operators:
        assert not is_held_out_shape(f"g0{first}g1")
        for second in operators:
            assert not is_held_out_shape(f"g0{first}g1;0{second}g2")


def test_about_one_composition_in_ten_is_held_out():
    shapes = {f"g0{a}g1;0{b}g2;1{c}g3" for a in "+-*/" for b in "+-*/" for c in "+-*/"}
    shapes |= {f"{shape};2{d}g4" for shape in list(shapes) for d in "+-*/"}
    assert 0.05 < sum(map(is_held_out_shape, shapes)) / len(shapes) < 0.15


def test_structures_come_up_in_turn_however_their_sizes_differ():
    stream = Stream("story", "gave_some_to_friend", 2, 1.0)
    items = islice(stream_items(stream, Shard("train", 0, 1, 60), 0), 60)
    endings = Counter(item.prompt[-1] for item in items)
    assert min(endings["."], endings["?"]) >= 5


def trained(family):
    """Items of training of one family."""
    return [
        item
        for stream in streams(8, lambda each: each.name == family)
        for item in items(*stream, 60)
        if item.split == "train"
    ]


@pytest.mark.parametrize("family", ["binding", "expression", "number_riddle"])
def test_calculations_and_stories_hold_out_the_same_shapes(family):
    shapes = {solution_shape(item) for item in trained(family)} - {None}
    assert len(shapes) > 10
    assert not any(map(is_held_out_shape, shapes))


def test_tasks_with_the_same_solution_are_held_out_together():
    owners = {}
    for name, task in tasks().items():
        for source in task.sources:
            form = source.canonical.replace(f"'{name}'", "'v0'")
            assert held_out(task) == held_out(owners.setdefault(form, task)), name


def test_a_held_out_wording_is_a_trained_one_nowhere():
    families_ = [family for family in families().values() if isinstance(family, ExerciseFamily)]
    texts = [text for f in families_ for each in f.exercises.values() for text in each.texts]
    held = {pattern_of(text) for text, is_held_out in texts if is_held_out}
    assert len(held) > 30
    assert held.isdisjoint(pattern_of(text) for text, is_held_out in texts if not is_held_out)
