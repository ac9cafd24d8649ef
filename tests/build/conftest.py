"""A copy of the repository, built, that tests may change."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

COPIED = (
    "SConstruct",
    "site_scons",
    "runtime_wasm",
    "examples",
    "odin",
    "models",
    "locks",
    "build",
)


@pytest.fixture(scope="session")
def built(
    artifact: Path, repo_root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """The copy as it is after a build; shared, so not to be changed."""
    folder = tmp_path_factory.mktemp("built") / "repository"
    folder.mkdir()
    for name in COPIED:
        _copy(repo_root / name, folder / name)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def tree(built: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of that copy for one test."""
    folder = tmp_path / "repository"
    _copy(built, folder)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def checkout(repo_root: Path, tmp_path: Path) -> Path:
    """A copy of the sources and the small model, in which nothing is built."""
    folder = tmp_path / "repository"
    (folder / "models").mkdir(parents=True)
    for name in COPIED:
        if name not in ("models", "build"):
            _copy(repo_root / name, folder / name)
    _copy(repo_root / "models/odin-1m", folder / "models/odin-1m")
    return folder


@pytest.fixture
def fake_clang(tmp_path: Path) -> Callable[[str], Path]:
    """`fake_clang(suffix)` makes a folder for PATH: a clang-19 whose version ends with `suffix`."""
    real = shutil.which("clang-19")
    if real is None:
        pytest.skip("clang-19 is not installed; `./dev pytest` brings it")
    folder = tmp_path / "bin"

    def make(suffix: str) -> Path:
        folder.mkdir(exist_ok=True)
        (folder / "suffix").write_text(suffix)
        program = folder / "clang-19"
        if not program.exists():
            program.write_text(
                f'#!/bin/sh\n[ "$1" = --version ] || exec {real} "$@"\n'
                f'echo "clang version 19.1.7$(cat {folder}/suffix)"\n'
            )
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return folder

    return make


def _copy(source: Path, target: Path) -> None:
    """Copies with times, which SCons looks at; npm's large packages are hard links."""
    if source.is_file():
        shutil.copy2(source, target)
        return

    def copy(file: str, to: str) -> None:
        (os.link if "node_modules" in file else shutil.copy2)(file, to)

    ignore = shutil.ignore_patterns("__pycache__", "checkpoints", "data")
    shutil.copytree(source, target, symlinks=True, copy_function=copy, ignore=ignore)
