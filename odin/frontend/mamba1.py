"""Mamba-1 (arXiv:2312.00752) as primitive tensor ops and an explicit recurrence.

The mixer, on the normed residual stream x [T, d_model] with D = d_inner channels and N = d_state:

    x, z       = split(x·in_projᵀ),  x = silu(causal_conv1d(x))
    dt, B, C   = split(x·x_projᵀ)
    dt         = softplus(dt·dt_projᵀ + dt_bias), A = −exp(A_log)
    h[t]       = exp(dt[t] ⊗ 1·A)·h[t−1] + (dt[t]·x[t]) ⊗ B[t],   y[t] = h[t]·C[t] + D·x[t]
    out        = (y·silu(z))·out_projᵀ
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from xdsl.ir import SSAValue

from odin.frontend.checkpoint import Checkpoint
from odin.frontend.mamba1_config import Mamba1Config
from odin.frontend.mamba_lowering import MambaLowering
from odin.ir.model import Model
from odin.ir.nn import AddOp, ExpOp, MulOp, SoftplusOp, SumOp

Config = TypeVar("Config", bound=Mamba1Config)


def lower_mamba1(checkpoint: Checkpoint, config: Mamba1Config) -> Model:
    """The model in a Mamba-1 checkpoint. Raises InputError if its tensors do not fit its
    configuration."""
    return Mamba1Lowering(checkpoint, config).lower()


class Mamba1Lowering(MambaLowering[Config]):
    """The mixer of Mamba-1."""

    def mixer(self, x: SSAValue, name: str) -> SSAValue:
        build, d_inner = self.build, self.config.d_inner
        projected = self.linear(x, f"{name}.in_proj", "xz")
        x = build.slice(projected, 0, d_inner, "x")
        z = build.slice(projected, d_inner, 2 * d_inner, "z")
        x = self.conv(x, name, "x")
        dt, b, c = self.selection(x, name)
        dt = build.add(SoftplusOp(self.linear(dt, f"{name}.dt_proj", "dt")), "dt")
        y = self.recurrence(x, dt, b, c, name)
        return self.linear(self.gate(y, z), f"{name}.out_proj", "out")

    def selection(self, x: SSAValue, mixer: str) -> tuple[SSAValue, SSAValue, SSAValue]:
        """dt [T, dt_rank], B and C [T, N], all from x [T, D]."""
        build, rank, d_state = self.build, self.config.dt_rank, self.config.d_state
        projected = self.linear(x, f"{mixer}.x_proj", "dtBC")
        return (
            build.slice(projected, 0, rank, "dt"),
            build.slice(projected, rank, rank + d_state, "B"),
            build.slice(projected, rank + d_state, rank + 2 * d_state, "C"),
        )

    def recurrence(
        self, x: SSAValue, dt: SSAValue, b: SSAValue, c: SSAValue, mixer: str
    ) -> SSAValue:
        """x and dt [T, D], B and C [T, N] → y [T, D], with the state [D, N]."""
        build, d_inner = self.build, self.config.d_inner
        a = self.a_matrix(mixer)
        dtx = build.add(MulOp(dt, x), "dtx")

        def step(
            slices: Sequence[SSAValue], states: Sequence[SSAValue]
        ) -> tuple[list[SSAValue], list[SSAValue]]:
            dt_t, dtx_t, b_t, c_t = slices
            (h,) = states
            decay = build.add(ExpOp(build.add(MulOp(build.reshape(dt_t, d_inner, 1), a))), "decay")
            h = build.add(MulOp(h, decay), "h")
            h = build.add(AddOp(h, build.add(MulOp(build.reshape(dtx_t, d_inner, 1), b_t))), "h")
            y_t = build.add(SumOp(build.add(MulOp(h, c_t), "hC")), "y")
            return [build.reshape(y_t, d_inner)], [h]

        state = build.state("ssm_state", (d_inner, self.config.d_state))
        (y,), (final,) = build.scan([dt, dtx, b, c], [state], step)
        build.final_state(final)
        skip = build.add(MulOp(x, self.weight(f"{mixer}.D")))
        return build.add(AddOp(y, skip), "y")
