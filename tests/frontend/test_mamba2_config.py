"""Both configurations give one geometry; what is not supported is refused by name."""

import json
import math
from pathlib import Path

import pytest
from refusals import assert_refused

from odin.frontend.input_file import parse_json_object
from odin.frontend.mamba2_config import Mamba2Config, parse_mamba2_config

FILE = Path("model/config.json")


def parse(values: dict[str, object]) -> Mamba2Config:
    return parse_mamba2_config(values, FILE)


def refuse(values: dict[str, object], *parts: str) -> None:
    assert_refused(lambda file: parse_mamba2_config(values, file), FILE, *parts)


def mamba_ssm(ssm: dict[str, object] | None = None, **fields: object) -> dict[str, object]:
    """state-spaces/mamba2-130m's config.json, changed."""
    return {
        "d_model": 768,
        "d_intermediate": 0,
        "n_layer": 24,
        "vocab_size": 50277,
        "ssm_cfg": {"layer": "Mamba2"} | (ssm or {}),
        "attn_layer_idx": [],
        "attn_cfg": {},
        "rms_norm": True,
        "residual_in_fp32": True,
        "fused_add_norm": True,
        "pad_vocab_size_multiple": 16,
        "tie_embeddings": True,
    } | fields


def hugging_face(**fields: object) -> dict[str, object]:
    return {
        "model_type": "mamba2",
        "hidden_size": 64,
        "num_heads": 16,
        "head_dim": 8,
        "n_groups": 2,
        "vocab_size": 100,
        "num_hidden_layers": 3,
    } | fields


def test_mamba2_130m():
    assert parse(mamba_ssm()) == Mamba2Config(
        key_style="mamba_ssm",
        d_model=768,
        n_layer=24,
        vocab_size=50277,
        padded_vocab_size=50288,
        d_state=128,
        headdim=64,
        n_heads=24,
        d_inner=1536,
        ngroups=1,
        d_conv=4,
        norm_eps=1e-5,
        time_step_limit=(0.0, math.inf),
        use_bias=False,
        use_conv_bias=True,
        tie_embeddings=True,
    )


def test_every_mamba_ssm_setting_is_read():
    ssm = {
        "d_state": 16, "headdim": 32, "expand": 4, "ngroups": 4, "d_conv": 3, "bias": True,
        "conv_bias": False, "dt_limit": [0.5, 2],
    }  # fmt: skip
    config = parse(mamba_ssm(ssm, tie_embeddings=False, pad_vocab_size_multiple=1))
    assert (config.d_state, config.headdim, config.d_inner, config.n_heads) == (16, 32, 3072, 96)
    assert (config.ngroups, config.d_conv) == (4, 3)
    assert (config.use_bias, config.use_conv_bias, config.tie_embeddings) == (True, False, False)
    assert config.time_step_limit == (0.5, 2.0)
    assert config.padded_vocab_size == 50277
    assert config.d_in_proj == 2 * 3072 + 2 * 4 * 16 + 96


def test_every_hugging_face_setting_is_read():
    config = parse(
        hugging_face(
            state_size=16, conv_kernel=2, expand=2, layer_norm_epsilon=1e-6, use_bias=True,
            use_conv_bias=False, tie_word_embeddings=True, time_step_limit=[0.1, 0.2],
        )
    )  # fmt: skip
    assert config == Mamba2Config(
        key_style="hf",
        d_model=64,
        n_layer=3,
        vocab_size=100,
        padded_vocab_size=100,
        d_state=16,
        headdim=8,
        n_heads=16,
        d_inner=128,
        ngroups=2,
        d_conv=2,
        norm_eps=1e-6,
        time_step_limit=(0.1, 0.2),
        use_bias=True,
        use_conv_bias=False,
        tie_embeddings=True,
    )


def test_hugging_face_defaults_are_those_of_transformers():
    transformers = pytest.importorskip("transformers")
    default = transformers.Mamba2Config()
    config = parse({"model_type": "mamba2"})
    assert (config.d_model, config.n_layer) == (default.hidden_size, default.num_hidden_layers)
    assert (config.n_heads, config.headdim) == (default.num_heads, default.head_dim)
    assert (config.d_state, config.ngroups) == (default.state_size, default.n_groups)
    assert config.d_conv == default.conv_kernel
    assert config.d_inner == default.expand * default.hidden_size
    assert (config.vocab_size, config.norm_eps) == (default.vocab_size, default.layer_norm_epsilon)
    assert (config.use_bias, config.use_conv_bias) == (default.use_bias, default.use_conv_bias)
    assert config.tie_embeddings == default.tie_word_embeddings
    assert config.time_step_limit == default.time_step_limit


@pytest.mark.parametrize("hi", ["Infinity", '{"__float__": "Infinity"}', "1e999", "9" * 400])
def test_each_spelling_of_an_open_time_step_limit(hi: str):
    values = parse_json_object(b'{"time_step_limit": [0.0, %s]}' % hi.encode(), "text")
    assert parse(hugging_face(**values)).time_step_limit == (0.0, math.inf)


