"""From a checkpoint to IR: picks the importer of its family."""

from __future__ import annotations

from pathlib import Path

from odin.frontend.checkpoint import open_checkpoint
from odin.frontend.config import parse_config
from odin.frontend.mamba2 import lower_mamba2
from odin.frontend.rwkv7 import lower_rwkv7
from odin.frontend.rwkv7_config import is_rwkv, parse_rwkv7_config
from odin.frontend.rwkv7_official import open_official
from odin.ir.model import Model


def load_model(path: Path) -> Model:
    """The model in the checkpoint `path`: a folder, or a `.pth` file. Raises InputError."""
    if path.suffix == ".pth" and path.is_file():
        official = open_official(path)
        return lower_rwkv7(official, parse_rwkv7_config(official.config, path))
    checkpoint = open_checkpoint(path)
    values, file = checkpoint.config, path / "config.json"
    if is_rwkv(values):
        return lower_rwkv7(checkpoint, parse_rwkv7_config(values, file))
    return lower_mamba2(checkpoint, parse_config(values, file))
