"""Runs the FileCheck tests: each .mlir file says in its RUN line what to run, and in CHECK lines
what must come out."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.mlir")), ids=lambda path: path.stem)
def test_filecheck(path: Path) -> None:
    lines = path.read_text().splitlines()
    (run,) = (line.removeprefix("// RUN: ") for line in lines if line.startswith("// RUN: "))
    command, check = (shlex.split(part.replace("%s", str(path))) for part in run.split(" | "))
    assert (command[0], check[0]) == ("odinc", "filecheck")
    odinc = subprocess.run(
        [sys.executable, "-m", "odin.cli", *command[1:]], capture_output=True, text=True
    )
    assert odinc.returncode == 0, odinc.stderr
    filecheck = subprocess.run(
        [Path(sys.executable).parent / "filecheck", *check[1:]],
        input=odinc.stdout,
        capture_output=True,
        text=True,
    )
    assert filecheck.returncode == 0, f"{filecheck.stdout}{filecheck.stderr}\n{odinc.stdout}"


def test_every_pass_has_a_filecheck_test() -> None:
    from odin.passes.registry import available_passes

    tested = " ".join(path.read_text().splitlines()[0] for path in FOLDER.glob("*.mlir"))
    assert [name for name in available_passes() if name not in tested] == []