def test_norm_before_gate_says_nothing_in_a_hugging_face_configuration():
    assert parse(hugging_face(norm_before_gate=True)) == parse(hugging_face())


@pytest.mark.parametrize(
    ("values", "parts"),
    [
        (mamba_ssm(attn_layer_idx=[3]), ["attn_layer_idx is a list", "attention layers are not"]),
        (mamba_ssm(d_intermediate=2048), ["d_intermediate is 2048", "expected 0"]),
        (mamba_ssm({"layer": "Mamba1"}), ["ssm_cfg.layer is 'Mamba1'", '"Mamba2"']),
        (mamba_ssm(ssm_cfg={}), ["ssm_cfg.layer is missing", '"Mamba2"']),
        (mamba_ssm(rms_norm=False), ["rms_norm is false", "expected true"]),
        (mamba_ssm({"rmsnorm": False}), ["ssm_cfg.rmsnorm is false"]),
        (mamba_ssm({"norm_before_gate": True}), ["ssm_cfg.norm_before_gate is true"]),
        (mamba_ssm({"D_has_hdim": True}), ["ssm_cfg.D_has_hdim is true", "one D a head"]),
        (mamba_ssm({"d_ssm": 768}), ["ssm_cfg.d_ssm is 768", "1536"]),
        (mamba_ssm({"d_conv": 1}), ["ssm_cfg.d_conv is 1", "from 2 to 8"]),
        (hugging_face(model_type="mamba"), ["model_type is 'mamba'", '"mamba2"']),
        (hugging_face(hidden_act="gelu"), ["hidden_act is 'gelu'", '"silu"']),
        (hugging_face(rms_norm=False), ["rms_norm is false"]),
    ],
    ids=lambda value: value[0][:40] if isinstance(value, list) else "",
)
def test_settings_that_are_not_supported(values: dict[str, object], parts: list[str]):
    refuse(values, *parts)


@pytest.mark.parametrize(
    ("values", "parts"),
    [
        (mamba_ssm(d_model="768"), ["d_model is '768'", "an integer from 1 to"]),
        (mamba_ssm(d_model=768.0), ["d_model is 768.0"]),
        (mamba_ssm(d_model=True), ["d_model is true"]),
        (mamba_ssm(d_model=0), ["d_model is 0"]),
        (mamba_ssm(d_model=10**5000), ["d_model is a huge integer"]),
        (mamba_ssm(n_layer=-1), ["n_layer is -1"]),
        (mamba_ssm(n_layer=None), ["n_layer is null"]),
        (mamba_ssm(vocab_size=1 << 40), ["vocab_size is 1099511627776"]),
        (mamba_ssm(pad_vocab_size_multiple=0), ["pad_vocab_size_multiple is 0"]),
        (mamba_ssm(tie_embeddings="yes"), ["tie_embeddings is 'yes'", "true or false"]),
        (mamba_ssm(ssm_cfg=[]), ["ssm_cfg is a list", "an object"]),
        (mamba_ssm({"headdim": 100}), ["ssm_cfg.headdim is 100", "divisor", "1536"]),
        (mamba_ssm({"ngroups": 5}), ["ssm_cfg.ngroups is 5", "divisor", "24"]),
        (mamba_ssm({"dt_limit": [0.0]}), ["ssm_cfg.dt_limit is a list", "[lo, hi]"]),
        (mamba_ssm({"dt_limit": [1.0, 0.5]}), ["ssm_cfg.dt_limit"]),
        (mamba_ssm({"dt_limit": [-1.0, 0.5]}), ["ssm_cfg.dt_limit"]),
        (mamba_ssm({"dt_limit": [-(10**400), 0.5]}), ["ssm_cfg.dt_limit"]),
        (mamba_ssm({"dt_limit": [math.nan, 1.0]}), ["ssm_cfg.dt_limit"]),
        (mamba_ssm({"dt_limit": [math.inf, math.inf]}), ["ssm_cfg.dt_limit"]),
        (mamba_ssm({"dt_limit": [0, {"__float__": "NaN"}]}), ["ssm_cfg.dt_limit"]),
        (mamba_ssm({"head_dim": 64}), ["ssm_cfg.head_dim is not a known field", "mean headdim"]),
        (mamba_ssm(n_layers=24), ["n_layers is not a known field", "mean n_layer"]),
        (hugging_face(num_heads=15), ["num_heads is 15", "2 * 64 / 8"]),
        (hugging_face(layer_norm_epsilon=0), ["layer_norm_epsilon is 0"]),
        (hugging_face(layer_norm_epsilon=math.nan), ["layer_norm_epsilon is NaN"]),
        (hugging_face(expand=2.0), ["expand is 2.0"]),
    ],
    ids=lambda value: value[0][:40] if isinstance(value, list) else "",
)
def test_values_that_are_wrong(values: dict[str, object], parts: list[str]):
    refuse(values, *parts)


def test_a_field_that_must_be_there():
    values = mamba_ssm()
    del values["n_layer"]
    refuse(values, "n_layer is missing; expected an integer from 1 to 1024")


def test_a_configuration_survives_json():
    assert parse(json.loads(json.dumps(mamba_ssm()))) == parse(mamba_ssm())
