"""The Mamba-2 recurrence on a GPU: mamba-ssm's Triton kernels with the interface of `ssd_chunked`.

mamba-ssm (Apache-2.0, https://github.com/state-spaces/mamba) is used as found on the Python path;
of its dependencies only Triton, einops and packaging are needed. The kernels are wrapped as custom
operators, so that `torch.compile` fuses what comes before and after them into one graph.
"""

import importlib
import importlib.util
import sys
from functools import cache
from types import ModuleType
from typing import Any

import torch
from torch import Tensor

from training.errors import BadInput

# Tiles that suit headdim 64 and d_state 64 or 128 on Hopper, best first. mamba-ssm tries up to
# eleven of each kernel, which costs minutes of compilation at the start of every run.
TILES = ((128, 64), (64, 64))
TRIED = 2


@cache
def kernels() -> ModuleType:
    """mamba-ssm's `ssd_combined`, with few tiles to try; `BadInput` if it cannot be imported."""
    found = importlib.util.find_spec("mamba_ssm")
    if found is None or found.submodule_search_locations is None:
        raise BadInput("mamba_ssm: not on the Python path, expected it for the Triton kernels")
    # The package's own __init__ imports its CUDA extension, which the Triton kernels do not need.
    package = ModuleType("mamba_ssm")
    package.__path__ = list(found.submodule_search_locations)
    sys.modules["mamba_ssm"] = package
    try:
        combined = importlib.import_module("mamba_ssm.ops.triton.ssd_combined")
    finally:
        del sys.modules["mamba_ssm"]
    for tuner in autotuners().values():
        tuner.configs = chosen(tuner.configs)
    return combined


def autotuners() -> dict[str, Any]:
    """The autotuned kernels of the imported mamba-ssm modules, by name."""
    return {
        name: value
        for module in list(sys.modules)
        if module.startswith("mamba_ssm.ops.triton.ssd_")
        for name, value in vars(sys.modules[module]).items()
        if hasattr(value, "configs") and hasattr(value, "base_fn")
    }


def chosen(configs: list[Any]) -> list[Any]:
    """The few configurations of a kernel that are worth compiling."""

    def rank(config: Any) -> tuple[int, ...]:
        sizes = config.kwargs
        if "BLOCK_SIZE_H" in sizes:  # heads: a warp's worth of work each
            return (abs(sizes["BLOCK_SIZE_H"] - 8),)
        if "BLOCK_SIZE" in sizes:  # elements of the state
            return (abs(sizes["BLOCK_SIZE"] - 512),)
        tile = (sizes.get("BLOCK_SIZE_M", 64), sizes.get("BLOCK_SIZE_N", 64))
        return (TILES.index(tile) if tile in TILES else len(TILES),)

    return sorted(configs, key=rank)[:TRIED]


@torch.library.custom_op("odin::ssd", mutates_args=())
def _ssd(
    x: Tensor, dt: Tensor, A: Tensor, B: Tensor, C: Tensor, document: Tensor, chunk: int
) -> Tensor:
    forward = kernels()._mamba_chunk_scan_combined_fwd
    return forward(x, dt, A, B, C, chunk, seq_idx=document)[0]


@_ssd.register_fake
def _(x, dt, A, B, C, document, chunk):
    return x.new_empty(x.shape)


@torch.library.custom_op("odin::ssd_backward", mutates_args=())
def _ssd_backward(
    dy: Tensor,
    x: Tensor,
    dt: Tensor,
    A: Tensor,
    B: Tensor,
    C: Tensor,
    document: Tensor,
    chunk: int,
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    backward = kernels()._mamba_chunk_scan_combined_bwd
    # The output is read for its shape only, as there is no gate: x stands in for it.
    dx, ddt, dA, dB, dC, *_ = backward(dy, x, dt, A, B, C, x, chunk, seq_idx=document)
    return (dx.contiguous(), ddt.contiguous(), dA.contiguous(), dB.contiguous(), dC.contiguous())


@_ssd_backward.register_fake
def _(dy, x, dt, A, B, C, document, chunk):
    return tuple(v.new_empty(v.shape) for v in (x, dt, A, B, C))


def _save(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    *tensors, ctx.chunk = inputs
    ctx.save_for_backward(*tensors)


def _gradients(ctx: Any, dy: Tensor) -> tuple[Tensor | None, ...]:
    return (*_ssd_backward(dy, *ctx.saved_tensors, ctx.chunk), None, None)


_ssd.register_autograd(_gradients, setup_context=_save)


def ssd_triton(
    x: Tensor,
    dt: Tensor,
    A: Tensor,
    B: Tensor,
    C: Tensor,
    chunk: int,
    state: Tensor | None = None,
    document: Tensor | None = None,
) -> tuple[Tensor, None]:
    """As `ssd_chunked` on a CUDA device, from an empty state; the last state is not returned."""
    if state is not None:
        raise ValueError("the Triton form starts from an empty state")
    ids = torch.zeros_like(dt[..., 0]) if document is None else document
    ids = ids.to(torch.int32)
    return _ssd(x, dt.float(), A.float(), B, C, ids, chunk), None
