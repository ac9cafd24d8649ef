"""Primers: distinct, right by a reading of their own text, and honest in their splits."""

import random
import re
from dataclasses import replace

import pytest

from datagen.english.grammar import NUMBER_WORDS, number_word
from datagen.english.names import PEOPLE
from datagen.family import families
from datagen.generation.generate import verify
from datagen.item import GenerationError, Item
from datagen.permutation import Permutation
from datagen.primers.made_up import MADE_UP_WORDS, is_held_out_word, made_up_word
from datagen.primers.primer import Choices, PrimerFamily
from datagen.splits.held_out import is_held_out_name
from datagen.verification.primer import number_of

PRIMERS = [family for family in families().values() if isinstance(family, PrimerFamily)]
STREAMS = [
    (family.name, schema, level)
    for family in PRIMERS
    for level in family.levels
    for schema in family.schemas(level)
]


def drawn(family_name, schema, level, count=40, key=3):
    family = families()[family_name]
    permutation = Permutation(family.size(schema, level), key)
    for position in range(min(count, permutation.size)):
        draw = family.draw(schema, level, permutation[position])
        if draw is not None:
            yield family.write(schema, level, draw, position)


@pytest.mark.parametrize("family", [family.name for family in PRIMERS])
def test_what_a_family_writes_is_right_and_distinct(family):
    for name, schema, level in STREAMS:
        if name == family:
            items = list(drawn(name, schema, level))
            assert len(items) > 4
            # Where two choices come to the same text, generation drops the second.
            assert len({item.prompt for item in items}) >= 0.9 * len(items), (schema, level)
            verify(items)


@pytest.mark.parametrize("family", [family.name for family in PRIMERS])
def test_most_of_what_is_drawn_is_trained_on_and_little_rejected(family):
    for name, schema, level in STREAMS[:: max(1, len(STREAMS) // 60)]:
        if name == family:
            items = list(drawn(name, schema, level, 200))
            assert len(items) > 20, (schema, level)
            assert sum(item.split == "train" for item in items) > len(items) / 3, (schema, level)


def test_an_index_gives_the_same_problem_again():
    name, schema, level = STREAMS[len(STREAMS) // 2]
    assert list(drawn(name, schema, level)) == list(drawn(name, schema, level))


def test_held_out_names_and_words_are_not_trained_on():
    held_out = {person.name for person in PEOPLE if is_held_out_name(person.name)}
    for stream in STREAMS[::3]:
        for item in drawn(*stream, 25):
            if item.split == "train" and item.family != "copy_exactly":
                words = set(re.findall(r"\b[A-Z][a-z]+\b", item.prompt))
                assert not words & held_out, item.prompt


def test_choices_read_an_index_as_digits():
    seen = {tuple(Choices("s", index).some("abcd", 3)) for index in range(24)}
    assert len(seen) == 24
    assert not Choices("s", 24).exhausted
    choices = Choices("s", 24)
    choices.some("abcd", 3)
    assert not choices.exhausted


def test_made_up_words_differ_and_few_are_held_out():
    rng = random.Random(0)
    words = [made_up_word(rng.randrange(MADE_UP_WORDS)) for _ in range(2000)]
    assert all(re.fullmatch("[a-z]{3,14}", word) for word in words)
    assert len(set(words)) > 1800
    assert 0.02 < sum(map(is_held_out_word, words)) / 2000 < 0.09


PRIMER = Item(
    kind="primer",
    family="recall_facts",
    schema="several_questions",
    level=2,
    split="train",
    seed=1,
    prompt="Mia: 12\nTom: 7\nTom?\nMia?",
    solution="Tom: 7\nMia: 12\n#### 7, 12",
    answer="7, 12",
    tests=(
        "answer == ', '.join(str({'Mia': 12, 'Tom': 7}[k]) for k in ['Tom', 'Mia'])",
        "lines == ['Tom: 7', 'Mia: 12']",
    ),
)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"answer": "12, 7", "solution": "Tom: 7\nMia: 12\n#### 12, 7"}, "does not satisfy"),
        ({"solution": "Tom: 7\nMia: 13\n#### 7, 12"}, "does not satisfy"),
        ({"solution": "Tom: 7\nMia: 12\n#### 7"}, "ends with"),
        ({"solution": "Tom: 7\nMia: 12\n####  7, 12"}, "ends with"),
        (
            {"solution": "half = 24 / 2 = 7\n#### 7, 12", "tests": ("answer == '7, 12'",)},
            "should give 12",
        ),
        ({"tests": ("1 == 1",)}, "another answer"),
        ({"tests": ("'7' == '7'", "answer == answer")}, "another answer"),
    ],
)
def test_a_wrong_primer_is_refused(change, reason):
    verify([PRIMER])
    with pytest.raises(GenerationError, match=reason):
        verify([replace(PRIMER, **change)])


