"""A damaged artifact: one clear sentence on the page, and no model."""

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from artifact_hosts import Site, wait_until
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

SHARD = "weights-00000.bin"
EMPTY_MODULE = b"\0asm\1\0\0\0"


def _edit_manifest(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    manifest = json.loads((folder / "manifest.json").read_text())
    edit(manifest)
    (folder / "manifest.json").write_text(json.dumps(manifest))


def _change_byte(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4])


def _swap_manifest_entries(manifest: dict[str, Any]) -> None:
    manifest["program"], manifest["tokenizer"] = manifest["tokenizer"], manifest["program"]


SPOILS: dict[str, tuple[Callable[[Path], object], str]] = {
    "shard changed": (
        lambda folder: _change_byte(folder / SHARD),
        f"{SHARD}: its content does not have the SHA-256 that the manifest gives it",
    ),
    "shard cut": (
        lambda folder: _cut(folder / SHARD),
        rf"{SHARD}: has \d+ bytes, but the manifest gives it \d+",
    ),
    "shard longer": (
        lambda folder: (folder / SHARD).write_bytes((folder / SHARD).read_bytes() + b"\0" * 4),
        rf"{SHARD}: is longer than the \d+ bytes that the manifest gives it",
    ),
    "shard missing": (
        lambda folder: (folder / SHARD).unlink(),
        f"{SHARD}: the server answered 404",
    ),
    "program changed": (
        lambda folder: _change_byte(folder / "program.bin"),
        "program.bin: its content does not have the SHA-256 that the manifest gives it",
    ),
    "tokenizer changed": (
        lambda folder: _change_byte(folder / "tokenizer.json"),
        "tokenizer.json: its content does not have the SHA-256 that the manifest gives it",
    ),
    "module missing": (
        lambda folder: [path.unlink() for path in folder.glob("odin*.wasm")],
        "odin.wasm: the server answered 404",
    ),
    "module cut": (
        lambda folder: [_cut(path) for path in folder.glob("odin*.wasm")],
        "odin.wasm: is not a module that this engine runs .*",
    ),
    "module of another version": (
        lambda folder: [path.write_bytes(EMPTY_MODULE) for path in folder.glob("odin*.wasm")],
        "odin.wasm: has no odin_load; it must be of the same version as odin-runtime.js",
    ),
    "runtime missing": (
        lambda folder: (folder / "odin-runtime.js").unlink(),
        "The page's scripts could not be loaded: .*",
    ),
    "worker missing": (
        lambda folder: (folder / "worker.js").unlink(),
        "worker.js: could not be started, or failed.*",
    ),
    "manifest missing": (
        lambda folder: (folder / "manifest.json").unlink(),
        "manifest.json: the server answered 404",
    ),
    "manifest cut": (
        lambda folder: _cut(folder / "manifest.json"),
        "manifest.json: is not valid JSON",
    ),
    "manifest of a later version": (
        lambda folder: _edit_manifest(folder, lambda manifest: manifest.update(version=2)),
        "manifest.json: version must be 1, the only version this runtime reads, but is 2",
    ),
    "manifest asks for less memory": (
        lambda folder: _edit_manifest(
            folder, lambda manifest: manifest.update(memory_bytes=manifest["memory_bytes"] - 64)
        ),
        r"manifest.json: memory_bytes must be \d+, as program.bin says",
    ),
    "manifest with another vocabulary": (
        lambda folder: _edit_manifest(
            folder, lambda manifest: manifest.update(vocab_size=manifest["vocab_size"] + 1)
        ),
        r"manifest.json: vocab_size must be \d+, as program.bin says",
    ),
    "manifest entries swapped": (
        lambda folder: _edit_manifest(folder, _swap_manifest_entries),
        "(program.bin|tokenizer.json|manifest.json): .*",
    ),
}


@pytest.mark.parametrize("fault", SPOILS)
def test_the_page_says_what_is_wrong(
    altered: Path, serve: Callable[[Path], Site], chromium: Chrome, fault: str
) -> None:
    spoil, sentence = SPOILS[fault]
    spoil(altered)
    chromium.get(f"{serve(altered).url}/index.html")
    error = chromium.find_element(By.ID, "error")
    wait_until(chromium, lambda _: error.is_displayed())
    assert re.fullmatch(sentence, error.text), error.text
    assert not chromium.find_element(By.ID, "form").is_displayed()
    assert not chromium.find_element(By.ID, "loading").is_displayed()


def test_swapped_shards_are_noticed(
    altered: Path, serve: Callable[[Path], Site], chromium: Chrome
) -> None:
    """The image is cut in two equal shards, which then change places."""
    shard = altered / SHARD
    content = shard.read_bytes()
    half = len(content) // 128 * 64
    manifest = json.loads((altered / "manifest.json").read_text())
    first, *others = manifest["weights"]["shards"]
    assert first["file"] == SHARD
    names = ("first.bin", "second.bin")
    parts = (content[:half], content[half:])
    manifest["weights"]["shards"] = [
        *(
            {"file": name, "bytes": len(part), "sha256": hashlib.sha256(part).hexdigest()}
            for name, part in zip(names, parts, strict=True)
        ),
        *others,
    ]
    (altered / "manifest.json").write_text(json.dumps(manifest))
    for name, part in zip(names, reversed(parts), strict=True):
        (altered / name).write_bytes(part)
    chromium.get(f"{serve(altered).url}/index.html")
    error = chromium.find_element(By.ID, "error")
    wait_until(chromium, lambda _: error.is_displayed())
    assert re.match(r"(first|second).bin: (its content|is longer|has) ", error.text), error.text
