"""Who is compared: one line a contender. All run the same weights, on one thread unless
the name says more.

A host of `benchmarks/hosts.py` runs an engine on the artifact of one target of `odinc lower`: in a
browser the engine is a module of `benchmarks/page/`, outside a class of `benchmarks/native.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Contender:
    """One row of the table. `options` are the engine's own.

    With `sequences`, the artifact is lowered for so many texts at the same time, and their speed
    together is measured, too.
    """

    name: str
    host: str
    engine: str
    target: str
    options: Mapping[str, Any] = field(default_factory=dict)
    sequences: int = 1

    @property
    def title(self) -> str:
        """The name with its host, which no two rows share."""
        return f"{self.name}, {self.host}"

    def json(self) -> dict[str, Any]:
        return asdict(self)


SEQUENCES = 16

_PLAIN, _RELAXED = {"relaxedSimd": False}, {"relaxedSimd": True}
_TWO_THREADS = {"threads": 2}

CONTENDERS = (
    Contender("odin", "Chromium", "odin", "wasm", _PLAIN),
    Contender("odin relaxed", "Chromium", "odin", "wasm", _RELAXED),
    Contender("odin 2 threads", "Chromium", "odin", "wasm", _TWO_THREADS),
    Contender("odin ×16", "Chromium", "odin", "wasm", _PLAIN, SEQUENCES),
    Contender("odin ×16 relaxed", "Chromium", "odin", "wasm", _RELAXED, SEQUENCES),
    Contender("odin ×16 2 threads", "Chromium", "odin", "wasm", _TWO_THREADS, SEQUENCES),
    Contender("wllama Q8_0", "Chromium", "wllama", "gguf"),
    Contender("onnxruntime-web INT8", "Chromium", "onnxruntime_web", "onnx-web"),
    Contender("odin", "Firefox", "odin", "wasm", _PLAIN),
    Contender("odin relaxed", "Firefox", "odin", "wasm", _RELAXED),
    Contender("odin", "WebKitGTK", "odin", "wasm", _PLAIN),
    Contender("odin", "wasmtime", "odin", "wasm", {"executor": "odin.wasm"}),
    Contender("odin relaxed", "wasmtime", "odin", "wasm", {"executor": "odin-relaxed.wasm"}),
    Contender("llama.cpp Q8_0", "native", "llama_cpp", "gguf"),
    Contender("ONNX Runtime INT8", "native", "onnxruntime", "onnx"),
)


def choose(words: str) -> tuple[Contender, ...]:
    """The contenders whose title has one of the comma-separated `words` in it; all without any.

    Raises ValueError if a word is in no title.
    """
    wanted = [word.strip().lower() for word in words.split(",") if word.strip()]
    for word in wanted:
        if not any(word in contender.title.lower() for contender in CONTENDERS):
            titles = "; ".join(contender.title for contender in CONTENDERS)
            raise ValueError(f"no contender has {word!r} in its name; there are {titles}")
    return tuple(
        contender
        for contender in CONTENDERS
        if not wanted or any(word in contender.title.lower() for word in wanted)
    )
