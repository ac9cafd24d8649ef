"""Answers that are names, words or lists are compared whole; numbers as before."""

import pytest

from datagen.item import Item
from training.evaluation.scoring import final_text, score


@pytest.mark.parametrize(
    ("completion", "text"),
    [
        ("#### Maria", "Maria"),
        ("Tom: 4\n####   toy   car \n", "toy car"),
        ("#### 4\n#### 5, 6", "5, 6"),
        ("Maria", None),
        ("so #### Maria", None),
    ],
)
def test_the_final_text_is_what_follows_the_last_mark(completion, text):
    assert final_text(completion) == text


@pytest.mark.parametrize(
    ("kind", "completion", "right"),
    [
        ("primer", "#### 12, 7<|endoftext|>", True),
        ("primer", "#### 12", False),
        ("primer", "#### 12, 7, 9", False),
        ("word", "#### 12, 7", False),
    ],
)
def test_a_list_is_right_only_whole_and_only_in_a_primer(kind, completion, right):
    law = ("answer == '12, 7'",)
    item = Item(kind, "f", "s", 1, "train", 1, "?", "#### 12, 7", "12, 7", law)
    assert score([item], [completion]) == [right]
