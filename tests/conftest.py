"""What several suites need: the repository, and what SCons builds in it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "site_scons"))
# For suites that need checkpoints: random_checkpoints.py.
sys.path.insert(0, str(ROOT / "tests" / "frontend"))
# Reference implementations that several suites compare with.
sys.path.insert(0, str(ROOT / "tests" / "oracles"))

# How long an example takes says more about the machine than about the code.
settings.register_profile("odin", deadline=None)
settings.load_profile("odin")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept-golden", action="store_true", help="write new golden files from what comes out"
    )


@pytest.fixture(scope="session")
def repo_root() -> Path:
    """The repository's top folder."""
    return ROOT


@pytest.fixture(scope="session")
def scons() -> Callable[..., str]:
    """`scons(*words, cwd=ROOT)` runs SCons, which must succeed, and returns what it printed."""

    def run(*words: str, cwd: Path = ROOT) -> str:
        command = [sys.executable, "-m", "SCons", "-Q", *words]
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
        assert done.returncode == 0, f"scons {' '.join(words)}: {done.stdout}{done.stderr}"
        return done.stdout

    return run


@pytest.fixture(scope="session")
def artifact(scons: Callable[..., str]) -> Path:
    """build/odin-1m/wasm/, up to date. Fails without released weights: tests do not train."""
    if not (ROOT / "models" / "odin-1m" / "model.safetensors").is_file():
        pytest.fail("models/odin-1m/model.safetensors is missing: expected the released weights")
    scons("model=odin-1m", "target=wasm")
    return ROOT / "build" / "odin-1m" / "wasm"


@pytest.fixture(scope="session")
def shell(scons: Callable[..., str]) -> None:
    """Brings the C part of the tvm target's modules up to date."""
    scons("shell")


@pytest.fixture(scope="session")
def runtime_wasm(scons: Callable[..., str]) -> Path:
    """`odin.wasm`, up to date, as the compiler that SCons prefers builds it."""
    from stages.kernels import find_compiler

    scons("kernels")
    return ROOT / "build" / "runtime" / find_compiler("auto").name / "odin.wasm"
