"""Running IR text before and after planning, side by side."""

from __future__ import annotations

import numpy as np
from xdsl.dialects.builtin import ModuleOp

from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.nn import WeightOp
from odin.ir.plan import programs_of
from odin.ir.text import parse_module
from odin.ir.weights import WeightStore
from odin.passes.arena import align
from odin.passes.pipeline import parse_passes, run_pipeline

VOCAB_SIZE = 5
PROLOGUE = f"""
!f = tensor<4xf32>
!s = tensor<?x4xf32>
!table = tensor<{VOCAB_SIZE}x4xf32>
!w = tensor<4x4xf32>
nn.weight @table : !table
nn.weight @w : !w
nn.weight @b : !f
"""
"""Types and weights that the texts of the tests share; xDSL prints them in full."""


def random_weights(module: ModuleOp) -> dict[str, np.ndarray]:
    """Values for the weights of a module, the same each time."""
    rng = np.random.default_rng(0)
    return {
        op.sym_name.data: rng.standard_normal(op.tensor_type.get_shape(), np.float32)
        for op in module.ops
        if isinstance(op, WeightOp)
    }


def lowered(text: str, passes: str = "") -> tuple[ModuleOp, WeightStore]:
    """The module in `text` after `passes`, with random weights."""
    ctx = ModelContext()
    module = parse_module(text, ctx)
    for name, array in random_weights(module).items():
        ctx.weights.add(name, array)
    run_pipeline(parse_passes(passes), ctx, module)
    return module, ctx.weights


def planned_states(session: Session, shapes: list[tuple[int, ...]]) -> list[np.ndarray]:
    """The recurrent states in the arena of a planned session, from address 0 on."""
    states: list[np.ndarray] = []
    offset = 0
    for shape in shapes:
        size = 4 * int(np.prod(shape))
        states.append(session._arena[offset : offset + size].view(np.float32).reshape(shape))
        offset += align(size)
    return states


def advance_in_runs(session: Session, ids: list[int], lengths: tuple[int, ...]) -> np.ndarray:
    """Feeds a session over a dynamic sequence in the runs that programs of these lengths make.

    A model need not give the same numbers for another division of its text: it may look at the
    last position of a run.
    """
    logits = np.empty(0, np.float32)
    while ids:
        run = max(length for length in lengths if length <= len(ids))
        logits, ids = session.advance(ids[:run]), ids[run:]
    return logits


def assert_same_numbers(text: str, lengths: tuple[int, ...]) -> ModuleOp:
    """Logits and states are the same before and after planning for these lengths, over several
    calls.

    Returns the planned module.
    """
    reference = Session(*lowered(text))
    module, weights = lowered(text, f"specialize{{T={','.join(map(str, lengths))}}},plan-memory")
    session = Session(module, weights)
    fixed = {
        (p.state_bytes, p.tokens.offset, p.logits.offset, p.logits.type)
        for p in programs_of(module)
    }
    assert len(fixed) == 1, "all programs agree where states, tokens and logits lie"
    for chunk in ([1, 4, 2, 0, 3, 3, 1], [2], [0, 1, 2]):
        expected = advance_in_runs(reference, chunk, lengths)
        np.testing.assert_array_equal(session.advance(chunk), expected)
        shapes = [state.shape for state in reference._state]
        for found, state in zip(planned_states(session, shapes), reference._state, strict=True):
            np.testing.assert_array_equal(found, state)
    return module
