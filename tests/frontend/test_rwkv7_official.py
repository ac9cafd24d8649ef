"""The `.pth` that RWKV's authors release gives the same model as its conversion to `rwkv7-hf`."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from random_rwkv7 import TINY, official, save_official, write_rwkv7
from refusals import assert_refused
from safetensors.numpy import load_file

from odin.frontend.load import load_model
from odin.frontend.rwkv7_official import official_name, published_name
from odin.ir.interpreter import Session

Tensors = dict[str, NDArray]


@pytest.fixture
def converted(tmp_path: Path) -> Path:
    return write_rwkv7(tmp_path / "converted", {**TINY, "tie_word_embeddings": False})


@pytest.fixture
def tensors(converted: Path) -> Tensors:
    return official(converted)


def saved(tmp_path: Path, tensors: Tensors) -> Path:
    return save_official(tmp_path / "model.pth", tensors)


def test_the_same_logits_as_the_converted_checkpoint(
    converted: Path, tensors: Tensors, tmp_path: Path
) -> None:
    ids = [3, 1, 4, 1, 5, 9, 2, 6]
    models = [load_model(converted), load_model(saved(tmp_path, tensors))]
    logits = [Session(model.module, model.weights).advance(ids) for model in models]
    np.testing.assert_array_equal(logits[0], logits[1])
    assert models[0].parameters == models[1].parameters
    assert models[1].eos_token_ids == (0,)


def test_every_name_is_translated(converted: Path) -> None:
    unused = {f"blocks.0.att.v{part}" for part in "012"}
    names = official(converted).keys() - unused
    published = load_file(converted / "model.safetensors").keys()
    assert {published_name(name) for name in names} == published
    assert {official_name(name) for name in published} == names


@pytest.mark.parametrize(
    ("part", "version"),
    [("time_maa_x", "RWKV-6"), ("time_mix_g", "RWKV-5"), ("time_mix_k", "RWKV-4")],
)
def test_other_versions_are_refused_by_name(
    part: str, version: str, tensors: Tensors, tmp_path: Path
) -> None:
    file = saved(tmp_path, tensors | {f"blocks.0.att.{part}": np.zeros((1, 1, 16), np.float32)})
    assert_refused(load_model, file, f"'blocks.0.att.{part}'", version, "expected RWKV-7")


@pytest.mark.parametrize("name", ["emb.weight", "blocks.0.att.r_k", "blocks.1.att.v1"])
def test_a_missing_matrix(name: str, tensors: Tensors, tmp_path: Path) -> None:
    del tensors[name]
    assert_refused(load_model, saved(tmp_path, tensors), f"expected the matrix '{name}'")


def test_a_tensor_of_the_wrong_shape(tensors: Tensors, tmp_path: Path) -> None:
    tensors["blocks.1.att.w1"] = np.zeros((16, 4), np.float32)
    file = saved(tmp_path, tensors)
    assert_refused(load_model, file, "'blocks.1.att.w1' has shape [4, 16]", "[3, 16]")


def test_an_unknown_tensor(tensors: Tensors, tmp_path: Path) -> None:
    file = saved(tmp_path, tensors | {"blocks.1.att.q": np.zeros(3, np.float32)})
    assert_refused(load_model, file, "has no place in the model")
