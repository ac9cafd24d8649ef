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
    """Writes the model's artifact into an empty folder. Raises InputError if the target cannot
    hold it."""
    pipeline: str | None = None
    """The passes to run when the user chose none; None for the default ones."""
    formats: Mapping[str, Callable[[Model, Path], None]] = field(default_factory=dict)
    """What takes the place of `write` for values of `--quant` that this target gives a meaning
    of its own."""


@cache
def available_backends() -> dict[str, Backend]:
    """Every backend by name: each module or package in this folder that has a `BACKEND`."""
    modules = (
        importlib.import_module(f"odin.backends.{info.name}")
        for info in pkgutil.iter_modules(odin.backends.__path__)
    )
    backends = (vars(module).get("BACKEND") for module in modules)
    return {backend.name: backend for backend in backends if isinstance(backend, Backend)}
