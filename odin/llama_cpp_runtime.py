"""Running a gguf artifact from Python, by llama.cpp as the package `cyllama` builds it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from odin.backends.gguf.manifest import read_manifest
from odin.generator import Generator
from odin.ir.errors import InputError
from odin.sampling import Sampling, draw

try:
    from cyllama.llama import llama_cpp  # pyright: ignore[reportMissingImports]
except ModuleNotFoundError:
    raise InputError("a gguf artifact needs llama.cpp: `pip install odin[gguf]`") from None

BATCH_TOKENS = 512
"""Fed at once, at most."""


class _Model(llama_cpp.LlamaModel):
    """With the attribute that `LlamaContext.get_logits` of cyllama 0.2 asks for."""

    @property
    def n_vocab(self) -> int:
        return self.get_vocab().n_vocab


class LlamaCppRuntime(Generator):
    """A loaded gguf artifact.

    Text becomes tokens by the artifact's own tokenizer.json, so that a prompt is the same for every
    target; `vocabulary` is llama.cpp's.
    """

    def __init__(self, folder: Path, threads: int = 1):
        """Loads and checks the artifact in `folder`.

        Raises InputError naming the file that is missing, cut, changed or not valid.
        """
        self.manifest = read_manifest(folder)
        super().__init__(folder, self.manifest)
        path = self.manifest.file.checked(folder)
        llama_cpp.disable_logging()
        llama_cpp.llama_backend_init()
        params = llama_cpp.LlamaModelParams()
        params.n_gpu_layers = 0
        try:
            model = _Model(str(path), params)
        except Exception as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise InputError(f"{path}: expected a model that llama.cpp runs ({reason})") from None
        self.vocabulary = model.get_vocab()
        limits = llama_cpp.LlamaContextParams()
        # The state of a recurrent model has no length: only activations depend on these.
        limits.n_ctx = limits.n_batch = limits.n_ubatch = BATCH_TOKENS
        limits.n_threads = limits.n_threads_batch = threads
        self._context = llama_cpp.LlamaContext(model, limits)
        self._position = 0

    def reset(self) -> None:
        self._context.kv_cache_clear()
        self._position = 0

    def advance(self, ids: Sequence[int]) -> None:
        if any(not 0 <= token < self.manifest.vocab_size for token in ids):
            raise InputError(f"{self.folder}: expected token ids below {self.manifest.vocab_size}")
        for start in range(0, len(ids), BATCH_TOKENS):
            chunk = list(ids[start : start + BATCH_TOKENS])
            self._context.decode(llama_cpp.llama_batch_get_one(chunk, self._position))
            self._position += len(chunk)

    def logits(self) -> np.ndarray:
        return np.array(self._context.get_logits(), np.float32)

    def sample(self, sampling: Sampling, position: int) -> int:
        return draw(self.logits(), sampling, position)
