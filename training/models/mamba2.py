"""The Mamba-2 language model in plain PyTorch, with the parameter names of mamba-ssm.

One set of weights, two ways to run it: `forward` takes whole sequences (training, prefill) through
the chunked form, `step` takes one token and the recurrent state (generation).
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable, Collection
from typing import ClassVar, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.kernels.check import within_tolerance
from training.kernels.conv_check import check_convolution
from training.kernels.ssd import ssd_chunked, ssd_step
from training.kernels.ssd_check import scan_error
from training.kernels.ssd_triton import ssd_triton
from training.models.language_model import LanguageModel
from training.models.mamba2_config import Mamba2Config

# Computes the recurrence over whole sequences, with the arguments and results of `ssd_chunked`.
Scan = Callable[..., tuple[Tensor, Tensor]]
# Computes `convolved` over whole sequences from an empty state: xBC, weight, bias, document.
Convolve = Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]


class LayerState(NamedTuple):
    """What one layer remembers: the last convolution inputs and the state-space state."""

    conv: Tensor  # (batch, d_conv - 1, d_conv_channels)
    ssm: Tensor  # (batch, nheads, headdim, d_state)


class RMSNorm(nn.Module):
    """x / sqrt(mean(x²) + 1e-5) · weight over the last axis, in float32 or wider.

    With `groups` > 1 the mean is that of each of so many equal parts of the axis.
    """

    def __init__(self, size: int, groups: int = 1) -> None:
        super().__init__()
        self.groups = groups
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor) -> Tensor:
        x = x.to(torch.promote_types(x.dtype, torch.float32))
        parts = x.unflatten(-1, (self.groups, -1))
        scale = torch.rsqrt(parts.square().mean(-1, keepdim=True) + 1e-5)
        return (parts * scale).flatten(-2) * self.weight


def convolved(
    xBC: Tensor, window: Tensor, weight: Tensor, bias: Tensor, document: Tensor | None
) -> Tensor:
    """silu of the causal convolution of xBC (b, t, c); weight (c, taps), bias (c).

    `window` is xBC with the taps - 1 places before it. No document sees the one before it.
    """
    taps, length = weight.shape[1], xBC.shape[1]
    weight = weight.to(xBC.dtype)
    total = torch.addcmul(bias.to(xBC.dtype), xBC, weight[:, -1])
    for back in range(1, taps):
        past = window[:, taps - 1 - back : taps - 1 - back + length]
        if document is not None:
            shifted = F.pad(document, (back, 0))[:, :length]
            past = past * (document == shifted)[..., None]
        total = torch.addcmul(total, past, weight[:, -1 - back])
    return F.silu(total)


def _convolved_alone(xBC: Tensor, weight: Tensor, bias: Tensor, document: Tensor) -> Tensor:
    """`convolved` from an empty state."""
    return convolved(xBC, F.pad(xBC, (0, 0, weight.shape[1] - 1, 0)), weight, bias, document)


def conv_triton() -> Convolve:
    """The Triton convolution; Triton itself is not on every machine."""
    return importlib.import_module("training.kernels.conv_triton").conv_triton


class Mixer(nn.Module):
    """The Mamba-2 block: in_proj → causal convolution → SSD → gated norm → out_proj."""

    def __init__(self, config: Mamba2Config) -> None:
        super().__init__()
        self.config = config
        self.scan: Scan = ssd_chunked
        self.convolve: Convolve | None = None  # instead of `convolved`, from an empty state
        channels = config.d_conv_channels
        self.in_proj = nn.Linear(config.d_model, config.d_in_proj, bias=False)
        self.conv1d = nn.Conv1d(channels, channels, config.d_conv, groups=channels)
        # dt starts log-uniform in [0.001, 0.1], A uniform in [1, 16], as in mamba-ssm.
        dt = torch.exp(torch.empty(config.nheads).uniform_(math.log(1e-3), math.log(1e-1)))
        self.dt_bias = nn.Parameter(dt + torch.log(-torch.expm1(-dt)))
        self.A_log = nn.Parameter(torch.log(torch.empty(config.nheads).uniform_(1, 16)))
        self.D = nn.Parameter(torch.ones(config.nheads))
        self.norm = RMSNorm(config.d_inner, config.ngroups)
        self.out_proj = nn.Linear(config.d_inner, config.d_model, bias=False)

    def _split(self, u: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """in_proj, as z (…, d_inner), xBC (…, d_conv_channels) and dt (…, nheads) > 0."""
        c = self.config
        z, xBC, dt = self.in_proj(u).split([c.d_inner, c.d_conv_channels, c.nheads], -1)
        return z, xBC, F.softplus(dt.to(self.dt_bias.dtype) + self.dt_bias)

    def _heads(self, xBC: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The convolved channels as x (…, h, p), B (…, g, n) and C (…, g, n)."""
        c = self.config
        x, B, C = xBC.split([c.d_inner, c.ngroups * c.d_state, c.ngroups * c.d_state], -1)
        groups = (c.ngroups, c.d_state)
        return (
            x.unflatten(-1, (c.nheads, c.headdim)),
            B.unflatten(-1, groups),
            C.unflatten(-1, groups),
        )

    def _finish(self, y: Tensor, x: Tensor, z: Tensor) -> Tensor:
        """Adds the skip D x, applies norm(y · silu(z)) and projects back to d_model."""
        y = (y + x * self.D[:, None].to(x.dtype)).flatten(-2)
        return self.out_proj(self.norm(y * F.silu(z)))

    def forward(
        self, u: Tensor, state: LayerState | None, document: Tensor | None, chunk: int
    ) -> tuple[Tensor, LayerState]:
        z, xBC, dt = self._split(u)
        taps, length = self.config.d_conv, u.shape[1]
        if state is None:
            window = F.pad(xBC, (0, 0, taps - 1, 0))
        else:
            window = torch.cat([state.conv, xBC], 1)
        weight, bias = self.conv1d.weight[:, 0], self.conv1d.bias
        if self.convolve is not None and state is None and document is not None:
            activated = self.convolve(xBC, weight, bias, document)
        else:
            activated = convolved(xBC, window, weight, bias, document)
        x, B, C = self._heads(activated)
        ssm = None if state is None else state.ssm
        y, ssm = self.scan(x, dt, -torch.exp(self.A_log), B, C, chunk, ssm, document)
        return self._finish(y, x, z), LayerState(window[:, length:], ssm)

    def step(self, u: Tensor, state: LayerState) -> tuple[Tensor, LayerState]:
        z, xBC, dt = self._split(u)
        window = torch.cat([state.conv, xBC[:, None]], 1)
        convolved = (window * self.conv1d.weight[:, 0].T).sum(1) + self.conv1d.bias
        x, B, C = self._heads(F.silu(convolved))
        y, ssm = ssd_step(x, dt, -torch.exp(self.A_log), B, C, state.ssm)
        return self._finish(y, x, z), LayerState(window[:, 1:], ssm)


