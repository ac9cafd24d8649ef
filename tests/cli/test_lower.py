"""odinc lower: an artifact is written whole, or a bad input is named and nothing is."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from tiny_artifact import Odinc, Refuses, listing

from odin.backends.backend import available_backends
from odin.passes.pipeline import parse_passes
from odin.passes.registry import available_passes


def test_lower_writes_an_artifact(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    outcome = odinc("lower", checkpoint, "--bare", "-o", tmp_path / "out")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith(f"{tmp_path / 'out'}: tiny, ")
    files = {"manifest.json", "program.bin", "weights-00000.bin", "tokenizer.json"}
    assert set(listing(tmp_path / "out")) == files


def test_lower_says_that_there_is_no_tokenizer(
    odinc: Odinc, checkpoint: Path, tmp_path: Path
) -> None:
    (checkpoint / "tokenizer.json").unlink()
    outcome = odinc("lower", checkpoint, "--bare", "-o", tmp_path / "out")
    assert outcome.status == 0 and "it takes token ids, not text" in outcome.out
    assert "tokenizer.json" not in listing(tmp_path / "out")


def test_lower_replaces_an_artifact(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert odinc("lower", checkpoint, "--bare", "-o", out).status == 0
    (out / "leftover.txt").write_text("from before")
    assert odinc("lower", checkpoint, "--bare", "-o", out).status == 0
    assert "leftover.txt" not in listing(out)


def test_lower_twice_gives_the_same_bytes(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert odinc("lower", checkpoint, "--bare", "-o", tmp_path / name).status == 0
    assert listing(tmp_path / "a") == listing(tmp_path / "b")


def test_without_a_checkpoint_lower_takes_the_released_model(
    refuses: Refuses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "models/odin-1m" in refuses("lower")
    assert listing(tmp_path) == {}


def test_without_out_lower_writes_below_build(
    odinc: Odinc, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cwd").mkdir()
    monkeypatch.chdir(tmp_path / "cwd")
    assert odinc("lower", checkpoint, "--bare").status == 0
    assert (tmp_path / "cwd" / "build" / "tiny" / "wasm" / "manifest.json").is_file()


def test_passes_and_dumps_are_shown(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    words = ["--passes", "dce", "--dump-dir", tmp_path / "ir", "--print-ir-after", "specialize"]
    outcome = odinc("lower", checkpoint, "--bare", "-o", tmp_path / "out", "--time-passes", *words)
    assert outcome.status == 0
    lowering = [step.name for step in parse_passes(available_backends()["wasm"].lowering)]
    names = [f"{number:02}-{name}.mlir" for number, name in enumerate(["input", "dce", *lowering])]
    assert sorted(listing(tmp_path / "ir")) == names
    assert outcome.err.count("// IR after") == 1 and "func.func @main_64" in outcome.err
    assert [line.split()[0] for line in outcome.err.splitlines()[-3:]] == [
        "dce",
        "specialize",
        "plan-memory",
    ]


def test_no_passes_of_ones_own(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    outcome = odinc("lower", checkpoint, "--bare", "-o", tmp_path / "out", "--passes", "")
    assert outcome.status == 0


@pytest.mark.parametrize(
    ("words", "quant"),
    [
        ([], "int8"),
        (["--quant", "int8"], "int8"),
        (["--quant", "none"], "none"),
        (["--passes", "fuse,quant{act=7}"], "int8-act7"),
    ],
)
def test_the_manifest_says_how_it_is_quantized(
    odinc: Odinc, checkpoint: Path, tmp_path: Path, words: list[str], quant: str
) -> None:
    outcome = odinc("lower", checkpoint, "--bare", "-o", tmp_path / "out", *words)
    assert outcome.status == 0
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["quant"] == quant
    assert (manifest["snr_db"] == {}) == (quant == "none")
    assert ("SNR median" in outcome.out) == (quant != "none")


def test_other_lengths(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    words = ["-o", tmp_path / "out", "--passes", "specialize{T=1,8}"]
    assert odinc("lower", checkpoint, "--bare", *words).status == 0
    program = (tmp_path / "out" / "program.bin").read_bytes()
    assert struct.unpack_from("<I", program, 12) == (2,)
    assert [struct.unpack_from("<I", program, 64 + 16 * i)[0] for i in range(2)] == [1, 8]


# The target gguf


def test_a_file_for_llama_cpp_is_written_and_replaced(
    odinc: Odinc, checkpoint: Path, tmp_path: Path
) -> None:
    (checkpoint / "tokenizer.json").unlink()
    words = ["lower", checkpoint, "--target", "gguf", "-o", tmp_path / "out"]
    for options, stored in ((["none"], "f32"), (["f16"], "f16"), (["int8"], "q8_0"), ([], "q8_0")):
        options = ["--quant", *options] if options else []
        assert odinc(*words, *options).status == 0
        assert set(listing(tmp_path / "out")) == {"manifest.json", "tiny.gguf"}
        assert json.loads((tmp_path / "out" / "manifest.json").read_text())["quant"] == stored
    shown = odinc("inspect", tmp_path / "out")
    assert shown.status == 0 and "llama.cpp's mamba2" in shown.out and "q8_0" in shown.out


def test_a_tokenizer_that_llama_cpp_lacks_is_named(
    refuses: Refuses, checkpoint: Path, tmp_path: Path
) -> None:
    sentence = refuses("lower", checkpoint, "--target", "gguf", "-o", tmp_path / "out")
    assert sentence.startswith(f"{checkpoint / 'tokenizer.json'}: model: ")
    assert not (tmp_path / "out").exists()


# Options


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--quant", "f16"], "--quant f16 is not implemented; expected int8 or none"),
        (["--target", "wasn"], "--target: there is no target 'wasn'; did you mean 'wasm'?"),
        (["--passes", "dse"], "--passes: there is no pass 'dse'; did you mean 'dce'?"),
        (["--passes", "dce{x=1}"], "--passes: dce has no option 'x'; its options: none"),
        (["--passes", "dce{"], "--passes 'dce{': "),
        (["--passes", "specialize{T=0}"], "specialize: option T expects"),
        (
            ["--passes", "specialize{T=4}"],
            "target wasm: expected planned programs, one of them for T = 1",
        ),
        (
            ["--passes", "specialize{T=1,2,3,4,5,6,7,8,9}"],
            "target wasm: expected at most 8 programs",
        ),
        (["--print-ir-after", "dse"], "--print-ir-after: there is no pass 'dse'"),
        (["--quant", "int3"], "--quant"),
        (["--quant", "int4"], "--quant int4 is not implemented; expected int8 or none"),
        (["--quant", "int8", "--passes", "fuse"], "--quant int8 is short for --passes"),
        (["--passes", "quant{bits=4}"], "quant: option bits expects 8, found 4"),
        (["--no-such-option"], "--no-such-option"),
    ],
)
def test_a_wrong_option_is_named(
    refuses: Refuses, checkpoint: Path, tmp_path: Path, words: list[str], sentence: str
) -> None:
    before = listing(tmp_path)
    assert sentence in refuses("lower", checkpoint, "--bare", "-o", tmp_path / "out", *words)
    assert listing(tmp_path) == before and not (tmp_path / "out").exists()


# Checkpoints


def edit_config(folder: Path, **fields: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))


def edit_weights(folder: Path, change: Callable[[bytes], bytes]) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(change(path.read_bytes()))


def with_nan(data: bytes) -> bytes:
    return data[:-4] + np.array([np.nan], "<f4").tobytes()


def with_header(data: bytes, length: int) -> bytes:
    return struct.pack("<Q", length) + data[8:]


SPOILT: dict[str, tuple[str, Callable[[Path], object]]] = {
    "no folder": ("tiny", lambda folder: folder.rename(folder.with_name("elsewhere"))),
    "no config": ("config.json", lambda folder: (folder / "config.json").unlink()),
    "no weights": ("tiny", lambda folder: (folder / "model.safetensors").unlink()),
    "config cut": ("config.json", lambda folder: (folder / "config.json").write_text('{"d_mod')),
    "config of another family": (
        "config.json",
        lambda folder: edit_config(folder, ssm_cfg={"layer": "Mamba9"}),
    ),
    "config with a wrong number": ("config.json", lambda folder: edit_config(folder, d_model=-1)),
    "wrong shape": ("model.safetensors", lambda folder: edit_config(folder, d_model=32)),
    "wrong vocabulary": ("model.safetensors", lambda folder: edit_config(folder, vocab_size=999)),
    "one layer more": ("backbone.layers.1", lambda folder: edit_config(folder, n_layer=2)),
    "weights cut": (
        "model.safetensors",
        lambda folder: edit_weights(folder, lambda data: data[:-9]),
    ),
    "weights cut in the header": (
        "model.safetensors",
        lambda folder: edit_weights(folder, lambda data: data[:40]),
    ),
    "weights empty": ("model.safetensors", lambda folder: edit_weights(folder, lambda data: b"")),
    "weights with bytes behind": (
        "model.safetensors",
        lambda folder: edit_weights(folder, lambda data: data + bytes(64)),
    ),
    "weights with a huge header": (
        "model.safetensors",
        lambda folder: edit_weights(folder, lambda data: with_header(data, 1 << 40)),
    ),
    "weights with NaN": ("model.safetensors", lambda folder: edit_weights(folder, with_nan)),
    "tokenizer is no tokenizer": (
        "tokenizer.json",
        lambda folder: (folder / "tokenizer.json").write_text("[]"),
    ),
    "tokenizer of nothing": (
        "tokenizer.json",
        lambda folder: (folder / "tokenizer.json").write_text("{}"),
    ),
    "template without a prompt": (
        "templates.json",
        lambda folder: (folder / "templates.json").write_text('{"math": "?"}'),
    ),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_a_bad_checkpoint_is_named_and_nothing_is_written(
    refuses: Refuses, checkpoint: Path, tmp_path: Path, fault: str
) -> None:
    named, spoil = SPOILT[fault]
    spoil(checkpoint)
    before = listing(tmp_path)
    assert named in refuses("lower", checkpoint, "--bare", "-o", tmp_path / "new" / "out")
    assert listing(tmp_path) == before and not (tmp_path / "new").exists()


@pytest.mark.parametrize("fault", ["weights cut", "weights with NaN"])
def test_a_bad_checkpoint_leaves_the_old_artifact(
    odinc: Odinc, refuses: Refuses, checkpoint: Path, tmp_path: Path, fault: str
) -> None:
    out = tmp_path / "out"
    assert odinc("lower", checkpoint, "--bare", "-o", out).status == 0
    old = listing(out)
    SPOILT[fault][1](checkpoint)
    refuses("lower", checkpoint, "--bare", "-o", out)
    assert listing(out) == old
    assert {path.name for path in tmp_path.iterdir()} == {"tiny", "out"}


def test_a_pass_that_breaks_leaves_the_old_artifact_and_a_reproducer(
    odinc: Odinc, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object) -> None:
        raise AssertionError("unexpected")

    out = tmp_path / "out"
    assert odinc("lower", checkpoint, "--bare", "-o", out).status == 0
    old = listing(out)
    monkeypatch.setattr(available_passes()["plan-memory"], "apply", broken)
    monkeypatch.chdir(tmp_path)
    outcome = odinc("lower", checkpoint, "--bare", "-o", out)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith("internal error: pass plan-memory failed")
    assert listing(out) == old
    names = {"tiny", "out", "odin-crash-plan-memory.mlir"}
    assert {path.name for path in tmp_path.iterdir()} == names


# Where to write


def test_a_foreign_folder_is_not_replaced(
    refuses: Refuses, checkpoint: Path, tmp_path: Path
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "thesis.txt").write_text("years of work")
    sentence = refuses("lower", checkpoint, "--bare", "-o", tmp_path / "home")
    assert str(tmp_path / "home") in sentence
    assert listing(tmp_path / "home") == {"thesis.txt": b"years of work"}


def test_the_checkpoint_is_not_replaced_by_its_artifact(refuses: Refuses, checkpoint: Path) -> None:
    before = listing(checkpoint)
    refuses("lower", checkpoint, "--bare", "-o", checkpoint)
    assert listing(checkpoint) == before


def test_a_file_in_the_way_is_named(refuses: Refuses, checkpoint: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert str(tmp_path / "file") in refuses("lower", checkpoint, "-o", tmp_path / "file")
    below = tmp_path / "file" / "below"
    assert str(below) in refuses("lower", checkpoint, "--bare", "-o", below)


def test_lower_without_the_site_says_how_to_build_it(
    refuses: Refuses, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("odin.site._PLACES", (tmp_path / "nowhere",))
    assert "--bare" in refuses("lower", checkpoint, "-o", tmp_path / "out")
    assert not (tmp_path / "out").exists()
