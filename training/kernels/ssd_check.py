"""How far mamba-ssm's kernels are from the plain form on this GPU."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from training.kernels.check import difference
from training.kernels.ssd import ssd_chunked
from training.kernels.ssd_triton import ssd_triton


def scan_error(heads: int, headdim: int, groups: int, d_state: int) -> float:
    """Largest relative difference of outputs and gradients in bf16, rows of several documents."""
    generator = torch.Generator("cuda").manual_seed(0)

    def random(*shape: int) -> Tensor:
        return torch.randn(2, 192, *shape, device="cuda", generator=generator)

    document = (torch.arange(192, device="cuda") // 77 + 1).expand(2, -1)
    rate = -torch.rand(heads, device="cuda", generator=generator) * 15 - 1
    inputs = [
        random(heads, headdim),
        F.softplus(random(heads) - 4),
        random(groups, d_state),
        random(groups, d_state),
    ]

    def scan(form: Callable[..., Any], dtype: torch.dtype) -> Callable[..., Tensor]:
        def run(x: Tensor, dt: Tensor, B: Tensor, C: Tensor) -> Tensor:
            return form(x.to(dtype), dt, rate, B.to(dtype), C.to(dtype), 64, None, document)[0]

        return run

    return difference(scan(ssd_triton, torch.bfloat16), scan(ssd_chunked, torch.float32), inputs)
