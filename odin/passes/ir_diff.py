"""What a pass changed, as a diff of IR text.

The printer numbers values of the same name (`%x_3`), so that one new op renames all that follow.
Lines are therefore compared without these numbers. Layers repeat the same lines; so lines that
occur once on both sides, such as the loads of weights, are matched first (patience diff).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

CONTEXT = 1
"""Unchanged lines around a change."""

_NUMBER = re.compile(r"%(?:([A-Za-z_$.-][\w$.-]*?)_)?\d+(?![\w$.-])")
_FUNCTION = re.compile(r"^\s*(?:func\.func|plan\.program) @[\w$.-]+")

Edit = tuple[str, str]
"""` `, `-` or `+`, and a line."""


def ir_diff(before: str, after: str) -> Iterator[str]:
    """The lines of a diff: hunks with the function that they are in; nothing if nothing changed."""
    changes = list(edits(before.splitlines(), after.splitlines()))
    functions: list[str] = []
    for _, line in changes:
        header = _FUNCTION.match(line)
        functions.append(header[0].strip() if header else functions[-1] if functions else "")
    end = 0
    for changed in (i for i, (mark, _) in enumerate(changes) if mark != " "):
        start = max(end, changed - CONTEXT)
        if start > end or end == 0:
            yield f"@@ {functions[changed]} @@" if functions[changed] else "@@ @@"
        end = min(changed + CONTEXT + 1, len(changes))
        yield from (f"{mark}{line}" for mark, line in changes[start:end])


def edits(before: Sequence[str], after: Sequence[str]) -> Iterator[Edit]:
    """All lines of a diff, unchanged ones (as they are after) too."""
    a, b = ([without_numbers(line) for line in lines] for lines in (before, after))
    i = j = 0
    for x, y in [*_matches(a, b), (len(a), len(b))]:
        yield from (("-", line) for line in before[i:x])
        yield from (("+", line) for line in after[j:y])
        if x < len(a):
            yield " ", after[y]
        i, j = x + 1, y + 1


def without_numbers(line: str) -> str:
    """A line with the values as they would be named if each were the only one of its name."""
    return _NUMBER.sub(r"%\1", line)


def _matches(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of equal lines, in increasing order on both sides."""
    i = j = 0
    for x, y in [*_unique_matches(a, b), (len(a), len(b))]:
        for block in SequenceMatcher(None, a[i:x], b[j:y], False).get_matching_blocks():
            yield from ((i + block.a + k, j + block.b + k) for k in range(block.size))
        if x < len(a):
            yield x, y
        i, j = x + 1, y + 1


def _unique_matches(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """The longest increasing run of pairs of lines that occur once in `a` and once in `b`."""
    counts, others = Counter(a), Counter(b)
    place = {line: y for y, line in enumerate(b) if others[line] == 1}
    pairs = [(x, place[line]) for x, line in enumerate(a) if counts[line] == 1 and line in place]
    ends: list[int] = []
    """The least end in `b` of a run of each length."""
    last: list[int] = []
    back: list[int] = []
    for index, (_, y) in enumerate(pairs):
        length = bisect_left(ends, y)
        back.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [y]
        last[length : length + 1] = [index]
    run: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        run.append(pairs[index])
        index = back[index]
    return run[::-1]
