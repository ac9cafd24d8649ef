"""What the configurations of all Mamba models have in common.

mamba-ssm's `config.json` is `mamba_ssm/models/config_mamba.py`, with the arguments of the mixer in
`ssm_cfg`; Hugging Face's is that of `transformers/models/…/configuration_….py`. Defaults are those
of mamba-ssm 2.3.2 and transformers 5.23.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from odin.frontend.config_fields import (
    MAX_D_CONV,
    MAX_D_MODEL,
    MAX_LAYERS,
    MAX_STATE,
    MAX_VOCAB,
    ConfigFields,
)

Shapes = dict[str, tuple[int, ...]]


@dataclass(frozen=True, kw_only=True)
class MambaConfig(ABC):
    """One Mamba language model; every field is checked and within the limits of `config_fields`."""

    key_style: Literal["mamba_ssm", "hf"]
    """Whose tensor names the checkpoint uses."""
    d_model: int
    n_layer: int
    vocab_size: int
    """Token ids that mean something."""
    padded_vocab_size: int
    """Rows of the embedding; those from `vocab_size` on are padding."""
    d_inner: int
    """Channels of x and z."""
    d_state: int
    d_conv: int
    norm_eps: float
    """Epsilon of the RMSNorm before each mixer and before the head."""
    use_bias: bool
    """Whether in_proj and out_proj have a bias."""
    use_conv_bias: bool
    tie_embeddings: bool
    """Whether the embedding is also the output projection."""

    @property
    @abstractmethod
    def conv_dim(self) -> int:
        """Channels of the convolution."""

    @property
    @abstractmethod
    def mixer_tensors(self) -> Shapes:
        """Shape of each tensor of a mixer by its name, biases of in_proj, out_proj and conv1d
        aside."""


_MAMBA_SSM_FIELDS = (
    "d_model", "d_intermediate", "n_layer", "vocab_size", "ssm_cfg", "attn_layer_idx", "attn_cfg",
    "rms_norm", "residual_in_fp32", "fused_add_norm", "pad_vocab_size_multiple", "tie_embeddings",
    "eos_token_id", "bos_token_id", "pad_token_id", "architectures", "torch_dtype", "dtype",
    "transformers_version",
)  # fmt: skip


def mamba_ssm_layer(values: Mapping[str, object]) -> object:
    """Which mixer a configuration in mamba-ssm's form has: "Mamba1" unless it says otherwise."""
    ssm = values.get("ssm_cfg", {})
    return ssm.get("layer", "Mamba1") if isinstance(ssm, dict) else "Mamba1"


def parse_mamba_ssm(fields: ConfigFields, d_state: int) -> tuple[ConfigFields, dict[str, Any]]:
    """`ssm_cfg`, and the fields of MambaConfig but `d_inner`; `d_state` is the mixer's default."""
    # mamba-ssm passes the fields as arguments: an unknown one is an error there, too.
    fields.refuse_unknown(_MAMBA_SSM_FIELDS)
    fields.require("d_intermediate", 0, [0], "0, the only value supported: blocks without an MLP")
    fields.require("attn_layer_idx", [], [[]], "[]: attention layers are not supported")
    fields.require("rms_norm", True, [True], "true: LayerNorm is not supported")
    fields.boolean("residual_in_fp32", True)
    fields.boolean("fused_add_norm", True)
    ssm = fields.section("ssm_cfg")
    vocab_size = fields.integer("vocab_size", 1, MAX_VOCAB)
    multiple = fields.integer("pad_vocab_size_multiple", 1, MAX_D_MODEL, 8)
    return ssm, {
        "key_style": "mamba_ssm",
        "d_model": fields.integer("d_model", 1, MAX_D_MODEL),
        "n_layer": fields.integer("n_layer", 1, MAX_LAYERS),
        "vocab_size": vocab_size,
        "padded_vocab_size": math.ceil(vocab_size / multiple) * multiple,
        "d_state": ssm.integer("d_state", 1, MAX_STATE, d_state),
        "d_conv": ssm.integer("d_conv", 2, MAX_D_CONV, 4),
        "norm_eps": 1e-5,
        "use_bias": ssm.boolean("bias", False),
        "use_conv_bias": ssm.boolean("conv_bias", True),
        "tie_embeddings": fields.boolean("tie_embeddings", True),
    }


@dataclass(frozen=True)
class HuggingFaceDefaults:
    """Defaults in which the configuration classes of transformers differ."""

    hidden_size: int
    num_hidden_layers: int
    vocab_size: int
    state_size: int
    tie_word_embeddings: bool


def parse_hugging_face(fields: ConfigFields, default: HuggingFaceDefaults) -> dict[str, Any]:
    """The fields of MambaConfig but `d_inner`. Fields that are not known are not read."""
    fields.require("hidden_act", "silu", ["silu", "swish"], '"silu", the only one supported')
    vocab_size = fields.integer("vocab_size", 1, MAX_VOCAB, default.vocab_size)
    return {
        "key_style": "hf",
        "d_model": fields.integer("hidden_size", 1, MAX_D_MODEL, default.hidden_size),
        "n_layer": fields.integer("num_hidden_layers", 1, MAX_LAYERS, default.num_hidden_layers),
        "vocab_size": vocab_size,
        "padded_vocab_size": vocab_size,
        "d_state": fields.integer("state_size", 1, MAX_STATE, default.state_size),
        "d_conv": fields.integer("conv_kernel", 2, MAX_D_CONV, 4),
        "norm_eps": fields.number("layer_norm_epsilon", 0.0, 1.0, 1e-5),
        "use_bias": fields.boolean("use_bias", False),
        "use_conv_bias": fields.boolean("use_conv_bias", True),
        "tie_embeddings": fields.boolean("tie_word_embeddings", default.tie_word_embeddings),
    }
