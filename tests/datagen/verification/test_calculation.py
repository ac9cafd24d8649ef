"""Arithmetic and algebra: lines and answers are checked, splits are kept apart."""

import random
from collections import defaultdict
from fractions import Fraction

import pytest

from datagen.arithmetic.exercise import Exercise, ExerciseFamily, Solved
from datagen.arithmetic.written import bracketed, cents, numeral
from datagen.family import families
from datagen.generation.drawing import shard_items
from datagen.generation.mixture import load_mixture
from datagen.generation.plan import Plan
from datagen.item import Item
from datagen.verification.calculation import check_calculation
from datagen.verification.mathematics import verify_math
from datagen.words.lint import grammar_faults

FAMILIES = [family for family in families().values() if isinstance(family, ExerciseFamily)]


def drawn(family: ExerciseFamily, schema: str, level: int, count: int) -> list[Item]:
    """Random items of one schema and level; every number space must be mostly sensible."""
    rng = random.Random(f"{family.name} {schema} {level}")
    found: list[Item] = []
    for _ in range(60 * count):
        if len(found) == count:
            break
        draw = family.draw(schema, level, rng.randrange(family.size(schema, level)))
        if draw is not None:
            found.append(family.write(schema, level, draw, rng.getrandbits(60)))
    return found


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_every_schema_writes_right_items_in_many_wordings(family):
    for level in family.levels:
        for schema in family.schemas(level):
            items = drawn(family, schema, level, 30)
            assert len(items) == 30, schema
            for item in items:
                verify_math(item)
                assert "{" not in item.prompt
                assert "  " not in item.prompt
                assert not [fault for fault in grammar_faults(item.prompt) if "article" in fault]
                assert len(item.solution) < 600, item
            assert len({item.prompt for item in items}) > 15
            assert {item.split for item in items} <= set(family.splits(schema, level))
    assert all(len(exercise.wordings) >= 8 for exercise in family.exercises.values())


def test_a_wording_and_the_operands_decide_the_split_at_every_level():
    splits = defaultdict(set)
    family = families()["addition"]
    for level in family.exercises["several"].levels:
        for item in drawn(family, "several", level, 300):
            splits[item.prompt].add(item.split)
    assert all(len(found) == 1 for found in splits.values())


def test_one_digit_facts_are_trained_on_whatever_they_hash_to():
    for name, schema in (("addition", "two"), ("multiplication", "two"), ("subtraction", "table")):
        family = families()[name]
        found = {item.split for item in drawn(family, schema, 1, 400)}
        assert found <= {"train", "test_schema"}


def test_expressions_hold_out_shapes():
    items = drawn(families()["expression"], "positive", 5, 400)
    shares = [item.split == "test_composition" for item in items]
    assert 0.03 < sum(shares) / len(shares) < 0.2


def test_the_mixture_holds_the_families_alone_and_gives_distinct_items():
    mixture = load_mixture("calculation")
    assert {stream.family for stream in mixture.streams} == {family.name for family in FAMILIES}
    plan = Plan(1, 2000, "calculation")
    items = shard_items(plan, plan.shards()[0])
    assert len(items) == 2000
    assert len({item.prompt for item in items}) > 1950
    assert {item.kind for item in items} == {"arithmetic", "algebra"}


PROMPT = "What is 47 * 36?"
LINES = "36 = 30 + 6\n47 * 30 = 1410\n47 * 6 = 282\n1410 + 282 = 1692\n#### 1692"


def reasons(solution: str, answer: str = "1692", tests=("answer / 36 = 47",), prompt=PROMPT):
    return " ".join(check_calculation(prompt, solution, answer, tests))


def test_a_right_calculation_passes():
    assert not reasons(LINES)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("47 * 6 = 282", "47 * 6 = 292", "wrong"),
        ("36 = 30 + 6", "36 = 30 + 5", "wrong"),
        ("47 * 6 = 282", "53 * 6 = 318", "uses 53"),
        ("47 * 6 = 282", "47 * 6 is 282", "no relation"),
        ("47 * 6 = 282", "47 * = 282", "neither an expression nor a label"),
        ("#### 1692", "#### 1693", "ends with"),
    ],
)
def test_a_wrong_line_is_refused(old, new, reason):
    assert reason in reasons(LINES.replace(old, new))


@pytest.mark.parametrize(
    ("answer", "tests", "reason"),
    [
        ("1692", ("answer / 36 = 48",), "does not satisfy"),
        ("1692", ("answer > 5",), "another answer"),
        ("1692", (), "no law"),
        ("1410", ("answer / 30 = 47",), "ends with"),
    ],
)
def test_a_wrong_law_or_answer_is_refused(answer, tests, reason):
    assert reason in reasons(LINES, answer, tests)


def test_an_equation_is_checked_with_what_the_solution_finds():
    prompt, laws = "Solve 3x + 5 = 20.", ("3 * answer + 5 = 20",)
    good = "3x = 20 - 5 = 15\nx = 15 / 3 = 5\n#### 5"
    assert not reasons(good, "5", laws, prompt)
    assert "wrong" in reasons(good.replace("3x", "4x"), "5", laws, prompt)


def test_an_identity_is_checked_at_several_numbers():
    prompt = "Expand (x + 2)(x + 3). What is the coefficient of x?"
    laws = ("answer = 2 + 3",)
    good = "(x + 2)(x + 3) = x^2 + 5x + 6\n#### 5"
    assert not reasons(good, "5", laws, prompt)
    assert "wrong" in reasons(good.replace("+ 6", "+ 5"), "5", laws, prompt)


def test_lists_are_checked_by_their_label():
    prompt, laws = "What is the median of 5, 2 and 9?", ("answer = middle(5, 2, 9)",)
    assert not reasons("in order: 2, 5, 9\n#### 5", "5", laws, prompt)
    assert "list" in reasons("in order: 5, 2, 9\n#### 5", "5", laws, prompt)
    assert "list" in reasons("primes: 2, 5, 9\n#### 5", "5", laws, prompt)


def test_fractions_must_be_in_lowest_terms():
    prompt, laws = "What is 1/4 + 1/4?", ("answer - 1/4 = 1/4",)
    assert not reasons("1/4 + 1/4 = 2/4\n2/4 = 1/2\n#### 1/2", "1/2", laws, prompt)
    assert "lowest" in reasons("1/4 + 1/4 = 2/4\n#### 2/4", "2/4", laws, prompt)


def test_numerals():
    assert numeral(Fraction(11, 4)) == "2.75"
    assert numeral(Fraction(-1, 8)) == "-0.125"
    assert numeral(Fraction(1, 3)) == "1/3"
    assert bracketed(-4) == "(-4)"
    assert (cents(350), cents(300), cents(5)) == ("3.50", "3", "0.05")


def test_numbers_in_words_start_with_a_capital_and_equations_do_not():
    def solve(a: int) -> Solved:
        return Solved([f"{a} + 1 = {a + 1}"], a + 1, (f"answer - 1 = {a}",), {"e": f"n = {a}"})

    texts = ("{a} and one more make how much?", "{e}. What is one more than n?")
    family = ExerciseFamily(
        "probe", "algebra", [Exercise("one", {1: {"a": range(4)}}, solve, texts)]
    )
    prompts = {item.prompt for item in drawn(family, "one", 1, 300)}
    assert "Three and one more make how much?" in prompts
    assert "n = 2. What is one more than n?" in prompts
