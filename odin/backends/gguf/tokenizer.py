"""A `tokenizer.json` of Hugging Face tokenizers as the vocabulary of a GGUF file.

llama.cpp has byte-level BPE with a fixed list of ways to split a text before it; the file names
one of them (`tokenizer.ggml.pre`). A tokenizer that splits in another way is refused, since the
same text would become other tokens.
"""

from __future__ import annotations

import json
from typing import Any

import gguf

from odin.ir.errors import InputError
from odin.ir.model import Model

_GPT2 = {"type": "ByteLevel", "add_prefix_space": False, "use_regex": True}
_BYTES = {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False}


def _split(regex: str) -> list[dict[str, Any]]:
    pattern = {"type": "Split", "pattern": {"Regex": regex}, "behavior": "Isolated"}
    return [{**pattern, "invert": False}, _BYTES]


ODIN_REGEX = "[0-9]|\\n| {2,}| ?[A-Za-z_]+| ?[^ \\nA-Za-z_0-9]+| "
"""How `datagen/tokenizer.py` splits a text."""

PRE_TOKENIZERS: tuple[tuple[list[dict[str, Any]], str], ...] = (
    ([_GPT2], "gpt-2"),
    # Splits at digits only. No token of such a vocabulary crosses any other border of the regex,
    # so the merges stop there by themselves. But for one: the last of an odd number of spaces,
    # three or more, is joined with a word behind it.
    (_split(ODIN_REGEX), "superbpe"),
)
"""Pre-tokenizers in sequence, as `tokenizer.json` has them, and llama.cpp's name for them."""

NORMALIZERS = (None, {"type": "NFC"})
"""llama.cpp normalizes nothing. It takes GPT-NeoX's vocabulary all the same, whose NFC changes no
ASCII text."""


def add_tokenizer(writer: gguf.GGUFWriter, model: Model) -> None:
    """Adds the model's tokenizer, or says that there is none: then the file takes token ids only.

    Raises InputError if llama.cpp has no such tokenizer.
    """
    if model.tokenizer is None:
        writer.add_tokenizer_model("none")
        return
    fields = _Fields(str(model.tokenizer), json.loads(model.tokenizer.read_bytes()))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(fields.pre_tokenizer())
    tokens, types = fields.tokens(model.vocab_size)
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(fields.merges())
    writer.add_add_bos_token(False)
    for token in model.eos_token_ids[:1]:
        # Without the first llama.cpp would take token 11 for it.
        writer.add_bos_token_id(token)
        writer.add_eos_token_id(token)


class _Fields:
    """The parts of one `tokenizer.json`, which Hugging Face's library has read by now; what
    llama.cpp cannot do names the file and the field."""

    def __init__(self, path: str, fields: dict[str, Any]):
        self.path, self.fields = path, fields
        self.model: dict[str, Any] = fields["model"]
        # A model without a type is the one that its fields make it.
        is_bpe = self.model.get("type", "BPE") == "BPE" and "merges" in self.model
        self.require(is_bpe, "model", "byte-level BPE")
        self.require(fields.get("normalizer") in NORMALIZERS, "normalizer", "null or NFC")

    def error(self, field: str, expectation: str) -> InputError:
        return InputError(f"{self.path}: {field}: target gguf expected {expectation}")

    def require(self, condition: bool, field: str, expectation: str) -> None:
        if not condition:
            raise self.error(field, expectation)

    def pre_tokenizer(self) -> str:
        """llama.cpp's name for the way in which a text is split."""
        found = self.fields.get("pre_tokenizer")
        steps = found.get("pretokenizers", [found]) if isinstance(found, dict) else []
        # What trims the offsets of a token changes no token.
        plain = [{**step, "trim_offsets": None} for step in steps if isinstance(step, dict)]
        for known, name in PRE_TOKENIZERS:
            if plain == [{**step, "trim_offsets": None} for step in known]:
                return name
        raise self.error(
            "pre_tokenizer",
            "one that llama.cpp has, such as ByteLevel with GPT-2's regex; without "
            "tokenizer.json the file takes token ids",
        )

    def merges(self) -> list[str]:
        """The merges in order, as `left right`."""
        merges = self.model["merges"]
        return [merge if isinstance(merge, str) else " ".join(merge) for merge in merges]

    def tokens(self, vocab_size: int) -> tuple[list[str], list[int]]:
        """Text and type of every token id below the vocabulary's size."""
        kinds = gguf.TokenType
        tokens = [f"[PAD{i}]" for i in range(vocab_size)]
        types: list[int] = [kinds.UNUSED] * vocab_size
        vocab: dict[str, int] = self.model["vocab"]
        entries = [(text, id, kinds.NORMAL) for text, id in vocab.items()]
        for token in self.fields.get("added_tokens") or []:
            kind = kinds.CONTROL if token["special"] else kinds.USER_DEFINED
            entries.append((token["content"], token["id"], kind))
        for text, id, kind in entries:
            if id >= vocab_size:
                raise InputError(
                    f"{self.path}: the token {text!r} has the id {id}; target gguf expected one "
                    f"below the vocabulary size {vocab_size}"
                )
            tokens[id], types[id] = text, kind
        return tokens, types
