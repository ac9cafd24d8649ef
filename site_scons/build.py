"""The build graph: stages, what they share, and what the command line asks for.

A stage is the constant `STAGE` of a module of site_scons/stages/, or one of its `STAGES`. It is
declared when something asks for its nodes, so that nothing looks for a compiler that the command
does not need.
"""

from __future__ import annotations

import fcntl
import importlib
import pkgutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import stages
from options import ROOT, Option, known_models


@dataclass(frozen=True)
class Stage:
    """One step of the build.

    `declare` tells SCons about it and returns the nodes it makes. `is_target` offers it as
    `target=NAME`.
    """

    name: str
    summary: str
    declare: Callable[[Build], list[Any]]
    options: tuple[Option, ...] = ()
    is_target: bool = False


class Build:
    """What a stage's `declare` gets: the environment, the options, and the other stages' nodes."""

    def __init__(
        self, env: Any, stages: dict[str, Stage], options: dict[str, Any], words: list[str]
    ) -> None:
        self.env = env
        self.options = options
        self.words = words
        self._stages = stages
        self._declared: dict[str, list[Any]] = {}

    def nodes(self, name: str) -> list[Any]:
        """The nodes that a stage makes."""
        if name not in self._declared:
            self._declared[name] = self._stages[name].declare(self)
            self.env.Alias(name, self._declared[name])
        return self._declared[name]

    def of_model(self, name: str) -> Build:
        """The same build of another model, for what has the model's name in its path."""
        if name == self.options["model"]:
            return self
        return Build(self.env, self._stages, {**self.options, "model": name}, self.words)

    def default_nodes(self) -> list[Any]:
        """Declares what the command line names: stages, or the target of a model."""
        names = [word for word in self.words if word in self._stages]
        if len(names) == len(self.words) and names:
            return [node for name in names for node in self.nodes(name)]
        target = self.options["target"]
        wanted = _target_names(self._stages) if target == "all" else [target]
        return [node for name in [*wanted, *names] for node in self.nodes(name)]

    @property
    def model(self) -> Path:
        """The model's folder, relative to the repository."""
        return Path("models") / self.options["model"]


def find_stages() -> dict[str, Stage]:
    """Every stage by name."""
    modules = (
        importlib.import_module(f"stages.{m.name}") for m in pkgutil.iter_modules(stages.__path__)
    )
    found = (stage for m in modules for stage in vars(m).get("STAGES") or [m.STAGE])
    return {stage.name: stage for stage in found}


def options_of(stages: dict[str, Stage]) -> list[Option]:
    """The options that the stages share, then each stage's own."""
    shared = [
        Option("model", "odin-1m", "a folder of models/", known_models),
        Option(
            "target",
            "wasm",
            "what to make of the model, in build/MODEL/TARGET/",
            lambda: ["all", *_target_names(stages)],
        ),
    ]
    return [*shared, *(option for stage in stages.values() for option in stage.options)]


def help_text(stages: dict[str, Stage]) -> str:
    """What `scons -h` prints."""
    lines = [
        "scons [STAGE…] [NAME=VALUE…] [-j N] [-n] [-c]",
        "",
        "  scons model=odin-1m target=wasm    the browser artifact, in build/odin-1m/wasm/",
        "  scons demo                         the page with several models, in build/demo/",
        "  scons lint                         every linter",
        "  scons -c                           removes what the same command without -c makes",
        "",
        "Options:",
    ]
    for option in options_of(stages):
        choices = "|".join(option.choices()) if option.choices else option.expects
        lines.append(
            f"  {option.name + '=':9}{option.summary}: {choices} [{option.default or 'none'}]"
        )
    lines += ["", "Stages; without one, the target is built:"]
    lines += [f"  {stage.name:9}{stage.summary}" for stage in stages.values()]
    lines += [
        "",
        "-j N runs N jobs at once, -n only prints what would be done. SCons's own options:",
    ]
    return "\n".join([*lines, "scons -H lists them.", ""])


def lock_build_folder() -> None:
    """Waits until no other SCons runs here; they would write the same files."""
    global _lock
    folder = ROOT / "build"
    folder.mkdir(exist_ok=True)
    _lock = (folder / ".lock").open("w")
    try:
        fcntl.flock(_lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("scons: waiting for another scons in this folder", file=sys.stderr)
        fcntl.flock(_lock, fcntl.LOCK_EX)


def _target_names(stages: dict[str, Stage]) -> Sequence[str]:
    return [stage.name for stage in stages.values() if stage.is_target]
