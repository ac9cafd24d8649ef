"""Documents come out of the packing whole, once each, with targets where they belong."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from datagen.output.documents import END_OF_TEXT
from training.data.packing import batch_of, batches, load_tokenizer, pack, tokenize
from training.errors import BadInput


@given(st.lists(st.integers(1, 30), min_size=1, max_size=200), st.integers(0, 9))
def test_each_document_is_packed_once_into_a_row_that_holds_it(
    lengths: list[int], seed: int
) -> None:
    order = np.random.default_rng(seed).permutation(len(lengths))
    rows = pack(np.array(lengths), order, 30)
    assert sorted(number for row in rows for number in row) == list(range(len(lengths)))
    assert all(sum(lengths[number] for number in row) <= 30 for row in rows)


def test_short_documents_leave_little_padding() -> None:
    lengths = np.random.default_rng(0).integers(10, 100, 2000)
    rows = pack(lengths, np.arange(2000), 256)
    assert lengths.sum() / (256 * len(rows)) > 0.95


def test_targets_are_the_next_token_of_the_same_document(sums: Path) -> None:
    documents = tokenize(sums, load_tokenizer(sums / "tokenizer.json"))
    batch = batch_of(documents, [[3, 1], [2]], 256, prompt_weight=0.5)
    for row, numbers in enumerate([[3, 1], [2]]):
        at = 0
        for place, number in enumerate(numbers, 1):
            ids = documents.tokens[documents.starts[number] : documents.starts[number + 1]]
            here = slice(at, at + len(ids))
            assert batch.tokens[row, here].tolist() == ids.tolist()
            assert batch.document[row, here].tolist() == [place] * len(ids)
            assert batch.targets[row, here].tolist()[:-1] == ids.tolist()[1:]
            prompt = int(documents.prompts[number])
            expected = [0.5] * (prompt - 1) + [1.0] * (len(ids) - prompt) + [0.0]
            assert batch.weights[row, here].tolist() == expected
            at += len(ids)
        assert batch.weights[row, at:].sum() == 0
        assert (batch.document[row, at:] == len(numbers) + 1).all()
    assert batch.count == sum(int(documents.lengths[number]) for number in (3, 1, 2))


def test_every_document_ends_with_the_end_of_text(sums: Path) -> None:
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    documents = tokenize(sums, tokenizer)
    end = tokenizer.token_to_id(END_OF_TEXT)
    assert (documents.tokens[documents.starts[1:] - 1] == end).all()
    assert (documents.tokens == end).sum() == len(documents)


def test_skipping_batches_gives_the_later_ones_also_across_epochs(sums: Path) -> None:
    documents = tokenize(sums, load_tokenizer(sums / "tokenizer.json"))

    def tokens(skip: int, count: int) -> list[list[int]]:
        stream = batches(documents, 2, 128, 0.1, seed=4, skip=skip)
        return [next(stream).tokens.flatten().tolist() for _ in range(count)]

    assert tokens(17, 3) == tokens(0, 20)[17:]


def test_a_document_longer_than_a_row_is_refused(sums: Path) -> None:
    documents = tokenize(sums, load_tokenizer(sums / "tokenizer.json"))
    with pytest.raises(BadInput, match="row_length 8 is less than the longest document"):
        next(batches(documents, 2, 8, 0.1, seed=0, skip=0))
