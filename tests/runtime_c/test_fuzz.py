"""Mutated programs are refused or run, and the sanitizers stay silent."""

import subprocess
from pathlib import Path

import pytest
from fuzz_inputs import unpack
from program_builder import ProgramBuilder
from tiny_model import tiny_model


def fuzz(
    native: Path, folder: Path, seed: int, count: int, model: ProgramBuilder
) -> dict[str, int]:
    """How many mutations were refused, run, or accepted but too long to run."""
    program = folder / "program.bin"
    program.write_bytes(model.build())
    command = [str(native), "fuzz", str(program), str(seed), str(count)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-4000:]
    words = done.stdout.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_mutated_programs_stay_in_bounds(seed: int, native: Path, tmp_path: Path) -> None:
    counts = fuzz(native, tmp_path, seed, 30_000, tiny_model((1, 3, 6)))
    assert sum(counts.values()) == 30_000
    assert counts["refused"] > 10_000 and counts["run"] > 3_000


def test_mutated_programs_for_several_sequences_stay_in_bounds(
    native: Path, tmp_path: Path
) -> None:
    counts = fuzz(native, tmp_path, 4, 30_000, tiny_model((1, 3), n_sequences=4))
    assert counts["refused"] > 10_000 and counts["run"] > 3_000


def test_the_corpus_stays_in_bounds(native: Path, tmp_path: Path) -> None:
    """What `scons fuzz` once found, replayed."""
    unpack(tmp_path)
    command = [str(native), "replay", *map(str, sorted(tmp_path.iterdir()))]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-4000:]


@pytest.mark.full
@pytest.mark.parametrize("seed", range(100, 110))
def test_many_mutated_programs_stay_in_bounds(seed: int, native: Path, tmp_path: Path) -> None:
    fuzz(native, tmp_path, seed, 100_000, tiny_model((1, 3), n_sequences=(0, 4)[seed % 2]))
