"""What the language models of all architectures have in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

from torch import Tensor, nn


class LanguageModel(nn.Module):
    """A recurrent model: `hidden` runs whole sequences, and `lm_head` makes logits of it.

    Its state is a list with a named tuple of tensors for each layer, batch first.
    """

    chunk: ClassVar[int] = 64
    """Tokens that the chunked form takes at a time where nothing is said."""

    lm_head: nn.Linear

    @abstractmethod
    def initial_state(self, batch: int) -> list[Any]:
        """The all-zero state before the first token."""

    @abstractmethod
    def step(self, tokens: Tensor, state: list[Any]) -> tuple[Tensor, list[Any]]:
        """One token each: tokens (batch,) int64 → logits (batch, rows of lm_head), new state."""

    @abstractmethod
    def hidden(
        self,
        tokens: Tensor,
        state: list[Any] | None = None,
        document: Tensor | None = None,
        chunk: int = chunk,
    ) -> tuple[Tensor, list[Any]]:
        """tokens (batch, t) int64 → hidden states (batch, t, width) and the state after them."""

    def features(self, tokens: Tensor, document: Tensor | None, chunk: int) -> Tensor:
        """`hidden` from an empty state and without the state: what training needs."""
        return self.hidden(tokens, None, document, chunk)[0]

    def forward(
        self,
        tokens: Tensor,
        state: list[Any] | None = None,
        document: Tensor | None = None,
        chunk: int | None = None,
    ) -> tuple[Tensor, list[Any]]:
        """As `hidden`, but returns logits (batch, t, rows of lm_head)."""
        hidden, state = self.hidden(tokens, state, document, chunk or self.chunk)
        return self.lm_head(hidden), state
