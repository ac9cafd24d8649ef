"""The delta rules on a GPU: the Triton kernels of `fla-core` where it can be imported."""

from __future__ import annotations

import functools
import importlib
import math
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from training.kernels.check import difference
from training.kernels.delta_rule import delta_rule_chunked

# RWKV-7's decay is exp(-exp(-1/2) sigmoid(…)): its logarithm is never below this.
LOWEST_LOG_DECAY = -math.exp(-0.5)


@contextmanager
def _one_configuration() -> Iterator[None]:
    """While it lasts, kernels that are defined try one configuration, not dozens.

    Each one tried is compiled first; all of them together take many minutes.
    """
    triton = importlib.import_module("triton")
    original = triton.autotune

    def distance(config: Any) -> tuple[int, int, int]:
        blocks = sum(abs(config.kwargs.get(name, 64) - 64) for name in ("BK", "BV"))
        return blocks, abs(config.num_warps - 4), config.num_stages

    @functools.wraps(original)
    def autotune(configs: list[Any], *arguments: Any, **options: Any) -> Any:
        return original([min(configs, key=distance)], *arguments, **options)

    triton.autotune = autotune
    try:
        yield
    finally:
        triton.autotune = original


@functools.cache
def kernels() -> tuple[ModuleType, ModuleType] | None:
    """`fla.ops.rwkv7` and `fla.ops.gated_delta_rule`; None without a GPU or the package."""
    if not torch.cuda.is_available():
        return None
    try:
        with _one_configuration():
            rwkv7 = importlib.import_module("fla.ops.rwkv7")
            return rwkv7, importlib.import_module("fla.ops.gated_delta_rule")
    except ImportError:
        return None


def document_starts(document: Tensor) -> Tensor:
    """Where documents begin in the rows laid end to end, and the end: int64 (documents + 1,)."""
    new = torch.ones_like(document, dtype=torch.bool)
    new[:, 1:] = document[:, 1:] != document[:, :-1]
    starts = new.flatten().nonzero()[:, 0]
    return torch.cat([starts, starts.new_tensor([new.numel()])])


def kernel_starts(
    tokens: Tensor, state: list[Any] | None, document: Tensor | None
) -> Tensor | None:
    """`document_starts` where the GPU kernels can run: on CUDA, documents given, no state."""
    if state is None and document is not None and tokens.is_cuda and kernels():
        return document_starts(document)
    return None


def rwkv7_kernel(
    r: Tensor, log_w: Tensor, k: Tensor, v: Tensor, a: Tensor, b: Tensor, starts: Tensor
) -> Tensor:
    """As `delta_rule_chunked` in bf16, for documents that begin at `starts`."""
    found = kernels()
    assert found is not None
    flat = (x.flatten(0, 1)[None].to(torch.bfloat16).contiguous() for x in (r, k, v, a, b))
    r16, k16, v16, a16, b16 = flat
    y, _ = found[0].chunk_rwkv7(
        r16,
        log_w.flatten(0, 1)[None].float().contiguous(),
        k16,
        v16,
        a16,
        b16,
        scale=1.0,
        cu_seqlens=starts,
        lower_bound=LOWEST_LOG_DECAY - 1e-3,
    )
    return y.reshape(v.shape)


def gated_kernel(
    q: Tensor, k: Tensor, v: Tensor, log_decay: Tensor, beta: Tensor, starts: Tensor
) -> Tensor:
    """The gated delta rule in bf16: q, k, v (b,t,h,n), log_decay and beta (b,t,h) → (b,t,h,v)."""
    found = kernels()
    assert found is not None
    q16, k16, v16 = (x.flatten(0, 1)[None].to(torch.bfloat16).contiguous() for x in (q, k, v))
    y, _ = found[1].chunk_gated_delta_rule(
        q16,
        k16,
        v16,
        log_decay.flatten(0, 1)[None].float().contiguous(),
        beta.flatten(0, 1)[None].float().contiguous(),
        scale=1.0,
        cu_seqlens=starts,
    )
    return y.reshape(v.shape)


def gated_as_general(
    k: Tensor, log_decay: Tensor, beta: Tensor
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """(log_w, k, a, b) of the general rule: S decay (I - beta k k^T) + beta v k^T."""
    written = beta[..., None] * k
    return log_decay[..., None], written, k, -torch.exp(log_decay)[..., None] * written


def kernel_error(rule: str, heads: int, keys: int, values: int) -> float:
    """Largest relative difference of the kernel of `rule` from the plain chunked form on the GPU.

    rule: "rwkv7" or "gated". Outputs and all gradients, on random rows of several documents.
    ImportError without the package.
    """
    if kernels() is None:
        raise ImportError("fla.ops cannot be imported")
    generator = torch.Generator("cuda").manual_seed(0)

    def random(*shape: int) -> Tensor:
        return torch.randn(2, 192, heads, *shape, device="cuda", generator=generator)

    document = (torch.arange(192, device="cuda") // 77 + 1).expand(2, -1)
    starts = document_starts(document)
    r, v, key = random(keys), random(values), F.normalize(random(keys), dim=-1)
    if rule == "rwkv7":
        log_w = LOWEST_LOG_DECAY * torch.sigmoid(random(keys))
        inputs = [r, log_w, random(keys) / keys**0.5, v, -key, key * torch.sigmoid(random(keys))]
        return difference(
            lambda *x: rwkv7_kernel(*x, starts),
            lambda *x: delta_rule_chunked(*x, 32, None, document)[0],
            inputs,
        )

    def plain(q: Tensor, k: Tensor, v: Tensor, log_decay: Tensor, beta: Tensor) -> Tensor:
        log_w, written, a, b = gated_as_general(k, log_decay, beta)
        return delta_rule_chunked(q, log_w, written, v, a, b, 32, None, document)[0]

    query = F.normalize(r, dim=-1)
    inputs = [query, key, v, -F.softplus(random() - 3), 2 * torch.sigmoid(random())]
    return difference(lambda *x: gated_kernel(*x, starts), plain, inputs)
