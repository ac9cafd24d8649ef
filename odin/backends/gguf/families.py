"""The model families that llama.cpp runs, as tables: which weight becomes which tensor, which
hyperparameter is which extent, and what the graph of llama.cpp takes for granted.

llama.cpp builds the graph itself, from the architecture's name. So a family also states what a
function must be made of to be that graph. Names and shapes are those of llama.cpp's `src/models/`
and of its `convert_hf_to_gguf.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from odin.backends.gguf.geometry import CONSTANTS, Geometry
from odin.ir.types import Shape

Array = np.ndarray


@dataclass(frozen=True)
class Entry:
    """A tensor of the file, made of weights of the model. `{i}` in a name is the layer."""

    name: str
    sources: tuple[str, ...]
    form: Callable[..., Array] = lambda weight: weight
    """From the weights, float32, to the values of the tensor."""
    shape: Callable[[Geometry], Shape] | None = None
    """Its shape, if it is not that of the values; −1 for what is left."""
    is_matrix: bool = False
    """Whether a matrix product or the embedding reads it; only then it may be quantized."""
    is_optional: bool = False
    """Whether llama.cpp does without it."""

    def at(self, layer: int) -> Entry:
        """The entry for one layer."""
        sources = tuple(source.format(i=layer) for source in self.sources)
        return replace(self, name=self.name.format(i=layer), sources=sources)


@dataclass(frozen=True)
class Limit:
    """What llama.cpp's graph takes for granted; `sentence` says it of the model."""

    holds: Callable[[Geometry], bool]
    sentence: str


@dataclass(frozen=True)
class Family:
    """One architecture of llama.cpp."""

    architecture: str
    marker: str
    """The weight by which a model of this family is recognised."""
    outside: tuple[Entry, ...]
    layer: tuple[Entry, ...]
    hyperparameters: Mapping[str, Callable[[Geometry], float]]
    """By the key's name behind `architecture.`."""
    ops: Mapping[str, int]
    """How many ops of each kind of `WATCHED` the function has, outside of layers and …"""
    layer_ops: Mapping[str, int]
    """… in each layer."""
    stand_ins: Mapping[str, str] = field(default_factory=dict)
    """From a weight that a model may lack to the one that takes its place."""
    limits: tuple[Limit, ...] = ()


WATCHED = frozenset(
    f"nn.{name}"
    for name in (
        "embedding", "linear", "rms_norm", "causal_conv1d", "silu", "softplus", "sigmoid", "tanh",
        "exp", "clamp",
    )
)  # fmt: skip
"""Ops by whose number a function differs from one with the same weights and another meaning."""


def _matrix(name: str, source: str, is_optional: bool = False) -> Entry:
    return Entry(name, (source,), is_matrix=True, is_optional=is_optional)


def _vector(name: str, source: str) -> Entry:
    """A tensor that stays float32."""
    return Entry(name, (source,))


def _decay(a_log: Array) -> Array:
    """A = −exp(A_log)."""
    return -np.exp(a_log)


def _column(g: Geometry) -> Shape:
    return (-1, 1)


def _flat(g: Geometry) -> Shape:
    return (-1,)


_EMBEDDING = "backbone.embedding.weight"
_BACKBONE = (
    _matrix("token_embd.weight", _EMBEDDING),
    _vector("output_norm.weight", "backbone.norm_f.weight"),
    _matrix("output.weight", "lm_head.weight", is_optional=True),
)
_MIXER = "backbone.layers.{i}.mixer."
_MAMBA_LAYER = (
    _vector("blk.{i}.attn_norm.weight", "backbone.layers.{i}.norm.weight"),
    _matrix("blk.{i}.ssm_in.weight", _MIXER + "in_proj.weight"),
    _vector("blk.{i}.ssm_conv1d.weight", _MIXER + "conv1d.weight"),
    _vector("blk.{i}.ssm_conv1d.bias", _MIXER + "conv1d.bias"),
    _matrix("blk.{i}.ssm_out.weight", _MIXER + "out_proj.weight"),
)
_MAMBA_LIMITS = (
    Limit(lambda g: g.ops["nn.clamp"] == 0, "dt has no bounds: time_step_limit (0, inf)"),
    Limit(lambda g: len(set(g.epsilons.values())) == 1, "every norm has the same epsilon"),
)
_FIRST = _MIXER.format(i=0)


def _mamba_groups(g: Geometry) -> int:
    channels, d_inner = g.extent(_FIRST + "conv1d.weight", 0), g.extent(_FIRST + "norm.weight", 0)
    return (channels - d_inner) // (2 * g.states[1][2])


