"""The executor's kernels in Node, beside the reading of memory: a table on the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from stages.kernels import find_compiler

SOURCES = Path("benchmarks/kernels")
FOLDER = Path("build/bench/kernels")
CFLAGS = "-std=c11 -O2 -ffreestanding -msimd128 -Wall -Wextra -Werror"


def declare(build: Build) -> list[Any]:
    env = build.env
    compiler = find_compiler(build.options["cc"])
    compile_read = f"{' '.join(compiler.compile)} {CFLAGS} -c $SOURCE -o $TARGET"
    read_object = env.Command(
        str(FOLDER / "read.o"), str(SOURCES / "read.c"), Action(compile_read, "compile $TARGET")
    )
    link = f"{' '.join(compiler.link)} --no-entry --import-memory --strip-all $SOURCES -o $TARGET"
    read = env.Command(str(FOLDER / "read.wasm"), read_object, Action(link, "wasm-ld $TARGET"))
    env.Depends(read, env.Value(compiler.version))
    tables = []
    for executor in build.nodes("kernels"):
        table = env.Command(
            str(FOLDER / f"{Path(str(executor)).stem}.md"),
            [executor, *read],
            Action(f"node {SOURCES}/run.mjs $SOURCES | tee $TARGET", "measure $SOURCE"),
        )
        env.Depends(table, [str(path) for path in sorted(SOURCES.glob("*.mjs"))])
        env.AlwaysBuild(table)
        tables += table
    if len(tables) > 1:
        env.SideEffect(str(FOLDER / "one-at-a-time"), tables)
    return tables


STAGE = Stage("speed", "the executor's kernels timed in Node, build/bench/kernels/", declare)
