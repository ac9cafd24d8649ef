"""The tokenizer of the runtime package against Python's `tokenizers`."""

import json
import random
from pathlib import Path

from artifact_hosts import run_in_node
from tokenizers import Tokenizer


def _characters(*ranges: tuple[int, int]) -> list[str]:
    return [chr(point) for low, high in ranges for point in range(low, high)]


ALPHABETS = (
    _characters((0x20, 0x7F)),
    _characters((0x00, 0x250)),
    list("0123456789 +-*/=().,?!\n\t\r#'\"_:[]{}"),
    [*"deftrunvalsmbrQoANw ", "<|endoftext|>", "<|", "|>", "  ", "\n    ", "\u00a0", "\u2003"],
    # Combining marks, ligatures, digits of other scripts, full-width and mathematical letters.
    _characters(
        (0x300, 0x310), (0x660, 0x66A), (0xFB00, 0xFB07), (0xFF10, 0xFF3B), (0x1D7D8, 0x1D7E2)
    ),
    # Arabic, Hebrew, Thai, Han, Hangul, joiners, emoji and the ends of the code space.
    _characters((0x627, 0x630), (0x5D0, 0x5D8), (0xE01, 0xE10), (0x4E00, 0x4E10), (0xAC00, 0xAC10))
    + _characters((0x200B, 0x2010), (0x1F389, 0x1F395), (0xFFFC, 0xFFFE), (0x10FFFE, 0x110000)),
)


def random_texts(count: int) -> list[str]:
    """Texts of up to 40 pieces, from one alphabet or from all of them."""
    source = random.Random(2)
    everything = [piece for alphabet in ALPHABETS for piece in alphabet]
    texts = []
    for number in range(count):
        alphabet = (*ALPHABETS, everything)[number % (len(ALPHABETS) + 1)]
        texts.append("".join(source.choices(alphabet, k=source.randint(0, 40))))
    return texts


def test_both_tokenizers_give_the_same_ids_and_texts(artifact: Path) -> None:
    tokenizer = Tokenizer.from_file(str(artifact / "tokenizer.json"))
    texts = random_texts(1400)
    expected_ids = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
    expected_texts = [tokenizer.decode(ids, skip_special_tokens=False) for ids in expected_ids]
    ids, decoded = run_in_node(
        artifact,
        f"""
        const model = await load();
        const ids = await Promise.all({json.dumps(texts)}.map((text) => model.tokenize(text)));
        return [ids, await Promise.all(ids.map((each) => model.detokenize(each)))];
        """,
    )
    for text, expected, got in zip(texts, expected_ids, ids, strict=True):
        assert got == expected, repr(text)
    assert decoded == expected_texts
