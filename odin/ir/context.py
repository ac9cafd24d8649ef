"""The context that passes run in: every dialect of ODIN, and the weight store of the module."""

from __future__ import annotations

from dataclasses import dataclass, field

from xdsl.context import Context
from xdsl.dialects.builtin import Builtin
from xdsl.dialects.func import Func

from odin.ir.fused import FUSED
from odin.ir.nn import NN
from odin.ir.plan import PLAN
from odin.ir.qnn import QNN
from odin.ir.recurrence import RECURRENCE
from odin.ir.ssm import SSM
from odin.ir.weights import WeightStore

DIALECTS = (NN, RECURRENCE, SSM, FUSED, QNN, PLAN)
"""ODIN's own dialects, from what a model means to the program that runs."""


@dataclass
class ModelContext(Context):
    """An xDSL context that knows every dialect of ODIN and holds the weights of the module."""

    weights: WeightStore = field(default_factory=WeightStore)

    def __post_init__(self) -> None:
        for dialect in (Builtin, Func, *DIALECTS):
            self.load_dialect(dialect)
