"""Muon for the layers' matrices, AdamW for everything else."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from training.loop.muon import BatchedMuon
from training.loop.precision import product_dtype
from training.loop.recipe import Recipe

# Ends of their names: Mamba-2's and the delta rules', then RWKV-7's channel mix.
HIDDEN_MATRICES = ("_proj.weight", "ffn.key.weight", "ffn.value.weight")


class MuonWithAdamW:
    """Two optimizers as one. Muon: Jordan et al. 2024, https://kellerjordan.github.io/posts/muon.

    Embeddings, convolutions, norms and the state-space parameters are no hidden matrices: AdamW.
    """

    def __init__(self, model: nn.Module, recipe: Recipe) -> None:
        named = list(model.named_parameters())
        matrices = [p for name, p in named if name.endswith(HIDDEN_MATRICES)]
        others = [p for name, p in named if not name.endswith(HIDDEN_MATRICES)]
        self.muon = BatchedMuon(
            matrices,
            lr=recipe.muon_lr,
            weight_decay=recipe.weight_decay,
            momentum=0.95,
            dtype=product_dtype(matrices[0].device.type),
        )
        self.adamw = torch.optim.AdamW(
            others, lr=recipe.adamw_lr, betas=(0.9, 0.95), eps=1e-10, weight_decay=0.0, fused=True
        )
        self.recipe = recipe

    def step(self, scale: float) -> None:
        """One update at `scale` times the recipe's learning rates; clears the gradients."""
        rates = ((self.muon, self.recipe.muon_lr), (self.adamw, self.recipe.adamw_lr))
        for optimizer, rate in rates:
            for group in optimizer.param_groups:
                group["lr"] = rate * scale
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)

    def state_dict(self) -> dict[str, Any]:
        return {"muon": self.muon.state_dict(), "adamw": self.adamw.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.muon.load_state_dict(state["muon"])
        self.adamw.load_state_dict(state["adamw"])
