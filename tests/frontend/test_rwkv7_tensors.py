"""The tensors of an RWKV-7 checkpoint must be exactly those that its configuration describes."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from random_rwkv7 import TINY, write_rwkv7
from refusals import assert_refused
from safetensors.numpy import load_file, save_file

from odin.frontend.load import load_model
from odin.frontend.rwkv7_config import parse_rwkv7_config
from odin.frontend.rwkv7_tensors import expected_tensors

Tensors = dict[str, NDArray[np.float32]]
KEY = "model.layers.1.attn.k_proj.weight"
EMBEDDING = "model.embeddings.weight"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_rwkv7(tmp_path / "model")


def changed(folder: Path, change: Callable[[Tensors], object]) -> Path:
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors")
    return folder


def test_parameters_are_counted_once(folder: Path) -> None:
    stored = load_file(folder / "model.safetensors").values()
    assert load_model(folder).parameters == sum(values.size for values in stored)


@pytest.mark.parametrize("tied", [True, False])
def test_the_names_are_those_of_the_reference_model(tied: bool) -> None:
    rwkv7 = pytest.importorskip("training.models.rwkv7")
    fields = {**TINY, "tie_word_embeddings": tied}
    sizes = {k: v for k, v in fields.items() if k in rwkv7.RWKV7Config.__annotations__}
    reference = rwkv7.RWKV7LM(rwkv7.RWKV7Config(**sizes)).state_dict()
    shapes = {name: tuple(tensor.shape) for name, tensor in reference.items()}
    if tied:
        del shapes["lm_head.weight"]
    assert expected_tensors(parse_rwkv7_config(fields, Path("config.json"))) == shapes


def test_a_tied_head_may_be_there_twice(folder: Path) -> None:
    def copy(tensors: Tensors) -> None:
        tensors["lm_head.weight"] = tensors[EMBEDDING].copy()

    parameters = load_model(folder).parameters
    assert load_model(changed(folder, copy)).parameters == parameters


def test_a_tied_head_that_differs(folder: Path) -> None:
    def differ(tensors: Tensors) -> None:
        tensors["lm_head.weight"] = tensors[EMBEDDING] + 1

    assert_refused(load_model, changed(folder, differ), "'lm_head.weight' differs")


def test_a_missing_tensor(folder: Path) -> None:
    changed(folder, lambda tensors: tensors.pop(KEY))
    assert_refused(load_model, folder, f"tensor '{KEY}' of shape [16, 16] is missing")


def test_a_tensor_of_the_wrong_shape(folder: Path) -> None:
    changed(folder, lambda tensors: tensors.update({KEY: np.zeros((16, 8), np.float32)}))
    assert_refused(load_model, folder, f"'{KEY}' has shape [16, 8]", "[16, 16]")


def test_the_first_layer_has_no_v_lora(folder: Path) -> None:
    name = "model.layers.0.attn.v_lora.lora.0.weight"
    changed(folder, lambda tensors: tensors.update({name: np.zeros((5, 16), np.float32)}))
    assert_refused(load_model, folder, f"tensor '{name}' has no place")


def test_integers_are_no_weights(folder: Path) -> None:
    changed(folder, lambda tensors: tensors.update({KEY: np.zeros((16, 16), np.int32)}))  # type: ignore[dict-item]
    assert_refused(load_model, folder, KEY)


def test_an_end_of_text_token_outside_the_vocabulary(folder: Path) -> None:
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": 30}))
    assert_refused(load_model, folder, "eos_token_id is 30", "vocabulary size 30")
