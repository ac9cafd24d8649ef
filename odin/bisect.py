"""Finds the pass that changed what a model computes, and the first op in its output that is wrong.

The interpreter runs the module before and after every pass on the same token ids. If the logits
differ by more than the tolerance, every value on the way is compared. A pass may rename, reorder
and fuse as it likes, so values have no names in common; but each value that matters is there before
and after it. The first op is wrong whose inputs are all among the values from before and
whose result is not.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from xdsl.dialects.builtin import ModuleOp, NameLoc, StringAttr
from xdsl.ir import Operation
from xdsl.passes import ModulePass

from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.model import Model
from odin.ir.nn import LoadOp
from odin.ir.plan import CallOp
from odin.ir.weights import WeightStore
from odin.passes.pipeline import run_pipeline
from odin.passes.specialize import SpecializePass

TOLERANCE = 1e-4
"""Relative to the largest number of a value, or of all logits; a pass that rounds on purpose has a
`TOLERANCE` of its own."""

RECORDED_STEPS = 2
"""Of a scan: the first, and one whose state is not zero."""

MORE_STEPS = 4
"""Chunks of the shortest length behind one of each length."""

SAMPLES = 16
"""Elements of a value that are compared before all are."""


@dataclass(frozen=True)
class Step:
    """What one pass did to the logits."""

    name: str
    difference: float
    tolerance: float
    culprit: Culprit | None
    """Only where the tolerance is exceeded: the first op that is wrong, if one stands out."""

    @property
    def is_over(self) -> bool:
        return not self.difference <= self.tolerance


@dataclass(frozen=True)
class Culprit:
    """An op whose inputs were right and whose result is not."""

    op: Operation
    function: str
    """The function or program that it is in."""
    fed: int
    """How many tokens were fed when it went wrong."""
    difference: float
    """Of its result to the nearest value before the pass; infinity if there is none like it."""

    @property
    def source(self) -> str:
        """The module of the checkpoint that the op comes from, if it says so, else the weights that
        it reads."""
        if isinstance(self.op.location, NameLoc):
            return self.op.location.desc.data
        if isinstance(self.op, CallOp):
            return ", ".join(f"@{view.weight}" for view in self.op.inputs if view.weight)
        owners = [value.owner for value in self.op.operands]
        return ", ".join(str(owner.weight) for owner in owners if isinstance(owner, LoadOp))


def bisect(
    model: Model, steps: Sequence[ModulePass], ids: Sequence[int], tolerance: float = TOLERANCE
) -> Iterator[Step]:
    """Runs passes on a model one after the other, and says of each what it did; stops behind one
    that is over its tolerance.

    `ids` are fed in chunks of the lengths that `specialize` is asked for, longest first; whatever
    these leave is not fed.
    """
    ctx, module = ModelContext(weights=model.weights), model.module
    lengths = {int(n) for s in steps if isinstance(s, SpecializePass) for n in np.atleast_1d(s.T)}
    chunks = split(ids, sorted(lengths or {len(ids)}, reverse=True))
    expected = _logits(module, ctx.weights, chunks)
    for step in steps:
        before, weights = module.clone(), ctx.weights.copy()
        run_pipeline([step], ctx, module)
        logits = _logits(module, ctx.weights, chunks)
        result = Step(
            step.name,
            relative_difference(logits, expected),
            max(tolerance, getattr(step, "TOLERANCE", 0.0)),
            None,
        )
        if result.is_over:
            levels = (before, weights), (module, ctx.weights)
            culprit = _find_culprit(*levels, chunks, result.tolerance)
            yield Step(result.name, result.difference, result.tolerance, culprit)
            return
        yield result
        expected = logits


def split(ids: Sequence[int], lengths: Sequence[int]) -> list[list[int]]:
    """A chunk of each length, then more of the last one, as far as there are ids: every function
    runs, and what it does to the state is seen."""
    chunks: list[list[int]] = []
    rest = list(ids)
    for length in [*lengths, *([lengths[-1]] * MORE_STEPS)]:
        if len(rest) >= length:
            chunks.append(rest[:length])
            rest = rest[length:]
    return chunks


def relative_difference(found: np.ndarray, expected: np.ndarray) -> float:
    """max|found − expected| / max|expected|; infinity if anything is not finite."""
    if not (np.isfinite(found).all() and np.isfinite(expected).all()):
        return math.inf
    largest = max(float(np.abs(expected).max(initial=0)), 1e-30)
    return float(np.abs(found - expected).max(initial=0)) / largest


def _logits(module: ModuleOp, weights: WeightStore, chunks: list[list[int]]) -> np.ndarray:
    session = Session(module, weights)
    # What is wrong may grow without bound.
    with np.errstate(all="ignore"):
        return np.stack([session.advance(chunk) for chunk in chunks])


# Inside of one pass

Level = tuple[ModuleOp, WeightStore]


def _find_culprit(
    before: Level, after: Level, chunks: list[list[int]], tolerance: float
) -> Culprit | None:
    old, new = _Recorder(), _Recorder()
    expected, found = Session(*before, old.record), Session(*after, new.record)
    fed = 0
    for chunk in chunks:
        old.clear()
        new.clear()
        # Like all state, that before the chunk is among the values that are known to be right.
        known = _Pool(tolerance)
        with np.errstate(all="ignore"):
            difference = relative_difference(found.advance(chunk), expected.advance(chunk))
        for run in old.runs:
            for value in (*run.inputs, *run.outputs):
                known.add(value)
        fed += len(chunk)
        culprit = _first_wrong(new.runs, known)
        if culprit is not None and difference > tolerance:
            run, nearest = culprit
            return Culprit(run.op, _function_of(run.op), fed, nearest)
    return None


@dataclass
class _Run:
    """One execution of an op: the values that it read, weights left out, and its results."""

    op: Operation
    inputs: list[np.ndarray]
    outputs: list[np.ndarray]


@dataclass
class _Recorder:
    runs: list[_Run] = field(default_factory=list)
    count: Counter[Operation] = field(default_factory=Counter)

    def clear(self) -> None:
        self.runs.clear()
        self.count.clear()

    def record(
        self, op: Operation, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray]
    ) -> None:
        self.count[op] += 1
        if isinstance(op, LoadOp) or self.count[op] > RECORDED_STEPS:
            return
        if isinstance(op, CallOp):
            computed = [view.weight is None for view in op.inputs]
        else:
            computed = [not isinstance(value.owner, LoadOp) for value in op.operands]
        read = [value for value, is_computed in zip(inputs, computed, strict=True) if is_computed]
        # Copies: a program writes over its arena.
        self.runs.append(_Run(op, [_flat(v) for v in read], [_flat(v) for v in outputs]))


def _flat(value: np.ndarray) -> np.ndarray:
    """A copy, of a type that holds differences."""
    return np.array(value, np.int16 if value.dtype == np.int8 else value.dtype).reshape(-1)


class _Pool:
    """Values to be found again by what is in them, under whatever shape."""

    def __init__(self, tolerance: float):
        self.tolerance = tolerance
        self.values: dict[tuple[np.dtype, int], list[np.ndarray]] = {}

    def add(self, value: np.ndarray) -> None:
        self.values.setdefault((value.dtype, value.size), []).append(value)

    def nearest(self, value: np.ndarray) -> float:
        """The relative difference to the value that is most like this one; infinity if none has
        its size."""
        best = math.inf
        places = np.linspace(0, value.size - 1, SAMPLES).astype(np.int64)
        for known in self.values.get((value.dtype, value.size), ()):
            scale = max(float(np.abs(known).max()), 1e-30)
            if np.abs(value[places] - known[places]).max() / scale < best:
                best = min(best, relative_difference(value, known))
        return best

    def has(self, value: np.ndarray) -> bool:
        return self.nearest(value) <= self.tolerance

    def is_new_kind(self, value: np.ndarray) -> bool:
        """Whether no value before the pass could be this one: an op made of it what was not
        there, such as integers."""
        return (value.dtype, value.size) not in self.values


def _first_wrong(runs: list[_Run], known: _Pool) -> tuple[_Run, float] | None:
    """The first run whose inputs are right and whose result is not, and how far from right.

    A result on the way that the module before did not have is not wrong if what is made of it
    is right.
    """
    wrong: list[tuple[_Run, list[np.ndarray]]] = []
    for run in runs:
        if not all(_is_right(value, known) for value in run.inputs):
            continue
        bad = [value for value in run.outputs if not known.is_new_kind(value)]
        bad = [value for value in bad if not known.has(value)]
        if bad:
            wrong.append((run, bad))
        else:
            for value in run.outputs:
                known.add(value)
    for run, bad in wrong:
        users = [r for r in runs if any(_same(value, read) for value in bad for read in r.inputs)]
        if not users or not all(known.has(value) for user in users for value in user.outputs):
            return run, max(known.nearest(value) for value in bad)
    return None


def _is_right(value: np.ndarray, known: _Pool) -> bool:
    return value.dtype == np.int32 or known.is_new_kind(value) or known.has(value)


def _same(a: np.ndarray, b: np.ndarray) -> bool:
    return a.dtype == b.dtype and a.size == b.size and np.array_equal(a, b)


def _function_of(op: Operation) -> str:
    """The name of the function or program around an op."""
    parent = op
    while parent is not None:
        name = parent.properties.get("sym_name")
        if isinstance(name, StringAttr):
            return name.data
        parent = parent.parent_op()
    return "?"
