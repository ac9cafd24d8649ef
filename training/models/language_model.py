"""What the language models of all architectures have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection
from typing import Any, ClassVar, Protocol

from torch import Tensor, nn


class Config(Protocol):
    """Sizes of a model, as its `config.json` has them."""

    @property
    def vocab_size(self) -> int: ...

    def to_dict(self) -> dict[str, Any]:
        """The content of `config.json`."""
        ...

    @classmethod
    def from_dict(cls, data: dict[str, Any], source: str) -> Config:
        """Of that content; `BadInput` if it does not fit, naming `source`."""
        ...


class LanguageModel(nn.Module):
    """A recurrent model: `hidden` runs whole sequences, and `lm_head` makes logits of it.

    Its state is a list with a named tuple of tensors for each layer, batch first.
    """

    chunk: ClassVar[int] = 64
    """Tokens that the chunked form takes at a time where nothing is said."""

    KERNELS: ClassVar[tuple[str, ...]] = ("scan",)
    """Parts that have a kernel of their own on a GPU, the one that is worth most first."""

    EMBEDDING: ClassVar[str] = "backbone.embedding.weight"
    """Key of the embedding, to which the head is tied."""

    config: Any
    lm_head: nn.Linear

    @abstractmethod
    def check_kernels(self, kernels: Collection[str], shape: tuple[int, int]) -> list[str]:
        """What comparing these kernels with the plain forms found, in words.

        Raises whatever is wrong with them. `shape`: (rows, tokens in a row) of training.
        """

    @abstractmethod
    def compile_layers(self, kernels: Collection[str]) -> None:
        """Compiles the layers, which share their graphs, with these kernels of `KERNELS`."""

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
