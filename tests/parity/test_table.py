"""The same checkpoint gives the same logits in the implementation that it comes from, in the
interpreter and on every target; docs/parity.md says how nearly."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from document import (
    DECODE,
    FLOAT32_TOLERANCE,
    INT8_PROMPT,
    INT8_STEPS,
    INT8_TOLERANCE,
    MAY_BE_UNSUPPORTED,
    PREFILL,
    ROWS,
    UNSUPPORTED,
    Record,
    number,
    parse,
    render,
    show,
)
from families import FAMILIES, IDS, Family
from targets import FLOAT32, INT8, TARGETS, Engine, Target, feed, interpreter

from odin.ir.errors import InputError

pytestmark = pytest.mark.usefixtures("shell")


@dataclass(frozen=True)
class Case:
    """A random checkpoint, and the oracle's logits after each token of the text."""

    name: str
    checkpoint: Path
    expected: np.ndarray


@dataclass(frozen=True)
class Row:
    name: str
    family: Family
    cases: list[Case]


def checkpoints_of(family: Family, config: pytest.Config) -> list[str]:
    """All where the table is written; else one, and one that gguf has a form for."""
    names = list(family.checkpoints)
    if config.getoption("--accept-golden"):
        return names
    for_gguf = [name for name in names if name not in family.not_gguf]
    return list(dict.fromkeys([names[0], *for_gguf[:1]]))


@pytest.fixture(scope="module", params=FAMILIES)
def row(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Row:
    family = FAMILIES[request.param]
    cases = []
    for name in checkpoints_of(family, request.config):
        write = family.checkpoints[name]
        checkpoint = write(tmp_path_factory.mktemp("checkpoint") / "model")
        with torch.no_grad():
            expected = family.logits(checkpoint, IDS).numpy()
        # No error is small beside logits that are large, or large beside hardly any.
        assert 0.2 < expected.std() < 5
        cases.append(Case(name, checkpoint, expected))
    return Row(request.param, family, cases)


def errors(case: Case, engine: Engine, prefill: int, decode: int) -> np.ndarray:
    """Of prefill and decode, relative to the root mean square of the oracle's logits."""
    found = feed(engine, prefill, decode)
    # Without the rows that pad the vocabulary.
    expected = case.expected[:, : found[0].shape[1]]
    scale = np.sqrt(np.mean(expected**2))
    positions = (expected[prefill - 1 : prefill], expected[:decode])
    return np.array([np.abs(a - b).max() / scale for a, b in zip(found, positions, strict=True)])


def test_float32_in_the_interpreter(row: Row, record: Record) -> None:
    found = [errors(c, interpreter(c.checkpoint), len(IDS), len(IDS)) for c in row.cases]
    for phase, error in zip((PREFILL, DECODE), np.max(found, axis=0), strict=True):
        assert error < FLOAT32_TOLERANCE
        record(("float32", f"{row.name}, {phase}", "interpreter"), show(error))


@pytest.mark.parametrize("target", TARGETS, ids=lambda t: t.name)
def test_float32(
    row: Row, target: Target, record: Record, runtime_wasm: Path, tmp_path: Path
) -> None:
    found, by_steps = [], False
    for index, case in enumerate(row.cases):
        folder = tmp_path / str(index)
        if target.name == "gguf" and case.name in row.family.not_gguf:
            with pytest.raises(InputError, match="target gguf"):
                target.lower(case.checkpoint, folder, FLOAT32, runtime_wasm)
            continue
        target.lower(case.checkpoint, folder, FLOAT32, runtime_wasm)
        found.append(errors(case, target.run(folder), target.prefill, target.decode))
        by_steps |= target.reads_by_steps(folder)
        assert found[-1].max() < FLOAT32_TOLERANCE, case.name
    for phase, worst in zip((PREFILL, DECODE), np.max(found or [(0, 0)], axis=0), strict=True):
        if found:
            text = show(worst, by_steps and phase == PREFILL)
        else:
            assert (target.name, row.name) in MAY_BE_UNSUPPORTED
            text = UNSUPPORTED
        record(("float32", f"{row.name}, {phase}", target.name), text)


@pytest.fixture(scope="module")
def int8(row: Row) -> tuple[np.ndarray, float]:
    """Logits of the interpreter on the quantized IR of the first checkpoint, and how far they are
    from those of float32."""
    exact, quantized = (
        np.concatenate(feed(interpreter(row.cases[0].checkpoint, passes), INT8_PROMPT, INT8_STEPS))
        for passes in (FLOAT32, INT8)
    )
    return quantized, distance(quantized, exact)


def distance(found: np.ndarray, expected: np.ndarray) -> float:
    """‖found − expected‖ / ‖expected‖ of the prompt, and of the steps behind it; the worse."""
    pairs = ((found[:1], expected[:1]), (found[1:], expected[1:]))
    return float(max(np.linalg.norm(a - b) / np.linalg.norm(b) for a, b in pairs))


@pytest.mark.parametrize("target", [t for t in TARGETS if t.has_int8], ids=lambda t: t.name)
def test_int8(
    row: Row,
    target: Target,
    int8: tuple[np.ndarray, float],
    record: Record,
    runtime_wasm: Path,
    tmp_path: Path,
) -> None:
    expected, itself = int8
    record(("INT8", row.name, "INT8 itself"), show(itself))
    target.lower(row.cases[0].checkpoint, tmp_path / "out", INT8, runtime_wasm)
    found = np.concatenate(feed(target.run(tmp_path / "out"), INT8_PROMPT, INT8_STEPS))
    error = distance(found, expected)
    assert error < INT8_TOLERANCE
    record(("INT8", row.name, target.name), show(error))


def test_the_document_has_every_row_and_column_and_no_other(
    parity_document: Path, pytestconfig: pytest.Config
) -> None:
    if pytestconfig.getoption("--accept-golden"):
        pytest.skip("docs/parity.md is being written: a run without --accept-golden reads it")
    document = parity_document.read_text()
    cells = parse(document)
    assert document == render(cells)
    for (section, row, column), text in cells.items():
        if (value := number(text)) is None:
            family = row.rpartition(",")[0]
            assert text == UNSUPPORTED and (column, family) in MAY_BE_UNSUPPORTED
        elif section == "float32":
            assert value < FLOAT32_TOLERANCE
        assert row in ROWS[section]
