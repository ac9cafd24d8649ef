"""Overlap: each planted leak is found, and nothing else."""

from dataclasses import replace

from datagen.item import Item
from datagen.report.overlap import overlap
from datagen.splits.ngrams import Forbidden

TRAINED = Item(
    "word", "story", "farm", 2, "train", 1,
    "Tom has 30 apples, buys 12 and sells 5. How many are left?",
    "a = 30 + 12 = 42\nb = 42 - 5 = 37\n#### 37", "37", (),
)  # fmt: skip
CODE = Item(
    "code", "function", "total", 1, "train", 1, 'def f(xs):\n    """Add up xs."""\n',
    "    return sum(xs) + 1", "f", (),
)  # fmt: skip


def found(train, **held_out):
    checks = overlap(train, {split: [item] for split, item in held_out.items()})
    return {(check.split, check.claim.split()[0]) for check in checks if check.shared}


def test_the_same_prompt_is_found_in_any_split():
    assert found([TRAINED], test_numbers=TRAINED) == {("test_numbers", "the")}


def test_a_composition_of_training_is_found():
    test = replace(
        TRAINED, prompt="Of 80 and 9, 11 go.", solution="x = 80 + 9 = 89\ny = 89 - 11 = 78\n#### 78"
    )
    assert found([TRAINED], test_composition=test) == {("test_composition", "operators")}
    other = replace(test, solution="x = 80 - 9 = 71\ny = 71 - 11 = 60\n#### 60")
    assert not found([TRAINED], test_composition=other)


def test_a_function_of_training_is_found_under_another_task():
    test = replace(
        CODE,
        schema="sum_up",
        prompt='def g(v):\n    """What is the sum of all v?"""\n',
        solution="    return sum(v) + 5",
    )
    assert found([CODE], test_schema=test) == {("test_schema", "syntax")}
    assert found([CODE], test_composition=test) == {("test_composition", "syntax")}


def test_a_held_out_wording_of_a_trained_task_may_have_its_function():
    test = replace(CODE, prompt='def g(v):\n    """What is the sum of all v?"""\n')
    assert not found([CODE], test_schema=test)


def test_a_wording_of_training_is_found_with_other_numbers():
    test = replace(TRAINED, prompt=TRAINED.prompt.replace("Tom", "Mia").replace("30", "fifty"))
    assert ("test_schema", "prompt") in found([TRAINED], test_schema=test)


def test_a_short_solution_is_found_among_longer_ones():
    assert found([TRAINED], test_longer=replace(TRAINED, prompt="x")) == {("test_longer", "more")}


def test_runs_of_ten_words_are_found_whatever_their_case():
    public = "A baker sold seven loaves on Monday and nine more on Tuesday morning."
    forbidden = Forbidden([public])
    assert forbidden.shared("Today a baker sold seven loaves, on Monday and nine more!")
    assert not forbidden.shared("a baker sold seven loaves on Monday and nine others on Tuesday")
