"""How the next token is drawn from the logits, as `runtime_wasm/c/sample.c` draws it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Sampling:
    """How the next token is drawn from the logits. Temperature 0 takes the most likely one."""

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    seed: int = 0


def draw(logits: np.ndarray, sampling: Sampling, position: int) -> int:
    """The token drawn from float32 logits [V] for this position of the text.

    Gumbel-max with noise that is a function of (seed, position, token) alone: but for rounding, the
    same choice as the executor's. The first of equal logits counts as the most likely, and a NaN
    as none.
    """
    logits = np.where(np.isnan(logits), np.float32(-np.inf), logits)
    likeliest = int(np.argmax(logits))
    if not sampling.temperature > 0 or not np.isfinite(logits[likeliest]):
        return likeliest
    scaled = (logits - logits[likeliest]).astype(np.float64) / sampling.temperature
    threshold = -np.inf
    if 0 < sampling.top_k < len(scaled):
        threshold = np.sort(scaled)[-sampling.top_k]
    if sampling.top_p < 1:
        kept = np.sort(scaled[scaled >= threshold])[::-1]
        mass = np.cumsum(np.exp(kept))
        enough = np.searchsorted(mass, sampling.top_p * mass[-1])
        threshold = kept[min(enough, len(kept) - 1)]
    score = scaled + _gumbel(len(scaled), sampling.seed, position)
    return int(np.argmax(np.where(scaled >= threshold, score, -np.inf)))


def _gumbel(n: int, seed: int, position: int) -> np.ndarray:
    """Gumbel noise, −log(−log(u)), of tokens 0 to n − 1."""
    key = _mix(_mix(np.array([seed], np.uint32)) + np.uint32(position)) + np.uint32(0x9E3779B9)
    bits = _mix(_mix(np.arange(n, dtype=np.uint32)) ^ key) >> np.uint32(1)
    v = (bits + 0.5) * 2.0**-31
    return -np.log(np.maximum(-np.log1p(-v), 2.0**-32))


def _mix(h: np.ndarray) -> np.ndarray:
    """C. Wellons' low-bias 32-bit mixer (https://nullprogram.com/blog/2018/07/31/), uint32."""
    h = h ^ (h >> np.uint32(16))
    h = h * np.uint32(0x7FEB352D)
    h = h ^ (h >> np.uint32(15))
    h = h * np.uint32(0x846CA68B)
    return h ^ (h >> np.uint32(16))
