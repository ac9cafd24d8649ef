"""A pool of nouns has each word once, so that what is drawn from it can be told apart."""

from datagen.english.nouns import POOLS, pool


def test_a_word_of_two_pools_is_drawn_once() -> None:
    words = [noun.one for noun in pool("+".join(POOLS))]
    assert len(words) == len(set(words))
    assert [noun.one for noun in pool("fruit+color")].count("orange") == 1