MAMBA = Family(
    architecture="mamba",
    marker=_FIRST + "x_proj.weight",
    outside=_BACKBONE,
    layer=(
        *_MAMBA_LAYER,
        _matrix("blk.{i}.ssm_x.weight", _MIXER + "x_proj.weight"),
        _matrix("blk.{i}.ssm_dt.weight", _MIXER + "dt_proj.weight"),
        _vector("blk.{i}.ssm_dt.bias", _MIXER + "dt_proj.bias"),
        Entry("blk.{i}.ssm_a", (_MIXER + "A_log",), _decay),
        _vector("blk.{i}.ssm_d", _MIXER + "D"),
    ),
    hyperparameters={
        "embedding_length": lambda g: g.extent(_EMBEDDING, 1),
        "ssm.conv_kernel": lambda g: g.extent(_FIRST + "conv1d.weight", 1),
        "ssm.inner_size": lambda g: g.extent(_FIRST + "A_log", 0),
        "ssm.state_size": lambda g: g.extent(_FIRST + "A_log", 1),
        "ssm.time_step_rank": lambda g: g.extent(_FIRST + "dt_proj.weight", 1),
        "attention.layer_norm_rms_epsilon": lambda g: g.eps("backbone.norm_f.weight"),
    },
    ops={"nn.embedding": 1, "nn.rms_norm": 1, "nn.linear": 1},
    layer_ops={
        "nn.rms_norm": 1,
        "nn.linear": 4,
        "nn.causal_conv1d": 1,
        "nn.silu": 2,
        "nn.softplus": 1,
        "nn.exp": 2,
    },
    limits=(
        Limit(
            lambda g: not any(name.startswith(CONSTANTS) for name in g.epsilons),
            "dt, B and C are not normed, as FalconMamba's are",
        ),
        *_MAMBA_LIMITS,
        Limit(lambda g: g.extent(_FIRST + "D", 0) == 2 * g.extent(_EMBEDDING, 1), "expand is 2"),
    ),
)

MAMBA2 = Family(
    architecture="mamba2",
    marker=_FIRST + "dt_bias",
    outside=_BACKBONE,
    layer=(
        *_MAMBA_LAYER,
        _vector("blk.{i}.ssm_dt.bias", _MIXER + "dt_bias"),
        Entry("blk.{i}.ssm_a", (_MIXER + "A_log",), _decay, _column),
        Entry("blk.{i}.ssm_d", (_MIXER + "D",), shape=_column),
        Entry(
            "blk.{i}.ssm_norm.weight",
            (_MIXER + "norm.weight",),
            shape=lambda g: (_mamba_groups(g), -1),
        ),
    ),
    hyperparameters={
        "embedding_length": lambda g: g.extent(_EMBEDDING, 1),
        "ssm.conv_kernel": lambda g: g.extent(_FIRST + "conv1d.weight", 1),
        "ssm.inner_size": lambda g: g.extent(_FIRST + "norm.weight", 0),
        "ssm.state_size": lambda g: g.states[1][2],
        "ssm.time_step_rank": lambda g: g.extent(_FIRST + "dt_bias", 0),
        "ssm.group_count": _mamba_groups,
        # Some releases of llama.cpp (b9190) take this for the number of time steps.
        "attention.head_count": lambda g: g.extent(_FIRST + "dt_bias", 0),
        "attention.layer_norm_rms_epsilon": lambda g: g.eps("backbone.norm_f.weight"),
    },
    ops={"nn.embedding": 1, "nn.rms_norm": 1, "nn.linear": 1},
    layer_ops={
        "nn.rms_norm": 2,
        "nn.linear": 2,
        "nn.causal_conv1d": 1,
        "nn.silu": 2,
        "nn.softplus": 1,
        "nn.exp": 2,
    },
    limits=_MAMBA_LIMITS,
)

_ATTN, _FFN = "model.layers.{i}.attn.", "model.layers.{i}.ffn."
RWKV_HEAD_EPS = 64e-5
"""Epsilon of the norm of heads in llama.cpp, whatever the size of the heads."""


def _low_rank(letter: str) -> tuple[Entry, ...]:
    """`letter` 0 (the bias), 1 and 2; `g` has no bias."""
    lora, time_mix = f"{_ATTN}{letter}_lora.lora.", f"blk.{{i}}.time_mix_{letter}"
    entries = (
        _vector(f"{time_mix}0.weight", f"{lora}2.bias"),
        _vector(f"{time_mix}1.weight", f"{lora}0.weight"),
        _vector(f"{time_mix}2.weight", f"{lora}2.weight"),
    )
    return entries[1:] if letter == "g" else entries


