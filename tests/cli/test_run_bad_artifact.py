"""odinc run and inspect on artifacts that were cut, changed, swapped or made to do harm."""

from __future__ import annotations

import json
import resource
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_artifact import Odinc, Refuses, edit_manifest, listing, replace_file

FILES = {
    "program": "program.bin",
    "shard": "weights-00000.bin",
    "tokenizer": "tokenizer.json",
}


def spoil(path: Path, kind: str) -> None:
    data = path.read_bytes()
    middle = len(data) // 2
    match kind:
        case "missing":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "cut":
            path.write_bytes(data[:-4])
        case "longer":
            path.write_bytes(data + bytes(64))
        case "changed":
            path.write_bytes(data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :])
        case "a folder":
            path.unlink()
            path.mkdir()


@pytest.mark.parametrize("kind", ["missing", "empty", "cut", "longer", "changed", "a folder"])
@pytest.mark.parametrize("entry", FILES)
def test_a_spoilt_file_is_named(refuses: Refuses, lowered: Path, entry: str, kind: str) -> None:
    spoil(lowered / FILES[entry], kind)
    assert str(lowered / FILES[entry]) in refuses("run", lowered, "--prompt", "a")


@pytest.mark.parametrize("kind", ["missing", "empty", "cut", "longer", "changed"])
def test_inspect_names_a_spoilt_program(refuses: Refuses, lowered: Path, kind: str) -> None:
    spoil(lowered / "program.bin", kind)
    assert str(lowered / "program.bin") in refuses("inspect", lowered)


@pytest.mark.parametrize("kind", ["missing", "empty", "cut", "changed", "a folder"])
def test_a_spoilt_manifest_is_named(refuses: Refuses, lowered: Path, kind: str) -> None:
    path = lowered / "manifest.json"
    if kind == "changed":
        path.write_text(path.read_text().replace("odin-wasm", "odin-wasn"))
    elif kind == "cut":
        path.write_bytes(path.read_bytes()[:-9])
    else:
        spoil(path, kind)
    for command in (["run", lowered, "--prompt", "a"], ["serve", lowered, "--port", "0"]):
        if command[0] == "run" or kind in ("missing", "a folder"):
            assert str(lowered) in refuses(*command)


def test_files_that_were_swapped_are_named(refuses: Refuses, lowered: Path) -> None:
    (lowered / "program.bin").write_bytes((lowered / "weights-00000.bin").read_bytes())
    assert "program.bin" in refuses("run", lowered, "--prompt", "a")


def test_a_manifest_of_another_model_is_named(refuses: Refuses, lowered: Path) -> None:
    edit_manifest(lowered, lambda fields: fields.update(vocab_size=41, eos_token_ids=[]))
    assert "vocab_size does not fit program.bin" in refuses("run", lowered, "--prompt", "a")


@pytest.mark.parametrize("bytes", [64, 1 << 31, 1 << 32])
def test_memory_that_does_not_fit_the_program_is_named(
    refuses: Refuses, lowered: Path, bytes: int
) -> None:
    edit_manifest(lowered, lambda fields: fields.update(memory_bytes=bytes))
    assert "memory_bytes does not fit program.bin" in refuses("run", lowered, "--prompt", "a")


def test_no_folder_is_named(refuses: Refuses, tmp_path: Path) -> None:
    for command in (["run", tmp_path / "x", "--prompt", "a"], ["inspect", tmp_path / "x"]):
        assert str(tmp_path / "x") in refuses(*command)


@pytest.mark.parametrize("name", ["a\nb", "\x1b[2J", "[/bold]", "\ud800"])
def test_a_field_cannot_break_the_line(refuses: Refuses, lowered: Path, name: str) -> None:
    edit_manifest(lowered, lambda fields: fields["templates"].update({name: "no place"}))
    assert "templates." in refuses("run", lowered, "--prompt", "a")


