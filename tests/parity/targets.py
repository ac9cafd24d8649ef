"""Every target: a column of the tables, and how a checkpoint runs on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np
import onnx
from families import IDS, LENGTH
from onnx.reference import ReferenceEvaluator

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.generator import Generator
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.lower import lower_checkpoint, write_folder
from odin.onnx_runtime import OnnxRuntime
from odin.open_artifact import open_artifact
from odin.passes.pipeline import parse_passes, run_pipeline

FLOAT32, INT8 = "fuse", "fuse,quant{bits=8}"


class Engine(Protocol):
    """What feeds a text to a model."""

    def reset(self) -> None: ...

    def advance(self, ids: Sequence[int]) -> np.ndarray:
        """Feeds token ids; logits [V] of the last position."""
        ...


@dataclass(frozen=True)
class ArtifactEngine:
    """An artifact in its runtime."""

    runtime: Generator

    def reset(self) -> None:
        self.runtime.reset()

    def advance(self, ids: Sequence[int]) -> np.ndarray:
        self.runtime.advance(ids)
        return self.runtime.logits()


class ReferenceEngine:
    """An artifact of `onnx-std` in ONNX's own reference evaluator."""

    def __init__(self, folder: Path):
        names = {64: "prefill.onnx", 1: "step.onnx"}
        models = {
            n: onnx.load(folder / name) for n, name in names.items() if (folder / name).exists()
        }
        self._graphs = {length: ReferenceEvaluator(model) for length, model in models.items()}
        self._shapes = {
            value.name: [d.dim_value for d in value.type.tensor_type.shape.dim]
            for value in models[1].graph.input[1:]
        }
        self.reset()

    def reset(self) -> None:
        self._states = {name: np.zeros(shape, "f4") for name, shape in self._shapes.items()}

    def advance(self, ids: Sequence[int]) -> np.ndarray:
        logits = np.empty(0, np.float32)
        while ids:
            length = next(length for length in self._graphs if length <= len(ids))
            chunk, ids = np.array(ids[:length]), ids[length:]
            logits, *after = self._graphs[length].run(None, {"ids": chunk, **self._states})
            self._states = dict(zip(self._states, after, strict=True))
        return logits


@dataclass(frozen=True)
class Target:
    """A column, and the backend behind it."""

    name: str
    backend: str
    run: Callable[[Path], Engine] = lambda folder: ArtifactEngine(open_artifact(folder))
    """Loads an artifact."""
    prefill: int = LENGTH
    """Tokens of the text that are fed at once."""
    decode: int = LENGTH
    """Tokens of the text that are fed one by one."""
    prefill_file: str | None = None
    """What an artifact has if it takes a prompt in chunks, where not every one does."""
    has_int8: bool = True
    """Whether it holds the INT8 form of the IR, and does not quantize in its own way."""

    def lower(self, checkpoint: Path, folder: Path, passes: str, executor: Path) -> None:
        """Writes the artifact. Raises InputError where the target cannot hold the model."""
        backend = available_backends()[self.backend]
        own = backend.formats.get("none")
        model = lower_checkpoint(checkpoint, backend, "" if own else passes)
        write_folder(folder, lambda out: (own or backend.write)(model, out))
        if self.backend == "wasm":
            shutil.copyfile(executor, folder / "odin.wasm")

    def reads_by_steps(self, folder: Path) -> bool:
        """Whether the artifact takes a prompt token by token, too."""
        return self.prefill_file is not None and not (folder / self.prefill_file).exists()


def interpreter(checkpoint: Path, passes: str = "") -> Session:
    """The interpreter on the IR of a checkpoint after these passes."""
    model = load_model(checkpoint)
    run_pipeline(parse_passes(passes), ModelContext(weights=model.weights), model.module)
    return Session(model.module, model.weights)


def feed(engine: Engine, prefill: int, decode: int) -> tuple[np.ndarray, np.ndarray]:
    """Logits [1, V] after a prompt of the first tokens, and [decode, V] after each of them alone,
    in texts of their own."""
    engine.reset()
    prompt = engine.advance(IDS[:prefill])
    engine.reset()
    return prompt[None], np.stack([engine.advance([token]) for token in IDS[:decode]])


def _one_thread(folder: Path) -> Engine:
    return ArtifactEngine(OnnxRuntime(folder, threads=1))


_onnx = partial(Target, run=_one_thread, prefill_file="prefill.onnx")

TARGETS = (
    Target("wasm", "wasm"),
    Target("tvm", "tvm"),
    _onnx("onnx", "onnx"),
    _onnx("onnx-std", "onnx-std"),
    # It computes in Python.
    _onnx("onnx-std, onnx.reference", "onnx-std", run=ReferenceEngine, prefill=66, decode=4),
    _onnx("onnx-web", "onnx-web"),
    Target("gguf", "gguf", has_int8=False),
)
