"""The training loss: cross-entropy of the tokens that carry weight."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

from training.data.packing import Batch
from training.loop.precision import product_dtype
from training.models.language_model import LanguageModel


def token_losses(hidden: Tensor, head: Tensor, targets: Tensor) -> Tensor:
    """hidden (n, d_model), head (vocabulary, d_model), targets (n,) → losses (n,), float32 nats."""
    return F.cross_entropy(F.linear(hidden, head).float(), targets, reduction="none")


def weighted_loss(
    model: LanguageModel,
    batch: Batch,
    chunk: int,
    losses_of: Callable[[Tensor, Tensor, Tensor], Tensor] = token_losses,
    whole: Tensor | None = None,
) -> Tensor:
    """Mean cross-entropy in nats per weighted target; products in `product_dtype`, float32 sums.

    `losses_of` is `token_losses` or a compiled form of it. `whole`, a scalar, is the sum of weights
    where the batch is a part of a step's rows: the parts' results then add up to the mean.
    """
    device = batch.tokens.device.type
    targets, weights = batch.targets.flatten(), batch.weights.flatten()
    short = product_dtype(device) is torch.bfloat16
    with torch.autocast(device, torch.bfloat16, enabled=short):
        hidden = model.features(batch.tokens, batch.document, chunk).flatten(0, 1)
        if device == "cpu":
            # Worth it there; a GPU would wait for the count, and compile for each anew.
            wanted = weights.nonzero()[:, 0]
            hidden, targets, weights = hidden[wanted], targets[wanted], weights[wanted]
        losses = losses_of(hidden, model.lm_head.weight, targets)
    return (losses * weights).sum() / (weights.sum() if whole is None else whole)
