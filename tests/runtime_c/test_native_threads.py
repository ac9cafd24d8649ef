"""Threads divide every kernel so that they never meet, and give the bits of one thread."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from conftest import NATIVE_CFLAGS, SOURCES, run, toolchain, write_cases
from kernel_cases import all_cases
from test_equal_bits import read_arena, run_in_wasm

TSAN_CFLAGS = [
    *(flag for flag in NATIVE_CFLAGS if "address" not in flag),
    "-fsanitize=thread",
    "-DODIN_THREADS",
    "-DLEAST_ELEMENTS=1",  # small kernels are divided, too
]


@pytest.fixture(scope="module")
def native_threads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The executor with threads as a native program under ThreadSanitizer."""
    folder = tmp_path_factory.mktemp("threads")
    (folder / "empty.c").write_text("int main(void) { return 0; }")
    compilers = filter(shutil.which, (*toolchain.CLANG_NAMES, "gcc"))
    for compiler in compilers:
        try:
            run([compiler, "-fsanitize=thread", folder / "empty.c", "-o", folder / "empty"])
            run([folder / "empty"])
        except AssertionError:
            continue
        sources = [path for path in sorted(SOURCES.glob("*.c")) if path.stem != "memory_wasm"]
        sources += [*sorted(SOURCES.glob("threads/*.c")), *sorted(SOURCES.glob("native/*.c"))]
        program = folder / "odin-native"
        run([compiler, *TSAN_CFLAGS, *sources, "-lm", "-lpthread", "-o", program])
        return program
    pytest.skip("neither clang nor gcc with ThreadSanitizer is installed, or it cannot run here")


@pytest.mark.parametrize("n", [2, 3])
def test_no_races_and_the_bits_of_one_thread(n: int, native_threads: Path, tmp_path: Path) -> None:
    """The scalar reference runs on one; a data race is the sanitizer's exit status."""
    prefixes = write_cases(tmp_path)
    run([native_threads, "threads", str(n), *prefixes.values()])
    for case in all_cases():
        actual = read_arena(prefixes[case.name], ".executor")
        expected = read_arena(prefixes[case.name], ".reference")
        np.testing.assert_array_equal(actual, expected, case.name)


def test_a_module_with_threads_has_one_until_it_is_told(wasm_path: Path, tmp_path: Path) -> None:
    """Its kernels, which the compiler saw with atomics, give the same bits in Node."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    prefixes = write_cases(tmp_path)
    script = Path(__file__).parent / "run_cases.mjs"
    run([node, script, wasm_path.with_name("odin-threads.wasm"), *prefixes.values()])
    for case in all_cases():
        actual = read_arena(prefixes[case.name], ".node")
        np.testing.assert_array_equal(actual, run_in_wasm(wasm_path, case), case.name)


@pytest.mark.parametrize("n", [0, 17])
def test_how_many_threads_there_may_be(n: int, native_threads: Path, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=f"{n} threads were asked for, expected 1 to 16"):
        run([native_threads, "threads", str(n), tmp_path / "none"])
