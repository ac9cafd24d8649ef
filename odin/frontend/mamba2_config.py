"""The geometry of a Mamba-2 language model, from either of the two configurations in use.

`ssm_cfg` holds the arguments of `mamba_ssm/modules/mamba2.py`; Hugging Face's form is
`transformers/models/mamba2/configuration_mamba2.py`. Paper: Dao and Gu, "Transformers are SSMs"
(2024), arXiv:2405.21060.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from odin.frontend.config_fields import MAX_D_MODEL, MAX_EXPAND, MAX_STATE, ConfigFields
from odin.frontend.mamba_config import (
    HuggingFaceDefaults,
    MambaConfig,
    Shapes,
    parse_hugging_face,
    parse_mamba_ssm,
)


@dataclass(frozen=True, kw_only=True)
class Mamba2Config(MambaConfig):
    """One Mamba-2 language model; d_inner = n_heads * headdim."""

    headdim: int
    n_heads: int
    ngroups: int
    """Groups of heads that share B and C, and over which the gated RMSNorm takes its mean
    separately; divides n_heads."""
    time_step_limit: tuple[float, float]
    """Bounds of dt after softplus; (0, inf) leaves it as it is."""

    @property
    def conv_dim(self) -> int:
        """Channels of the convolution: x, B and C."""
        return self.d_inner + 2 * self.ngroups * self.d_state

    @property
    def d_in_proj(self) -> int:
        """Rows of in_proj, in the order z, x, B, C, dt."""
        return self.d_inner + self.conv_dim + self.n_heads

    @property
    def mixer_tensors(self) -> Shapes:
        return {
            "in_proj.weight": (self.d_in_proj, self.d_model),
            "conv1d.weight": (self.conv_dim, 1, self.d_conv),
            "dt_bias": (self.n_heads,),
            "A_log": (self.n_heads,),
            "D": (self.n_heads,),
            "norm.weight": (self.d_inner,),
            "out_proj.weight": (self.d_model, self.d_inner),
        }


def parse_mamba2_config(values: Mapping[str, object], file: Path) -> Mamba2Config:
    """The model that `values`, the object in `file`, describes. Raises InputError."""
    fields = ConfigFields(str(file), values)
    if "model_type" in values:
        return _parse_hugging_face(fields)
    return _parse_mamba_ssm(fields)


_SSM_FIELDS = (
    "layer", "d_state", "d_conv", "conv_init", "expand", "headdim", "d_ssm", "ngroups",
    "A_init_range", "D_has_hdim", "rmsnorm", "norm_before_gate", "dt_min", "dt_max",
    "dt_init_floor", "dt_limit", "bias", "conv_bias", "chunk_size", "use_mem_eff_path",
    "sequence_parallel",
)  # fmt: skip


def _parse_mamba_ssm(fields: ConfigFields) -> Mamba2Config:
    ssm, common = parse_mamba_ssm(fields, d_state=128)
    ssm.require("layer", "Mamba1", ["Mamba2"], '"Mamba2"')
    ssm.refuse_unknown(_SSM_FIELDS)
    ssm.require("rmsnorm", True, [True], "true: a mixer without a gated norm is not supported")
    ssm.require("norm_before_gate", False, [False], "false: only norm(y * silu(z)) is supported")
    ssm.require("D_has_hdim", False, [False], "false: only one D a head is supported")
    headdim = ssm.integer("headdim", 1, MAX_STATE, 64)
    d_inner = ssm.integer("expand", 1, MAX_EXPAND, 2) * common["d_model"]
    ssm.require("d_ssm", None, [None, d_inner], f"null or expand * d_model = {d_inner}")
    if d_inner % headdim:
        raise ssm.error("headdim", f"a divisor of expand * d_model = {d_inner} (default 64)")
    return Mamba2Config(
        d_inner=d_inner,
        headdim=headdim,
        n_heads=d_inner // headdim,
        ngroups=_parse_groups(ssm, "ngroups", d_inner // headdim, 1),
        time_step_limit=ssm.interval("dt_limit"),
        **common,
    )


_HUGGING_FACE = HuggingFaceDefaults(4096, 64, 32768, 128, tie_word_embeddings=False)


def _parse_hugging_face(fields: ConfigFields) -> Mamba2Config:
    """`norm_before_gate` is not read: transformers always computes norm(y * silu(z)), and
    published configurations that say otherwise were trained that way, too."""
    fields.require("model_type", None, ["mamba2"], '"mamba2"')
    fields.require("rms_norm", True, [True], "true: a mixer without a gated norm is not supported")
    common = parse_hugging_face(fields, _HUGGING_FACE)
    d_model, expand = common["d_model"], fields.integer("expand", 1, MAX_EXPAND, 2)
    n_heads = fields.integer("num_heads", 1, MAX_D_MODEL * MAX_EXPAND, 128)
    headdim = fields.integer("head_dim", 1, MAX_STATE, 64)
    if n_heads * headdim != expand * d_model:
        raise fields.error(
            "num_heads",
            f"expand * hidden_size / head_dim = {expand} * {d_model} / {headdim} (default 128)",
        )
    return Mamba2Config(
        d_inner=expand * d_model,
        headdim=headdim,
        n_heads=n_heads,
        ngroups=_parse_groups(fields, "n_groups", n_heads, 8),
        time_step_limit=fields.interval("time_step_limit"),
        **common,
    )


def _parse_groups(fields: ConfigFields, name: str, n_heads: int, default: int) -> int:
    ngroups = fields.integer(name, 1, n_heads, default)
    if n_heads % ngroups:
        raise fields.error(name, f"a divisor of the number of heads, {n_heads}")
    return ngroups
