"""A checkpoint folder: what is optional, what is refused, and with which sentence."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from refusals import assert_refused
from safetensors.numpy import save_file

from odin.frontend.checkpoint import MAX_SHARDS, open_checkpoint
from odin.frontend.input_file import MAX_JSON_BYTES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_mamba_ssm(tmp_path / "model", RandomModel())


@pytest.fixture
def sharded(tmp_path: Path) -> Path:
    """A folder of two shards: `a` in one.safetensors, `b` in two.safetensors."""
    save_file({"a": np.ones(2, np.float32)}, tmp_path / "one.safetensors")
    save_file({"b": np.ones(3, np.float32)}, tmp_path / "two.safetensors")
    (tmp_path / "config.json").write_text("{}")
    write_index(tmp_path, {"a": "one.safetensors", "b": "two.safetensors"})
    return tmp_path


def write_index(folder: Path, weight_map: object) -> None:
    index = folder / "model.safetensors.index.json"
    index.write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))


def refused_file(folder: Path, name: str, text: str | bytes, *parts: str) -> None:
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    message = assert_refused(open_checkpoint, folder, *parts)
    assert message.startswith(f"{folder / name}: "), message


def test_everything_but_configuration_and_weights_is_optional(folder: Path):
    (folder / "generation_config.json").unlink()
    checkpoint = open_checkpoint(folder)
    assert checkpoint.companions.tokenizer is None
    assert checkpoint.companions.eos_token_ids == ()
    assert checkpoint.companions.templates == {"none": "{prompt}"}


def test_a_missing_folder(tmp_path: Path):
    assert_refused(open_checkpoint, tmp_path / "absent", "expected a checkpoint folder")


def test_a_folder_without_a_configuration(folder: Path):
    (folder / "config.json").unlink()
    assert_refused(open_checkpoint, folder, "config.json: the file cannot be read", "No such file")


def test_a_folder_without_weights(folder: Path):
    (folder / "model.safetensors").unlink()
    assert_refused(open_checkpoint, folder, "no weights found", "pytorch_model.bin")


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json"])
def test_a_pointer_of_git_lfs_is_called_that(folder: Path, name: str):
    text = "version https://git-lfs.github.com/spec/v1\noid sha256:0a1b\nsize 516567560\n"
    refused_file(folder, name, text, "`git lfs pull` brings it")


def test_infinity_is_a_number_in_a_configuration(folder: Path):
    (folder / "config.json").write_text('{"limit": [0.0, Infinity]}')
    assert open_checkpoint(folder).config["limit"] == [0.0, float("inf")]


@pytest.mark.parametrize("name", ["config.json", "generation_config.json", "templates.json"])
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "empty"),
        ("{", "expected JSON"),
        ("{'a': 1}", "expected JSON"),
        (b'{"a": "\xff"}', "expected JSON in UTF-8"),
        ("[]", "expected a JSON object"),
        ('{"a": 1, "a": 2}', "'a' occurs twice"),
        ('{"a": {"b": 1, "b": 1}}', "'b' occurs twice"),
        ('{"a": ' + "9" * 5000 + "}", "expected JSON"),
        ('{"a":' * 100000, "nested too deeply"),
        (" " * (MAX_JSON_BYTES + 1), f"at most {MAX_JSON_BYTES}"),
    ],
    ids=["empty", "cut", "quotes", "utf8", "list", "twice", "inner", "digits", "deep", "large"],
)
def test_json_files_that_are_not_what_they_should_be(
    folder: Path, name: str, text: str | bytes, part: str
):
    refused_file(folder, name, text, part)


def test_a_tokenizer_is_found(folder: Path):
    (folder / "tokenizer.json").write_text("{}")
    assert open_checkpoint(folder).companions.tokenizer == folder / "tokenizer.json"


def test_a_tokenizer_that_is_not_json(folder: Path):
    refused_file(folder, "tokenizer.json", "<html>", "expected JSON")


def test_a_tokenizer_that_is_a_folder(folder: Path):
    (folder / "tokenizer.json").mkdir()
    assert_refused(open_checkpoint, folder, "tokenizer.json: ")


@pytest.mark.parametrize(
    ("generation", "config", "expected"),
    [
        ({"eos_token_id": 7}, {"eos_token_id": 1}, (7,)),
        ({"eos_token_id": [3, 1, 3]}, {}, (3, 1)),
        ({}, {"eos_token_id": 2}, (2,)),
        ({"eos_token_id": None}, {"eos_token_id": 2}, (2,)),
        ({"eos_token_id": []}, {"eos_token_id": 2}, ()),
        ({}, {"eos_token_id": None}, ()),
    ],
)
def test_where_the_end_of_text_tokens_come_from(
    folder: Path, generation: object, config: object, expected: tuple[int, ...]
):
    (folder / "generation_config.json").write_text(json.dumps(generation))
    (folder / "config.json").write_text(json.dumps(config))
    assert open_checkpoint(folder).companions.eos_token_ids == expected


@pytest.mark.parametrize(
    "value", ["0", -1, 1.0, True, [[1]], {}, 1 << 31, list(range(65))], ids=repr
)
def test_an_end_of_text_token_that_is_none(folder: Path, value: object):
    text = json.dumps({"eos_token_id": value})
    refused_file(folder, "generation_config.json", text, "eos_token_id: expected a token id")


def test_templates_are_read(folder: Path):
    (folder / "templates.json").write_text('{"math": "Q: {prompt}\\nA:", "none": "{prompt}"}')
    assert open_checkpoint(folder).companions.templates == {
        "none": "{prompt}",
        "math": "Q: {prompt}\nA:",
    }


@pytest.mark.parametrize(
    "value", ["no place", "{prompt} {prompt}", 5, None, ["{prompt}"]], ids=repr
)
def test_a_template_without_exactly_one_place_for_the_prompt(folder: Path, value: object):
    refused_file(folder, "templates.json", json.dumps({"t": value}), "'t'", "{prompt} exactly once")


def test_a_template_that_redefines_none(folder: Path):
    refused_file(folder, "templates.json", '{"none": "x{prompt}"}', "'none'")


@pytest.mark.parametrize(
    "text", ['{"": "{prompt}"}', '{"a\\n": "{prompt}"}', '{"a": "\\ud800{prompt}"}']
)
def test_a_template_that_cannot_be_written_or_named(folder: Path, text: str):
    refused_file(folder, "templates.json", text, "printable name and text that UTF-8 can encode")


def test_too_many_templates(folder: Path):
    text = json.dumps({f"t{i}": "{prompt}" for i in range(65)})
    refused_file(folder, "templates.json", text, "65 templates; at most 64")


def test_shards_are_put_together(sharded: Path):
    checkpoint = open_checkpoint(sharded)
    assert {name: tensor.shape for name, tensor in checkpoint.tensors.items()} == {
        "a": (2,),
        "b": (3,),
    }
    assert checkpoint.weights.name == "model.safetensors.index.json"


@pytest.mark.parametrize(
    "name",
    [
        "../model/one.safetensors", "/etc/one.safetensors", "..\\one.safetensors", "one.bin",
        "C:one.safetensors", ".hidden.safetensors", "one\n.safetensors", "", 5, None,
        "x" * 300 + ".safetensors",
    ],
    ids=lambda name: repr(name)[:24],
)  # fmt: skip
def test_a_shard_name_that_is_not_plain(sharded: Path, name: object):
    write_index(sharded, {"a": name})
    assert_refused(open_checkpoint, sharded, "index.json: weight_map: 'a': ", "not the plain name")


@pytest.mark.parametrize("weight_map", [None, [], {}, "one.safetensors"], ids=repr)
def test_an_index_without_a_weight_map(sharded: Path, weight_map: object):
    write_index(sharded, weight_map)
    assert_refused(open_checkpoint, sharded, "weight_map: expected an object")


def test_a_shard_that_is_not_there(sharded: Path):
    (sharded / "two.safetensors").unlink()
    assert_refused(open_checkpoint, sharded, "two.safetensors: the file cannot be read")


def test_shards_that_were_swapped(sharded: Path):
    write_index(sharded, {"b": "one.safetensors", "a": "two.safetensors"})
    assert_refused(open_checkpoint, sharded, "one.safetensors: the tensor 'b'", "is missing")


def test_a_shard_with_a_tensor_that_the_index_does_not_list(sharded: Path):
    write_index(sharded, {"a": "one.safetensors"})
    save_file({"a": np.ones(1), "c": np.ones(1)}, sharded / "one.safetensors")
    assert_refused(open_checkpoint, sharded, "one.safetensors: holds the tensor 'c'")


def test_an_index_that_names_a_million_files(sharded: Path):
    write_index(sharded, {f"t{i}": f"{i}.safetensors" for i in range(MAX_SHARDS + 1)})
    assert_refused(open_checkpoint, sharded, f"at most {MAX_SHARDS}")


def test_a_fifo_in_the_place_of_a_file_does_not_block(folder: Path):
    (folder / "model.safetensors").unlink()
    os.mkfifo(folder / "model.safetensors")
    assert_refused(open_checkpoint, folder, "model.safetensors: expected a regular file")
