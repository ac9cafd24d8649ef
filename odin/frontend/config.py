"""The geometry of a Mamba-2 language model, from either of the two configurations in use.

mamba-ssm's `config.json` is `mamba_ssm/models/config_mamba.py` with the arguments of
`mamba_ssm/modules/mamba2.py` in `ssm_cfg`; Hugging Face's is
`transformers/models/mamba2/configuration_mamba2.py`. Defaults are those of mamba-ssm 2.3.2 and
transformers 5.23. Paper: Dao and Gu, "Transformers are SSMs" (2024), arXiv:2405.21060.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from odin.frontend.config_fields import ConfigFields
from odin.ir.errors import InputError

MAX_D_MODEL = 1 << 16
MAX_LAYERS = 1024
MAX_VOCAB = 1 << 24
MAX_STATE = 4096
MAX_EXPAND = 16
MAX_D_CONV = 8


@dataclass(frozen=True)
class Mamba2Config:
    """One Mamba-2 language model; every field is checked and within the limits above."""

    key_style: Literal["mamba_ssm", "hf"]
    """Whose tensor names the checkpoint uses."""
    d_model: int
    n_layer: int
    vocab_size: int
    """Token ids that mean something."""
    padded_vocab_size: int
    """Rows of the embedding; those from `vocab_size` on are padding."""
    d_state: int
    headdim: int
    n_heads: int
    """expand * d_model / headdim."""
    expand: int
    ngroups: int
    """Groups of heads that share B and C; divides n_heads."""
    d_conv: int
    norm_eps: float
    """Epsilon of every RMSNorm."""
    norm_groups: int
    """Groups over which the gated RMSNorm takes its mean separately; equals ngroups."""
    time_step_limit: tuple[float, float]
    """Bounds of dt after softplus; (0, inf) leaves it as it is."""
    use_bias: bool
    """Whether in_proj and out_proj have a bias."""
    use_conv_bias: bool
    tie_embeddings: bool
    """Whether the embedding is also the output projection."""

    @property
    def d_inner(self) -> int:
        """Channels of x and z: n_heads * headdim."""
        return self.expand * self.d_model

    @property
    def conv_dim(self) -> int:
        """Channels of the convolution: x, B and C."""
        return self.d_inner + 2 * self.ngroups * self.d_state

    @property
    def d_in_proj(self) -> int:
        """Rows of in_proj, in the order z, x, B, C, dt."""
        return self.d_inner + self.conv_dim + self.n_heads


def parse_config(values: Mapping[str, object], file: Path) -> Mamba2Config:
    """The model that `values`, the object in `file`, describes. Raises InputError."""
    fields = ConfigFields(str(file), values)
    if "model_type" in values:
        return _parse_hugging_face(fields)
    if "d_model" in values or "ssm_cfg" in values:
        return _parse_mamba_ssm(fields)
    raise InputError(
        f"{file}: expected a Mamba-2 configuration: either d_model and ssm_cfg as mamba-ssm writes "
        'them, or model_type "mamba2" as transformers writes it; or RWKV-7 with model_type "rwkv7"'
    )


_MAMBA_SSM_FIELDS = (
    "d_model", "d_intermediate", "n_layer", "vocab_size", "ssm_cfg", "attn_layer_idx", "attn_cfg",
    "rms_norm", "residual_in_fp32", "fused_add_norm", "pad_vocab_size_multiple", "tie_embeddings",
    "eos_token_id", "bos_token_id", "pad_token_id", "architectures", "torch_dtype", "dtype",
    "transformers_version",
)  # fmt: skip

_SSM_FIELDS = (
    "layer", "d_state", "d_conv", "conv_init", "expand", "headdim", "d_ssm", "ngroups",
    "A_init_range", "D_has_hdim", "rmsnorm", "norm_before_gate", "dt_min", "dt_max",
    "dt_init_floor", "dt_limit", "bias", "conv_bias", "chunk_size", "use_mem_eff_path",
    "sequence_parallel",
)  # fmt: skip


def _parse_mamba_ssm(fields: ConfigFields) -> Mamba2Config:
    # mamba-ssm passes the fields as arguments: an unknown one is an error there, too.
    fields.refuse_unknown(_MAMBA_SSM_FIELDS)
    fields.require("d_intermediate", 0, [0], "0, the only value supported: blocks without an MLP")
    fields.require("attn_layer_idx", [], [[]], "[]: attention layers are not supported")
    fields.require("rms_norm", True, [True], "true: LayerNorm is not supported")
    fields.boolean("residual_in_fp32", True)
    fields.boolean("fused_add_norm", True)
    ssm = fields.section("ssm_cfg")
    ssm.require("layer", "Mamba1", ["Mamba2"], '"Mamba2", the only layer supported')
    ssm.refuse_unknown(_SSM_FIELDS)
    ssm.require("rmsnorm", True, [True], "true: a mixer without a gated norm is not supported")
    ssm.require("norm_before_gate", False, [False], "false: only norm(y * silu(z)) is supported")
    ssm.require("D_has_hdim", False, [False], "false: only one D a head is supported")
    d_model = fields.integer("d_model", 1, MAX_D_MODEL)
    expand = ssm.integer("expand", 1, MAX_EXPAND, 2)
    headdim = ssm.integer("headdim", 1, MAX_STATE, 64)
    d_inner = expand * d_model
    ssm.require("d_ssm", None, [None, d_inner], f"null or expand * d_model = {d_inner}")
    if d_inner % headdim:
        raise ssm.error("headdim", f"a divisor of expand * d_model = {d_inner} (default 64)")
    vocab_size = fields.integer("vocab_size", 1, MAX_VOCAB)
    multiple = fields.integer("pad_vocab_size_multiple", 1, MAX_D_MODEL, 8)
    ngroups = _parse_groups(ssm, "ngroups", d_inner // headdim, 1)
    return Mamba2Config(
        key_style="mamba_ssm",
        d_model=d_model,
        n_layer=fields.integer("n_layer", 1, MAX_LAYERS),
        vocab_size=vocab_size,
        padded_vocab_size=math.ceil(vocab_size / multiple) * multiple,
        d_state=ssm.integer("d_state", 1, MAX_STATE, 128),
        headdim=headdim,
        n_heads=d_inner // headdim,
        expand=expand,
        ngroups=ngroups,
        d_conv=ssm.integer("d_conv", 2, MAX_D_CONV, 4),
        norm_eps=1e-5,
        norm_groups=ngroups,
        time_step_limit=ssm.interval("dt_limit"),
        use_bias=ssm.boolean("bias", False),
        use_conv_bias=ssm.boolean("conv_bias", True),
        tie_embeddings=fields.boolean("tie_embeddings", True),
    )


def _parse_hugging_face(fields: ConfigFields) -> Mamba2Config:
    """`norm_before_gate` is not read: transformers always computes norm(y * silu(z)), and
    published configurations that say otherwise were trained that way, too."""
    fields.require("model_type", None, ["mamba2"], '"mamba2" or "rwkv7"')
    fields.require("hidden_act", "silu", ["silu", "swish"], '"silu", the only one supported')
    fields.require("rms_norm", True, [True], "true: a mixer without a gated norm is not supported")
    d_model = fields.integer("hidden_size", 1, MAX_D_MODEL, 4096)
    expand = fields.integer("expand", 1, MAX_EXPAND, 2)
    n_heads = fields.integer("num_heads", 1, MAX_D_MODEL * MAX_EXPAND, 128)
    headdim = fields.integer("head_dim", 1, MAX_STATE, 64)
    if n_heads * headdim != expand * d_model:
        raise fields.error(
            "num_heads",
            f"expand * hidden_size / head_dim = {expand} * {d_model} / {headdim} (default 128)",
        )
    vocab_size = fields.integer("vocab_size", 1, MAX_VOCAB, 32768)
    ngroups = _parse_groups(fields, "n_groups", n_heads, 8)
    return Mamba2Config(
        key_style="hf",
        d_model=d_model,
        n_layer=fields.integer("num_hidden_layers", 1, MAX_LAYERS, 64),
        vocab_size=vocab_size,
        padded_vocab_size=vocab_size,
        d_state=fields.integer("state_size", 1, MAX_STATE, 128),
        headdim=headdim,
        n_heads=n_heads,
        expand=expand,
        ngroups=ngroups,
        d_conv=fields.integer("conv_kernel", 2, MAX_D_CONV, 4),
        norm_eps=fields.number("layer_norm_epsilon", 0.0, 1.0, 1e-5),
        norm_groups=ngroups,
        time_step_limit=fields.interval("time_step_limit"),
        use_bias=fields.boolean("use_bias", False),
        use_conv_bias=fields.boolean("use_conv_bias", True),
        tie_embeddings=fields.boolean("tie_word_embeddings", False),
    )


def _parse_groups(fields: ConfigFields, name: str, n_heads: int, default: int) -> int:
    ngroups = fields.integer(name, 1, n_heads, default)
    if n_heads % ngroups:
        raise fields.error(name, f"a divisor of the number of heads, {n_heads}")
    return ngroups
