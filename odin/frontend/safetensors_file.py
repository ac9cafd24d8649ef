"""Reads a safetensors file: where each tensor lies, without copying any of them.

The file is an 8-byte little-endian header length, a JSON header that names dtype, shape and byte
range of each tensor, and the bytes, each of which belongs to exactly one tensor
(https://github.com/huggingface/safetensors, "Format"). The safetensors package itself does not
serve here: its NumPy reader has no bfloat16 and hands out copies.
"""

import math
from pathlib import Path

from odin.frontend.input_file import map_file, parse_json_object, quoted
from odin.frontend.tensor import ITEM_BYTES, Tensor, contiguous_strides
from odin.ir.errors import InputError

MAX_HEADER_BYTES = 16 * 1024 * 1024
"""Far above any real header; the format itself allows 100 MB, which as JSON takes gigabytes."""


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """The tensors of `path` by name. Raises InputError when a rule of the format is broken."""
    file = memoryview(map_file(path))
    header, data = _split(path, file)
    header.pop("__metadata__", None)
    ranges: list[tuple[int, int, str]] = []
    tensors: dict[str, Tensor] = {}
    for name, entry in header.items():
        dtype, shape, begin, end = _parse_entry(path, name, entry)
        if not 0 <= begin <= end <= len(data):
            raise InputError(
                f"{path}: tensor {quoted(name)} has data_offsets outside the {len(data)} bytes "
                "of data that the file holds"
            )
        if end - begin != math.prod(shape) * ITEM_BYTES[dtype]:
            raise InputError(
                f"{path}: tensor {quoted(name)} has {end - begin} bytes by its data_offsets, "
                "which is not what its shape and dtype need"
            )
        ranges.append((begin, end, name))
        tensors[name] = Tensor(name, path, dtype, shape, contiguous_strides(shape), data[begin:end])
    _check_coverage(path, ranges, len(data))
    return tensors


def _split(path: Path, file: memoryview) -> tuple[dict[str, object], memoryview]:
    if len(file) < 8:
        raise InputError(
            f"{path}: the file has {len(file)} bytes; expected a safetensors file, which begins "
            "with an 8-byte header length"
        )
    length = int.from_bytes(file[:8], "little")
    if length > len(file) - 8:
        raise InputError(
            f"{path}: the header length is {length}, but only {len(file) - 8} bytes follow it; "
            "the file is cut short or is not a safetensors file"
        )
    if length > MAX_HEADER_BYTES:
        raise InputError(
            f"{path}: the header length is {length}; at most {MAX_HEADER_BYTES} is accepted"
        )
    header = parse_json_object(bytes(file[8 : 8 + length]), f"{path}: safetensors header")
    return header, file[8 + length :]


def _parse_entry(path: Path, name: str, entry: object) -> tuple[str, tuple[int, ...], int, int]:
    where = f"{path}: tensor {quoted(name)}"
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
        raise InputError(f"{where}: expected an object with dtype, shape and data_offsets")
    dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or dtype not in ITEM_BYTES:
        raise InputError(
            f"{where} has dtype {quoted(dtype)}; expected one of {', '.join(ITEM_BYTES)}"
        )
    if not _is_integers(shape) or len(shape) > 8:
        raise InputError(f"{where}: expected shape as a list of at most 8 integers")
    if not _is_integers(offsets) or len(offsets) != 2:
        raise InputError(f"{where}: expected data_offsets as a list of two integers")
    return dtype, tuple(shape), offsets[0], offsets[1]


def _is_integers(value: object) -> bool:
    return isinstance(value, list) and all(type(item) is int for item in value)


def _check_coverage(path: Path, ranges: list[tuple[int, int, str]], size: int) -> None:
    """Raises InputError unless the byte ranges cover `size` bytes without gap or overlap."""
    covered = 0
    for begin, end, name in sorted(ranges):
        if begin != covered:
            kind = "overlaps the tensor before it" if begin < covered else "leaves a gap before it"
            raise InputError(
                f"{path}: tensor {quoted(name)} {kind} at byte {min(begin, covered)} of the data; "
                "expected each byte to belong to exactly one tensor"
            )
        covered = end
    if covered != size:
        raise InputError(
            f"{path}: {size - covered} bytes at the end belong to no tensor; "
            "expected each byte to belong to exactly one tensor"
        )
