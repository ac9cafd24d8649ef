"""`manifest.json` of a wasm artifact: what a host must know. Written here, and checked when it is
read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from odin.backends.manifest import FieldReader, File, ModelFields, write_json

FORMAT = "odin-wasm"
VERSION = 1
MAX_BYTES = 1 << 32
"""A wasm32 memory ends here, and so does everything in it."""


@dataclass(frozen=True, kw_only=True)
class Manifest(ModelFields):
    """The fields of `manifest.json`; see `docs/program-format.md`."""

    program: File
    executor: File | None
    """The module that was compiled for this program alone; None for any executor."""
    weight_bytes: int
    shards: list[File]
    memory_bytes: int


def write_manifest(manifest: Manifest, path: Path) -> None:
    """Writes `manifest.json`."""
    own = {
        "program": manifest.program.json(),
        "weights": {
            "bytes": manifest.weight_bytes,
            "shards": [shard.json() for shard in manifest.shards],
        },
        "memory_bytes": manifest.memory_bytes,
    }
    if manifest.executor is not None:
        own["executor"] = manifest.executor.json()
    write_json(path, FORMAT, VERSION, manifest, own)


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the artifact in `folder`, every field checked. Raises InputError."""
    reader = FieldReader(folder, FORMAT, VERSION, MAX_BYTES)
    fields = reader.fields
    weights = reader.get(fields, "weights", dict)
    executor = fields.get("executor")
    shards = reader.get(weights, "shards", list, "weights.")
    manifest = Manifest(
        program=reader.file(fields.get("program"), "program"),
        executor=None if executor is None else reader.file(executor, "executor"),
        weight_bytes=reader.number(weights, "bytes", 0, MAX_BYTES, "weights."),
        shards=[reader.file(s, f"weights.shards[{i}]") for i, s in enumerate(shards)],
        memory_bytes=reader.number(fields, "memory_bytes", 1, MAX_BYTES),
        **reader.model_fields(),
    )
    total = sum(shard.bytes for shard in manifest.shards)
    reader.require(total == manifest.weight_bytes, "weights.bytes", f"the sum of shards, {total}")
    return manifest
