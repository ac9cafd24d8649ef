"""`odinc` in this process, and a tiny model lowered for it."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tokenizers import Tokenizer
from tokenizers.decoders import Fuse
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Split

from odin.cli import main

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "frontend"))
from random_checkpoints import RandomModel, write_mamba_ssm

CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789 .,:?\n"
MODEL = RandomModel(d_model=16, n_layer=1, vocab_size=1 + len(CHARACTERS))


@dataclass(frozen=True)
class Outcome:
    """What a run of odinc came to."""

    status: int
    out: str
    err: str


Odinc = Callable[..., Outcome]


@pytest.fixture
def odinc(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Odinc:
    """`odinc(*words)` runs the command line through its entry point."""

    def run(*words: str | Path) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["odinc", *map(str, words)])
        capsys.readouterr()
        status: int | str | None = 0
        try:
            main()
        except SystemExit as stop:
            status = stop.code
        captured = capsys.readouterr()
        return Outcome(status if isinstance(status, int) else 0, captured.out, captured.err)

    return run


@pytest.fixture
def refuses(odinc: Odinc) -> Callable[..., str]:
    """`refuses(*words)` runs odinc, which must refuse its input; returns the sentence it says."""

    def run(*words: str | Path) -> str:
        outcome = odinc(*words)
        assert outcome.status == 2, outcome
        assert outcome.out == ""
        assert outcome.err.startswith("error: "), outcome.err
        assert outcome.err.count("\n") == 1 and outcome.err.endswith("\n"), outcome.err
        return outcome.err.removeprefix("error: ").rstrip("\n")

    return run


def write_tokenizer(path: Path) -> None:
    """A tokenizer of one token a character; id 0 ends a text."""
    vocab = {"<|endoftext|>": 0} | {text: i for i, text in enumerate(CHARACTERS, 1)}
    tokenizer = Tokenizer(WordLevel(vocab, unk_token="?"))
    tokenizer.pre_tokenizer = Split("", "isolated")
    tokenizer.decoder = Fuse()
    tokenizer.save(str(path))


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    """A tiny random checkpoint with a tokenizer and a template, for the test to spoil."""
    folder = write_mamba_ssm(tmp_path / "tiny", MODEL)
    write_tokenizer(folder / "tokenizer.json")
    (folder / "templates.json").write_text(json.dumps({"math": "q: {prompt}\na:"}))
    return folder


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory, runtime_wasm: Path) -> Path:
    """The artifact of the tiny checkpoint with its executor; not to be changed."""
    folder = tmp_path_factory.mktemp("pristine")
    source = write_mamba_ssm(folder / "tiny", MODEL)
    write_tokenizer(source / "tokenizer.json")
    (source / "templates.json").write_text(json.dumps({"math": "q: {prompt}\na:"}))
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit) as stop:
        words = ["odinc", "lower", str(source), "--bare", "-o", str(folder / "wasm")]
        patch.setattr(sys, "argv", words)
        main()
    assert stop.value.code == 0
    shutil.copyfile(runtime_wasm, folder / "wasm" / "odin.wasm")
    return folder / "wasm"


@pytest.fixture
def lowered(pristine: Path, tmp_path: Path) -> Path:
    """A copy of the artifact of the tiny checkpoint, for the test to spoil."""
    return shutil.copytree(pristine, tmp_path / "lowered")


def edit_manifest(folder: Path, change: Callable[[dict], object]) -> None:
    """Lets `change` edit the fields of an artifact's manifest."""
    path = folder / "manifest.json"
    fields = json.loads(path.read_text())
    change(fields)
    path.write_text(json.dumps(fields))


def replace_file(folder: Path, entry: str, data: bytes) -> None:
    """Writes another `program`, `tokenizer` or first shard, and a manifest that vouches for it."""
    fields = json.loads((folder / "manifest.json").read_text())
    file = fields["weights"]["shards"][0] if entry == "shard" else fields[entry]
    (folder / file["file"]).write_bytes(data)
    file |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    (folder / "manifest.json").write_text(json.dumps(fields))


def listing(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
