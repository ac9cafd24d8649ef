"""quant and pack-weights: what INT8 keeps of a weight, and that packing keeps all of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_checkpoints import RandomModel, write_mamba_ssm
from random_mamba1 import MAMBA_SSM, write_mamba1
from random_rwkv7 import write_rwkv7
from xdsl.dialects.builtin import f32, i8

from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.interpreter import Session
from odin.ir.model import Model
from odin.ir.nn import LoadOp, WeightOp
from odin.ir.quantization import Quantization, snr_summary
from odin.ir.tensor_op import TensorOp
from odin.ir.text import parse_module
from odin.ir.types import Tensor, numpy_dtype
from odin.passes.pipeline import parse_passes, run_pipeline
from odin.passes.quant import MAX_SNR_DB, rounded, row_scales, snr_db

SHAPE = RandomModel(d_model=64, n_layer=2, vocab_size=120, d_state=16, headdim=16)
IDS = [1, 7, 0, 3, 119, 2, 5]


def after(checkpoint: Path, passes: str) -> Model:
    model = load_model(checkpoint)
    run_pipeline(parse_passes(passes), ModelContext(weights=model.weights), model.module)
    return model


def declared(model: Model) -> list[tuple[str, Tensor]]:
    """The weights of a model by their names."""
    weights = (op for op in model.module.ops if isinstance(op, WeightOp))
    return [(op.sym_name.data, op.tensor_type) for op in weights]


def logits(model: Model) -> np.ndarray:
    return Session(model.module, model.weights).advance(IDS)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_mamba_ssm(tmp_path_factory.mktemp("checkpoint") / "model", SHAPE)


# Numbers


@given(st.integers(0, 1000), st.floats(1e-30, 1e30))
def test_each_number_is_within_half_a_step_of_its_own_row(seed: int, size: float) -> None:
    matrix = np.random.default_rng(seed).standard_normal((5, 9)) * size
    matrix = matrix.astype(np.float32) * np.float32([[1], [1e-3], [0], [1e3], [1]])
    scales = row_scales(matrix)
    q = rounded(matrix, scales)
    assert q.dtype == np.int8 and (np.abs(q.astype(int)).max(axis=1)[[0, 1, 3, 4]] == 127).all()
    assert not q[2].any() and q.min() >= -127
    steps = scales[:, None].astype(np.float64)
    assert (np.abs(q * steps - matrix) <= steps * 0.5001).all()


def test_the_snr_is_signal_over_error() -> None:
    matrix = np.array([[127.0, 10.25, 0.0]], np.float32)
    energy = 127.0**2 + 10.25**2
    assert snr_db(matrix, row_scales(matrix)) == pytest.approx(
        10 * np.log10(energy / 0.25**2), abs=0.01
    )


def test_without_an_error_the_snr_is_the_greatest() -> None:
    matrix = np.array([[127.0, -10.0], [0.0, 0.0]], np.float32)
    assert snr_db(matrix, row_scales(matrix)) == MAX_SNR_DB


def test_large_matrices_are_quantized_as_small_ones_are() -> None:
    matrix = np.random.default_rng(0).standard_normal((2500, 3), np.float32)
    scales = row_scales(matrix)
    np.testing.assert_array_equal(
        rounded(matrix, scales), np.rint(matrix / scales[:, None]).astype(np.int8)
    )


# Models


@pytest.mark.parametrize("act", [8, 7])
def test_a_quantized_model_is_close_to_the_float_one(checkpoint: Path, act: int) -> None:
    expected = logits(load_model(checkpoint))
    found = logits(after(checkpoint, f"quant{{act={act}}}"))
    error = np.linalg.norm(found - expected) / np.linalg.norm(expected)
    assert 1e-4 < error < (0.05 if act == 8 else 0.1)


def test_every_pass_after_quant_keeps_the_numbers_bit_for_bit(checkpoint: Path) -> None:
    expected = logits(after(checkpoint, "quant,canonicalize,constant-fold,dce"))
    for passes in ("pack-weights", "pack-weights,specialize{T=1,4}", "specialize{T=7},plan-memory"):
        model = after(checkpoint, f"quant,canonicalize,constant-fold,dce,{passes}")
        np.testing.assert_array_equal(logits(model), expected, passes)


def test_only_linears_and_embeddings_are_quantized(checkpoint: Path) -> None:
    model = after(checkpoint, "quant,dce")
    readers: dict[str, set[str]] = {}
    for op in model.module.walk():
        if isinstance(op, LoadOp):
            users = {use.operation.name for use in op.result.uses}
            readers.setdefault(op.weight.string_value(), set()).update(users)
    int8 = {name for name in readers if model.weights[name].dtype == np.int8}
    assert len(int8) == 2 * SHAPE.n_layer + 1
    assert all(readers[name] <= {"qnn.linear", "qnn.embedding"} for name in int8)
    assert not any(
        isinstance(op, TensorOp) and op.name == "nn.linear" for op in model.module.walk()
    )


@pytest.mark.parametrize(
    ("write", "stays_float"),
    [
        (lambda path: write_rwkv7(path), r"^constant|norm|\.bias$|\.(x_.|k_k|k_a|r_k)$"),
        (
            lambda path: write_mamba1(path, MAMBA_SSM),
            r"^constant|norm|\.bias$|conv1d|\.(A|A_log|D)$",
        ),
    ],
    ids=["RWKV-7", "Mamba-1"],
)
def test_low_rank_matrices_become_int8_and_no_vector_does(
    write: Callable[[Path], Path], stays_float: str, tmp_path: Path
) -> None:
    model = after(write(tmp_path / "model"), "quant,dce")
    float_weights = {
        name
        for name, type in declared(model)
        if type.element_type == f32 and not name.endswith(".scale")
    }
    assert float_weights and all(re.search(stays_float, name) for name in float_weights)
    int8 = {name for name, type in declared(model) if type.element_type == i8}
    assert not any(re.search(stays_float, name.removesuffix(".int8")) for name in int8)
    assert any("lora" in name or "dt_proj" in name for name in int8)


def two_layers_of_odin_10m(path: Path) -> Path:
    config = Path(__file__).parents[2] / "models" / "odin-10m" / "config.json"
    return write_rwkv7(path, json.loads(config.read_text()) | {"num_hidden_layers": 2})


def a_layer_of_mamba_130m(path: Path) -> Path:
    sizes = {"d_model": 768, "n_layer": 1, "vocab_size": 256, "ssm_cfg": {}}
    return write_mamba1(path, MAMBA_SSM | sizes)


@pytest.mark.parametrize("write", [two_layers_of_odin_10m, a_layer_of_mamba_130m])
def test_an_int8_model_has_at_most_1_08_bytes_a_parameter(
    write: Callable[[Path], Path], tmp_path: Path
) -> None:
    """With their low-rank matrices in float they would have 1.16 and 1.18."""
    model = after(write(tmp_path / "model"), "quant,pack-weights,constant-fold,dce")
    size = sum(
        type.element_count() * numpy_dtype(type.element_type).itemsize
        for _, type in declared(model)
    )
    assert size <= 1.08 * model.parameters


def test_the_error_of_each_weight_is_noted_and_summed_up(checkpoint: Path) -> None:
    note = Quantization.of(after(checkpoint, "quant{act=7},pack-weights,dce").module)
    assert note.name == "int8-act7" and len(note.snr_db) == 2 * SHAPE.n_layer + 1
    worst = min(note.snr_db, key=lambda name: note.snr_db[name])
    assert f"{note.snr_db[worst]:.1f} dB in {worst}" in snr_summary(note.snr_db)
    assert Quantization.of(load_model(checkpoint).module).name == "none"


@pytest.mark.parametrize("note", ["{}", "3 : i64", '{act = "x", snr_db = {}}'])
def test_a_note_of_another_form_is_none(note: str) -> None:
    text = f"builtin.module attributes {{quantization = {note}}} {{}}"
    assert Quantization.of(parse_module(text, ModelContext())) == Quantization()


@pytest.mark.parametrize(
    ("passes", "sentence"),
    [
        ("quant{bits=4}", "quant: option bits expects 8, found 4"),
        ("quant{act=6}", "quant: option act expects 8 or 7, found 6"),
    ],
)
def test_a_wrong_option_is_named(checkpoint: Path, passes: str, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        after(checkpoint, passes)
