"""The table of rules that the modules of this folder fill."""

from __future__ import annotations

from collections.abc import Callable

from odin.frontend.aten.call import AtenCall, Results

Rule = Callable[[AtenCall], Results]

RULES: dict[str, Rule] = {}
"""Every supported operator, such as `aten.mul.Tensor`."""


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Registers a function as the rule of these operators."""

    def register(function: Rule) -> Rule:
        RULES.update({f"aten.{name}": function for name in names})
        return function

    return register
