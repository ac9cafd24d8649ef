"""The `nn` dialect: primitive tensor ops, and weights as symbols.

Importers emit these and `recurrence.scan`; they say what a model means. A weight's bytes stay in
the weight store (`odin/ir/weights.py`); the text has its name and type.
"""

from __future__ import annotations

from odin.ir.nn.constants import (
    LoadOp,
    LoadOpSymbolUse,
    WeightOp,
)
from odin.ir.nn.elementwise import (
    AddOp,
    BinaryOp,
    ClampOp,
    DivOp,
    ExpOp,
    MulOp,
    NegOp,
    SigmoidOp,
    SiluOp,
    SoftplusOp,
    SqrtOp,
    SubOp,
    SumOp,
    TanhOp,
    UnaryOp,
)
from odin.ir.nn.layers import (
    CausalConv1dOp,
    EmbeddingOp,
    LinearOp,
    RmsNormOp,
)
from odin.ir.nn.requirements import (
    f32_attr,
    i64_attr,
    require,
    require_f32,
)
from odin.ir.nn.views import (
    ConcatOp,
    LastOp,
    ReshapeOp,
    SliceOp,
    TransposeOp,
)

__all__ = [
    "AddOp",
    "BinaryOp",
    "CausalConv1dOp",
    "ClampOp",
    "ConcatOp",
    "DivOp",
    "EmbeddingOp",
    "ExpOp",
    "LastOp",
    "LinearOp",
    "LoadOp",
    "LoadOpSymbolUse",
    "MulOp",
    "NegOp",
    "ReshapeOp",
    "RmsNormOp",
    "SigmoidOp",
    "SiluOp",
    "SliceOp",
    "SoftplusOp",
    "SqrtOp",
    "SubOp",
    "SumOp",
    "TanhOp",
    "TransposeOp",
    "UnaryOp",
    "WeightOp",
    "f32_attr",
    "i64_attr",
    "require",
    "require_f32",
]
