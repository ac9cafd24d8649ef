"""Writes the folder of a wasm artifact."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from odin.backends.manifest import File, write_model_fields
from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.manifest import Manifest, write_manifest
from odin.backends.wasm.program import encode_program, memory_bytes
from odin.ir.model import Model

LOWERING = "decompose,canonicalize,constant-fold,pack-weights,dce,specialize{T=1,64},plan-memory"

CompileExecutor = Callable[[WeightImage, bytes, Path], None]
"""Writes a WebAssembly module for one weight image and program, to a path."""


def write(model: Model, folder: Path, compile_executor: CompileExecutor | None = None) -> None:
    """Writes program.bin, the weight shards, manifest.json and the tokenizer; and model.wasm, an
    executor of this program alone, if `compile_executor` makes one."""
    image = WeightImage(model)
    program = encode_program(model, image)
    (folder / "program.bin").write_bytes(program)
    executor = None
    if compile_executor is not None:
        compile_executor(image, program, folder / "model.wasm")
        executor = File.of(folder / "model.wasm")
    shards = image.write_shards(folder)
    manifest = Manifest(
        program=File.of(folder / "program.bin"),
        executor=executor,
        weight_bytes=image.size,
        shards=shards,
        memory_bytes=memory_bytes(program),
        **write_model_fields(model, folder),
    )
    write_manifest(manifest, folder / "manifest.json")
