"""Step functions in plain PyTorch, and their export to `.pt2`."""

from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def write_pt2(
    path: Path, step: nn.Module, states: Sequence[Tensor], decompose: bool = False
) -> torch.export.ExportedProgram:
    """Exports a step for one token with these states as its example."""
    with torch.no_grad():
        # torch.export takes inputs that are the same tensor for one.
        example = (torch.tensor([0]), *(state.clone() for state in states))
        program = torch.export.export(step.eval(), example)
        if decompose:
            program = program.run_decompositions()
    torch.export.save(program, path)
    return program


def step_logits(step: nn.Module, states: Sequence[Tensor], ids: Sequence[int]) -> Tensor:
    """Logits [T, V] after each token, by PyTorch, from states of zero."""
    logits, states = [], [torch.zeros_like(state) for state in states]
    with torch.no_grad():
        for token in ids:
            one, *states = step(torch.tensor([token]), *states)
            logits.append(one.reshape(-1))
    return torch.stack(logits)


class FlatStates(nn.Module):
    """A model whose `step` has nested states, as a step function with flat ones."""

    def __init__(self, model: nn.Module, states: object):
        super().__init__()
        self.model = model
        self.flat, self.spec = torch.utils._pytree.tree_flatten(states)

    def forward(self, ids: Tensor, *states: Tensor) -> tuple[Tensor, ...]:
        nested = torch.utils._pytree.tree_unflatten(list(states), self.spec)
        logits, after = self.model.step(ids, nested)
        return logits, *torch.utils._pytree.tree_flatten(after)[0]


class MinLSTM(nn.Module):
    """minLSTM (arXiv:2410.01201): gates from the input alone, normalised to sum to 1."""

    def __init__(self, width: int = 12, layers: int = 2, vocab_size: int = 40):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, width)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(layers))
        self.gates = nn.ModuleList(nn.Linear(width, 3 * width) for _ in range(layers))
        self.head_norm = nn.RMSNorm(width)

    def states(self) -> list[Tensor]:
        return [torch.zeros(1, norm.weight.numel()) for norm in self.norms]

    def forward(self, ids: Tensor, *states: Tensor) -> tuple[Tensor, ...]:
        x, after = self.embedding(ids), []
        for norm, gates, h in zip(self.norms, self.gates, states, strict=True):
            f, i, candidate = gates(norm(x)).chunk(3, -1)
            f, i = torch.sigmoid(f), torch.sigmoid(i)
            h = (f * h + i * candidate) / (f + i)
            after.append(h)
            x = x + h
        return (self.head_norm(x) @ self.embedding.weight.T, *after)


class MLSTM(nn.Module):
    """The matrix memory of xLSTM (arXiv:2405.04517) behind a short convolution: exponential gates
    with a stabiliser, a normaliser state, and a queue of past inputs as state."""

    def __init__(self, width: int = 12, heads: int = 2, vocab_size: int = 40, taps: int = 3):
        super().__init__()
        self.heads, self.size = heads, width // heads
        self.embedding = nn.Embedding(vocab_size, width)
        self.conv = nn.Conv1d(width, width, taps, groups=width)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.gates = nn.Linear(width, 2 * heads)
        self.norm = nn.GroupNorm(heads, width)
        self.head = nn.Linear(width, vocab_size, bias=False)
        self.queue = (1, width, taps - 1)

    def states(self) -> list[Tensor]:
        heads, size = self.heads, self.size
        shapes = (self.queue, (1, heads, size, size), (1, heads, size), (1, heads))
        return [torch.zeros(shape) for shape in shapes]

    def forward(self, ids: Tensor, queue: Tensor, C: Tensor, n: Tensor, m: Tensor):
        x = self.embedding(ids)
        window = torch.cat([queue, x[:, :, None]], -1)
        convolved = F.silu(self.conv(window)[:, :, 0])
        q, k, v = self.qkv(convolved).view(1, 3, self.heads, self.size).unbind(1)
        log_i, log_f = self.gates(x).view(1, 2, self.heads).unbind(1)
        log_f = F.logsigmoid(log_f)
        m_next = torch.maximum(log_f + m, log_i)
        i, f = torch.exp(log_i - m_next), torch.exp(log_f + m - m_next)
        C = f[..., None, None] * C + i[..., None, None] * torch.einsum("bhv,bhk->bhvk", v, k)
        n = f[..., None] * n + i[..., None] * k
        norm = (n * q).sum(-1).abs().clamp(min=1.0)
        h = (C @ q[..., None])[..., 0] / norm[..., None]
        y = x + self.norm(h.reshape(1, -1))
        return self.head(y), window[:, :, 1:], C, n, m_next


class Ops(nn.Module):
    """A step whose logits are the results of functions of x [1, 6] and h [2, 3, 4], one after the
    other; h grows a little each step."""

    ROWS = 1024

    def __init__(self, functions: Sequence[Callable[[nn.Module, Tensor, Tensor], Tensor]]):
        super().__init__()
        self.functions = functions
        self.table = nn.Embedding(self.ROWS, 6)
        self.square = nn.Linear(6, 6)
        self.matrix = nn.Parameter(torch.randn(6, 5))
        self.wide = nn.Parameter(torch.randn(3, 4))
        self.scalar = nn.Parameter(torch.tensor(0.7))
        self.depthwise = nn.Conv1d(6, 6, 4, groups=6)

    def states(self) -> list[Tensor]:
        return [torch.zeros(2, 3, 4)]

    def forward(self, ids: Tensor, h: Tensor) -> tuple[Tensor, Tensor]:
        x = self.table(ids)
        results = [function(self, x, h).reshape(1, -1) for function in self.functions]
        return torch.cat(results, 1), h * 0.9 + x.view(1, 1, 6)[..., :4] * self.wide
