"""The context that passes run in: every dialect of ODIN, and the weight store of the module."""

from __future__ import annotations

from dataclasses import dataclass, field

from xdsl.context import Context
from xdsl.dialects.builtin import Builtin
from xdsl.dialects.func import Func

from odin.ir.dialects import available_dialects
from odin.ir.weights import WeightStore


@dataclass
class ModelContext(Context):
    """An xDSL context that knows every dialect of ODIN and holds the weights of the module."""

    weights: WeightStore = field(default_factory=WeightStore)

    def __post_init__(self) -> None:
        for dialect in (Builtin, Func, *available_dialects().values()):
            self.load_dialect(dialect)