def test_inspect_shows_markup_as_it_is(odinc: Odinc, lowered: Path) -> None:
    edit_manifest(lowered, lambda fields: fields.update(model="[/bold] [red]"))
    outcome = odinc("inspect", lowered)
    assert outcome.status == 0 and "[/bold] [red]" in outcome.out


# Programs whose hashes are right


def edit_program(folder: Path, change: Callable[[bytearray], object]) -> None:
    """Lets `change` edit program.bin; manifest.json then vouches for it and its memory."""
    data = bytearray((folder / "program.bin").read_bytes())
    change(data)
    replace_file(folder, "program", bytes(data))
    if len(data) >= 64:
        arena, weights = struct.unpack_from("<II", data, 16)
        memory = -(-(0x40000 + len(data)) // 64) * 64 + arena + weights
        edit_manifest(folder, lambda fields: fields.update(memory_bytes=memory))


def word(index: int, value: int) -> Callable[[bytearray], object]:
    return lambda data: struct.pack_into("<I", data, 4 * index, value)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(word(0, 0), id="magic"),
        pytest.param(word(1, 2), id="version"),
        pytest.param(word(2, 64), id="file_bytes"),
        pytest.param(word(3, 0), id="no programs"),
        pytest.param(word(3, 9), id="too many programs"),
        pytest.param(word(4, 63), id="arena not aligned"),
        pytest.param(word(4, 0), id="no arena"),
        pytest.param(word(5, 64), id="weights too small"),
        pytest.param(word(6, 1 << 20), id="state beyond the arena"),
        pytest.param(word(7, 1 << 20), id="vocabulary beyond the table"),
        pytest.param(word(8, 1 << 31), id="tokens beyond the arena"),
        pytest.param(word(10, 1 << 31), id="logits beyond the arena"),
        pytest.param(word(17, 1 << 30), id="instructions beyond the file"),
        pytest.param(lambda data: data.extend(bytes(64)), id="bytes behind"),
        pytest.param(lambda data: data.__delitem__(slice(128, None)), id="cut"),
        pytest.param(lambda data: data.__delitem__(slice(8, None)), id="eight bytes"),
        pytest.param(lambda data: data.clear(), id="empty"),
    ],
)
def test_a_program_that_breaks_a_rule_is_refused(
    refuses: Refuses, lowered: Path, change: Callable[[bytearray], object]
) -> None:
    edit_program(lowered, change)
    sentence = refuses("run", lowered, "--prompt", "a")
    assert "program.bin" in sentence or "memory" in sentence


@pytest.mark.parametrize("arena", [1 << 31, (1 << 32) - (1 << 20)])
def test_an_absurd_arena_is_refused_before_it_is_touched(
    refuses: Refuses, lowered: Path, arena: int
) -> None:
    edit_program(lowered, word(4, arena))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert str(lowered) in refuses("run", lowered, "--prompt", "a")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 256 << 10  # KiB


def test_weights_that_the_program_does_not_expect_are_refused(
    refuses: Refuses, lowered: Path
) -> None:
    replace_file(lowered, "shard", bytes(64))
    edit_manifest(lowered, lambda fields: fields["weights"].update(bytes=64))
    refuses("run", lowered, "--prompt", "a")


@pytest.mark.parametrize(
    "text", [b"", b"{", b"null", b"[]", b"\xff\xfe", b'{"version": "1.0"}', b"[" * 100_000]
)
def test_a_tokenizer_that_is_none_is_refused(refuses: Refuses, lowered: Path, text: bytes) -> None:
    replace_file(lowered, "tokenizer", text)
    sentence = refuses("run", lowered, "--prompt", "a")
    assert sentence.startswith(f"{lowered / 'tokenizer.json'}: expected a tokenizer")


