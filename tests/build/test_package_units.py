"""The JavaScript package's own unit tests, which need neither a model nor a browser."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path


def test_package_passes_its_unit_tests(scons: Callable[..., str], repo_root: Path) -> None:
    scons("package")
    folder = repo_root / "runtime_wasm" / "js"
    done = subprocess.run(["npm", "test"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
