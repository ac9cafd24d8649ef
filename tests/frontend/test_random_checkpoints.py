"""The random checkpoints that other tests start from are real, reproducible and well scaled."""

from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import (
    MODEL_100M,
    RandomModel,
    random_tensors,
    to_bfloat16,
    write_hugging_face,
    write_mamba_ssm,
)
from safetensors.numpy import load_file

from odin.frontend.checkpoint import open_checkpoint
from odin.frontend.mamba2_config import parse_mamba2_config
from odin.frontend.mamba_tensors import expected_tensors, match_tensors

MODELS = [
    RandomModel(),
    RandomModel(ngroups=2, tied=False, bias=True, d_conv=3, dt_limit=(0.01, 0.05)),
    RandomModel(conv_bias=False, expand=3, headdim=16, vocab_size=64),
]


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("write", [write_mamba_ssm, write_hugging_face])
def test_a_random_checkpoint_matches_its_configuration(tmp_path: Path, model, write):
    checkpoint = open_checkpoint(write(tmp_path / "m", model))
    config = parse_mamba2_config(checkpoint.config, tmp_path / "m/config.json")
    assert match_tensors(checkpoint, config).keys() == expected_tensors(config).keys()


@pytest.mark.parametrize("model", MODELS)
def test_transformers_loads_the_hugging_face_layout_and_its_logits_are_near_1(tmp_path, model):
    transformers = pytest.importorskip("transformers")
    torch = pytest.importorskip("torch")
    folder = write_hugging_face(tmp_path / "m", model)
    reference, report = transformers.Mamba2ForCausalLM.from_pretrained(
        folder, output_loading_info=True, dtype=torch.float32
    )
    assert not report["missing_keys"] and not report["unexpected_keys"]
    with torch.no_grad():
        logits = reference(torch.arange(40)[None] % model.vocab_size).logits
    assert 0.3 < logits.std() < 3


def test_the_same_model_gives_the_same_bytes(tmp_path: Path):
    first = write_mamba_ssm(tmp_path / "a", RandomModel(seed=3), "bfloat16")
    second = write_mamba_ssm(tmp_path / "b", RandomModel(seed=3), "bfloat16")
    assert (first / "model.safetensors").read_bytes() == (second / "model.safetensors").read_bytes()


def test_bfloat16_is_rounded_as_torch_rounds_it():
    torch = pytest.importorskip("torch")
    values = np.random.default_rng(0).standard_normal(10000).astype(np.float32)
    expected = torch.from_numpy(values).bfloat16().view(torch.uint16).numpy()
    assert np.array_equal(to_bfloat16(values), expected)


def test_both_layouts_hold_the_same_values_when_the_vocabulary_needs_no_padding(tmp_path: Path):
    model = RandomModel(vocab_size=64)
    ours = load_file(write_mamba_ssm(tmp_path / "a", model) / "model.safetensors")
    theirs = load_file(write_hugging_face(tmp_path / "b", model) / "model.safetensors")
    theirs["backbone.embedding.weight"] = theirs.pop("backbone.embeddings.weight")
    assert ours.keys() == theirs.keys()
    assert all(np.array_equal(ours[name], theirs[name]) for name in ours)


@pytest.mark.full
def test_the_100m_model_has_the_flagship_size():
    size = sum(tensor.size for tensor in random_tensors(MODEL_100M, 16384, "embedding").values())
    assert 95e6 < size < 105e6
