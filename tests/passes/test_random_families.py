"""Random small models of every family keep their numbers through text and every pass."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from planned import advance_in_runs
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from random_mamba1 import FALCON, HUGGING_FACE, MAMBA_SSM, write_mamba1
from random_rwkv7 import TINY, write_rwkv7

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.model import Model
from odin.ir.text import parse_module, print_module
from odin.passes.pipeline import parse_passes, run_pipeline

Draw = st.DrawFn
EXACT_PASSES = (
    "canonicalize", "constant-fold", "pack-weights", "dce", "specialize{T=1,3}", "plan-memory",
)  # fmt: skip
"""Passes that keep the numbers to the last bit, behind `fuse` and `quant`."""
IDS = st.lists(st.integers(0, 20), min_size=1, max_size=7)
# A model is too large to shrink in a time that anyone waits; the failing one is printed.
quick = settings(
    max_examples=3,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def mamba2(draw: Draw, folder: Path) -> Path:
    headdim = draw(st.sampled_from([4, 8]))
    model = RandomModel(
        d_model=draw(st.sampled_from([16, 32])),
        n_layer=draw(st.integers(1, 2)),
        vocab_size=draw(st.integers(21, 40)),
        d_state=draw(st.sampled_from([1, 5, 8])),
        headdim=headdim,
        expand=draw(st.sampled_from([1, 2])),
        ngroups=draw(st.sampled_from([1, 2])),
        d_conv=draw(st.integers(2, 4)),
        bias=draw(st.booleans()),
        conv_bias=draw(st.booleans()),
        tied=draw(st.booleans()),
        dt_limit=draw(st.sampled_from([(0.0, float("inf")), (0.01, 0.05)])),
        seed=draw(st.integers(0, 9)),
    )
    return draw(st.sampled_from([write_mamba_ssm, write_hugging_face]))(folder, model)


def mamba1(draw: Draw, folder: Path) -> Path:
    fields = draw(st.sampled_from([MAMBA_SSM, HUGGING_FACE, FALCON]))
    ssm = {"d_state": draw(st.sampled_from([1, 4, 7])), "d_conv": draw(st.integers(2, 5))}
    ssm["expand"] = draw(st.integers(1, 3))
    bias, tied = draw(st.booleans()), draw(st.booleans())
    width, layers = draw(st.sampled_from([8, 12, 20])), draw(st.integers(1, 2))
    vocab_size, rank = draw(st.integers(21, 40)), draw(st.integers(3, 6))
    if fields is MAMBA_SSM:
        ssm |= {"bias": bias, "conv_bias": not bias, "dt_rank": rank}
        changes = {"d_model": width, "n_layer": layers, "ssm_cfg": ssm, "tie_embeddings": tied}
    else:
        changes = {
            "hidden_size": width, "num_hidden_layers": layers, "tie_word_embeddings": tied,
            "use_bias": bias, "use_conv_bias": not bias, "state_size": ssm["d_state"],
            "conv_kernel": ssm["d_conv"], "expand": ssm["expand"], "time_step_rank": rank,
        }  # fmt: skip
    return write_mamba1(folder, {**fields, **changes, "vocab_size": vocab_size})


def rwkv7(draw: Draw, folder: Path) -> Path:
    head_dim = draw(st.sampled_from([4, 8]))
    changes = {
        "head_dim": head_dim,
        "hidden_size": head_dim * draw(st.integers(1, 3)),
        "num_hidden_layers": draw(st.integers(1, 3)),
        "intermediate_size": draw(st.integers(1, 20)),
        "vocab_size": draw(st.integers(21, 40)),
        "tie_word_embeddings": draw(st.booleans()),
        "norm_eps": draw(st.sampled_from([1e-5, 1e-2])),
    }
    return write_rwkv7(folder, TINY | changes)


FAMILIES: dict[str, Callable[[Draw, Path], Path]] = {
    "Mamba-1 and FalconMamba": mamba1,
    "Mamba-2": mamba2,
    "RWKV-7": rwkv7,
}
thorough = settings(quick, max_examples=100)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Exported steps of two recurrences that no importer knows, in two sizes."""
    torch = pytest.importorskip("torch")
    from exported_steps import MLSTM, MinLSTM, write_pt2

    folder = tmp_path_factory.mktemp("exported")
    torch.manual_seed(0)
    steps = [MinLSTM(8, 1, 21), MinLSTM(12, 3, 30), MLSTM(8, 1, 25), MLSTM(12, 3, 40, taps=2)]
    for number, step in enumerate(steps):
        write_pt2(folder / f"{number}.pt2", step, step.states())
    return sorted(folder.iterdir())


def check(checkpoint: Path, ids: list[int]) -> None:
    """The same logits after text and after each pass, in two calls that hand on the state."""
    expected = logits_of(load_model(checkpoint), ids)
    for first in ("fuse", "fuse,quant{bits=8}"):
        model = load_model(checkpoint)
        ctx = ModelContext(weights=model.weights)
        model.module = parse_module(print_module(model.module), ctx)
        run_pipeline(parse_passes(first), ctx, model.module)
        reference = logits_of(model, ids)
        if first == "fuse":
            error = float(np.abs(reference - expected).max())
            assert error < 1e-5 * max(1.0, float(np.abs(expected).max()))
        for step in EXACT_PASSES:
            run_pipeline(parse_passes(step), ctx, model.module)
            np.testing.assert_array_equal(logits_of(model, ids), reference, step)


def logits_of(model: Model, ids: list[int]) -> np.ndarray:
    session = Session(model.module, model.weights)
    return np.stack([advance_in_runs(session, piece, (1, 3)) for piece in (ids, ids[:2])])


@pytest.mark.parametrize("family", FAMILIES)
@quick
@given(data=st.data())
def test_numbers_stay_through_text_and_every_pass(family: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        check(FAMILIES[family](data.draw, Path(folder) / "model"), data.draw(IDS))


@pytest.mark.full
@pytest.mark.parametrize("family", FAMILIES)
@thorough
@given(data=st.data())
def test_many_models_keep_their_numbers(family: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        check(FAMILIES[family](data.draw, Path(folder) / "model"), data.draw(IDS))


@quick
@given(data=st.data())
def test_exported_steps_keep_their_numbers(exported: list[Path], data: st.DataObject) -> None:
    check(data.draw(st.sampled_from(exported)), data.draw(IDS))
