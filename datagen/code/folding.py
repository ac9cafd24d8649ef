"""Sums of literals that a constant makes: `n > k - 1` with k = 3 is to read `n > 2`."""

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Any

# The bracket of a call, not one around a sum.
_CALL = re.compile(r"[\w\])]\($")
# A slice whose bounds became simple is written without spaces.
_SLICE = re.compile(r"\[(-?\w*) ?: ?(-?\w*)\]")


def folded(text: str, constants: Mapping[str, Any]) -> str:
    """Statements in which each sum of integers with a constant in it is worked out.

    text: dedented source; names of `constants` stand for their values. Products stay: `60 * 8`
    says more than 480.
    """
    values = {name: value for name, value in constants.items() if type(value) is int}
    if not values:
        return text
    lines = text.split("\n")
    touched = set()
    # From the end on, so that the places of the others stay right.
    for line, start, end, new in sorted(_edits(ast.parse(text), lines, values), reverse=True):
        lines[line] = lines[line][:start] + new + lines[line][end:]
        touched.add(line)
    for line in touched:
        lines[line] = _SLICE.sub(r"[\1:\2]", lines[line])
    return "\n".join(lines)


def _edits(
    tree: ast.AST, lines: list[str], values: Mapping[str, int]
) -> Iterator[tuple[int, int, int, str]]:
    """(line, first column, end column, new text) of what is to be replaced."""
    if isinstance(tree, ast.JoinedStr):
        # Where the parts of formatted strings are, not every version of Python tells.
        return
    found = _sum(tree, lines, values)
    if found:
        yield found
        return
    for child in ast.iter_child_nodes(tree):
        yield from _edits(child, lines, values)


def _sum(
    node: ast.AST, lines: list[str], values: Mapping[str, int]
) -> tuple[int, int, int, str] | None:
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub))):
        return None
    line = node.lineno - 1
    if node.end_lineno != node.lineno or not lines[line].isascii() or not _names(node, values):
        return None
    whole = _value(node, values)
    if whole is not None:
        start, end = node.col_offset, node.end_col_offset
        before, after = lines[line][:start], lines[line][end:]
        in_brackets = before.endswith("(") and after.startswith(")")
        if in_brackets and whole >= 0 and not _CALL.search(before):
            start, end = start - 1, end + 1
        return line, start, end, str(whole)
    # `x - k + 1`: the two numbers after x.
    inner = node.left
    if not (isinstance(inner, ast.BinOp) and isinstance(inner.op, (ast.Add, ast.Sub))):
        return None
    first, second = _value(inner.right, values), _value(node.right, values)
    end = inner.left.end_col_offset
    if first is None or second is None or "(" in lines[line][end : node.end_col_offset]:
        return None
    if ")" in lines[line][end : node.end_col_offset] or _names(inner.left, values):
        return None
    if not _names(inner.right, values) and not _names(node.right, values):
        return None
    total = _signed(inner.op, first) + _signed(node.op, second)
    new = f" {'+' if total > 0 else '-'} {abs(total)}" if total else ""
    return line, end, node.end_col_offset, new


def _signed(sign: ast.operator, value: int) -> int:
    return value if isinstance(sign, ast.Add) else -value


def _names(node: ast.AST, values: Mapping[str, int]) -> bool:
    return any(isinstance(sub, ast.Name) and sub.id in values for sub in ast.walk(node))


def _value(node: ast.AST, values: Mapping[str, int]) -> int | None:
    """Of literals, constants and their sums."""
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    if isinstance(node, ast.Name):
        return values.get(node.id)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        left, right = _value(node.left, values), _value(node.right, values)
        if left is not None and right is not None:
            return left + _signed(node.op, right)
    return None
