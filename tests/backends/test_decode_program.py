"""program.bin, read back: the same words come out of what was read."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from wasm_models import model
from xdsl.dialects.builtin import ModuleOp, i8

from odin.backends.backend import available_backends
from odin.backends.wasm.decode import IMAGE, decode_program
from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.program import HEADER_WORDS, Header, encode_program
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.nn import WeightOp
from odin.ir.types import tensor
from odin.lower import lower_checkpoint

WASM = available_backends()["wasm"]


def encoded(lowered: Model) -> bytes:
    return encode_program(lowered, WeightImage(lowered))


def encoded_again(data: bytes) -> bytes:
    """The bytes of the programs that are read from these bytes."""
    header = Header.of(data)
    image = WeightOp(IMAGE, tensor((header.weight_bytes,), i8))
    module = ModuleOp([image, *decode_program(data, "program.bin")])
    return encoded(Model("again", module, model().weights, header.vocab_size, 0))


@pytest.mark.parametrize("passes", ["fuse,quant", "fuse", "", "fuse,parallel{n=3}"])
def test_what_is_read_has_the_same_words(passes: str, tmp_path: Path) -> None:
    checkpoint = write_mamba_ssm(tmp_path / "tiny", RandomModel(n_layer=2))
    data = encoded(lower_checkpoint(checkpoint, WASM, passes))
    assert encoded_again(data) == data


def test_a_file_that_is_cut_anywhere_is_refused() -> None:
    data = encoded(model())
    for end in range(len(data)):
        with pytest.raises(
            InputError, match=r"^program\.bin: expected programs of the wasm target"
        ):
            decode_program(data[:end], "program.bin")


def test_a_changed_word_is_read_or_refused() -> None:
    data = encoded(model())
    read = 0
    for at in range(0, len(data), 4):
        for word in (0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF):
            changed = data[:at] + struct.pack("<I", word) + data[at + 4 :]
            try:
                read += len(decode_program(changed, "program.bin"))
            except InputError as error:
                assert "program.bin" in str(error)
    assert read > 0


@pytest.mark.parametrize(
    "word, value, said",
    [
        (0, 0, "magic"),
        (3, 0, "0 programs"),
        (3, 9, "9 programs"),
        (HEADER_WORDS + 1, 2**31, "words 2147483648 to"),
        (HEADER_WORDS + 2, 0, "a program without calls"),
    ],
)
def test_the_fault_is_named(word: int, value: int, said: str) -> None:
    data = bytearray(encoded(model()))
    struct.pack_into("<I", data, 4 * word, value)
    with pytest.raises(InputError, match=said):
        decode_program(bytes(data), "program.bin")
