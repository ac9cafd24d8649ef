"""The Triton convolution equals the plain one, by Triton's interpreter where there is no GPU."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch.nn import functional as F

pytest.importorskip("triton")

PROGRAM = """
import os
os.environ["TRITON_INTERPRET"] = "1"
from test_conv_triton import compare
compare("cpu")
"""


def compare(device: str) -> None:
    """Outputs and gradients, of a strided input whose documents end anywhere."""
    from training.kernels.conv_triton import conv_triton
    from training.models.mamba2 import convolved

    torch.manual_seed(0)
    for length, channels in ((50, 72), (300, 64)):
        wide = torch.randn(2, length, channels + 16, device=device)
        weight = torch.randn(channels, 4, device=device)
        bias = torch.randn(channels, device=device)
        document = (torch.rand(2, length, device=device) < 0.2).cumsum(1) + 1
        dy = torch.randn(2, length, channels, device=device)
        found = []
        for fast in (True, False):
            leaves = [v.clone().requires_grad_() for v in (wide, weight, bias)]
            x = leaves[0][..., 8 : 8 + channels]
            if fast:
                y = conv_triton(x, leaves[1], leaves[2], document)
            else:
                y = convolved(x, F.pad(x, (0, 0, 3, 0)), leaves[1], leaves[2], document)
            y.backward(dy)
            found.append([y.detach(), *(v.grad for v in leaves)])
        for triton, plain in zip(*found, strict=True):
            assert (triton - plain).norm() < 1e-5 * plain.norm()


def test_it_equals_the_plain_convolution() -> None:
    if torch.cuda.is_available():
        compare("cuda")
        return
    paths = f"{Path(__file__).parents[3]}:{Path(__file__).parent}"
    subprocess.run([sys.executable, "-c", PROGRAM], env={"PYTHONPATH": paths}, check=True)
