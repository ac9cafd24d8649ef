"""Whatever is wrong with a checkpoint of any family, odinc says it in one sentence with status 2
and writes nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray
from random_checkpoints import RandomModel, to_bfloat16, write_hugging_face, write_mamba_ssm
from random_mamba1 import FALCON, HUGGING_FACE, MAMBA_SSM, write_mamba1
from random_rwkv7 import TINY, write_rwkv7
from safetensors import TensorSpec, serialize_file
from safetensors.numpy import load_file, save_file
from tiny_artifact import Refuses

from odin.frontend.load import load_model
from odin.ir.interpreter import Session

Tensors = dict[str, NDArray]
Write = Callable[[Path, bool], Path]


class Family(NamedTuple):
    """How to write a random checkpoint, tied or not, and names of tensors in it."""

    write: Write
    embedding: str
    matrix: str
    tie: str
    """The field that ties embedding and head."""


def mamba(fields: Mapping[str, object], tie: str) -> Write:
    return lambda folder, tied: write_mamba1(folder, {**fields, tie: tied})


IN_PROJ = "backbone.layers.1.mixer.in_proj.weight"
FAMILIES = {
    "mamba-ssm Mamba-1": Family(
        mamba(MAMBA_SSM, "tie_embeddings"), "backbone.embedding.weight", IN_PROJ, "tie_embeddings"
    ),
    "mamba-ssm Mamba-2": Family(
        lambda folder, tied: write_mamba_ssm(folder, RandomModel(tied=tied)),
        "backbone.embedding.weight",
        IN_PROJ,
        "tie_embeddings",
    ),
    "transformers Mamba": Family(
        mamba(HUGGING_FACE, "tie_word_embeddings"),
        "backbone.embeddings.weight",
        IN_PROJ,
        "tie_word_embeddings",
    ),
    "transformers Mamba-2": Family(
        lambda folder, tied: write_hugging_face(folder, RandomModel(tied=tied)),
        "backbone.embeddings.weight",
        IN_PROJ,
        "tie_word_embeddings",
    ),
    "transformers FalconMamba": Family(
        mamba(FALCON, "tie_word_embeddings"),
        "backbone.embeddings.weight",
        IN_PROJ,
        "tie_word_embeddings",
    ),
    "rwkv7-hf": Family(
        lambda folder, tied: write_rwkv7(folder, {**TINY, "tie_word_embeddings": tied}),
        "model.embeddings.weight",
        "model.layers.1.attn.k_proj.weight",
        "tie_word_embeddings",
    ),
}
LM_HEAD = "lm_head.weight"


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    return FAMILIES[request.param]


@pytest.fixture
def refused(refuses: Refuses, tmp_path: Path) -> Callable[[Path], str]:
    """Has `odinc lower` refuse a checkpoint and write nothing; returns its sentence."""

    def run(checkpoint: Path) -> str:
        sentence = refuses("lower", checkpoint, "--bare", "-o", tmp_path / "out" / "wasm")
        assert not (tmp_path / "out").exists()
        assert str(checkpoint) in sentence
        return sentence

    return run


def change_config(folder: Path, **changes: object) -> Path:
    file = folder / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))
    return folder


def change_tensors(folder: Path, change: Callable[[Tensors], object]) -> Path:
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors")
    return folder


def test_another_architecture(family: Family, refused: Callable, tmp_path: Path) -> None:
    folder = change_config(family.write(tmp_path / "model", True), model_type="llama")
    sentence = refused(folder)
    assert "config.json: model_type is 'llama'" in sentence
    assert "mamba, mamba2, falcon_mamba, rwkv7" in sentence


def test_another_layer_of_mamba_ssm(refused: Callable, tmp_path: Path) -> None:
    folder = change_config(write_mamba1(tmp_path / "m", MAMBA_SSM), ssm_cfg={"layer": "Mamba3"})
    assert "ssm_cfg.layer is 'Mamba3'; expected one of Mamba1, Mamba2" in refused(folder)


def test_a_configuration_of_something_else(refused: Callable, tmp_path: Path) -> None:
    folder = write_mamba1(tmp_path / "m", MAMBA_SSM)
    (folder / "config.json").write_text('{"n_embd": 768}')
    assert "expected d_model and ssm_cfg, as mamba-ssm writes them, or model_type" in refused(
        folder
    )


def test_one_family_s_configuration_on_another_s_tensors(refused: Callable, tmp_path: Path) -> None:
    folder = write_mamba1(tmp_path / "m", HUGGING_FACE | {"num_heads": 4, "head_dim": 8})
    change_config(folder, model_type="mamba2", n_groups=1)
    assert "in_proj.weight' has shape [64, 16]; the configuration makes it" in refused(folder)


def test_a_missing_tensor(family: Family, refused: Callable, tmp_path: Path) -> None:
    folder = family.write(tmp_path / "model", True)
    change_tensors(folder, lambda tensors: tensors.pop(family.matrix))
    sentence = refused(folder)
    assert f"tensor '{family.matrix}' of shape [" in sentence and "] is missing" in sentence


def test_a_surplus_tensor(family: Family, refused: Callable, tmp_path: Path) -> None:
    folder = family.write(tmp_path / "model", True)
    name = family.matrix.replace("weight", "lora")
    change_tensors(folder, lambda tensors: tensors.update({name: np.ones(3, np.float32)}))
    assert f"tensor '{name}' has no place in the model" in refused(folder)


def test_a_tensor_of_the_wrong_shape(family: Family, refused: Callable, tmp_path: Path) -> None:
    folder = family.write(tmp_path / "model", True)

    def pad(tensors: Tensors) -> None:
        tensors[family.matrix] = np.pad(tensors[family.matrix], ((0, 1), (0, 0)))

    sentence = refused(change_tensors(folder, pad))
    assert f"tensor '{family.matrix}' has shape [" in sentence and "configuration makes" in sentence


def test_integer_weights(family: Family, refused: Callable, tmp_path: Path) -> None:
    folder = family.write(tmp_path / "model", True)

    def quantize(tensors: Tensors) -> None:
        tensors[family.matrix] = tensors[family.matrix].astype(np.int8)

    sentence = refused(change_tensors(folder, quantize))
    assert f"'{family.matrix}' has dtype I8; expected one of F32, F16, F64, BF16" in sentence


def test_a_weight_that_is_not_finite(family: Family, refused: Callable, tmp_path: Path) -> None:
    folder = family.write(tmp_path / "model", True)

    def spoil(tensors: Tensors) -> None:
        tensors[family.matrix][0, 1] = np.nan

    assert f"'{family.matrix}' holds nan at [0, 1]" in refused(change_tensors(folder, spoil))


def test_a_head_that_differs_from_the_embedding_it_is_tied_to(
    family: Family, refused: Callable, tmp_path: Path
) -> None:
    folder = change_config(family.write(tmp_path / "model", False), **{family.tie: True})
    sentence = refused(folder)
    assert f"tensor '{LM_HEAD}' differs from the embedding" in sentence


def test_a_missing_head(family: Family, refused: Callable, tmp_path: Path) -> None:
    folder = change_config(family.write(tmp_path / "model", True), **{family.tie: False})
    sentence = refused(folder)
    assert f"tensor '{LM_HEAD}' of shape [" in sentence and "] is missing" in sentence


def test_a_checkpoint_that_holds_code(family: Family, refused: Callable, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    folder = family.write(tmp_path / "model", True)
    (folder / "model.safetensors").unlink()
    torch.save({family.matrix: Hostile(tmp_path / "ran")}, folder / "pytorch_model.bin")
    assert "system', which could run code" in refused(folder)
    assert not (tmp_path / "ran").exists()


def test_an_official_rwkv_file_that_holds_code(refused: Callable, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    torch.save({"emb.weight": Hostile(tmp_path / "ran")}, tmp_path / "model.pth")
    assert "system', which could run code" in refused(tmp_path / "model.pth")
    assert not (tmp_path / "ran").exists()


class Hostile:
    """Unpickling this with Python's pickle runs a command."""

    def __init__(self, witness: Path):
        self.witness = witness

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.witness}",)


