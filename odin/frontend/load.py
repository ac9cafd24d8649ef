"""From a checkpoint to IR: picks the importer of its family."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from odin.frontend.checkpoint import Checkpoint, Companions, open_checkpoint, read_companions
from odin.frontend.falcon_mamba import lower_falcon_mamba, parse_falcon_mamba_config
from odin.frontend.input_file import quoted
from odin.frontend.mamba1 import lower_mamba1
from odin.frontend.mamba1_config import parse_mamba1_config
from odin.frontend.mamba2 import lower_mamba2
from odin.frontend.mamba2_config import parse_mamba2_config
from odin.frontend.mamba_config import mamba_ssm_layer
from odin.frontend.pt2_archive import read_pt2
from odin.frontend.pt2_step import lower_pt2
from odin.frontend.rwkv7 import lower_rwkv7
from odin.frontend.rwkv7_config import is_rwkv, parse_rwkv7_config
from odin.frontend.rwkv7_official import open_official
from odin.ir.errors import InputError
from odin.ir.model import Model


@dataclass(frozen=True)
class Family:
    """How checkpoints of one architecture are read."""

    parse: Callable[[Mapping[str, object], Path], Any]
    """The configuration in the fields of a file."""
    lower: Callable[[Checkpoint, Any], Model]
    """The model of a checkpoint with that configuration."""


_MAMBA1 = Family(parse_mamba1_config, lower_mamba1)
_MAMBA2 = Family(parse_mamba2_config, lower_mamba2)
_RWKV7 = Family(parse_rwkv7_config, lower_rwkv7)

MAMBA_SSM = {"Mamba1": _MAMBA1, "Mamba2": _MAMBA2}
"""Families by `ssm_cfg.layer` of mamba-ssm's configurations."""

HUGGING_FACE = {
    "mamba": _MAMBA1,
    "mamba2": _MAMBA2,
    "falcon_mamba": Family(parse_falcon_mamba_config, lower_falcon_mamba),
    "rwkv7": _RWKV7,
}
"""Families by `model_type`."""


EXPORTED = "model.pt2"
"""An exported step function in a checkpoint folder, instead of configuration and weights."""


def load_model(path: Path) -> Model:
    """The model in the checkpoint `path`: a folder, a `.pth` file or a `.pt2` file. Raises
    InputError."""
    if path.suffix == ".pth" and path.is_file():
        official = open_official(path)
        return lower_rwkv7(official, parse_rwkv7_config(official.config, path))
    if path.suffix == ".pt2" and path.is_file():
        return lower_pt2(read_pt2(path), Companions())
    if (path / EXPORTED).is_file():
        return lower_pt2(read_pt2(path / EXPORTED), read_companions(path, {}))
    checkpoint = open_checkpoint(path)
    file = path / "config.json"
    family = family_of(checkpoint.config, file)
    return family.lower(checkpoint, family.parse(checkpoint.config, file))


def family_of(values: Mapping[str, object], file: Path) -> Family:
    """The family of the model that `values`, the object in `file`, describes."""
    if is_rwkv(values):
        return _RWKV7
    if "model_type" in values:
        field, name, known = "model_type", values["model_type"], HUGGING_FACE
    elif "d_model" in values or "ssm_cfg" in values:
        field, name, known = "ssm_cfg.layer", mamba_ssm_layer(values), MAMBA_SSM
    else:
        raise InputError(
            f"{file}: expected d_model and ssm_cfg, as mamba-ssm writes them, or model_type, one "
            f"of {', '.join(HUGGING_FACE)}"
        )
    if not isinstance(name, str) or name not in known:
        raise InputError(f"{file}: {field} is {quoted(name)}; expected one of {', '.join(known)}")
    return known[name]
