"""Reads a tokenizer from outside."""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer

from odin.ir.errors import InputError


def parse_tokenizer(data: bytes, path: Path) -> Tokenizer:
    """The tokenizer in the content of a `tokenizer.json` of Hugging Face's tokenizers, read from
    `path`. Raises InputError."""
    try:
        return Tokenizer.from_buffer(data)
    # The library raises nothing more exact.
    except Exception as error:
        raise InputError(f"{path}: expected a tokenizer ({error})") from None
