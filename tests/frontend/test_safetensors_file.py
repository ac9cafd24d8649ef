"""Each way in which a safetensors file can be wrong is one clear sentence."""

import json
from pathlib import Path

import numpy as np
import pytest
from refusals import assert_refused

from odin.frontend.safetensors_file import MAX_HEADER_BYTES, read_safetensors


def entry(shape: object, begin: object, end: object, dtype: object = "F32") -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


def write(path: Path, header: object, data: bytes, length: int | None = None) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes((len(text) if length is None else length).to_bytes(8, "little") + text + data)
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "model.safetensors"


def test_a_correct_file_with_metadata_and_padding(file: Path):
    header = {"__metadata__": {"format": "pt"}, "b": entry([1], 8, 12), "a": entry([2, 1], 0, 8)}
    text = json.dumps(header).encode() + b"     "
    tensors = read_safetensors(write(file, text, np.array([1, 2, 3], "<f4").tobytes()))
    assert {name: tensor.read().tolist() for name, tensor in tensors.items()} == {
        "a": [[1], [2]],
        "b": [3],
    }


def test_a_file_too_short_for_a_header_length(file: Path):
    file.write_bytes(b"1234567")
    assert_refused(read_safetensors, file, "7 bytes", "8-byte header length")


def test_an_empty_file(file: Path):
    file.write_bytes(b"")
    assert_refused(read_safetensors, file, "empty")


def test_a_header_longer_than_the_file(file: Path):
    write(file, {"x": entry([1], 0, 4)}, b"1234", length=1 << 63)
    assert_refused(read_safetensors, file, "header length is 9223372036854775808", "bytes follow")


def test_a_header_beyond_the_cap(file: Path):
    with file.open("wb") as out:
        out.write((MAX_HEADER_BYTES + 1).to_bytes(8, "little"))
        out.truncate(MAX_HEADER_BYTES + 1024)
    assert_refused(read_safetensors, file, f"at most {MAX_HEADER_BYTES}")


def test_a_header_that_is_not_json(file: Path):
    assert_refused(read_safetensors, write(file, b"{'x': 1}", b""), "header: expected JSON")


def test_a_header_that_is_not_utf8(file: Path):
    assert_refused(read_safetensors, write(file, b'{"\xff": 1}', b""), "header: expected JSON")


def test_a_header_that_is_not_an_object(file: Path):
    assert_refused(read_safetensors, write(file, b"[]", b""), "expected a JSON object")


def test_a_header_nested_beyond_the_stack(file: Path):
    assert_refused(read_safetensors, write(file, b'{"x":' * 100000, b""), "nested too deeply")


def test_a_name_that_occurs_twice(file: Path):
    text = b'{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"x":{}}'
    assert_refused(read_safetensors, write(file, text, b"1234"), "'x' occurs twice")


def test_a_data_section_cut_short(file: Path):
    write(file, {"x": entry([4], 0, 16)}, b"\0" * 15)
    assert_refused(read_safetensors, file, "tensor 'x'", "outside the 15 bytes")


def test_bytes_after_the_last_tensor(file: Path):
    write(file, {"x": entry([1], 0, 4)}, b"\0" * 5)
    assert_refused(read_safetensors, file, "1 bytes at the end belong to no tensor")


def test_tensors_that_overlap(file: Path):
    write(file, {"x": entry([2], 0, 8), "y": entry([2], 4, 12)}, b"\0" * 12)
    assert_refused(read_safetensors, file, "tensor 'y' overlaps", "byte 4")


def test_two_tensors_on_the_same_bytes(file: Path):
    write(file, {"x": entry([2], 0, 8), "y": entry([2], 0, 8)}, b"\0" * 8)
    assert_refused(read_safetensors, file, "tensor 'y' overlaps")


def test_a_gap_between_tensors(file: Path):
    write(file, {"x": entry([1], 0, 4), "y": entry([1], 8, 12)}, b"\0" * 12)
    assert_refused(read_safetensors, file, "tensor 'y' leaves a gap before it at byte 4")


def test_offsets_that_disagree_with_the_shape(file: Path):
    write(file, {"x": entry([3], 0, 8)}, b"\0" * 8)
    assert_refused(read_safetensors, file, "has 8 bytes by its data_offsets")


