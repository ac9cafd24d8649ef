"""datagen → a data set, the tokenizer trained on it, and its card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import ROOT, Option, natural_number
from python_sources import package_files

FILES = ("manifest.json", "tokenizer.json", "templates.json")
VOCABULARY = "1024"
MIXTURES = ROOT / "datagen" / "mixtures"
REPORT = "datagen/report/"


def positive_number(text: str) -> int:
    """An integer of at least 1."""
    if (number := natural_number(text)) < 1:
        raise ValueError(text)
    return number


def mixture(text: str) -> str:
    """The name of a mixture, or the path of one."""
    if not (Path(text) if text.endswith(".toml") else MIXTURES / f"{text}.toml").is_file():
        raise ValueError(text)
    return text


def declare(build: Build) -> list[Any]:
    env, options = build.env, build.options
    out = Path(options["out"] or f"build/data/{options['model']}")
    # A folder below build/ is ours: shards of other settings make room. Elsewhere they are a fault.
    overwrite = "" if options["out"] else "--overwrite"
    plan = f"--count {options['count']} --seed {options['seed']} --mixture {options['mixture']}"
    vocabulary = f"--vocab-size {VOCABULARY} --out {out}/tokenizer.json"
    commands = [
        f"$PYTHON -m datagen generate {plan} --workers $JOBS {overwrite} --out {out}",
        f"$PYTHON -m datagen tokenizer --data {out} {vocabulary}",
    ]

    sources = [path for path in package_files("datagen") if not path.startswith(REPORT)]
    if options["mixture"].endswith(".toml"):
        sources.append(options["mixture"])
    nodes = env.Command(
        [str(out / name) for name in FILES],
        sources,
        Action(" && ".join(commands), f"datagen {out}"),
    )
    if "data" in build.words:
        env.Alias("data", _card(env, out, nodes))
    # An interrupted run goes on with the shards that it finds.
    env.Precious(nodes)
    if "data" not in build.words:
        env.NoClean(nodes)
    elif not options["out"]:
        env.Clean(nodes, env.Dir(str(out)))
    return nodes


def _card(env: Any, out: Path, nodes: list[Any]) -> list[Any]:
    """The data set's card: no other stage needs it."""
    command = f"$PYTHON -m datagen card --data {out} --out {out}/card.html"
    return env.Command(
        [str(out / "card.html"), str(out / "card.md")],
        [*nodes, *package_files(REPORT)],
        Action(command, f"card of {out}"),
    )


STAGE = Stage(
    "data",
    "a verified data set, its tokenizer and its card",
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
            "mixture",
            "odin-1m",
            "which problems",
            parse=mixture,
            expects="a name in datagen/mixtures/ or a .toml file",
        ),
        Option(
            "out", "", "folder of the data set", expects="a folder, build/data/MODEL without it"
        ),
    ),
)
