"""Which dialects there are: an op belongs to one by its name, and is in it by being defined in a
module below this folder."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from xdsl.ir import Attribute, Dialect, Operation, ParametrizedAttribute
from xdsl.irdl import IRDLOperation

import odin.ir

DIALECTS = ("nn", "recurrence", "ssm", "fused", "qnn", "plan")
"""From what a model means to the program that runs; `odin.ir.NAME` says what each is for."""


@cache
def available_dialects() -> dict[str, Dialect]:
    """Every dialect by name. Its ops: those of what is called so in odin.ir, then further ones."""
    operations: dict[str, list[type[Operation]]] = {name: [] for name in DIALECTS}
    attributes: dict[str, list[type[Attribute]]] = {name: [] for name in DIALECTS}
    names = [info.name for info in pkgutil.walk_packages(odin.ir.__path__, "odin.ir.")]
    for name in sorted(names, key=lambda name: name.split(".")[2] not in DIALECTS):
        module = importlib.import_module(name)
        for value in vars(module).values():
            if not isinstance(value, type) or value.__module__ != module.__name__:
                continue
            if issubclass(value, IRDLOperation) and "name" in vars(value):
                operations[_dialect_of(value)].append(value)
            elif issubclass(value, ParametrizedAttribute):
                attributes[_dialect_of(value)].append(value)
    return {name: Dialect(name, operations[name], attributes[name]) for name in DIALECTS}


def _dialect_of(definition: type[IRDLOperation | ParametrizedAttribute]) -> str:
    """The dialect that a name such as `nn.add` belongs to."""
    dialect = definition.name.partition(".")[0]
    if dialect not in DIALECTS:
        where = f"{definition.__module__}.{definition.__name__}"
        raise TypeError(f"{where}: {definition.name}: there is no dialect {dialect!r}")
    return dialect
