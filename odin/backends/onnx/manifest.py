"""`manifest.json` of an onnx artifact: its graphs and their weights."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from odin.backends.manifest import FieldReader, File, ModelFields, write_json

FORMAT = "odin-onnx"
VERSION = 1
MAX_FILE_BYTES = 1 << 40


@dataclass(frozen=True, kw_only=True)
class Manifest(ModelFields):
    """The fields of `manifest.json`; see `docs/onnx.md`."""

    profile: str
    step: File
    """The graph that takes one token."""
    prefill: File | None
    """The graph that takes `prefill_length` tokens; None where a recurrence has no such form."""
    prefill_length: int
    weights: File
    """What both graphs refer to as external data."""


def write_manifest(manifest: Manifest, path: Path) -> None:
    """Writes `manifest.json`."""
    own = {
        "profile": manifest.profile,
        "step": manifest.step.json(),
        "prefill": manifest.prefill.json() if manifest.prefill else None,
        "prefill_length": manifest.prefill_length,
        "weights": manifest.weights.json(),
    }
    write_json(path, FORMAT, VERSION, manifest, own)


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the artifact in `folder`, every field checked. Raises InputError."""
    reader = FieldReader(folder, FORMAT, VERSION, MAX_FILE_BYTES)
    fields = reader.fields
    prefill = fields.get("prefill")
    return Manifest(
        profile=reader.get(fields, "profile", str),
        step=reader.file(fields.get("step"), "step"),
        prefill=None if prefill is None else reader.file(prefill, "prefill"),
        prefill_length=reader.number(fields, "prefill_length", 1, 1 << 16),
        weights=reader.file(fields.get("weights"), "weights"),
        **reader.model_fields(),
    )
