"""Opens files from outside: size first, then a read-only mapping or a parsed JSON object."""

import json
import mmap
import os
import stat
from pathlib import Path

from odin.ir.errors import InputError

MAX_JSON_BYTES = 4 * 1024 * 1024

LFS_POINTER = b"version https://git-lfs.github.com/spec/"
"""How a pointer of Git LFS begins, which a clone without it has for every large file."""


def quoted(value: object) -> str:
    """`value` from a file as a message may show it: on one line of ASCII, at most 80 characters.

    Text stands in quotes; of a list or an object only the kind is shown.
    """
    if isinstance(value, str):
        text = ascii(value[:80])
        return text if len(text) <= 80 else f"{text[:76]}...{text[0]}"
    if value is None or isinstance(value, bool | float):
        return json.dumps(value)
    if isinstance(value, int):
        return str(value) if abs(value) < 10**30 else "a huge integer"
    return {list: "a list", dict: "an object"}.get(type(value), f"a {type(value).__name__}")


def map_file(path: Path) -> mmap.mmap:
    """The regular file `path`, mapped read-only; its bytes are read from disk on use.

    The mapping lives as long as a view of it does. Raises InputError when there is nothing to map.
    """
    try:
        # O_NONBLOCK: opening a FIFO must not wait for somebody to write to it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise InputError(f"{path}: expected a regular file")
            if status.st_size == 0:
                raise InputError(f"{path}: the file is empty")
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            if mapped[: len(LFS_POINTER)] == LFS_POINTER:
                raise InputError(
                    f"{path}: expected the file itself, found the pointer that Git LFS keeps in "
                    "its place; `git lfs pull` brings it"
                )
            return mapped
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: the file cannot be read ({_reason(error)})") from error


def read_json_object(path: Path, max_bytes: int = MAX_JSON_BYTES) -> dict[str, object]:
    """The JSON object in the file `path`, which may be at most `max_bytes` long."""
    data = map_file(path)
    if len(data) > max_bytes:
        raise InputError(
            f"{path}: the file has {len(data)} bytes; as JSON at most {max_bytes} are accepted"
        )
    return parse_json_object(data[:], str(path))


def parse_json_object(data: bytes, what: str) -> dict[str, object]:
    """The JSON object in `data`; messages call it `what`.

    `Infinity`, `-Infinity` and `NaN` are numbers here, as in the configurations that PyTorch
    projects write. A key that occurs twice in one object is an error, because readers disagree on
    which of the two counts.
    """

    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        fields = dict(pairs)
        if len(fields) != len(pairs):
            seen: set[str] = set()
            twice = next(key for key, _ in pairs if key in seen or seen.add(key))
            raise InputError(f"{what}: the key {quoted(twice)} occurs twice in one JSON object")
        return fields

    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=unique)
    except RecursionError as error:
        raise InputError(f"{what}: the JSON is nested too deeply") from error
    except ValueError as error:
        raise InputError(f"{what}: expected JSON in UTF-8 ({_reason(error)})") from error
    if not isinstance(value, dict):
        raise InputError(f"{what}: expected a JSON object at the top level")
    return value


def require_plain_name(name: object, suffix: str, what: str) -> str:
    """`name` if it names a file in the same folder and ends in `suffix`; `what` says where it
    stands."""
    if (
        not isinstance(name, str)
        or not name.isascii()
        or not name.isprintable()
        or any(character in name for character in '/\\:*?"<>|')
        or name.startswith(".")
        or not name.endswith(suffix)
        or len(name) > 255
    ):
        raise InputError(
            f"{what}: {quoted(name)} is not the plain name of a {suffix} file in the same folder"
        )
    return name


def _reason(error: Exception) -> str:
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ascii(text).strip("'\"")[:120]
