"""Whether a GPU kernel computes what the plain PyTorch form does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

LARGEST_ERROR = 0.05
"""bf16 products differ from float32 by 1 to 2%."""


def within_tolerance(package: str, error: float) -> str:
    """That the kernels of `package` are right, in words; ArithmeticError if they are not."""
    words = f"{package} differs from the plain form by {error:.4f}"
    if not error <= LARGEST_ERROR:
        raise ArithmeticError(words)
    return words


def difference(
    kernel: Callable[..., Tensor], plain: Callable[..., Tensor], inputs: Sequence[Tensor]
) -> float:
    """Largest relative difference of the outputs and of the gradients of all inputs (2-norms)."""
    results: list[list[Tensor]] = []
    for compute in (kernel, plain):
        leaves = [x.clone().requires_grad_() for x in inputs]
        y = compute(*leaves)
        weights = torch.linspace(-1, 1, y.numel(), device=y.device).sin().view(y.shape)
        (y.float() * weights).sum().backward()
        gradients = [x.grad for x in leaves if x.grad is not None]
        assert len(gradients) == len(leaves)
        results.append([y.detach(), *gradients])
    return max(
        float((found.float() - wanted.float()).norm() / wanted.float().norm())
        for found, wanted in zip(*results, strict=True)
    )
