"""What an RWKV-7 configuration may say, and one clear sentence for what it may not."""

from pathlib import Path

import pytest
from refusals import assert_refused

from odin.frontend.rwkv7_config import RWKV7Config, is_rwkv, parse_rwkv7_config

FILE = Path("model/config.json")
VALUES: dict[str, object] = {
    "model_type": "rwkv7",
    "hidden_size": 128,
    "num_hidden_layers": 2,
    "vocab_size": 100,
    "intermediate_size": 320,
}


def parse(**changes: object) -> RWKV7Config:
    return parse_rwkv7_config(VALUES | changes, FILE)


def test_defaults_are_those_of_rwkv7_hf() -> None:
    config = parse_rwkv7_config({"model_type": "rwkv7"}, FILE)
    assert (config.hidden_size, config.num_hidden_layers, config.vocab_size) == (768, 12, 65536)
    assert (config.intermediate_size, config.head_dim, config.num_heads) == (3072, 64, 12)
    assert config.low_ranks == {"w": 64, "a": 64, "v": 32, "g": 128}
    assert (config.norm_eps, config.tie_embeddings) == (1e-5, False)


def test_derived_fields_may_be_given_or_null() -> None:
    assert parse(num_heads=2, value_dim=[128, 128], attention_hidden_size=128) == parse()
    assert parse(num_heads=None, value_dim=None, attn=None) == parse()
    assert parse(intermediate_size=None, hidden_ratio=2.5) == parse()


@pytest.mark.parametrize("model_type", ["rwkv", "rwkv5", "rwkv6"])
def test_other_versions_are_refused_by_name(model_type: str) -> None:
    assert is_rwkv({"model_type": model_type})
    refuse({"model_type": model_type}, f"model_type is '{model_type}'", '"rwkv7"', "RWKV-6")


@pytest.mark.parametrize(
    ("changes", "parts"),
    [
        ({"hidden_act": "relu"}, ["hidden_act is 'relu'", "sqrelu"]),
        ({"norm_bias": False}, ["norm_bias"]),
        ({"attn": {"layers": [1]}}, ["attn is", "attention layers"]),
        ({"head_dim": 48}, ["head_dim is 48", "divides hidden_size = 128"]),
        ({"head_dim": 2}, ["head_dim is 2", "a multiple of 4"]),
        ({"num_heads": 3}, ["num_heads is 3", "hidden_size / head_dim = 2"]),
        ({"value_dim": [128, 64]}, ["value_dim", "128"]),
        ({"attention_hidden_size": 64}, ["attention_hidden_size is 64"]),
        ({"num_hidden_layers": 0}, ["num_hidden_layers is 0", "1 to 1024"]),
        ({"decay_low_rank_dim": "32"}, ["decay_low_rank_dim is '32'", "an integer"]),
        ({"norm_eps": 0}, ["norm_eps is 0"]),
        ({"intermediate_size": 1.5}, ["intermediate_size is 1.5"]),
        ({"intermediate_size": None, "hidden_ratio": -1}, ["hidden_ratio is -1"]),
        ({"tie_word_embeddings": 1}, ["tie_word_embeddings is 1", "true or false"]),
    ],
    ids=str,
)
def test_values_that_are_wrong(changes: dict[str, object], parts: list[str]) -> None:
    refuse(VALUES | changes, *parts)


def refuse(values: dict[str, object], *parts: str) -> None:
    assert_refused(lambda file: parse_rwkv7_config(values, file), FILE, *parts)
