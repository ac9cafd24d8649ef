"""Every linter and formatter check; all run, whichever fails."""

from __future__ import annotations

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import UsageError
from stages.kernels import CFLAGS, SOURCES, THREADS, find_compiler

NATIVE_CFLAGS = "-std=c11 -ffp-contract=off -Wall -Wextra -Werror"

JAVASCRIPT_CHECK = "cd runtime_wasm/js && npm run --silent check"


def declare(build: Build) -> list[Any]:
    env = build.env
    checks = python_checks() | c_checks(build) | {"javascript": JAVASCRIPT_CHECK}

    def lint(target: list[Any], source: list[Any], env: Any) -> int:
        with ThreadPoolExecutor(env.GetOption("num_jobs")) as pool:
            return int(not all(list(pool.map(passes, checks, checks.values()))))

    # It never writes its target, so that it is never up to date.
    return env.Command("build/lint", build.nodes("package"), Action(lint, "lint"))


def passes(name: str, command: str) -> bool:
    """Whether a check finds nothing; prints its output if it does."""
    done = subprocess.run(
        command, shell=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    print(f"  {name}: {'ok' if done.returncode == 0 else 'failed'}", flush=True)
    if done.returncode != 0:
        print(done.stdout, flush=True)
    return done.returncode == 0


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
    threads = [*wasm_sources, *sorted((SOURCES / "threads").glob("*.c"))]
    every = sorted(path for path in SOURCES.rglob("*") if path.suffix in (".c", ".h"))
    wasm = f"{' '.join(compiler.compile)} {CFLAGS} -fsyntax-only"
    relaxed = {"c-relaxed": f"{wasm} {' '.join(compiler.relaxed_simd)} {_words(wasm_sources)}"}
    return {
        "clang-format": f"clang-format --dry-run -Werror {_words(every)}",
        "c-wasm": f"{wasm} {_words([*wasm_sources, *(SOURCES / 'compiled').glob('*.c')])}",
        "c-threads": f"{wasm} {' '.join((*compiler.threads, THREADS))} {_words(threads)}",
        "c-native": f"{native} {NATIVE_CFLAGS} -fsyntax-only {_words(native_sources)}",
        **(relaxed if compiler.relaxed_simd else {}),
    }


def _words(paths: list[Path]) -> str:
    return " ".join(str(path) for path in paths)


STAGE = Stage("lint", "every linter: ruff, pyright, clang-format, clang, tsc, biome", declare)
