"""What decoding is measured against: reading every weight, reading and writing the state.

    tokens a second = v128 read bandwidth / (parameters · 1 byte + 2 · bytes of the float state)

The bandwidth is that of the same round: in browsers of the same page, outside of wasmtime in the
same process.
"""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.artifacts import read_manifest
from odin.backends.wasm.program import Header


@dataclass(frozen=True)
class Limit:
    """The model's part of it."""

    parameters: int
    state_bytes: int

    @staticmethod
    def of(artifact: Path) -> Limit:
        """Of a wasm artifact, whose program says how large the state is."""
        manifest = read_manifest(artifact)
        program = (artifact / manifest["program"]["file"]).read_bytes()
        return Limit(manifest["parameters"], Header.of(program).state_bytes)

    @property
    def bytes_per_token(self) -> int:
        """What has to pass through memory for one token, at one byte a parameter."""
        return self.parameters + 2 * self.state_bytes

    def tokens_per_second(self, gbs: float) -> float:
        """At a bandwidth in GB/s (10⁹ bytes)."""
        return gbs * 1e9 / self.bytes_per_token

    def shares(self, result: dict[str, Any]) -> list[float]:
        """Of each decode sample of a round, by the reads right before and after it."""
        pairs = zip(result["read"][::2], result["read"][1::2], strict=True)
        limits = (self.tokens_per_second(statistics.mean(pair)) for pair in pairs)
        return [rate / limit for rate, limit in zip(result["decode"], limits, strict=True)]

    def json(self) -> dict[str, int]:
        return {**asdict(self), "bytes_per_token": self.bytes_per_token}
