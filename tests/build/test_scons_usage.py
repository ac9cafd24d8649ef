"""Wrong command lines: one sentence that helps, exit status 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WRONG = {
    "model=odin-1n": "model=odin-1n: there is no model 'odin-1n', did you mean odin-1m?",
    "target=wsm": "target=wsm: there is no target 'wsm', did you mean wasm?",
    "cc=emc": "cc=emc: there is no cc 'emc', did you mean emcc?",
    "quant=int9": "quant=int9: there is no quant 'int9', did you mean int8?",
    "modle=odin-1m": "modle=: there is no option 'modle', did you mean model?",
    "kernel": "kernel: there is no stage 'kernel', did you mean kernels?",
    "count=0": "count=0: expected an integer of at least 1",
    "mixture=nosuch": "mixture=nosuch: expected a name in datagen/mixtures/ or a .toml file",
    "models=odin-1m,odin-2m": "models=odin-1m,odin-2m: expected names of models with "
    "weights, commas between them",
    "seed=-1": "seed=-1: expected an integer of at least 0",
}


def run(repo_root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "SCons", "-Q", *words]
    return subprocess.run(command, cwd=repo_root, capture_output=True, text=True)


@pytest.mark.parametrize("word", WRONG)
def test_wrong_word_is_one_sentence(repo_root: Path, word: str) -> None:
    done = run(repo_root, word)
    assert (done.returncode, done.stderr) == (2, f"error: {WRONG[word]}\n")


def test_help_explains_every_option(repo_root: Path) -> None:
    from build import find_stages, options_of

    text = run(repo_root, "-h").stdout
    for option in options_of(find_stages()):
        line = next(
            line for line in text.splitlines() if line.strip().startswith(f"{option.name}=")
        )
        assert option.summary in line
