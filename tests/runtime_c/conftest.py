"""The executor as the tests use it: `odin.wasm` files, and a native build under sanitizers."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from kernel_cases import Case, all_cases

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def wasm_path() -> Path:
    """The clang build."""
    return Path("/tmp/odin-wasm/clang/odin.wasm")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `case` runs once for each kernel case."""
    if "case" in metafunc.fixturenames:
        cases = all_cases()
        metafunc.parametrize("case", cases, ids=[case.name for case in cases])
