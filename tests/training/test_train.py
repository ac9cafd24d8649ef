"""Training learns, resumes exactly, and exports what other tools read."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file
from tiny import CONFIG

from training.data.packing import load_tokenizer
from training.errors import BadInput
from training.evaluation.generation import complete
from training.loop.recipe import Recipe
from training.models.folder import load_model
from training.train import train

SHORT = Recipe(tokens=4000, rows=2, row_length=128, muon_lr=0.02, adamw_lr=0.01)


def test_an_interrupted_run_gives_the_weights_of_an_uninterrupted_one(
    sums: Path, tmp_path: Path
) -> None:
    assert train(CONFIG, SHORT, sums, tmp_path / "whole")
    for stop in (3, 7):
        assert not train(
            CONFIG, SHORT, sums, tmp_path / "parts", stop=lambda step, at=stop: step == at
        )
    assert train(CONFIG, SHORT, sums, tmp_path / "parts")
    whole, parts = (load_file(tmp_path / run / "model.safetensors") for run in ("whole", "parts"))
    assert all(torch.equal(whole[key], parts[key]) for key in whole)
    logs = [
        (tmp_path / run / "training.csv").read_text().splitlines() for run in ("whole", "parts")
    ]
    steps = [[line.split(",")[0] for line in log] for log in logs]
    assert steps[0] == steps[1]


def test_a_killed_run_goes_on_from_its_last_checkpoint(sums: Path, tmp_path: Path) -> None:
    program = f"""
import os, signal, torch
from pathlib import Path
from tiny import CONFIG
from training import train
from test_train import SHORT
torch.set_num_threads(1)
train.CHECKPOINT_SECONDS = 0.0
kill = lambda step: step == 9 and os.kill(os.getpid(), signal.SIGKILL)
train.train(CONFIG, SHORT, Path({str(sums)!r}), Path({str(tmp_path / "killed")!r}), stop=kill)
"""
    paths = os.pathsep.join([str(Path(__file__).parents[2]), str(Path(__file__).parent)])
    killed = subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": paths})
    assert killed.returncode == -signal.SIGKILL
    assert not (tmp_path / "killed" / "model.safetensors").exists()
    steps = []
    train(CONFIG, SHORT, sums, tmp_path / "killed", stop=lambda step: steps.append(step) or False)
    train(CONFIG, SHORT, sums, tmp_path / "whole")
    assert steps[0] == 9
    whole, resumed = (load_file(tmp_path / n / "model.safetensors") for n in ("whole", "killed"))
    assert all(torch.equal(whole[key], resumed[key]) for key in whole)


def test_a_model_overfits_a_handful_of_documents_and_reproduces_them(
    sums: Path, tmp_path: Path
) -> None:
    recipe = Recipe(tokens=240_000, rows=4, row_length=128, muon_lr=0.02, adamw_lr=0.01)
    train(CONFIG, recipe, sums, tmp_path)
    tokenizer = load_tokenizer(tmp_path / "tokenizer.json")
    prompts = [f"Question: What is {a} + {b}?\nAnswer:\n" for a in range(6) for b in range(6)]
    answers = complete(load_model(tmp_path), tokenizer, prompts, max_tokens=40)
    expected = [f"sum = {a} + {b} = {a + b}\n#### {a + b}" for a in range(6) for b in range(6)]
    assert sum(got == wanted for got, wanted in zip(answers, expected, strict=True)) >= 34


def test_the_export_has_the_mamba_ssm_layout_in_bfloat16(sums: Path, tmp_path: Path) -> None:
    train(CONFIG, SHORT, sums, tmp_path)
    with safe_open(tmp_path / "model.safetensors", "pt") as file:
        shapes = {key: tuple(file.get_tensor(key).shape) for key in file.keys()}  # noqa: SIM118
        assert {file.get_tensor(key).dtype for key in shapes} == {torch.bfloat16}
    assert shapes["backbone.embedding.weight"] == (320, 32)
    assert shapes["backbone.layers.1.mixer.in_proj.weight"] == (64 + 64 + 16 + 4, 32)
    assert shapes["backbone.layers.1.mixer.conv1d.weight"] == (80, 1, 4)
    assert shapes["backbone.layers.1.mixer.A_log"] == (4,)
    assert shapes["backbone.layers.1.mixer.norm.weight"] == (64,)
    assert shapes["backbone.norm_f.weight"] == (32,)
    assert len(shapes) == 2 + 2 * 9
    assert json.loads((tmp_path / "generation_config.json").read_text()) == {"eos_token_id": 0}
    config = json.loads((tmp_path / "config.json").read_text())
    assert config["ssm_cfg"]["layer"] == "Mamba2" and config["ssm_cfg"]["d_state"] == 8


def test_a_folder_trained_with_other_settings_is_refused(sums: Path, tmp_path: Path) -> None:
    train(CONFIG, SHORT, sums, tmp_path, stop=lambda step: step == 1)
    other = Recipe(tokens=9000, rows=2, row_length=128)
    with pytest.raises(BadInput, match="other settings"):
        train(CONFIG, other, sums, tmp_path)


def test_a_damaged_checkpoint_is_refused(sums: Path, tmp_path: Path) -> None:
    train(CONFIG, SHORT, sums, tmp_path, stop=lambda step: step == 1)
    path = tmp_path / "checkpoint.pt"
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(BadInput, match="not a training checkpoint"):
        train(CONFIG, SHORT, sums, tmp_path)


def test_the_learning_rate_warms_up_stays_and_decays() -> None:
    recipe = Recipe(tokens=100, warmup=0.1, decay=0.4)
    scales = [recipe.lr_scale(progress) for progress in (0.0, 0.05, 0.1, 0.5, 0.6, 0.8, 1.0)]
    assert scales == pytest.approx([0.01, 0.51, 1, 1, 1, 0.5, 0], abs=0.001)


def test_the_run_ends_by_tokens_or_by_time_whichever_is_first() -> None:
    recipe = Recipe(tokens=1000, minutes=1)
    assert recipe.progress(500, 6) == 0.5
    assert recipe.progress(100, 45) == 0.75
    assert recipe.progress(100, 61) == 1
