"""The batched Muon makes the updates of `torch.optim.Muon`."""

from __future__ import annotations

import copy

import pytest
import torch
from torch import nn

from training.loop.muon import BatchedMuon


def test_updates_equal_those_of_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    # torch's products are always bf16; here both are float32, so that they can be compared.
    monkeypatch.setattr(torch.Tensor, "bfloat16", lambda tensor: tensor.clone())
    torch.manual_seed(0)
    shapes = ((24, 16), (16, 24), (24, 16), (16, 16))
    ours = nn.ParameterList(torch.randn(shape) for shape in shapes)
    theirs = copy.deepcopy(ours)
    settings = {"lr": 0.02, "weight_decay": 0.1, "momentum": 0.95}
    batched = BatchedMuon(ours, **settings, dtype=torch.float32)
    reference = torch.optim.Muon(theirs, **settings)
    for _ in range(3):
        for mine, other in zip(ours, theirs, strict=True):
            mine.grad = torch.randn_like(mine)
            other.grad = mine.grad.clone()
        batched.step()
        reference.step()
    for mine, other in zip(ours, theirs, strict=True):
        assert (mine - other).abs().max() < 1e-5
    assert batched.state_dict()["state"].keys() == reference.state_dict()["state"].keys()


def test_updates_in_bf16_are_near_those_of_torch() -> None:
    torch.manual_seed(0)
    ours, theirs = (nn.Parameter(torch.zeros(24, 16)) for _ in range(2))
    ours.grad = torch.randn(24, 16)
    theirs.grad = ours.grad.clone()
    BatchedMuon([ours], lr=0.02, weight_decay=0.0, momentum=0.95).step()
    torch.optim.Muon([theirs], lr=0.02, weight_decay=0.0, momentum=0.95).step()
    assert (ours - theirs).norm() < 0.02 * theirs.norm()
