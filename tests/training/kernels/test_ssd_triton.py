"""mamba-ssm's kernels behind the interface of `ssd_chunked`, and what of it needs no GPU."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch
from torch import Tensor

from training.kernels import ssd_triton
from training.kernels.ssd import ssd_chunked


def inputs(device: str) -> tuple[list[Tensor], Tensor]:
    """x, dt, A, B, C of 4 heads in 1 group, and documents that end within chunks."""
    torch.manual_seed(0)
    batch, length, heads, headdim, d_state = 2, 320, 4, 64, 64
    tensors = [
        torch.randn(batch, length, heads, headdim),
        torch.rand(batch, length, heads) / 2,
        -4 * torch.rand(heads),
        torch.randn(batch, length, 1, d_state),
        torch.randn(batch, length, 1, d_state),
    ]
    document = (torch.arange(length) // 70 + 1).expand(batch, -1)
    return [v.to(device) for v in tensors], document.to(device)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="the Triton kernels need a GPU")
def test_outputs_and_gradients_equal_the_plain_form() -> None:
    tensors, document = inputs("cuda")
    found = []
    for scan in (ssd_chunked, ssd_triton.ssd_triton):
        leaves = [v.clone().requires_grad_() for v in tensors]
        y, _ = scan(*leaves, 64, None, document)
        y.backward(torch.ones_like(y))
        found.append([y.detach(), *(v.grad for v in leaves)])
    for plain, triton in zip(*found, strict=True):
        assert (triton - plain).norm() < 5e-3 * plain.norm()  # its products are tf32


def test_operators_declare_the_shapes_that_they_return(monkeypatch: pytest.MonkeyPatch) -> None:
    def forward(x: Tensor, *_: object, **__: object) -> tuple[Tensor, ...]:
        return (x * 2,)

    def backward(dy: Tensor, x: Tensor, *rest: object, **_: object) -> tuple[object, ...]:
        dt, A, B, C = rest[:4]
        return dy * 2, dt * 0, A * 0, B * 0, C * 0, None, None

    stub = SimpleNamespace(
        _mamba_chunk_scan_combined_fwd=forward, _mamba_chunk_scan_combined_bwd=backward
    )
    monkeypatch.setattr(ssd_triton, "kernels", lambda: stub)
    tensors, document = inputs("cpu")
    leaves = [v.requires_grad_() for v in tensors]
    compiled = torch.compile(ssd_triton.ssd_triton, backend="aot_eager")
    y, state = compiled(*leaves, 64, None, document)
    assert state is None
    assert torch.equal(y, 2 * tensors[0])
    y.backward(torch.ones_like(y))
    assert torch.equal(leaves[0].grad, torch.full_like(leaves[0], 2))
    assert all(v.grad.shape == v.shape for v in leaves)


def test_few_tiles_are_tried_and_those_that_suit_first() -> None:
    tiles = [(128, 256), (64, 64), (32, 64), (128, 64)]
    configs = [SimpleNamespace(kwargs={"BLOCK_SIZE_M": m, "BLOCK_SIZE_N": n}) for m, n in tiles]
    kept = [tuple(config.kwargs.values()) for config in ssd_triton.chosen(configs)]
    assert kept == [(128, 64), (64, 64)]
