"""The wasm target: a program, a weight image and a manifest for the C executor
(`docs/program-format.md`)."""

from __future__ import annotations

from pathlib import Path

from odin.backends.backend import Backend
from odin.backends.manifest import File, write_model_fields
from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.manifest import Manifest, write_manifest
from odin.backends.wasm.program import encode_program, memory_bytes
from odin.ir.model import Model


def write(model: Model, folder: Path) -> None:
    """Writes program.bin, the weight shards, manifest.json and the tokenizer."""
    image = WeightImage(model)
    program = encode_program(model, image)
    (folder / "program.bin").write_bytes(program)
    shards = image.write_shards(folder)
    manifest = Manifest(
        program=File.of(folder / "program.bin"),
        weight_bytes=image.size,
        shards=shards,
        memory_bytes=memory_bytes(program),
        **write_model_fields(model, folder),
    )
    write_manifest(manifest, folder / "manifest.json")


BACKENDS = (
    Backend(
        name="wasm",
        summary="a folder for the browser: C/SIMD WebAssembly executor, planned program, "
        "weight shards",
        lowering="decompose,canonicalize,constant-fold,pack-weights,dce,specialize{T=1,64},plan-memory",
        write=write,
    ),
)
