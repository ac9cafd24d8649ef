"""Bad options, configurations and data end in one sentence and exit status 2."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tiny import CONFIG, write_model

from training.config import Mamba2Config
from training.errors import BadInput
from training.recipe import Recipe


def train(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "training.train", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def test_an_unknown_model_is_one_sentence_and_status_2(tmp_path: Path) -> None:
    result = train("--model", "odin-7t", "--data", tmp_path, "--out", tmp_path / "out")
    assert result.returncode == 2
    assert result.stderr.startswith("error: --model odin-7t: no such model; there are odin-1m")
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_folder_without_data_is_one_sentence_and_status_2(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", tokens=1000)
    result = train("--model", model, "--data", tmp_path, "--out", tmp_path / "out")
    assert result.returncode == 2
    assert result.stderr == (
        f"error: {tmp_path}/tokenizer.json: no such file, expected an HF tokenizer\n"
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"d_model": 0}, "d_model must be a positive integer, not 0"),
        ({"d_model": "wide"}, "d_model must be a positive integer, not 'wide'"),
        ({"ssm_cfg": {"layer": "Mamba1"}}, "ssm_cfg.layer is 'Mamba1', expected 'Mamba2'"),
        ({"ssm_cfg": {"layer": "Mamba2", "headdim": 7}}, "headdim 7 does not divide"),
        ({"tie_embeddings": False}, "tie_embeddings is False, expected True"),
        ({"n_layer": None}, "n_layer must be a positive integer, not None"),
    ],
)
def test_a_bad_configuration_is_named(
    tmp_path: Path, change: dict[str, object], sentence: str
) -> None:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(CONFIG.to_dict() | change))
    with pytest.raises(BadInput, match="config") as caught:
        Mamba2Config.load(path)
    assert sentence in str(caught.value)


def test_a_configuration_survives_being_written(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(CONFIG.to_dict()))
    assert Mamba2Config.load(path) == CONFIG


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"tokens": 10, "momentum": 1}, "momentum is not a setting"),
        ({"tokens": 0}, "give tokens or minutes"),
        ({"tokens": 10, "rows": 0}, "rows is 0, expected more than 0"),
        ({"tokens": 10, "rows": 1.5}, "rows is 1.5, expected int"),
        ({"tokens": 10, "warmup": 0.7, "decay": 0.7}, "expected at most 1 together"),
        ({"rows": 10}, "tokens is missing"),
    ],
)
def test_a_bad_recipe_is_named(tmp_path: Path, settings: dict[str, object], sentence: str) -> None:
    folder = write_model(tmp_path, **settings)
    with pytest.raises(BadInput, match=sentence):
        Recipe.load(folder / "training.toml", {})
