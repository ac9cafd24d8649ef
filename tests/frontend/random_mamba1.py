"""Writes random Mamba-1 and FalconMamba checkpoints in both layouts, with NumPy and safetensors
only."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

from odin.frontend.load import family_of
from odin.frontend.mamba1_config import Mamba1Config
from odin.frontend.mamba_tensors import expected_tensors, stored_name

MAMBA_SSM: dict[str, object] = {
    "d_model": 16,
    "n_layer": 2,
    "vocab_size": 29,
    "ssm_cfg": {"d_state": 4},
    "rms_norm": True,
    "residual_in_fp32": True,
    "fused_add_norm": True,
    "pad_vocab_size_multiple": 8,
}
"""As the published Mamba-1 models have it: no layer, no geometry that is a default."""

HUGGING_FACE: dict[str, object] = {
    "architectures": ["MambaForCausalLM"],
    "model_type": "mamba",
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "vocab_size": 29,
    "state_size": 4,
}

FALCON: dict[str, object] = HUGGING_FACE | {
    "architectures": ["FalconMambaForCausalLM"],
    "model_type": "falcon_mamba",
    "tie_word_embeddings": False,
    "time_step_rank": 4,
}
"""A rank of 1 would make dt ±1 after its norm, and rounding near 0 as large."""


def write_mamba1(folder: Path, fields: dict[str, object]) -> Path:
    """Writes the model that `fields` describe into the new folder `folder`, and returns it.

    Activations and logits stay near 1 whatever the shape, so that a difference between two
    implementations shows in the logits at its true size.
    """
    folder.mkdir(parents=True)
    file = folder / "config.json"
    file.write_text(json.dumps(fields))
    config = family_of(fields, file).parse(fields, file)
    rng = np.random.default_rng(0)
    tensors = {
        stored_name(config, name): _random(rng, name, shape, config)
        for name, shape in expected_tensors(config).items()
    }
    save_file(tensors, folder / "model.safetensors")
    return folder


def _random(
    rng: np.random.Generator, name: str, shape: tuple[int, ...], config: Mamba1Config
) -> NDArray[np.float32]:
    part = name.split("mixer.")[-1]
    if part == "A_log":
        values = np.log(rng.uniform(1, 16, shape))
    elif part == "dt_proj.bias":  # softplus of it is dt
        values = np.log(np.expm1(rng.uniform(1e-3, 0.1, shape)))
    elif part == "D" or name.endswith(("norm.weight", "norm_f.weight")):
        values = rng.normal(1, 0.1, shape)
    elif part.endswith(".bias"):
        values = rng.normal(0, 0.1, shape)
    elif part == "out_proj.weight":
        values = rng.normal(0, (config.d_inner * config.n_layer) ** -0.5, shape)
    else:
        values = rng.normal(0, shape[-1] ** -0.5, shape)
    return values.astype(np.float32)
