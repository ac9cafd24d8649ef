"""How a model is trained: the numbers in `models/NAME/training.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from training.errors import BadInput


@dataclass(frozen=True)
class Recipe:
    """Settings of one training run.

    The run ends at `tokens` trained tokens or after `minutes` of training, whichever comes first
    (0 means no such limit). The learning rates warm up linearly over the first `warmup` of it,
    stay, and decay linearly to zero over the last `decay` of it.
    """

    tokens: int
    minutes: float = 0.0
    seed: int = 0
    rows: int = 8  # packed sequences in one step
    row_length: int = 256  # tokens in one packed sequence
    chunk: int = 32  # of the chunked form: changes speed, not results
    muon_lr: float = 0.02  # matrices of the layers
    adamw_lr: float = 0.004  # everything else
    weight_decay: float = 0.0  # of the matrices
    warmup: float = 0.02
    decay: float = 0.4
    prompt_weight: float = 0.1  # weight of a prompt token in the loss; a completion token has 1
    clip: float = 1.0  # largest norm of the gradient

    def __post_init__(self) -> None:
        for name in ("tokens", "minutes", "muon_lr", "adamw_lr", "weight_decay", "prompt_weight"):
            if getattr(self, name) < 0:
                raise BadInput(f"training: {name} is {getattr(self, name)}, expected 0 or more")
        for name in ("rows", "row_length", "chunk", "clip"):
            if getattr(self, name) <= 0:
                raise BadInput(f"training: {name} is {getattr(self, name)}, expected more than 0")
        if not (self.tokens or self.minutes):
            raise BadInput("training: give tokens or minutes, so that training ends")
        if self.warmup < 0 or self.decay < 0 or self.warmup + self.decay > 1:
            raise BadInput(
                "training: warmup and decay are shares of the run, expected at most 1 together"
            )

    def progress(self, tokens: int, seconds: float) -> float:
        """Share of the run that is done, 0 to 1."""
        by_tokens = tokens / self.tokens if self.tokens else 0.0
        by_time = seconds / (60 * self.minutes) if self.minutes else 0.0
        return min(1.0, max(by_tokens, by_time))

    def lr_scale(self, progress: float) -> float:
        """Factor on the learning rates: warm-up, stable, decay (arXiv:2404.06395)."""
        rising = (progress + 1e-3) / self.warmup if self.warmup else 1.0
        falling = (1 - progress) / self.decay if self.decay else 1.0
        return max(0.0, min(1.0, rising, falling))

    @classmethod
    def load(cls, path: Path, overrides: dict[str, Any]) -> Recipe:
        """Reads `path`; an override that is not None replaces the file's value."""
        try:
            data = tomllib.loads(path.read_text())
        except OSError as error:
            raise BadInput(f"{path}: cannot be read ({error.strerror})") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise BadInput(f"{path}: not valid TOML ({error})") from error
        known = {field.name: field for field in fields(cls)}
        for name, value in data.items():
            if name not in known:
                raise BadInput(f"{path}: {name} is not a setting; they are {', '.join(known)}")
            wanted = int if known[name].type == "int" else (int, float)
            if isinstance(value, bool) or not isinstance(value, wanted):
                raise BadInput(f"{path}: {name} is {value!r}, expected {known[name].type}")
        if "tokens" not in data:
            raise BadInput(f"{path}: tokens is missing, expected the number of tokens to train on")
        return cls(**data | {k: v for k, v in overrides.items() if v is not None})
