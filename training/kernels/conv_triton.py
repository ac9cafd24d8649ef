"""Mamba-2's causal convolution on a GPU: with bias, document bounds and SiLU in one pass each way.

    a[t] = bias + sum over k < 4 of weight[:, 3 - k] x[t - k], if t - k is in t's document
    y[t] = silu(a[t])

Compiled from its plain form (`training.models.mamba2.convolved`), the backward pass reads and
writes each of the four shifted copies. Here it recomputes a[t] from x, and keeps nothing but x.
"""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor

TAPS = 4
ROWS, CHANNELS = 16, 64  # of one tile
TILES = 16  # along time, of one program of the backward pass


@triton.jit
def _preactivation(x, weight, bias, document, eighth, t, c, seen, channels, TAPS: tl.constexpr):
    """a[t] of places t, where `seen`; x and document point at the sequence's first place.

    `eighth` of x's stride along time, so that Triton knows of 16-byte loads of bfloat16.
    """
    own = tl.load(document + t, mask=seen, other=-1)
    kept = c < channels
    a = tl.load(bias + c, mask=kept, other=0.0)[None, :] + tl.zeros(
        (t.shape[0], c.shape[0]), tl.float32
    )
    for k in tl.static_range(TAPS):
        source = t - k
        there = seen & (source >= 0)
        there = there & (tl.load(document + source, mask=there, other=-2) == own)
        value = tl.load(
            x + source[:, None] * (eighth * 8) + c[None, :],
            mask=there[:, None] & kept[None, :],
            other=0.0,
        )
        tap = tl.load(weight + c * TAPS + (TAPS - 1 - k), mask=kept, other=0.0)
        a += value.to(tl.float32) * tap[None, :]
    return a


@triton.jit
def _forward_kernel(
    x,
    weight,
    bias,
    document,
    y,
    stride_b,
    eighth,
    length,
    channels,
    TAPS: tl.constexpr,
    ROWS: tl.constexpr,
    CHANNELS: tl.constexpr,
):
    row = tl.program_id(2).to(tl.int64)
    t = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    c = tl.program_id(1) * CHANNELS + tl.arange(0, CHANNELS)
    a = _preactivation(
        x + row * stride_b,
        weight,
        bias,
        document + row * length,
        eighth,
        t,
        c,
        t < length,
        channels,
        TAPS,
    )
    out = y + row * length * channels + t[:, None] * channels + c[None, :]
    value = a * tl.sigmoid(a)
    tl.store(
        out, value.to(y.dtype.element_ty), mask=(t < length)[:, None] & (c < channels)[None, :]
    )


@triton.jit
def _backward_kernel(
    dy,
    x,
    weight,
    bias,
    document,
    dx,
    partial,
    stride_b,
    eighth,
    length,
    channels,
    TAPS: tl.constexpr,
    ROWS: tl.constexpr,
    CHANNELS: tl.constexpr,
    TILES: tl.constexpr,
):
    row = tl.program_id(2).to(tl.int64)
    c = tl.program_id(1) * CHANNELS + tl.arange(0, CHANNELS)
    kept = c < channels
    x += row * stride_b
    document += row * length
    dy += row * length * channels
    dx += row * length * channels
    d0 = tl.zeros((ROWS, CHANNELS), tl.float32)
    d1 = tl.zeros((ROWS, CHANNELS), tl.float32)
    d2 = tl.zeros((ROWS, CHANNELS), tl.float32)
    d3 = tl.zeros((ROWS, CHANNELS), tl.float32)
    dbias = tl.zeros((ROWS, CHANNELS), tl.float32)
    for tile in range(TILES):
        place = (tl.program_id(0) * TILES + tile) * ROWS + tl.arange(0, ROWS)
        inside = place < length
        own = tl.load(document + place, mask=inside, other=-1)
        here = tl.load(
            x + place[:, None] * (eighth * 8) + c[None, :],
            mask=inside[:, None] & kept[None, :],
            other=0.0,
        ).to(tl.float32)
        reached = tl.zeros((ROWS, CHANNELS), tl.float32)
        # Place t is read by a[t + k]: its gradient gives dx[t], and with x[t] that of tap k.
        for k in tl.static_range(TAPS):
            t = place + k
            seen = inside & (t < length)
            seen = seen & (tl.load(document + t, mask=seen, other=-2) == own)
            a = _preactivation(x, weight, bias, document, eighth, t, c, seen, channels, TAPS)
            given = tl.load(
                dy + t[:, None] * channels + c[None, :],
                mask=seen[:, None] & kept[None, :],
                other=0.0,
            ).to(tl.float32)
            sigmoid = tl.sigmoid(a)
            g = given * sigmoid * (1 + a * (1 - sigmoid))
            tap = tl.load(weight + c * TAPS + (TAPS - 1 - k), mask=kept, other=0.0)
            reached += g * tap[None, :]
            if k == 0:
                d0 += g * here
                dbias += g
            elif k == 1:
                d1 += g * here
            elif k == 2:
                d2 += g * here
            else:
                d3 += g * here
        tl.store(
            dx + place[:, None] * channels + c[None, :],
            reached.to(dx.dtype.element_ty),
            mask=inside[:, None] & kept[None, :],
        )
    # partial: (programs along rows and time, TAPS + 1, channels); tap k is column TAPS - 1 - k.
    first = (row * tl.num_programs(0) + tl.program_id(0)) * (TAPS + 1)
    tl.store(partial + (first + 3) * channels + c, tl.sum(d0, 0), mask=kept)
    tl.store(partial + (first + 2) * channels + c, tl.sum(d1, 0), mask=kept)
    tl.store(partial + (first + 1) * channels + c, tl.sum(d2, 0), mask=kept)
    tl.store(partial + first * channels + c, tl.sum(d3, 0), mask=kept)
    tl.store(partial + (first + 4) * channels + c, tl.sum(dbias, 0), mask=kept)


