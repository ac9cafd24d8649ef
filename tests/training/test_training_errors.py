"""Bad options, configurations and data end in one sentence and exit status 2."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tiny import CONFIG, write_model

from training.data.packing import load_tokenizer, tokenize
from training.errors import BadInput, run_command
from training.loop.recipe import Recipe
from training.models.architecture import load_config
from training.train import app


def test_the_command_ends_with_one_sentence_and_status_2(tmp_path: Path) -> None:
    arguments = ["--model", "odin-7t", "--data", str(tmp_path), "--out", str(tmp_path / "out")]
    command = [sys.executable, "-m", "training.train", *arguments]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 2
    assert result.stderr.startswith(
        "error: --model odin-7t: no such model; there are odin-100m, odin-10m, odin-1m"
    )
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--speed", "9"], "No such option: --speed"),
        (["--tokens", "many"], "Invalid value for '--tokens'"),
        (["--minutes", "-1"], "training: minutes is -1.0, expected 0 or more"),
        ([], "tokenizer.json: no such file, expected an HF tokenizer"),
    ],
)
def test_bad_options_are_one_sentence_and_leave_nothing(
    tmp_path: Path, options: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    model = write_model(tmp_path / "model", tokens=1000)
    arguments = ["--model", str(model), "--data", str(tmp_path), "--out", str(tmp_path / "out")]
    assert run_command(app, [*arguments, *options]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ") and sentence in error and error.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_damaged_shard_is_named(sums: Path, tmp_path: Path) -> None:
    shard = tmp_path / "train-00000.parquet"
    shard.write_bytes((sums / shard.name).read_bytes()[:500])
    with pytest.raises(BadInput, match=r"train-00000\.parquet: expected a shard with the columns"):
        tokenize(tmp_path, load_tokenizer(sums / "tokenizer.json"))


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
        load_config(path)
    assert sentence in str(caught.value)


def test_a_configuration_survives_being_written(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(CONFIG.to_dict()))
    assert load_config(path) == CONFIG


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
