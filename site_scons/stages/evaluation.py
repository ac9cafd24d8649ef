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
    public = {name: build.options[name] for name in ("gsm8k", "humaneval") if build.options[name]}
    problems += "".join(f" --{name} '{path}'" for name, path in public.items())
    commands = [
        f"$PYTHON -m training.evaluate prompts {problems} --out {prompts}",
        f"$PYTHON -m odin.cli run {folder}/wasm --prompts {prompts} --out {completions}",
        f"$PYTHON -m training.evaluate completions {completions} {problems} --out {report}",
    ]
    code = imported_files("training.evaluate", ("training", "datagen"))
    node = env.Command(
        str(report),
        [*data, *artifact, *code, *public.values()],
        Action(" && ".join(commands), f"evaluate {report}"),
    )
    env.Clean(node, [str(prompts), str(completions)])
    return node


FILE = "the path of a file, without quotes in it"


def existing_file(text: str) -> str:
    """The path, absolute; empty if none is given. Raises ValueError if there is no such file."""
    if text and (not Path(text).is_file() or "'" in text):
        raise ValueError(text)
    return str(Path(text).resolve()) if text else ""


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
        Option(
            "gsm8k", "", "GSM8K's test.jsonl, scored by eval too", parse=existing_file, expects=FILE
        ),
        Option(
            "humaneval", "", "HumanEval.jsonl[.gz], likewise", parse=existing_file, expects=FILE
        ),
    ),
)
