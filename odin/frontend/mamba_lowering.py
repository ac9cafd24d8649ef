"""What the Mamba models have in common: pre-norm residual blocks around a mixer with a causal
convolution and a recurrence, between an embedding and a head.

    u = embedding[ids],  u = u + mixer(rms_norm(u)) for each layer,  logits = rms_norm(u)·headᵀ

Ops have the location of the module that they come from, under its mamba-ssm name.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import Generic, TypeVar

from xdsl.ir import SSAValue

from odin.frontend.builder import ModelBuilder
from odin.frontend.checkpoint import Checkpoint
from odin.frontend.mamba_config import MambaConfig
from odin.frontend.mamba_tensors import EMBEDDING, LM_HEAD, match_tensors
from odin.ir.model import Model
from odin.ir.nn import (
    AddOp,
    CausalConv1dOp,
    EmbeddingOp,
    ExpOp,
    LastOp,
    LinearOp,
    MulOp,
    NegOp,
    RmsNormOp,
    SiluOp,
    f32_attr,
)
from odin.ir.types import Shape

Config = TypeVar("Config", bound=MambaConfig)


class MambaLowering(ABC, Generic[Config]):
    """Builds the model in a checkpoint; a family says what its mixer does.

    Raises InputError if the checkpoint's tensors do not fit its configuration.
    """

    def __init__(self, checkpoint: Checkpoint, config: Config):
        self.checkpoint = checkpoint
        self.config = config
        self.tensors = match_tensors(checkpoint, config)
        self.build = ModelBuilder()

    @abstractmethod
    def mixer(self, x: SSAValue, name: str) -> SSAValue:
        """What the mixer `name` makes of the normed residual stream x [T, d_model], same shape."""

    def lower(self) -> Model:
        config, build = self.config, self.build
        with build.at("backbone.embedding"):
            table = self.weight(EMBEDDING)
            u = build.add(EmbeddingOp(build.ids, table), "residual")
        for layer in range(config.n_layer):
            u = self.layer(u, f"backbone.layers.{layer}")
        with build.at("backbone.norm_f"):
            last = build.add(LastOp(u), "last")
            last = self.rms_norm(last, self.weight("backbone.norm_f.weight"), "normed")
        with build.at("lm_head"):
            head = table if config.tie_embeddings else self.weight(LM_HEAD)
            logits = build.add(LinearOp(last, head), "logits")
            logits = build.slice(logits, 0, config.vocab_size, "logits")
            logits = build.reshape(logits, config.vocab_size)
        return Model(
            name=self.checkpoint.path.resolve().name,
            module=build.finish(logits),
            weights=build.weights,
            vocab_size=config.vocab_size,
            parameters=sum(math.prod(source.shape) for source in self.tensors.values()),
            eos_token_ids=self.checkpoint.companions.eos_token_ids,
            tokenizer=self.checkpoint.companions.tokenizer,
            templates=dict(self.checkpoint.companions.templates),
        )

    def layer(self, u: SSAValue, prefix: str) -> SSAValue:
        with self.build.at(f"{prefix}.norm"):
            normed = self.rms_norm(u, self.weight(f"{prefix}.norm.weight"), "normed")
        with self.build.at(f"{prefix}.mixer"):
            out = self.mixer(normed, f"{prefix}.mixer")
        with self.build.at(prefix):
            return self.build.add(AddOp(u, out), "residual")

    # Parts of a mixer

    def conv(self, x: SSAValue, mixer: str, hint: str) -> SSAValue:
        """silu of the causal convolution over x [T, conv_dim], with its state."""
        build, taps, channels = self.build, self.config.d_conv, self.config.conv_dim
        with build.at(f"{mixer}.conv1d"):
            weight = self.weight(f"{mixer}.conv1d.weight", (channels, taps))
            if self.config.use_conv_bias:
                bias = self.weight(f"{mixer}.conv1d.bias")
            else:
                bias = build.constant(0.0, (channels,))
            state = build.state("conv_state", (taps - 1, channels))
            op = CausalConv1dOp(x, weight, bias, state)
            y = build.add(op, "conv")
            build.final_state(op.next_state)
        return build.add(SiluOp(y), hint)

    def a_matrix(self, mixer: str) -> SSAValue:
        """A = −exp(A_log)."""
        return self.build.add(NegOp(self.build.add(ExpOp(self.weight(f"{mixer}.A_log")))), "A")

    def gate(self, y: SSAValue, z: SSAValue) -> SSAValue:
        """y·silu(z)."""
        return self.build.add(MulOp(y, self.build.add(SiluOp(z))), "gated")

    def linear(self, x: SSAValue, name: str, hint: str) -> SSAValue:
        """x·weightᵀ [T, N], with the bias that in_proj and out_proj may have."""
        with self.build.at(name):
            y = self.build.add(LinearOp(x, self.weight(f"{name}.weight")), hint)
            if f"{name}.bias" not in self.tensors:
                return y
            return self.build.add(AddOp(y, self.weight(f"{name}.bias")), hint)

    def rms_norm(self, x: SSAValue, weight: SSAValue, hint: str) -> SSAValue:
        return self.build.add(RmsNormOp(x, weight, eps=f32_attr(self.config.norm_eps)), hint)

    def weight(self, name: str, shape: Shape | None = None) -> SSAValue:
        """A tensor of the checkpoint by its mamba-ssm name, under `shape` if one is given."""
        source = self.tensors[name]
        shape = shape or source.shape
        return self.build.weight(name, shape, lambda: source.read().reshape(shape))
