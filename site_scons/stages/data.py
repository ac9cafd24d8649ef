"""datagen → a data set and the tokenizer trained on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import Option, natural_number
from python_sources import package_files

FILES = ("manifest.json", "tokenizer.json", "templates.json")
VOCABULARY = "1024"


def positive_number(text: str) -> int:
    """An integer of at least 1."""
    if (number := natural_number(text)) < 1:
        raise ValueError(text)
    return number


def declare(build: Build) -> list[Any]:
    env, options = build.env, build.options
    out = Path(options["out"] or f"build/data/{options['model']}")
    # A folder below build/ is ours: shards of other settings make room. Elsewhere they are a fault.
    overwrite = "" if options["out"] else "--overwrite"
    plan = f"--count {options['count']} --seed {options['seed']} --workers $JOBS {overwrite}"
    vocabulary = f"--vocab-size {VOCABULARY} --out {out}/tokenizer.json"
    commands = [
        f"$PYTHON -m datagen generate {plan} --out {out}",
        f"$PYTHON -m datagen tokenizer --data {out} {vocabulary}",
    ]

    nodes = env.Command(
        [str(out / name) for name in FILES],
        package_files("datagen"),
        Action(" && ".join(commands), f"datagen {out}"),
    )
    # An interrupted run goes on with the shards that it finds.
    env.Precious(nodes)
    if "data" not in build.words:
        env.NoClean(nodes)
    elif not options["out"]:
        env.Clean(nodes, env.Dir(str(out)))
    return nodes


STAGE = Stage(
    "data",
    "a verified data set and its tokenizer",
    declare,
    options=(
        Option(
            "count",
            "200000",
            "problems to generate",
            parse=positive_number,
            expects="an integer of at least 1",
        ),
        Option(
            "seed",
            "0",
            "of the data set",
            parse=natural_number,
            expects="an integer of at least 0",
        ),
        Option(
            "out", "", "folder of the data set", expects="a folder, build/data/MODEL without it"
        ),
    ),
)
