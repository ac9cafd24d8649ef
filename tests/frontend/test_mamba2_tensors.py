"""The tensors of a checkpoint must be exactly those that its configuration describes."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from refusals import assert_refused
from safetensors.numpy import load_file, save_file

from odin.frontend.checkpoint import open_checkpoint
from odin.frontend.mamba2_config import parse_mamba2_config
from odin.frontend.mamba_tensors import expected_tensors, match_tensors
from odin.frontend.tensor import Tensor

Tensors = dict[str, NDArray[np.float32]]
IN_PROJ = "backbone.layers.1.mixer.in_proj.weight"


def match(folder: Path) -> dict[str, Tensor]:
    checkpoint = open_checkpoint(folder)
    return match_tensors(checkpoint, parse_mamba2_config(checkpoint.config, folder / "config.json"))


def changed(folder: Path, change: Callable[[Tensors], object]) -> Path:
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors")
    return folder


@pytest.fixture
def tied(tmp_path: Path) -> Path:
    return write_mamba_ssm(tmp_path / "model", RandomModel())


@pytest.mark.parametrize("write", [write_mamba_ssm, write_hugging_face])
def test_tensors_come_under_one_vocabulary_whatever_the_layout(tmp_path: Path, write):
    folder = write(tmp_path / "m", RandomModel(tied=False))
    matched = match(folder)
    assert next(iter(matched)) == "backbone.embedding.weight"
    assert list(matched)[-2:] == ["backbone.norm_f.weight", "lm_head.weight"]


def test_the_shapes_are_those_of_the_mamba_2_paper_configuration(tied: Path):
    checkpoint = open_checkpoint(tied)
    shapes = expected_tensors(parse_mamba2_config(checkpoint.config, tied / "config.json"))
    assert shapes["backbone.embedding.weight"] == (64, 16)
    assert shapes[IN_PROJ] == (32 + 32 + 8 + 8 + 4, 16)
    assert shapes["backbone.layers.0.mixer.conv1d.weight"] == (48, 1, 4)
    assert shapes["backbone.layers.0.mixer.A_log"] == (4,)
    assert len(shapes) == 2 + 2 * 9


def test_a_missing_tensor(tied: Path):
    changed(tied, lambda tensors: tensors.pop(IN_PROJ))
    assert_refused(match, tied, f"model.safetensors: tensor '{IN_PROJ}'", "[84, 16] is missing")


def test_a_misspelt_tensor_gets_a_hint(tied: Path):
    changed(tied, lambda tensors: tensors.update({IN_PROJ + "s": tensors.pop(IN_PROJ)}))
    assert_refused(match, tied, "is missing", f"did you mean '{IN_PROJ}s'?")


def test_a_surplus_tensor(tied: Path):
    changed(tied, lambda tensors: tensors.update(extra=np.ones(3, np.float32)))
    assert_refused(match, tied, "model.safetensors: tensor 'extra' has no place in the model")


def test_a_layer_more_than_the_configuration_says(tied: Path):
    name = "backbone.layers.2.norm.weight"
    changed(tied, lambda tensors: tensors.update({name: np.ones(16, np.float32)}))
    assert_refused(match, tied, f"tensor '{name}' has no place")


def test_a_bias_that_the_configuration_does_not_announce(tied: Path):
    name = "backbone.layers.0.mixer.out_proj.bias"
    changed(tied, lambda tensors: tensors.update({name: np.ones(16, np.float32)}))
    assert_refused(match, tied, f"tensor '{name}' has no place")


def test_a_tensor_of_the_wrong_shape(tied: Path):
    changed(tied, lambda tensors: tensors.update({IN_PROJ: tensors[IN_PROJ].T.copy()}))
    assert_refused(match, tied, f"tensor '{IN_PROJ}' has shape [16, 84]", "makes it [84, 16]")


def test_a_second_copy_of_a_tied_embedding_is_taken(tied: Path):
    embedding = "backbone.embedding.weight"
    changed(tied, lambda tensors: tensors.update({"lm_head.weight": tensors[embedding].copy()}))
    assert "lm_head.weight" not in match(tied)


def test_a_tied_head_of_other_values(tied: Path):
    changed(tied, lambda tensors: tensors.update({"lm_head.weight": np.ones((64, 16), "f4")}))
    assert_refused(match, tied, "tensor 'lm_head.weight' differs from the embedding")


def test_a_tied_head_of_another_shape(tied: Path):
    changed(tied, lambda tensors: tensors.update({"lm_head.weight": np.ones((61, 16), "f4")}))
    assert_refused(match, tied, "tensor 'lm_head.weight' has shape [61, 16]")


def test_an_end_of_text_token_outside_the_vocabulary(tied: Path):
    (tied / "generation_config.json").write_text('{"eos_token_id": 61}')
    assert_refused(match, tied, "eos_token_id is 61", "below the vocabulary size 61")


def test_integer_weights(tied: Path):
    name = "backbone.layers.0.mixer.D"
    changed(tied, lambda tensors: tensors.update({name: np.ones(4, np.int32)}))
    assert_refused(match, tied, f"tensor '{name}' has dtype I32")
