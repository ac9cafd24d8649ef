"""Each way in which a torch archive can be wrong or hostile is one clear sentence; no code runs."""

import io
import os
import pickle
import struct
import zipfile
from collections import OrderedDict
from pathlib import Path

import pytest
import torch
from refusals import assert_refused

from odin.frontend.torch_file import MAX_PICKLE_BYTES, read_torch
from odin.frontend.torch_pickle import PickleError, load_state_dict


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pytorch_model.bin"


def global_(module: str, name: str) -> bytes:
    return f"c{module}\n{name}\n".encode()


def text(value: str) -> bytes:
    return b"X" + struct.pack("<I", len(value.encode())) + value.encode()


def integer(value: int) -> bytes:
    size = value.bit_length() // 8 + 1
    return b"\x8a" + bytes([size]) + value.to_bytes(size, "little", signed=True)


def ints(*values: int) -> bytes:
    return b"(" + b"".join(integer(value) for value in values) + b"t"


def tensor(
    *,
    storage: str = "FloatStorage",
    key: str = "0",
    numel: int = 6,
    offset: int = 0,
    shape: bytes = ints(2, 3),
    strides: bytes = ints(3, 1),
    tail: bytes = b"",
) -> bytes:
    """The opcodes of one pickled tensor."""
    reference = text("storage") + global_("torch", storage) + text(key) + text("cpu")
    hooks = global_("collections", "OrderedDict") + b")R"
    return (
        global_("torch._utils", "_rebuild_tensor_v2")
        + b"(("
        + reference
        + integer(numel)
        + b"tQ"
        + integer(offset)
        + shape
        + strides
        + b"\x89"
        + hooks
        + tail
        + b"tR"
    )


def state_dict(**tensors: bytes) -> bytes:
    items = b"".join(text(name) + value for name, value in tensors.items())
    return b"\x80\x02}(" + items + b"u."


def write_archive(
    file: Path,
    pickled: bytes,
    records: dict[str, bytes] | None = None,
    compression: int = zipfile.ZIP_STORED,
) -> Path:
    with zipfile.ZipFile(file, "w", compression) as archive:
        archive.writestr("archive/data.pkl", pickled)
        archive.writestr("archive/version", b"3\n")
        records = {"data/0": struct.pack("<6f", *range(6))} if records is None else records
        for name, data in records.items():
            archive.writestr(f"archive/{name}", data)
    return file


def test_the_hand_made_archive_is_right_before_it_is_broken(file: Path):
    write_archive(file, state_dict(x=tensor()))
    assert read_torch(file)["x"].read().tolist() == [[0, 1, 2], [3, 4, 5]]
    assert torch.equal(torch.load(file)["x"], torch.arange(6.0).reshape(2, 3))


class RunsCommand:
    def __init__(self, command: str):
        self.command = command

    def __reduce__(self):
        return os.system, (self.command,)


def test_a_pickle_that_runs_a_command_does_not_run_it(file: Path, tmp_path: Path):
    canary = tmp_path / "canary"
    write_archive(file, pickle.dumps({"x": RunsCommand(f"touch {canary}")}, protocol=2))
    assert_refused(read_torch, file, "posix.system", "could run code")
    assert not canary.exists()


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("builtins", "eval"),
        ("builtins", "getattr"),
        ("torch", "load"),
        ("torch._utils", "_rebuild_parameter"),
        ("torch", "FloatStorage.__init__"),
        ("collections", "OrderedDict.fromkeys"),
        ("odin.ir.errors", "InputError"),
    ],
)
def test_every_other_global_is_refused(file: Path, module: str, name: str):
    write_archive(file, b"\x80\x02" + global_(module, name) + b".")
    assert_refused(read_torch, file, f"names '{module}.{name}'", "could run code")


def test_a_global_by_stack_is_checked_like_any_other(file: Path):
    write_archive(file, b"\x80\x04" + text("os") + text("system") + b"\x93.")
    assert_refused(read_torch, file, "names 'os.system'")


def test_calling_an_ordered_dict_class_with_arguments(file: Path):
    write_archive(file, b"\x80\x02" + global_("collections", "OrderedDict") + b"(]tR.")
    assert_refused(read_torch, file, "makes a call at byte")


@pytest.mark.parametrize("opcode", [b"i", b"o", b"\x81", b"\x92", b"\x82", b"P", b"\x97", b"\xff"])
def test_opcodes_that_make_objects_otherwise(file: Path, opcode: bytes):
    write_archive(file, b"\x80\x02" + opcode + b"a\nb\n.")
    assert_refused(read_torch, file, f"has the opcode 0x{opcode.hex()}")


