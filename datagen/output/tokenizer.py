"""The tokenizer: byte-level BPE (HF tokenizers format) trained on a generated data set.

Text is first cut into pieces, and merges never cross a piece: a digit, a newline, a run of two or
more spaces (Python's indentation), a word with at most one space before it, and so on. The cut is
written with ASCII classes only: `\\s` and `\\p{L}` mean different characters in Rust's and in
JavaScript's regular expressions, and both must give the same ids.
"""

from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from datagen.output.documents import END_OF_TEXT, read_items, render
from datagen.output.publish import write_beside

# A digit | a newline | indentation | a word | punctuation and non-ASCII | a space before a digit
# or a newline.
_PIECE = r"[0-9]|\n| {2,}| ?[A-Za-z_]+| ?[^ \nA-Za-z_0-9]+| "
# One special token and every byte.
SMALLEST_VOCABULARY = 257


def train_tokenizer(data: Path, vocab_size: int) -> Tokenizer:
    """Train on the documents of the train split; id 0 is `<|endoftext|>`, ids 1 to 256 the bytes.

    The vocabulary is smaller than `vocab_size` where the text runs out of pairs to merge.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_PIECE), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        min_frequency=2,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_texts(data), trainer)
    return tokenizer


def _texts(data: Path) -> Iterator[str]:
    for item in read_items(data):
        prompt, completion = render(item)
        yield prompt + completion.removesuffix(END_OF_TEXT)


def write_tokenizer(tokenizer: Tokenizer, path: Path) -> None:
    """Write `tokenizer.json`."""
    write_beside(path, tokenizer.to_str(pretty=True).encode())
