"""The tokenizer of the runtime package against Python's `tokenizers`."""

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from artifact_hosts import run_in_node
from random_checkpoints import RandomModel, write_mamba_ssm
from tokenizers import Tokenizer

TEXTS = 10_000


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


@pytest.fixture(params=["odin-1m", "odin-100m"])
def tokenizing(
    request: pytest.FixtureRequest, artifact: Path, repo_root: Path, tmp_path: Path
) -> Path:
    """An artifact with the tokenizer of a released model, and a model as small as can be."""
    folder = repo_root / "models" / request.param
    size = Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab_size()
    checkpoint = write_mamba_ssm(tmp_path / "tiny", RandomModel(vocab_size=size, n_layer=1))
    for name in ("tokenizer.json", "templates.json"):
        shutil.copy(folder / name, checkpoint)
    site = shutil.copytree(artifact, tmp_path / "site")
    command = [sys.executable, "-m", "odin.cli", "lower", str(checkpoint), "--bare"]
    subprocess.run([*command, "-o", str(tmp_path / "lowered")], check=True, cwd=repo_root)
    return shutil.copytree(tmp_path / "lowered", site, dirs_exist_ok=True)


def test_both_tokenizers_give_the_same_ids_and_texts(tokenizing: Path) -> None:
    tokenizer = Tokenizer.from_file(str(tokenizing / "tokenizer.json"))
    texts = random_texts(TEXTS)
    expected_ids = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
    expected_texts = [tokenizer.decode(ids, skip_special_tokens=False) for ids in expected_ids]
    ids, decoded = run_in_node(
        tokenizing,
        f"""
        const model = await load();
        const ids = await Promise.all({json.dumps(texts)}.map((text) => model.tokenize(text)));
        return [ids, await Promise.all(ids.map((each) => model.detokenize(each)))];
        """,
    )
    for text, expected, got in zip(texts, expected_ids, ids, strict=True):
        assert got == expected, repr(text)
    assert decoded == expected_texts
