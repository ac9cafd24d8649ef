"""Several sampled answers to each problem, and the one that most of them agree on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random

import torch

from datagen.item import Item
from training.evaluation.scoring import final_answer


class Sampler:
    """Chooses tokens by their probabilities, as `generation.complete` asks it to.

    Each prompt has random numbers of its own, which follow from `seed` and its text: what it gets
    does not depend on the prompts beside it.
    """

    def __init__(self, prompts: Sequence[str], temperature: float, seed: str) -> None:
        self._temperature = temperature
        self._random = [Random(f"{seed} {prompt}") for prompt in prompts]

    def __call__(self, rows: Sequence[int], logits: torch.Tensor) -> list[int]:
        """A token for each row of logits (rows, vocabulary)."""
        shares = (logits.double() / self._temperature).softmax(-1).cumsum(-1)
        drawn = torch.tensor([self._random[row].random() for row in rows], dtype=shares.dtype)
        # The last sum is 1 but for rounding.
        drawn = drawn.to(shares.device)[:, None] * shares[:, -1:]
        return torch.searchsorted(shares, drawn, right=True)[:, 0].tolist()


def vote(item: Item, completions: Sequence[str]) -> str:
    """The first completion with the final answer that most have (arXiv:2203.11171).

    A tie goes to the answer that came first; a completion without an answer has no vote, and the
    first completion is returned if none has one.
    """
    answers = [final_answer(item, text) for text in completions]
    # Of equal counts, the most common is the one that was counted first.
    votes = Counter(answer for answer in answers if answer is not None)
    if not votes:
        return completions[0]
    return completions[answers.index(votes.most_common(1)[0][0])]


def answers_differ(item: Item, completions: Sequence[str]) -> bool:
    """Whether they have more than one final answer; none counts as another."""
    return len({final_answer(item, text) for text in completions}) > 1
