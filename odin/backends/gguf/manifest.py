"""`manifest.json` of a gguf artifact: its one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from odin.backends.manifest import FieldReader, File, ModelFields, write_json

FORMAT = "odin-gguf"
VERSION = 1
MAX_FILE_BYTES = 1 << 40


@dataclass(frozen=True, kw_only=True)
class Manifest(ModelFields):
    """The fields of `manifest.json`."""

    architecture: str
    """llama.cpp's name for the model's graph."""
    file: File


def write_manifest(manifest: Manifest, path: Path) -> None:
    """Writes `manifest.json`."""
    own = {"architecture": manifest.architecture, "gguf": manifest.file.json()}
    write_json(path, FORMAT, VERSION, manifest, own)


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the artifact in `folder`, every field checked. Raises InputError."""
    reader = FieldReader(folder, FORMAT, VERSION, MAX_FILE_BYTES)
    return Manifest(
        architecture=reader.get(reader.fields, "architecture", str),
        file=reader.file(reader.fields.get("gguf"), "gguf"),
        **reader.model_fields(),
    )
