"""Packages import one way only: there is an order in which each needs only earlier ones."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def imported(path: Path) -> Iterator[str]:
    """The modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("top", ["datagen", "training"])
def test_packages_import_one_way(top: str) -> None:
    needs: dict[str, set[str]] = {}
    for path in (ROOT / top).rglob("*.py"):
        package = path.relative_to(ROOT / top).with_suffix("").parts[0]
        found = {name.split(".")[1] for name in imported(path) if name.startswith(f"{top}.")}
        needs.setdefault(package, set()).update(found - {package})
    assert len(needs) > 10
    TopologicalSorter(needs).prepare()  # raises CycleError with the packages of a cycle
