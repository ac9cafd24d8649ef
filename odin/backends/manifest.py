"""What `manifest.json` says for every target: the model, its tokenizer, its files. Each field is
checked when it is read."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.quantization import Quantization

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
        return File(path.name, path.stat().st_size, _sha256(path))

    def read(self, folder: Path) -> bytes:
        """The bytes of the file in `folder`; InputError if size or hash is not the entry's."""
        path = self._sized(folder)
        data = _read_bytes(path)
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise self._changed(path)
        return data

    def checked(self, folder: Path) -> Path:
        """The path of a file that is too large to be read as a whole; InputError as for `read`."""
        path = self._sized(folder)
        try:
            digest = _sha256(path)
        except OSError as error:
            raise InputError(f"{path}: cannot be read ({error.strerror})") from None
        if digest != self.sha256:
            raise self._changed(path)
        return path

    def _sized(self, folder: Path) -> Path:
        path = folder / self.name
        if not path.is_file():
            raise InputError(f"{path}: the file is missing; manifest.json names it")
        if path.stat().st_size != self.bytes:
            raise InputError(f"{path}: expected {self.bytes} bytes, found {path.stat().st_size}")
        return path

    @staticmethod
    def _changed(path: Path) -> InputError:
        return InputError(f"{path}: the content differs from the SHA-256 in manifest.json")

    def json(self) -> dict[str, Any]:
        return {"file": self.name, "bytes": self.bytes, "sha256": self.sha256}


@dataclass(frozen=True, kw_only=True)
class ModelFields:
    """The fields that do not depend on the target; see `docs/program-format.md`."""

    model: str
    parameters: int
    quant: str
    snr_db: dict[str, float]
    """Signal-to-noise ratio of each INT8 weight, by its name; empty without quantization."""
    vocab_size: int
    eos_token_ids: tuple[int, ...]
    tokenizer: File | None
    templates: dict[str, str]


def write_model_fields(model: Model, folder: Path) -> dict[str, Any]:
    """The keyword arguments of `ModelFields` for a model whose tokenizer is copied to `folder`."""
    quantization = Quantization.of(model.module)
    tokenizer = None
    if model.tokenizer is not None:
        shutil.copyfile(model.tokenizer, folder / "tokenizer.json")
        tokenizer = File.of(folder / "tokenizer.json")
    return {
        "model": model.name,
        "parameters": model.parameters,
        "quant": quantization.name,
        "snr_db": quantization.snr_db,
        "vocab_size": model.vocab_size,
        "eos_token_ids": model.eos_token_ids,
        "tokenizer": tokenizer,
        "templates": model.templates,
    }


def write_json(
    path: Path, format: str, version: int, manifest: ModelFields, own: dict[str, Any]
) -> None:
    """Writes `manifest.json`: the fields of every target around those of this one."""
    fields = {
        "format": format,
        "version": version,
        "model": manifest.model,
        "parameters": manifest.parameters,
        "quant": manifest.quant,
        "snr_db": manifest.snr_db,
        **own,
        "vocab_size": manifest.vocab_size,
        "eos_token_ids": list(manifest.eos_token_ids),
        "tokenizer": manifest.tokenizer.json() if manifest.tokenizer else None,
        "templates": manifest.templates,
    }
    path.write_text(json.dumps(fields, indent=2) + "\n")


def read_json(folder: Path) -> dict[str, Any]:
    """The object in the manifest of an artifact. Raises InputError."""
    path = folder / "manifest.json"
    if not path.is_file():
        raise InputError(
            f"{folder}: expected an artifact, with the manifest.json of `odinc lower` in it"
        )
    if path.stat().st_size > MAX_MANIFEST_BYTES:
        raise InputError(f"{path}: expected at most {MAX_MANIFEST_BYTES} bytes")
    try:
        fields = json.loads(_read_bytes(path))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: expected JSON ({error})") from None
    if not isinstance(fields, dict):
        raise InputError(f"{path}: expected an object")
    return fields


class FieldReader:
    """Reads fields of one manifest; each fault names the file and the field."""

    def __init__(self, folder: Path, format: str, version: int, max_file_bytes: int):
        """Opens the manifest of an artifact of this format. Raises InputError."""
        self.path = folder / "manifest.json"
        self.fields = read_json(folder)
        self._max_file_bytes = max_file_bytes
        if self.fields.get("format") != format or self.fields.get("version") != version:
            raise InputError(f"{self.path}: expected format {format!r} version {version}")

    def model_fields(self) -> dict[str, Any]:
        """The keyword arguments of `ModelFields`."""
        fields = self.fields
        tokenizer = fields.get("tokenizer")
        values = {
            "model": self.get(fields, "model", str),
            "parameters": self.number(fields, "parameters", 0, 1 << 40),
            "quant": self.get(fields, "quant", str),
            "snr_db": self.get(fields, "snr_db", dict),
            "vocab_size": self.number(fields, "vocab_size", 1, 1 << 24),
            "eos_token_ids": tuple(self.get(fields, "eos_token_ids", list)),
            "tokenizer": None if tokenizer is None else self.file(tokenizer, "tokenizer"),
            "templates": self.get(fields, "templates", dict),
        }
        for token in values["eos_token_ids"]:
            ok = type(token) is int and 0 <= token < values["vocab_size"]
            self.require(ok, "eos_token_ids", "token ids below vocab_size")
        for name, text in values["templates"].items():
            ok = isinstance(text, str) and text.count("{prompt}") == 1
            self.require(ok, f"templates.{name}", "a text with {prompt} in it once")
        self.require("none" in values["templates"], "templates", "an entry 'none'")
        for name, ratio in values["snr_db"].items():
            self.require(type(ratio) in (int, float), f"snr_db.{name}", "a number")
        return values

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
        return File(name, self.number(value, "bytes", 0, self._max_file_bytes, f"{field}."), digest)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
