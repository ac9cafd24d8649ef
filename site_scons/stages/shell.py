"""runtime_wasm/c without its interpreter and kernels → build/tvm/shell.o, which odinc links to the
programs that TVM compiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from stages.kernels import SOURCES, compiled, find_compiler

NAMES = ("odin", "steps", "validate", "validate_kernel", "fault", "sample", "memory_wasm")
OUT = Path("build/tvm/shell.o")


def declare(build: Build) -> list[Any]:
    env, compiler = build.env, find_compiler(build.options["cc"])
    sources = [*(SOURCES / f"{name}.c" for name in NAMES), SOURCES / "compiled" / "execute.c"]
    objects = compiled(build, compiler, sources, Path("build/runtime") / compiler.name / "shell")
    link = f"{' '.join(compiler.link)} -r $SOURCES -o $TARGET"
    shell = env.Command(str(OUT), objects, Action(link, "wasm-ld $TARGET"))
    env.Depends(shell, env.Value(compiler.version))
    return shell


STAGE = Stage("shell", "the C part of a module of the tvm target, build/tvm/shell.o", declare)