def test_floats_of_different_kinds_are_taken_together(family: Family, tmp_path: Path) -> None:
    """Published models keep some tensors in float32 and the rest in half."""
    whole = family.write(tmp_path / "whole", True)
    mixed = family.write(tmp_path / "mixed", True)
    tensors = load_file(whole / "model.safetensors")
    stored, kinds = {}, ("float32", "bfloat16", "float16", "float64")
    for index, (name, values) in enumerate(tensors.items()):
        kind = kinds[index % len(kinds)]
        bits = to_bfloat16(values)
        stored[name] = (kind, bits if kind == "bfloat16" else values.astype(kind))
        wide = (bits.astype(np.uint32) << 16).view(np.float32)
        tensors[name] = wide if kind == "bfloat16" else stored[name][1].astype(np.float32)
    save_file(tensors, whole / "model.safetensors")
    specs = {
        name: TensorSpec(
            dtype=kind, shape=array.shape, data_ptr=array.ctypes.data, data_len=array.nbytes
        )
        for name, (kind, array) in stored.items()
    }
    serialize_file(specs, mixed / "model.safetensors")
    logits = []
    for folder in (whole, mixed):
        model = load_model(folder)
        logits.append(Session(model.module, model.weights).advance([3, 1, 4]))
    np.testing.assert_array_equal(*logits)
