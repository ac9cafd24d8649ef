"""Mutated programs and weights against the executor's native build, under sanitizers.

libFuzzer keeps what reached new code in build/fuzz/corpus/ and goes on from there the next time.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

import toolchain
from build import Build, Stage
from options import Option, UsageError, positive_number

SOURCES = Path("runtime_wasm/c")
TESTS = Path("tests/runtime_c")
FOLDER = Path("build/fuzz")
CFLAGS = (
    "-std=c11 -O1 -g -ffp-contract=off -fsanitize=fuzzer,address,undefined"
    " -fno-sanitize-recover=all -Wall -Wextra -Werror"
)
LONGEST_INPUT = 20_000
SECONDS_OF_ONE_INPUT = 20


def declare(build: Build) -> list[Any]:
    compiler = toolchain.find_clang()
    if compiler is None:
        raise UsageError("fuzz: needs clang and its libclang-rt package")
    env = build.env
    own = [path for path in sorted(SOURCES.glob("*.c")) if path.stem != "memory_wasm"]
    native = [path for path in sorted(SOURCES.glob("native/*.c")) if path.stem != "main"]
    sources = [*own, *native, SOURCES / "native/libfuzzer/target.c"]
    headers = [*SOURCES.rglob("*.h"), SOURCES / "opcodes.def"]
    fuzzer = env.Command(
        str(FOLDER / "odin-fuzz"),
        [str(source) for source in sources],
        Action(f"{compiler.compile[0]} {CFLAGS} $SOURCES -o $TARGET", "clang $TARGET"),
    )
    env.Depends(fuzzer, [*map(str, headers), env.Value(compiler.version)])
    # libFuzzer writes to the first folder and reads them all.
    folders = f"{FOLDER}/corpus {FOLDER}/inputs"
    seconds = 60 * build.options["minutes"]
    commands = [
        f"mkdir -p {folders}",
        f"$PYTHON {TESTS}/fuzz_inputs.py unpack {FOLDER}/inputs",
        f"$SOURCE -max_total_time={seconds} -max_len={LONGEST_INPUT} -print_final_stats=1"
        f" -timeout={SECONDS_OF_ONE_INPUT} -artifact_prefix={FOLDER}/ {folders}",
    ]
    run = env.Command(
        str(FOLDER / "run"),
        fuzzer,
        Action(" && ".join(commands), f"fuzz for {build.options['minutes']} minutes"),
    )
    env.AlwaysBuild(run)
    env.Clean(run, env.Dir(str(FOLDER)))
    return run


STAGE = Stage(
    "fuzz",
    "mutated programs and weights against the executor; a finding is written to build/fuzz/",
    declare,
    options=(
        Option(
            "minutes",
            "1",
            "how long to fuzz",
            parse=positive_number,
            expects="an integer of at least 1",
        ),
    ),
)
