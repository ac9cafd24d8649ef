"""Checkpoints from which an interrupted training goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from datagen.output.publish import written_beside
from training.errors import BadInput


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Everything a run needs to go on, in one file that is either the old or the new one."""
    with written_beside(path) as beside:
        torch.save(state, beside)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Reads what `save_checkpoint` wrote; no code in the file is run."""
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for a damaged file
        raise BadInput(f"{path}: not a training checkpoint ({type(error).__name__})") from error
