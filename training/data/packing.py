"""Documents as token ids, packed whole into rows of fixed length for training."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from datagen.item import Item
from datagen.output.documents import END_OF_TEXT, render
from training.data.items import items_of
from training.errors import BadInput

# Documents considered for the space left in a row; more packs tighter, at more work.
LOOKAHEAD = 64


class Batch(NamedTuple):
    """Rows of packed documents, each (rows, row_length)."""

    tokens: Tensor  # int64
    targets: Tensor  # int64: the next token of the same document
    weights: Tensor  # float32: of each target in the loss; 0 where there is no target
    document: Tensor  # int64: number of the document within its row, from 1
    count: int  # tokens of documents, without padding

    def to(self, device: torch.device) -> Batch:
        """On another device; from pinned memory without waiting for it."""
        moved = (tensor.to(device, non_blocking=True) for tensor in self[:4])
        return Batch(*moved, self.count)

    def pinned(self) -> Batch:
        """In page-locked memory, from which a GPU copies while both go on."""
        return Batch(*(tensor.pin_memory() for tensor in self[:4]), self.count)


@dataclass(frozen=True)
class Documents:
    """Tokenised documents: document i is tokens[starts[i] : starts[i + 1]]."""

    tokens: np.ndarray  # int32 (total,)
    starts: np.ndarray  # int64 (documents + 1,)
    prompts: np.ndarray  # int64 (documents,): how many tokens of each are prompt

    def __len__(self) -> int:
        return len(self.prompts)

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.starts)


def load_tokenizer(path: Path) -> Tokenizer:
    """Reads an HF `tokenizer.json`; `BadInput` if it is none or lacks the end-of-text token."""
    if not path.is_file():
        raise BadInput(f"{path}: no such file, expected an HF tokenizer")
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises bare Exception
        raise BadInput(f"{path}: not an HF tokenizer ({error})") from error
    if tokenizer.token_to_id(END_OF_TEXT) is None:
        raise BadInput(f"{path}: the special token {END_OF_TEXT} is missing")
    return tokenizer


def tokenize(data: Path, tokenizer: Tokenizer, split: str = "train") -> Documents:
    """All documents of a split."""
    return tokenize_items(items_of(data, split), tokenizer)


def tokenize_items(items: Iterable[Item], tokenizer: Tokenizer) -> Documents:
    """Their documents. Prompt and completion are encoded apart, as generation does it."""
    pieces, lengths, prompts = [], [], []
    rendered = (render(item) for item in items)
    while texts := list(islice(rendered, 10_000)):
        # Both parts of every document, in turn.
        encoded = tokenizer.encode_batch_fast(list(chain(*texts)), add_special_tokens=False)
        ids = [encoding.ids for encoding in encoded]
        pieces.append(np.fromiter(chain(*ids), np.int32))
        sizes = np.array([len(part) for part in ids], np.int64).reshape(-1, 2)
        prompts.append(sizes[:, 0])
        lengths.append(sizes.sum(1))
    starts = np.concatenate([[0], np.cumsum(np.concatenate(lengths))])
    return Documents(np.concatenate(pieces), starts, np.concatenate(prompts))


def pack(lengths: np.ndarray, order: np.ndarray, row_length: int) -> list[list[int]]:
    """Rows of document numbers; each document occurs once and whole, in roughly the given order.

    A row takes the next document, then whatever fits of the `LOOKAHEAD` that follow.
    """
    rows: list[list[int]] = []
    waiting: list[int] = []
    coming = iter(order.tolist())
    size = lengths.tolist()
    while True:
        while len(waiting) < LOOKAHEAD and (number := next(coming, None)) is not None:
            waiting.append(number)
        if not waiting:
            return rows
        row, left, passed = [], row_length, []
        for number in waiting:
            if size[number] <= left:
                row.append(number)
                left -= size[number]
            else:
                passed.append(number)
        waiting = passed
        rows.append(row)


def batch_of(
    documents: Documents, rows: list[list[int]], row_length: int, prompt_weight: float
) -> Batch:
    """The tensors of some packed rows. Padding is its own last document without targets."""
    shape = (len(rows), row_length)
    tokens, targets = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    weights, document = np.zeros(shape, np.float32), np.zeros(shape, np.int64)
    for r, row in enumerate(rows):
        at = 0
        for place, number in enumerate(row, 1):
            ids = documents.tokens[documents.starts[number] : documents.starts[number + 1]]
            end = at + len(ids)
            tokens[r, at:end] = ids
            targets[r, at : end - 1] = ids[1:]
            weights[r, at : end - 1] = 1.0
            # The target of a prompt's last token is the completion's first.
            weights[r, at : at + max(0, documents.prompts[number] - 1)] = prompt_weight
            document[r, at:end] = place
            at = end
        document[r, at:] = len(row) + 1
    count = int((document <= np.array([[len(row)] for row in rows])).sum())
    return Batch(*map(torch.from_numpy, (tokens, targets, weights, document)), count)


def batches(
    documents: Documents, rows: int, row_length: int, prompt_weight: float, seed: int, skip: int
) -> Iterator[Batch]:
    """Endless epochs of shuffled, packed batches, from batch number `skip` on.

    The sequence depends on the arguments only. An epoch's last, smaller batch is left out.
    """
    longest = int(documents.lengths.max())
    if longest > row_length:
        raise BadInput(
            f"training: row_length {row_length} is less than the longest document, {longest}"
        )
    epoch = 0
    while True:
        order = np.random.default_rng([seed, epoch]).permutation(len(documents))
        packed = pack(documents.lengths, order, row_length)
        whole = len(packed) // rows
        if not whole:
            raise BadInput(f"training: {len(packed)} packed rows of data, expected at least {rows}")
        for number in range(skip, whole):
            part = packed[number * rows : (number + 1) * rows]
            yield batch_of(documents, part, row_length, prompt_weight)
        skip = max(0, skip - whole)
        epoch += 1
