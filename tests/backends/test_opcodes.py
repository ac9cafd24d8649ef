"""The backend and the executor agree on every opcode and its parameters."""

from __future__ import annotations

import re
from pathlib import Path

from odin.backends.wasm.opcodes import LOOP, OPCODES, PARAMS, VIEWS
from odin.ir.kernels import KERNELS


def table(repo_root: Path) -> dict[str, tuple[int, int, int, int]]:
    """opcodes.def: name → opcode, parameters, input views, output views."""
    text = (repo_root / "runtime_wasm" / "c" / "opcodes.def").read_text()
    rows = re.findall(r"^(?:KERNEL|CONTROL)\((\d+), (\w+), (\d+), (\d+), (\d+)\)", text, re.M)
    return {name: (int(code), int(p), int(i), int(o)) for code, name, p, i, o in rows}


def test_opcodes_are_those_of_the_executor(repo_root: Path) -> None:
    found = {name: row[0] for name, row in table(repo_root).items()}
    assert found == {"loop": LOOP, **OPCODES}


def test_parameters_are_those_of_the_executor(repo_root: Path) -> None:
    found = {name: row[1] for name, row in table(repo_root).items() if row[1] and name != "loop"}
    assert found == {name: len(params) for name, params in PARAMS.items()}


def test_views_are_those_of_the_executor(repo_root: Path) -> None:
    found = {name: row[2:] for name, row in table(repo_root).items() if name != "loop"}
    assert found == VIEWS


def test_opcodes_are_those_of_the_documentation(repo_root: Path) -> None:
    text = (repo_root / "docs" / "program-format.md").read_text()
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|([^|]*)\|", text, re.M)
    assert {name: int(code) for code, name, _ in rows} == {"loop": LOOP, **OPCODES}
    assert {name: tuple(p.strip().split(", ")) for _, name, p in rows if p.strip()} == {
        "loop": ("count", "body"),
        **PARAMS,
    }


def test_every_opcode_has_a_reference_kernel() -> None:
    assert set(OPCODES) <= set(KERNELS)
