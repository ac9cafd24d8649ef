"""Finds the family that a model is of, and with it every tensor of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from odin.backends.gguf.families import FAMILIES, WATCHED, Entry, Family
from odin.backends.gguf.geometry import CONSTANTS, Geometry
from odin.ir.errors import UnsupportedModel
from odin.ir.model import Model


@dataclass(frozen=True)
class Recognised:
    """A model that is exactly one that llama.cpp runs."""

    family: Family
    geometry: Geometry
    n_layer: int
    entries: list[Entry]
    """Every tensor of the file; the sources are weights of the model."""


def recognise(model: Model) -> Recognised:
    """What the model is to llama.cpp. Raises UnsupportedModel if it runs nothing like it."""
    geometry = Geometry.of(model.module)
    families = [f for f in FAMILIES if geometry is not None and f.marker in geometry.weights]
    if geometry is None or not families:
        raise UnsupportedModel(
            "target gguf: expected Mamba, Mamba-2 or RWKV-7 as its importer makes it, without "
            "passes: llama.cpp runs no other graph"
        )
    (family,) = families
    n_layer = 0
    while family.marker.replace(".0.", f".{n_layer}.") in geometry.weights:
        n_layer += 1
    entries = list(_resolve(family, geometry, n_layer))
    _check_ops(family, geometry, n_layer)
    return Recognised(family, geometry, n_layer, entries)


def _resolve(family: Family, geometry: Geometry, n_layer: int) -> Iterator[Entry]:
    """Every tensor of the file, once it is known that no weight is missing or left over."""
    stand_ins = {**geometry.conv_biases, **family.stand_ins}
    unused = {name for name in geometry.weights if not name.startswith(CONSTANTS)}
    layers = (entry.at(layer) for layer in range(n_layer) for entry in family.layer)
    for entry in (*family.outside, *layers):
        sources = tuple(s if s in geometry.weights else stand_ins.get(s, s) for s in entry.sources)
        missing = [source for source in sources if source not in geometry.weights]
        if missing and not entry.is_optional:
            raise _no_such(family, f"expected a weight {missing[0]}, found none")
        unused.difference_update(sources)
        if not missing:
            yield replace(entry, sources=sources)
    if unused:
        raise _no_such(family, f"expected no weight {min(unused)}")


def _check_ops(family: Family, geometry: Geometry, n_layer: int) -> None:
    for limit in family.limits:
        if not limit.holds(geometry):
            raise _no_such(family, f"expected that {limit.sentence}")
    for name in sorted(WATCHED):
        expected = family.ops.get(name, 0) + n_layer * family.layer_ops.get(name, 0)
        if geometry.ops[name] != expected:
            raise _no_such(family, f"expected {expected} {name}, found {geometry.ops[name]}")


def _no_such(family: Family, difference: str) -> UnsupportedModel:
    return UnsupportedModel(
        f"target gguf: llama.cpp's {family.architecture} is another function: {difference}"
    )
