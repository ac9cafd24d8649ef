# ruff: noqa: E501 - IR text has one op a line
"""Each rule of each op is checked: a text that breaks it is refused in one sentence that says what was expected."""

from __future__ import annotations

import pytest
from ir_texts import OPS

from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.text import parse_module

REFUSALS = [
    # op, what to replace, by what, what the message says
    ("nn.weight", "@w : tensor<4x2xf32>", "@w : tensor<?x2xf32>", "a weight has a static shape"),
    ("nn.weight", "@w : tensor<4x2xf32>", "@w : f32", "expected a tensor"),
    ("nn.weight", "@w : tensor<4x2xf32>", "@w : tensor<4x2xf64>", "f32, i32 or i8"),
    ("nn.weight", "@w : tensor<4x2xf32>", "@w : tensor<0x2xf32>", "extents"),
    ("nn.weight", "@small : tensor<2xf32>", "@small : tensor<3xf32>", "the value has type"),
    ("nn.weight", "@small", "@w", "w"),
    ("nn.load", "nn.load @w", "nn.load @v", "no nn.weight @v"),
    ("nn.load", "nn.weight @w : tensor<4x2xf32>", "nn.weight @w : tensor<4x3xf32>", "is a tensor<4x3xf32>"),
    ("nn.add", "%b: tensor<4xf32>", "%b: tensor<3xf32>", None),
    ("nn.add", "tensor<4xf32>", "tensor<3xf32>", "shapes ?x4 and 1x3 do not broadcast"),
    ("nn.add", "tensor<4xf32>", "tensor<4xi32>", "operands are f32"),
    ("nn.add", "tensor<4xf32>", "tensor<2x4xf32>", "do not broadcast"),
    ("nn.add", "tensor<4xf32>", "tensor<2x1x4xf32>", "moves axis 0"),
    ("nn.add", "tensor<4xf32>) -> tensor<?x4xf32>", "tensor<4xf32>) -> tensor<4xf32>", None),
    ("nn.sub", "tensor<4xf32>", "tensor<5xf32>", "do not broadcast"),
    ("nn.mul", "tensor<4xf32>", "tensor<5xf32>", "do not broadcast"),
    ("nn.exp", "tensor<?x4xf32>", "tensor<?x4xi32>", "operand is f32"),
    ("nn.sigmoid", "tensor<?x4xf32>", "tensor<?x4xi32>", "operand is f32"),
    ("nn.silu", "tensor<?x4xf32>", "tensor<?x4xi32>", "operand is f32"),
    ("nn.tanh", "tensor<?x4xf32>", "tensor<?x4xi32>", "operand is f32"),
    ("nn.softplus", "tensor<?x4xf32>", "tensor<?x4xi32>", "operand is f32"),
    ("nn.neg", "tensor<?x4xf32>", "tensor<?x4xi32>", "operand is f32"),
    ("nn.neg", "tensor<?x4xf32>", "tensor<4x?xf32>", "only axis 0 may be dynamic"),
    ("nn.neg", "tensor<?x4xf32>", "tensor<?x4xf64>", "f32, i32 or i8"),
    ("nn.neg", "tensor<?x4xf32>", "tensor<?x0xf32>", "extents"),
    ("nn.clamp", "0x7f800000", "-1.0", "lo ≤ hi"),
    ("nn.clamp", "-1.000000e-01", "0x7fc00000", "lo ≤ hi"),
    ("nn.clamp", "hi = 0x7f800000 : f32", "hi = 1 : i64", "float"),
    ("nn.clamp", ", hi = 0x7f800000 : f32", "", "hi"),
    ("nn.clamp", "0x7f800000 : f32", "1.0e300 : f64", "f32"),
    ("nn.sum", "tensor<?x4xf32>", "tensor<?xf32>", "the last axis is static"),
    ("nn.sum", "tensor<?x1xf32>", "tensor<?x4xf32>", "gives tensor<?x1xf32>"),
    ("nn.embedding", "tensor<?xi32>", "tensor<?xf32>", "ids are i32 [T]"),
    ("nn.embedding", "tensor<9x4xf32>", "tensor<36xf32>", "the table has shape [V, D]"),
    ("nn.embedding", "tensor<9x4xf32>", "tensor<9x4xi8>", "table is f32"),
    ("nn.linear", "tensor<3x4xf32>", "tensor<3x5xf32>", "x has 4 columns and weight 5"),
    ("nn.linear", "tensor<3x4xf32>", "tensor<12xf32>", "weight [N, K]"),
    ("nn.linear", "tensor<3x4xf32>", "tensor<3x4xi8>", "f32"),
    ("nn.linear", "tensor<3x4xf32>", "tensor<?x4xf32>", "gives tensor<?x?xf32>"),
    ("nn.rms_norm", "%w: tensor<4xf32>", "%w: tensor<3xf32>", None),
    ("nn.rms_norm", "tensor<4xf32>", "tensor<3xf32>", "x ends in 4 and weight is 3"),
    ("nn.rms_norm", "tensor<4xf32>", "tensor<?x2x4xf32>", "weight has fewer axes"),
    ("nn.rms_norm", "tensor<4xf32>", "tensor<4xi8>", "f32"),
    ("nn.rms_norm", "1.000000e-05", "-1.0", "eps"),
    ("nn.rms_norm", "1.000000e-05", "0x7fc00000", "eps"),
    ("nn.causal_conv1d", "tensor<?x4xf32>", "tensor<?x5xf32>", "x has 5 channels and weight 4"),
    ("nn.causal_conv1d", "tensor<4x3xf32>", "tensor<4x1xf32>", "2 ≤ K ≤ 8, found K = 1"),
    ("nn.causal_conv1d", "tensor<4x3xf32>", "tensor<4x9xf32>", "2 ≤ K ≤ 8, found K = 9"),
    ("nn.causal_conv1d", "tensor<4xf32>", "tensor<3xf32>", "bias has shape 4, found 3"),
    ("nn.causal_conv1d", "tensor<2x4xf32>", "tensor<3x4xf32>", "state has shape 2x4, found 3x4"),
    ("nn.causal_conv1d", "tensor<?x4xf32>", "tensor<4xf32>", "x has shape [T, C]"),
    ("nn.causal_conv1d", "tensor<2x4xf32>", "tensor<2x4xi32>", "f32"),
    ("nn.slice", "axis = 1", "axis = 0", "axis 0 is no static axis"),
    ("nn.slice", "axis = 1", "axis = 2", "axis 2 is no static axis"),
    ("nn.slice", "axis = 1", "axis = -1", "axis -1 is no static axis"),
    ("nn.slice", "stop = 3", "stop = 5", "1:5 is no part of 0:4"),
    ("nn.slice", "stop = 3", "stop = 1", "1:1 is no part of 0:4"),
    ("nn.slice", "start = 1", "start = -1", "-1:3 is no part of 0:4"),
    ("nn.slice", "axis = 1 : i64, ", "", "axis"),
    ("nn.last", "tensor<?x4xf32>", "tensor<f32>", "the operand has an axis 0"),
    ("nn.reshape", "tensor<?x2x2xf32>", "tensor<?x3x2xf32>", "cannot be reshaped"),
    ("nn.reshape", "tensor<?x2x2xf32>", "tensor<4xf32>", "cannot be reshaped"),
    ("nn.reshape", "tensor<?x2x2xf32>", "tensor<?x2x2xi32>", "the element type stays"),
    ("recurrence.scan", "(%xt = %x)", "()", None),
    ("recurrence.scan", "recurrence.yield %s : tensor<4xf32> state", "recurrence.yield state", "stacked results"),
    ("recurrence.scan", "state %s : tensor<4xf32>", "state", "yielded states"),
    ("recurrence.scan", "recurrence.yield %s : tensor<4xf32> state %s : tensor<4xf32>", "", "is not a terminator"),
    ("recurrence.yield", "  recurrence.yield %xt : tensor<4xf32> state\n", "", "empty block"),
    ("recurrence.delta_rule", "%x, %x, %h", "%x, %v, %h", None),
    ("recurrence.delta_rule", "tensor<?x4x3xf32>", "tensor<?x12xf32>", "r, w, k, a and b have shape [T, H, K]"),
    ("recurrence.delta_rule", "tensor<?x4x5xf32>", "tensor<?x3x5xf32>", "v has shape [T, H, V]"),
    ("recurrence.delta_rule", "tensor<4x5x3xf32>", "tensor<4x3x5xf32>", "the state has shape 4x5x3, found 4x3x5"),
    ("recurrence.delta_rule", "tensor<4x5x3xf32>", "tensor<4x5x3xi32>", "state is f32"),
    ("ssm.ssd", "tensor<?x4xf32>", "tensor<?x3xf32>", "dt has shape [T, H] and A [H]"),
    ("ssm.ssd", "tensor<?x2x5xf32>", "tensor<?x3x5xf32>", "4 heads are not a multiple of 3 groups"),
    ("ssm.ssd", "tensor<4x3x5xf32>", "tensor<4x3x6xf32>", "the state has shape [H, P, N]"),
    ("ssm.ssd", "tensor<?x2x5xf32>", "tensor<3x2x5xf32>", "B and C have shape [T, G, N]"),
    ("ssm.ssd", "tensor<?x4x3xf32>", "tensor<?x12xf32>", "x has shape [T, H, P]"),
    ("ssm.ssd", "tensor<4xf32>", "tensor<4xi32>", "f32"),
    ("ssm.selective_scan", "tensor<?x5xf32>", "tensor<?x6xf32>", "B and C have shape [T, N]"),
    ("ssm.selective_scan", "%A: tensor<4x5xf32>", "%A: tensor<3x5xf32>", None),
    ("ssm.selective_scan", "tensor<4x5xf32>", "tensor<3x5xf32>", "A has shape [D, N]"),
    ("ssm.selective_scan", "tensor<?x4xf32>", "tensor<?x2x2xf32>", "x and dt have shape [T, D]"),
    ("ssm.selective_scan", "tensor<?x4xf32>", "tensor<?x4xi32>", "f32"),
    ("fused.causal_conv1d_silu", "tensor<2x4xf32>", "tensor<3x4xf32>", "state has shape 2x4, found 3x4"),
    ("fused.gated_rms_norm", "tensor<4xf32>", "tensor<3xf32>", "x ends in 4 and weight is 3"),
    ("fused.gated_rms_norm", "1.000000e-05", "-1.0", "eps"),
    ("fused.add_rms_norm", "tensor<4xf32>", "tensor<3xf32>", "x ends in 4 and weight is 3"),
    ("fused.add_rms_norm", "%b: tensor<?x4xf32>", "%b: tensor<4xf32>", None),
    ("fused.token_shift", "tensor<4xf32>", "tensor<5xf32>", "previous and mix have shape [4]"),
    ("fused.token_shift", "tensor<?x4xf32>", "tensor<?x2x2xf32>", "x has shape [T, C]"),
    ("fused.token_shift", "tensor<4xf32>", "tensor<4xi8>", "f32"),
    ("qnn.quantize", "act = 8", "act = 4", "act is 7 or 8 bits, found 4"),
    ("qnn.quantize", "tensor<?x4xf32>", "tensor<?x2x2xf32>", "x has shape [T, K]"),
    ("qnn.quantize", "tensor<?x4xf32>", "tensor<?x4xi32>", "f32"),
    ("qnn.quantize", "tensor<?xf32>", "tensor<?x1xf32>", "gives tensor<?x4xi8>, tensor<?xf32>"),
    ("qnn.linear", "act = 8", "act = 4", "act is 7 or 8 bits, found 4"),
    ("qnn.linear", "tensor<3x4xi8>", "tensor<3x4xf32>", "the weight is i8"),
    ("qnn.linear", "tensor<3x4xi8>", "tensor<3x5xi8>", "q has 4 columns and weight 5"),
    ("qnn.linear", "tensor<3xf32>", "tensor<4xf32>", "the scale has shape [N]"),
    ("qnn.linear", "tensor<3xf32>", "tensor<3xi32>", "f32"),
    ("qnn.linear", "tensor<?xf32>", "tensor<1xf32>", "q_scale has shape [T]"),
    ("qnn.linear", "tensor<?x4xi8>", "tensor<?x4xf32>", "q is i8 [T, K]"),
    ("qnn.linear", "x4xi8>", "x131073xi8>", "K is at most 131072, found 131073"),
    ("qnn.tiled_linear", "tensor<?x20xi8>", "tensor<?x40xi8>", "the tiles of 3x40 are a tensor<1x3x8x16xi8>"),
    ("qnn.tiled_linear", "tensor<3xi32>", "tensor<3xf32>", "row_sum is i32 [3]"),
    ("qnn.tiled_linear", "tensor<3xf32>", "tensor<9xf32>", "the tiles of 9x20 are a tensor<2x2x8x16xi8>"),
    ("qnn.tiled_linear", "act = 7", "act = 9", "act is 7 or 8 bits, found 9"),
    ("qnn.tiled_embedding", "width = 20", "width = 33", "the tiles of 9x33 are a tensor<2x3x8x16xi8>"),
    ("qnn.tiled_embedding", "tensor<9xf32>", "tensor<9xi32>", "scale is f32"),
    ("qnn.tiled_embedding", "tensor<?xi32>", "tensor<?xf32>", "ids are i32 [T]"),
    ("qnn.embedding", "tensor<?xi32>", "tensor<?xf32>", "ids are i32 [T]"),
    ("qnn.embedding", "tensor<9x4xi8>", "tensor<9x4xf32>", "the table is i8 [V, D]"),
    ("qnn.embedding", "tensor<9xf32>", "tensor<8xf32>", "the scale has shape [V]"),
    ("plan.call", '"clamp"', '"tan"', "no kernel is called tan"),
    ("plan.call", "arena 0 : tensor<4xf32>, [1], 0>] {", "arena 192 : tensor<4xf32>, [1], 0>] {", "ends at byte 208 of 192"),
    ("plan.call", "[#plan.view<arena 128 : tensor<4xf32>, [1], 0>]", "[#plan.view<arena 128 : tensor<4xf32>, [64], 0>]", "ends at byte"),
    ("plan.call", "[#plan.view<arena 128 : tensor<4xf32>, [1], 0>]", "[#plan.view<arena 128 : tensor<4xf32>, [1], 4>]", "steps outside a loop"),
    ("plan.call", "[#plan.view<arena 128 : tensor<4xf32>, [1], 0>]", "[#plan.view<arena 128 : tensor<4xf32>, [1, 1], 0>]", "one stride an axis"),
    ("plan.call", "[#plan.view<arena 128 : tensor<4xf32>, [1], 0>]", "[#plan.view<arena -4 : tensor<4xf32>, [1], 0>]", "≥ 0"),
    ("plan.call", "[#plan.view<arena 128 : tensor<4xf32>, [1], 0>]", "[#plan.view<arena 128 : tensor<?xf32>, [1], 0>]", "static extents"),
    ("plan.call", "[#plan.view<arena 128 : tensor<4xf32>, [1], 0>]", "[#plan.view<@w 0 : tensor<4xf32>, [1], 0>]", "no nn.weight @w"),
    ("plan.program", "@w 0 : tensor<2x4xf32>", "@w 4 : tensor<2x4xf32>", "ends at byte 36 of 32 in @w"),
    ("plan.program", "[#plan.view<arena 192 : tensor<2x4xf32>, [4, 1], 0>]", "[#plan.view<@w 0 : tensor<2x4xf32>, [4, 1], 0>]", "never to a weight"),
    ("plan.program", "logits <arena 64", "logits <arena 1024", "ends at byte 1040 of 256"),
    ("plan.program", "tokens <arena 128", "tokens <arena 1024", "ends at byte 1032 of 256"),
    ("plan.loop", "plan.loop 4", "plan.loop 0", "a loop runs at least once"),
    ("plan.loop", "plan.loop 4", "plan.loop 1", "steps outside a loop"),
    ("plan.loop", "plan.loop 4", "plan.loop 40", "ends at byte"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("op", "old", "new", "message"), REFUSALS, ids=[f"{r[0]}-{r[2] or r[1]}"[:60] for r in REFUSALS]
)
def test_a_broken_rule_is_refused(op: str, old: str, new: str, message: str | None) -> None:
    text = OPS[op]
    assert old in text
    with pytest.raises(InputError) as caught:
        parse_module(text.replace(old, new), ModelContext(), "model.mlir")
    sentence = str(caught.value)
    assert sentence.startswith("model.mlir:") and "\n" not in sentence, sentence
    assert message is None or message in sentence, sentence


def test_every_op_has_a_refusal() -> None:
    assert {refusal[0] for refusal in REFUSALS} == set(OPS)
