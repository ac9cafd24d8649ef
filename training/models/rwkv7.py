"""The RWKV-7 language model in plain PyTorch, with the parameter names of `rwkv7-hf`.

Peng et al. 2025, "RWKV-7 Goose", arXiv:2503.14456. Differences to the released models: the head
may be tied to the embedding, and packed documents are kept apart.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import ClassVar, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.kernels.check import within_tolerance
from training.kernels.delta_kernels import (
    LOWEST_LOG_DECAY,
    kernel_error,
    kernel_starts,
    rwkv7_kernel,
)
from training.kernels.delta_rule import delta_rule_chunked, delta_rule_step
from training.models.language_model import LanguageModel
from training.models.rwkv7_config import RWKV7Config


class LayerState(NamedTuple):
    """What one layer remembers: the last input of each half, and the matrix of each head."""

    attn_shift: Tensor  # (batch, hidden_size)
    ffn_shift: Tensor  # (batch, hidden_size)
    matrix: Tensor  # (batch, num_heads, head_dim of values, head_dim of keys)


class LowRank(nn.Module):
    """lora.2(activation(lora.0(x))); the middle place of `lora` holds no parameters."""

    def __init__(self, size: int, rank: int, bias: bool) -> None:
        super().__init__()
        self.lora = nn.Sequential(
            nn.Linear(size, rank, bias=False), nn.Identity(), nn.Linear(rank, size, bias=bias)
        )
        # The published start: the update is zero, its directions are spread out.
        nn.init.zeros_(self.lora[0].weight)
        nn.init.orthogonal_(self.lora[2].weight, gain=0.1 * math.sqrt(max(1.0, size / rank)))


class TimeMix(nn.Module):
    """Token shift → r, w, k, v, a, gate → delta rule → norm of heads → gate → o_proj."""

    def __init__(self, config: RWKV7Config, layer: int) -> None:
        super().__init__()
        self.config, self.first = config, layer == 0
        size, heads = config.hidden_size, config.num_heads
        depth, remaining = _place(config, layer)
        channel = torch.arange(size) / size
        for name, power in {"r": 0.2, "w": 0.9, "k": 0.7, "v": 0.7, "a": 0.9, "g": 0.2}.items():
            mix = 1 - channel ** (power * remaining)
            setattr(self, f"x_{name}", nn.Parameter(mix.view(1, 1, size)))
        self.k_k = nn.Parameter(torch.full((size,), 0.85))
        self.k_a = nn.Parameter(torch.ones(size))
        self.r_k = nn.Parameter(torch.zeros(heads, config.head_dim))
        self.r_proj = nn.Linear(size, size, bias=False)
        self.k_proj = nn.Linear(size, size, bias=False)
        self.v_proj = nn.Linear(size, size, bias=False)
        self.o_proj = nn.Linear(size, size, bias=False)
        self.w_lora = LowRank(size, config.decay_low_rank_dim, bias=True)
        self.a_lora = LowRank(size, config.a_low_rank_dim, bias=True)
        self.g_lora = LowRank(size, config.gate_low_rank_dim, bias=False)
        if not self.first:
            self.v_lora = LowRank(size, config.v_low_rank_dim, bias=True)
            nn.init.ones_(self.v_lora.lora[2].bias)
        self.g_norm = nn.GroupNorm(heads, size, eps=config.head_dim * config.norm_eps)
        with torch.no_grad():
            speed = -7 + 5 * (torch.arange(size) / (size - 1)) ** (0.85 + depth**0.5)
            self.w_lora.lora[2].bias.copy_(speed + 0.5)
            self.a_lora.lora[2].bias.zero_()
            self.g_norm.weight.fill_(((1 + layer) / config.num_hidden_layers) ** 0.7)
            for linear, bound in ((self.r_proj, 0.5), (self.k_proj, 0.05), (self.v_proj, 0.5)):
                linear.weight.uniform_(-bound / math.sqrt(size), bound / math.sqrt(size))
            self.o_proj.weight.zero_()

    def inputs(self, x: Tensor, shifted: Tensor, v_first: Tensor | None) -> tuple[Tensor, ...]:
        """(…, hidden_size) → r, log_w, k, v, a, b of `delta_rule`, gate, the first layer's v."""
        c = self.config
        delta = shifted - x
        x_r, x_w, x_k, x_v, x_a, x_g = (
            x + delta * getattr(self, f"x_{name}").view(-1) for name in "rwkvag"
        )
        r, k, v = self.r_proj(x_r), self.k_proj(x_k), self.v_proj(x_v)
        decay, bias = self.w_lora.lora[2], self.w_lora.lora[2].bias
        raw = F.linear(torch.tanh(self.w_lora.lora[0](x_w)), decay.weight)
        log_w = LOWEST_LOG_DECAY * torch.sigmoid(raw.to(bias.dtype) + bias)
        rate = torch.sigmoid(self.a_lora.lora(x_a))
        gate = self.g_lora.lora[2](torch.sigmoid(self.g_lora.lora[0](x_g)))
        heads = (c.num_heads, c.head_dim)
        removal = F.normalize((k * self.k_k).unflatten(-1, heads), dim=-1)
        k = k * (1 + (rate - 1) * self.k_a)
        if v_first is None:
            v_first = v
        else:
            v = v + (v_first - v) * torch.sigmoid(self.v_lora.lora(x_v))
        r, log_w, k, v, rate = (z.unflatten(-1, heads) for z in (r, log_w, k, v, rate))
        return r, log_w, k, v, -removal, removal * rate, gate, v_first

    def finish(self, y: Tensor, r: Tensor, k: Tensor, v: Tensor, gate: Tensor) -> Tensor:
        """Norm of each head, the current token's own bonus, the gate and the way back."""
        shape = gate.shape
        y = self.g_norm(y.reshape(-1, self.config.hidden_size).to(self.g_norm.weight.dtype))
        bonus = (r * k * self.r_k).sum(-1, keepdim=True) * v
        return self.o_proj((y.view(shape) + bonus.reshape(shape)) * gate)


