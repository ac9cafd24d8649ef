"""What a long run sees when: the stages in `models/NAME/curriculum.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.errors import BadInput


@dataclass(frozen=True)
class Stage:
    """mixture: of `datagen generate`; share: of the run's time; items: how many to generate."""

    mixture: str
    share: float
    items: int


@dataclass(frozen=True)
class Curriculum:
    """The stages in order, and the mixtures whose held-out splits the model is evaluated on."""

    stages: tuple[Stage, ...]
    evaluation: tuple[str, ...]

    def stage_at(self, progress: float) -> int:
        """Number of the stage that runs at this share of the run, 0 to 1."""
        end, total = 0.0, sum(stage.share for stage in self.stages)
        for number, stage in enumerate(self.stages):
            end += stage.share / total
            if progress < end:
                return number
        return len(self.stages) - 1

    @classmethod
    def load(cls, path: Path) -> Curriculum:
        """Reads `path`; `BadInput` says what is wrong with it."""
        try:
            data = tomllib.loads(path.read_text())
        except OSError as error:
            raise BadInput(f"{path}: cannot be read ({error.strerror})") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise BadInput(f"{path}: not valid TOML ({error})") from error
        stages = tuple(
            _stage(entry, f"{path}: stage {number}")
            for number, entry in enumerate(data.get("stage", []), 1)
        )
        if not stages:
            raise BadInput(f"{path}: expected at least one [[stage]]")
        evaluation = data.get("evaluation", [stages[-1].mixture])
        if not isinstance(evaluation, list) or not all(isinstance(v, str) for v in evaluation):
            raise BadInput(f"{path}: evaluation is {evaluation!r}, expected a list of mixtures")
        return cls(stages, tuple(evaluation))


def _stage(entry: Any, place: str) -> Stage:
    wanted = {"mixture": str, "share": (int, float), "items": int}
    if not isinstance(entry, dict) or set(entry) != set(wanted):
        raise BadInput(f"{place}: expected the settings {', '.join(wanted)}")
    for name, kind in wanted.items():
        value = entry[name]
        if not isinstance(value, kind) or isinstance(value, bool) or value in ("", 0):
            raise BadInput(f"{place}: {name} is {value!r}, expected a name or a positive number")
        if not isinstance(value, str) and value < 0:
            raise BadInput(f"{place}: {name} is {value!r}, expected a positive number")
    return Stage(entry["mixture"], float(entry["share"]), entry["items"])
