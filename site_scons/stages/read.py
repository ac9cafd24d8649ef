"""benchmarks/kernels/read.c → build/bench/read.wasm: reading memory, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from stages.kernels import find_compiler

SOURCE = Path("benchmarks/kernels/read.c")
FOLDER = Path("build/bench")
CFLAGS = "-std=c11 -O2 -ffreestanding -msimd128 -Wall -Wextra -Werror"


def declare(build: Build) -> list[Any]:
    env = build.env
    compiler = find_compiler(build.options["cc"])
    command = f"{' '.join(compiler.compile)} {CFLAGS} -c $SOURCE -o $TARGET"
    compiled = env.Command(str(FOLDER / "read.o"), str(SOURCE), Action(command, "compile $TARGET"))
    link = f"{' '.join(compiler.link)} --no-entry --import-memory --strip-all $SOURCES -o $TARGET"
    read = env.Command(str(FOLDER / "read.wasm"), compiled, Action(link, "wasm-ld $TARGET"))
    env.Depends(read, env.Value(compiler.version))
    return read


STAGE = Stage("read", "v128 reads, which kernels are measured against, build/bench/", declare)
