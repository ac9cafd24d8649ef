"""A checkpoint → build/MODEL/gguf/: one file for llama.cpp."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from python_sources import package_files
from stages.lowering import checkpoint_files


def declare(build: Build) -> list[Any]:
    env = build.env
    out = Path("build") / build.model.name / "gguf"
    options = f"--target gguf --quant {build.options['quant']} -o {out}"
    lower = f"$PYTHON -m odin.cli lower ${{SOURCE.dir}} {options}"
    manifest = env.Command(
        str(out / "manifest.json"),
        [*checkpoint_files(build), *package_files("odin"), "locks/gguf.txt"],
        Action(lower, f"odinc lower {out}"),
    )
    # odinc replaces the whole folder, and only if it sees a manifest in it.
    env.Precious(manifest)
    env.Clean(manifest, env.Dir(str(out)))
    return manifest


STAGE = Stage(
    "gguf", "the file for llama.cpp, build/MODEL/gguf/MODEL.gguf", declare, is_target=True
)
