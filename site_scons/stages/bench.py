"""The model side by side with what others run it with, build/bench/MODEL/report.md."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from SCons.Script import Action

from build import Build, Stage
from options import Option, positive_number
from stages.lowering import checkpoint_files

PEERS = Path("benchmarks/peers")
SHAPES = ("mamba2-100m",)
"""Of `benchmarks/random_model.py`."""


def declare(build: Build) -> list[Any]:
    env = build.env
    fetch = "npm ci --prefer-offline --ignore-scripts --no-audit --no-fund --loglevel=error"
    # npm writes this file last, so that it says that all of node_modules is there.
    peers = env.Command(
        str(PEERS / "node_modules" / ".package-lock.json"),
        str(PEERS / "package-lock.json"),
        Action(f"cd {PEERS} && {fetch}", f"npm ci in {PEERS}"),
    )
    env.NoClean(peers)
    shape = build.options["shape"]
    out = Path("build/bench") / (shape or build.model.name)
    (read,) = build.nodes("read")
    command = f"$PYTHON -m benchmarks {build.model} --site build/site --read {read} --out {out}"
    command += f" --rounds {build.options['rounds']} --only '{build.options['only']}'"
    command += f" --shape {shape}" if shape else ""
    run = env.Command(
        # Written only if the run ends, and never up to date.
        str(out / "report.md"),
        [*build.nodes("site"), read, *peers, *([] if shape else checkpoint_files(build))],
        Action(command, f"measure {out}"),
    )
    env.AlwaysBuild(run)
    # A run that is cut short keeps what it has.
    env.Precious(run)
    env.Clean(run, env.Dir(str(out)))
    return run


def words(text: str) -> str:
    """Letters, digits, and what separates words. Raises ValueError for any other text."""
    if not all(letter.isalnum() or letter in ",.- _" for letter in text):
        raise ValueError(text)
    return text


def known_shape(text: str) -> str:
    """One of SHAPES, or nothing. Raises ValueError for any other text."""
    if text and text not in SHAPES:
        raise ValueError(text)
    return text


STAGE = Stage(
    "bench",
    "speed and memory beside llama.cpp and ONNX Runtime, build/bench/MODEL/",
    declare,
    options=(
        Option("rounds", "3", "of every contender of bench", parse=positive_number,
               expects="an integer of at least 1"),
        Option("only", "", "contenders of bench with one of these words in their names",
               parse=words, expects="words with commas between, as odin,native"),
        Option("shape", "", "random weights of this shape for bench, in place of MODEL",
               parse=known_shape, expects=" or ".join(SHAPES)),
    ),
)  # fmt: skip
