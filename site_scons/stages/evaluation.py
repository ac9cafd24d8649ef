"""Held-out problems → build/MODEL/accuracy.json: answered by the artifact, scored by training."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import Option, natural_number
from python_sources import imported_files


def declare(build: Build) -> list[Any]:
    env = build.env
    data, artifact = build.nodes("data"), build.nodes("wasm")
    folder = Path("build") / build.model.name
    prompts, completions = folder / "prompts.jsonl", folder / "completions.jsonl"
    report = folder / "accuracy.json"
    problems = ["--data", str(Path(str(data[0])).parent), "--limit", str(build.options["limit"])]

    def evaluate(target: list[Any], source: list[Any], env: Any) -> int:
        score = [sys.executable, "-m", "training.evaluate"]
        odinc = [sys.executable, "-m", "odin.cli", "run", str(folder / "wasm")]
        for command in (
            [*score, "prompts", *problems, "--out", str(prompts)],
            [*odinc, "--prompts", str(prompts), "--out", str(completions)],
            [*score, "completions", str(completions), *problems, "--out", str(report)],
        ):
            if status := subprocess.run(command).returncode:
                return status
        return 0

    code = imported_files("training.evaluate", ("training", "datagen"))
    node = env.Command(
        str(report), [*data, *artifact, *code], Action(evaluate, f"evaluate {report}")
    )
    env.Depends(node, env.Value(build.options["limit"]))
    env.Clean(node, [str(prompts), str(completions)])
    return node


STAGE = Stage(
    "eval",
    "the artifact's accuracy on held-out problems, build/MODEL/accuracy.json",
    declare,
    options=(
        Option(
            "limit",
            "300",
            "held-out problems of each split for eval",
            parse=natural_number,
            expects="an integer, 0 takes all",
        ),
    ),
)
