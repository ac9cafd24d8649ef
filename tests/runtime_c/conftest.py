"""The executor as the tests use it: `odin.wasm` files, and a native build under sanitizers."""

from __future__ import annotations

import importlib.util
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
WASM_CFLAGS = (
    "-std=c11 -O2 -ffreestanding -ffp-contract=off -msimd128 -mbulk-memory -Wall -Wextra -Werror"
).split()
WASM_LDFLAGS = (
    "--no-entry --import-memory --initial-memory=262144 --stack-first -z stack-size=65536"
    " --gc-sections --strip-all"
).split()
WASM_TOOLS = {
    "clang": (["clang-19", "--target=wasm32"], ["wasm-ld-19"]),
    "emcc": (["emcc"], ["wasm-ld-14"]),
    "zig": (
        [sys.executable, "-m", "ziglang", "cc", "-target", "wasm32-freestanding"],
        [sys.executable, "-m", "ziglang", "wasm-ld"],
    ),
}
NATIVE_CFLAGS = (
    "-std=c11 -O1 -g -ffp-contract=off -fsanitize=address,undefined -fno-sanitize-recover=all"
    " -Wall -Wextra -Werror"
).split()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `case` runs once for each kernel case."""
    if "case" in metafunc.fixturenames:
        cases = all_cases()
        metafunc.parametrize("case", cases, ids=[case.name for case in cases])


def run(command: Sequence[str | Path]) -> str:
    """Standard output of a command that must succeed."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, f"{command[0]}: {done.stdout[-2000:]}{done.stderr[-4000:]}"
    return done.stdout


def is_installed(cc: str) -> bool:
    """Whether a WebAssembly compiler is there."""
    if cc == "zig":
        return importlib.util.find_spec("ziglang") is not None
    return shutil.which(WASM_TOOLS[cc][0][0]) is not None


@pytest.fixture(scope="session")
def build_wasm(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Path of `odin.wasm` as built by `clang` or `emcc`; skips where the compiler is missing."""
    built: dict[str, Path] = {}

    def build(cc: str) -> Path:
        compiler, linker = WASM_TOOLS[cc]
        if not is_installed(cc):
            pytest.skip(f"{cc} is not installed")
        if cc not in built:
            folder = tmp_path_factory.mktemp(cc)
            objects = [folder / f"{source.stem}.o" for source in sorted(SOURCES.glob("*.c"))]
            for target in objects:
                source = SOURCES / f"{target.stem}.c"
                run([*compiler, *WASM_CFLAGS, "-c", source, "-o", target])
            run([*linker, *WASM_LDFLAGS, *objects, "-o", folder / "odin.wasm"])
            built[cc] = folder / "odin.wasm"
        return built[cc]

    return build


@pytest.fixture(scope="session")
def wasm_path(build_wasm: Callable[[str], Path]) -> Path:
    """The `odin.wasm` that most tests run: clang's."""
    return build_wasm("clang")


@pytest.fixture(scope="session")
def native(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The executor as a native program under ASan and UBSan; see runtime_wasm/c/native/main.c."""
    compiler = shutil.which("clang-19") or shutil.which("clang") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("neither clang nor gcc is installed")
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
    folder = tmp_path_factory.mktemp("cases")
    prefixes: dict[str, Path] = {}
    for number, case in enumerate(all_cases()):
        prefix = folder / str(number)
        prefix.with_suffix(".program").write_bytes(case.builder.build())
        prefix.with_suffix(".weights").write_bytes(case.weights.tobytes())
        prefix.with_suffix(".arena").write_bytes(case.arena.tobytes())
        prefix.with_suffix(".tokens").write_bytes(np.array(case.tokens, "<i4").tobytes())
        prefixes[case.name] = prefix
    run([native, "run", *prefixes.values()])
    return prefixes
