"""Files appear whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """A path next to `path` to write to; renamed to `path` on success, removed on failure."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield temporary
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_beside(path: Path, content: bytes) -> None:
    """Write `content` to `path` by way of a file beside it."""
    with written_beside(path) as temporary:
        temporary.write_bytes(content)
