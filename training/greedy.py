"""Greedy completion by any model's `step`, of many prompts at once, on any device."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from tokenizers import Tokenizer

from datagen.documents import END_OF_TEXT


@torch.inference_mode()
def complete_by_steps(
    model: Any, tokenizer: Tokenizer, prompts: Sequence[str], max_tokens: int
) -> list[str]:
    """The greedy completion of each prompt, up to the end of text or `max_tokens` tokens.

    Every prompt is fed from the first step on, so that each has its own place in time and nothing
    is padded. Needs `model.initial_state` and `model.step`.
    """
    end = tokenizer.token_to_id(END_OF_TEXT)
    vocabulary = tokenizer.get_vocab_size()
    encoded = [e.ids for e in tokenizer.encode_batch(list(prompts), add_special_tokens=False)]
    longest = max(map(len, encoded))
    device = next(model.parameters()).device
    given = torch.zeros(len(encoded), longest, dtype=torch.long)
    for row, ids in enumerate(encoded):
        given[row, : len(ids)] = torch.tensor(ids)
    given = given.to(device)
    lengths = torch.tensor([len(ids) for ids in encoded], device=device)
    stop_at = lengths + max_tokens
    tokens, state = given[:, 0], model.initial_state(len(encoded))
    done = torch.zeros_like(lengths, dtype=torch.bool)
    written = []
    for place in range(1, longest + max_tokens):
        logits, state = model.step(tokens, state)
        chosen = logits[:, :vocabulary].argmax(-1)
        fed = given[:, min(place, longest - 1)]
        prompting = place < lengths
        done |= (~prompting & (chosen == end)) | (place >= stop_at)
        tokens = torch.where(prompting, fed, chosen)
        written.append(torch.where(prompting | done, -1, chosen))
        if place % 16 == 0 and bool(done.all()):
            break
    rows = torch.stack(written, 1).tolist()
    return tokenizer.decode_batch(
        [[token for token in row if token >= 0] for row in rows], skip_special_tokens=False
    )
