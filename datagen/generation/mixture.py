"""Reads a mixture: which families, at which levels, in what shares."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from datagen.family import families
from datagen.item import SPLITS

_FOLDER = Path(__file__).parent.parent / "mixtures"


class MixtureError(ValueError):
    """A mixture file says something that cannot be done; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One (family, schema, level) of a mixture and its share of the items."""

    family: str
    schema: str
    level: int
    weight: float

    @property
    def name(self) -> str:
        return f"{self.family}:{self.schema}:{self.level}"


@dataclass(frozen=True, slots=True)
class Mixture:
    """shard_items: items in a full shard; evaluation: split → items; streams: weights sum to 1."""

    name: str
    shard_items: int
    evaluation: dict[str, int]
    streams: tuple[Stream, ...]


def mixture_names() -> list[str]:
    """The mixtures that come with the package."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load_mixture(name: str) -> Mixture:
    """The mixture called `name`, or the one in the file of that path if it ends in `.toml`."""
    path = Path(name) if name.endswith(".toml") else _FOLDER / f"{name}.toml"
    if not path.is_file():
        known = ", ".join(mixture_names())
        raise MixtureError(f"there is no mixture {name!r}: expected a .toml file or one of {known}")
    try:
        content = tomllib.loads(path.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MixtureError(f"{path} is not TOML: {error}") from None
    shard_items = content.get("shard_items")
    if not isinstance(shard_items, int) or shard_items < 1:
        raise MixtureError(f"{path}: shard_items must be a positive integer")
    evaluation = content.get("evaluation", {})
    for split in evaluation:
        if split not in SPLITS[1:] or not isinstance(evaluation[split], int):
            raise MixtureError(
                f"{path}: [evaluation] may give integers for {', '.join(SPLITS[1:])}"
            )
    streams = [stream for part in content.get("part", []) for stream in _streams(path, part)]
    for include in content.get("include", []):
        streams += _included(path, include)
    total = sum(stream.weight for stream in streams)
    if total <= 0:
        raise MixtureError(f"{path}: the weights of all [[part]] levels must have a positive sum")
    weights: dict[tuple[str, str, int], float] = {}
    for stream in streams:
        key = (stream.family, stream.schema, stream.level)
        weights[key] = weights.get(key, 0.0) + stream.weight / total
    scaled = tuple(Stream(*key, weight) for key, weight in weights.items() if weight)
    return Mixture(path.stem, shard_items, evaluation, scaled)


def _included(path: Path, include: dict[str, Any]) -> list[Stream]:
    """The streams of another mixture, of some levels, with a sum of weights of its `share`."""
    unknown = set(include) - {"mixture", "share", "levels"}
    share, (lowest, highest) = include.get("share"), include.get("levels", (1, 99))
    if unknown or not isinstance(share, (int, float)) or share <= 0:
        raise MixtureError(
            f"{path}: an [[include]] has a mixture, a share above 0 and maybe levels = [from, to]"
        )
    streams = [
        stream
        for stream in load_mixture(str(include.get("mixture"))).streams
        if lowest <= stream.level <= highest
    ]
    total = sum(stream.weight for stream in streams)
    if not total:
        raise MixtureError(f"{path}: {include['mixture']} has no levels {lowest} to {highest}")
    return [replace(stream, weight=stream.weight * share / total) for stream in streams]


def _streams(path: Path, part: dict[str, Any]) -> Sequence[Stream]:
    name = part.get("family")
    family = families().get(str(name))
    if family is None:
        raise MixtureError(
            f"{path}: there is no family {name!r}; there are {', '.join(families())}"
        )
    streams = []
    for level_text, weight in part.get("levels", {}).items():
        level = int(level_text) if level_text.isdigit() else 0
        if level not in family.levels:
            raise MixtureError(f"{path}: family {name} has no level {level_text!r}")
        if not isinstance(weight, (int, float)) or not 0 <= weight < float("inf"):
            raise MixtureError(f"{path}: family {name} level {level} needs a weight of 0 or more")
        schemas = family.schemas(level)
        streams += [Stream(family.name, schema, level, weight / len(schemas)) for schema in schemas]
    return streams
