"""Plans of models of real shapes stay within 2 % of the most that is live at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from random_rwkv7 import TINY, write_rwkv7

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.plan import ProgramOp, programs_of
from odin.passes.pipeline import parse_passes, run_pipeline

LOWERING = "decompose,canonicalize,constant-fold,pack-weights,dce,specialize{T=1,64},plan-memory"
RWKV7 = TINY | {
    "hidden_size": 768,
    "intermediate_size": 3072,
    "head_dim": 64,
    "vocab_size": 1024,
    "decay_low_rank_dim": 64,
    "a_low_rank_dim": 64,
    "v_low_rank_dim": 32,
    "gate_low_rank_dim": 128,
}
"""RWKV-7 of 0.19 billion parameters, but for its number of layers, whose activations follow one
another in the same places, and its vocabulary."""


def programs(checkpoint: Path, passes: str) -> list[ProgramOp]:
    model = load_model(checkpoint)
    ctx = ModelContext(weights=model.weights)
    run_pipeline(parse_passes(f"{passes},{LOWERING}" if passes else LOWERING), ctx, model.module)
    return programs_of(model.module)


def over_the_bound(program: ProgramOp) -> float:
    return program.arena_bytes.value.data / program.max_live_bytes.value.data - 1


@pytest.mark.parametrize("passes", ["", "fuse", "fuse,quant"])
@pytest.mark.parametrize("model", ["odin-1m", "rwkv7"])
def test_plans_are_close_to_the_bound(
    model: str, passes: str, repo_root: Path, tmp_path: Path
) -> None:
    checkpoint = (
        write_rwkv7(tmp_path / "model", RWKV7) if model == "rwkv7" else repo_root / "models" / model
    )
    for program in programs(checkpoint, passes):
        assert over_the_bound(program) <= 0.02, program.sym_name.data


def test_the_plan_of_the_flagship_is_close_to_the_bound(repo_root: Path) -> None:
    for program in programs(repo_root / "models" / "odin-100m", "fuse"):
        assert over_the_bound(program) <= 0.02, program.sym_name.data


@pytest.mark.full
def test_the_plan_of_the_flagship_in_int8_is_close_to_the_bound(repo_root: Path) -> None:
    for program in programs(repo_root / "models" / "odin-100m", "fuse,quant"):
        assert over_the_bound(program) <= 0.02, program.sym_name.data


def test_a_final_state_does_not_keep_its_activations_alive(tmp_path: Path) -> None:
    """The next state of a token shift is the last row of x; it is copied once the old one is read,
    so that more layers need no more activations."""
    sizes = []
    for layers in (2, 4):
        fields = TINY | {"num_hidden_layers": layers}
        (_, prefill) = programs(write_rwkv7(tmp_path / str(layers), fields), "fuse")
        sizes.append(prefill.arena_bytes.value.data - prefill.state_bytes.value.data)
    assert sizes[1] <= 1.05 * sizes[0]
