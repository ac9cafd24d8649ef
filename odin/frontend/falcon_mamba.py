"""FalconMamba (arXiv:2410.05355): Mamba-1 that takes dt, B and C through an RMSNorm without
weights, as `transformers/models/falcon_mamba` has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from xdsl.ir import SSAValue

from odin.frontend.checkpoint import Checkpoint
from odin.frontend.config_fields import ConfigFields
from odin.frontend.mamba1 import Mamba1Lowering
from odin.frontend.mamba1_config import Mamba1Config, parse_hugging_face_mamba
from odin.ir.model import Model
from odin.ir.nn import RmsNormOp, f32_attr
from odin.ir.types import tensor_of


@dataclass(frozen=True, kw_only=True)
class FalconMambaConfig(Mamba1Config):
    """One FalconMamba language model."""

    mixer_rms_eps: float
    """Epsilon of the norms of dt, B and C."""


def parse_falcon_mamba_config(values: Mapping[str, object], file: Path) -> FalconMambaConfig:
    """The model that `values`, the object in `file`, describes. Raises InputError."""
    fields = ConfigFields(str(file), values)
    fields.require("model_type", None, ["falcon_mamba"], '"falcon_mamba"')
    eps = fields.number("mixer_rms_eps", 0.0, 1.0, 1e-6)
    return FalconMambaConfig(mixer_rms_eps=eps, **parse_hugging_face_mamba(fields))


def lower_falcon_mamba(checkpoint: Checkpoint, config: FalconMambaConfig) -> Model:
    """The model in a FalconMamba checkpoint. Raises InputError if its tensors do not fit its
    configuration."""
    return _FalconMambaLowering(checkpoint, config).lower()


class _FalconMambaLowering(Mamba1Lowering[FalconMambaConfig]):
    def selection(self, x: SSAValue, mixer: str) -> tuple[SSAValue, SSAValue, SSAValue]:
        dt, b, c = super().selection(x, mixer)
        return self.normed(dt, "dt"), self.normed(b, "B"), self.normed(c, "C")

    def normed(self, x: SSAValue, hint: str) -> SSAValue:
        """x / sqrt(mean(x²) + eps) over the last axis of x [T, K]."""
        ones = self.build.constant(1.0, tensor_of(x).get_shape()[1:])
        eps = f32_attr(self.config.mixer_rms_eps)
        return self.build.add(RmsNormOp(x, ones, eps=eps), hint)
