"""A language model that says what a function tells it to: for tests of what guides a model."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from training.models.language_model import LanguageModel

LONGEST = 512

Says = Callable[[str], Mapping[str, float]]
"""The text so far → what the model would go on with, and with what probability."""


class Written(NamedTuple):
    """The state: tokens (batch, LONGEST), of which the first `count` (batch,) count."""

    tokens: Tensor
    count: Tensor


class ScriptedLM(LanguageModel):
    """Its hidden states are its logits: logarithms of the probabilities."""

    def __init__(self, tokenizer: Tokenizer, says: Says) -> None:
        super().__init__()
        self.tokenizer, self.says = tokenizer, says
        size = tokenizer.get_vocab_size()
        self.lm_head = nn.Linear(size, size, bias=False)
        nn.init.eye_(self.lm_head.weight)

    def hidden(self, tokens, state=None, document=None, chunk=64):
        batch, length = tokens.shape
        held = torch.zeros(batch, LONGEST, dtype=torch.int64)
        held[:, :length] = tokens
        state = Written(held, torch.full((batch,), length))
        return self._logits(state)[:, None], [state]

    def step(self, tokens, state):
        held, count = (part.clone() for part in state[0])
        held[torch.arange(len(tokens)), count] = tokens
        state = Written(held, count + 1)
        return self.lm_head(self._logits(state)), [state]

    def _logits(self, state: Written) -> Tensor:
        shares = torch.zeros(len(state.count), self.lm_head.in_features)
        for row, (tokens, count) in enumerate(zip(*state, strict=True)):
            text = self.tokenizer.decode(tokens[:count].tolist(), skip_special_tokens=False)
            for going_on, share in self.says(text).items():
                shares[row, self.tokenizer.encode(going_on).ids[0]] += share
        # Not -inf, of which the head would make NaN.
        return shares.clamp_min(1e-30).log()


def rest_of(*texts: str) -> Says:
    """Says the rest of the first text with which what it has read and written begins."""

    def says(text: str) -> dict[str, float]:
        return {next(whole for whole in texts if whole.startswith(text))[len(text) :]: 1.0}

    return says
