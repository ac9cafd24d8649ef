"""Random modules keep their numbers through text, passes and planning, at every sequence length."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from planned import advance_in_runs
from random_modules import VOCAB_SIZE, RandomModule, random_modules

from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.text import parse_module
from odin.ir.weights import WeightStore
from odin.passes.pipeline import parse_passes, run_pipeline

OPTIMIZE = "canonicalize,constant-fold,dce"
IDS = st.lists(st.integers(0, VOCAB_SIZE - 1), min_size=1, max_size=7)
examples = settings(
    max_examples=80,
    phases=[Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def after(made: RandomModule, passes: str) -> Session:
    """A session of the module's text after `passes`."""
    ctx = ModelContext(weights=WeightStore(made.weights))
    module = parse_module(str(made.module), ctx)
    run_pipeline(parse_passes(passes), ctx, module)
    return Session(module, ctx.weights)


def assert_close(found: np.ndarray, expected: np.ndarray) -> None:
    scale = max(1.0, float(np.abs(expected).max(initial=0)))
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6 * scale)


@examples
@given(random_modules(), IDS, st.sampled_from([(1,), (1, 2), (1, 3)]))
def test_numbers_stay_through_passes_and_planning(
    made: RandomModule, ids: list[int], lengths: tuple[int, ...]
) -> None:
    made.module.verify()
    reference = Session(made.module, made.weights)
    fixed = f"specialize{{T={','.join(map(str, lengths))}}}"
    levels = [
        fixed,
        f"{OPTIMIZE},{fixed}",
        f"{OPTIMIZE},{fixed},plan-memory",
        f"{fixed},plan-memory,dce",
    ]
    sessions = [after(made, passes) for passes in levels]
    for chunk in (ids, ids[:2]):
        expected = advance_in_runs(reference, chunk, lengths)
        for session in sessions:
            assert_close(session.advance(chunk), expected)
