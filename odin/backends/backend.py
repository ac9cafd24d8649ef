"""What a backend is, and which there are."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import odin.backends
from odin.ir.model import Model


@dataclass(frozen=True)
class Backend:
    """One target of `odinc lower`."""

    name: str
    summary: str
    """One line for `odinc targets`."""
    lowering: str
    """The passes that it needs after those that the user chose."""
    write: Callable[[Model, Path], None]
    """Writes the model's artifact into an empty folder. Raises InputError if it is too large
    for the target, UnsupportedModel if the target has no form for it."""
    has_page: bool = False
    """Whether it runs in a page, which is put beside it."""
    formats: Mapping[str, Callable[[Model, Path], None]] = field(default_factory=dict)
    """What `--quant VALUE` writes instead of `write`, for a target that quantizes in its own way.
    Such a target takes the module as its importer made it: nobody chose passes for it."""


@cache
def available_backends() -> dict[str, Backend]:
    """Every backend by name: those in the `BACKENDS` of each module or package in this folder."""
    modules = (
        importlib.import_module(f"odin.backends.{info.name}")
        for info in pkgutil.iter_modules(odin.backends.__path__)
    )
    found = (backend for module in modules for backend in vars(module).get("BACKENDS", ()))
    return {backend.name: backend for backend in found}
