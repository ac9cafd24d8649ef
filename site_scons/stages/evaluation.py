"""Held-out problems → build/MODEL/accuracy.json: answered by the artifact, scored by training."""

from __future__ import annotations

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
    problems = f"--data {data[0].get_dir()} --limit {build.options['limit']}"
    commands = [
        f"$PYTHON -m training.evaluate prompts {problems} --out {prompts}",
        f"$PYTHON -m odin.cli run {folder}/wasm --prompts {prompts} --out {completions}",
        f"$PYTHON -m training.evaluate completions {completions} {problems} --out {report}",
    ]
    code = imported_files("training.evaluate", ("training", "datagen"))
    node = env.Command(
        str(report), [*data, *artifact, *code], Action(" && ".join(commands), f"evaluate {report}")
    )
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
