"""The wasm target: a program, a weight image and a manifest for the C executor
(`docs/program-format.md`)."""

from __future__ import annotations

from odin.backends.backend import Backend
from odin.backends.wasm.write import LOWERING, write

BACKENDS = (
    Backend(
        name="wasm",
        summary="a folder for the browser: C/SIMD WebAssembly executor, planned program, "
        "weight shards",
        lowering=LOWERING,
        write=write,
        has_page=True,
    ),
)
