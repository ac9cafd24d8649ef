"""`odinc` in this process, and a tiny model lowered for it."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest
from random_checkpoints import write_mamba_ssm
from tiny_artifact import MODEL, Odinc, Outcome, Refuses, write_tokenizer

from odin.cli import main


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
def refuses(odinc: Odinc) -> Refuses:
    """`refuses(*words)` runs odinc, which must refuse its input; returns the sentence it says."""

    def run(*words: str | Path) -> str:
        outcome = odinc(*words)
        assert outcome.status == 2, outcome
        assert outcome.out == ""
        assert outcome.err.startswith("error: "), outcome.err
        assert outcome.err.count("\n") == 1 and outcome.err.endswith("\n"), outcome.err
        return outcome.err.removeprefix("error: ").rstrip("\n")

    return run


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
    return _lower_tiny(tmp_path_factory.mktemp("pristine"), runtime_wasm)


@pytest.fixture(scope="session")
def together(tmp_path_factory: pytest.TempPathFactory, runtime_wasm: Path) -> Path:
    """The same for four sequences."""
    return _lower_tiny(tmp_path_factory.mktemp("together"), runtime_wasm, "--sequences", "4")


def _lower_tiny(folder: Path, runtime_wasm: Path, *options: str) -> Path:
    source = write_mamba_ssm(folder / "tiny", MODEL)
    write_tokenizer(source / "tokenizer.json")
    (source / "templates.json").write_text(json.dumps({"math": "q: {prompt}\na:"}))
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit) as stop:
        words = ["odinc", "lower", str(source), "--bare", "-o", str(folder / "wasm"), *options]
        patch.setattr(sys, "argv", words)
        main()
    assert stop.value.code == 0
    shutil.copyfile(runtime_wasm, folder / "wasm" / "odin.wasm")
    return folder / "wasm"


@pytest.fixture
def lowered(pristine: Path, tmp_path: Path) -> Path:
    """A copy of the artifact of the tiny checkpoint, for the test to spoil."""
    return shutil.copytree(pristine, tmp_path / "lowered")
