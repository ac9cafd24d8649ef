"""RWKV-7 (arXiv:2503.14456) as primitive tensor ops and an explicit recurrence.

One layer, on the residual stream u [T, D], x' the token before x, mix_z(x) = x + (x' − x)·z:

    x          = layer_norm(u),  r, k, v = mix_r(x)·Rᵀ, mix_k(x)·Kᵀ, mix_v(x)·Vᵀ
    w          = exp(−e^(−1/2)·sigmoid(lora_w)),  rate = sigmoid(lora_a),  gate = lora_g
    κ          = normalised head by head(k·k_k),  k = k·(1 + (rate − 1)·k_a)
    v          = v + (v of the first layer − v)·sigmoid(lora_v)
    S[t]       = S[t−1]·(diag(w) − κ ⊗ (κ·rate)) + v ⊗ k,  y[t] = S[t]·r
    y          = y normed head by head, + (Σ r·k·r_k)·v
    u          = u + (y·gate)·Oᵀ,  x = layer_norm(u),  u = u + relu(mix_k(x)·keyᵀ)²·valueᵀ
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

from xdsl.ir import SSAValue
from xdsl.irdl import IRDLOperation

from odin.frontend.builder import ModelBuilder
from odin.frontend.checkpoint import Checkpoint
from odin.frontend.rwkv7_config import RWKV7Config
from odin.frontend.rwkv7_tensors import EMBEDDING, LM_HEAD, match_tensors
from odin.ir.model import Model
from odin.ir.nn import (
    AddOp,
    ClampOp,
    EmbeddingOp,
    ExpOp,
    LastOp,
    LinearOp,
    MulOp,
    NegOp,
    RmsNormOp,
    SigmoidOp,
    SubOp,
    SumOp,
    TanhOp,
    f32_attr,
)
from odin.ir.types import DYNAMIC, Shape, tensor_of

LOWEST_LOG_DECAY = -math.exp(-0.5)
"""No decay is below exp of this."""

NORMALISE_EPS = 1e-12
"""Least length by which a vector is divided when it is normalised."""


def lower_rwkv7(checkpoint: Checkpoint, config: RWKV7Config) -> Model:
    """The model in an RWKV-7 checkpoint. Raises InputError if its tensors do not fit its
    configuration."""
    return _RWKV7Lowering(checkpoint, config).lower()


class _RWKV7Lowering:
    def __init__(self, checkpoint: Checkpoint, config: RWKV7Config):
        self.checkpoint = checkpoint
        self.config = config
        self.tensors = match_tensors(checkpoint, config)
        self.build = ModelBuilder()
        self.heads: Shape = (DYNAMIC, config.num_heads, config.head_dim)
        self.flat: Shape = (DYNAMIC, config.hidden_size)
        self.v_first: SSAValue | None = None

    def lower(self) -> Model:
        config, build = self.config, self.build
        with build.at("model.embeddings"):
            table = self.weight(EMBEDDING)
            u = build.add(EmbeddingOp(build.ids, table), "embedded")
        u = self.layer_norm(u, "model.layers.0.pre_norm", "residual")
        for layer in range(config.num_hidden_layers):
            u = self.layer(u, f"model.layers.{layer}")
        last = self.layer_norm(build.add(LastOp(u), "last"), "model.norm", "normed")
        with build.at("lm_head"):
            head = table if config.tie_embeddings else self.weight(LM_HEAD)
            logits = build.add(LinearOp(last, head), "logits")
        return Model(
            name=self.checkpoint.path.resolve().name,
            module=build.finish(build.reshape(logits, config.vocab_size)),
            weights=build.weights,
            vocab_size=config.vocab_size,
            parameters=sum(math.prod(source.shape) for source in self.tensors.values()),
            eos_token_ids=self.checkpoint.companions.eos_token_ids,
            tokenizer=self.checkpoint.companions.tokenizer,
            templates=dict(self.checkpoint.companions.templates),
        )

    def layer(self, u: SSAValue, prefix: str) -> SSAValue:
        x = self.layer_norm(u, f"{prefix}.attn_norm", "normed")
        with self.build.at(f"{prefix}.attn"):
            u = self.op(AddOp, u, self.time_mix(x, f"{prefix}.attn"), hint="residual")
        x = self.layer_norm(u, f"{prefix}.ffn_norm", "normed")
        with self.build.at(f"{prefix}.ffn"):
            return self.op(AddOp, u, self.channel_mix(x, f"{prefix}.ffn"), hint="residual")

    def time_mix(self, x: SSAValue, attn: str) -> SSAValue:
        """What the tokens before [T, D] and this one add to the residual stream."""
        mixed = partial(self.mixed, x, self.shift_delta(x, "attn_shift"))
        weight = partial(self.within, attn)
        r = self.linear(mixed(f"{attn}.x_r"), f"{attn}.r_proj", "r")
        k = self.linear(mixed(f"{attn}.x_k"), f"{attn}.k_proj", "k")
        v = self.linear(x_v := mixed(f"{attn}.x_v"), f"{attn}.v_proj", "v")
        w = self.decay(self.low_rank(mixed(f"{attn}.x_w"), f"{attn}.w_lora", TanhOp))
        rate = self.op(SigmoidOp, self.low_rank(mixed(f"{attn}.x_a"), f"{attn}.a_lora"))
        gate = self.low_rank(mixed(f"{attn}.x_g"), f"{attn}.g_lora", SigmoidOp)

        removal = self.normalised(self.op(MulOp, k, weight("k_k")))
        k = self.op(MulOp, k, self.towards_one(rate, weight("k_a")), hint="k")
        v = self.with_first_value(v, x_v, attn)
        r, w, k, v, rate = (self.build.reshape(z, *self.heads) for z in (r, w, k, v, rate))
        y = self.delta_rule(r, w, k, v, removal, rate)

        y = self.head_norm(y, f"{attn}.g_norm")
        asked = self.op(MulOp, self.op(MulOp, r, k), weight("r_k"))
        bonus = self.op(MulOp, self.op(SumOp, asked), v, hint="bonus")
        y = self.build.reshape(self.op(AddOp, y, bonus), *self.flat)
        return self.linear(self.op(MulOp, y, gate, hint="gated"), f"{attn}.o_proj", "out")

    def channel_mix(self, x: SSAValue, ffn: str) -> SSAValue:
        """value(relu(key(mixed x))²) [T, D]."""
        mixed = self.mixed(x, self.shift_delta(x, "ffn_shift"), f"{ffn}.x_k")
        key = self.linear(mixed, f"{ffn}.key", "key")
        relu = ClampOp(key, lo=f32_attr(0.0), hi=f32_attr(math.inf))
        key = self.build.add(relu, "relu")
        return self.linear(self.op(MulOp, key, key, hint="key"), f"{ffn}.value", "out")

    # Parts of the time mix

    def decay(self, raw: SSAValue) -> SSAValue:
        """exp(−e^(−1/2)·sigmoid(raw)) [T, D]."""
        scale = self.build.constant(LOWEST_LOG_DECAY, (1,))
        return self.op(ExpOp, self.op(MulOp, self.op(SigmoidOp, raw), scale), hint="w")

    def towards_one(self, rate: SSAValue, weight: SSAValue) -> SSAValue:
        """1 + (rate − 1)·weight [T, D]."""
        one = self.build.constant(1.0, (1,))
        return self.op(AddOp, self.op(MulOp, self.op(SubOp, rate, one), weight), one)

    def with_first_value(self, v: SSAValue, x_v: SSAValue, attn: str) -> SSAValue:
        """v [T, D] on its way to that of the first layer, which is noted where v is it."""
        if self.v_first is None:
            self.v_first = v
            return v
        share = self.op(SigmoidOp, self.low_rank(x_v, f"{attn}.v_lora"))
        return self.op(AddOp, v, self.op(MulOp, self.op(SubOp, self.v_first, v), share), hint="v")

    def delta_rule(
        self,
        r: SSAValue,
        w: SSAValue,
        k: SSAValue,
        v: SSAValue,
        removal: SSAValue,
        rate: SSAValue,
    ) -> SSAValue:
        """All [T, H, N] → y [T, H, N], with the state [H, N, N]: what lies under the removal key is
        taken away as far as the rate says."""
        heads, size = self.config.num_heads, self.config.head_dim
        reshape, op = self.build.reshape, self.op

        def step(
            slices: Sequence[SSAValue], states: Sequence[SSAValue]
        ) -> tuple[list[SSAValue], list[SSAValue]]:
            r_t, w_t, k_t, a_t, b_t = (reshape(z, heads, 1, size) for z in slices[:5])
            v_t = reshape(slices[5], heads, size, 1)
            (s,) = states
            removed = op(SumOp, op(MulOp, s, a_t), hint="removed")
            s = op(AddOp, op(MulOp, s, w_t), op(MulOp, removed, b_t))
            s = op(AddOp, s, op(MulOp, v_t, k_t), hint="state")
            y_t = op(SumOp, op(MulOp, s, r_t), hint="y")
            return [reshape(y_t, heads, size)], [s]

        a, b = op(NegOp, removal, hint="a"), op(MulOp, removal, rate, hint="b")
        state = self.build.state("delta_state", (heads, size, size))
        (y,), (final,) = self.build.scan([r, w, k, a, b, v], [state], step)
        self.build.final_state(final)
        return y

    # Token shift

    def shift_delta(self, x: SSAValue, name: str) -> SSAValue:
        """x[t − 1] − x[t] [T, D], with the last x as state."""
        state = self.build.state(name, (self.config.hidden_size,))
        (shifted,), (last,) = self.build.scan(
            [x], [state], lambda slices, states: ([states[0]], [slices[0]])
        )
        self.build.final_state(last)
        return self.op(SubOp, shifted, x, hint="delta")

    def mixed(self, x: SSAValue, delta: SSAValue, name: str) -> SSAValue:
        """x + delta·weight [T, D]."""
        weight = self.weight(name, (self.config.hidden_size,))
        return self.op(AddOp, x, self.op(MulOp, delta, weight), hint=name.rsplit(".", 1)[-1])

    # Norms

    def layer_norm(self, x: SSAValue, name: str, hint: str) -> SSAValue:
        """Over the last axis of x [T, D]."""
        with self.build.at(name):
            weight, bias = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
            return self.affine_norm(x, weight, bias, self.config.norm_eps, hint)

    def head_norm(self, y: SSAValue, name: str) -> SSAValue:
        """Over each head of y [T, H, N]; published as a group norm."""
        weight, bias = (self.weight(f"{name}.{z}", self.heads[1:]) for z in ("weight", "bias"))
        return self.affine_norm(y, weight, bias, self.config.head_dim * self.config.norm_eps, "y")

    def affine_norm(
        self, x: SSAValue, weight: SSAValue, bias: SSAValue, eps: float, hint: str
    ) -> SSAValue:
        """(x − mean) / sqrt(variance + eps)·weight + bias: the RMS norm of what is centred."""
        size = tensor_of(x).get_shape()[-1]
        mean = self.op(MulOp, self.op(SumOp, x), self.build.constant(1 / size, (1,)))
        centred = self.op(SubOp, x, mean, hint="centred")
        normed = self.build.add(RmsNormOp(centred, weight, eps=f32_attr(eps)), hint)
        return self.op(AddOp, normed, bias, hint=hint)

    def normalised(self, k: SSAValue) -> SSAValue:
        """k [T, D] → heads of length 1 [T, H, N]: k / sqrt(N·mean(k²))."""
        size = self.config.head_dim
        length = self.build.constant(1 / math.sqrt(size), (size,))
        eps = f32_attr(NORMALISE_EPS**2 / size)
        return self.build.add(
            RmsNormOp(self.build.reshape(k, *self.heads), length, eps=eps), "removal"
        )

    # Ops and weights

    def low_rank(
        self, x: SSAValue, name: str, activation: Callable[[SSAValue], IRDLOperation] | None = None
    ) -> SSAValue:
        """lora.2(activation(lora.0(x))) [T, D]."""
        hint = name.rsplit(".", 1)[-1]
        inner = self.linear(x, f"{name}.lora.0", hint)
        if activation is not None:
            inner = self.build.add(activation(inner), hint)
        outer = self.linear(inner, f"{name}.lora.2", hint)
        bias = f"{name}.lora.2.bias"
        return self.op(AddOp, outer, self.weight(bias)) if bias in self.tensors else outer

    def linear(self, x: SSAValue, name: str, hint: str) -> SSAValue:
        with self.build.at(name):
            return self.build.add(LinearOp(x, self.weight(f"{name}.weight")), hint)

    def op(
        self, kind: Callable[..., IRDLOperation], *operands: SSAValue, hint: str | None = None
    ) -> SSAValue:
        return self.build.add(kind(*operands), hint)

    def within(self, prefix: str, name: str) -> SSAValue:
        return self.weight(f"{prefix}.{name}")

    def weight(self, name: str, shape: Shape | None = None) -> SSAValue:
        """A tensor of the checkpoint by its name, under `shape` if one is given."""
        source = self.tensors[name]
        shape = shape or source.shape
        return self.build.weight(name, shape, lambda: source.read().reshape(shape))
