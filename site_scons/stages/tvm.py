"""A checkpoint and the site → build/MODEL/tvm/, the folder of the wasm target with an executor that
TVM compiled for the model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from build import Build, Stage
from stages.lowering import lowered
from stages.wasm import assembled


def declare(build: Build) -> list[Any]:
    folder = Path("build") / build.model.name
    nodes = lowered(build, "tvm", folder / "lowered/tvm", "locks/tvm.txt", ["model.wasm"])
    build.env.Depends(nodes, build.nodes("shell"))
    site = [node for node in build.nodes("site") if not str(node).endswith(".wasm")]
    return assembled(build.env, folder / "tvm", nodes[0], site)


STAGE = Stage(
    "tvm", "the browser artifact, compiled by TVM, build/MODEL/tvm/", declare, is_target=True
)
