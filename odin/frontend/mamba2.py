"""Mamba-2 (arXiv:2405.21060) as primitive tensor ops and an explicit recurrence.

The mixer, on the normed residual stream x [T, d_model] with d_inner = H·P and G groups of heads:

    z, xBC, dt = split(x·in_projᵀ)
    x, B, C    = split(silu(causal_conv1d(xBC)))
    dt         = clamp(softplus(dt + dt_bias)), A = −exp(A_log)
    h[t]       = exp(dt[t]·A)·h[t−1] + dt[t]·x[t] ⊗ B[t],   y[t] = h[t]·C[t] + D·x[t]
    out        = rms_norm(y·silu(z))·out_projᵀ
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from odin.frontend.checkpoint import Checkpoint
from odin.frontend.mamba2_config import Mamba2Config
from odin.frontend.mamba_lowering import MambaLowering
from odin.ir.model import Model
from odin.ir.nn import AddOp, ClampOp, ExpOp, MulOp, SoftplusOp, SumOp, f32_attr
from odin.ir.types import DYNAMIC


def lower_mamba2(checkpoint: Checkpoint, config: Mamba2Config) -> Model:
    """The model in a Mamba-2 checkpoint. Raises InputError if its tensors do not fit its
    configuration."""
    return _Mamba2Lowering(checkpoint, config).lower()


class _Mamba2Lowering(MambaLowering[Mamba2Config]):
    def mixer(self, x: SSAValue, name: str) -> SSAValue:
        config, build = self.config, self.build
        d_inner, d_group = config.d_inner, config.ngroups * config.d_state

        projected = self.linear(x, f"{name}.in_proj", "zxbcdt")
        ends = np.cumsum([d_inner, config.conv_dim, config.n_heads]).tolist()
        z = build.slice(projected, 0, ends[0], "z")
        xbc = build.slice(projected, ends[0], ends[1], "xBC")
        dt = build.slice(projected, ends[1], ends[2], "dt")

        xbc = self.conv(xbc, name, "xBC")
        x = build.slice(xbc, 0, d_inner, "x")
        b = build.slice(xbc, d_inner, d_inner + d_group, "B")
        c = build.slice(xbc, d_inner + d_group, d_inner + 2 * d_group, "C")

        y = self.recurrence(x, b, c, self.time_step(dt, name), name)
        return self.linear(self.gated_norm(y, z, name), f"{name}.out_proj", "out")

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

        decay = build.add(ExpOp(build.add(MulOp(dt, self.a_matrix(mixer)))), "decay")
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

    def gated_norm(self, y: SSAValue, z: SSAValue, mixer: str) -> SSAValue:
        """rms_norm(y·silu(z)) [T, d_inner], normalised group by group."""
        build, groups, width = self.build, self.config.ngroups, self.config.d_inner
        y = self.gate(y, z)
        with build.at(f"{mixer}.norm"):
            weight = self.weight(f"{mixer}.norm.weight")
            if groups == 1:
                return self.rms_norm(y, weight, "y")
            y = build.reshape(y, DYNAMIC, groups, width // groups)
            y = self.rms_norm(y, build.reshape(weight, groups, width // groups), "y")
            return build.reshape(y, DYNAMIC, width)
