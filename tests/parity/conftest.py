"""The document that the tests of this folder write, or hold against what they measure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from document import BY_STEPS, Cell, Record, number, parse, render

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.lower import write_folder
from odin.passes.pipeline import parse_passes, run_pipeline


@pytest.fixture(scope="session")
def parity_document(repo_root: Path) -> Path:
    return repo_root / "docs" / "parity.md"


@pytest.fixture
def lower() -> Callable[..., Path]:
    """`lower(checkpoint, out, pipeline, target)` writes the artifact of a checkpoint, without the
    site; wasm in float32 by default."""

    def run(checkpoint: Path, out: Path, pipeline: str = "fuse", target: str = "wasm") -> Path:
        backend = available_backends()[target]
        model = load_model(checkpoint)
        passes = f"{pipeline},{backend.lowering}" if pipeline else backend.lowering
        run_pipeline(parse_passes(passes), ModelContext(weights=model.weights), model.module)
        write_folder(out, lambda folder: backend.write(model, folder))
        return out

    return run


@pytest.fixture(scope="session")
def record(request: pytest.FixtureRequest, parity_document: Path) -> Record:
    """`record(cell, text)` says what a test measured: the document has a cell of that kind, or,
    with `--accept-golden`, has that one from now on."""
    cells = parse(parity_document.read_text()) if parity_document.exists() else {}

    def accept(cell: Cell, text: str) -> None:
        cells[cell] = text
        parity_document.write_text(render(cells))

    def check(cell: Cell, text: str) -> None:
        assert cell in cells, f"docs/parity.md has no cell {cell}; see --accept-golden"
        # Digits depend on the machine; whether there are any, and the mark behind them, do not.
        alike = cells[cell] == text or (
            None not in (number(cells[cell]), number(text))
            and cells[cell].endswith(BY_STEPS) == text.endswith(BY_STEPS)
        )
        assert alike, f"docs/parity.md: {cell} is {cells[cell]}, and now {text}"

    return accept if request.config.getoption("--accept-golden") else check
