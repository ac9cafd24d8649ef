"""Other names of a task's parameters suit each other, their types and the docstring."""

import random

from datagen.code.parameter_names import PAIRS, suits
from datagen.code.problems import parameter_names
from datagen.code.task import tasks


def _drawn(task, text=""):
    return [parameter_names(task, random.Random(seed), text) for seed in range(60)]


def test_pairs_are_renamed_together():
    for names, others in PAIRS.items():
        allowed = {names, *others}
        for task in tasks().values():
            if set(names) <= set(task.parameters):
                for drawn in _drawn(task):
                    assert tuple(drawn[name] for name in names) in allowed, task.name


def test_no_name_occurs_twice():
    for task in tasks().values():
        for drawn in _drawn(task)[:10]:
            assert len(set(drawn.values())) == len(drawn), task.name


def test_a_tuple_is_not_called_a_list():
    assert not suits("lst", "tuple[int, ...]")
    assert suits("lst", "list[int]")
    assert suits("values", "tuple[int, ...]")


def test_a_parameter_before_a_noun_has_a_short_name():
    task = tasks()["first_departures"]
    drawn = {names["n"] for names in _drawn(task, "When are the first {n} beeps?")}
    assert all(len(name) == 1 for name in drawn)
    assert any(len(names["n"]) > 1 for names in _drawn(task))
