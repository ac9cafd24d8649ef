"""Which layer a location or a weight belongs to."""

from __future__ import annotations

import re

from xdsl.dialects.builtin import NameLoc
from xdsl.ir import Operation

from odin.report.facts import Place

_LAYER = re.compile(r"(?P<layer>(?:[^.]+\.)*?(?P<index>\d{1,6}))(?:\.(?P<role>.*))?", re.DOTALL)


def place_of(name: str) -> Place:
    """`backbone.layers.3.mixer.D` is in layer 3: the first part of a name that is a number."""
    found = _LAYER.fullmatch(name)
    if found is None:
        return Place(None, None, name)
    return Place(found["layer"], int(found["index"]), found["role"] or "")


def location_of(op: Operation) -> str:
    """The module of the checkpoint that an op comes from; empty if it does not say so."""
    return op.location.desc.data if isinstance(op.location, NameLoc) else ""
