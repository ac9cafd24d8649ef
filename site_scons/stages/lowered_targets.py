"""A checkpoint → build/MODEL/TARGET/, for the targets that odinc alone writes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from build import Build, Stage
from stages.lowering import lowered


@dataclass(frozen=True)
class Target:
    """What odinc calls it, what it is, the lock of its packages (`./dev`: TARGET_LAYERS), and the
    files that are always there."""

    name: str
    summary: str
    lock: str
    files: tuple[str, ...] = ()


TARGETS = (
    Target("onnx", "graphs for ONNX Runtime", "onnx", ("step.onnx", "weights.bin")),
    Target("onnx-std", "graphs of standard ONNX ops", "onnx", ("step.onnx", "weights.bin")),
    Target("onnx-web", "graphs for onnxruntime-web", "onnx", ("step.onnx", "weights.bin")),
    Target("gguf", "the file for llama.cpp", "gguf"),
)


def declare(target: Target, build: Build) -> list[Any]:
    out = Path("build") / build.model.name / target.name
    lock = f"locks/{target.lock}.txt"
    can_be_skipped = build.options["target"] == "all"
    return lowered(build, target.name, out, lock, target.files, can_be_skipped=can_be_skipped)


STAGES = tuple(
    Stage(
        target.name,
        f"{target.summary}, build/MODEL/{target.name}/",
        partial(declare, target),
        is_target=True,
    )
    for target in TARGETS
)