def test_a_text_that_claims_gigabytes(file: Path):
    write_archive(file, b"\x80\x02X\xff\xff\xff\xff1234.")
    assert_refused(read_torch, file, "ends in the middle of an item")


def test_a_memo_index_of_four_billion_allocates_nothing(file: Path):
    write_archive(file, b"\x80\x02}r\xff\xff\xff\xff.")
    assert read_torch(file) == {}


def test_keys_with_an_exponential_hash_are_not_hashed():
    nested = b"K\x01" + b"\x85q\x00h\x00\x86" * 200
    with pytest.raises(PickleError, match="tuple as a dictionary key"):
        load_state_dict(b"\x80\x02}" + nested + b"Ns.")


@pytest.mark.parametrize(
    ("stream", "part"),
    [
        (b"", "ends in the middle"),
        (b"\x80\x02}", "ends in the middle"),
        (b"\x80\x02.", "empty stack"),
        (b"\x80\x02R.", "empty stack"),
        (b"\x80\x02(.", "empty stack"),
        (b"\x80\x02u.", "mark that is not there"),
        (b"\x80\x02h\x05.", "unknown item 5"),
        (b"\x80\x02ctorch\nx", "ends in the middle of a name"),
        (b"\x80\x02X\x01\x00\x00\x00\xff.", "not UTF-8"),
        (b"\x80\x01}.", "protocol 1"),
        (b"\x80\x02]K\x01K\x01s.", "sets items of a list"),
        (b"\x80\x02}K\x01a.", "appends to a dict"),
        (b"\x80\x02]}b.", "sets attributes of a list"),
        (b"\x80\x02K\x01Q.", "outside reference"),
        (b"\x80\x02].", "holds a list"),
        (b"\x80\x02}(K\x01K\x02K\x01K\x03u.", "twice in one dictionary"),
    ],
)
def test_a_stream_that_makes_no_sense(stream: bytes, part: str):
    with pytest.raises(PickleError, match=part):
        load_state_dict(stream)


def test_a_pickle_beyond_the_cap(file: Path):
    write_archive(file, b"\x80\x02" + b"N" * MAX_PICKLE_BYTES + b".")
    assert_refused(read_torch, file, f"at most {MAX_PICKLE_BYTES}")


def test_a_name_that_occurs_twice(file: Path):
    items = (text("x") + tensor()) * 2
    write_archive(file, b"\x80\x02}(" + items + b"u.")
    assert_refused(read_torch, file, "key 'x' twice")


@pytest.mark.parametrize("value", [b"K\x05", b"}", b"N", text("y")])
def test_an_entry_that_is_not_a_tensor(file: Path, value: bytes):
    write_archive(file, state_dict(state_dict=value))
    assert_refused(read_torch, file, "the entry 'state_dict'", "flat dictionary")


def test_a_tensor_that_reaches_past_its_storage(file: Path):
    write_archive(file, state_dict(x=tensor(shape=ints(3, 3))))
    assert_refused(read_torch, file, "tensor 'x' needs more elements", "than the 6")


def test_an_offset_past_the_storage(file: Path):
    write_archive(file, state_dict(x=tensor(offset=1 << 61)))
    assert_refused(read_torch, file, "tensor 'x' needs more elements", "than the 0")


def test_strides_past_the_storage(file: Path):
    write_archive(file, state_dict(x=tensor(strides=ints(1 << 61, 1))))
    assert_refused(read_torch, file, "tensor 'x' needs more elements")


@pytest.mark.parametrize(
    "change",
    [
        {"strides": ints(-3, 1)},
        {"shape": ints(-2, -3)},
        {"offset": -1},
        {"shape": ints(1 << 200)},
        {"shape": b"]"},
        {"strides": b"N"},
        {"shape": b"(G\x40\x00\x00\x00\x00\x00\x00\x00t"},
        {"tail": b"}" + text("neg") + b"\x88s"},
    ],
    ids=["stride", "shape", "offset", "huge", "list", "none", "float", "negated"],
)
def test_arguments_that_are_not_those_of_a_plain_tensor(file: Path, change: dict):
    write_archive(file, state_dict(x=tensor(**change)))
    assert_refused(read_torch, file, "not those of a plain tensor")


def test_fewer_strides_than_dimensions(file: Path):
    write_archive(file, state_dict(x=tensor(strides=ints(1))))
    assert_refused(read_torch, file, "2 dimensions and 1 strides")


def test_a_broadcast_tensor_that_would_take_terabytes(file: Path):
    torch.save({"x": torch.zeros(1).expand(1 << 40)}, file)
    assert_refused(read_torch, file, "tensor 'x' repeats stored elements")


