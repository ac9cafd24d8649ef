"""The sizes of an RWKV-7 model, read from and written as `config.json` of `rwkv7-hf`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from training.errors import BadInput

# What config.json says of every model here.
FIXED = {
    "model_type": "rwkv7",
    "architectures": ["RWKV7ForCausalLM"],
    "hidden_act": "sqrelu",
    "norm_bias": True,
    "attn": None,
    "tie_word_embeddings": True,
}


@dataclass(frozen=True)
class RWKV7Config:
    """Sizes, named as in `rwkv7-hf`'s config.json; the rest of it follows from these."""

    hidden_size: int
    num_hidden_layers: int
    vocab_size: int
    intermediate_size: int
    head_dim: int = 64
    decay_low_rank_dim: int = 32
    a_low_rank_dim: int = 32
    v_low_rank_dim: int = 32
    gate_low_rank_dim: int = 64
    norm_eps: float = 1e-5

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            wanted = float if name == "norm_eps" else int
            if type(value) is not wanted or value <= 0:
                kind = "number" if wanted is float else "integer"
                raise BadInput(f"config: {name} must be a positive {kind}, not {value!r}")
        if self.hidden_size % self.head_dim:
            raise BadInput(
                f"config: head_dim {self.head_dim} does not divide hidden_size {self.hidden_size}"
            )

    @property
    def num_heads(self) -> int:
        return self.hidden_size // self.head_dim

    def to_dict(self) -> dict[str, Any]:
        """The content of `config.json`."""
        return FIXED | asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any], source: str = "config.json") -> RWKV7Config:
        """The content of `config.json`; `BadInput` if it is not an RWKV-7 with a tied head."""
        for field, wanted in FIXED.items():
            if field != "architectures" and data.get(field) != wanted:
                raise BadInput(f"{source}: {field} is {data.get(field)!r}, expected {wanted!r}")
        names = cls.__annotations__
        for field in ("hidden_size", "num_hidden_layers", "vocab_size", "intermediate_size"):
            if field not in data:
                raise BadInput(f"{source}: {field} is missing, expected a positive integer")
        return cls(**{name: value for name, value in data.items() if name in names})
