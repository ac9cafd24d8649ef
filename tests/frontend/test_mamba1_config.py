"""What a Mamba-1 or FalconMamba configuration may say, and one clear sentence for what it may
not."""

from pathlib import Path

import pytest
from random_mamba1 import FALCON, HUGGING_FACE, MAMBA_SSM
from refusals import assert_refused

from odin.frontend.falcon_mamba import parse_falcon_mamba_config
from odin.frontend.mamba1_config import Mamba1Config, parse_mamba1_config

FILE = Path("model/config.json")
MAMBA_130M: dict[str, object] = {
    "d_model": 768, "n_layer": 24, "vocab_size": 50277, "ssm_cfg": {}, "rms_norm": True,
    "residual_in_fp32": True, "fused_add_norm": True, "pad_vocab_size_multiple": 8,
}  # fmt: skip
"""state-spaces/mamba-130m's config.json."""


def refuse(values: dict[str, object], *parts: str) -> None:
    assert_refused(lambda file: parse_mamba1_config(values, file), FILE, *parts)


def test_mamba_130m() -> None:
    assert parse_mamba1_config(MAMBA_130M, FILE) == Mamba1Config(
        key_style="mamba_ssm",
        d_model=768,
        n_layer=24,
        vocab_size=50277,
        padded_vocab_size=50280,
        d_inner=1536,
        d_state=16,
        d_conv=4,
        dt_rank=48,
        norm_eps=1e-5,
        use_bias=False,
        use_conv_bias=True,
        tie_embeddings=True,
    )


def test_every_mamba_ssm_setting_is_read() -> None:
    ssm = {
        "layer": "Mamba1", "d_state": 8, "d_conv": 2, "expand": 3, "dt_rank": 7, "bias": True,
        "conv_bias": False,
    }  # fmt: skip
    config = parse_mamba1_config(MAMBA_130M | {"ssm_cfg": ssm, "tie_embeddings": False}, FILE)
    assert (config.d_state, config.d_conv, config.d_inner, config.dt_rank) == (8, 2, 2304, 7)
    assert (config.use_bias, config.use_conv_bias, config.tie_embeddings) == (True, False, False)


def test_hugging_face_defaults_are_those_of_transformers() -> None:
    transformers = pytest.importorskip("transformers")
    for default, config in (
        (transformers.MambaConfig(), parse_mamba1_config({"model_type": "mamba"}, FILE)),
        (
            transformers.FalconMambaConfig(),
            parse_falcon_mamba_config({"model_type": "falcon_mamba"}, FILE),
        ),
    ):
        assert (config.d_model, config.n_layer) == (default.hidden_size, default.num_hidden_layers)
        assert (config.d_inner, config.dt_rank) == (
            default.intermediate_size,
            default.time_step_rank,
        )
        assert (config.d_state, config.d_conv) == (default.state_size, default.conv_kernel)
        assert (config.vocab_size, config.norm_eps) == (
            default.vocab_size,
            default.layer_norm_epsilon,
        )
        assert (config.use_bias, config.use_conv_bias) == (default.use_bias, default.use_conv_bias)
        assert config.tie_embeddings == default.tie_word_embeddings


def test_the_intermediate_size_of_falcon_mamba_7b_wins_over_its_expand() -> None:
    transformers = pytest.importorskip("transformers")
    sizes = {"hidden_size": 64, "intermediate_size": 128, "expand": 16}
    config = parse_falcon_mamba_config({"model_type": "falcon_mamba", **sizes}, FILE)
    assert config.d_inner == transformers.FalconMambaConfig(**sizes).intermediate_size == 128


def test_the_epsilon_of_the_norms_in_a_falcon_mamba_mixer() -> None:
    assert parse_falcon_mamba_config(FALCON, FILE).mixer_rms_eps == 1e-6
    assert parse_falcon_mamba_config(FALCON | {"mixer_rms_eps": 1e-3}, FILE).mixer_rms_eps == 1e-3


@pytest.mark.parametrize(
    ("values", "parts"),
    [
        (MAMBA_SSM | {"ssm_cfg": {"headdim": 64}}, ["ssm_cfg.headdim is not a known field"]),
        (MAMBA_SSM | {"ssm_cfg": {"dt_rank": 0}}, ["ssm_cfg.dt_rank is 0", "from 1 to"]),
        (MAMBA_SSM | {"ssm_cfg": {"dt_rank": "all"}}, ["ssm_cfg.dt_rank is 'all'"]),
        (MAMBA_SSM | {"ssm_cfg": {"d_state": 0}}, ["ssm_cfg.d_state is 0"]),
        (MAMBA_SSM | {"ssm_cfg": {"expand": 1.5}}, ["ssm_cfg.expand is 1.5"]),
        (MAMBA_SSM | {"ssm_cfg": {"layer": "Mamba2"}}, ["ssm_cfg.layer is 'Mamba2'"]),
        (MAMBA_SSM | {"ssm_cfg": "Mamba1"}, ["ssm_cfg is 'Mamba1'", "an object"]),
        (MAMBA_SSM | {"rms_norm": False}, ["rms_norm is false"]),
        (MAMBA_SSM | {"attn_layer_idx": [1]}, ["attn_layer_idx is a list"]),
        (HUGGING_FACE | {"model_type": "mamba2"}, ["model_type is 'mamba2'", '"mamba"']),
        (HUGGING_FACE | {"hidden_act": "gelu"}, ["hidden_act is 'gelu'", '"silu"']),
        (HUGGING_FACE | {"intermediate_size": 0}, ["intermediate_size is 0"]),
        (HUGGING_FACE | {"time_step_rank": None}, ["time_step_rank is null"]),
        (HUGGING_FACE | {"conv_kernel": 9}, ["conv_kernel is 9", "from 2 to 8"]),
    ],
    ids=lambda value: value[0][:40] if isinstance(value, list) else "",
)
def test_values_that_are_wrong(values: dict[str, object], parts: list[str]) -> None:
    refuse(values, *parts)


def test_an_epsilon_that_is_no_number() -> None:
    values = FALCON | {"mixer_rms_eps": "small"}
    assert_refused(lambda file: parse_falcon_mamba_config(values, file), FILE, "mixer_rms_eps")
