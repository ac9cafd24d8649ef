"""Diversity: the measures know sameness from variety."""

import random

import pytest

from datagen.report.diversity import FEWEST, diversity, self_bleu

WORDS = [f"word{number}" for number in range(15)]


def made(count, choices, seed=0):
    rng = random.Random(seed)
    return [" ".join(rng.choice(WORDS[:choices]) for _ in range(12)) for _ in range(count)]


def test_texts_that_are_all_the_same_have_self_bleu_1():
    assert self_bleu([["a", "b", "c", "d", "e"]] * 3) == pytest.approx(1.0)


def test_texts_that_share_nothing_have_hardly_any():
    assert self_bleu([["a", "b", "c", "d"], ["e", "f", "g", "h"]]) < 0.1


def test_self_bleu_by_hand():
    # 3 of 4 words, 2 of 3 pairs, 1 of 2 triples match; no run of four does.
    texts = [["a", "b", "c", "x"], ["a", "b", "c", "y"]]
    assert self_bleu(texts) == pytest.approx((3 / 4 * 2 / 3 * 1 / 2 * 0.1) ** 0.25)


def test_a_text_is_no_reference_of_its_own():
    texts = [["a", "a", "a", "a"], ["a", "b", "c", "d"]]
    # Of four a's, one is in the other text.
    assert self_bleu(texts) < 0.5


def test_more_words_are_more_varied():
    plain, rich = diversity(made(400, 3)), diversity(made(400, 15))
    assert plain.distinct < rich.distinct
    assert plain.self_bleu > rich.self_bleu


def test_numbers_are_no_variety():
    texts = [f"Tom has {n} apples and {n * 7} pears now" for n in range(300)]
    assert diversity(texts).distinct < 30


def test_small_groups_are_not_measured():
    assert diversity(made(FEWEST - 1, 9)) is None