class ChannelMix(nn.Module):
    """value(relu(key(shifted mix))²)."""

    def __init__(self, config: RWKV7Config, layer: int) -> None:
        super().__init__()
        size = config.hidden_size
        _, remaining = _place(config, layer)
        self.x_k = nn.Parameter(1 - (torch.arange(size) / size) ** remaining**4)
        self.key = nn.Linear(size, config.intermediate_size, bias=False)
        self.value = nn.Linear(config.intermediate_size, size, bias=False)
        nn.init.uniform_(self.key.weight, -0.5 / math.sqrt(size), 0.5 / math.sqrt(size))
        nn.init.zeros_(self.value.weight)

    def forward(self, x: Tensor, shifted: Tensor) -> Tensor:
        return self.value(torch.relu(self.key(x + (shifted - x) * self.x_k)).square())


class Block(nn.Module):
    """x + time mix, then + channel mix, each of a norm; the first block norms the embedding too."""

    def __init__(self, config: RWKV7Config, layer: int) -> None:
        super().__init__()
        if layer == 0:
            self.pre_norm = nn.LayerNorm(config.hidden_size, eps=config.norm_eps)
        self.attn_norm = nn.LayerNorm(config.hidden_size, eps=config.norm_eps)
        self.attn = TimeMix(config, layer)
        self.ffn_norm = nn.LayerNorm(config.hidden_size, eps=config.norm_eps)
        self.ffn = ChannelMix(config, layer)


class Backbone(nn.Module):
    def __init__(self, config: RWKV7Config) -> None:
        super().__init__()
        self.embeddings = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(Block(config, i) for i in range(config.num_hidden_layers))
        self.norm = nn.LayerNorm(config.hidden_size, eps=config.norm_eps)


