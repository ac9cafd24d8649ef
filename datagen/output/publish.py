"""Files appear whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class WriteError(OSError):
    """A file could not be written; the message is one sentence."""


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """A path next to `path` to write to; renamed to `path` on success, removed on failure.

    Makes the folder if there is none. Raises WriteError where it cannot be written, as on a full
    disk.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        os.replace(temporary, path)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else error
        raise WriteError(f"{path}: it could not be written: {reason}") from error
    finally:
        with suppress(OSError):  # there may be no folder that holds it
            temporary.unlink()


def write_beside(path: Path, content: bytes) -> None:
    """Write `content` to `path` by way of a file beside it."""
    with written_beside(path) as temporary:
        temporary.write_bytes(content)
