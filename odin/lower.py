"""From a checkpoint to an artifact: frontend, passes, backend, and a folder that is there whole or
not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from odin.backends.backend import Backend
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.passes.pipeline import Instrumentation, parse_passes, run_pipeline
from odin.tokenizer import parse_tokenizer


def lower_checkpoint(
    checkpoint: Path,
    backend: Backend,
    pipeline: str,
    show: Instrumentation | None = None,
) -> Model:
    """The model of a checkpoint after `pipeline` and the lowering that the backend needs.

    Raises InputError, about the tokenizer too: nobody could use the artifact.
    """
    passes = parse_passes(pipeline)
    model = load_model(checkpoint)
    if model.tokenizer is not None:
        parse_tokenizer(model.tokenizer.read_bytes(), model.tokenizer)
    ctx = ModelContext(weights=model.weights)
    run_pipeline([*passes, *parse_passes(backend.lowering)], ctx, model.module, show)
    return model


def write_folder(out: Path, write: Callable[[Path], None]) -> None:
    """Has `write` fill a new folder, which then takes the place of `out`.

    Raises InputError if `out` holds something else than an artifact. Whatever goes wrong, `out` is
    as it was before or whole.
    """
    check_replaceable(out)
    out = out.resolve()
    missing = [folder for folder in out.parents if not folder.exists()]
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    except OSError as error:
        raise InputError(f"{out}: cannot be written ({error.strerror})") from None
    try:
        beside.chmod(0o755)
        write(beside)
        _take_place(beside, out)
    except OSError as error:
        raise InputError(f"{out}: cannot be written ({error.strerror or error})") from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        if not out.exists():
            _remove_empty(missing)


def _remove_empty(folders: Iterable[Path]) -> None:
    """Removes folders, innermost first, up to one that is in use."""
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


def write_text(path: Path, text: str) -> None:
    """Writes a text file, whole or not at all. Raises InputError."""
    try:
        with tempfile.TemporaryDirectory(prefix=f".{path.name}-", dir=path.parent) as folder:
            beside = Path(folder) / path.name
            beside.write_text(text, encoding="utf-8")
            beside.replace(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from None


def _take_place(new: Path, out: Path) -> None:
    """Renames `new` to `out`. What was at `out` is moved aside first and deleted last, so that no
    failure leaves half of it."""
    if not out.exists():
        new.rename(out)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        out.rename(aside)
        try:
            new.rename(out)
        except OSError:
            aside.rename(out)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def check_replaceable(out: Path) -> None:
    """InputError unless `out` is not there, an empty folder, or an artifact of this project."""
    if not out.exists():
        return
    if not out.is_dir():
        raise InputError(f"{out}: expected a folder to write to, found a file")
    if not any(out.iterdir()):
        return
    try:
        manifest = json.loads((out / "manifest.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        manifest = None
    if not isinstance(manifest, dict) or not str(manifest.get("format")).startswith("odin-"):
        raise InputError(f"{out}: expected a new or empty folder or an artifact to replace")
