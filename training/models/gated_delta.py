"""A gated delta rule language model in plain PyTorch: the control of the architecture comparison.

Yang et al. 2024, "Gated Delta Networks", arXiv:2412.06464: short causal convolutions on q, k and
v, q and k of length 1, beta in (0, 2), so that a transition may have negative eigenvalues.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.kernels.check import within_tolerance
from training.kernels.delta_kernels import (
    gated_as_general,
    gated_kernel,
    kernel_error,
    kernel_starts,
)
from training.kernels.delta_rule import delta_rule_chunked, delta_rule_step
from training.models.language_model import LanguageModel
from training.models.mamba2 import RMSNorm


@dataclass(frozen=True)
class GatedDeltaConfig:
    """Sizes: each of `nheads` heads has keys of `headdim` and values of `expand` times that."""

    d_model: int
    n_layer: int
    vocab_size: int
    nheads: int
    headdim: int = 64
    expand: int = 2
    d_conv: int = 4

    @property
    def d_keys(self) -> int:
        return self.nheads * self.headdim

    @property
    def d_values(self) -> int:
        return self.d_keys * self.expand

    @property
    def d_conv_channels(self) -> int:
        """Channels of the causal convolution: q, k and v side by side."""
        return 2 * self.d_keys + self.d_values


class LayerState(NamedTuple):
    """What one layer remembers: the last convolution inputs, and the matrix of each head."""

    conv: Tensor  # (batch, d_conv - 1, d_conv_channels)
    matrix: Tensor  # (batch, nheads, expand · headdim, headdim)


class Mixer(nn.Module):
    """in_proj → causal convolution → gated delta rule → norm of heads → gate → out_proj."""

    def __init__(self, config: GatedDeltaConfig) -> None:
        super().__init__()
        self.config = config
        c, channels = config, config.d_conv_channels
        # q, k, v, gate, then decay and beta of each head.
        self.in_proj = nn.Linear(c.d_model, channels + c.d_values + 2 * c.nheads, bias=False)
        self.conv1d = nn.Conv1d(channels, channels, c.d_conv, groups=channels)
        dt = torch.exp(torch.empty(c.nheads).uniform_(math.log(1e-3), math.log(1e-1)))
        self.dt_bias = nn.Parameter(dt + torch.log(-torch.expm1(-dt)))
        self.A_log = nn.Parameter(torch.log(torch.empty(c.nheads).uniform_(1, 16)))
        self.norm = RMSNorm(c.expand * c.headdim)
        self.out_proj = nn.Linear(c.d_values, c.d_model, bias=False)

    def project(self, u: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """in_proj: qkv (…, d_conv_channels), gate (…, d_values), log decay and beta (…, nheads)."""
        c = self.config
        sizes = [c.d_conv_channels, c.d_values, c.nheads, c.nheads]
        qkv, gate, dt, beta = self.in_proj(u).split(sizes, -1)
        dt = F.softplus(dt.to(self.dt_bias.dtype) + self.dt_bias)
        beta = 2 * torch.sigmoid(beta.to(self.dt_bias.dtype))
        return qkv, gate, -torch.exp(self.A_log) * dt, beta

    def heads(self, qkv: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The convolved channels as q and k (…, h, headdim), of length 1, and v (…, h, values)."""
        c = self.config
        q, k, v = F.silu(qkv).split([c.d_keys, c.d_keys, c.d_values], -1)
        q, k, v = (x.unflatten(-1, (c.nheads, -1)) for x in (q, k, v))
        return F.normalize(q, dim=-1), F.normalize(k, dim=-1), v

    def inputs(self, u: Tensor, history: Tensor, document: Tensor | None) -> tuple[Tensor, ...]:
        """Whole sequences: u (b,t,d_model) → q, k, v, log decay, beta, gate, last qkv."""
        qkv, gate, log_decay, beta = self.project(u)
        taps, length = self.config.d_conv, u.shape[1]
        window = torch.cat([history.to(qkv.dtype), qkv], 1)
        weight, bias = self.conv1d.weight[:, 0].to(qkv.dtype), self.conv1d.bias.to(qkv.dtype)
        convolved = bias + qkv * weight[:, -1]
        for back in range(1, taps):
            past = window[:, taps - 1 - back : taps - 1 - back + length]
            if document is not None:
                past = past * (document == F.pad(document, (back, 0))[:, :length])[..., None]
            convolved = convolved + past * weight[:, -1 - back]
        return *self.heads(convolved), log_decay, beta, gate, window[:, length:]

    def finish(self, y: Tensor, gate: Tensor) -> Tensor:
        return self.out_proj(self.norm(y).flatten(-2) * F.silu(gate))

    def step(self, u: Tensor, state: LayerState) -> tuple[Tensor, LayerState]:
        qkv, gate, log_decay, beta = self.project(u)
        window = torch.cat([state.conv, qkv[:, None]], 1)
        q, k, v = self.heads((window * self.conv1d.weight[:, 0].T).sum(1) + self.conv1d.bias)
        log_w, written, a, b = gated_as_general(k, log_decay, beta)
        y, matrix = delta_rule_step(q, log_w, written, v, a, b, state.matrix)
        return self.finish(y, gate), LayerState(window[:, 1:], matrix)


