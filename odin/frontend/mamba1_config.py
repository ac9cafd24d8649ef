"""The geometry of a Mamba-1 language model, from either of the two configurations in use.

`ssm_cfg` holds the arguments of `mamba_ssm/modules/mamba_simple.py`; Hugging Face's form is
`transformers/models/mamba/configuration_mamba.py`. Paper: Gu and Dao, "Mamba" (2023),
arXiv:2312.00752.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from odin.frontend.config_fields import MAX_D_MODEL, MAX_EXPAND, ConfigFields
from odin.frontend.mamba_config import (
    HuggingFaceDefaults,
    MambaConfig,
    Shapes,
    parse_hugging_face,
    parse_mamba_ssm,
)


@dataclass(frozen=True, kw_only=True)
class Mamba1Config(MambaConfig):
    """One Mamba-1 language model."""

    dt_rank: int
    """Rank of the projection of dt."""

    @property
    def conv_dim(self) -> int:
        """Channels of the convolution: x."""
        return self.d_inner

    @property
    def d_x_proj(self) -> int:
        """Rows of x_proj, in the order dt, B, C."""
        return self.dt_rank + 2 * self.d_state

    @property
    def mixer_tensors(self) -> Shapes:
        return {
            "in_proj.weight": (2 * self.d_inner, self.d_model),
            "conv1d.weight": (self.conv_dim, 1, self.d_conv),
            "x_proj.weight": (self.d_x_proj, self.d_inner),
            "dt_proj.weight": (self.d_inner, self.dt_rank),
            "dt_proj.bias": (self.d_inner,),
            "A_log": (self.d_inner, self.d_state),
            "D": (self.d_inner,),
            "out_proj.weight": (self.d_model, self.d_inner),
        }


def parse_mamba1_config(values: Mapping[str, object], file: Path) -> Mamba1Config:
    """The model that `values`, the object in `file`, describes. Raises InputError."""
    fields = ConfigFields(str(file), values)
    if "model_type" in values:
        fields.require("model_type", None, ["mamba"], '"mamba"')
        return Mamba1Config(**parse_hugging_face_mamba(fields))
    return _parse_mamba_ssm(fields)


_SSM_FIELDS = (
    "layer", "d_state", "d_conv", "expand", "dt_rank", "dt_min", "dt_max", "dt_init", "dt_scale",
    "dt_init_floor", "conv_bias", "bias", "use_fast_path",
)  # fmt: skip


def _parse_mamba_ssm(fields: ConfigFields) -> Mamba1Config:
    ssm, common = parse_mamba_ssm(fields, d_state=16)
    ssm.require("layer", "Mamba1", ["Mamba1"], '"Mamba1"')
    ssm.refuse_unknown(_SSM_FIELDS)
    return Mamba1Config(
        d_inner=ssm.integer("expand", 1, MAX_EXPAND, 2) * common["d_model"],
        dt_rank=_parse_rank(ssm, "dt_rank", common["d_model"]),
        **common,
    )


_HUGGING_FACE = HuggingFaceDefaults(768, 32, 50280, 16, tie_word_embeddings=True)


def parse_hugging_face_mamba(fields: ConfigFields) -> dict[str, Any]:
    """The fields of Mamba1Config. `intermediate_size` wins over `expand`, as in transformers:
    falcon-mamba-7b has 16 and 2 * hidden_size."""
    common = parse_hugging_face(fields, _HUGGING_FACE)
    d_model = common["d_model"]
    expanded = fields.integer("expand", 1, MAX_EXPAND, 2) * d_model
    return common | {
        "d_inner": fields.integer("intermediate_size", 1, MAX_EXPAND * MAX_D_MODEL, expanded),
        "dt_rank": _parse_rank(fields, "time_step_rank", d_model),
    }


def _parse_rank(fields: ConfigFields, name: str, d_model: int) -> int:
    if fields.values.get(name, "auto") == "auto":
        return math.ceil(d_model / 16)
    return fields.integer(name, 1, MAX_D_MODEL)
