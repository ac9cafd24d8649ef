"""The executors stay small, by every compiler that is there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import toolchain

LIMIT = 64 * 1024


@pytest.mark.parametrize("cc", toolchain.finders(sys.executable))
def test_executor_is_at_most_64_kb(scons: Callable[..., str], repo_root: Path, cc: str) -> None:
    if toolchain.finders(sys.executable)[cc]() is None:
        pytest.skip(f"{cc} is not installed; `./dev scons cc={cc} kernels` brings it")
    scons("kernels", f"cc={cc}")
    built = list((repo_root / "build" / "runtime" / cc).glob("*.wasm"))
    assert {"odin.wasm", "odin-threads.wasm"} <= {wasm.name for wasm in built}
    assert {wasm.name: wasm.stat().st_size for wasm in built if wasm.stat().st_size > LIMIT} == {}
