"""One step of training, the same on the CPU and on a GPU."""

from __future__ import annotations

from collections.abc import Collection

import torch
from torch import Tensor

from training.data.packing import Batch
from training.loop.loss import token_losses, weighted_loss
from training.loop.optimizer import MuonWithAdamW
from training.loop.recipe import Recipe
from training.loop.team import Team
from training.models.language_model import LanguageModel


class Trainer:
    """A model, its optimizer and how a batch changes them."""

    def __init__(self, model: LanguageModel, recipe: Recipe, team: Team | None = None) -> None:
        """`team`: the processes that each bring a share of a step's rows; one without it."""
        self.model = model
        self.team = team or Team()
        self.recipe = recipe
        self.optimizer = MuonWithAdamW(model, recipe)
        self.losses_of = token_losses

    def compile(self, kernels: Collection[str]) -> None:
        """Compiles the layers with these kernels, and the loss."""
        self.model.compile_layers(kernels)
        self.losses_of = torch.compile(token_losses, dynamic=False)

    def step(self, batch: Batch, scale: float) -> tuple[Tensor, Tensor]:
        """One update at `scale` times the recipe's rates; the loss and the gradient's norm.

        `batch` holds this process's share of the rows. Both results are of the whole step, and
        scalars on the model's device, so that a GPU need not be waited for.
        """
        whole = self.team.total(batch.weights.sum())
        loss = weighted_loss(self.model, batch, self.recipe.chunk, self.losses_of, whole)
        loss.backward()
        self.team.add_gradients(self.model.parameters())
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.recipe.clip)
        self.optimizer.step(scale)
        return self.team.total(loss.detach()), norm
