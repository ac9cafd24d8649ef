"""Which architectures there are: a configuration file tells, and its class names the model."""

from __future__ import annotations

from pathlib import Path

from training.models.config_file import read_config_file
from training.models.language_model import Config, LanguageModel
from training.models.mamba2 import Mamba2LM
from training.models.mamba2_config import Mamba2Config
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

MODELS: dict[type[Config], type[LanguageModel]] = {Mamba2Config: Mamba2LM, RWKV7Config: RWKV7LM}


def load_config(path: Path) -> Config:
    """The configuration in `path`: rwkv7-hf's if it says so, else mamba-ssm's. `BadInput`."""
    data = read_config_file(path)
    kind = RWKV7Config if data.get("model_type") == "rwkv7" else Mamba2Config
    return kind.from_dict(data, str(path))


def build_model(config: Config) -> LanguageModel:
    """A model of these sizes with random weights."""
    return MODELS[type(config)](config)
