"""The guides are followed to the letter: their files written, their commands run, what these print
compared."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

COPIED = ("odin", "tests", "docs", "site_scons", "runtime_wasm/c", "build/runtime")
FILES = ("SConstruct", "pyproject.toml", "models/odin-1m/config.json", "build/.sconsign.dblite")
PROGRAMS = {"odinc": "odin.cli", "pytest": "pytest"}

BLOCK = re.compile(
    r"(?:^`(?P<file>[^`\n]+)`:\n\n)?^(?P<fence>```+)(\w+)\n(.*?)^(?P=fence)$", re.S | re.M
)


@dataclass(frozen=True)
class Step:
    """A file to write, or commands with what they print."""

    file: str | None
    text: str


def steps_of(guide: str) -> Iterator[Step]:
    """What a guide says to do, in its order."""
    for match in BLOCK.finditer(guide):
        language, text = match[3], match[4]
        assert (language == "console") != (match["file"] is not None), match[0]
        yield Step(match["file"], text)


def commands_of(text: str) -> Iterator[tuple[str, str]]:
    """Each `$ command` of a console block with the lines that it prints."""
    for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def assert_printed(found: str, expected: str) -> None:
    """Compares what a command printed; `…` stands for anything."""
    pattern = re.escape(expected.rstrip()).replace("…", ".*")
    assert re.fullmatch(pattern, found.rstrip(), re.S), f"{found}\nis not\n{expected}"


@pytest.fixture
def repository(runtime_wasm: Path, repo_root: Path, tmp_path: Path) -> Path:
    """A fresh copy of what the guides change and run."""
    folder = tmp_path / "repository"
    ignore = shutil.ignore_patterns("__pycache__", "datagen", "training", "browser")
    for name in COPIED:
        shutil.copytree(repo_root / name, folder / name, ignore=ignore)
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(repo_root / name, folder / name)
    return folder


@pytest.fixture
def environment(repository: Path, tmp_path: Path) -> dict[str, str]:
    """That of an activated virtual environment, for the copy."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, module in PROGRAMS.items():
        script = programs / name
        script.write_text(f'#!/bin/sh\nexec {sys.executable} -m {module} "$@"\n')
        script.chmod(0o755)
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(repository)}


@pytest.mark.parametrize("name", ["adding-an-op.md", "adding-a-pass.md"])
def test_guide_can_be_followed(
    name: str, repo_root: Path, repository: Path, environment: dict[str, str]
) -> None:
    for step in steps_of((repo_root / "docs" / name).read_text()):
        if step.file is not None:
            assert not (repository / step.file).exists(), f"{step.file} is there already"
            (repository / step.file).write_text(step.text)
            continue
        for command, expected in commands_of(step.text):
            done = subprocess.run(
                command,
                shell=True,
                cwd=repository,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            assert_printed(done.stdout, expected)


def test_another_output_is_noticed() -> None:
    assert_printed("2 passed in 0.31s\n", "2 passed in …s\n")
    with pytest.raises(AssertionError):
        assert_printed("1 passed, 1 failed in 0.31s\n", "2 passed in …s\n")
