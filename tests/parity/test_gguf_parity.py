"""A GGUF file means to llama.cpp what its checkpoint means to the interpreter, which the other
tests of this folder check against PyTorch."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from random_rwkv7 import TINY, write_rwkv7
from tokenizers import Tokenizer

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.errors import InputError
from odin.ir.interpreter import Session
from odin.llama_cpp import ask_llama_cpp
from odin.lower import lower_checkpoint, write_folder

TOLERANCE = 1e-4
GGUF = available_backends()["gguf"]
RWKV7 = TINY | {
    "hidden_size": 128,
    "head_dim": 64,
    "num_hidden_layers": 3,
    "vocab_size": 120,
    "intermediate_size": 96,
}
MAMBA2 = RandomModel(d_model=64, n_layer=3, vocab_size=120, d_state=16, headdim=16)
GROUPS = RandomModel(d_model=64, vocab_size=120, headdim=32, ngroups=4, tied=False, conv_bias=False)

CHECKPOINTS = {
    "mamba2, mamba-ssm": lambda path: write_mamba_ssm(path, MAMBA2),
    "mamba2, hugging face, four groups, no convolution bias": lambda path: write_hugging_face(
        path, GROUPS
    ),
    "rwkv7, tied": lambda path: write_rwkv7(path, RWKV7),
    "rwkv7, untied": lambda path: write_rwkv7(path, RWKV7 | {"tie_word_embeddings": False}),
}


@dataclass
class Case:
    """A checkpoint, a text in chunks (a prompt, then one token at a time), and the interpreter's
    logits after each chunk."""

    checkpoint: Path
    chunks: list[list[int]]
    expected: np.ndarray


@pytest.fixture(scope="module", params=["odin-1m", *CHECKPOINTS], ids=str)
def case(
    request: pytest.FixtureRequest, repo_root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Case:
    checkpoint = repo_root / "models" / "odin-1m"
    if request.param != "odin-1m":
        checkpoint = CHECKPOINTS[request.param](tmp_path_factory.mktemp("checkpoint") / "model")
    ids = np.random.default_rng(5).integers(0, 120, 50).tolist()
    chunks = [ids[:40], *([token] for token in ids[40:])]
    model = load_model(checkpoint)
    session = Session(model.module, model.weights)
    return Case(checkpoint, chunks, np.stack([session.advance(chunk) for chunk in chunks]))


def lower(checkpoint: Path, out: Path, quant: str = "none") -> Path:
    model = lower_checkpoint(checkpoint, GGUF, "")
    write = GGUF.formats[quant]
    write_folder(out, lambda folder: write(model, folder))
    return out / f"{model.name}.gguf"


def test_llama_cpp_agrees_in_prefill_and_decode(case: Case, tmp_path: Path) -> None:
    logits = ask_llama_cpp(lower(case.checkpoint, tmp_path / "out"), case.chunks).logits
    assert logits.shape == case.expected.shape
    assert np.abs(logits - case.expected).max() < TOLERANCE


@pytest.mark.parametrize(("quant", "most"), [("f16", 2e-3), ("int8", 5e-2)])
def test_smaller_weights_cost_little(case: Case, tmp_path: Path, quant: str, most: float) -> None:
    """As root mean square, relative to that of the logits: rounding is to 11 bits of mantissa, and
    to 8 bits in all for weights and activations."""
    logits = ask_llama_cpp(lower(case.checkpoint, tmp_path / "out", quant), case.chunks).logits
    error = np.sqrt(np.mean((logits - case.expected) ** 2) / np.mean(case.expected**2))
    assert 0 < error < most


def test_a_text_becomes_the_same_tokens(repo_root: Path, tmp_path: Path) -> None:
    checkpoint = repo_root / "models" / "odin-1m"
    tokenizer = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
    sources = [repo_root / "README.md", *(repo_root / "odin").rglob("*.py")]
    paragraphs = [text for path in sources for text in path.read_text().split("\n\n")]
    # The exception that odin/backends/gguf/tokenizer.py names: an odd number of spaces and a word.
    texts = [text for text in paragraphs if not re.search(r"(?<! )   (  )*[^ \n0-9]", text)]
    assert len(texts) > 0.95 * len(paragraphs) > 500
    expected = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
    assert ask_llama_cpp(lower(checkpoint, tmp_path / "out"), texts=texts).tokens == expected


def test_what_llama_cpp_says_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cut.gguf"
    path.write_bytes(b"GGUF")
    with pytest.raises(InputError, match=r"cut\.gguf: llama\.cpp cannot run it \(.+\)"):
        ask_llama_cpp(path, [[1]])
