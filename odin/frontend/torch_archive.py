"""The zip archives that torch writes: uncompressed records, whose bytes are mapped where they lie.

`torch.save` and `torch.export.save` share the format (caffe2/serialize/inline_container.h).
"""

import struct
import zipfile
from pathlib import Path
from typing import IO, cast

from odin.frontend.input_file import map_file, quoted
from odin.ir.errors import InputError

MAX_RECORDS = 65536

_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_LEGACY_MAGIC = bytes.fromhex("8a0a6cfc9c46f9206aa85019")


def read_records(path: Path) -> dict[str, memoryview]:
    """The bytes of each record of the archive by its name, in place. Raises InputError."""
    mapped = map_file(path)
    if mapped[:4] != b"PK\x03\x04":
        if _LEGACY_MAGIC in mapped[:32]:
            raise InputError(
                f"{path}: the file is in torch's format from before version 1.6; load it with "
                "torch and save it again with torch.save"
            )
        raise InputError(f"{path}: expected a zip archive as torch writes it")
    try:
        # An mmap can do what zipfile asks of a file: read, seek and tell.
        with zipfile.ZipFile(cast("IO[bytes]", mapped)) as archive:
            infos = archive.infolist()
            directory_start = archive.start_dir
    except (
        zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError, OverflowError,
        struct.error,
    ) as error:  # fmt: skip
        reason = ascii(str(error))[1:-1][:120]
        raise InputError(f"{path}: the zip archive is damaged or cut short ({reason})") from error
    if len(infos) > MAX_RECORDS:
        raise InputError(
            f"{path}: the archive has {len(infos)} records; at most {MAX_RECORDS} are accepted"
        )
    file = memoryview(mapped)
    records: dict[str, memoryview] = {}
    covered = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        where = f"{path}: the record {quoted(info.filename)}"
        if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1:
            raise InputError(
                f"{where} is compressed or encrypted; expected it stored as it is, as torch does"
            )
        if info.filename in records:
            raise InputError(f"{where} occurs twice in the archive")
        start = _data_start(where, file, info.header_offset, info.orig_filename)
        if info.header_offset < covered:
            raise InputError(f"{where} overlaps the record before it")
        covered = start + info.file_size
        if info.file_size != info.compress_size or covered > directory_start:
            raise InputError(f"{where} does not fit into the file with the size it declares")
        records[info.filename] = file[start:covered]
    return records


def _data_start(where: str, file: memoryview, header: int, name: str) -> int:
    """Where the bytes of a record begin, by the local header at `header`."""
    if not 0 <= header <= len(file) - _LOCAL_HEADER.size:
        raise InputError(f"{where} has its header outside the file")
    signature, *_, name_bytes, extra_bytes = _LOCAL_HEADER.unpack_from(file, header)
    start = header + _LOCAL_HEADER.size
    stored_name = bytes(file[start : start + name_bytes])
    if signature != b"PK\x03\x04" or stored_name not in (
        name.encode("utf-8", "replace"),
        _cp437(name),
    ):
        raise InputError(f"{where} has a header that does not belong to it")
    return start + name_bytes + extra_bytes


def _cp437(name: str) -> bytes:
    """The bytes of a record's name that is not marked as UTF-8."""
    return name.encode("cp437", "replace")