@torch.library.custom_op("odin::conv_silu", mutates_args=())
def _conv(x: Tensor, weight: Tensor, bias: Tensor, document: Tensor) -> Tensor:
    rows, length, channels = x.shape
    y = torch.empty((rows, length, channels), dtype=x.dtype, device=x.device)
    grid = (triton.cdiv(length, ROWS), triton.cdiv(channels, CHANNELS), rows)
    sizes = (x.stride(0), x.stride(1) // 8, length, channels, TAPS, ROWS, CHANNELS)
    _forward_kernel[grid](x, weight, bias, document, y, *sizes)
    return y


@_conv.register_fake
def _(x, weight, bias, document):
    return torch.empty(x.shape, dtype=x.dtype, device=x.device)


@torch.library.custom_op("odin::conv_silu_backward", mutates_args=())
def _conv_backward(
    dy: Tensor, x: Tensor, weight: Tensor, bias: Tensor, document: Tensor
) -> tuple[Tensor, Tensor]:
    rows, length, channels = x.shape
    dx = torch.empty((rows, length, channels), dtype=x.dtype, device=x.device)
    programs = triton.cdiv(length, ROWS * TILES)
    partial = torch.empty(
        (rows * programs, TAPS + 1, channels), dtype=torch.float32, device=x.device
    )
    grid = (programs, triton.cdiv(channels, CHANNELS), rows)
    sizes = (x.stride(0), x.stride(1) // 8, length, channels, TAPS, ROWS, CHANNELS, TILES)
    _backward_kernel[grid](dy.contiguous(), x, weight, bias, document, dx, partial, *sizes)
    return dx, partial.sum(0)


@_conv_backward.register_fake
def _(dy, x, weight, bias, document):
    dx = torch.empty(x.shape, dtype=x.dtype, device=x.device)
    return dx, torch.empty((TAPS + 1, x.shape[2]), dtype=torch.float32, device=x.device)


def _save(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    ctx.save_for_backward(*inputs)


def _gradients(ctx: Any, dy: Tensor) -> tuple[Tensor | None, ...]:
    dx, sums = _conv_backward(dy, *ctx.saved_tensors)
    return dx, sums[:TAPS].T.contiguous(), sums[TAPS], None


_conv.register_autograd(_gradients, setup_context=_save)


def conv_triton(x: Tensor, weight: Tensor, bias: Tensor, document: Tensor) -> Tensor:
    """silu(convolution) of x (b, t, c), last stride 1; weight (c, 4), bias (c), document (b, t).

    Sums in float32; the result has x's dtype. `document`: number of each place's document.
    """
    if x.stride(1) % 8 or x.stride(2) != 1:
        x = x.contiguous()
    if x.stride(1) % 8:
        raise ValueError(f"{x.shape[2]} channels, expected a multiple of 8")
    return _conv(x, weight.float().contiguous(), bias.float(), document)
