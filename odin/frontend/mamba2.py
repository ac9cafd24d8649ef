"""Mamba-2 (arXiv:2405.21060) as primitive tensor ops and an explicit recurrence.

One layer, on the residual stream u [T, D] with d_inner = H·P, conv channels = d_inner + 2·G·N:

    z, xBC, dt = split(rms_norm(u)·in_projᵀ)
    x, B, C    = split(silu(causal_conv1d(xBC)))
    dt         = clamp(softplus(dt + dt_bias)), A = −exp(A_log)
    h[t]       = exp(dt[t]·A)·h[t−1] + dt[t]·x[t] ⊗ B[t],   y[t] = h[t]·C[t] + D·x[t]
    u          = u + rms_norm(y·silu(z))·out_projᵀ
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from odin.frontend.builder import ModelBuilder
from odin.frontend.checkpoint import Checkpoint
from odin.frontend.config import Mamba2Config
from odin.frontend.mamba2_tensors import match_tensors
from odin.ir.model import Model
from odin.ir.nn import (
    AddOp,
    CausalConv1dOp,
    ClampOp,
    EmbeddingOp,
    ExpOp,
    LastOp,
    LinearOp,
    MulOp,
    NegOp,
    RmsNormOp,
    SiluOp,
    SoftplusOp,
    SumOp,
    f32_attr,
)
from odin.ir.types import DYNAMIC, Shape


def lower_mamba2(checkpoint: Checkpoint, config: Mamba2Config) -> Model:
    """The model in a Mamba-2 checkpoint. Raises InputError if its tensors do not fit its
    configuration."""
    return _Mamba2Lowering(checkpoint, config).lower()


class _Mamba2Lowering:
    def __init__(self, checkpoint: Checkpoint, config: Mamba2Config):
        self.checkpoint = checkpoint
        self.config = config
        self.tensors = match_tensors(checkpoint, config)
        self.build = ModelBuilder()

    def lower(self) -> Model:
        config, build = self.config, self.build
        table = self.weight("backbone.embedding.weight")
        u = build.add(EmbeddingOp(build.ids, table), "residual")
        for layer in range(config.n_layer):
            u = self.layer(u, f"backbone.layers.{layer}")
        last = build.add(LastOp(u), "last")
        last = self.rms_norm(last, self.weight("backbone.norm_f.weight"), "normed")
        head = table if config.tie_embeddings else self.weight("lm_head.weight")
        logits = build.add(LinearOp(last, head), "logits")
        logits = build.slice(logits, 0, config.vocab_size, "logits")
        module = build.finish(build.reshape(logits, config.vocab_size))
        return Model(
            name=self.checkpoint.path.resolve().name,
            module=module,
            weights=build.weights,
            vocab_size=config.vocab_size,
            parameters=sum(int(np.prod(build.weights[name].shape)) for name in build.weights),
            eos_token_ids=self.checkpoint.eos_token_ids,
            tokenizer=self.checkpoint.tokenizer,
            templates=dict(self.checkpoint.templates),
        )

    def layer(self, u: SSAValue, prefix: str) -> SSAValue:
        config, build = self.config, self.build
        mixer = f"{prefix}.mixer"
        d_inner, d_group = config.d_inner, config.ngroups * config.d_state

        normed = self.rms_norm(u, self.weight(f"{prefix}.norm.weight"), "normed")
        projected = self.linear(normed, f"{mixer}.in_proj", "zxbcdt")
        ends = np.cumsum([d_inner, config.conv_dim, config.n_heads]).tolist()
        z = build.slice(projected, 0, ends[0], "z")
        xbc = build.slice(projected, ends[0], ends[1], "xBC")
        dt = build.slice(projected, ends[1], ends[2], "dt")

        xbc = build.add(SiluOp(self.conv(xbc, mixer)), "xBC")
        x = build.slice(xbc, 0, d_inner, "x")
        b = build.slice(xbc, d_inner, d_inner + d_group, "B")
        c = build.slice(xbc, d_inner + d_group, d_inner + 2 * d_group, "C")

        y = self.gated(self.recurrence(x, b, c, self.time_step(dt, mixer), mixer), z, mixer)
        return build.add(AddOp(u, self.linear(y, f"{mixer}.out_proj", "out")), "residual")

    def conv(self, xbc: SSAValue, mixer: str) -> SSAValue:
        """The causal convolution over xBC [T, C] with its state."""
        build, taps = self.build, self.config.d_conv
        channels = self.config.conv_dim
        weight = self.weight(f"{mixer}.conv1d.weight", (channels, taps))
        if self.config.use_conv_bias:
            bias = self.weight(f"{mixer}.conv1d.bias")
        else:
            bias = build.weight(
                f"{mixer}.conv1d.zero_bias", (channels,), lambda: np.zeros(channels, np.float32)
            )
        state = build.state("conv_state", (taps - 1, channels))
        op = CausalConv1dOp(xbc, weight, bias, state)
        y = build.add(op, "conv")
        build.final_state(op.next_state)
        return y

    def time_step(self, dt: SSAValue, mixer: str) -> SSAValue:
        """dt [T, H] = clamp(softplus(dt + dt_bias))."""
        build = self.build
        dt = build.add(AddOp(dt, self.weight(f"{mixer}.dt_bias")), "dt")
        dt = build.add(SoftplusOp(dt), "dt")
        lo, hi = self.config.time_step_limit
        if (lo, hi) == (0.0, float("inf")):
            return dt
        return build.add(ClampOp(dt, lo=f32_attr(lo), hi=f32_attr(hi)), "dt")

    def recurrence(
        self, x: SSAValue, b: SSAValue, c: SSAValue, dt: SSAValue, mixer: str
    ) -> SSAValue:
        """x [T, H·P], B and C [T, G·N], dt [T, H] → y [T, H·P], with the state [H, P, N]."""
        config, build = self.config, self.build
        heads, headdim, groups, d_state = (
            config.n_heads,
            config.headdim,
            config.ngroups,
            config.d_state,
        )
        grouped = (groups, heads // groups, headdim)

        a_log = self.weight(f"{mixer}.A_log")
        a = build.add(NegOp(build.add(ExpOp(a_log))), "A")
        decay = build.add(ExpOp(build.add(MulOp(dt, a))), "decay")
        x = build.reshape(x, DYNAMIC, heads, headdim)
        dtx = build.add(MulOp(x, build.reshape(dt, DYNAMIC, heads, 1)), "dtx")
        b = build.reshape(b, DYNAMIC, groups, d_state)
        c = build.reshape(c, DYNAMIC, groups, d_state)
        b.name_hint, c.name_hint = "B", "C"

        def step(
            slices: Sequence[SSAValue], states: Sequence[SSAValue]
        ) -> tuple[list[SSAValue], list[SSAValue]]:
            dtx_t, decay_t, b_t, c_t = slices
            (h,) = states
            input_t = build.add(
                MulOp(build.reshape(dtx_t, *grouped, 1), build.reshape(b_t, groups, 1, 1, d_state)),
                "input",
            )
            h = build.add(MulOp(h, build.reshape(decay_t, heads, 1, 1)), "h")
            h = build.add(AddOp(h, build.reshape(input_t, heads, headdim, d_state)), "h")
            product = build.add(
                MulOp(
                    build.reshape(h, *grouped, d_state), build.reshape(c_t, groups, 1, 1, d_state)
                ),
                "hC",
            )
            y_t = build.add(SumOp(product), "y")
            return [build.reshape(y_t, heads, headdim)], [h]

        state = build.state("ssm_state", (heads, headdim, d_state))
        (y,), (final,) = build.scan([dtx, decay, b, c], [state], step)
        build.final_state(final)

        skip = self.weight(f"{mixer}.D")
        y = build.add(AddOp(y, build.add(MulOp(x, build.reshape(skip, heads, 1)))), "y")
        return build.reshape(y, DYNAMIC, heads * headdim)

    def gated(self, y: SSAValue, z: SSAValue, mixer: str) -> SSAValue:
        """rms_norm(y·silu(z)) [T, d_inner], normalised in `norm_groups` groups."""
        build, groups = self.build, self.config.norm_groups
        y = build.add(MulOp(y, build.add(SiluOp(z))), "gated")
        weight = self.weight(f"{mixer}.norm.weight")
        if groups == 1:
            return self.rms_norm(y, weight, "y")
        width = self.config.d_inner
        y = build.reshape(y, DYNAMIC, groups, width // groups)
        y = self.rms_norm(y, build.reshape(weight, groups, width // groups), "y")
        return build.reshape(y, DYNAMIC, width)

    def linear(self, x: SSAValue, name: str, hint: str) -> SSAValue:
        y = self.build.add(LinearOp(x, self.weight(f"{name}.weight")), hint)
        if not self.config.use_bias:
            return y
        return self.build.add(AddOp(y, self.weight(f"{name}.bias")), hint)

    def rms_norm(self, x: SSAValue, weight: SSAValue, hint: str) -> SSAValue:
        return self.build.add(RmsNormOp(x, weight, eps=f32_attr(self.config.norm_eps)), hint)

    def weight(self, name: str, shape: Shape | None = None) -> SSAValue:
        """A tensor of the checkpoint by its mamba-ssm name, under `shape` if one is given."""
        source = self.tensors[name]
        shape = shape or source.shape
        return self.build.weight(name, shape, lambda: source.read().reshape(shape))
