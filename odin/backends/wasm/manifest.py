"""`manifest.json`: what a host must know about an artifact. Written here, and checked when it is
read."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from odin.ir.errors import InputError

FORMAT = "odin-wasm"
VERSION = 1
MAX_BYTES = 1 << 32
"""A wasm32 memory ends here, and so does everything in it."""
MAX_MANIFEST_BYTES = 16 << 20


@dataclass(frozen=True)
class File:
    """A file of the artifact: plain name, size in bytes, SHA-256 in hexadecimal."""

    name: str
    bytes: int
    sha256: str

    @staticmethod
    def of(path: Path) -> File:
        """The entry for a file that is there."""
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return File(path.name, path.stat().st_size, digest)

    def read(self, folder: Path) -> bytes:
        """The bytes of the file in `folder`; InputError if size or hash is not the entry's."""
        path = folder / self.name
        if not path.is_file():
            raise InputError(f"{path}: the file is missing; manifest.json names it")
        if path.stat().st_size != self.bytes:
            raise InputError(f"{path}: expected {self.bytes} bytes, found {path.stat().st_size}")
        data = _read_bytes(path)
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise InputError(f"{path}: the content differs from the SHA-256 in manifest.json")
        return data

    def json(self) -> dict[str, Any]:
        return {"file": self.name, "bytes": self.bytes, "sha256": self.sha256}


@dataclass(frozen=True)
class Manifest:
    """The fields of `manifest.json`; see `docs/program-format.md`."""

    model: str
    parameters: int
    quant: str
    program: File
    weight_bytes: int
    shards: list[File]
    memory_bytes: int
    vocab_size: int
    eos_token_ids: tuple[int, ...]
    tokenizer: File | None
    templates: dict[str, str]
    snr_db: dict[str, float]
    """Signal-to-noise ratio of each INT8 weight, by its name; empty without quantization."""


def write_manifest(manifest: Manifest, path: Path) -> None:
    """Writes `manifest.json`."""
    fields = {
        "format": FORMAT,
        "version": VERSION,
        "model": manifest.model,
        "parameters": manifest.parameters,
        "quant": manifest.quant,
        "snr_db": manifest.snr_db,
        "program": manifest.program.json(),
        "weights": {
            "bytes": manifest.weight_bytes,
            "shards": [shard.json() for shard in manifest.shards],
        },
        "memory_bytes": manifest.memory_bytes,
        "vocab_size": manifest.vocab_size,
        "eos_token_ids": list(manifest.eos_token_ids),
        "tokenizer": manifest.tokenizer.json() if manifest.tokenizer else None,
        "templates": manifest.templates,
    }
    path.write_text(json.dumps(fields, indent=2) + "\n")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the artifact in `folder`, every field checked. Raises InputError."""
    path = folder / "manifest.json"
    if not path.is_file():
        raise InputError(f"{folder}: expected an artifact with manifest.json in it")
    if path.stat().st_size > MAX_MANIFEST_BYTES:
        raise InputError(f"{path}: expected at most {MAX_MANIFEST_BYTES} bytes")
    try:
        fields = json.loads(_read_bytes(path))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: expected JSON ({error})") from None
    return _Reader(path).manifest(fields)


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None


class _Reader:
    """Reads fields of one manifest; each fault names the file and the field."""

    def __init__(self, path: Path):
        self.path = path

    def manifest(self, fields: Any) -> Manifest:
        if not isinstance(fields, dict):
            raise InputError(f"{self.path}: expected an object")
        if fields.get("format") != FORMAT or fields.get("version") != VERSION:
            raise InputError(f"{self.path}: expected format {FORMAT!r} version {VERSION}")
        weights = self.get(fields, "weights", dict)
        shards = self.get(weights, "shards", list, "weights.")
        tokenizer = fields.get("tokenizer")
        manifest = Manifest(
            model=self.get(fields, "model", str),
            parameters=self.number(fields, "parameters", 0, 1 << 40),
            quant=self.get(fields, "quant", str),
            program=self.file(fields.get("program"), "program"),
            weight_bytes=self.number(weights, "bytes", 0, MAX_BYTES, "weights."),
            shards=[self.file(s, f"weights.shards[{i}]") for i, s in enumerate(shards)],
            memory_bytes=self.number(fields, "memory_bytes", 1, MAX_BYTES),
            vocab_size=self.number(fields, "vocab_size", 1, 1 << 24),
            eos_token_ids=tuple(self.get(fields, "eos_token_ids", list)),
            tokenizer=None if tokenizer is None else self.file(tokenizer, "tokenizer"),
            templates=self.get(fields, "templates", dict),
            snr_db=self.get(fields, "snr_db", dict),
        )
        total = sum(shard.bytes for shard in manifest.shards)
        self.require(total == manifest.weight_bytes, "weights.bytes", f"the sum of shards, {total}")
        for token in manifest.eos_token_ids:
            ok = type(token) is int and 0 <= token < manifest.vocab_size
            self.require(ok, "eos_token_ids", "token ids below vocab_size")
        for name, text in manifest.templates.items():
            ok = isinstance(text, str) and text.count("{prompt}") == 1
            self.require(ok, f"templates.{name}", "a text with {prompt} in it once")
        self.require("none" in manifest.templates, "templates", "an entry 'none'")
        for name, ratio in manifest.snr_db.items():
            self.require(type(ratio) in (int, float), f"snr_db.{name}", "a number")
        return manifest

    def require(self, condition: bool, field: str, expectation: str) -> None:
        if not condition:
            raise InputError(f"{self.path}: {field}: expected {expectation}")

    def get(self, fields: dict[str, Any], name: str, kind: type, prefix: str = "") -> Any:
        value = fields.get(name)
        names = {str: "a string", dict: "an object", list: "an array"}
        self.require(isinstance(value, kind), prefix + name, names[kind])
        return value

    def number(self, fields: dict[str, Any], name: str, lo: int, hi: int, prefix: str = "") -> int:
        value = fields.get(name)
        ok = isinstance(value, int) and not isinstance(value, bool) and lo <= value <= hi
        self.require(ok, prefix + name, f"a whole number from {lo} to {hi}")
        assert isinstance(value, int)
        return value

    def file(self, value: Any, field: str) -> File:
        self.require(isinstance(value, dict), field, "an object")
        name, digest = value.get("file"), value.get("sha256")
        plain = isinstance(name, str) and re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]*", name)
        self.require(bool(plain), f"{field}.file", "a plain file name")
        ok = isinstance(digest, str) and re.fullmatch(r"[0-9a-f]{64}", digest)
        self.require(bool(ok), f"{field}.sha256", "64 hexadecimal digits")
        return File(name, self.number(value, "bytes", 0, MAX_BYTES, f"{field}."), digest)
