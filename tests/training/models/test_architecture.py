"""A model folder says of which architecture it is, and what it holds is what ODIN lowers."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny import CONFIG

from odin.frontend.load import load_model as lower
from odin.ir.interpreter import Session
from training.errors import BadInput
from training.loop.recipe import Recipe
from training.models.architecture import build_model, load_config
from training.models.folder import load_model
from training.models.language_model import Config
from training.models.rwkv7_config import RWKV7Config
from training.train import train

RWKV7 = RWKV7Config(32, 2, 320, 64, head_dim=16)
CONFIGS = {"mamba2": CONFIG, "rwkv7": RWKV7}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_a_configuration_survives_being_written(config: Config, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config.to_dict()))
    assert load_config(tmp_path / "config.json") == config


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"hidden_size": 0}, "hidden_size must be a positive integer, not 0"),
        ({"norm_eps": "small"}, "norm_eps must be a positive number, not 'small'"),
        ({"head_dim": 7}, "head_dim 7 does not divide hidden_size 32"),
        ({"tie_word_embeddings": False}, "tie_word_embeddings is False, expected True"),
    ],
)
def test_a_bad_rwkv7_configuration_is_named(
    tmp_path: Path, change: dict[str, object], sentence: str
) -> None:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(RWKV7.to_dict() | change))
    with pytest.raises(BadInput, match="config") as caught:
        load_config(path)
    assert sentence in str(caught.value)


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_odin_computes_what_was_trained(config: Config, sums: Path, tmp_path: Path) -> None:
    assert train(config, Recipe(tokens=1500, rows=2, row_length=128), sums, tmp_path)
    ids = torch.tensor([[5, 17, 200, 3, 3, 81, 44]])
    with torch.no_grad():
        expected = load_model(tmp_path)(ids)[0][0, -1].numpy()
    lowered = lower(tmp_path)
    logits = Session(lowered.module, lowered.weights).advance(ids[0].tolist())
    np.testing.assert_allclose(logits, expected[: len(logits)], rtol=0, atol=1e-4)


def test_the_first_logits_of_an_untrained_model_are_finite() -> None:
    model = build_model(replace(RWKV7, num_hidden_layers=1))
    assert torch.isfinite(model(torch.tensor([[1, 2]]))[0]).all()
