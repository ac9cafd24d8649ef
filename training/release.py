"""Puts a trained model among the released ones: `python -m training.release FOLDER models/NAME`."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer
from huggingface_hub import save_torch_state_dict

from datagen.output.publish import written_beside
from training.errors import BadInput, run_command
from training.models.folder import read_weights

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

LARGEST_FILE = 45 << 20
"""Bytes: hosts of repositories refuse files over 50 MB."""

SMALL_FILES = ("config.json", "generation_config.json", "tokenizer.json", "templates.json")


def release(folder: Path, out: Path) -> list[Path]:
    """Copies a model folder to `out`, weights in shards of at most `LARGEST_FILE`; the new files.

    Weights of an earlier release are removed; other files of `out` (the card, the recipe) stay.
    `BadInput` if `folder` holds no complete model.
    """
    missing = [name for name in SMALL_FILES if not (folder / name).is_file()]
    if missing:
        raise BadInput(
            f"{folder / missing[0]}: no such file, expected a folder that training wrote"
        )
    weights = read_weights(folder)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".release-") as temporary:
        save_torch_state_dict(weights, temporary, max_shard_size=LARGEST_FILE)
        for old in out.glob("model*.safetensors*"):
            old.unlink()
        new = [Path(shutil.move(path, out)) for path in sorted(Path(temporary).iterdir())]
    for name in SMALL_FILES:
        with written_beside(out / name) as beside:
            shutil.copyfile(folder / name, beside)
    return new


@app.command()
def main(
    folder: Annotated[Path, typer.Argument(help="Model folder, as training exports it.")],
    out: Annotated[Path, typer.Argument(help="Folder of the release, models/NAME.")],
) -> None:
    """Write a trained model as a release: bfloat16 safetensors, no file over 45 MiB."""
    for path in release(folder, out):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(run_command(app))