def test_a_tokenizer_with_more_tokens_than_the_model_is_refused(
    refuses: Refuses, lowered: Path
) -> None:
    fields = json.loads((lowered / "tokenizer.json").read_text())
    fields["model"]["vocab"]["a"] = 5000
    replace_file(lowered, "tokenizer", json.dumps(fields).encode())
    assert str(lowered) in refuses("run", lowered, "--prompt", "a")


# The executor


def leb(value: int) -> bytes:
    out = b""
    while value >= 0x80:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def section(number: int, *items: bytes) -> bytes:
    body = leb(len(items)) + b"".join(items)
    return bytes([number]) + leb(len(body)) + body


def text(name: str) -> bytes:
    return leb(len(name)) + name.encode()


def module(
    *, imports: list[bytes], exports: list[str], params: int = 0, code: bytes = b"\x41\x00"
) -> bytes:
    """A WebAssembly module of one function (i32 × params) → i32 under all these names."""
    n_functions = sum(item.endswith(b"\x00\x00") for item in imports)
    return b"\0asm\x01\0\0\0" + b"".join(
        [
            section(1, b"\x60" + leb(params) + b"\x7f" * params + b"\x01\x7f"),
            section(2, *imports),
            section(3, b"\x00"),
            section(7, *(text(name) + b"\x00" + leb(n_functions) for name in exports)),
            section(10, leb(len(code) + 2) + b"\x00" + code + b"\x0b"),
        ]
    )


MEMORY = text("env") + text("memory") + b"\x02\x00\x01"
FUNCTION = text("env") + text("system") + b"\x00\x00"
ABI = ["odin_load", "odin_error", "odin_weights", "odin_weight_bytes", "odin_state"]
ABI += ["odin_state_bytes", "odin_tokens", "odin_tokens_capacity", "odin_logits"]
ABI += ["odin_vocab_size", "odin_advance", "odin_reset", "odin_sample"]
ABI += ["odin_sequences", "odin_advance_parallel"]
EXECUTORS = {
    "garbage": b"not a module",
    "empty": b"",
    "header only": b"\0asm\x01\0\0\0",
    "another version": b"\0asm\x02\0\0\0",
    "no imports": module(imports=[], exports=ABI, params=1),
    "another import": module(imports=[FUNCTION], exports=ABI, params=1),
    "one import more": module(imports=[MEMORY, FUNCTION], exports=ABI, params=1),
    "no exports": module(imports=[MEMORY], exports=[], params=1),
    "one export less": module(imports=[MEMORY], exports=ABI[1:], params=1),
    "other parameters": module(imports=[MEMORY], exports=ABI, params=0),
    "traps": module(imports=[MEMORY], exports=ABI, params=1, code=b"\x00"),
    "wants more memory": module(
        imports=[MEMORY[:-2] + b"\x00" + leb(65536)], exports=ABI, params=1
    ),
    "shared memory": module(
        imports=[MEMORY[:-2] + b"\x03\x01" + leb(65536)], exports=ABI, params=1
    ),
}


@pytest.mark.parametrize("kind", EXECUTORS)
def test_a_module_that_is_not_the_executor_is_refused(
    refuses: Refuses, lowered: Path, kind: str
) -> None:
    (lowered / "odin.wasm").write_bytes(EXECUTORS[kind])
    assert str(lowered / "odin.wasm") in refuses("run", lowered, "--prompt", "a")


def test_a_missing_executor_is_named(refuses: Refuses, lowered: Path) -> None:
    (lowered / "odin.wasm").unlink()
    assert str(lowered / "odin.wasm") in refuses("run", lowered, "--prompt", "a")


def test_a_refused_artifact_writes_no_completions(
    refuses: Refuses, lowered: Path, tmp_path: Path
) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": 1, "prompt": "a"}\n')
    spoil(lowered / "weights-00000.bin", "changed")
    before = listing(tmp_path)
    refuses("run", lowered, "--prompts", tmp_path / "in.jsonl", "--out", tmp_path / "out.jsonl")
    assert listing(tmp_path) == before
