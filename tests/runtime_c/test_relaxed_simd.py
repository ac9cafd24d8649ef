"""The executor built with relaxed SIMD gives the bits of the plain one, in every engine."""

import base64
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import wasmtime
from artifact_hosts import serving, start_chromium
from kernel_cases import Case, all_cases
from selenium import webdriver
from test_equal_bits import canonical, read_arena, run_in_wasm

HERE = Path(__file__).parent

RUN_CASES = """
const [names, done] = [arguments[0], arguments[1]];
(async () => {
  const { KINDS, runCase } = await import("/case_runner.mjs");
  const read = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
  const module = await WebAssembly.compile(await read("/odin-relaxed.wasm"));
  const arenas = [];
  for (const name of names) {
    const files = {};
    for (const kind of KINDS) files[kind] = await read(`/${name}.${kind}`);
    arenas.push(btoa(String.fromCharCode(...runCase(module, files))));
  }
  return arenas;
})().then(done, (error) => done(String(error)));
"""


@pytest.fixture(scope="module")
def relaxed_path(wasm_path: Path) -> Path:
    path = wasm_path.with_name("odin-relaxed.wasm")
    if not path.is_file():
        pytest.skip("the compiler does not know relaxed SIMD")
    return path


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    driver = start_chromium(tmp_path_factory.mktemp("chromium"))
    yield driver
    driver.quit()


def quantized_cases() -> list[Case]:
    """The cases whose kernels have instructions of their own in the relaxed build."""
    return [case for case in all_cases() if case.name.startswith("linear_q8")]


def test_wasmtime(case: Case, relaxed_path: Path, wasm_path: Path) -> None:
    np.testing.assert_array_equal(run_in_wasm(relaxed_path, case), run_in_wasm(wasm_path, case))


@pytest.fixture(scope="module")
def signed_engine() -> wasmtime.Engine:
    """An engine whose relaxed products behave as the standard's deterministic profile says.

    Operands outside of 0 to 127 are signed there, as on ARM, where x86 without VNNI saturates: the
    executor then takes another way to multiply 8-bit activations.
    """
    config = wasmtime.Config()
    config.wasm_relaxed_simd = True
    config.wasm_relaxed_simd_deterministic = True
    return wasmtime.Engine(config)


@pytest.mark.parametrize("quantized", quantized_cases(), ids=lambda case: case.name)
def test_signed_products(
    quantized: Case, signed_engine: wasmtime.Engine, relaxed_path: Path, wasm_path: Path
) -> None:
    actual = run_in_wasm(relaxed_path, quantized, signed_engine)
    np.testing.assert_array_equal(actual, run_in_wasm(wasm_path, quantized))


def test_node(relaxed_path: Path, wasm_path: Path, native_results: dict[str, Path]) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    command = [node, HERE / "run_cases.mjs", relaxed_path, *native_results.values()]
    if subprocess.run(command).returncode == 3:
        pytest.skip("this Node does not know relaxed SIMD")
    for case in all_cases():
        actual = read_arena(native_results[case.name], ".node")
        np.testing.assert_array_equal(actual, run_in_wasm(wasm_path, case), case.name)


def test_chromium(
    chromium: webdriver.Chrome,
    relaxed_path: Path,
    wasm_path: Path,
    native_results: dict[str, Path],
    tmp_path: Path,
) -> None:
    for path in (relaxed_path, HERE / "case_runner.mjs"):
        shutil.copyfile(path, tmp_path / path.name)
    cases = quantized_cases()
    for case in cases:
        prefix = native_results[case.name]
        for kind in ("program", "weights", "arena", "tokens"):
            shutil.copyfile(prefix.with_suffix(f".{kind}"), tmp_path / f"{prefix.name}.{kind}")
    names = [native_results[case.name].name for case in cases]
    with serving(tmp_path) as site:
        chromium.get(f"{site.url}/empty")
        arenas = chromium.execute_async_script(RUN_CASES, names)
    assert isinstance(arenas, list), arenas
    for case, arena in zip(cases, arenas, strict=True):
        actual = canonical(np.frombuffer(base64.b64decode(arena), np.uint8))
        np.testing.assert_array_equal(actual, run_in_wasm(wasm_path, case), case.name)


def test_only_the_relaxed_build_has_relaxed_instructions(
    relaxed_path: Path, wasm_path: Path
) -> None:
    relaxed_dot = b"\xfd\x93\x02"  # i32x4.relaxed_dot_i8x16_i7x16_add_s
    assert relaxed_dot in relaxed_path.read_bytes()
    assert relaxed_dot not in wasm_path.read_bytes()
