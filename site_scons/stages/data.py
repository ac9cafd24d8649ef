"""datagen → a data set, the tokenizer trained on it, and its card."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import ROOT, Option, natural_number, positive_number
from python_sources import package_files

FILES = ("manifest.json", "tokenizer.json", "templates.json")
VOCABULARY = 1024
MIXTURES = ROOT / "datagen" / "mixtures"
REPORT = "datagen/report/"


def known_mixture(text: str) -> str:
    """The name of a mixture, the path of one, or nothing."""
    if text and not (Path(text) if text.endswith(".toml") else MIXTURES / f"{text}.toml").is_file():
        raise ValueError(text)
    return text


def mixture_of(model: str) -> str:
    """The mixture that a model is trained on: that of its name, or odin-1m's."""
    return model if (MIXTURES / f"{model}.toml").is_file() else "odin-1m"


def vocabulary_of(model: Path) -> int:
    """Tokens of a model's vocabulary, where it has a configuration of its own."""
    try:
        return json.loads((model / "config.json").read_text())["vocab_size"]
    except (OSError, ValueError, KeyError):
        return VOCABULARY


def declare(build: Build) -> list[Any]:
    env, options = build.env, build.options
    out = Path(options["out"] or f"build/data/{options['model']}")
    # A folder below build/ is ours: shards of other settings make room. Elsewhere they are a fault.
    overwrite = "" if options["out"] else "--overwrite"
    mixture = options["mixture"] or mixture_of(options["model"])
    plan = f"--count {options['count']} --seed {options['seed']} --mixture {mixture}"
    vocabulary = f"--vocab-size {vocabulary_of(build.model)} --out {out}/tokenizer.json"
    commands = [
        f"$PYTHON -m datagen generate {plan} --workers $JOBS {overwrite} --out {out}",
        f"$PYTHON -m datagen tokenizer --data {out} {vocabulary}",
    ]

    sources = [path for path in package_files("datagen") if not path.startswith(REPORT)]
    if mixture.endswith(".toml"):
        sources.append(mixture)
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
            "",
            "which problems; those that MODEL is trained on without it",
            parse=known_mixture,
            expects="a name in datagen/mixtures/ or a .toml file",
        ),
        Option(
            "out", "", "folder of the data set", expects="a folder, build/data/MODEL without it"
        ),
    ),
)
