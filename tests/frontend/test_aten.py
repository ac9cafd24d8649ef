"""Each ATen operator that is taken gives what PyTorch gives."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
from exported_steps import Ops, step_logits, write_pt2
from torch import Tensor
from torch.nn import functional as F

from odin.frontend.aten import RULES
from odin.frontend.load import load_model
from odin.ir.interpreter import Session

aten = torch.ops.aten
Function = Callable[[Ops, Tensor, Tensor], Tensor]

ELEMENTWISE: dict[str, Function] = {
    "neg": lambda m, x, h: -x,
    "exp": lambda m, x, h: torch.exp(x),
    "sqrt": lambda m, x, h: torch.sqrt(x * x + 1),
    "sigmoid": lambda m, x, h: torch.sigmoid(x),
    "tanh": lambda m, x, h: torch.tanh(x),
    "silu": lambda m, x, h: F.silu(x),
    "relu": lambda m, x, h: F.relu(x),
    "abs": lambda m, x, h: x.abs(),
    "square": lambda m, x, h: x.square(),
    "reciprocal": lambda m, x, h: (x.abs() + 1).reciprocal(),
    "rsqrt": lambda m, x, h: (x.abs() + 1).rsqrt(),
    "powers": lambda m, x, h: torch.cat([(x.abs() + 1) ** e for e in (-1, -0.5, 0.5, 2, 3)]),
    "add": lambda m, x, h: x[:, :4] + h,
    "add a number": lambda m, x, h: x + 2,
    "add scaled": lambda m, x, h: torch.add(x, x, alpha=3),
    "sub": lambda m, x, h: h - m.wide,
    "sub scaled": lambda m, x, h: torch.sub(x, 1.0, alpha=0.5),
    "rsub": lambda m, x, h: 1 - x,
    "rsub tensor": lambda m, x, h: torch.rsub(x, x * 3),
    "mul": lambda m, x, h: x[:, 0] * h,
    "mul by a scalar weight": lambda m, x, h: h * m.scalar,
    "div": lambda m, x, h: h / (m.wide.abs() + 1),
    "div by a number": lambda m, x, h: x / 3,
    "overloads of numbers": lambda m, x, h: torch.cat(
        [aten.mul.Scalar(x, 3.0), aten.add.Scalar(x, 1), aten.sub.Scalar(x, 1),
         aten.div.Scalar(x, 7.0)]
    ),
    "clamp": lambda m, x, h: x.clamp(-0.5, 0.3),
    "clamp_min": lambda m, x, h: x.clamp_min(0.1),
    "clamp_max": lambda m, x, h: x.clamp_max(0.1),
    "hardtanh": lambda m, x, h: F.hardtanh(2 * x),
    "maximum": lambda m, x, h: torch.maximum(x[:, :4], h),
    "minimum": lambda m, x, h: torch.minimum(x[:, :4], h),
    "softplus": lambda m, x, h: F.softplus(20 * x),
    "logsigmoid": lambda m, x, h: F.logsigmoid(3 * x),
    "gelu": lambda m, x, h: F.gelu(x, approximate="tanh"),
    "lerp": lambda m, x, h: torch.lerp(x, 2 * x, torch.sigmoid(x)),
    "lerp by a number": lambda m, x, h: torch.lerp(x, x * x, 0.3),
    "addcmul": lambda m, x, h: torch.addcmul(x, x, x, value=0.5),
    "full": lambda m, x, h: x + torch.full((1, 6), 2.5) + torch.full_like(x, -1.0),
    "zeros": lambda m, x, h: x + torch.zeros(6) + torch.zeros_like(x) + x.new_zeros(6),
    "ones": lambda m, x, h: x + torch.ones(6) + torch.ones_like(x) + x.new_ones(6),
}  # fmt: skip

ARRANGEMENT: dict[str, Function] = {
    "view": lambda m, x, h: h.view(6, 4) + x[0, :4],
    "reshape of a transposition": lambda m, x, h: h.transpose(0, 2).reshape(6, 4),
    "flatten": lambda m, x, h: h.flatten(1) + 0,
    "unflatten": lambda m, x, h: x.unflatten(-1, (2, 3)) + 0,
    "squeeze": lambda m, x, h: x.squeeze(0) + x.unsqueeze(1).squeeze() + x[None].squeeze((0, 1)),
    "view_as": lambda m, x, h: x.view_as(x[0]) + x.reshape_as(x[0]),
    "copies": lambda m, x, h: x.clone() + x.contiguous() + x.detach(),
    "dtypes": lambda m, x, h: x.to(torch.float32) + x.type_as(h) + aten._to_copy.default(x),
    "contiguous": lambda m, x, h: h.mT.contiguous(),
    "a constant of the step": lambda m, x, h: x * torch.tensor(0.5) + torch.tensor([1.0]),
    "dropout": lambda m, x, h: F.dropout(x, training=False),
    "expand": lambda m, x, h: x.expand(3, 6) + x[:, :1].expand_as(x),
    "broadcast_to": lambda m, x, h: torch.broadcast_to(x[0, :4], (2, 4)),
    "repeat_interleave": lambda m, x, h: h.repeat_interleave(2, 1),
    "permute": lambda m, x, h: h.permute(2, 0, 1) * 2,
    "transpose": lambda m, x, h: h.transpose(-1, 0) * 2,
    "t": lambda m, x, h: m.matrix.t() * x[0] + m.matrix.T * x[0],
    "mT": lambda m, x, h: h.mT * 2,
    "slice": lambda m, x, h: h[1:, :-1, 1:3],
    "select": lambda m, x, h: h[-1, 0],
    "narrow": lambda m, x, h: h.narrow(2, 1, 2),
    "chunk": lambda m, x, h: torch.cat([p.reshape(-1) * 2 for p in x.chunk(4, -1)]),
    "split": lambda m, x, h: torch.cat([p.reshape(-1) * 2 for p in x.split(4, -1)]),
    "split in sizes": lambda m, x, h: torch.cat([p.reshape(-1) * 2 for p in x.split([1, 3, 2], 1)]),
    "split_with_sizes": lambda m, x, h: x.split_with_sizes([4, 2], 1)[1],
    "unbind": lambda m, x, h: h.unbind(1)[2] * 2,
    "cat": lambda m, x, h: torch.cat([h, h * 2, h[:, :1]], 1),
    "stack": lambda m, x, h: torch.stack([h, h * 2], -1),
}

PRODUCTS: dict[str, Function] = {
    "sum": lambda m, x, h: x.sum() + h.sum(),
    "sum over axes": lambda m, x, h: h.sum((0, 2)) + h.sum(1, keepdim=True).sum(),
    "mean": lambda m, x, h: h.mean((-1, 0)) + h.mean(),
    "norm": lambda m, x, h: F.normalize(h, dim=1) + torch.linalg.vector_norm(x),
    "matmul": lambda m, x, h: x @ m.matrix,
    "matmul with a tied weight": lambda m, x, h: x @ m.table.weight[:7].T,
    "batches": lambda m, x, h: h @ h.mT,
    "batches that broadcast": lambda m, x, h: h[:, None] @ m.wide.T,
    "matrix and vector": lambda m, x, h: h @ x[0, :4],
    "vector and matrix": lambda m, x, h: x[0] @ m.matrix,
    "vectors": lambda m, x, h: torch.dot(x[0], x[0] + 1),
    "mv": lambda m, x, h: torch.mv(m.matrix.T, x[0]),
    "mm": lambda m, x, h: torch.mm(x, m.matrix),
    "bmm": lambda m, x, h: torch.bmm(h, h.mT),
    "addmm": lambda m, x, h: torch.addmm(x[:, :5], x, m.matrix),
    "linear": lambda m, x, h: m.square(x),
    "linear over axes": lambda m, x, h: F.linear(h, m.wide),
    "outer product": lambda m, x, h: torch.einsum("bi,bj->bij", x, x),
    "contraction": lambda m, x, h: torch.einsum("hvk,vk->hv", h, m.wide),
    "contraction with a transposition": lambda m, x, h: torch.einsum("hvk,wk->whv", h, m.wide),
    "three operands": lambda m, x, h: torch.einsum("abc, bc, c -> ba", h, m.wide, x[0, :4]),
    "implicit output": lambda m, x, h: torch.einsum("ca,ab", m.matrix[:, :3], m.wide),
    "conv1d": lambda m, x, h: m.depthwise(x[..., None].expand(1, 6, 4) * m.wide[0]),
    "rms_norm": lambda m, x, h: F.rms_norm(x, (6,)) + F.rms_norm(x, (6,), x[0], 1e-3),
    "rms_norm over axes": lambda m, x, h: F.rms_norm(h + 1, (3, 4), m.wide, 1e-5),
    "layer_norm": lambda m, x, h: F.layer_norm(x, (6,)) + F.layer_norm(x, (6,), x[0], x[0], 1e-3),
    "group_norm": lambda m, x, h: F.group_norm(x, 2, x[0], m.square.bias),
    "group_norm without weight": lambda m, x, h: F.group_norm(x, 3),
}
GROUPS = {"elementwise": ELEMENTWISE, "arrangement": ARRANGEMENT, "products": PRODUCTS}
NOT_DECOMPOSED = (
    "softplus", "logsigmoid", "gelu", "repeat_interleave", "stack", "lerp", "lerp by a number",
)  # fmt: skip
"""Become comparisons, which the IR has not."""
IDS = [3, 1, 4]

Export = Callable[[str, bool], tuple[Ops, Path, set[str]]]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Export:
    """The step of a group's functions, its file, and the operators in it; exported once."""

    @cache
    def exported(group: str, decompose: bool) -> tuple[Ops, Path, set[str]]:
        torch.manual_seed(0)
        step = Ops(list(functions_of(group, decompose).values()))
        path = tmp_path_factory.mktemp("steps") / "step.pt2"
        program = write_pt2(path, step, step.states(), decompose)
        return step, path, {str(node.target) for node in program.graph.nodes}

    return exported


