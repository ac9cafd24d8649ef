"""A checkpoint → build/MODEL/onnx/: graphs for ONNX Runtime and their weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from build import Build, Stage
from options import Option
from stages.lowering import lowered

TARGETS = {"ort": "onnx", "std": "onnx-std", "web": "onnx-web"}
"""What odinc calls each profile."""


def declare(build: Build) -> list[Any]:
    out = Path("build") / build.model.name / "onnx"
    target = TARGETS[build.options["profile"]]
    return lowered(build, target, out, "locks/onnx.txt", ["step.onnx", "weights.bin"])


STAGE = Stage(
    "onnx",
    "graphs for ONNX Runtime, build/MODEL/onnx/",
    declare,
    options=(Option("profile", "ort", "which onnx to write", lambda: list(TARGETS)),),
    is_target=True,
)
