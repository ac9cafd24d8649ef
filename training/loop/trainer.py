"""One step of training, the same on the CPU and on a GPU."""

from __future__ import annotations

import torch
from torch import Tensor

from training.data.packing import Batch
from training.loop.loss import token_losses, weighted_loss
from training.loop.optimizer import MuonWithAdamW
from training.loop.recipe import Recipe
from training.models.mamba2 import Convolve, Mamba2LM, Scan


class Trainer:
    """A model, its optimizer and how a batch changes them."""

    def __init__(self, model: Mamba2LM, recipe: Recipe) -> None:
        self.model = model
        self.recipe = recipe
        self.optimizer = MuonWithAdamW(model, recipe)
        self.losses_of = token_losses

    def compile(self, scan: Scan, convolve: Convolve | None = None) -> None:
        """Compiles the layers, which share one graph, with `scan` for the recurrence.

        `convolve` takes the place of the plain convolution.
        """
        for block in self.model.backbone.layers:
            block.mixer.scan = scan
            block.mixer.convolve = convolve
            block.compile(dynamic=False)
        self.losses_of = torch.compile(token_losses, dynamic=False)

    def step(self, batch: Batch, scale: float) -> tuple[Tensor, Tensor]:
        """One update at `scale` times the recipe's rates; the loss and the gradient's norm.

        Both are scalars on the model's device, so that a GPU need not be waited for.
        """
        loss = weighted_loss(self.model, batch, self.recipe.chunk, self.losses_of)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.recipe.clip)
        self.optimizer.step(scale)
        return loss.detach(), norm
