"""The two public implementations of RWKV-7, as independent oracles: `rwkv`, by its authors, for the
`.pth` that they release, and `rwkv7-hf` for its own layout."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file


def rwkv_logits(file: Path, ids: list[int]) -> torch.Tensor:
    """Logits [T, V] of the package `rwkv` for an official `.pth`, on the CPU in float32."""
    with pytest.MonkeyPatch.context() as patch:
        # Read when it is imported: which version, and no compilation for a text this short.
        patch.setenv("RWKV_V7_ON", "1")
        patch.setenv("RWKV_JIT_ON", "0")
        patch.setenv("RWKV_CUDA_ON", "0")
        model_module = pytest.importorskip("rwkv.model")
    model = model_module.RWKV(model=str(file.with_suffix("")), strategy="cpu fp32")
    logits, _ = model.forward(ids, None, full_output=True)
    return logits


def rwkv7_hf_logits(folder: Path, ids: list[int]) -> torch.Tensor:
    """Logits [T, V] of the package `rwkv7-hf` for a checkpoint in its layout."""
    rwkv7_hf = pytest.importorskip("rwkv7_hf")
    fields = json.loads((folder / "config.json").read_text())
    tensors = load_file(folder / "model.safetensors")
    # It never ties the two itself.
    tensors.setdefault("lm_head.weight", tensors["model.embeddings.weight"])
    model = rwkv7_hf.RWKV7ForCausalLM(rwkv7_hf.RWKV7Config(**fields)).float().eval()
    model.load_state_dict(tensors)
    with torch.no_grad():
        return model(torch.tensor([ids])).logits[0]
