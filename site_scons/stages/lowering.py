"""A checkpoint → build/MODEL/lowered/wasm/: program, weight shards, tokenizer and manifest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import Option
from python_sources import package_files

WEIGHTS = "model.safetensors*"
"""One file, or an index with the shards it names."""


def checkpoint_files(build: Build) -> list[Any]:
    """The released checkpoint in models/, or else the one to be trained."""
    if not any(build.model.glob(WEIGHTS)):
        return build.nodes("train")
    files = {*build.model.glob("*.json"), *build.model.glob("*.safetensors")}
    return [build.env.File(str(path)) for path in sorted(files)]


def declare(build: Build) -> list[Any]:
    env = build.env
    checkpoint = checkpoint_files(build)
    out = Path("build") / build.model.name / "lowered" / "wasm"

    options = f"--target wasm --quant {build.options['quant']} --bare -o {out}"
    lower = f"$PYTHON -m odin.cli lower ${{SOURCE.dir}} {options}"

    # The number of shards is known only afterwards: the manifest, which names them, stands for all.
    manifest = env.Command(
        str(out / "manifest.json"),
        [*checkpoint, *package_files("odin"), "locks/core.txt"],
        Action(lower, f"odinc lower {out}"),
    )
    # odinc replaces the whole folder, and only if it sees a manifest in it.
    env.Precious(manifest)
    env.Clean(manifest, env.Dir(str(out.parent)))
    return manifest


STAGE = Stage(
    "lower",
    "what odinc makes of MODEL, build/MODEL/lowered/wasm/",
    declare,
    options=(Option("quant", "int8", "how weights are stored", lambda: ["int8", "none"]),),
)
