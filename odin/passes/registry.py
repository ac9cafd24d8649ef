"""Which passes there are: every `ModulePass` class in a module of this folder."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from xdsl.passes import ModulePass

import odin.passes


@cache
def available_passes() -> dict[str, type[ModulePass]]:
    """Every pass by its name in a pipeline, sorted by name."""
    found: dict[str, type[ModulePass]] = {}
    for info in pkgutil.iter_modules(odin.passes.__path__):
        module = importlib.import_module(f"odin.passes.{info.name}")
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, ModulePass)
                and value.__module__ == module.__name__
            ):
                found[value.name] = value
    return dict(sorted(found.items()))
