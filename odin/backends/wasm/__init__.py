"""The wasm target: a program, a weight image and a manifest for the C executor
(`docs/program-format.md`)."""

from __future__ import annotations

import shutil
from pathlib import Path

from odin.backends.backend import Backend
from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.manifest import File, Manifest, write_manifest
from odin.backends.wasm.program import encode_program, memory_bytes
from odin.ir.model import Model
from odin.ir.quantization import Quantization


def write(model: Model, folder: Path) -> None:
    """Writes program.bin, the weight shards, manifest.json and the tokenizer."""
    quantization = Quantization.of(model.module)
    image = WeightImage(model)
    program = encode_program(model, image)
    (folder / "program.bin").write_bytes(program)
    shards = image.write_shards(folder)
    tokenizer = None
    if model.tokenizer is not None:
        shutil.copyfile(model.tokenizer, folder / "tokenizer.json")
        tokenizer = File.of(folder / "tokenizer.json")
    manifest = Manifest(
        model=model.name,
        parameters=model.parameters,
        quant=quantization.name,
        snr_db=quantization.snr_db,
        program=File.of(folder / "program.bin"),
        weight_bytes=image.size,
        shards=shards,
        memory_bytes=memory_bytes(program),
        vocab_size=model.vocab_size,
        eos_token_ids=model.eos_token_ids,
        tokenizer=tokenizer,
        templates=model.templates,
    )
    write_manifest(manifest, folder / "manifest.json")


BACKEND = Backend(
    name="wasm",
    summary="a folder for the browser: C/SIMD WebAssembly executor, planned program, weight shards",
    lowering="canonicalize,constant-fold,pack-weights,dce,specialize{T=1,64},plan-memory",
    write=write,
)
