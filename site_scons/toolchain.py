"""Finds the compilers that can build the WebAssembly executor.

Standard library only: `./dev` uses it before anything is installed, SCons afterwards.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST_CLANG = 16
OLDEST_RELAXED_SIMD = 17
"""The release of LLVM whose header first names the instructions as the standard does."""
CLANG_NAMES = ("clang-19", "clang", *(f"clang-{n}" for n in (22, 21, 20, 18, 17, OLDEST_CLANG)))


@dataclass(frozen=True)
class Compiler:
    """A C compiler for wasm32 and the linker that belongs to it."""

    name: str
    compile: tuple[str, ...]
    link: tuple[str, ...]
    version: str
    """What the tools print about themselves: another text means another compiler."""
    relaxed_simd: tuple[str, ...] = ()
    """The flags that allow relaxed SIMD; empty where the compiler does not know it."""
    threads: tuple[str, ...] = ("-matomics", "-mmutable-globals")
    """The flags that allow a memory shared between threads."""


def find_clang() -> Compiler | None:
    """LLVM's clang with the wasm32 target, and `wasm-ld` of the same release."""
    for name in CLANG_NAMES:
        clang = shutil.which(name)
        if clang is None:
            continue
        version = first_line([clang, "--version"])
        release = re.search(r"clang version (\d+)", version)
        if release is None or int(release[1]) < OLDEST_CLANG:
            continue
        linker = _wasm_ld(Path(clang), release[1])
        if linker is not None and "wasm32" in _output([clang, "--print-targets"]):
            version = f"{version}; {first_line([linker, '--version'])}"
            relaxed = ("-mrelaxed-simd",) if int(release[1]) >= OLDEST_RELAXED_SIMD else ()
            return Compiler("clang", (clang, "--target=wasm32"), (linker,), version, relaxed)
    return None


def find_emcc() -> Compiler | None:
    """Emscripten's compiler, and `wasm-ld` of the LLVM release that it is built on."""
    emcc, config = shutil.which("emcc"), shutil.which("em-config")
    if emcc is None or config is None:
        return None
    release = re.search(r"clang version (\d+)", _output([emcc, "-v"]))
    linker = shutil.which("wasm-ld", path=_output([config, "LLVM_ROOT"]).strip())
    if linker is None and release is not None:
        linker = shutil.which(f"wasm-ld-{release[1]}")
    if linker is None:
        return None
    version = f"{first_line([emcc, '--version'])}; {first_line([linker, '--version'])}"
    relaxed = release is not None and int(release[1]) >= OLDEST_RELAXED_SIMD
    return Compiler("emcc", (emcc,), (linker,), version, ("-mrelaxed-simd",) if relaxed else ())


def find_zig(python: str) -> Compiler | None:
    """Zig from the `ziglang` wheel of the interpreter `python`."""
    zig = (python, "-m", "ziglang")
    version = first_line([*zig, "version"])
    if not version:
        return None
    compile_command = (*zig, "cc", "-target", "wasm32-freestanding")
    relaxed = ("-mcpu=generic+simd128+bulk_memory+relaxed_simd",)
    threads = ("-mcpu=generic+simd128+bulk_memory+atomics+mutable_globals",)
    return Compiler("zig", compile_command, (*zig, "wasm-ld"), f"zig {version}", relaxed, threads)


def finders(python: str) -> dict[str, Callable[[], Compiler | None]]:
    """How to find each compiler, in the order in which `cc=auto` tries them."""
    return {"clang": find_clang, "zig": lambda: find_zig(python), "emcc": find_emcc}


def first_line(command: Sequence[str]) -> str:
    """First line that a command prints; empty if it fails."""
    return next(iter(_output(command).splitlines()), "")


def _wasm_ld(clang: Path, release: str) -> str | None:
    beside = shutil.which("wasm-ld", path=str(clang.resolve().parent))
    return beside or shutil.which(f"wasm-ld-{release}")


def _output(command: Sequence[str]) -> str:
    """Standard output, then standard error, of a command; empty if it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout + done.stderr if done.returncode == 0 else ""
