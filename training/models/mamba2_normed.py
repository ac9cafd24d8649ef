"""Mamba-2 with RMSNorm on B and C: keys and queries of one length, whatever the token."""

from __future__ import annotations

import math

from torch import Tensor

from training.models.mamba2 import Mamba2LM, Mixer, RMSNorm
from training.models.mamba2_config import Mamba2Config


class NormedMixer(Mixer):
    """The Mamba-2 block whose B and C have unit mean square; the gains serve all groups."""

    def __init__(self, config: Mamba2Config) -> None:
        super().__init__(config)
        self.B_norm = RMSNorm(config.d_state)
        self.C_norm = RMSNorm(config.d_state)

    def _heads(self, xBC: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x, B, C = super()._heads(xBC)
        return x, self.B_norm(B).to(x.dtype), self.C_norm(C).to(x.dtype)


class Mamba2NormedLM(Mamba2LM):
    """`Mamba2LM` with `NormedMixer`s."""

    def __init__(self, config: Mamba2Config) -> None:
        super().__init__(config)
        for block in self.backbone.layers:
            block.mixer = NormedMixer(config)
            block.mixer.out_proj.weight.data /= math.sqrt(config.n_layer)
