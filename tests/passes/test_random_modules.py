"""Random modules keep their numbers through text, passes, planning and the executor."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from planned import advance_in_runs
from random_modules import TABLE_ROWS, VOCAB_SIZE, RandomModule, random_modules
from xdsl.dialects.builtin import ModuleOp

from odin.backends.backend import available_backends
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.model import Model
from odin.ir.text import parse_module
from odin.ir.weights import WeightStore
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.runtime import Runtime

OPTIMIZE = "fuse,canonicalize,constant-fold,dce"
IDS = st.lists(st.integers(0, VOCAB_SIZE - 1), min_size=1, max_size=7)
LENGTHS = st.sampled_from([(1,), (1, 2), (1, 3)])
# A module is too large to shrink in a time that anyone waits; the failing one is printed.
quick = settings(
    max_examples=40,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
thorough = settings(quick, max_examples=400)


def after(made: RandomModule, passes: str) -> tuple[ModuleOp, WeightStore]:
    """The module's text after `passes`."""
    ctx = ModelContext(weights=WeightStore(made.weights))
    module = parse_module(str(made.module), ctx)
    run_pipeline(parse_passes(passes), ctx, module)
    return module, ctx.weights


def specialize(lengths: tuple[int, ...]) -> str:
    return f"specialize{{T={','.join(map(str, lengths))}}}"


def assert_close(found: np.ndarray, expected: np.ndarray, tolerance: float) -> None:
    scale = max(1.0, float(np.abs(expected).max(initial=0)))
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance * scale)


def check_passes(made: RandomModule, ids: list[int], lengths: tuple[int, ...]) -> None:
    """The same logits after each of several pipelines, in two calls that hand on the state: to the
    last bit where `fuse` is not among them."""
    made.module.verify()
    reference = Session(made.module, made.weights)
    fixed = specialize(lengths)
    exact = [fixed, f"canonicalize,constant-fold,dce,{fixed},plan-memory,dce"]
    fused = [f"{OPTIMIZE},{fixed}", f"{OPTIMIZE},{fixed},plan-memory"]
    sessions = {passes: Session(*after(made, passes)) for passes in (*exact, *fused)}
    for piece in (ids, ids[:2]):
        expected = advance_in_runs(reference, piece, lengths)
        for passes, session in sessions.items():
            logits = session.advance(piece)
            if passes in exact:
                np.testing.assert_array_equal(logits, expected, passes)
            else:
                assert_close(logits, expected, 1e-6)


def check_executor(
    made: RandomModule, ids: list[int], lengths: tuple[int, ...], wasm: Path
) -> None:
    """The executor takes the program and gives the interpreter's logits, to the last bit."""
    # The executor takes the ids that it has logits for, and needs a row to embed for each.
    assume(made.vocab_size <= TABLE_ROWS)
    ids = [id % made.vocab_size for id in ids]
    module, weights = after(made, f"{OPTIMIZE},{specialize(lengths)},plan-memory")
    session = Session(module, weights)
    model = Model("random", module, weights, made.vocab_size, parameters=0)
    with tempfile.TemporaryDirectory() as folder:
        available_backends()["wasm"].write(model, Path(folder))
        runtime = Runtime(Path(folder), wasm)
    for piece in (ids, ids[:2]):
        runtime.advance(piece)
        np.testing.assert_array_equal(runtime.logits(), session.advance(piece))


@quick
@given(random_modules(), IDS, LENGTHS)
def test_numbers_stay_through_passes_and_planning(
    made: RandomModule, ids: list[int], lengths: tuple[int, ...]
) -> None:
    check_passes(made, ids, lengths)


@quick
@given(random_modules(), IDS, LENGTHS)
def test_the_executor_agrees_with_the_interpreter(
    runtime_wasm: Path, made: RandomModule, ids: list[int], lengths: tuple[int, ...]
) -> None:
    check_executor(made, ids, lengths, runtime_wasm)


@settings(quick, max_examples=20)
@given(random_modules())
def test_each_pass_does_its_whole_work_the_first_time(made: RandomModule) -> None:
    for name in OPTIMIZE.split(","):
        module, weights = after(made, name)
        once = str(module)
        run_pipeline(parse_passes(name), ModelContext(weights=weights), module)
        assert str(module) == once, name


@pytest.mark.full
@thorough
@given(random_modules(), IDS, LENGTHS)
def test_many_modules_keep_their_numbers(
    runtime_wasm: Path, made: RandomModule, ids: list[int], lengths: tuple[int, ...]
) -> None:
    check_passes(made, ids, lengths)
    check_executor(made, ids, lengths, runtime_wasm)