@pytest.mark.parametrize("level", [2, 5, 8])
def test_pairs_are_recalled_as_a_reader_finds_them(level):
    for item in drawn("recall_facts", "eight_pairs", level, 80):
        facts, _, question = item.prompt.rpartition(". ")
        pairs = dict(
            re.findall(
                r"([A-Z][a-z]+)(?:: | has | = | is number | got | took | chose | )(\d+)", facts
            )
        )
        assert len(pairs) == level
        name = next(name for name in pairs if name in question)
        assert item.answer == pairs[name]


@pytest.mark.parametrize("level", [1, 4, 8])
def test_what_a_reader_is_asked_stands_in_one_sentence(level):
    for item in drawn("reading", "text", level, 60):
        facts = [part for part in re.split(r"[.?] |\n", item.prompt) if not part.endswith("?")]
        words = (
            {number_word(int(item.answer))}
            if item.answer.isdigit() and len(item.answer) < 3
            else set()
        )
        shown = [form for form in {item.answer, *words} if form in " ".join(facts)]
        assert shown, item.prompt


@pytest.mark.parametrize("level", [2, 5, 8])
def test_a_sorted_list_is_the_prompts_list(level):
    for item in drawn("list_lookup", "sort", level, 60):
        given = sorted(map(int, re.findall(r"\d+", item.prompt)))
        answer = list(map(int, re.findall(r"\d+", item.answer)))
        assert answer in (given, given[::-1])


@pytest.mark.parametrize(
    ("family", "schema", "level"),
    [stream for stream in STREAMS if stream[0] in ("docstring_constants", "identifier_copy")],
)
def test_a_function_copies_its_constants_from_its_prompt(family, schema, level):
    for item in drawn(family, schema, level, 15):
        docstring = " ".join(item.prompt.split())
        for constant in re.findall(r"\b\d{2,}\b", item.solution):
            assert constant in docstring, item.prompt + item.solution
        for text in re.findall(r"[\"'](\w{4,})[\"']", item.solution):
            assert text in docstring, item.prompt + item.solution


@pytest.mark.parametrize("level", range(1, 7))
def test_number_words_are_read_as_problems_are_read(level):
    for item in drawn("number_forms", "words_to_digits", level, 40):
        assert number_of(re.sub(" and ", " ", words_in(item.prompt))) == int(item.answer)


def words_in(prompt):
    """The longest stretch of number words."""
    number = r"(?:[a-z]+ty-)?(?:" + "|".join(NUMBER_WORDS) + "|hundred|thousand|and)"
    found = re.findall(rf"\b{number}(?: {number})*\b", prompt.lower())
    return max(found, key=len).removesuffix(" and")


def test_parameters_that_belong_together_are_named_together():
    pairs = {("right", "wrong"), ("correct", "mistakes"), ("hits", "misses"), ("wins", "losses")}
    found = set()
    for level in families()["rule_function"].levels:
        if "quiz_score" in families()["rule_function"].schemas(level):
            for item in drawn("rule_function", "quiz_score", level, 200):
                head = re.search(r"\((.*?)\)", item.prompt).group(1)
                found.add(tuple(re.findall(r"(\w+)(?=,|:|$)", head.replace(": int", ""))))
    firsts = {first for first, _ in pairs} | {second for _, second in pairs}
    assert {names for names in found if set(names) & firsts} == pairs
