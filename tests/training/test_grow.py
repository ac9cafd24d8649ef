"""A grown model computes what the small one does, and its clones part when it is trained."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from training.errors import BadInput, run_command
from training.grow import app, grow
from training.loop.loss import token_losses
from training.models.folder import load_model, write_model
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

SMALL = RWKV7Config(32, 2, 320, 64, head_dim=16, decay_low_rank_dim=4, gate_low_rank_dim=4)
LARGE = RWKV7Config(64, 5, 320, 144, head_dim=16, decay_low_rank_dim=6, gate_low_rank_dim=4)
TOKENS = torch.arange(60).view(2, 30) * 5 % 320


def random_model() -> RWKV7LM:
    """No weight is zero, so that every part of a layer counts."""
    torch.manual_seed(0)
    model = RWKV7LM(SMALL)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += 0.1 * torch.randn_like(parameter)
    return model.eval()


def grown(model: RWKV7LM, sizes: RWKV7Config = LARGE) -> RWKV7LM:
    weights = {k: v.numpy() for k, v in model.state_dict().items() if k != "lm_head.weight"}
    large = RWKV7LM(sizes)
    new = {name: torch.from_numpy(tensor) for name, tensor in grow(weights, SMALL, sizes).items()}
    large.load_state_dict(new | {"lm_head.weight": new[RWKV7LM.EMBEDDING]})
    return large.eval()


def test_the_logits_stay() -> None:
    model = random_model()
    with torch.no_grad():
        expected, logits = model(TOKENS)[0], grown(model)(TOKENS)[0]
    assert expected.abs().max() > 1
    assert (logits - expected).abs().max() < 1e-4


def test_the_clones_part() -> None:
    model = grown(random_model())
    hidden, _ = model.hidden(TOKENS)
    targets = TOKENS.roll(-1).flatten()
    token_losses(hidden.flatten(0, 1), model.lm_head.weight, targets).sum().backward()
    for name, parameter in model.named_parameters():
        if name.endswith(("r_proj.weight", "ffn.key.weight")) and ".0." in name:
            clones_at = 64 if "ffn" in name else 32
            first, clone = parameter.grad[:16], parameter.grad[clones_at : clones_at + 16]
            assert (first - clone).norm() > 0.01 * first.norm(), name


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"hidden_size": 48}, "hidden_size is 48, expected 64"),
        ({"intermediate_size": 100}, "intermediate_size is 100, expected at least 128"),
        ({"num_hidden_layers": 1}, "num_hidden_layers is 1, expected at least 2"),
    ],
)
def test_sizes_that_do_not_fit_are_named(change: dict[str, int], sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        grown(random_model(), replace(LARGE, **change))


def test_the_command_writes_a_model_folder(sums: Path, tmp_path: Path) -> None:
    model = random_model()
    weights = {k: v.bfloat16() for k, v in model.state_dict().items() if k != "lm_head.weight"}
    small = tmp_path / "small"
    small.mkdir()
    write_model(weights, SMALL, small, sums / "tokenizer.json", sums / "templates.json")
    target = tmp_path / "large.json"
    target.write_text(json.dumps(LARGE.to_dict()))
    out = tmp_path / "out"
    assert run_command(app, [str(small), str(target), "--out", str(out)]) == 0
    with torch.no_grad():
        expected, logits = load_model(small)(TOKENS)[0], load_model(out)(TOKENS)[0]
    assert (logits - expected).abs().max() < 1e-2
    assert run_command(app, ["odin-1m", str(target), "--out", str(tmp_path / "no")]) == 2
    assert not (tmp_path / "no").exists()
