"""What every contender reads: one text of a fixed number of tokens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

PROMPT_TOKENS = 128
TEXT = """Question: Sara had 48 stickers. She gave 15 to her brother and then bought 2 packs with
10 stickers in each. How many stickers does she have now?
Answer:
"""


def make_prompt(checkpoint: Path, vocab_size: int) -> dict[str, Any]:
    """`ids`, `text` of about as many tokens for engines that take text, and `begin`, its beginning.

    Without a tokenizer, ids that follow each other, and no text.
    """
    path = checkpoint / "tokenizer.json"
    if not path.is_file():
        ids = [1 + i % (vocab_size - 1) for i in range(PROMPT_TOKENS)]
        return {"ids": ids, "text": None, "begin": None}
    tokenizer = Tokenizer.from_file(str(path))
    tokens = tokenizer.encode(TEXT, add_special_tokens=False).ids
    ids = (tokens * (PROMPT_TOKENS // len(tokens) + 1))[:PROMPT_TOKENS]
    text = tokenizer.decode(ids, skip_special_tokens=False)
    return {"ids": ids, "text": text, "begin": tokenizer.decode(ids[:1])}
