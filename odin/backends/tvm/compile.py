"""TIR → wasm32 object → a WebAssembly module with the executor's C ABI."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import tvm
from tvm.tirx import transform

from odin.ir.errors import InputError

TARGET = {
    "kind": "llvm",
    "mtriple": "wasm32-unknown-unknown-wasm",
    "mattr": ["+simd128", "+bulk-memory"],
    "vector-width": 128,
}

LINK_OPTIONS = (
    "--no-entry",
    "--import-memory",
    "--initial-memory=262144",
    "--stack-first",
    "-z",
    "stack-size=65536",
    "--gc-sections",
    "--strip-all",
)
"""Those of the executor (`runtime_wasm/c/README.md`)."""

_LINKERS = ("wasm-ld", *(f"wasm-ld-{release}" for release in range(30, 15, -1)))


_SHELLS = (
    Path(__file__).parents[2] / "_tvm" / "shell.o",
    Path(__file__).parents[3] / "build" / "tvm" / "shell.o",
)
"""In an installed package; in a working copy, where SCons puts it."""


def find_shell() -> Path:
    """The executor's C ABI without its interpreter and kernels. Raises InputError if it was not
    built."""
    for shell in _SHELLS:
        if shell.is_file():
            return shell
    raise InputError("target tvm: the executor's C part is not built yet: run `./dev scons shell`")


def compile_wasm(modules: Sequence[tvm.IRModule], shell: Path, wasm: Path) -> None:
    """Writes the WebAssembly of modules, compiled one by one, and the shell. Raises InputError."""
    with tempfile.TemporaryDirectory() as folder:
        objects = [Path(folder) / f"{number}.o" for number in range(len(modules))]
        for module, path in zip(modules, objects, strict=True):
            compile_object(module, path)
        link([shell, *objects], wasm)


def compile_object(module: tvm.IRModule, path: Path) -> None:
    """Writes the object file of functions over raw pointers.

    TVM's default pipeline would wrap them in its own calling convention (MakePackedAPI) and have
    them ask its runtime for memory (LowerTVMBuiltin).
    """
    target = tvm.target.Target(TARGET)
    pipeline = tvm.ir.transform.Sequential(
        [
            transform.BindTarget(target.with_host(target)),
            transform.FlattenBuffer(),
            transform.LowerIntrin(),
        ]
    )
    build = tvm.get_global_func("target.build.llvm")
    build(pipeline(module), target).write_to_file(str(path), "o")


def link(objects: list[Path], wasm: Path) -> None:
    """Links objects to a module. Raises InputError if there is no linker."""
    command = [*_find_linker(), *LINK_OPTIONS, *map(str, objects), "-o", str(wasm)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"wasm-ld failed: {done.stderr.strip()}")


def _find_linker() -> list[str]:
    for name in _LINKERS:
        if (path := shutil.which(name)) is not None:
            return [path]
    if importlib.util.find_spec("ziglang") is not None:
        return [sys.executable, "-m", "ziglang", "wasm-ld"]
    raise InputError("target tvm: needs LLVM's wasm-ld: install lld, or `pip install ziglang`")
