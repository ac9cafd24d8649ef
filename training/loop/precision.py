"""Which type the products of training have: bfloat16 where the machine is made for it."""

from __future__ import annotations

import torch


def product_dtype(device: str) -> torch.dtype:
    """bfloat16 on any GPU and on processors made for it, else float32.

    Other processors convert back and forth, at a sixtieth of the speed of float32 (AVX2).
    """
    if device != "cpu":
        return torch.bfloat16
    found = torch.cpu.get_capabilities()
    made_for_it = found.get("avx512_bf16") or found.get("amx_bf16")
    return torch.bfloat16 if made_for_it else torch.float32
