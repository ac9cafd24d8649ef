"""Every linter and formatter check, each a job of its own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import UsageError
from stages.kernels import CFLAGS, SOURCES, find_compiler

NATIVE_CFLAGS = "-std=c11 -ffp-contract=off -Wall -Wextra -Werror"


def declare(build: Build) -> list[Any]:
    env = build.env
    env.SetOption("keep_going", True)
    commands = python_checks() | c_checks(build)
    checks = [
        env.Command(f"build/lint/{name}", [], Action(command, command))
        for name, command in commands.items()
    ]
    javascript = env.Command(
        "build/lint/javascript",
        build.nodes("package"),
        "cd runtime_wasm/js && npm run --silent check",
    )
    # No check writes its target, so none is ever up to date.
    return [*checks, javascript]


def python_checks() -> dict[str, str]:
    """Shell commands by name of the check."""
    return {
        "ruff-check": "ruff check --quiet .",
        "ruff-format": "ruff format --check --quiet .",
        "pyright": "pyright",
    }


def c_checks(build: Build) -> dict[str, str]:
    """The same for C: layout, and warnings in the WebAssembly and the native build."""
    compiler = find_compiler(build.options["cc"])
    native = shutil.which("clang-19") or shutil.which("clang") or shutil.which("gcc")
    if native is None:
        raise UsageError("lint: neither clang nor gcc is installed")
    wasm_sources = sorted(SOURCES.glob("*.c"))
    native_sources = [path for path in wasm_sources if path.stem != "memory_wasm"]
    native_sources += sorted((SOURCES / "native").glob("*.c"))
    every = sorted(path for path in SOURCES.rglob("*") if path.suffix in (".c", ".h"))
    wasm = f"{' '.join(compiler.compile)} {CFLAGS} -fsyntax-only"
    return {
        "clang-format": f"clang-format --dry-run -Werror {_words(every)}",
        "c-wasm": f"{wasm} {_words(wasm_sources)}",
        "c-native": f"{native} {NATIVE_CFLAGS} -fsyntax-only {_words(native_sources)}",
    }


def _words(paths: list[Path]) -> str:
    return " ".join(str(path) for path in paths)


STAGE = Stage("lint", "every linter: ruff, pyright, clang-format, clang, tsc, biome", declare)
