"""The model computes what Hugging Face transformers and mamba-ssm compute, to 1e-5."""

import pytest
import torch
from hugging_face import hugging_face_logits
from mamba_ssm_reference import mamba_ssm_model

from training.models.mamba2 import Mamba2LM
from training.models.mamba2_config import Mamba2Config

CONFIGS = {
    "one group": Mamba2Config(32, 3, 56, d_state=16, headdim=16),
    "two groups": Mamba2Config(64, 2, 64, d_state=8, headdim=16, ngroups=2),
}


def random_model(config: Mamba2Config) -> Mamba2LM:
    torch.manual_seed(3)
    model = Mamba2LM(config)
    for parameter in model.parameters():
        parameter.data += 0.2 * torch.randn_like(parameter)
    return model


def test_logits_equal_hugging_face() -> None:
    # One group only: transformers takes the gated norm over all groups together.
    model = random_model(CONFIGS["one group"])
    tokens = torch.randint(0, 50, (2, 45))
    with torch.no_grad():
        logits, _ = model(tokens, chunk=16)
    assert (logits - hugging_face_logits(model, tokens)).abs().max() < 1e-5


@pytest.mark.parametrize("name", CONFIGS)
def test_logits_equal_mamba_ssm(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    config = CONFIGS[name]
    model = random_model(config)
    theirs = mamba_ssm_model(monkeypatch, config.to_dict())
    theirs.load_state_dict(model.state_dict())
    tokens = torch.randint(0, config.vocab_size, (2, 45))
    with torch.no_grad():
        expected = theirs(tokens).logits
        assert (model(tokens, chunk=16)[0] - expected).abs().max() < 1e-5
