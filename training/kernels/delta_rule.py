"""The generalised delta rule in two forms: one token at a time, and in chunks of matrix products.

    S[t] = S[t-1] (diag(w[t]) + a[t] b[t]^T) + v[t] k[t]^T        S: (value, key) for each head
    y[t] = S[t] r[t]

RWKV-7 (arXiv:2503.14456, equation 17) decays each key channel; with one decay for the whole head
it is the gated delta rule (arXiv:2412.06464, equation 10). The chunked algorithm is the WY form of
section 3.3 there: what each token reads through `a` solves a unit triangular system.
Shapes: b batch, t time, h heads, k key channels, v value channels, c chunks, l places in a chunk.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def delta_rule_step(
    r: Tensor, log_w: Tensor, k: Tensor, v: Tensor, a: Tensor, b: Tensor, state: Tensor
) -> tuple[Tensor, Tensor]:
    """One token: r, k, a, b (b,h,k), log_w (b,h,k) or (b,h,1), v (b,h,v), state (b,h,v,k)."""
    removed = state @ a[..., None]
    state = state * torch.exp(log_w)[..., None, :] + removed * b[..., None, :]
    state = state + v[..., None] * k[..., None, :]
    return (state @ r[..., None])[..., 0], state


def delta_rule_chunked(
    r: Tensor,
    log_w: Tensor,
    k: Tensor,
    v: Tensor,
    a: Tensor,
    b: Tensor,
    chunk: int,
    state: Tensor | None = None,
    document: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """All tokens: r, k, a, b (b,t,h,k), v (b,t,h,v) → y (b,t,h,v), state (b,h,v,k).

    `log_w` (b,t,h,k) or (b,t,h,1) is the logarithm of the decay. With one for each key channel,
    keep `chunk` times its largest magnitude below about 80: it is taken apart into two factors.
    `state` is the state before the first token, zero if None. `document` (b,t), integers that
    never decrease along t, keeps packed documents apart; document 0 also sees `state`.
    Computes in float32 or wider, under autocast too.
    """
    with torch.autocast(r.device.type, enabled=False):
        return _chunked(r, log_w, k, v, a, b, chunk, state, document)


def _chunked(
    r: Tensor,
    log_w: Tensor,
    k: Tensor,
    v: Tensor,
    a: Tensor,
    b: Tensor,
    chunk: int,
    state: Tensor | None,
    document: Tensor | None,
) -> tuple[Tensor, Tensor]:
    batch, length, heads, keys = r.shape
    values = v.shape[-1]
    chunk = min(chunk, length)
    padding = -length % chunk
    chunks = (length + padding) // chunk

    def chunked(x: Tensor) -> Tensor:
        """(b,t,h,n) → (b,h,c,l,n), float32 or wider; a padded token changes nothing."""
        x = F.pad(x, (0, 0, 0, 0, 0, padding)).unflatten(1, (chunks, chunk))
        return x.permute(0, 3, 1, 2, 4).to(torch.promote_types(x.dtype, torch.float32))

    r, log_w, k, v, a, b = map(chunked, (r, log_w, k, v, a, b))
    after = torch.cumsum(log_w, 3)  # decay since the start of the chunk, the token's own included
    before = after - log_w
    last, middle = after[..., -1:, :], after[..., chunk // 2, None, :]

    earlier = torch.ones(chunk, chunk, dtype=torch.bool, device=r.device).tril(-1)
    up_to = torch.ones(chunk, chunk, dtype=torch.bool, device=r.device).tril()
    from_start, to_end, across = torch.ones(3, 1, device=r.device, dtype=r.dtype).unbind()
    if document is not None:
        ids = torch.cat([document, document[:, -1:].expand(-1, padding)], 1)
        ids = ids.view(batch, 1, chunks, chunk)
        entering = torch.cat([torch.zeros_like(ids[:, :, :1, -1]), ids[:, :, :-1, -1]], 2)[
            ..., None
        ]
        same = ids[..., :, None] == ids[..., None, :]
        earlier, up_to = earlier & same, up_to & same
        from_start = (ids == entering)[..., None].to(r.dtype)
        to_end = (ids == ids[..., -1:])[..., None].to(r.dtype)
        across = (ids[..., -1:] == entering)[..., None].to(r.dtype)

    def products(left: Tensor, left_log: Tensor, right: Tensor, seen: Tensor) -> Tensor:
        """Products of rows, decayed by exp(left_log[row] - after[column]) where `seen`."""
        if log_w.shape[-1] == 1:
            decay = (left_log - after.transpose(-1, -2)).masked_fill(~seen, -torch.inf)
            return left @ right.transpose(-1, -2) * torch.exp(decay)
        left, right = left * torch.exp(left_log - middle), right * torch.exp(middle - after)
        return (left @ right.transpose(-1, -2)).masked_fill(~seen, 0.0)

    # read[t] = S[t-1] a[t] = within[t] + through[t] S[start]^T, solved for a whole chunk at once.
    known = torch.cat([products(a, before, k, earlier) @ v, a * torch.exp(before) * from_start], -1)
    solved = torch.linalg.solve_triangular(
        -products(a, before, b, earlier), known, upper=False, unitriangular=True
    )
    within, through = solved.split([values, keys], -1)
    b_end, k_end = b * torch.exp(last - after) * to_end, k * torch.exp(last - after) * to_end
    added = v.transpose(-1, -2) @ k_end
    decay = (torch.exp(last) * across).expand(batch, heads, chunks, 1, log_w.shape[-1])

    current = r.new_zeros(batch, heads, values, keys) if state is None else state.to(r.dtype)
    reads, states = [], []
    # Taken apart at once: the gradient of one chunk's slice would be as large as all of them.
    each_chunk = zip(*(x.unbind(2) for x in (within, through, decay, b_end, added)), strict=True)
    for within_c, through_c, decay_c, b_end_c, added_c in each_chunk:
        states.append(current)
        read = within_c + through_c @ current.transpose(-1, -2)
        reads.append(read)
        current = current * decay_c + read.transpose(-1, -2) @ b_end_c + added_c
    read, entering_state = torch.stack(reads, 2), torch.stack(states, 2)

    y = products(r, after, b, up_to) @ read + products(r, after, k, up_to) @ v
    y = y + (r * torch.exp(after) * from_start) @ entering_state.transpose(-1, -2)
    y = y.permute(0, 2, 3, 1, 4).flatten(1, 2)[:, :length]
    return y, current
