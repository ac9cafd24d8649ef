"""Random small models of every family keep their numbers through text and every pass."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from planned import advance_in_runs
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from random_mamba1 import FALCON, HUGGING_FACE, MAMBA_SSM, write_mamba1
from random_rwkv7 import TINY, write_official, write_rwkv7
from xdsl.dialects.builtin import ModuleOp

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.interpreter import Session
from odin.ir.text import parse_module, print_module
from odin.ir.weights import WeightStore
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.passes.registry import available_passes

VOCABULARY = 21
"""Ids to feed are below this."""
IDS = st.lists(st.integers(0, VOCABULARY - 1), min_size=1, max_size=7)
LENGTHS = (1, 3)

SPELLING = {"specialize": "specialize{T=1,3}"}
"""Of a pass whose defaults are too long for the texts here."""
BEFORE = {"pack-weights": "quant", "plan-memory": SPELLING["specialize"]}
"""What a pass needs before it: it does nothing, or cannot run, alone."""
TOLERANCE = {"quant": 0.1}
"""Of the numbers after a pass, relative to the largest logit; of the others it is ROUNDING."""
ROUNDING = 1e-5
FLOAT = ("canonicalize", "constant-fold", "dce", "specialize", "plan-memory")
QUANTIZED = ("canonicalize", "constant-fold", "pack-weights", "dce", "specialize", "plan-memory")


@st.composite
def mamba2_models(draw: st.DrawFn) -> RandomModel:
    groups, expand = draw(st.integers(1, 3)), draw(st.integers(1, 2))
    heads, headdim = groups * draw(st.integers(1, 2)), expand * draw(st.integers(1, 5))
    return RandomModel(
        d_model=heads * headdim // expand,
        n_layer=draw(st.integers(1, 2)),
        vocab_size=draw(st.integers(VOCABULARY, 40)),
        d_state=draw(st.integers(1, 9)),
        headdim=headdim,
        expand=expand,
        ngroups=groups,
        d_conv=draw(st.integers(2, 4)),
        bias=draw(st.booleans()),
        conv_bias=draw(st.booleans()),
        tied=draw(st.booleans()),
        dt_limit=draw(st.sampled_from([(0.0, float("inf")), (0.01, 0.05)])),
        seed=draw(st.integers(0, 9)),
    )


SSM_CFG = st.fixed_dictionaries(
    {
        "d_state": st.integers(1, 7),
        "d_conv": st.integers(2, 5),
        "expand": st.integers(1, 3),
        "dt_rank": st.integers(1, 6),
        "bias": st.booleans(),
        "conv_bias": st.booleans(),
    }
)
MAMBA_SSM_FIELDS = {
    "d_model": st.integers(2, 20),
    "n_layer": st.integers(1, 2),
    "vocab_size": st.integers(VOCABULARY, 40),
    "ssm_cfg": SSM_CFG,
    "tie_embeddings": st.booleans(),
}
HUGGING_FACE_FIELDS = {
    "hidden_size": st.integers(2, 20),
    "num_hidden_layers": st.integers(1, 2),
    "vocab_size": st.integers(VOCABULARY, 40),
    "state_size": st.integers(1, 7),
    "conv_kernel": st.integers(2, 5),
    "intermediate_size": st.integers(1, 40),
    "time_step_rank": st.integers(1, 6),
    "use_bias": st.booleans(),
    "use_conv_bias": st.booleans(),
    "tie_word_embeddings": st.booleans(),
}
# The norms of dt, B and C make a lone number ±1: rounding near 0 would be as large as that.
FALCON_FIELDS = HUGGING_FACE_FIELDS | {
    "state_size": st.integers(4, 8),
    "time_step_rank": st.integers(4, 8),
}


@st.composite
def rwkv7_fields(draw: st.DrawFn) -> dict[str, object]:
    head_dim = 4 * draw(st.integers(1, 3))
    ranks = {
        f"{name}_low_rank_dim": draw(st.integers(1, 6)) for name in ("decay", "a", "v", "gate")
    }
    return ranks | {
        "head_dim": head_dim,
        "hidden_size": head_dim * draw(st.integers(1, 3)),
        "num_hidden_layers": draw(st.integers(1, 3)),
        "intermediate_size": draw(st.integers(1, 20)),
        "vocab_size": draw(st.integers(VOCABULARY, 40)),
        "tie_word_embeddings": draw(st.booleans()),
        "norm_eps": draw(st.sampled_from([1e-5, 1e-2])),
    }


@dataclass(frozen=True)
class Step:
    """A step that is exported."""

    kind: str
    """MinLSTM, or MLSTM with `parts` heads; MinLSTM has as many layers."""
    parts: int
    size: int
    vocab_size: int


STEPS = st.builds(
    Step,
    kind=st.sampled_from(["MinLSTM", "MLSTM"]),
    parts=st.integers(1, 3),
    size=st.integers(1, 6),
    vocab_size=st.integers(VOCABULARY, 40),
)


def write_step(path: Path, step: Step) -> Path:
    torch = pytest.importorskip("torch")
    from exported_steps import MLSTM, MinLSTM, write_pt2

    torch.manual_seed(0)
    if step.kind == "MinLSTM":
        model = MinLSTM(step.size, step.parts, step.vocab_size)
    else:
        model = MLSTM(step.parts * step.size, step.parts, step.vocab_size)
    write_pt2(path.with_suffix(".pt2"), model, model.states())
    return path.with_suffix(".pt2")


@dataclass(frozen=True)
class Family:
    sizes: st.SearchStrategy[Any]
    write: Callable[[Path, Any], Path]
    examples: int = 1
    """How many are tried, unless with `-m full`."""


FAMILIES = {
    "mamba-ssm Mamba-1": Family(
        st.fixed_dictionaries(MAMBA_SSM_FIELDS), lambda path, f: write_mamba1(path, MAMBA_SSM | f)
    ),
    "mamba-ssm Mamba-2": Family(mamba2_models(), write_mamba_ssm),
    "HF Mamba": Family(
        st.fixed_dictionaries(HUGGING_FACE_FIELDS),
        lambda path, f: write_mamba1(path, HUGGING_FACE | f),
    ),
    "HF Mamba-2": Family(mamba2_models(), write_hugging_face),
    "FalconMamba": Family(
        st.fixed_dictionaries(FALCON_FIELDS), lambda path, f: write_mamba1(path, FALCON | f)
    ),
    "RWKV-7 .pth": Family(
        rwkv7_fields(), lambda path, f: write_official(path.with_suffix(".pth"), TINY | f)
    ),
    "rwkv7-hf": Family(rwkv7_fields(), lambda path, f: write_rwkv7(path, TINY | f)),
    ".pt2": Family(STEPS, write_step),
}


Work = tuple[ModuleOp, WeightStore]


def run_pass(name: str, module: ModuleOp, weights: WeightStore) -> None:
    run_pipeline(parse_passes(SPELLING.get(name, name)), ModelContext(weights=weights), module)


def after(passes: str, module: ModuleOp, weights: WeightStore) -> Work:
    """A copy of a module, and of its weights, after passes."""
    copies = module.clone(), weights.copy()
    run_pass(passes, *copies)
    return copies


def logits_of(module: ModuleOp, weights: WeightStore, ids: list[int]) -> np.ndarray:
    """In two calls that hand on the state."""
    session = Session(module, weights)
    return np.stack([advance_in_runs(session, piece, LENGTHS) for piece in (ids, ids[:2])])


def assert_close(found: np.ndarray, expected: np.ndarray, tolerance: float, what: str) -> None:
    error = float(np.abs(found - expected).max())
    assert error <= tolerance * max(1.0, float(np.abs(expected).max())), what


def check(checkpoint: Path, ids: list[int]) -> None:
    """The same logits after text, after each pass alone, and after each of the whole pipeline."""
    model = load_model(checkpoint)
    expected = logits_of(model.module, model.weights, ids)
    text = print_module(model.module)
    imported = parse_module(text, ModelContext()), model.weights
    assert print_module(imported[0]) == text
    np.testing.assert_array_equal(logits_of(*imported, ids), expected)
    for name in available_passes():
        start, reference = imported, expected
        if before := BEFORE.get(name):
            start = after(before, *imported)
            reference = logits_of(*start, ids)
        found = logits_of(*after(name, *start), ids)
        assert_close(found, reference, TOLERANCE.get(name, ROUNDING), name)
    # Behind `fuse` and `quant`, passes keep the numbers to the last bit.
    for first, pipeline in (("fuse", FLOAT), ("fuse,quant", QUANTIZED)):
        work = after(first, *imported)
        reference = logits_of(*work, ids)
        for name in pipeline:
            run_pass(name, *work)
            np.testing.assert_array_equal(logits_of(*work, ids), reference, f"{first}, …, {name}")


def search(family: str, examples: int) -> None:
    @settings(
        max_examples=examples,
        # How the example came about is in its sizes.
        phases=[Phase.reuse, Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(FAMILIES[family].sizes, IDS)
    def run(sizes: Any, ids: list[int]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            check(FAMILIES[family].write(Path(folder) / "model", sizes), ids)

    run()


@pytest.mark.parametrize("family", FAMILIES)
def test_numbers_stay_through_text_and_every_pass(family: str) -> None:
    search(family, FAMILIES[family].examples)


@pytest.mark.full
@pytest.mark.parametrize("family", FAMILIES)
def test_many_models_keep_their_numbers(family: str) -> None:
    search(family, 100 * FAMILIES[family].examples)
