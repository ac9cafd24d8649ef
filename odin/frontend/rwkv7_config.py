"""The geometry of an RWKV-7 language model, from the configuration of `rwkv7-hf`.

Defaults are those of rwkv7-hf 0.9. Paper: Peng et al., "RWKV-7 Goose" (2025), arXiv:2503.14456.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from odin.frontend.config_fields import (
    MAX_D_MODEL,
    MAX_LAYERS,
    MAX_STATE,
    MAX_VOCAB,
    ConfigFields,
)

HEAD_DIM_MULTIPLE = 4
"""Heads are taken in vectors of this many channels."""


@dataclass(frozen=True)
class RWKV7Config:
    """One RWKV-7 language model; every field is checked and within the limits of
    `config_fields`."""

    hidden_size: int
    num_hidden_layers: int
    vocab_size: int
    intermediate_size: int
    """Channels between key and value of the channel mix."""
    head_dim: int
    """Key and value channels of a head; divides hidden_size."""
    low_ranks: Mapping[str, int]
    """Rank of the low-rank projections w (decay), a, v and g (gate)."""
    norm_eps: float
    """Epsilon of every LayerNorm; that of the norm of heads is head_dim times as large."""
    tie_embeddings: bool
    """Whether the embedding is also the output projection."""

    @property
    def num_heads(self) -> int:
        return self.hidden_size // self.head_dim


def is_rwkv(values: Mapping[str, object]) -> bool:
    """Whether a configuration says that it is of this family, of whatever version."""
    return str(values.get("model_type")).startswith("rwkv")


def parse_rwkv7_config(values: Mapping[str, object], file: Path) -> RWKV7Config:
    """The model that `values`, the object in `file`, describes. Raises InputError."""
    fields = ConfigFields(str(file), values)
    fields.require(
        "model_type", None, ["rwkv7"], '"rwkv7": RWKV-4, RWKV-5 and RWKV-6 are other recurrences'
    )
    fields.require("hidden_act", "sqrelu", ["sqrelu"], '"sqrelu", the only one supported')
    fields.require("norm_bias", True, [True], "true: norms without a bias are not supported")
    fields.require("attn", None, [None], "null: attention layers are not supported")
    width = fields.integer("hidden_size", 1, MAX_D_MODEL, 768)
    head_dim = fields.integer("head_dim", 1, MAX_STATE, 64)
    if width % head_dim or head_dim % HEAD_DIM_MULTIPLE:
        raise fields.error(
            "head_dim",
            f"a multiple of {HEAD_DIM_MULTIPLE} that divides hidden_size = {width} (default 64)",
        )
    heads = width // head_dim
    layers = fields.integer("num_hidden_layers", 1, MAX_LAYERS, 12)
    for name in ("num_heads", "num_attention_heads"):
        fields.require(name, None, [None, heads], f"null or hidden_size / head_dim = {heads}")
    fields.require("attention_hidden_size", None, [None, width], f"null or hidden_size = {width}")
    fields.require(
        "value_dim", None, [None, width, [width] * layers], f"null or hidden_size = {width}"
    )
    return RWKV7Config(
        hidden_size=width,
        num_hidden_layers=layers,
        vocab_size=fields.integer("vocab_size", 1, MAX_VOCAB, 65536),
        intermediate_size=_parse_intermediate(fields, width),
        head_dim=head_dim,
        low_ranks={
            "w": fields.integer("decay_low_rank_dim", 1, MAX_D_MODEL, 64),
            "a": fields.integer("a_low_rank_dim", 1, MAX_D_MODEL, 64),
            "v": fields.integer("v_low_rank_dim", 1, MAX_D_MODEL, 32),
            "g": fields.integer("gate_low_rank_dim", 1, MAX_D_MODEL, 128),
        },
        norm_eps=fields.number("norm_eps", 0.0, 1.0, 1e-5),
        tie_embeddings=fields.boolean("tie_word_embeddings", False),
    )


def _parse_intermediate(fields: ConfigFields, width: int) -> int:
    """`intermediate_size`, which null or absent leaves to `hidden_ratio`."""
    if fields.values.get("intermediate_size") is None:
        return max(1, round(width * fields.number("hidden_ratio", 0.0, 64.0, 4.0)))
    return fields.integer("intermediate_size", 1, 64 * MAX_D_MODEL)