class RWKV7LM(LanguageModel):
    """RWKV-7 language model with a tied head; `state_dict` has `rwkv7-hf`'s keys."""

    chunk = 32
    EMBEDDING: ClassVar[str] = "model.embeddings.weight"

    def __init__(self, config: RWKV7Config) -> None:
        super().__init__()
        self.config = config
        self.use_kernels = True  # on a GPU, where they can be imported
        self.model = Backbone(config)
        self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        self.lm_head.weight = self.model.embeddings.weight
        nn.init.normal_(self.lm_head.weight, std=0.02)

    def check_kernels(self, kernels: Collection[str], shape: tuple[int, int]) -> list[str]:
        c = self.config
        if "scan" not in kernels:
            return []
        error = kernel_error("rwkv7", c.num_heads, c.head_dim, c.head_dim)
        return [within_tolerance("fla-core", error)]

    def compile_layers(self, kernels: Collection[str]) -> None:
        """Compiles what surrounds the recurrence."""
        self.use_kernels = "scan" in kernels
        for block in self.model.layers:
            block.attn.inputs = torch.compile(block.attn.inputs, dynamic=False)
            block.attn.finish = torch.compile(block.attn.finish, dynamic=False)
            block.ffn.compile(dynamic=False)

    def initial_state(self, batch: int) -> list[LayerState]:
        """The all-zero state before the first token."""
        c, like = self.config, self.lm_head.weight
        shift = like.new_zeros(batch, c.hidden_size)
        matrix = like.new_zeros(batch, c.num_heads, c.head_dim, c.head_dim)
        return [LayerState(shift, shift, matrix) for _ in range(c.num_hidden_layers)]

    def hidden(
        self,
        tokens: Tensor,
        state: list[LayerState] | None = None,
        document: Tensor | None = None,
        chunk: int = 32,
    ) -> tuple[Tensor, list[LayerState]]:
        """tokens (batch, t) int64 → normalised hidden states (batch, t, hidden_size) and the state.

        `document` (batch, t): see `delta_rule_chunked`; `state` continues an earlier call. Where
        the GPU kernels run (documents, no state), the returned state is empty.
        """
        starts = kernel_starts(tokens, state, document) if self.use_kernels else None
        before = self.initial_state(tokens.shape[0]) if state is None else state
        x = self.model.layers[0].pre_norm(self.model.embeddings(tokens))
        after: list[LayerState] = []
        v_first = None
        for block, (attn_shift, ffn_shift, matrix) in zip(self.model.layers, before, strict=True):
            u = block.attn_norm(x)
            r, log_w, k, v, a, b, gate, v_first = block.attn.inputs(
                u, _shift(u, attn_shift, document), v_first
            )
            if starts is not None:
                y = rwkv7_kernel(r, log_w, k, v, a, b, starts)
            else:
                y, matrix = delta_rule_chunked(r, log_w, k, v, a, b, chunk, matrix, document)
            x = x + block.attn.finish(y, r, k, v, gate)
            w = block.ffn_norm(x)
            x = x + block.ffn(w, _shift(w, ffn_shift, document))
            after.append(LayerState(u[:, -1], w[:, -1], matrix))
        return self.model.norm(x), [] if starts is not None else after

    def step(self, tokens: Tensor, state: list[LayerState]) -> tuple[Tensor, list[LayerState]]:
        """One token each: tokens (batch,) int64 → logits (batch, vocab_size), new state."""
        x = self.model.layers[0].pre_norm(self.model.embeddings(tokens))
        after: list[LayerState] = []
        v_first = None
        for block, (attn_shift, ffn_shift, matrix) in zip(self.model.layers, state, strict=True):
            u = block.attn_norm(x)
            r, log_w, k, v, a, b, gate, v_first = block.attn.inputs(u, attn_shift, v_first)
            y, matrix = delta_rule_step(r, log_w, k, v, a, b, matrix)
            x = x + block.attn.finish(y, r, k, v, gate)
            w = block.ffn_norm(x)
            x = x + block.ffn(w, ffn_shift)
            after.append(LayerState(u, w, matrix))
        return self.lm_head(self.model.norm(x)), after


def _place(config: RWKV7Config, layer: int) -> tuple[float, float]:
    """0 at the first layer to 1 at the last, and 1 at the first to almost 0 at the last."""
    layers = config.num_hidden_layers
    return layer / max(1, layers - 1), 1 - layer / layers


def _shift(x: Tensor, last: Tensor, document: Tensor | None) -> Tensor:
    """Each token's predecessor in its document; zero at a start, `last` before document 0."""
    shifted = torch.cat([last[:, None].to(x.dtype), x[:, :-1]], 1)
    if document is None:
        return shifted
    return shifted * (document == F.pad(document, (1, 0))[:, :-1])[..., None]
