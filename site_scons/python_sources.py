"""Which Python files a program of this repository is made of."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from options import ROOT


def package_files(*packages: str) -> list[str]:
    """Every source and data file of some packages, relative to the repository."""
    return [
        str(path.relative_to(ROOT))
        for package in packages
        for path in sorted((ROOT / package).rglob("*"))
        if path.suffix in (".py", ".toml")
    ]


def imported_files(entry: str, packages: Sequence[str]) -> list[str]:
    """The file of module `entry` and of all that it imports from `packages`, however indirectly."""
    seen: dict[str, str] = {}
    waiting = [entry]
    while waiting:
        module = waiting.pop()
        if module in seen or module.partition(".")[0] not in packages:
            continue
        path = _file_of(module)
        if path is None:
            continue
        seen[module] = str(path.relative_to(ROOT))
        waiting.append(module.rpartition(".")[0])
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                waiting += [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                waiting += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return sorted(seen.values())


def _file_of(module: str) -> Path | None:
    path = ROOT / module.replace(".", "/")
    return next((p for p in (path.with_suffix(".py"), path / "__init__.py") if p.is_file()), None)
