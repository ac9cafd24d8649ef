"""A loaded artifact, whatever its target: it takes text and continues it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from odin.backends.manifest import ModelFields
from odin.ir.errors import InputError
from odin.sampling import Sampling
from odin.tokenizer import parse_tokenizer


class Generator(ABC):
    """A model that holds one text at a time: `reset`, then `advance` and `sample`."""

    def __init__(self, folder: Path, manifest: ModelFields):
        """Reads the tokenizer that the manifest names. Raises InputError."""
        self.folder = folder
        self.fields = manifest
        self.tokenizer: Tokenizer | None = None
        if manifest.tokenizer is not None:
            path = folder / manifest.tokenizer.name
            self.tokenizer = parse_tokenizer(manifest.tokenizer.read(folder), path)

    @abstractmethod
    def reset(self) -> None:
        """Zeroes the state: a new text begins."""

    @abstractmethod
    def advance(self, ids: Sequence[int]) -> None:
        """Feeds token ids; afterwards `logits` and `sample` speak of the position behind the last
        one."""

    @abstractmethod
    def logits(self) -> np.ndarray:
        """The logits of the last position fed, float32 [V]."""

    @abstractmethod
    def sample(self, sampling: Sampling, position: int) -> int:
        """The next token id, at this position of the text; nothing else but the logits counts."""

    def generate(
        self, ids: Sequence[int], max_tokens: int, sampling: Sampling | None = None
    ) -> Iterator[int]:
        """The tokens that follow `ids` in a new text, until one ends it or `max_tokens` are
        there."""
        if not ids:
            raise InputError("the prompt is empty; expected at least one token")
        self.reset()
        self.advance(ids)
        for position in range(len(ids), len(ids) + max_tokens):
            token = self.sample(sampling or Sampling(), position)
            if token in self.fields.eos_token_ids:
                return
            yield token
            if position + 1 < len(ids) + max_tokens:
                self.advance([token])

    def encode(self, prompt: str, template: str = "none") -> list[int]:
        """Token ids of a prompt in one of the manifest's templates. Raises InputError."""
        if self.tokenizer is None:
            raise InputError(
                f"{self.folder}: the checkpoint had no tokenizer, so text cannot be fed"
            )
        templates = self.fields.templates
        if template not in templates:
            names = ", ".join(sorted(templates))
            raise InputError(f"--template: there is no {template!r}; {self.folder} has {names}")
        text = templates[template].replace("{prompt}", prompt)
        try:
            text.encode()
        except UnicodeEncodeError:
            raise InputError("--prompt: expected Unicode text") from None
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids."""
        assert self.tokenizer is not None
        return self.tokenizer.decode(list(ids), skip_special_tokens=False)
