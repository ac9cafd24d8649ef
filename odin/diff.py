"""Two forms of one model on one text: how far apart they are, state by state and in the logits.

A checkpoint is run by the interpreter, as its importer made it or behind some passes; an artifact
by what runs its target. The state of each layer after the text can be seen in a checkpoint, and in
an artifact whose runtime shows it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from xdsl.dialects.func import FuncOp

from odin.frontend.load import load_model
from odin.generator import Generator
from odin.inspect import is_artifact
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.interpreter import Session
from odin.ir.nn import WeightOp
from odin.ir.types import Shape, tensor_of
from odin.open_artifact import open_artifact
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime

States = dict[str, np.ndarray]


class Side(ABC):
    """One of the two that are compared."""

    name: str
    vocab_size: int

    @abstractmethod
    def advance(self, ids: Sequence[int]) -> np.ndarray:
        """Feeds token ids; float32 logits [V] of the last position."""

    @abstractmethod
    def encode(self, prompt: str, template: str) -> list[int]:
        """Token ids of a prompt. Raises InputError if there is no tokenizer."""


class CheckpointSide(Side):
    """A checkpoint in the reference interpreter, behind some passes."""

    def __init__(self, path: Path, passes: str = ""):
        """Raises InputError, also for passes that leave another number of functions than one."""
        self.name, self.path = "interpreter", path
        self._model = model = load_model(path)
        self.vocab_size = model.vocab_size
        weights: Mapping[str, np.ndarray] = model.weights
        if passes:
            steps = parse_passes(f"{passes},dce")
            run_pipeline(steps, ModelContext(weights=model.weights), model.module)
            # Held, since INT8 numbers are made anew at each reading.
            declared = [op.sym_name.data for op in model.module.ops if isinstance(op, WeightOp)]
            weights = {name: model.weights[name] for name in declared}
        functions = [op for op in model.module.ops if isinstance(op, FuncOp)]
        if len(functions) != 1:
            raise InputError("--passes: expected passes that leave one function, as fuse,quant do")
        (function,) = functions
        self._session = Session(model.module, weights)
        self.shapes = name_states(
            [(arg.name_hint or "state", tensor_of(arg).get_shape()) for arg in function.args[1:]]
        )
        """Shape of each state by its name, in the order of the function's arguments."""

    def advance(self, ids: Sequence[int]) -> np.ndarray:
        return self._session.advance(ids)

    def states(self) -> States:
        """The recurrent state by name."""
        return dict(zip(self.shapes, self._session.state, strict=True))

    def encode(self, prompt: str, template: str) -> list[int]:
        model = self._model
        if model.tokenizer is None or template not in model.templates:
            raise InputError(f"{self.path}: expected a tokenizer and the template {template!r}")
        text = model.templates[template].replace("{prompt}", prompt)
        tokenizer = Tokenizer.from_file(str(model.tokenizer))
        return tokenizer.encode(text, add_special_tokens=False).ids


class ArtifactSide(Side):
    """An artifact in the runtime of its target."""

    def __init__(self, folder: Path):
        self.name = str(folder)
        self.generator: Generator = open_artifact(folder)
        self.vocab_size = self.generator.fields.vocab_size
        self.generator.reset()

    def advance(self, ids: Sequence[int]) -> np.ndarray:
        self.generator.advance(ids)
        return self.generator.logits()

    def encode(self, prompt: str, template: str) -> list[int]:
        return self.generator.encode(prompt, template)

    def states(self, shapes: dict[str, Shape]) -> States | None:
        """The recurrent state, for a model with states of these shapes; None if it is hidden."""
        if not isinstance(self.generator, Runtime):
            return None
        return split_state(self.generator.save_state(), shapes)


def open_side(path: Path, passes: str = "") -> CheckpointSide | ArtifactSide:
    """The artifact at `path`, or the checkpoint there behind `passes`. Raises InputError."""
    return ArtifactSide(path) if is_artifact(path) else CheckpointSide(path, passes)


def name_states(states: Sequence[tuple[str, Shape]]) -> dict[str, Shape]:
    """Names states that come layer by layer: `conv_state 0`, `ssm_state 0`, `conv_state 1`, …"""
    seen: Counter[str] = Counter()
    named: dict[str, Shape] = {}
    for hint, shape in states:
        named[f"{hint} {seen[hint]}"] = shape
        seen[hint] += 1
    return named


STATE_ALIGNMENT = 64
"""Where each state begins in the arena of a planned program (`odin/passes/arena.py`)."""


def split_state(data: bytes, shapes: dict[str, Shape]) -> States | None:
    """The states that lie one behind the other in the state of an artifact; None if it is of
    another size."""
    states: States = {}
    offset = 0
    for name, shape in shapes.items():
        size = 4 * int(np.prod(shape))
        values = np.frombuffer(data[offset : offset + size].ljust(size, b"\0"), np.float32)
        states[name] = values.reshape(shape)
        offset += -(-size // STATE_ALIGNMENT) * STATE_ALIGNMENT
    return states if offset == len(data) else None


@dataclass(frozen=True)
class Row:
    """How far apart one thing is on both sides."""

    name: str
    largest: float
    """max|a − b|."""
    relative: float
    """The same, relative to the largest number on the first side."""
    median: float


@dataclass(frozen=True)
class Difference:
    """What two sides made of one text."""

    states: list[Row]
    """After the text, layer by layer; empty where they cannot be seen on both sides."""
    logits: list[Row]
    """After the prompt, and over all tokens that follow it."""
    agreed: int
    """Positions, of those whose logits are compared, with the same most likely token."""
    positions: int


def compare(
    a: CheckpointSide | ArtifactSide, b: Side, ids: Sequence[int], steps: int
) -> Difference:
    """Feeds both sides the same token ids, then one by one the `steps` tokens that the first side
    thinks most likely."""
    pairs = [(a.advance(ids), b.advance(ids))]
    for _ in range(steps):
        token = [int(pairs[-1][0].argmax())]
        pairs.append((a.advance(token), b.advance(token)))
    left, right = (np.stack(side) for side in zip(*pairs, strict=True))
    states = visible_states(a, b)
    rows = [_row("logits after the prompt", left[0], right[0])]
    if steps:
        rows.append(_row(f"logits of {steps} steps", left[1:], right[1:]))
    return Difference(
        states=[_row(name, x, y) for name, (x, y) in states.items()],
        logits=rows,
        agreed=int((left.argmax(axis=1) == right.argmax(axis=1)).sum()),
        positions=len(pairs),
    )


def visible_states(a: Side, b: Side) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """The states of both sides by name; empty unless both show them."""
    shapes = next((side.shapes for side in (a, b) if isinstance(side, CheckpointSide)), None)
    found: list[States] = []
    for side in (a, b):
        if isinstance(side, CheckpointSide):
            states = side.states()
        else:
            assert isinstance(side, ArtifactSide)
            states = side.states(shapes) if shapes is not None else None
        if states is None:
            return {}
        found.append(states)
    left, right = found
    if [v.shape for v in left.values()] != [v.shape for v in right.values()]:
        return {}
    return {name: (left[name], value) for name, value in right.items() if name in left}


def _row(name: str, a: np.ndarray, b: np.ndarray) -> Row:
    difference = np.abs(a.astype(np.float64) - b)
    scale = max(float(np.abs(a).max()), 1e-30)
    largest = float(difference.max())
    return Row(name, largest, largest / scale, float(np.median(difference)))