def functions_of(group: str, decompose: bool) -> dict[str, Function]:
    return {
        name: function
        for name, function in GROUPS[group].items()
        if not decompose or name not in NOT_DECOMPOSED
    }


@pytest.mark.parametrize("decompose", [False, True], ids=["as exported", "decomposed"])
@pytest.mark.parametrize("group", GROUPS)
def test_operators_give_what_pytorch_gives(group: str, decompose: bool, export: Export) -> None:
    functions = functions_of(group, decompose)
    step, path, _ = export(group, decompose)
    expected = step_logits(step, step.states(), IDS).numpy()
    with torch.no_grad():
        x, h = step.table(torch.tensor([0])), step.states()[0]
        sizes = [function(step, x, h).numel() for function in functions.values()]
    model = load_model(path)
    session = Session(model.module, model.weights)
    for position, token in enumerate(IDS):
        parts = np.split(session.advance([token]), np.cumsum(sizes)[:-1])
        wanted = np.split(expected[position], np.cumsum(sizes)[:-1])
        for name, part, want in zip(functions, parts, wanted, strict=True):
            np.testing.assert_allclose(part, want, rtol=1e-5, atol=1e-6, err_msg=name)


def test_every_rule_was_tried(export: Export) -> None:
    seen = [export(group, decompose)[2] for group in GROUPS for decompose in (False, True)]
    assert set(RULES) - set().union(*seen) == set()
