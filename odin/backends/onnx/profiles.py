"""What the ONNX target writes for whom: a profile is an opset and a table of rules."""

from __future__ import annotations

from dataclasses import dataclass

from odin.backends.onnx.graph import CONTRIB, Rules
from odin.backends.onnx.recurrence_rules import (
    RECURRENCE_RULES,
    causal_conv1d_with_state,
    ssd_as_linear_attention,
)
from odin.backends.onnx.tensor_rules import TENSOR_RULES
from odin.ir.nn import CausalConv1dOp
from odin.ir.ssm import SsdOp


@dataclass(frozen=True)
class Profile:
    """One way to write a model in ONNX."""

    opset: int
    contrib: bool
    """Whether the rules use ONNX Runtime's own ops."""
    rules: Rules


_BASE = {**TENSOR_RULES, **RECURRENCE_RULES}

_CONTRIB = {
    **_BASE,
    SsdOp: ssd_as_linear_attention(CONTRIB),
}

PROFILES = {
    "std": Profile(
        opset=27,
        contrib=False,
        rules={
            **_BASE,
            CausalConv1dOp: causal_conv1d_with_state,
            SsdOp: ssd_as_linear_attention(""),
        },
    ),
    "ort": Profile(opset=24, contrib=True, rules=_CONTRIB),
    "web": Profile(opset=24, contrib=True, rules=_CONTRIB),
}