class Block(nn.Module):
    """x + mixer(norm(x)); the residual stream stays in the parameters' dtype (float32)."""

    def __init__(self, config: Mamba2Config) -> None:
        super().__init__()
        self.norm = RMSNorm(config.d_model)
        self.mixer = Mixer(config)

    def forward(self, x: Tensor, document: Tensor | None, chunk: int) -> Tensor:
        """Whole sequences x (batch, t, d_model) from an empty state; the state is not kept."""
        return x + self.mixer(self.norm(x), None, document, chunk)[0]


class Backbone(nn.Module):
    def __init__(self, config: Mamba2Config) -> None:
        super().__init__()
        self.embedding = nn.Embedding(config.padded_vocab_size, config.d_model)
        self.layers = nn.ModuleList(Block(config) for _ in range(config.n_layer))
        self.norm_f = RMSNorm(config.d_model)


class Mamba2LM(LanguageModel):
    """Mamba-2 language model with tied embeddings; `state_dict` has mamba-ssm's keys."""

    KERNELS: ClassVar[tuple[str, ...]] = ("scan", "convolution")

    def __init__(self, config: Mamba2Config) -> None:
        super().__init__()
        self.config = config
        self.backbone = Backbone(config)
        self.lm_head = nn.Linear(config.d_model, config.padded_vocab_size, bias=False)
        self.lm_head.weight = self.backbone.embedding.weight
        nn.init.normal_(self.backbone.embedding.weight, std=0.02)
        for block in self.backbone.layers:
            # GPT-2's scaling: the sum of n_layer residual branches keeps its variance.
            with torch.no_grad():
                block.mixer.out_proj.weight /= math.sqrt(config.n_layer)

    def check_kernels(self, kernels: Collection[str], shape: tuple[int, int]) -> list[str]:
        c, found = self.config, []
        if "scan" in kernels:
            error = scan_error(c.nheads, c.headdim, c.ngroups, c.d_state)
            found.append(within_tolerance("mamba-ssm", error))
        if "convolution" in kernels:
            sizes = (c.d_conv_channels, c.d_in_proj, c.d_conv)
            found.append(check_convolution(conv_triton(), _convolved_alone, *sizes, shape))
        return found

    def compile_layers(self, kernels: Collection[str]) -> None:
        for block in self.backbone.layers:
            block.mixer.scan = ssd_triton if "scan" in kernels else ssd_chunked
            block.mixer.convolve = conv_triton() if "convolution" in kernels else None
            block.compile(dynamic=False)

    def initial_state(self, batch: int) -> list[LayerState]:
        """The all-zero state before the first token."""
        c, like = self.config, self.lm_head.weight
        return [
            LayerState(
                like.new_zeros(batch, c.d_conv - 1, c.d_conv_channels),
                like.new_zeros(batch, c.nheads, c.headdim, c.d_state),
            )
            for _ in range(c.n_layer)
        ]

    def hidden(
        self,
        tokens: Tensor,
        state: list[LayerState] | None = None,
        document: Tensor | None = None,
        chunk: int = 64,
    ) -> tuple[Tensor, list[LayerState]]:
        """tokens (batch, t) int64 → normalised hidden states (batch, t, d_model) and the state.

        `document` (batch, t): see `ssd_chunked`; `state` continues an earlier call.
        """
        x = self.backbone.embedding(tokens)
        after: list[LayerState] = []
        for index, block in enumerate(self.backbone.layers):
            before = None if state is None else state[index]
            out, layer_state = block.mixer(block.norm(x), before, document, chunk)
            x = x + out
            after.append(layer_state)
        return self.backbone.norm_f(x), after

    def features(self, tokens: Tensor, document: Tensor | None, chunk: int) -> Tensor:
        """`hidden` from an empty state and without the state: what training needs."""
        x = self.backbone.embedding(tokens)
        for block in self.backbone.layers:
            x = block(x, document, chunk)
        return self.backbone.norm_f(x)

    def step(self, tokens: Tensor, state: list[LayerState]) -> tuple[Tensor, list[LayerState]]:
        """One token each: tokens (batch,) int64 → logits (batch, padded_vocab_size), new state."""
        x = self.backbone.embedding(tokens)
        after: list[LayerState] = []
        for block, before in zip(self.backbone.layers, state, strict=True):
            out, layer_state = block.mixer.step(block.norm(x), before)
            x = x + out
            after.append(layer_state)
        return self.lm_head(self.backbone.norm_f(x)), after
