"""What llama.cpp makes of a GGUF file besides float32 logits: smaller weights, text, errors."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from random_mamba1 import HUGGING_FACE, MAMBA_SSM, write_mamba1
from random_rwkv7 import TINY, write_rwkv7

from odin.backends.backend import available_backends
from odin.backends.gguf.manifest import read_manifest, write_manifest
from odin.backends.manifest import File
from odin.frontend.load import load_model
from odin.ir.errors import InputError
from odin.ir.interpreter import Session
from odin.llama_cpp_runtime import LlamaCppRuntime
from odin.lower import lower_checkpoint, write_folder

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

WIDER = {"vocab_size": 120, "use_conv_bias": False, "hidden_size": 64}

CHECKPOINTS = {
    "mamba, mamba-ssm": lambda path: write_mamba1(path, MAMBA_SSM | {"vocab_size": 120}),
    "mamba, hugging face, no convolution bias": lambda path: write_mamba1(
        path, HUGGING_FACE | WIDER
    ),
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


def run(checkpoint: Path, out: Path, quant: str = "none") -> LlamaCppRuntime:
    model = lower_checkpoint(checkpoint, GGUF, "")
    write_folder(out, lambda folder: GGUF.formats[quant](model, folder))
    return LlamaCppRuntime(out)


def feed(runtime: LlamaCppRuntime, chunks: list[list[int]]) -> np.ndarray:
    """The logits after each chunk."""
    logits = []
    for chunk in chunks:
        runtime.advance(chunk)
        logits.append(runtime.logits())
    return np.stack(logits)


@pytest.mark.parametrize(("quant", "most"), [("f16", 2e-3), ("int8", 5e-2)])
def test_smaller_weights_cost_little(case: Case, tmp_path: Path, quant: str, most: float) -> None:
    """As root mean square, relative to that of the logits: rounding is to 11 bits of mantissa, and
    to 8 bits in all for weights and activations."""
    logits = feed(run(case.checkpoint, tmp_path / "out", quant), case.chunks)
    error = np.sqrt(np.mean((logits - case.expected) ** 2) / np.mean(case.expected**2))
    assert 0 < error < most


def test_a_text_becomes_the_same_tokens(repo_root: Path, tmp_path: Path) -> None:
    checkpoint = repo_root / "models" / "odin-1m"
    sources = [repo_root / "README.md", *(repo_root / "odin").rglob("*.py")]
    paragraphs = [text for path in sources for text in path.read_text().split("\n\n")]
    # The exception that odin/backends/gguf/tokenizer.py names: an odd number of spaces and a word.
    texts = [text for text in paragraphs if not re.search(r"(?<! )   (  )*[^ \n0-9]", text)]
    assert len(texts) > 0.95 * len(paragraphs) > 500
    runtime = run(checkpoint, tmp_path / "out")
    options = {"add_special": False, "parse_special": True}
    for text in texts:
        assert list(runtime.vocabulary.tokenize(text, **options)) == runtime.encode(text)


def test_it_continues_a_text(repo_root: Path, tmp_path: Path) -> None:
    checkpoint = repo_root / "models" / "odin-1m"
    runtime = run(checkpoint, tmp_path / "out")
    ids = runtime.encode("What is 23 + 45?", "math")
    tokens = list(runtime.generate(ids, 12))
    model = load_model(checkpoint)
    session = Session(model.module, model.weights)
    expected = [int(session.advance(ids).argmax())]
    while len(expected) < 12 and expected[-1] not in model.eos_token_ids:
        expected.append(int(session.advance(expected[-1:]).argmax()))
    assert tokens == [token for token in expected if token not in model.eos_token_ids]


def test_a_file_that_llama_cpp_cannot_read_is_named(tmp_path: Path) -> None:
    folder = write_mamba_ssm(tmp_path / "tiny", MAMBA2)
    run(folder, tmp_path / "out")
    manifest = read_manifest(tmp_path / "out")
    path = tmp_path / "out" / "tiny.gguf"
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(InputError, match=r"tiny\.gguf: expected \d+ bytes, found 200"):
        LlamaCppRuntime(tmp_path / "out")
    fields = replace(manifest, file=File.of(path))
    write_manifest(fields, tmp_path / "out" / "manifest.json")
    with pytest.raises(InputError, match=r"tiny\.gguf: expected a model that llama\.cpp runs"):
        LlamaCppRuntime(tmp_path / "out")
