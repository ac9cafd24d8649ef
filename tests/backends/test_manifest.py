"""manifest.json: what is written is read back, and each wrong field is refused by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from odin.backends.manifest import File
from odin.backends.wasm.manifest import Manifest, read_manifest, write_manifest
from odin.ir.errors import InputError

DIGEST = "0123456789abcdef" * 4
MANIFEST = Manifest(
    model="odin-1m",
    parameters=1_234_567,
    quant="none",
    program=File("program.bin", 640, DIGEST),
    executor=None,
    weight_bytes=192,
    shards=[File("weights-00000.bin", 128, DIGEST), File("weights-00001.bin", 64, DIGEST)],
    memory_bytes=300_000,
    vocab_size=1024,
    eos_token_ids=(0, 7),
    tokenizer=File("tokenizer.json", 10, DIGEST),
    templates={"none": "{prompt}", "math": "Question: {prompt}\nAnswer:\n"},
    snr_db={"head": 41.5},
)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    write_manifest(MANIFEST, tmp_path / "manifest.json")
    assert read_manifest(tmp_path) == MANIFEST


def test_an_executor_of_its_own_is_read_back(tmp_path: Path) -> None:
    manifest = replace(MANIFEST, executor=File("model.wasm", 70, DIGEST))
    write_manifest(manifest, tmp_path / "manifest.json")
    assert read_manifest(tmp_path) == manifest


def test_fields_are_those_of_the_documentation(tmp_path: Path, repo_root: Path) -> None:
    text = (repo_root / "docs" / "program-format.md").read_text()
    example = json.loads(text.partition("```json\n")[2].partition("```")[0])
    write_manifest(MANIFEST, tmp_path / "manifest.json")
    written = json.loads((tmp_path / "manifest.json").read_text())
    assert list(written) == list(example)
    assert list(written["program"]) == list(example["program"])
    assert list(written["weights"]) == list(example["weights"])


def at(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """Sets the field at `a.b.0.c`, or deletes it if `value` is ..."""

    def change(fields: Any) -> None:
        *parents, last = [int(key) if key.isdigit() else key for key in path.split(".")]
        for key in parents:
            fields = fields[key]
        if value is ...:
            del fields[last]
        else:
            fields[last] = value

    return change


REFUSALS = [
    # field, value, what the message names
    ("format", "odin-tvm", "expected format 'odin-wasm' version 1"),
    ("format", ..., "expected format"),
    ("version", 2, "expected format 'odin-wasm' version 1"),
    ("model", 7, "model: expected a string"),
    ("parameters", -1, "parameters: expected a whole number"),
    ("parameters", 1.5, "parameters: expected a whole number"),
    ("parameters", True, "parameters: expected a whole number"),
    ("quant", None, "quant: expected a string"),
    ("program", ..., "program: expected an object"),
    ("program.file", "../../etc/passwd", "program.file: expected a plain file name"),
    ("program.file", "/etc/passwd", "program.file: expected a plain file name"),
    ("program.file", "..", "program.file: expected a plain file name"),
    ("program.file", "a\\b", "program.file: expected a plain file name"),
    ("program.file", "", "program.file: expected a plain file name"),
    ("program.file", "a\n", "program.file: expected a plain file name"),
    ("program.bytes", "640", "program.bytes: expected a whole number"),
    ("program.bytes", 1 << 33, "program.bytes: expected a whole number"),
    ("program.sha256", DIGEST[:-1], "program.sha256: expected 64 hexadecimal digits"),
    ("program.sha256", DIGEST.upper(), "program.sha256: expected 64 hexadecimal digits"),
    ("weights", [], "weights: expected an object"),
    ("weights.bytes", 191, "weights.bytes: expected the sum of shards, 192"),
    ("weights.bytes", None, "weights.bytes: expected a whole number"),
    ("weights.shards", {}, "weights.shards: expected an array"),
    ("weights.shards.1", 5, "weights.shards[1]: expected an object"),
    ("weights.shards.1.file", "/x", "weights.shards[1].file: expected a plain file name"),
    ("weights.shards.0.bytes", -64, "weights.shards[0].bytes: expected a whole number"),
    ("memory_bytes", 0, "memory_bytes: expected a whole number"),
    ("memory_bytes", (1 << 32) + 1, "memory_bytes: expected a whole number"),
    ("vocab_size", 0, "vocab_size: expected a whole number"),
    ("vocab_size", 1e3, "vocab_size: expected a whole number"),
    ("eos_token_ids", 0, "eos_token_ids: expected an array"),
    ("eos_token_ids", [1024], "eos_token_ids: expected token ids below vocab_size"),
    ("eos_token_ids", ["0"], "eos_token_ids: expected token ids below vocab_size"),
    ("eos_token_ids", [True], "eos_token_ids: expected token ids below vocab_size"),
    ("tokenizer", "tokenizer.json", "tokenizer: expected an object"),
    ("tokenizer.file", "a/b", "tokenizer.file: expected a plain file name"),
    ("templates", [], "templates: expected an object"),
    ("templates", {"math": "{prompt}"}, "templates: expected an entry 'none'"),
    ("templates.math", "no place", "templates.math: expected a text with {prompt} in it once"),
    ("templates.math", "{prompt}{prompt}", "templates.math: expected a text"),
    ("templates.math", 5, "templates.math: expected a text"),
    ("snr_db", None, "snr_db: expected an object"),
    ("snr_db.head", "41.5", "snr_db.head: expected a number"),
]


@pytest.mark.parametrize(("field", "value", "message"), REFUSALS)
def test_a_wrong_field_is_named(tmp_path: Path, field: str, value: object, message: str) -> None:
    path = tmp_path / "manifest.json"
    write_manifest(MANIFEST, path)
    fields = json.loads(path.read_text())
    at(field, value)(fields)
    path.write_text(json.dumps(fields))
    with pytest.raises(InputError) as caught:
        read_manifest(tmp_path)
    assert str(caught.value).startswith(f"{path}: ") and message in str(caught.value)


def test_every_field_has_a_refusal() -> None:
    assert {field.partition(".")[0] for field, _, _ in REFUSALS} == {
        *("format", "version", "model", "parameters", "quant", "program", "weights"),
        *("memory_bytes", "vocab_size", "eos_token_ids", "tokenizer", "templates", "snr_db"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '"odin-wasm"',
        "\xff\xfe",
        "[" * 100_000,
        '{"format": ' + "9" * 5000 + "}",
    ],
    ids=["empty", "cut", "array", "null", "string", "not UTF-8", "deep", "huge number"],
)
def test_what_is_no_object_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(InputError, match=r"manifest\.json: expected"):
        read_manifest(tmp_path)


def test_a_manifest_cut_anywhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    write_manifest(MANIFEST, path)
    data = path.read_bytes().rstrip()
    for end in range(0, len(data), 7):
        path.write_bytes(data[:end])
        with pytest.raises(InputError):
            read_manifest(tmp_path)


def test_a_folder_without_a_manifest_is_no_artifact(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="expected an artifact"):
        read_manifest(tmp_path)


def test_an_absurdly_long_manifest_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "manifest.json").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(InputError, match="expected at most"):
        read_manifest(tmp_path)
