"""Which architectures there are: a configuration file tells, and its class names the model."""

from __future__ import annotations

import json
from pathlib import Path

from training.errors import BadInput
from training.models.language_model import Config, LanguageModel
from training.models.mamba2 import Mamba2LM
from training.models.mamba2_config import Mamba2Config
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

MODELS: dict[type[Config], type[LanguageModel]] = {Mamba2Config: Mamba2LM, RWKV7Config: RWKV7LM}


def load_config(path: Path) -> Config:
    """The configuration in `path`: rwkv7-hf's if it says so, else mamba-ssm's. `BadInput`."""
    try:
        data = json.loads(path.read_text())
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise BadInput(f"{path}: not valid JSON ({error})") from error
    if not isinstance(data, dict):
        raise BadInput(f"{path}: expected a JSON object")
    kind = RWKV7Config if data.get("model_type") == "rwkv7" else Mamba2Config
    return kind.from_dict(data, str(path))


def build_model(config: Config) -> LanguageModel:
    """A model of these sizes with random weights."""
    return MODELS[type(config)](config)
