"""Writes random RWKV-7 checkpoints as `rwkv7-hf` lays them out, with NumPy and safetensors only."""

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

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


def write_rwkv7(folder: Path, fields: dict[str, object] = TINY) -> Path:
    """Writes the model that `fields` describe into the new folder `folder`, and returns it."""
    folder.mkdir(parents=True)
    file = folder / "config.json"
    file.write_text(json.dumps(fields))
    rng = np.random.default_rng(0)
    shapes = expected_tensors(parse_rwkv7_config(fields, file))
    tensors = {
        name: rng.standard_normal(shape, np.float32) * np.float32(shape[-1] ** -0.5)
        for name, shape in shapes.items()
    }
    save_file(tensors, folder / "model.safetensors")
    return folder
