"""All builds of the executor, and its scalar reference, give the same bits."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import wasmtime
from kernel_cases import Case, all_cases
from machine import ENGINE, Machine


def canonical(arena: np.ndarray) -> np.ndarray:
    """The words of an arena; NaN payloads, which an engine may choose, are made equal."""
    floats = arena.view("<f4").copy()
    floats[np.isnan(floats)] = np.nan
    return floats.view("<u4")


def run_in_wasm(wasm: Path, case: Case, engine: wasmtime.Engine = ENGINE) -> np.ndarray:
    """The arena's words after one run."""
    machine = Machine(wasm, engine=engine)
    machine.load(case.builder.build(), case.weights, case.arena)
    machine.advance(case.tokens)
    return canonical(machine.arena())


def read_arena(prefix: Path, suffix: str) -> np.ndarray:
    """The arena's words as the native program wrote them."""
    return canonical(np.fromfile(prefix.with_suffix(suffix), np.uint8))


def test_native_kernel_agrees_with_scalar_reference(
    case: Case, native_results: dict[str, Path]
) -> None:
    prefix = native_results[case.name]
    np.testing.assert_array_equal(read_arena(prefix, ".executor"), read_arena(prefix, ".reference"))


def test_wasm_agrees_with_native(
    case: Case, wasm_path: Path, native_results: dict[str, Path]
) -> None:
    native = read_arena(native_results[case.name], ".executor")
    np.testing.assert_array_equal(run_in_wasm(wasm_path, case), native)


@pytest.mark.parametrize("cc", ["emcc", "zig"])
def test_other_compilers_agree_with_clang(
    cc: str, wasm_path: Path, build_wasm: Callable[[str], Path]
) -> None:
    other = build_wasm(cc)
    for case in all_cases():
        np.testing.assert_array_equal(
            run_in_wasm(other, case), run_in_wasm(wasm_path, case), case.name
        )


def test_node_agrees_with_wasmtime(wasm_path: Path, native_results: dict[str, Path]) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    script = Path(__file__).parent / "run_cases.mjs"
    subprocess.run([node, script, wasm_path, *native_results.values()], check=True)
    for case in all_cases():
        actual = read_arena(native_results[case.name], ".node")
        np.testing.assert_array_equal(actual, run_in_wasm(wasm_path, case), case.name)
