"""A checkpoint → build/MODEL/lowered/wasm/: program, weight shards, tokenizer and manifest."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import WEIGHTS, Option, positive_number
from python_sources import package_files


def checkpoint_files(build: Build) -> list[Any]:
    """The released checkpoint in models/, or else the one to be trained."""
    if not any(build.model.glob(WEIGHTS)):
        return build.nodes("train")
    files = {*build.model.glob("*.json"), *build.model.glob("*.safetensors")}
    return [build.env.File(str(path)) for path in sorted(files)]


def lowered(
    build: Build,
    target: str,
    out: Path,
    lock: str,
    files: Sequence[str] = (),
    options: str = "",
    can_be_skipped: bool = False,
) -> Any:
    """The nodes of the folder that odinc makes for a target: its manifest, and `files` with fixed
    names. `lock` pins the packages that the target needs; `options` are its own of odinc. With
    `can_be_skipped`, a model that the target has no form for is a sentence and no fault."""
    env = build.env
    options = f"--target {target} --quant {build.options['quant']} {options} --bare -o {out}"
    # Between $( and $): the folder is the same, whichever command asked for it.
    options += " $( --skip-unsupported $)" if can_be_skipped else ""
    nodes = env.Command(
        [str(out / name) for name in ("manifest.json", *files)],
        [*checkpoint_files(build), *package_files("odin"), lock],
        Action(f"$PYTHON -m odin.cli lower ${{SOURCE.dir}} {options}", f"odinc lower {out}"),
    )
    # odinc replaces the whole folder, and only if it sees a manifest in it.
    env.Precious(nodes)
    env.Clean(nodes, env.Dir(str(out)))
    return nodes


def declare(build: Build) -> list[Any]:
    # The number of shards is known only afterwards: the manifest, which names them, stands for all.
    out = Path("build") / build.model.name / "lowered" / "wasm"
    options = f"--sequences {build.options['sequences']}"
    nodes = lowered(build, "wasm", out, "locks/core.txt", options=options)
    build.env.Clean(nodes, build.env.Dir(str(out.parent)))
    return nodes


STAGE = Stage(
    "lower",
    "what odinc makes of MODEL, build/MODEL/lowered/wasm/",
    declare,
    options=(
        Option("quant", "int8", "how weights are stored", lambda: ["int8", "none"]),
        Option(
            "sequences",
            "1",
            "texts that the wasm artifact writes at the same time; eval is faster with 16",
            parse=positive_number,
            expects="an integer of 1 or more",
        ),
    ),
)
