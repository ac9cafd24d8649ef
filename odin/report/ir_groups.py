"""The IR text of a module by function and layer, and what a pass changed in each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from xdsl.dialects.builtin import ModuleOp

from odin.ir.text import print_module
from odin.passes.ir_diff import edits, without_numbers
from odin.report.facts import Group, GroupDiff
from odin.report.places import place_of

WEIGHTS = "weights"

_HEADER = re.compile(r"\s*(?:func\.func|plan\.program) (?P<name>@[\w$.-]+)")
_WEIGHT = re.compile(r'\s*nn\.weight @(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[\w$.-]+))')
_LOCATION = re.compile(r' loc\("(?P<name>(?:[^"\\]|\\.)*)"\)$')
_OFFSET = re.compile(r"<arena \d+")

Key = tuple[str, str | None]
"""A function and a layer."""


class Texts:
    """Lines of text, each kept once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._index: dict[str, int] = {}

    def add(self, line: str) -> int:
        """The line's index."""
        if line not in self._index:
            self._index[line] = len(self.lines)
            self.lines.append(line)
        return self._index[line]


def groups_of(module: ModuleOp, texts: Texts) -> list[Group]:
    """The lines of a module's text, grouped; groups stand in the order of their first lines."""
    found: dict[Key, Group] = {}
    scope, layer, index = WEIGHTS, None, None
    lines = str(module).split("\n"), print_module(module).split("\n")
    for line, located in zip(*lines, strict=True):
        header, weight = _HEADER.match(line), _WEIGHT.match(line)
        location = _LOCATION.search(located)
        name = location["name"] if location else None
        if weight:
            scope, name = WEIGHTS, weight["quoted"] or weight["plain"]
        if header:
            scope, layer, index = header["name"], None, None
        elif name is not None:
            place = place_of(name)
            layer, index = place.layer, place.index
        elif line == "}":
            scope, layer, index = WEIGHTS, None, None
        group = found.setdefault((scope, layer), Group(scope, layer, index, []))
        group.lines.append(texts.add(line))
    return list(found.values())


def diff_groups(before: Sequence[Group], after: Sequence[Group], texts: Texts) -> list[GroupDiff]:
    """What changed, group by group: those of `after` in their order, then those that are gone.

    A function that is new is compared with the one that it is named after: `@main_64` with
    `@main`.
    """
    known = {(group.scope, group.layer): number for number, group in enumerate(before)}
    scopes, scopes_after = ({group.scope for group in groups} for groups in (before, after))
    kinds: dict[object, int] = {}
    compared: set[str] = set()
    found: list[GroupDiff] = []
    for number, group in enumerate(after):
        origin = _origin(group.scope, scopes)
        compared.add(origin)
        take = known.pop if origin == group.scope else known.get
        old = take((origin, group.layer), None)
        found.append(_diff(before, old, after, number, texts, kinds))
    for (scope, _), number in known.items():
        if scope not in compared or scope in scopes_after:
            found.append(_diff(before, number, after, None, texts, kinds))
    return found


def _origin(scope: str, scopes: set[str]) -> str:
    """The function of before that a function of after comes from."""
    if scope in scopes:
        return scope
    return max((s for s in scopes if scope.startswith(f"{s}_")), key=len, default=scope)


def _diff(
    before: Sequence[Group],
    old: int | None,
    after: Sequence[Group],
    new: int | None,
    texts: Texts,
    kinds: dict[object, int],
) -> GroupDiff:
    sides = [
        [] if number is None else [texts.lines[line] for line in groups[number].lines]
        for groups, number in ((before, old), (after, new))
    ]
    changes = list(edits(*sides))
    runs = [(mark, sum(1 for _ in run)) for mark, run in groupby(mark for mark, _ in changes)]
    group = before[old] if new is None and old is not None else after[new or 0]
    shape = (group.scope, *((mark, _anonymous(line, group)) for mark, line in changes))
    count = {mark: sum(n for m, n in runs if m == mark) for mark in "-+"}
    runs = [("=" if mark == " " else mark, n) for mark, n in runs]
    return GroupDiff(old, new, runs, kinds.setdefault(shape, len(kinds)), count["-"], count["+"])


def _anonymous(line: str, group: Group) -> str:
    """A line as other layers have it too."""
    line = _OFFSET.sub("<arena", without_numbers(line))
    return line if group.layer is None else line.replace(group.layer, "#")
