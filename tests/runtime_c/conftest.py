"""The executor as the tests use it: `odin.wasm` files, and a native build under sanitizers."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from kernel_cases import all_cases

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "runtime_wasm" / "c"
NATIVE_CFLAGS = [
    "-std=c11",
    "-O1",
    "-g",
    "-ffp-contract=off",
    "-fsanitize=address,undefined",
    "-fno-sanitize-recover=all",
    "-Wall",
    "-Wextra",
    "-Werror",
]

sys.path[:0] = [str(ROOT / "site_scons"), str(ROOT / "tests" / "browser")]
import toolchain  # noqa: E402


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `case` runs once for each kernel case."""
    if "case" in metafunc.fixturenames:
        cases = all_cases()
        metafunc.parametrize("case", cases, ids=[case.name for case in cases])


def run(command: Sequence[str | Path], cwd: Path | None = None) -> None:
    """Runs a command that must succeed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, f"{command[0]}: {done.stdout[-2000:]}{done.stderr[-4000:]}"


def has_sanitizers(compiler: str) -> bool:
    """Whether a native C compiler is there with ASan and UBSan."""
    command = [compiler, *NATIVE_CFLAGS, "-x", "c", "-", "-o", os.devnull]
    program = "int main(void) { return 0; }"
    return (
        shutil.which(compiler) is not None
        and subprocess.run(command, input=program, text=True, capture_output=True).returncode == 0
    )


@pytest.fixture(scope="session")
def build_wasm() -> Callable[[str], Path]:
    """Brings `odin.wasm` up to date as one compiler builds it; skips where that is missing."""

    @functools.cache
    def build(cc: str) -> Path:
        if toolchain.finders(sys.executable)[cc]() is None:
            pytest.skip(f"{cc} is not installed; `./dev scons cc={cc} kernels` brings it")
        run([sys.executable, "-m", "SCons", "-Q", f"cc={cc}", "kernels"], cwd=ROOT)
        return ROOT / "build" / "runtime" / cc / "odin.wasm"

    return build


@pytest.fixture(scope="session")
def wasm_path(build_wasm: Callable[[str], Path]) -> Path:
    """The `odin.wasm` that most tests run, by the compiler that `cc=auto` takes."""
    for cc, find in toolchain.finders(sys.executable).items():
        if find() is not None:
            return build_wasm(cc)
    pytest.fail("no compiler for WebAssembly is installed")


@pytest.fixture(scope="session")
def native(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The executor as a native program under ASan and UBSan; see runtime_wasm/c/native/main.c."""
    compiler = next(filter(has_sanitizers, (*toolchain.CLANG_NAMES, "gcc")), None)
    if compiler is None:
        pytest.skip("neither clang nor gcc with ASan is installed")
    program = tmp_path_factory.mktemp("native") / "odin-native"
    sources = [path for path in sorted(SOURCES.glob("*.c")) if path.stem != "memory_wasm"]
    sources += sorted((SOURCES / "native").glob("*.c"))
    run([compiler, *NATIVE_CFLAGS, *sources, "-lm", "-o", program])
    return program


@pytest.fixture(scope="session")
def native_results(native: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each case's file prefix, after the native executor and the scalar reference ran it.

    `PREFIX.executor` and `PREFIX.reference` hold the arena after the run.
    """
    prefixes = write_cases(tmp_path_factory.mktemp("cases"))
    run([native, "run", *prefixes.values()])
    return prefixes


def write_cases(folder: Path) -> dict[str, Path]:
    """Each case's file prefix: what the native executor reads."""
    prefixes: dict[str, Path] = {}
    for number, case in enumerate(all_cases()):
        prefix = folder / str(number)
        prefix.with_suffix(".program").write_bytes(case.builder.build())
        prefix.with_suffix(".weights").write_bytes(case.weights.tobytes())
        prefix.with_suffix(".arena").write_bytes(case.arena.tobytes())
        prefix.with_suffix(".tokens").write_bytes(np.array(case.tokens, "<i4").tobytes())
        prefixes[case.name] = prefix
    return prefixes
