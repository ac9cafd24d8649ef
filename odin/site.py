"""The static part of a wasm artifact: the executor, the JavaScript package and the page."""

from __future__ import annotations

import shutil
from pathlib import Path

from odin.backends.wasm.manifest import read_manifest
from odin.ir.errors import InputError

_PLACES = (
    Path(__file__).parent / "_site",
    Path(__file__).parents[1] / "build" / "site",
)
"""In an installed package; in a working copy, where SCons puts it."""


def copy_site(folder: Path) -> None:
    """Copies the site's files into an artifact, without the executor if the artifact has its own.
    Raises InputError if they were not built."""
    has_executor = read_manifest(folder).executor is not None
    for place in _PLACES:
        if (place / "odin.wasm").is_file():
            for file in place.iterdir():
                if not (has_executor and file.suffix == ".wasm"):
                    shutil.copyfile(file, folder / file.name)
            return
    raise InputError(
        "the executor and the page are not built yet: run `./dev scons site`, "
        "or lower with --bare for the model files only"
    )
