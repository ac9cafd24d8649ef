"""The model computes what Hugging Face transformers and mamba-ssm compute, to 1e-5.

mamba-ssm has no CPU wheel; `tests/training/oracle-requirements.txt` says how to install it. Its Triton
and CUDA kernels are replaced here by the pure-PyTorch references that it ships beside them.
"""

import sys
from types import ModuleType
from unittest import mock

import pytest
import torch
from torch.nn import functional as F
from training.config import Mamba2Config
from training.mamba2 import Mamba2LM

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


@pytest.mark.parametrize("name", ["one group"])  # transformers norms all groups together
def test_logits_equal_hugging_face(name: str) -> None:
    from transformers import Mamba2Config as HFConfig
    from transformers import Mamba2ForCausalLM

    config = CONFIGS[name]
    model = random_model(config)
    theirs = Mamba2ForCausalLM(
        HFConfig(
            hidden_size=config.d_model,
            num_hidden_layers=config.n_layer,
            vocab_size=config.padded_vocab_size,
            state_size=config.d_state,
            head_dim=config.headdim,
            num_heads=config.nheads,
            expand=config.expand,
            n_groups=config.ngroups,
            conv_kernel=config.d_conv,
            layer_norm_epsilon=1e-5,
            tie_word_embeddings=True,
        )
    ).eval()
    renamed = {k.replace("embedding.", "embeddings."): v for k, v in model.state_dict().items()}
    theirs.load_state_dict(renamed)
    tokens = torch.randint(0, config.vocab_size, (2, 45))
    with torch.no_grad():
        expected = theirs(tokens).logits
        assert (model(tokens, chunk=16)[0] - expected).abs().max() < 1e-5


class Stub(ModuleType):
    """Stands in for Triton, which has no CPU build: any attribute is a decorator or a placeholder."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return mock.MagicMock(name=name)


def cpu_mamba_ssm() -> tuple[type, type]:
    """mamba-ssm's `MambaLMHeadModel` and `MambaConfig`, on its own PyTorch reference kernels."""
    names = ["triton", "triton.language", "selective_scan_cuda"]
    with mock.patch.dict(sys.modules, {n: Stub(n) for n in names if n not in sys.modules}):
        from mamba_ssm.models.config_mamba import MambaConfig
        from mamba_ssm.models.mixer_seq_simple import MambaLMHeadModel
        from mamba_ssm.modules import block, mamba2, mixer_seq_simple  # noqa: F401
    return MambaLMHeadModel, MambaConfig
