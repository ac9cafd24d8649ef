"""The executor's kernels in Node, beside the reading of memory: a table on the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage

SOURCES = Path("benchmarks/kernels")
FOLDER = Path("build/bench/kernels")


def declare(build: Build) -> list[Any]:
    env = build.env
    read = build.nodes("read")
    tables = []
    alone = [node for node in build.nodes("kernels") if "threads" not in Path(str(node)).name]
    for executor in alone:
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