class Block(nn.Module):
    """x + mixer(norm(x))."""

    def __init__(self, config: GatedDeltaConfig) -> None:
        super().__init__()
        self.norm = RMSNorm(config.d_model)
        self.mixer = Mixer(config)


class Backbone(nn.Module):
    def __init__(self, config: GatedDeltaConfig) -> None:
        super().__init__()
        self.embedding = nn.Embedding(config.vocab_size, config.d_model)
        self.layers = nn.ModuleList(Block(config) for _ in range(config.n_layer))
        self.norm_f = RMSNorm(config.d_model)


class GatedDeltaLM(LanguageModel):
    """Gated delta rule language model with tied embeddings."""

    def __init__(self, config: GatedDeltaConfig) -> None:
        super().__init__()
        self.config = config
        self.use_kernels = True  # on a GPU, where they can be imported
        self.backbone = Backbone(config)
        self.lm_head = nn.Linear(config.d_model, config.vocab_size, bias=False)
        self.lm_head.weight = self.backbone.embedding.weight
        nn.init.normal_(self.lm_head.weight, std=0.02)
        for block in self.backbone.layers:
            with torch.no_grad():
                block.mixer.out_proj.weight /= math.sqrt(config.n_layer)

    def check_kernels(self, kernels: Collection[str], shape: tuple[int, int]) -> list[str]:
        c = self.config
        if "scan" not in kernels:
            return []
        error = kernel_error("gated", c.nheads, c.headdim, c.expand * c.headdim)
        return [within_tolerance("fla-core", error)]

    def compile_layers(self, kernels: Collection[str]) -> None:
        """Compiles what surrounds the recurrence."""
        self.use_kernels = "scan" in kernels
        for block in self.backbone.layers:
            block.mixer.inputs = torch.compile(block.mixer.inputs, dynamic=False)
            block.mixer.finish = torch.compile(block.mixer.finish, dynamic=False)

    def initial_state(self, batch: int) -> list[LayerState]:
        """The all-zero state before the first token."""
        c, like = self.config, self.lm_head.weight
        conv = like.new_zeros(batch, c.d_conv - 1, c.d_conv_channels)
        matrix = like.new_zeros(batch, c.nheads, c.expand * c.headdim, c.headdim)
        return [LayerState(conv, matrix) for _ in range(c.n_layer)]

    def hidden(
        self,
        tokens: Tensor,
        state: list[LayerState] | None = None,
        document: Tensor | None = None,
        chunk: int = 64,
    ) -> tuple[Tensor, list[LayerState]]:
        """tokens (batch, t) int64 → normalised hidden states (batch, t, d_model) and the state.

        `document` (batch, t): see `delta_rule_chunked`; `state` continues an earlier call. Where
        the GPU kernels run (documents, no state), the returned state is empty.
        """
        starts = kernel_starts(tokens, state, document) if self.use_kernels else None
        before = self.initial_state(tokens.shape[0]) if state is None else state
        x = self.backbone.embedding(tokens)
        after: list[LayerState] = []
        for block, (conv, matrix) in zip(self.backbone.layers, before, strict=True):
            mixer = block.mixer
            q, k, v, log_decay, beta, gate, conv = mixer.inputs(block.norm(x), conv, document)
            if starts is not None:
                y = gated_kernel(q, k, v, log_decay, beta, starts)
            else:
                log_w, written, a, b = gated_as_general(k, log_decay, beta)
                y, matrix = delta_rule_chunked(q, log_w, written, v, a, b, chunk, matrix, document)
            x = x + mixer.finish(y, gate)
            after.append(LayerState(conv, matrix))
        return self.backbone.norm_f(x), [] if starts is not None else after

    def step(self, tokens: Tensor, state: list[LayerState]) -> tuple[Tensor, list[LayerState]]:
        """One token each: tokens (batch,) int64 → logits (batch, vocab_size), new state."""
        x = self.backbone.embedding(tokens)
        after: list[LayerState] = []
        for block, before in zip(self.backbone.layers, state, strict=True):
            out, layer_state = block.mixer.step(block.norm(x), before)
            x = x + out
            after.append(layer_state)
        return self.lm_head(self.backbone.norm_f(x)), after
