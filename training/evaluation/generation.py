"""Completion of many prompts at once, by a model of any architecture; greedy unless told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from tokenizers import Tokenizer

from datagen.output.documents import END_OF_TEXT
from training.errors import BadInput
from training.models.language_model import LanguageModel

Choose = Callable[[Sequence[int], torch.Tensor], list[int]]
"""(prompts' numbers, their logits (rows, vocabulary)) → the next token of each."""

Correct = Callable[[int, Sequence[int], int], int]
"""(a prompt's number, what was written so far, the chosen token) → the token to write."""

LEFT_TO_COPY = 0.8  # share of rows still being written, at which the others are dropped


def _prefill(model: LanguageModel, prompts: Sequence[list[int]]) -> tuple[torch.Tensor, list[Any]]:
    """Last logits and states of prompts sorted by length; those of one length run together."""
    logits, states = [], []
    start = 0
    while start < len(prompts):
        length = len(prompts[start])
        end = start
        while end < len(prompts) and len(prompts[end]) == length:
            end += 1
        device = model.lm_head.weight.device
        hidden, state = model.hidden(torch.tensor(prompts[start:end], device=device))
        logits.append(model.lm_head(hidden[:, -1]))
        states.append(state)
        start = end
    layers = zip(*states, strict=True)
    return torch.cat(logits), [
        type(layer[0])(*map(torch.cat, zip(*layer, strict=True))) for layer in layers
    ]


def greedy(rows: Sequence[int], logits: torch.Tensor) -> list[int]:
    """The likeliest token of each row; the lowest id wins a tie."""
    return logits.argmax(-1).tolist()


def as_chosen(row: int, written: Sequence[int], token: int) -> int:
    """The token itself: nothing is corrected."""
    return token


@torch.inference_mode()
def complete(
    model: LanguageModel,
    tokenizer: Tokenizer,
    prompts: Sequence[str],
    max_tokens: int = 128,
    batch: int = 256,
    on_done: Callable[[int], object] = lambda count: None,
    choose: Choose = greedy,
    correct: Correct = as_chosen,
) -> list[str]:
    """The completion of each prompt, up to the end of text or `max_tokens` tokens.

    `choose` picks the tokens of all rows, those that have ended too; `correct` has the last word on
    those that are written. `on_done` is told how many prompts were completed since its last call.
    """
    end = tokenizer.token_to_id(END_OF_TEXT)
    vocabulary = tokenizer.get_vocab_size()
    encoded = [e.ids for e in tokenizer.encode_batch(list(prompts), add_special_tokens=False)]
    if not all(encoded):
        raise BadInput(f"prompt {[bool(ids) for ids in encoded].index(False)}: is empty")
    completions: list[list[int]] = [[] for _ in encoded]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
    for start in range(0, len(order), batch):
        chosen = order[start : start + batch]
        logits, state = _prefill(model, [encoded[i] for i in chosen])
        rows = list(chosen)
        going = set(chosen)
        for _ in range(max_tokens):
            following = choose(rows, logits[:, :vocabulary])
            for place, row in enumerate(rows):
                if row not in going:
                    continue
                token = correct(row, completions[row], following[place])
                following[place] = token
                if token == end:
                    going.discard(row)
                else:
                    completions[row].append(token)
            if not going:
                break
            tokens = torch.tensor(following, device=logits.device)
            # To leave out what is done costs a copy of the state: not for every row.
            if len(going) <= LEFT_TO_COPY * len(rows):
                places = [place for place, row in enumerate(rows) if row in going]
                rows = [rows[place] for place in places]
                kept = torch.tensor(places, device=tokens.device)
                tokens = tokens[kept]
                state = [type(layer)(*(part[kept] for part in layer)) for layer in state]
            logits, state = model.step(tokens, state)
        on_done(len(chosen))
    return tokenizer.decode_batch(completions, skip_special_tokens=False)
