"""Typed access to the fields of a configuration from outside, with one sentence for each fault."""

import difflib
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from odin.frontend.input_file import quoted
from odin.ir.errors import InputError

MAX_D_MODEL = 1 << 16
MAX_LAYERS = 1024
MAX_VOCAB = 1 << 24
MAX_STATE = 4096
MAX_EXPAND = 16
MAX_D_CONV = 8


@dataclass(frozen=True)
class ConfigFields:
    """The object `values` of the file `file`; `prefix` is its place in it, such as `ssm_cfg.`."""

    file: str
    values: Mapping[str, object]
    prefix: str = ""

    def error(self, name: str, expected: str) -> InputError:
        """The error that says what `name` is and what was expected."""
        if name not in self.values:
            return InputError(f"{self.file}: {self.prefix}{name} is missing; expected {expected}")
        found = quoted(self.values[name])
        return InputError(f"{self.file}: {self.prefix}{name} is {found}; expected {expected}")

    def integer(self, name: str, low: int, high: int, default: int | None = None) -> int:
        """An integer in `low`..`high`; without a default the field must be there."""
        value = self.values.get(name, default)
        if type(value) is not int or not low <= value <= high:
            raise self.error(name, f"an integer from {low} to {high}")
        return value

    def number(self, name: str, low: float, high: float, default: float) -> float:
        """A number above `low` and below `high`."""
        value = self.values.get(name, default)
        if type(value) not in (int, float) or not low < value < high:  # type: ignore[operator]
            raise self.error(name, f"a number between {low} and {high}")
        return float(value)  # type: ignore[arg-type]

    def boolean(self, name: str, default: bool) -> bool:
        """True or false."""
        value = self.values.get(name, default)
        if type(value) is not bool:
            raise self.error(name, "true or false")
        return value

    def interval(self, name: str) -> tuple[float, float]:
        """Two numbers 0 <= lo <= hi, (0, infinity) when the field is absent.

        Infinity is `Infinity` in Python's JSON and `{"__float__": "Infinity"}` in the one that
        transformers writes from version 5 on.
        """
        value = self.values.get(name, [0.0, math.inf])
        if isinstance(value, list) and len(value) == 2:
            low, high = (_as_float(item) for item in value)
            if 0 <= low <= high and low < math.inf:
                return low, high
        raise self.error(name, "two numbers [lo, hi] with 0 <= lo <= hi, where hi may be Infinity")

    def require(self, name: str, default: object, supported: Collection[object], why: str) -> None:
        """Checks that the field, or `default` in its place, is one of the `supported` values."""
        value = self.values.get(name, default)
        if not any(type(value) is type(item) and value == item for item in supported):
            raise self.error(name, why)

    def section(self, name: str) -> "ConfigFields":
        """The object in the field `name`, empty when it is absent."""
        value = self.values.get(name, {})
        if not isinstance(value, dict):
            raise self.error(name, "an object")
        return ConfigFields(self.file, value, f"{self.prefix}{name}.")

    def refuse_unknown(self, known: Collection[str]) -> None:
        """Raises InputError for a field that is not in `known`, with the nearest name that is."""
        for name in self.values:
            if name not in known:
                near = difflib.get_close_matches(name[:100], known, 1)
                hint = f"; did you mean {near[0]}?" if near else ""
                raise InputError(
                    f"{self.file}: {self.prefix}{quoted(name)[1:-1]} is not a known field{hint}"
                )


def _as_float(value: object) -> float:
    """`value` as a float; NaN when it is not a number."""
    if value == {"__float__": "Infinity"}:
        return math.inf
    if isinstance(value, bool) or not isinstance(value, int | float):
        return math.nan
    try:
        return float(value)
    except OverflowError:  # an integer beyond the largest float
        return math.inf if value > 0 else -math.inf
