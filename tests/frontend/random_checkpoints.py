"""Writes random-init Mamba-2 checkpoints in both layouts, with NumPy and safetensors only.

The initialisation keeps activations and logits near 1 whatever the shape, so that a difference
between two implementations shows in the logits at its true size.
"""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from safetensors import TensorSpec, serialize_file

Dtype = Literal["float32", "bfloat16", "float16"]


@dataclass(frozen=True)
class RandomModel:
    """Shape of a random model. `bias` is that of in_proj and out_proj."""

    d_model: int = 16
    n_layer: int = 2
    vocab_size: int = 61
    d_state: int = 8
    headdim: int = 8
    expand: int = 2
    ngroups: int = 1
    d_conv: int = 4
    bias: bool = False
    conv_bias: bool = True
    tied: bool = True
    dt_limit: tuple[float, float] = (0.0, math.inf)
    seed: int = 0


MODEL_100M = RandomModel(d_model=768, n_layer=24, vocab_size=16384, d_state=128, headdim=64)
"""The flagship's shape: 103 million parameters, 412 MB in float32."""

VOCAB_MULTIPLE = 16
"""The embedding of a mamba-ssm checkpoint is padded to a multiple of this many rows."""


def write_mamba_ssm(folder: Path, model: RandomModel, dtype: Dtype = "float32") -> Path:
    """Writes `model` into the new folder `folder` as mamba-ssm lays it out, and returns it."""
    config = {
        "d_model": model.d_model,
        "d_intermediate": 0,
        "n_layer": model.n_layer,
        "vocab_size": model.vocab_size,
        "ssm_cfg": {
            "layer": "Mamba2",
            "d_state": model.d_state,
            "headdim": model.headdim,
            "expand": model.expand,
            "ngroups": model.ngroups,
            "d_conv": model.d_conv,
            "bias": model.bias,
            "conv_bias": model.conv_bias,
            "dt_limit": model.dt_limit,
        },
        "attn_layer_idx": [],
        "attn_cfg": {},
        "rms_norm": True,
        "residual_in_fp32": True,
        "fused_add_norm": False,
        "pad_vocab_size_multiple": VOCAB_MULTIPLE,
        "tie_embeddings": model.tied,
    }
    rows = math.ceil(model.vocab_size / VOCAB_MULTIPLE) * VOCAB_MULTIPLE
    return _write(folder, config, random_tensors(model, rows, "embedding"), dtype)


def write_hugging_face(folder: Path, model: RandomModel, dtype: Dtype = "float32") -> Path:
    """Writes `model` into the new folder `folder` as transformers lays it out, and returns it."""
    config = {
        "architectures": ["Mamba2ForCausalLM"],
        "model_type": "mamba2",
        "hidden_size": model.d_model,
        "num_hidden_layers": model.n_layer,
        "vocab_size": model.vocab_size,
        "state_size": model.d_state,
        "head_dim": model.headdim,
        "num_heads": model.expand * model.d_model // model.headdim,
        "expand": model.expand,
        "n_groups": model.ngroups,
        "conv_kernel": model.d_conv,
        "use_bias": model.bias,
        "use_conv_bias": model.conv_bias,
        "hidden_act": "silu",
        "layer_norm_epsilon": 1e-5,
        "time_step_limit": model.dt_limit,
        "tie_word_embeddings": model.tied,
        "residual_in_fp32": True,
        "dtype": dtype,
        "bos_token_id": 0,
        "eos_token_id": 0,
        "pad_token_id": 0,
    }
    return _write(folder, config, random_tensors(model, model.vocab_size, "embeddings"), dtype)


def random_tensors(
    model: RandomModel, embedding_rows: int, embedding_name: str
) -> dict[str, NDArray[np.float32]]:
    """Random float32 tensors of the whole model by name, the same for the same `model`."""
    rng = np.random.default_rng(model.seed)
    d_inner = model.expand * model.d_model
    n_heads = d_inner // model.headdim
    conv_dim = d_inner + 2 * model.ngroups * model.d_state
    d_in_proj = d_inner + conv_dim + n_heads

    def normal(*shape: int, std: float, mean: float = 0.0) -> NDArray[np.float32]:
        values = rng.standard_normal(shape, np.float32)
        values *= np.float32(std)
        values += np.float32(mean)
        return values

    linear_in, linear_out = 1 / math.sqrt(model.d_model), 1 / math.sqrt(d_inner * model.n_layer)
    tensors = {
        f"backbone.{embedding_name}.weight": normal(embedding_rows, model.d_model, std=linear_in)
    }
    for layer in range(model.n_layer):
        prefix = f"backbone.layers.{layer}"
        mixer = f"{prefix}.mixer"
        dt = rng.uniform(1e-3, 0.1, n_heads)
        tensors |= {
            f"{prefix}.norm.weight": normal(model.d_model, std=0.1, mean=1),
            f"{mixer}.in_proj.weight": normal(d_in_proj, model.d_model, std=linear_in),
            f"{mixer}.conv1d.weight": normal(
                conv_dim, 1, model.d_conv, std=1 / math.sqrt(model.d_conv)
            ),
            f"{mixer}.dt_bias": np.log(np.expm1(dt)).astype(np.float32),  # softplus(dt_bias) = dt
            f"{mixer}.A_log": np.log(rng.uniform(1, 16, n_heads)).astype(np.float32),
            f"{mixer}.D": normal(n_heads, std=0.1, mean=1),
            f"{mixer}.norm.weight": normal(d_inner, std=0.1, mean=1),
            f"{mixer}.out_proj.weight": normal(model.d_model, d_inner, std=linear_out),
        }
        if model.conv_bias:
            tensors[f"{mixer}.conv1d.bias"] = normal(conv_dim, std=0.1)
        if model.bias:
            tensors[f"{mixer}.in_proj.bias"] = normal(d_in_proj, std=0.1)
            tensors[f"{mixer}.out_proj.bias"] = normal(model.d_model, std=0.1)
    tensors["backbone.norm_f.weight"] = normal(model.d_model, std=0.1, mean=1)
    if not model.tied:
        tensors["lm_head.weight"] = normal(embedding_rows, model.d_model, std=linear_in)
    return tensors


def to_bfloat16(values: NDArray[np.float32]) -> NDArray[np.uint16]:
    """The bits of finite `values` rounded to the nearest bfloat16, ties to even."""
    bits = values.view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def _write(
    folder: Path,
    config: dict[str, object],
    tensors: dict[str, NDArray[np.float32]],
    dtype: Dtype,
) -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config, indent=2), "utf-8")
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": 0}), "utf-8")
    stored = {
        name: to_bfloat16(values) if dtype == "bfloat16" else values.astype(dtype, copy=False)
        for name, values in tensors.items()
    }
    specs = {
        name: TensorSpec(
            dtype=dtype,
            shape=values.shape,
            data_ptr=values.ctypes.data,
            data_len=values.nbytes,
        )
        for name, values in stored.items()
    }
    serialize_file(specs, folder / "model.safetensors", {"format": "pt"})
    return folder
