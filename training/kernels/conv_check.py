"""Whether the Triton convolution is right on this GPU, and faster than the plain one."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch import Tensor

SLOWEST = 2.5e-8
"""Milliseconds for each number: what the plain form takes on an H100."""


def check_convolution(
    fast: Callable[..., Tensor],
    plain: Callable[..., Tensor],
    channels: int,
    columns: int,
    taps: int,
    shape: tuple[int, int],
) -> str:
    """Compares the two forms' outputs and gradients, and times the first; what it found, in words.

    The input is a slice of `columns` wide rows, as a block's is; `shape` is (rows, length).
    ArithmeticError if the fast form is wrong, TimeoutError if it is slow.
    """
    device = torch.device("cuda")
    projected = torch.randn(*shape, columns, device=device).to(torch.bfloat16)
    x = projected[..., columns - channels - 8 : columns - 8]
    weight = torch.randn(channels, taps, device=device) / 2
    bias = torch.randn(channels, device=device)
    document = (torch.rand(shape, device=device) < 0.02).cumsum(1) + 1
    dy = torch.randn(x.shape, device=device).to(torch.bfloat16)
    dy[2:] = 0

    def run(form: Callable[..., Tensor], rows: int, wide: bool) -> list[Tensor]:
        leaves = [v.detach().requires_grad_() for v in (x[:rows], weight, bias)]
        y = form(leaves[0].float() if wide else leaves[0], *leaves[1:], document[:rows])
        y.backward(dy[:rows].to(y.dtype))
        return [y.detach()[:2], *(v.grad[:2] if v is leaves[0] else v.grad for v in leaves)]

    errors = [
        ((found.float() - expected.float()).norm() / expected.float().norm()).item()
        for found, expected in zip(run(fast, shape[0], False), run(plain, 2, True), strict=True)
    ]
    if not max(errors) < 1e-2:
        raise ArithmeticError(f"the Triton convolution is wrong on this device: {errors}")
    torch.cuda.synchronize()
    began = time.monotonic()
    for _ in range(10):
        run(fast, shape[0], False)
    torch.cuda.synchronize()
    took = 100 * (time.monotonic() - began)
    if took > SLOWEST * x.numel():
        raise TimeoutError(f"the Triton convolution is slower than the plain one: {took:.2f} ms")
    return f"convolution: relative error {max(errors):.1e}, {took:.2f} ms there and back"
