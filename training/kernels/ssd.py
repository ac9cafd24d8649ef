"""The Mamba-2 recurrence in its two forms: one token at a time, and in chunks of matrix products.

    h[t] = exp(dt[t] A) h[t-1] + dt[t] x[t] B[t]^T          h: (headdim, d_state) for each head
    y[t] = h[t] C[t]

Equations and the chunked algorithm: Dao & Gu, "Transformers are SSMs", arXiv:2405.21060, section 6.
Shapes: b batch, t time, h heads, p headdim, g groups, r heads of a group, n d_state, c chunks,
l and s places in a chunk.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def ssd_step(
    x: Tensor, dt: Tensor, A: Tensor, B: Tensor, C: Tensor, state: Tensor
) -> tuple[Tensor, Tensor]:
    """One token: x (b,h,p), dt (b,h), A (h), B, C (b,g,n), state (b,h,p,n) → y (b,h,p), state."""
    per_group = x.shape[1] // B.shape[1]
    B, C = B.repeat_interleave(per_group, 1), C.repeat_interleave(per_group, 1)
    decay = torch.exp(dt * A)
    state = state * decay[..., None, None] + (dt[..., None] * x)[..., None] * B[:, :, None, :]
    return (state @ C[..., None])[..., 0], state


def ssd_chunked(
    x: Tensor,
    dt: Tensor,
    A: Tensor,
    B: Tensor,
    C: Tensor,
    chunk: int,
    state: Tensor | None = None,
    document: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """All tokens: x (b,t,h,p), dt (b,t,h), A (h), B and C (b,t,g,n) → y (b,t,h,p), state (b,h,p,n).

    `state` (b,h,p,n) is the state before the first token, zero if None. `document` (b,t), integers
    that never decrease along t, keeps packed documents apart: a token sees the tokens of its own
    document only, and document 0 also sees `state`.
    """
    batch, length, heads, headdim = x.shape
    groups, d_state = B.shape[2:]
    per_group = heads // groups
    chunk = min(chunk, length)
    padding = -length % chunk
    # A padded token has dt = 0: it neither decays the state nor adds to it.
    x, dt, B, C = (
        F.pad(v, (0, 0) * (v.ndim - 2) + (0, padding)) if padding else v for v in (x, dt, B, C)
    )
    chunks = x.shape[1] // chunk

    # Natural layout throughout: the heads of a group lie side by side, so that one product with the
    # group's B or C serves them all.
    dt = dt.view(batch, chunks, chunk, groups, per_group)
    x = x.reshape(batch, chunks, chunk, groups, per_group, headdim) * dt[..., None].to(x.dtype)
    B = B.reshape(batch, chunks, chunk, groups, d_state).transpose(2, 3)  # b c g l n
    C = C.reshape(batch, chunks, chunk, groups, d_state).transpose(2, 3)
    # log of the decay since the start of the chunk, each token's own included: (b,c,l,g,r)
    decay = torch.cumsum(dt * A.view(groups, per_group), 2)
    last = decay[:, :, -1:]

    visible = torch.ones(chunk, chunk, dtype=torch.bool, device=x.device).tril()
    to_end, from_start, across = torch.exp(last - decay), torch.exp(decay), torch.exp(last)
    if document is not None:
        ids = torch.cat([document, document[:, -1:].expand(-1, padding)], 1)
        ids = ids.view(batch, chunks, chunk)
        before = torch.cat([torch.zeros_like(ids[:, :1, -1]), ids[:, :-1, -1]], 1)
        visible = visible & (ids[..., :, None] == ids[..., None, :])[:, :, None, None]
        to_end = to_end * (ids == ids[..., -1:])[..., None, None]
        from_start = from_start * (ids == before[..., None])[..., None, None]
        across = across * (ids[..., -1] == before)[:, :, None, None, None]

    # Within a chunk: the quadratic form, (C B^T) masked by the decay between the two tokens.
    rows = decay.permute(0, 1, 3, 4, 2)  # b c g r l
    between = torch.exp((rows[..., :, None] - rows[..., None, :]).masked_fill(~visible, -torch.inf))
    scores = (C @ B.transpose(-1, -2))[:, :, :, None] * between.to(C.dtype)
    y = (scores @ x.permute(0, 1, 3, 4, 2, 5)).permute(0, 1, 4, 2, 3, 5)  # b c l g r p

    # Across chunks: what each adds to the state, then the recurrence over chunks.
    # The state lies as (b, g, n, r p) here.
    weighted = (x * to_end[..., None].to(x.dtype)).flatten(-2).transpose(2, 3)  # b c g l (r p)
    added = (B.transpose(-1, -2) @ weighted).unflatten(-1, (per_group, headdim))
    current = torch.zeros_like(added[:, 0])
    if state is not None:
        current = state.view(batch, groups, per_group, headdim, d_state).permute(0, 1, 4, 2, 3)
    entering = []
    for add, factor in zip(added.unbind(1), across.unbind(1), strict=True):
        entering.append(current)
        current = current * factor.transpose(1, 2)[..., None] + add
    if chunks > 1 or state is not None:
        carried = C @ torch.stack(entering, 1).flatten(-2).to(C.dtype)  # b c g l (r p)
        carried = carried.transpose(2, 3).unflatten(-1, (per_group, headdim))
        y = y + carried * from_start[..., None].to(carried.dtype)

    y = y.reshape(batch, chunks * chunk, heads, headdim)
    current = current.permute(0, 1, 3, 4, 2).reshape(batch, heads, headdim, d_state)
    return y[:, :length], current
