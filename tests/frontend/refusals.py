"""How the tests here state that a file is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from odin.ir.errors import InputError


def assert_refused(action: Callable[[Path], object], path: Path, *parts: str) -> str:
    """`action(path)` raises InputError with one line that names `path` and contains `parts`."""
    with pytest.raises(InputError) as caught:
        action(path)
    message = str(caught.value)
    assert str(path) in message, message
    assert message.isprintable(), message
    assert len(message) < 400 + len(str(path)), message
    for part in parts:
        assert part in message, message
    return message
