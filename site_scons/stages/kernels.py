"""runtime_wasm/c → build/runtime/COMPILER/odin.wasm and from the same sources odin-relaxed.wasm,
where the compiler knows relaxed SIMD, and odin-threads.wasm. Its README.md explains the flags."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from SCons.Scanner.C import CScanner
from SCons.Script import Action

import toolchain
from build import Build, Stage
from options import Option, UsageError

SOURCES = Path("runtime_wasm/c")
CFLAGS = (
    "-std=c11 -Os -ffreestanding -ffp-contract=off -msimd128 -mbulk-memory -Wall -Wextra -Werror"
)
LDFLAGS = (
    "--no-entry --import-memory --initial-memory=262144 --stack-first -z stack-size=65536"
    " --gc-sections --strip-all"
)
THREADS = "-DODIN_THREADS"
SHARED_MEMORY = "--shared-memory --max-memory=4294967296 --export=__stack_pointer"


def find_compiler(wanted: str) -> toolchain.Compiler:
    """The compiler that `cc=` names, or the first that is there. Raises UsageError if none is."""
    finders = toolchain.finders(sys.executable)
    for name in finders if wanted == "auto" else [wanted]:
        if (compiler := finders[name]()) is not None:
            return compiler
    raise UsageError(f"cc={wanted}: no such compiler here; run `./dev scons`, which installs one")


def compiled(
    build: Build,
    compiler: toolchain.Compiler,
    sources: Sequence[Path],
    folder: Path,
    flags: Sequence[str] = (),
) -> list[Any]:
    """The objects of C sources in a folder, compiled with `flags` besides the usual ones."""
    env = build.env.Clone(CPPPATH=[str(SOURCES)])
    objects = []
    for source in sources:
        command = f"{' '.join((*compiler.compile, CFLAGS, *flags))} -c $SOURCE -o $TARGET"
        node = env.Command(
            str(folder / f"{source.stem}.o"),
            str(source),
            Action(command, f"{compiler.name} $TARGET"),
            source_scanner=CScanner(),
        )
        env.Depends(node, env.Value(compiler.version))
        objects += node
    return objects


def declare(build: Build) -> list[Any]:
    compiler = find_compiler(build.options["cc"])
    sources = sorted(SOURCES.glob("*.c"))
    nodes = _executor(build, compiler, "odin", sources)
    if compiler.relaxed_simd:
        nodes += _executor(build, compiler, "odin-relaxed", sources, compiler.relaxed_simd)
    sources += sorted(SOURCES.glob("threads/*.c"))
    flags = (*compiler.threads, THREADS)
    return nodes + _executor(build, compiler, "odin-threads", sources, flags, SHARED_MEMORY)


def _executor(
    build: Build,
    compiler: toolchain.Compiler,
    name: str,
    sources: Sequence[Path],
    flags: Sequence[str] = (),
    link_flags: str = "",
) -> list[Any]:
    """NAME.wasm, compiled and linked with flags besides the usual ones."""
    env = build.env
    folder = Path("build/runtime") / compiler.name
    objects = compiled(build, compiler, sources, folder / name, flags)
    link = f"{' '.join((*compiler.link, LDFLAGS, link_flags))} $SOURCES -o $TARGET"
    wasm = env.Command(str(folder / f"{name}.wasm"), objects, Action(link, "wasm-ld $TARGET"))
    env.Depends(wasm, env.Value(compiler.version))
    return wasm


STAGE = Stage(
    "kernels",
    "the executor, build/runtime/COMPILER/odin*.wasm",
    declare,
    options=(
        Option(
            "cc",
            "auto",
            "C compiler for the executor",
            lambda: ["auto", *toolchain.finders(sys.executable)],
        ),
    ),
)