def _norm(name: str, source: str) -> tuple[Entry, ...]:
    return tuple(_vector(f"{name}.{part}", f"{source}.{part}") for part in ("weight", "bias"))


RWKV7 = Family(
    architecture="rwkv7",
    marker="model.layers.0.attn.k_k",
    outside=(
        _matrix("token_embd.weight", "model.embeddings.weight"),
        *_norm("token_embd_norm", "model.layers.0.pre_norm"),
        *_norm("output_norm", "model.norm"),
        _matrix("output.weight", "lm_head.weight"),
    ),
    layer=(
        *_norm("blk.{i}.attn_norm", "model.layers.{i}.attn_norm"),
        *_norm("blk.{i}.attn_norm_2", "model.layers.{i}.ffn_norm"),
        Entry(
            "blk.{i}.time_mix_lerp_fused.weight",
            tuple(f"{_ATTN}x_{letter}" for letter in "rwkvag"),
            lambda *mixes: np.stack([mix.reshape(1, 1, -1) for mix in mixes]),
        ),
        *(entry for letter in "wavg" for entry in _low_rank(letter)),
        _vector("blk.{i}.time_mix_k_k.weight", _ATTN + "k_k"),
        _vector("blk.{i}.time_mix_k_a.weight", _ATTN + "k_a"),
        Entry("blk.{i}.time_mix_r_k.weight", (_ATTN + "r_k",), shape=_flat),
        _matrix("blk.{i}.time_mix_receptance.weight", _ATTN + "r_proj.weight"),
        _matrix("blk.{i}.time_mix_key.weight", _ATTN + "k_proj.weight"),
        _matrix("blk.{i}.time_mix_value.weight", _ATTN + "v_proj.weight"),
        _matrix("blk.{i}.time_mix_output.weight", _ATTN + "o_proj.weight"),
        *(
            Entry(f"blk.{{i}}.time_mix_ln.{part}", (f"{_ATTN}g_norm.{part}",), shape=_flat)
            for part in ("weight", "bias")
        ),
        _vector("blk.{i}.channel_mix_lerp_k.weight", _FFN + "x_k"),
        _matrix("blk.{i}.channel_mix_key.weight", _FFN + "key.weight"),
        _matrix("blk.{i}.channel_mix_value.weight", _FFN + "value.weight"),
    ),
    hyperparameters={
        "embedding_length": lambda g: g.extent("model.embeddings.weight", 1),
        "feed_forward_length": lambda g: g.extent("model.layers.0.ffn.key.weight", 0),
        "wkv.head_size": lambda g: g.extent("model.layers.0.attn.r_k", 1),
        "token_shift_count": lambda g: 2,
        "attention.decay_lora_rank": lambda g: g.low_rank("w"),
        "attention.iclr_lora_rank": lambda g: g.low_rank("a"),
        "attention.value_residual_mix_lora_rank": lambda g: g.low_rank("v"),
        "attention.gate_lora_rank": lambda g: g.low_rank("g"),
        "attention.layer_norm_epsilon": lambda g: g.eps("model.norm.weight"),
    },
    # The first layer mixes its values with none: it has one sigmoid and two products fewer.
    ops={"nn.embedding": 1, "nn.rms_norm": 2, "nn.linear": 1 - 2, "nn.sigmoid": -1},
    layer_ops={
        "nn.rms_norm": 4,
        "nn.linear": 14,
        "nn.sigmoid": 4,
        "nn.tanh": 1,
        "nn.exp": 1,
        "nn.clamp": 1,
    },
    stand_ins={
        "lm_head.weight": "model.embeddings.weight",
        # Never read: the first layer has no values before it to mix its own with.
        **{
            f"model.layers.0.attn.v_lora.lora.{part}": f"model.layers.0.attn.a_lora.lora.{part}"
            for part in ("0.weight", "2.weight", "2.bias")
        },
    },
    limits=(
        Limit(
            lambda g: math.isclose(
                g.eps("model.layers.0.attn.g_norm.weight"), RWKV_HEAD_EPS, rel_tol=1e-5
            ),
            f"the epsilon of the norm of heads is {RWKV_HEAD_EPS}: norm_eps 1e-5, heads of 64",
        ),
    ),
)

FAMILIES = (MAMBA, MAMBA2, RWKV7)
