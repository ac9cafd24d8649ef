"""A model of the flagship's shape goes through the toolchain with little memory."""

import subprocess
import sys
from pathlib import Path

import pytest
from random_checkpoints import MODEL_100M, write_mamba_ssm

PEAK_BYTES = 1_500_000_000


@pytest.mark.full
def test_lowering_100m_stays_within_its_memory(tmp_path: Path) -> None:
    checkpoint = write_mamba_ssm(tmp_path / "model", MODEL_100M)
    command = [sys.executable, "-m", "odin.cli", "lower", str(checkpoint), "--bare"]
    # A process of its own, started by another, so that its peak is not that of this one.
    measure = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", measure, *command, "-o", str(tmp_path / "artifact")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.splitlines()[-1]) * 1024 < PEAK_BYTES
    shards = list((tmp_path / "artifact").glob("weights-*.bin"))
    assert max(shard.stat().st_size for shard in shards) < 25 << 20
