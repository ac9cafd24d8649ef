"""mamba-ssm without a GPU, as an independent oracle.

mamba-ssm has no CPU build; `./dev` installs its Python part. Its Triton and CUDA kernels are
replaced here by the pure-PyTorch references that it ships beside them.
"""

import sys
from importlib.util import find_spec
from types import ModuleType
from unittest import mock

import pytest
import torch
from torch.nn import functional as F


class Placeholder(ModuleType):
    """Stands in for Triton and CUDA modules: any attribute exists and may be called."""

    __version__ = "3.0.0"
    Config = mock.MagicMock(return_value=mock.MagicMock(num_warps=1))
    # mamba-ssm looks through the tuning candidates of its kernels while it is imported.
    candidates = mock.MagicMock(configs=[mock.MagicMock(kwargs={"BLOCK_SIZE_N": 64})])
    autotune = mock.MagicMock(return_value=mock.MagicMock(return_value=candidates))

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return mock.MagicMock(name=name)


def mamba_ssm_model(monkeypatch: pytest.MonkeyPatch, fields: dict) -> torch.nn.Module:
    """mamba-ssm's `MambaLMHeadModel` for the fields of a config.json; skips without mamba-ssm."""
    if find_spec("mamba_ssm") is None:
        pytest.skip("mamba-ssm is not installed; `./dev pytest` brings it")
    # transformers must have looked for the real Triton before the placeholder is there.
    from transformers.generation import GenerateDecoderOnlyOutput, TextStreamer  # noqa: F401

    # Mamba-3 has no PyTorch reference; the package imports its kernels all the same.
    for module in ("triton", "triton.language", "selective_scan_cuda", "mamba_ssm.modules.mamba3"):
        monkeypatch.setitem(sys.modules, module, Placeholder(module))
    from mamba_ssm.models.config_mamba import MambaConfig
    from mamba_ssm.models.mixer_seq_simple import MambaLMHeadModel
    from mamba_ssm.modules import mamba2, mamba_simple
    from mamba_ssm.ops.selective_scan_interface import selective_scan_ref
    from mamba_ssm.ops.triton.layer_norm import RMSNorm, rms_norm_ref
    from mamba_ssm.ops.triton.layernorm_gated import RMSNorm as GatedRMSNorm
    from mamba_ssm.ops.triton.layernorm_gated import rms_norm_ref as gated_rms_norm_ref

    monkeypatch.setattr(mamba_simple, "selective_scan_fn", selective_scan_ref)
    monkeypatch.setattr(mamba_simple, "causal_conv1d_fn", None)
    monkeypatch.setattr(mamba2, "mamba_chunk_scan_combined", _chunk_scan_reference)
    monkeypatch.setattr(RMSNorm, "forward", lambda n, x: rms_norm_ref(x, n.weight, None, eps=n.eps))
    monkeypatch.setattr(
        GatedRMSNorm,
        "forward",
        lambda n, x, z: gated_rms_norm_ref(
            x, n.weight, None, z, n.eps, n.group_size, n.norm_before_gate
        ),
    )
    ssm = dict(fields["ssm_cfg"])
    ssm["use_mem_eff_path" if ssm.get("layer") == "Mamba2" else "use_fast_path"] = False
    return MambaLMHeadModel(MambaConfig(**{**fields, "ssm_cfg": ssm, "fused_add_norm": False}))


def _chunk_scan_reference(
    x: torch.Tensor,
    dt: torch.Tensor,
    A: torch.Tensor,
    B: torch.Tensor,
    C: torch.Tensor,
    chunk_size: int,
    D: torch.Tensor,
    dt_bias: torch.Tensor,
    dt_limit: tuple[float, float] = (0.0, torch.inf),
    **_: object,
) -> torch.Tensor:
    """`mamba_chunk_scan_combined` by mamba-ssm's `ssd_minimal_discrete` (no D, no padding)."""
    from mamba_ssm.modules.ssd_minimal import ssd_minimal_discrete

    length, per_group = x.shape[1], x.shape[2] // B.shape[2]
    dt = F.softplus(dt + dt_bias).clamp(*dt_limit)
    B, C = B.repeat_interleave(per_group, 2), C.repeat_interleave(per_group, 2)
    inputs = (x * dt[..., None], A * dt, B, C)
    padded = [F.pad(v, (0, 0) * (v.ndim - 2) + (0, -length % 16)) for v in inputs]
    y, _ = ssd_minimal_discrete(*padded, 16)
    return y[:, :length] + x * D[:, None]
