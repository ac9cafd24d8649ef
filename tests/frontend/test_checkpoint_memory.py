"""A checkpoint of 400 MB is read where it lies: no second copy of it in memory."""

import subprocess
import sys
from pathlib import Path

import pytest
from random_checkpoints import MODEL_100M, write_mamba_ssm

READ_ALL = """
import sys
from pathlib import Path
from odin.frontend.checkpoint import open_checkpoint

def anonymous_megabytes():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon:")) // 1024

checkpoint = open_checkpoint(Path(sys.argv[1]))
before = anonymous_megabytes()
arrays = [tensor.read() for tensor in checkpoint.tensors.values()]
print(sum(array.nbytes for array in arrays) >> 20, anonymous_megabytes() - before)
"""


@pytest.mark.full
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
def test_reading_400_mb_of_float32_takes_no_memory_of_its_own(tmp_path: Path):
    folder = write_mamba_ssm(tmp_path / "model", MODEL_100M)
    command = [sys.executable, "-c", READ_ALL, str(folder)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    read, copied = map(int, result.stdout.split())
    assert read > 380 and copied < 16
