"""Packed rows on disk: one file for each shard of a data set, from which batches are cheap to make.

A file is a NumPy array, uint16 (3, rows, row_length). Its planes: token ids; number of the document
within its row, from 1; and the role of each place (see the constants).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from datagen.output.publish import written_beside
from training.data.items import items_of_shard
from training.data.packing import Batch, batch_of, pack, tokenize_items

# What the place's target is: nothing as the document ends, of a prompt, of a completion; padding.
END, PROMPT, COMPLETION, PADDING = range(4)


def pack_shard(shard: Path, out: Path, tokenizer: Tokenizer, row_length: int) -> int:
    """Writes the packed rows of a Parquet shard; how many documents were too long and left out."""
    documents = tokenize_items(items_of_shard(shard), tokenizer)
    fitting = np.flatnonzero(documents.lengths <= row_length)
    rows = pack(documents.lengths, fitting, row_length)
    batch = batch_of(documents, rows, row_length, prompt_weight=0.5)
    roles = (2 * batch.weights).to(torch.int64)
    last = torch.tensor([[len(row)] for row in rows])
    roles[batch.document > last] = PADDING
    planes = np.stack([batch.tokens.numpy(), batch.document.numpy(), roles.numpy()])
    with written_beside(out) as beside, beside.open("wb") as file:
        np.save(file, planes.astype(np.uint16))
    return len(documents) - len(fitting)


def batch_from(rows: Sequence[np.ndarray], prompt_weight: float) -> Batch:
    """The batch of some rows, each uint16 (3, row_length)."""
    tokens, document, roles = np.stack(rows, 1).astype(np.int64)
    targets = np.zeros_like(tokens)
    targets[:, :-1] = tokens[:, 1:]
    targets[(roles == END) | (roles == PADDING)] = 0
    weight_of = np.array([0.0, prompt_weight, 1.0, 0.0], np.float32)
    tensors = (tokens, targets, weight_of[roles], document)
    return Batch(*map(torch.from_numpy, tensors), count=int((roles != PADDING).sum()))
