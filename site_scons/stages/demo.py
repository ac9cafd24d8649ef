"""The page and several models → build/demo/, a folder that any web server can host.

models.json names the models' folders in the order of preference: the page takes the first that the
visitor's device carries, and lets the visitor choose another one.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from SCons.Script import Action, Value

from build import Build, Stage
from options import Option, released_models
from stages.wasm import assembled

OUT = Path("build/demo")
LIST = "models.json"
"""Among the files of the site, too, where it names the folder that it is in."""


def declare(build: Build) -> list[Any]:
    env, names = build.env, build.options["models"]
    executor = build.nodes("kernels")
    folders = [
        node
        for name in names
        for node in assembled(env, OUT / name, build.of_model(name).nodes("lower")[0], executor)
    ]
    own = (LIST, *(Path(str(node)).name for node in executor))
    page = env.Install(
        str(OUT), [node for node in build.nodes("site") if Path(str(node)).name not in own]
    )

    def write_list(target: list[Any], source: list[Any], env: Any) -> None:
        for folder in OUT.iterdir():
            if folder.is_dir() and folder.name not in names:
                shutil.rmtree(folder)
        Path(str(target[0])).write_text(json.dumps(names) + "\n")

    listed = env.Command(str(OUT / LIST), Value(" ".join(names)), Action(write_list, f"list {OUT}"))
    env.Depends(listed, [*folders, *page])
    env.Clean(listed, env.Dir(str(OUT)))
    return [*folders, *page, *listed]


def model_names(text: str) -> list[str]:
    """Names of models with commas between; all that have weights, the largest first, if empty.

    Raises ValueError for a model without weights.
    """
    released = released_models()
    names = list(dict.fromkeys(text.split(","))) if text else list(released)
    if not set(names) <= set(released):
        raise ValueError(text)
    return names


STAGE = Stage(
    "demo",
    "the page with several models to choose from, build/demo/",
    declare,
    options=(
        Option(
            "models",
            "",
            "models of demo, the preferred one first; without it all that have weights",
            parse=model_names,
            expects="names of models with weights, commas between them",
        ),
    ),
)
