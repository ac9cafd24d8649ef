"""From a checkpoint folder to IR: picks the importer of its family."""

from __future__ import annotations

from pathlib import Path

from odin.frontend.checkpoint import open_checkpoint
from odin.frontend.config import parse_config
from odin.frontend.mamba2 import lower_mamba2
from odin.ir.model import Model


def load_model(path: Path) -> Model:
    """The model in the checkpoint folder `path`. Raises InputError."""
    checkpoint = open_checkpoint(path)
    return lower_mamba2(checkpoint, parse_config(checkpoint.config, path / "config.json"))
