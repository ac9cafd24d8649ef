"""Model functions for several sequences: (ids [n], states [n, S]…) → (logits [n, V], the states).

They take one token of each of n sequences, and carry n as an attribute. Other model functions take
the tokens of one sequence.
"""

from __future__ import annotations

from xdsl.dialects.builtin import IntegerAttr
from xdsl.dialects.func import FuncOp

SEQUENCES = "sequences"
"""The attribute."""

MAX_SEQUENCES = 1024
"""What a wasm artifact holds at most (`docs/program-format.md`)."""


def sequences_of(function: FuncOp) -> int:
    """How many sequences a model function advances together."""
    attribute = function.attributes.get(SEQUENCES)
    return attribute.value.data if isinstance(attribute, IntegerAttr) else 1
