"""The options of the build, NAME=VALUE on the command line, and what is said about wrong ones."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

WEIGHTS = "model.safetensors*"
"""In a model's folder: one file, or an index with the shards it names."""


class UsageError(Exception):
    """A command line that cannot be carried out, in one sentence."""


@dataclass(frozen=True)
class Option:
    """`NAME=VALUE`. With `choices`, only those; `parse` raises ValueError about other values."""

    name: str
    default: str
    summary: str
    choices: Callable[[], Sequence[str]] | None = None
    parse: Callable[[str], Any] = str
    expects: str = ""

    def read(self, text: str) -> Any:
        """The option's value. Raises UsageError if `text` is none."""
        if self.choices is not None and text not in self.choices():
            raise UsageError(f"{self.name}={text}: {_unknown(self.name, text, self.choices())}")
        try:
            return self.parse(text)
        except ValueError:
            raise UsageError(f"{self.name}={text}: expected {self.expects}") from None


def check_arguments(arguments: Mapping[str, str], options: Sequence[Option]) -> dict[str, Any]:
    """Every option's value. Raises UsageError for an unknown option or a wrong value."""
    names = [option.name for option in options]
    for name in arguments:
        if name not in names:
            raise UsageError(f"{name}=: {_unknown('option', name, names)}")
    return {
        option.name: option.read(arguments.get(option.name, option.default)) for option in options
    }


def check_words(words: Iterable[str], known: Sequence[str]) -> list[str]:
    """The stages that are asked for by name; paths below build/ are left to SCons.

    Raises UsageError for any other word.
    """
    words = list(words)
    for word in words:
        if word not in known and not word.startswith("build/"):
            raise UsageError(f"{word}: {_unknown('stage', word, known)}")
    return words


def natural_number(text: str) -> int:
    """An integer of at least 0, in decimal digits."""
    if not text.isascii() or not text.isdigit():
        raise ValueError(text)
    return int(text)


def positive_number(text: str) -> int:
    """An integer of at least 1, in decimal digits."""
    if (number := natural_number(text)) < 1:
        raise ValueError(text)
    return number


def _unknown(kind: str, name: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f", did you mean {close[0]}?" if close else f"; there are {', '.join(known)}"
    return f"there is no {kind} {name!r}{hint}"


def known_models() -> list[str]:
    """Names of the folders of models/ that hold a model's configuration."""
    return sorted(path.parent.name for path in ROOT.glob("models/*/config.json"))


def released_models() -> list[str]:
    """Those of them that have weights, the largest first."""
    folders = [ROOT / "models" / name for name in known_models()]
    sizes = {
        folder.name: sum(path.stat().st_size for path in folder.glob("*.safetensors"))
        for folder in folders
        if any(folder.glob(WEIGHTS))
    }
    return sorted(sizes, key=sizes.__getitem__, reverse=True)
