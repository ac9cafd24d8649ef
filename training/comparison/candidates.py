"""The architectures that are compared, at about 3 million parameters each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from training.models.gated_delta import GatedDeltaConfig, GatedDeltaLM
from training.models.mamba2 import Mamba2LM
from training.models.mamba2_config import Mamba2Config
from training.models.mamba2_normed import Mamba2NormedLM
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config


@dataclass(frozen=True)
class Candidate:
    """build: vocabulary → model. rule: the recurrence, "ssd", "rwkv7" or "gated"."""

    title: str
    rule: str
    build: Callable[[int], nn.Module]


def _mamba2(
    model: Callable[[Mamba2Config], nn.Module], d_model: int, layers: int, d_state: int, groups: int
) -> Callable[[int], nn.Module]:
    return lambda vocabulary: model(
        Mamba2Config(d_model, layers, vocabulary, d_state=d_state, ngroups=groups)
    )


CANDIDATES = {
    "mamba2-128": Candidate("Mamba-2, d_state 128", "ssd", _mamba2(Mamba2LM, 256, 6, 128, 1)),
    "mamba2-64": Candidate("Mamba-2, d_state 64", "ssd", _mamba2(Mamba2LM, 288, 5, 64, 1)),
    "mamba2-64x4": Candidate(
        "Mamba-2, d_state 64, 4 groups", "ssd", _mamba2(Mamba2LM, 256, 5, 64, 4)
    ),
    "mamba2-64x4-norm": Candidate(
        "the same with RMSNorm on B and C", "ssd", _mamba2(Mamba2NormedLM, 256, 5, 64, 4)
    ),
    "rwkv7": Candidate(
        "RWKV-7", "rwkv7", lambda vocabulary: RWKV7LM(RWKV7Config(192, 6, vocabulary, 672))
    ),
    "gated-delta": Candidate(
        "gated delta rule (control)",
        "gated",
        lambda vocabulary: GatedDeltaLM(GatedDeltaConfig(256, 5, vocabulary, nheads=4)),
    ),
}


def size(model: Any) -> dict[str, int]:
    """Parameters, floats of the decoding state (a layer, all), bytes moved for a decoded token.

    Bytes: INT8 weights read once, the tied head's for the embedding too, and the float32 state
    read and written.
    """
    parameters = sum(p.numel() for p in model.parameters())
    layers: list[tuple[Tensor, ...]] = [tuple(layer) for layer in model.initial_state(1)]
    floats = [sum(part.numel() for part in layer) for layer in layers]
    return {
        "parameters": parameters,
        "layers": len(floats),
        "state_floats_per_layer": floats[0],
        "state_floats": sum(floats),
        "bytes_per_token": parameters + 8 * sum(floats),
    }
