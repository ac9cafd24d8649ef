"""The geometry of a Mamba-2 language model, as mamba-ssm writes it in `config.json`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from training.errors import BadInput

# mamba-ssm leaves these out of config.json when they have their default value.
SSM_DEFAULTS = {"d_state": 128, "headdim": 64, "expand": 2, "ngroups": 1, "d_conv": 4}


@dataclass(frozen=True)
class Mamba2Config:
    """Sizes of a Mamba-2 language model with tied embeddings (Dao & Gu 2024, arXiv:2405.21060)."""

    d_model: int
    n_layer: int
    vocab_size: int
    d_state: int = 128
    headdim: int = 64
    expand: int = 2
    ngroups: int = 1
    d_conv: int = 4
    pad_vocab_size_multiple: int = 16

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise BadInput(f"config: {name} must be a positive integer, not {value!r}")
        if self.d_inner % self.headdim:
            raise BadInput(
                f"config: headdim {self.headdim} does not divide expand * d_model = {self.d_inner}"
            )
        if self.nheads % self.ngroups:
            raise BadInput(f"config: ngroups {self.ngroups} does not divide {self.nheads} heads")

    @property
    def d_inner(self) -> int:
        return self.expand * self.d_model

    @property
    def nheads(self) -> int:
        return self.d_inner // self.headdim

    @property
    def d_conv_channels(self) -> int:
        """Channels of the causal convolution: x, B and C side by side."""
        return self.d_inner + 2 * self.ngroups * self.d_state

    @property
    def d_in_proj(self) -> int:
        """Rows of `in_proj`: z, x, B, C, dt."""
        return self.d_inner + self.d_conv_channels + self.nheads

    @property
    def padded_vocab_size(self) -> int:
        multiple = self.pad_vocab_size_multiple
        return -(-self.vocab_size // multiple) * multiple

    def to_dict(self) -> dict[str, Any]:
        """The content of a mamba-ssm `config.json`."""
        return {
            "d_model": self.d_model,
            "d_intermediate": 0,
            "n_layer": self.n_layer,
            "vocab_size": self.vocab_size,
            "ssm_cfg": {"layer": "Mamba2"} | {name: getattr(self, name) for name in SSM_DEFAULTS},
            "attn_layer_idx": [],
            "attn_cfg": {},
            "rms_norm": True,
            "residual_in_fp32": True,
            "fused_add_norm": False,
            "pad_vocab_size_multiple": self.pad_vocab_size_multiple,
            "tie_embeddings": True,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any], source: str = "config.json") -> Mamba2Config:
        """The content of mamba-ssm's `config.json`; `BadInput` if it is not plain Mamba-2."""
        ssm = data.get("ssm_cfg") or {}
        expected = {
            "ssm_cfg.layer": (ssm.get("layer"), "Mamba2"),
            "rms_norm": (data.get("rms_norm", True), True),
            "d_intermediate": (data.get("d_intermediate", 0), 0),
            "tie_embeddings": (data.get("tie_embeddings", True), True),
        }
        for field, (value, wanted) in expected.items():
            if value != wanted:
                raise BadInput(f"{source}: {field} is {value!r}, expected {wanted!r}")
        for field in ("d_model", "n_layer", "vocab_size"):
            if field not in data:
                raise BadInput(f"{source}: {field} is missing, expected a positive integer")
        return cls(
            d_model=data["d_model"],
            n_layer=data["n_layer"],
            vocab_size=data["vocab_size"],
            pad_vocab_size_multiple=data.get("pad_vocab_size_multiple", 8),
            **{name: ssm.get(name, default) for name, default in SSM_DEFAULTS.items()},
        )
