"""The `.pth` that RWKV's authors release gives the same model as its conversion to `rwkv7-hf`."""

import re
from pathlib import Path

import numpy as np
import pytest
import torch
from random_rwkv7 import TINY, write_rwkv7
from refusals import assert_refused
from safetensors.torch import load_file

from odin.frontend.load import load_model
from odin.frontend.rwkv7_official import published_name
from odin.ir.interpreter import Session

PROJECTIONS = {"r_proj": "receptance", "k_proj": "key", "v_proj": "value", "o_proj": "output"}
PARTS = {"attn": "att", "ffn": "ffn", "pre_norm": "ln0", "attn_norm": "ln1", "ffn_norm": "ln2"}
OUTSIDE = {
    "model.embeddings.weight": "emb.weight",
    "model.norm.weight": "ln_out.weight",
    "model.norm.bias": "ln_out.bias",
    "lm_head.weight": "head.weight",
}
LOW_RANK = {"2.bias": "0", "0.weight": "1", "2.weight": "2"}

Tensors = dict[str, torch.Tensor]


def official(tensors: Tensors) -> Tensors:
    """Names and shapes as in a released file."""
    result: Tensors = {}
    for name, tensor in tensors.items():
        match = re.fullmatch(r"model\.layers\.(\d+)\.(\w+)\.(.+)", name)
        if match is None:
            result[OUTSIDE[name]] = tensor
            continue
        layer, part, rest = match.groups()
        if low_rank := re.fullmatch(r"(.)_lora\.lora\.(.+)", rest):
            rest = low_rank[1] + LOW_RANK[low_rank[2]]
            tensor = tensor.t().contiguous()
        for ours, theirs in {**PROJECTIONS, "g_norm": "ln_x"}.items():
            rest = rest.replace(ours, theirs)
        if tensor.ndim == 1 and not rest.endswith(("weight", "bias")):
            tensor = tensor.view(1, 1, -1)
        result[f"blocks.{layer}.{PARTS[part]}.{rest}"] = tensor
    return result


@pytest.fixture
def converted(tmp_path: Path) -> Path:
    return write_rwkv7(tmp_path / "converted", {**TINY, "tie_word_embeddings": False})


@pytest.fixture
def tensors(converted: Path) -> Tensors:
    tensors = official(load_file(converted / "model.safetensors"))
    unused = {"v0": (1, 1, 16), "v1": (16, 5), "v2": (5, 16)}
    return tensors | {f"blocks.0.att.{name}": torch.zeros(s) for name, s in unused.items()}


def saved(tmp_path: Path, tensors: Tensors) -> Path:
    torch.save(tensors, tmp_path / "model.pth")
    return tmp_path / "model.pth"


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
    names = load_file(converted / "model.safetensors")
    assert {published_name(name) for name in official(names)} == set(names)


@pytest.mark.parametrize(
    ("part", "version"),
    [("time_maa_x", "RWKV-6"), ("time_mix_g", "RWKV-5"), ("time_mix_k", "RWKV-4")],
)
def test_other_versions_are_refused_by_name(
    part: str, version: str, tensors: Tensors, tmp_path: Path
) -> None:
    file = saved(tmp_path, tensors | {f"blocks.0.att.{part}": torch.zeros(1, 1, 16)})
    assert_refused(load_model, file, f"'blocks.0.att.{part}'", version, "expected RWKV-7")


@pytest.mark.parametrize("name", ["emb.weight", "blocks.0.att.r_k", "blocks.1.att.v1"])
def test_a_missing_matrix(name: str, tensors: Tensors, tmp_path: Path) -> None:
    del tensors[name]
    assert_refused(load_model, saved(tmp_path, tensors), f"expected the matrix '{name}'")


def test_a_tensor_of_the_wrong_shape(tensors: Tensors, tmp_path: Path) -> None:
    tensors["blocks.1.att.w1"] = torch.zeros(16, 4)
    file = saved(tmp_path, tensors)
    assert_refused(load_model, file, "'blocks.1.att.w1' has shape [4, 16]", "[3, 16]")


def test_an_unknown_tensor(tensors: Tensors, tmp_path: Path) -> None:
    file = saved(tmp_path, tensors | {"blocks.1.att.q": torch.zeros(3)})
    assert_refused(load_model, file, "has no place in the model")
