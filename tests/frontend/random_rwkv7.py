"""Writes random RWKV-7 checkpoints, as `rwkv7-hf` lays them out and as the official `.pth`."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from odin.frontend.rwkv7_config import parse_rwkv7_config
from odin.frontend.rwkv7_tensors import expected_tensors

TINY: dict[str, object] = {
    "model_type": "rwkv7",
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "vocab_size": 30,
    "intermediate_size": 24,
    "head_dim": 8,
    "decay_low_rank_dim": 3,
    "a_low_rank_dim": 4,
    "v_low_rank_dim": 5,
    "gate_low_rank_dim": 6,
    "tie_word_embeddings": True,
}


def write_rwkv7(folder: Path, fields: Mapping[str, object] = TINY) -> Path:
    """Writes the model that `fields` describe into the new folder `folder`, and returns it.

    Activations and logits stay near 1 whatever the shape, so that a difference between two
    implementations shows in the logits at its true size.
    """
    folder.mkdir(parents=True)
    file = folder / "config.json"
    file.write_text(json.dumps(fields))
    rng = np.random.default_rng(0)
    shapes = expected_tensors(parse_rwkv7_config(fields, file))
    tensors = {name: _random(rng, name, shape) for name, shape in shapes.items()}
    save_file(tensors, folder / "model.safetensors")
    return folder


def _random(rng: np.random.Generator, name: str, shape: tuple[int, ...]) -> NDArray[np.float32]:
    if name.endswith("norm.weight"):
        values = rng.normal(1, 0.1, shape)
    elif name.endswith("norm.bias"):
        values = rng.normal(0, 0.1, shape)
    elif name.endswith("lora.2.bias"):  # decays and rates of all sizes
        values = rng.normal(0, 1, shape)
    elif len(shape) == 2 and not name.endswith("r_k"):
        values = rng.normal(0, shape[1] ** -0.5, shape)
    else:
        values = rng.normal(0.5, 0.2, shape)
    return values.astype(np.float32)


PROJECTIONS = {"r_proj": "receptance", "k_proj": "key", "v_proj": "value", "o_proj": "output"}
PARTS = {"attn": "att", "ffn": "ffn", "pre_norm": "ln0", "attn_norm": "ln1", "ffn_norm": "ln2"}
OUTSIDE = {
    "model.embeddings.weight": "emb.weight",
    "model.norm.weight": "ln_out.weight",
    "model.norm.bias": "ln_out.bias",
    "lm_head.weight": "head.weight",
}
LOW_RANK = {"2.bias": "0", "0.weight": "1", "2.weight": "2"}


def official(converted: Path) -> dict[str, NDArray[np.float32]]:
    """The tensors of a checkpoint of `rwkv7-hf` under the names and in the shapes of a released
    file."""
    result = {}
    for name, values in load_file(converted / "model.safetensors").items():
        match = re.fullmatch(r"model\.layers\.(\d+)\.(\w+)\.(.+)", name)
        if match is None:
            result[OUTSIDE[name]] = values
            continue
        layer, part, rest = match.groups()
        if low_rank := re.fullmatch(r"(.)_lora\.lora\.(.+)", rest):
            rest = low_rank[1] + LOW_RANK[low_rank[2]]
            values = np.ascontiguousarray(values.T)
        for ours, theirs in {**PROJECTIONS, "g_norm": "ln_x"}.items():
            rest = rest.replace(ours, theirs)
        if values.ndim == 1 and not rest.endswith(("weight", "bias")):
            values = values.reshape(1, 1, -1)
        result[f"blocks.{layer}.{PARTS[part]}.{rest}"] = values
    width, rank = result["blocks.0.att.a1"].shape
    # Released files hold these for the first layer, too, which has no use for them.
    for name, shape in {"v0": (1, 1, width), "v1": (width, rank), "v2": (rank, width)}.items():
        result[f"blocks.0.att.{name}"] = np.zeros(shape, np.float32)
    return result


def write_official(file: Path, fields: Mapping[str, object] = TINY) -> Path:
    """Writes the model that `fields` describe, with a head of its own, as the `.pth` file `file`,
    and the same in the layout of `rwkv7-hf` into a folder of that name beside it."""
    untied = {**fields, "tie_word_embeddings": False}
    return save_official(file, official(write_rwkv7(file.with_suffix(""), untied)))


def save_official(file: Path, tensors: Mapping[str, NDArray]) -> Path:
    """Saves tensors as PyTorch does."""
    import torch

    torch.save({name: torch.from_numpy(values) for name, values in tensors.items()}, file)
    return file