def test_a_shape_whose_size_overflows_64_bits(file: Path):
    write(file, {"x": entry([1 << 32, 1 << 32, 4], 0, 0)}, b"")
    assert_refused(read_safetensors, file, "tensor 'x'", "not what its shape and dtype need")


@pytest.mark.parametrize(
    "shape", [None, 4, [2.0], [True], ["2"], [[2]], [1] * 9, {"0": 2}], ids=str
)
def test_a_shape_that_is_not_a_list_of_integers(file: Path, shape: object):
    write(file, {"x": entry(shape, 0, 8)}, b"\0" * 8)
    assert_refused(read_safetensors, file, "tensor 'x': expected shape as a list")


def test_a_negative_dimension(file: Path):
    write(file, {"x": entry([-1, -2], 0, 8)}, b"\0" * 8)
    assert_refused(read_safetensors, file, "tensor 'x' has a dimension below 1")


def test_a_tensor_without_elements(file: Path):
    write(file, {"x": entry([0, 1 << 60], 0, 0)}, b"")
    assert_refused(read_safetensors, file, "tensor 'x' has a dimension below 1")


@pytest.mark.parametrize("offsets", [(-4, 4), (4, 0), (0, 9), (0, 1 << 70)], ids=str)
def test_offsets_outside_the_data(file: Path, offsets: tuple[int, int]):
    write(file, {"x": entry([2], *offsets)}, b"\0" * 8)
    assert_refused(read_safetensors, file, "tensor 'x' has data_offsets outside the 8 bytes")


def test_offsets_that_are_not_integers(file: Path):
    write(file, {"x": entry([2], 0.0, 8.0)}, b"\0" * 8)
    assert_refused(read_safetensors, file, "expected data_offsets as a list of two integers")


@pytest.mark.parametrize("dtype", ["f32", "F4", "", None, 4, "F32\n"], ids=repr)
def test_an_unknown_dtype(file: Path, dtype: object):
    write(file, {"x": entry([2], 0, 8, dtype)}, b"\0" * 8)
    assert_refused(read_safetensors, file, "tensor 'x' has dtype", "expected one of")


@pytest.mark.parametrize("value", [None, [], {"dtype": "F32"}, entry([2], 0, 8) | {"more": 1}])
def test_an_entry_that_is_not_a_tensor(file: Path, value: object):
    write(file, {"x": value}, b"\0" * 8)
    assert_refused(read_safetensors, file, "expected an object with dtype, shape and data_offsets")


def test_a_name_with_control_characters_stays_on_one_line(file: Path):
    write(file, {"\x1b[2J\n" + "x" * 500: None}, b"")
    assert_refused(read_safetensors, file, r"\x1b[2J\n")


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("dtype", ["F16", "F32", "F64"])
def test_a_value_that_is_not_finite(file: Path, dtype: str, value: float):
    data = np.zeros((3, 2), f"<f{int(dtype[1:]) // 8}")
    data[1, 1] = value
    write(file, {"x": entry([3, 2], 0, data.nbytes, dtype)}, data.tobytes())
    tensor = read_safetensors(file)["x"]
    assert_refused(lambda _: tensor.read(), file, f"tensor 'x' holds {value} at [1, 1]")


def test_a_float64_beyond_float32(file: Path):
    write(file, {"x": entry([1], 0, 8, "F64")}, np.array([1e300], "<f8").tobytes())
    tensor = read_safetensors(file)["x"]
    assert_refused(lambda _: tensor.read(), file, "expected finite float32 values")


def test_a_bfloat16_that_is_not_finite(file: Path):
    write(file, {"x": entry([2], 0, 4, "BF16")}, np.array([0x3F80, 0x7F80], "<u2").tobytes())
    tensor = read_safetensors(file)["x"]
    assert_refused(lambda _: tensor.read(), file, "tensor 'x' holds inf at [1]")


def test_integers_where_floats_are_needed(file: Path):
    write(file, {"x": entry([2], 0, 8, "I32")}, b"\0" * 8)
    tensor = read_safetensors(file)["x"]
    assert_refused(lambda _: tensor.read(), file, "tensor 'x' has dtype I32; expected one of F32")


def test_a_folder_in_the_place_of_the_file(file: Path):
    file.mkdir()
    assert_refused(read_safetensors, file)
