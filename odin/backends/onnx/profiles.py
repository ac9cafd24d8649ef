"""What the ONNX target writes for whom: a profile is an opset and a table of rules."""

from __future__ import annotations

from dataclasses import dataclass

from odin.backends.onnx.fused_rules import FUSED_RULES, skip_rms_norm
from odin.backends.onnx.graph import CONTRIB, Rules
from odin.backends.onnx.quantized_rules import BLOCKED_RULES, QUANTIZED_RULES
from odin.backends.onnx.recurrence_rules import (
    RECURRENCE_RULES,
    causal_conv1d_with_state,
    selective_scan_as_linear_attention,
    ssd_as_linear_attention,
)
from odin.backends.onnx.tensor_rules import TENSOR_RULES
from odin.ir.fused import AddRmsNormOp, CausalConv1dSiluOp
from odin.ir.nn import CausalConv1dOp
from odin.ir.ssm import SelectiveScanOp, SsdOp


@dataclass(frozen=True)
class Profile:
    """One way to write a model in ONNX."""

    name: str
    opset: int
    contrib: bool
    """Whether the rules use ONNX Runtime's own ops."""
    rules: Rules


_STANDARD = {**TENSOR_RULES, **FUSED_RULES, **RECURRENCE_RULES, **QUANTIZED_RULES}

_CONTRIB = {
    **_STANDARD,
    AddRmsNormOp: skip_rms_norm,
    SsdOp: ssd_as_linear_attention(CONTRIB),
    SelectiveScanOp: selective_scan_as_linear_attention(CONTRIB),
}

PROFILES = {
    "onnx": Profile("ort", opset=24, contrib=True, rules={**_CONTRIB, **BLOCKED_RULES}),
    "onnx-std": Profile(
        "std",
        opset=27,
        contrib=False,
        rules={
            **_STANDARD,
            CausalConv1dOp: causal_conv1d_with_state,
            CausalConv1dSiluOp: causal_conv1d_with_state,
            SsdOp: ssd_as_linear_attention(""),
            SelectiveScanOp: selective_scan_as_linear_attention(""),
        },
    ),
    "onnx-web": Profile("web", opset=24, contrib=True, rules=_CONTRIB),
}
"""By the name of the target."""
