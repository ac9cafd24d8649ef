"""Data and models/MODEL/training.toml → build/checkpoints/MODEL/."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import UsageError
from python_sources import imported_files

FILES = (
    "config.json",
    "model.safetensors",
    "tokenizer.json",
    "templates.json",
    "generation_config.json",
)
"""The last thing that training writes is the model; the others are there by then."""


def declare(build: Build) -> list[Any]:
    env = build.env
    recipe = build.model / "training.toml"
    if not recipe.is_file():
        raise UsageError(f"{build.model}: it has neither model.safetensors nor training.toml")
    out = Path("build/checkpoints") / build.model.name
    data = build.nodes("data")
    code = imported_files("training.train", ("training", "datagen"))

    command = f"$PYTHON -m training.train --model {build.model.name} --data {data[0].get_dir()}"
    sources = [*data, str(build.model / "config.json"), str(recipe), *code]
    actions = [
        Action(forget_other_run, cmdstr=None),
        Action(f"{command} --out ${{TARGET.dir}}", f"training {out}"),
    ]
    nodes = env.Command([str(out / name) for name in FILES], sources, actions)
    env.Precious(nodes)
    if "train" in build.words:
        env.Clean(nodes, env.Dir(str(out)))
    else:
        env.NoClean(nodes)
    return nodes


def forget_other_run(target: list[Any], source: list[Any], env: Any) -> None:
    """Training resumes what it finds: leaves only a run that began from these same inputs."""
    out = Path(str(target[0])).parent
    digest = hashlib.sha256()
    for node in source:
        digest.update(Path(str(node)).read_bytes())
    mark = out / "inputs.sha256"
    if not mark.is_file() or mark.read_text() != digest.hexdigest():
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        mark.write_text(digest.hexdigest())


STAGE = Stage("train", "trains MODEL from nothing, into build/checkpoints/MODEL/", declare)
