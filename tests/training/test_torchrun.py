"""Two processes under torchrun train the model that one process trains."""

import os
import subprocess
import sys
from pathlib import Path

import torch
from tiny import write_model

from training.loop.checkpoint import load_checkpoint

TORCHRUN = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")


def run(command: tuple[str, ...], data: Path, model: Path, out: Path, *more: str):
    arguments = ["--model", model, "--data", data, "--out", out, "--threads", 1, *more]
    return subprocess.run(
        [sys.executable, *command, "-m", "training.train", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=300,
        env=os.environ | {"CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1"},
    )


def test_two_processes_train_what_one_trains(sums: Path, tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", tokens=4000, rows=2, row_length=128, muon_lr=0.01)
    for command, out in (((), "one"), (TORCHRUN, "two")):
        done = run(command, sums, model, tmp_path / out)
        assert done.returncode == 0, done.stderr
    one, two = (load_checkpoint(tmp_path / out / "checkpoint.pt") for out in ("one", "two"))
    assert (one["step"], one["tokens"]) == (two["step"], two["tokens"])
    assert len((tmp_path / "two" / "training.csv").read_text().splitlines()) == two["step"] + 1
    for name, weight in one["model"].items():
        # float32 sums in another order, through all steps
        torch.testing.assert_close(two["model"][name], weight, atol=2e-4, rtol=0, msg=name)
    again = run(TORCHRUN, sums, model, tmp_path / "two")
    assert again.returncode == 0, again.stderr
    files = [{path.name for path in (tmp_path / out).iterdir()} for out in ("one", "two")]
    assert files[0] == files[1] and "model.safetensors" in files[1]


def test_rows_that_cannot_be_shared_are_refused(sums: Path, tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", tokens=4000, rows=3, row_length=128)
    done = run(TORCHRUN, sums, model, tmp_path / "out")
    assert done.returncode != 0
    assert "error: training: rows is 3, expected a multiple of the 2 processes" in done.stderr
    assert not (tmp_path / "out").exists()
