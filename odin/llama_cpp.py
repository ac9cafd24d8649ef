"""Runs a GGUF file by llama.cpp, as the package `cyllama` builds it.

In a process of its own, since llama.cpp stops the process on what it does not expect:
`python -m odin.llama_cpp FILE OUT` takes {"chunks": [[id, …], …], "texts": [text, …]} on standard
input, writes the logits after each chunk to OUT (.npy) and prints the token ids of each text.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from odin.ir.errors import InputError

MAX_TOKENS = 4096
"""In one text; only activations depend on it, since the state of a recurrent model does not."""


@dataclass(frozen=True)
class Answer:
    """What llama.cpp made of a request."""

    logits: np.ndarray
    """After each chunk, float32 [chunks, V]."""
    tokens: list[list[int]]
    """Token ids of each text."""


def ask_llama_cpp(
    file: Path, chunks: Sequence[Sequence[int]] = (), texts: Sequence[str] = ()
) -> Answer:
    """Feeds `chunks` of token ids one after the other in one text, each in one batch, and
    tokenizes `texts`. Raises InputError if the file cannot be run."""
    if importlib.util.find_spec("cyllama") is None:
        raise InputError(f"{file}: expected the package cyllama, to run it: pip install cyllama")
    request = {"chunks": [list(chunk) for chunk in chunks], "texts": list(texts)}
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "logits.npy"
        done = subprocess.run(
            [sys.executable, "-m", "odin.llama_cpp", str(file), str(out)],
            input=json.dumps(request),
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
            told = [line for line in lines if "error loading model" in line] or lines[-1:]
            raise InputError(f"{file}: llama.cpp cannot run it ({''.join(told[:1])[:300]})")
        return Answer(np.load(out), json.loads(done.stdout.splitlines()[-1]))


def _main(file: str, out: str) -> None:
    from cyllama.llama import llama_cpp  # pyright: ignore[reportMissingImports]

    class Model(llama_cpp.LlamaModel):
        """With the attribute that `LlamaContext.get_logits` of cyllama 0.2 expects."""

        @property
        def n_vocab(self) -> int:
            return self.get_vocab().n_vocab

    request = json.load(sys.stdin)
    llama_cpp.llama_backend_init()
    params = llama_cpp.LlamaModelParams()
    params.n_gpu_layers = 0
    model = Model(file, params)
    context_params = llama_cpp.LlamaContextParams()
    context_params.n_ctx = context_params.n_batch = context_params.n_ubatch = MAX_TOKENS
    context_params.n_threads = context_params.n_threads_batch = 1
    context = llama_cpp.LlamaContext(model, context_params)
    position, logits = 0, []
    for chunk in request["chunks"]:
        context.decode(llama_cpp.llama_batch_get_one(chunk, position))
        position += len(chunk)
        logits.append(np.array(context.get_logits(), np.float32))
    np.save(out, np.stack(logits) if logits else np.empty((0, model.n_vocab), np.float32))
    vocabulary = model.get_vocab()
    tokens = [
        list(vocabulary.tokenize(text, add_special=False, parse_special=True))
        for text in request["texts"]
    ]
    print(json.dumps(tokens), flush=True)


if __name__ == "__main__":
    _main(*sys.argv[1:])
