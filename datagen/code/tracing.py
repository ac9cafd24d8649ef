"""What happens to the variables while a function runs."""

import sys
from collections import defaultdict
from collections.abc import Sequence
from types import FrameType
from typing import Any

LONGEST_VALUE = 60


def shown(value: Any) -> str:
    """The value as Python writes it, but without chance or clutter.

    Sets are in ascending order, and a dictionary with a default is shown as one without.
    """
    if isinstance(value, defaultdict):
        return repr(dict(value))
    if isinstance(value, (set, frozenset)) and len(value) > 1:
        text = f"{{{', '.join(map(repr, sorted(value)))}}}"
        return text if isinstance(value, set) else f"frozenset({text})"
    return repr(value)


class TooLong(Exception):
    """The run has more changes, or longer values, than fit on a page."""


def trace(source: str, name: str, arguments: Sequence[Any], most: int) -> tuple[list[str], Any]:
    """(`variable = value` for every change in order, the result) of a call.

    source: trusted code that defines function `name`; its parameters' first values are left out.
    Raises TooLong beyond `most` changes or `LONGEST_VALUE` characters of a value; whatever the
    function raises.
    """
    code = compile(source, "<traced>", "exec")
    namespace: dict[str, Any] = {}
    exec(code, namespace)
    function = namespace[name]
    seen: dict[str, str] = {}
    changes: list[str] = []

    def note(frame: FrameType) -> None:
        for variable, value in frame.f_locals.items():
            if callable(value) or hasattr(value, "__next__") or variable.startswith("."):
                continue
            text = shown(value)
            if seen.get(variable) == text:
                continue
            if len(text) > LONGEST_VALUE:
                raise TooLong
            seen[variable] = text
            changes.append(f"{variable} = {text}")
            if len(changes) > most:
                raise TooLong

    def local(frame: FrameType, event: str, argument: Any) -> Any:
        note(frame)
        return local

    def enter(frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code is not function.__code__:
            return None
        if seen:
            # A recursive call: its variables are others of the same names.
            raise TooLong
        seen.update((variable, shown(value)) for variable, value in frame.f_locals.items())
        return local

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        result = function(*arguments)
    finally:
        sys.settrace(before)
    return changes, result
