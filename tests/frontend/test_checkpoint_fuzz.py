"""Whatever happens to the bytes of a checkpoint, it is read or refused; nothing else is raised."""

import contextlib
import io
import json
import struct
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from random_checkpoints import RandomModel, write_mamba_ssm
from safetensors.torch import save

from odin.frontend.input_file import parse_json_object
from odin.frontend.mamba2_config import parse_mamba2_config
from odin.frontend.safetensors_file import read_safetensors
from odin.frontend.tensor import Tensor
from odin.frontend.torch_file import read_torch
from odin.frontend.torch_pickle import PickleError, load_state_dict
from odin.ir.errors import InputError

TENSORS = {
    "weight": torch.arange(12.0).reshape(3, 4),
    "half": torch.ones(2, 3).bfloat16(),
    "view": torch.arange(6.0)[1::2],
}


def torch_bytes() -> bytes:
    buffer = io.BytesIO()
    torch.save(TENSORS, buffer)
    return buffer.getvalue()


SAFETENSORS = save({name: tensor.contiguous() for name, tensor in TENSORS.items()})
TORCH = torch_bytes()
PICKLE = TORCH[TORCH.index(b"\x80\x02") : TORCH.index(b"PK\x07\x08")]

EDITS = st.lists(
    st.tuples(
        st.sampled_from(["set", "delete", "insert", "copy", "cut"]),
        st.integers(0, 1 << 16),
        st.one_of(
            st.binary(min_size=1, max_size=8),
            st.sampled_from([b"\xff" * 8, b"\0" * 8, struct.pack("<Q", 1 << 40), b"-1", b"e9"]),
        ),
    ),
    min_size=1,
    max_size=4,
)


def edited(data: bytes, edits: list[tuple[str, int, bytes]]) -> bytes:
    for kind, position, value in edits:
        at = position % (len(data) + 1)
        match kind:
            case "set":
                data = data[:at] + value + data[at + len(value) :]
            case "delete":
                data = data[:at] + data[at + len(value) :]
            case "insert":
                data = data[:at] + value + data[at:]
            case "copy":
                data = data[:at] + data[at // 2 : at // 2 + 32] + data[at:]
            case _:
                data = data[:at]
    return data


def read_all(read: Callable[[Path], dict[str, Tensor]], data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(data)
        try:
            for tensor in read(path).values():
                values = tensor.read()
                assert values.shape == tensor.shape
                assert values.nbytes <= 4 * len(data)
        except InputError as error:
            assert str(error).isprintable()


def test_the_files_are_right_before_they_are_edited(tmp_path: Path):
    (tmp_path / "safetensors").write_bytes(SAFETENSORS)
    (tmp_path / "torch").write_bytes(TORCH)
    assert read_safetensors(tmp_path / "safetensors").keys() == TENSORS.keys()
    assert read_torch(tmp_path / "torch").keys() == TENSORS.keys()
    assert load_state_dict(PICKLE).keys() == TENSORS.keys()


@settings(max_examples=400, deadline=None, derandomize=True)
@given(EDITS)
def test_edited_safetensors(edits: list[tuple[str, int, bytes]]):
    read_all(read_safetensors, edited(SAFETENSORS, edits))


@settings(max_examples=400, deadline=None, derandomize=True)
@given(EDITS)
def test_edited_torch_archives(edits: list[tuple[str, int, bytes]]):
    read_all(read_torch, edited(TORCH, edits))


@settings(max_examples=400, deadline=None, derandomize=True)
@given(EDITS)
def test_edited_pickles(edits: list[tuple[str, int, bytes]]):
    with contextlib.suppress(PickleError):
        load_state_dict(edited(PICKLE, edits))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    folder = write_mamba_ssm(tmp_path_factory.mktemp("fuzz") / "model", RandomModel())
    return parse_json_object((folder / "config.json").read_bytes(), "config.json")


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.data())
def test_any_value_in_any_field_of_a_configuration(config: dict[str, object], data: st.DataObject):
    fields = json.loads(json.dumps(config))
    section = fields["ssm_cfg"] if data.draw(st.booleans()) else fields
    section[data.draw(st.sampled_from(sorted(section)) | st.text(max_size=5))] = data.draw(JSON)
    with contextlib.suppress(InputError):
        parse_mamba2_config(fields, Path("config.json"))
