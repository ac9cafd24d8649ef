"""Real checkpoint files, as torch, safetensors and transformers write them, are read exactly."""

import json
from collections import OrderedDict
from pathlib import Path

import numpy as np
import pytest
import torch
from random_checkpoints import RandomModel, write_mamba_ssm
from safetensors.torch import save_file
from transformers import Mamba2Config, Mamba2ForCausalLM

from odin.frontend.checkpoint import Checkpoint, open_checkpoint
from odin.frontend.mamba2_config import parse_mamba2_config
from odin.frontend.mamba_tensors import match_tensors
from odin.frontend.safetensors_file import read_safetensors
from odin.frontend.torch_file import read_torch

WRITERS = {
    "safetensors": (save_file, read_safetensors),
    "bin": (torch.save, read_torch),
}


def hugging_face_model(*, tied: bool) -> Mamba2ForCausalLM:
    torch.manual_seed(0)
    config = Mamba2Config(
        num_heads=4, head_dim=8, hidden_size=16, state_size=8, num_hidden_layers=2, n_groups=2,
        vocab_size=40, tie_word_embeddings=tied,
    )  # fmt: skip
    return Mamba2ForCausalLM(config)


def assert_holds(checkpoint: Checkpoint, model: torch.nn.Module) -> None:
    state = model.state_dict()
    for name, tensor in checkpoint.tensors.items():
        assert np.array_equal(tensor.read(), state[name].float().numpy()), name
    config = parse_mamba2_config(checkpoint.config, checkpoint.path / "config.json")
    match_tensors(checkpoint, config)


@pytest.mark.parametrize("tied", [True, False])
def test_transformers_save_pretrained(tmp_path: Path, tied: bool):
    model = hugging_face_model(tied=tied)
    model.save_pretrained(tmp_path)
    assert_holds(open_checkpoint(tmp_path), model)


def test_transformers_sharded_save_pretrained(tmp_path: Path):
    model = hugging_face_model(tied=False)
    model.save_pretrained(tmp_path, max_shard_size="6KB")
    assert len(list(tmp_path.glob("*.safetensors"))) > 2
    assert_holds(open_checkpoint(tmp_path), model)


def test_transformers_in_bfloat16(tmp_path: Path):
    model = hugging_face_model(tied=True).bfloat16()
    model.save_pretrained(tmp_path)
    checkpoint = open_checkpoint(tmp_path)
    assert {tensor.dtype for tensor in checkpoint.tensors.values()} == {"BF16"}
    assert_holds(checkpoint, model)


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_state_dict_by_torch_save(tmp_path: Path, protocol: int):
    model = hugging_face_model(tied=False)
    model.config.save_pretrained(tmp_path)
    torch.save(model.state_dict(), tmp_path / "pytorch_model.bin", pickle_protocol=protocol)
    assert_holds(open_checkpoint(tmp_path), model)


def test_sharded_torch_save(tmp_path: Path):
    model = hugging_face_model(tied=False)
    model.config.save_pretrained(tmp_path)
    items = list(model.state_dict().items())
    weight_map = {}
    for i, part in enumerate([items[:7], items[7:]]):
        torch.save(dict(part), tmp_path / f"pytorch_model-{i}.bin")
        weight_map |= {name: f"pytorch_model-{i}.bin" for name, _ in part}
    index = {"metadata": {"total_size": 1}, "weight_map": weight_map}
    (tmp_path / "pytorch_model.bin.index.json").write_text(json.dumps(index))
    assert_holds(open_checkpoint(tmp_path), model)


def test_tied_tensors_that_share_a_storage(tmp_path: Path):
    model = hugging_face_model(tied=True)
    model.config.save_pretrained(tmp_path)
    torch.save(model.state_dict(), tmp_path / "pytorch_model.bin")
    checkpoint = open_checkpoint(tmp_path)
    assert "lm_head.weight" in checkpoint.tensors
    assert_holds(checkpoint, model)


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.float16, torch.bfloat16])
def test_every_float_dtype_becomes_float32(tmp_path: Path, kind: str, dtype: torch.dtype):
    write, read = WRITERS[kind]
    tensor = torch.randn(5, 7, generator=torch.Generator().manual_seed(1)).to(dtype)
    write({"x": tensor}, tmp_path / "file")
    values = read(tmp_path / "file")["x"].read()
    assert values.dtype == np.float32 and values.flags.c_contiguous
    assert np.array_equal(values, tensor.float().numpy())


@pytest.mark.parametrize("kind", WRITERS)
def test_float32_is_mapped_and_not_copied(tmp_path: Path, kind: str):
    write, read = WRITERS[kind]
    write({"x": torch.ones(64)}, tmp_path / "file")
    values = read(tmp_path / "file")["x"].read()
    assert not values.flags.owndata and not values.flags.writeable


def test_safetensors_data_that_is_not_aligned(tmp_path: Path):
    header = b'{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}} '
    assert len(header) % 4
    data = np.array([1.5, -2], "<f4").tobytes()
    (tmp_path / "file").write_bytes(len(header).to_bytes(8, "little") + header + data)
    assert read_safetensors(tmp_path / "file")["x"].read().tolist() == [1.5, -2]


def test_views_of_one_storage_by_torch_save(tmp_path: Path):
    base = torch.arange(24.0).reshape(4, 6)
    views = OrderedDict(base=base, transposed=base.T, slice=base[1:, 2:4], last=base[-1, -1])
    torch.save(views, tmp_path / "file")
    tensors = read_torch(tmp_path / "file")
    for name, view in views.items():
        assert np.array_equal(tensors[name].read(), view.numpy()), name


def test_torch_archive_without_checksums(tmp_path: Path):
    before = torch.serialization.get_crc32_options()
    torch.serialization.set_crc32_options(False)
    try:
        torch.save({"x": torch.ones(3)}, tmp_path / "file")
    finally:
        torch.serialization.set_crc32_options(before)
    assert read_torch(tmp_path / "file")["x"].read().tolist() == [1, 1, 1]


def test_safetensors_come_before_a_bin_beside_them(tmp_path: Path):
    folder = write_mamba_ssm(tmp_path / "m", RandomModel())
    (folder / "pytorch_model.bin").write_bytes(b"not read")
    assert open_checkpoint(folder).weights == folder / "model.safetensors"