def test_a_tensor_whose_rows_overlap(file: Path):
    torch.save({"x": torch.arange(6.0).as_strided((3, 3), (1, 1))}, file)
    assert_refused(read_torch, file, "tensor 'x' repeats stored elements")


def test_a_storage_whose_record_is_missing(file: Path):
    write_archive(file, state_dict(x=tensor(key="../7")))
    assert_refused(read_torch, file, "the record data/../7 is missing")


@pytest.mark.parametrize("numel", [5, 7, 1 << 62, 1 << 100])
def test_a_storage_of_another_size_than_declared(file: Path, numel: int):
    write_archive(file, state_dict(x=tensor(numel=numel)))
    assert_refused(read_torch, file, "the record data/0 has 24 bytes")


def test_an_unknown_storage_class(file: Path):
    write_archive(file, state_dict(x=tensor(storage="ComplexFloatStorage")))
    assert_refused(read_torch, file, "names 'torch.ComplexFloatStorage'")


def test_a_compressed_record_is_not_inflated(file: Path):
    write_archive(file, state_dict(x=tensor()), {"data/0": bytes(1 << 22)}, zipfile.ZIP_DEFLATED)
    assert_refused(read_torch, file, "compressed or encrypted")


def test_a_record_that_occurs_twice(file: Path):
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(file, "w") as archive:
        archive.writestr("archive/data.pkl", state_dict())
        archive.writestr("archive/data.pkl", state_dict())
    assert_refused(read_torch, file, "occurs twice")


def test_records_that_overlap(file: Path):
    write_archive(file, state_dict(x=tensor()), {"data/0": b"\0" * 24, "data/1": b"\0" * 24})
    data = bytearray(file.read_bytes())
    directory = data.rindex(b"PK\x01\x02")
    first = data.index(b"PK\x01\x02")
    data[directory + 42 : directory + 46] = data[first + 42 : first + 46]
    file.write_bytes(data)
    assert_refused(read_torch, file, "header that does not belong to it")


def test_a_record_whose_declared_size_runs_into_the_next(file: Path):
    write_archive(file, state_dict(x=tensor()), {"data/0": b"\0" * 24, "data/1": b"\0" * 24})
    data = bytearray(file.read_bytes())
    entry = data.index(b"archive/data/0", data.index(b"PK\x01\x02")) - 46
    struct.pack_into("<II", data, entry + 20, 40, 40)
    file.write_bytes(data)
    assert_refused(read_torch, file, "'archive/data/1' overlaps the record before it")


def test_a_record_that_runs_past_the_end(file: Path):
    write_archive(file, state_dict(x=tensor()))
    data = bytearray(file.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<II", data, entry + 20, 1 << 30, 1 << 30)
    file.write_bytes(data)
    assert_refused(read_torch, file, "does not fit into the file")


def test_an_archive_cut_short(file: Path):
    torch.save({"x": torch.ones(1000)}, file)
    file.write_bytes(file.read_bytes()[:-100])
    assert_refused(read_torch, file, "damaged or cut short")


def test_an_archive_without_a_pickle(file: Path):
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("archive/data/0", b"1234")
    assert_refused(read_torch, file, "expected one record named data.pkl", "found 0")


def test_a_torchscript_program(file: Path):
    write_archive(file, state_dict(), {"constants.pkl": b"\x80\x02)."})
    assert_refused(read_torch, file, "TorchScript")


def test_big_endian_data(file: Path):
    write_archive(file, state_dict(x=tensor()), {"byteorder": b"big", "data/0": b"\0" * 24})
    assert_refused(read_torch, file, "byteorder is not 'little'")


def test_the_format_from_before_torch_1_6(file: Path):
    torch.save({"x": torch.ones(2)}, file, _use_new_zipfile_serialization=False)
    assert_refused(read_torch, file, "before version 1.6", "save it again")


def test_a_file_that_is_no_archive(file: Path):
    file.write_bytes(b"layers: 4\n")
    assert_refused(read_torch, file, "expected a zip archive")


def test_a_whole_module_is_not_a_state_dict(file: Path):
    torch.save(torch.nn.Linear(2, 2), file)
    assert_refused(read_torch, file, "could run code")


def test_nested_checkpoints_are_named(file: Path):
    buffer = io.BytesIO()
    torch.save({"model": OrderedDict(x=torch.ones(2)), "step": 3}, buffer)
    file.write_bytes(buffer.getvalue())
    assert_refused(read_torch, file, "the entry 'model' of the state dict is not a tensor")
