"""The gguf target: what the file says, how it stores weights, and which models it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFReader, dequantize
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from random_mamba1 import FALCON, HUGGING_FACE, write_mamba1
from random_rwkv7 import TINY, write_rwkv7
from tokenizers import Tokenizer
from tokenizers.models import BPE, WordLevel
from tokenizers.pre_tokenizers import ByteLevel, Whitespace

from odin.backends.backend import available_backends
from odin.ir.errors import InputError
from odin.lower import lower_checkpoint, write_folder

GGUF = available_backends()["gguf"]
RWKV7 = TINY | {"hidden_size": 128, "head_dim": 64}
Write = Callable[..., GGUFReader]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """`write(checkpoint, quant, pipeline)` lowers a checkpoint and reads the file."""

    def run(checkpoint: Path, quant: str = "none", pipeline: str = "") -> GGUFReader:
        model = lower_checkpoint(checkpoint, GGUF, pipeline)
        write_model = GGUF.formats[quant]
        out = tmp_path / f"out-{quant}"
        write_folder(out, lambda folder: write_model(model, folder))
        return GGUFReader(out / f"{model.name}.gguf")

    return run


def values(file: GGUFReader) -> dict[str, object]:
    return {name: field.contents() for name, field in file.fields.items()}


def types(file: GGUFReader) -> dict[str, GGMLQuantizationType]:
    return {tensor.name: tensor.tensor_type for tensor in file.tensors}


def test_mamba2_states_its_geometry(write: Write, tmp_path: Path) -> None:
    shape = RandomModel(d_model=32, n_layer=2, d_state=8, headdim=16, ngroups=2, d_conv=3)
    file = write(write_mamba_ssm(tmp_path / "tiny", shape))
    expected = {
        "general.architecture": "mamba2",
        "general.name": "tiny",
        "mamba2.block_count": 2,
        "mamba2.embedding_length": 32,
        "mamba2.ssm.inner_size": 64,
        "mamba2.ssm.state_size": 8,
        "mamba2.ssm.conv_kernel": 3,
        "mamba2.ssm.group_count": 2,
        "mamba2.ssm.time_step_rank": 4,
        "mamba2.vocab_size": shape.vocab_size,
        "tokenizer.ggml.model": "none",
    }
    assert values(file).items() >= expected.items()
    tensors = {tensor.name: tensor for tensor in file.tensors}
    # Tied, and without the rows that only pad the vocabulary.
    assert "output.weight" not in tensors
    assert tensors["token_embd.weight"].data.shape == (shape.vocab_size, 32)
    assert tensors["blk.1.ssm_norm.weight"].data.shape == (2, 32)
    assert (tensors["blk.1.ssm_a"].data < 0).all()


def test_rwkv7_states_its_geometry(write: Write, tmp_path: Path) -> None:
    file = write(write_rwkv7(tmp_path / "tiny", RWKV7))
    expected = {
        "general.architecture": "rwkv7",
        "rwkv7.block_count": 2,
        "rwkv7.embedding_length": 128,
        "rwkv7.feed_forward_length": 24,
        "rwkv7.wkv.head_size": 64,
        "rwkv7.token_shift_count": 2,
        "rwkv7.attention.decay_lora_rank": 3,
        "rwkv7.attention.iclr_lora_rank": 4,
        "rwkv7.attention.value_residual_mix_lora_rank": 5,
        "rwkv7.attention.gate_lora_rank": 6,
    }
    assert values(file).items() >= expected.items()


def test_matrices_are_quantized_and_nothing_else(write: Write, tmp_path: Path) -> None:
    # d_model 48 is no whole number of blocks of 32: in_proj's rows are not, out_proj's are.
    folder = write_mamba_ssm(tmp_path / "tiny", RandomModel(d_model=48, headdim=16, tied=False))
    plain, quantized = write(folder), write(folder, "int8")
    kinds = {name: kind.name for name, kind in types(quantized).items() if kind.name != "F32"}
    assert kinds == {
        "token_embd.weight": "F16",
        "output.weight": "F16",
        **{f"blk.{i}.ssm_in.weight": "F16" for i in range(2)},
        **{f"blk.{i}.ssm_out.weight": "Q8_0" for i in range(2)},
    }
    assert set(types(plain).values()) == {GGMLQuantizationType.F32}
    for before, after in zip(plain.tensors, quantized.tensors, strict=True):
        error = np.abs(dequantize(after.data, after.tensor_type) - before.data)
        # Half a step of the coarsest block, and the rounding of its scale to half precision.
        assert error.max() <= 0.51 * np.abs(before.data).max() / 127, before.name
        assert (error.max() == 0) == (after.tensor_type == GGMLQuantizationType.F32), before.name


def test_half_precision_is_for_matrices(write: Write, tmp_path: Path) -> None:
    file = write(write_rwkv7(tmp_path / "tiny", RWKV7), "f16")
    halves = {name for name, kind in types(file).items() if kind == GGMLQuantizationType.F16}
    matrices = ("receptance", "key", "value", "output")
    assert halves == {
        "token_embd.weight",
        "output.weight",
        *(f"blk.{i}.time_mix_{name}.weight" for i in range(2) for name in matrices),
        *(f"blk.{i}.channel_mix_{name}.weight" for i in range(2) for name in ("key", "value")),
    }


REFUSED = {
    "bias": (RandomModel(bias=True), "in_proj.bias"),
    "bounds of dt": (RandomModel(dt_limit=(0.0, 0.1)), "time_step_limit"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_llama_cpp_lacks_is_refused(write: Write, tmp_path: Path, name: str) -> None:
    shape, named = REFUSED[name]
    folder = write_hugging_face(tmp_path / "tiny", shape)
    with pytest.raises(InputError, match=f"target gguf: llama.cpp's mamba2 .*{named}"):
        write(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]


def test_another_size_of_heads_is_refused(write: Write, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"rwkv7 .* norm of heads is 0\.00064"):
        write(write_rwkv7(tmp_path / "tiny"))


@pytest.mark.parametrize(
    ("fields", "named"),
    [(FALCON, "FalconMamba"), (HUGGING_FACE | {"expand": 4}, "expand is 2")],
)
def test_another_mamba_is_refused(
    write: Write, tmp_path: Path, fields: dict[str, object], named: str
) -> None:
    with pytest.raises(InputError, match=f"llama.cpp's mamba is another function: .*{named}"):
        write(write_mamba1(tmp_path / "tiny", fields))


@pytest.mark.parametrize("pipeline", ["constant-fold,dce", "specialize,plan-memory"])
def test_a_function_that_passes_changed_is_refused(
    write: Write, tmp_path: Path, pipeline: str
) -> None:
    folder = write_mamba_ssm(tmp_path / "tiny", RandomModel())
    with pytest.raises(InputError, match=r"target gguf: .*expected"):
        write(folder, pipeline=pipeline)


def byte_level(path: Path, **options: bool) -> None:
    """A byte-level BPE tokenizer without merges, one token a byte, `<|end|>` first."""
    vocab = {"<|end|>": 0} | {byte: i for i, byte in enumerate(sorted(ByteLevel.alphabet()), 1)}
    tokenizer = Tokenizer(BPE(vocab, []))
    tokenizer.pre_tokenizer = ByteLevel(add_prefix_space=False, **options)
    tokenizer.add_special_tokens(["<|end|>"])
    tokenizer.save(str(path))


def test_the_vocabulary_is_written(write: Write, tmp_path: Path) -> None:
    folder = write_mamba_ssm(tmp_path / "tiny", RandomModel(vocab_size=260))
    byte_level(folder / "tokenizer.json")
    fields = values(write(folder))
    assert (fields["tokenizer.ggml.model"], fields["tokenizer.ggml.pre"]) == ("gpt2", "gpt-2")
    tokens, kinds = fields["tokenizer.ggml.tokens"], fields["tokenizer.ggml.token_type"]
    assert isinstance(tokens, list) and isinstance(kinds, list)
    assert tokens[:3] == ["<|end|>", "!", '"'] and tokens[-1] == "[PAD259]"
    assert kinds[:3] == [3, 1, 1] and kinds[-1] == 5
    assert fields["tokenizer.ggml.eos_token_id"] == 0


def spoil(path: Path, field: str, value: object) -> None:
    fields = json.loads(path.read_text())
    fields[field] = value
    path.write_text(json.dumps(fields))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda path: byte_level(path, use_regex=False), "pre_tokenizer"),
        (lambda path: spoil(path, "pre_tokenizer", None), "pre_tokenizer"),
        (lambda path: spoil(path, "normalizer", {"type": "Lowercase"}), "normalizer"),
        (lambda path: word_level(path), "model"),
        (lambda path: spoil(path, "model", {"vocab": {"a": 0}, "unk_token": "a"}), "model"),
        # No tokenizer at all.
        (lambda path: spoil(path, "model", {"type": "Unigram"}), "Missing vocab"),
        (lambda path: spoil(path, "model", []), "expected a tokenizer"),
        (lambda path: spoil(path, "added_tokens", [{"content": 1}]), "missing field"),
    ],
)
def test_a_tokenizer_that_llama_cpp_lacks_is_refused(
    write: Write, tmp_path: Path, change: Callable[[Path], None], named: str
) -> None:
    folder = write_mamba_ssm(tmp_path / "tiny", RandomModel(vocab_size=260))
    byte_level(folder / "tokenizer.json")
    change(folder / "tokenizer.json")
    with pytest.raises(InputError, match=f"tokenizer.json: .*{named}"):
        write(folder)


def word_level(path: Path) -> None:
    tokenizer = Tokenizer(WordLevel({"a": 0}, unk_token="a"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(path))


def test_a_token_beyond_the_vocabulary_is_refused(write: Write, tmp_path: Path) -> None:
    folder = write_mamba_ssm(tmp_path / "tiny", RandomModel(vocab_size=20))
    byte_level(folder / "tokenizer.json")
    with pytest.raises(InputError, match="below the vocabulary size 20"):
        write(folder)
