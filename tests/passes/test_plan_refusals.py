# ruff: noqa: E501 - IR text has one op a line
"""What cannot be planned is refused in one sentence, as bad input and not as a bug of ours."""

from __future__ import annotations

import pytest
from planned import PROLOGUE, lowered

from odin.ir.errors import InputError

CASES = {
    "a dynamic axis is left": (
        "",
        "func.func @main(%ids: tensor<?xi32>) -> tensor<?xi32> { func.return %ids : tensor<?xi32> }",
        "@main has a dynamic axis; run specialize",
    ),
    "no arguments": ("", "func.func @main() { func.return }", "expected a function"),
    "a declaration": ("", "func.func private @main(tensor<1xi32>) -> !f", "expected a function"),
    "no result": (
        "",
        "func.func @main(%ids: tensor<1xi32>) { func.return }",
        "expected a function",
    ),
    "ids that are no integers": (
        "",
        "func.func @main(%ids: !f) -> !f { func.return %ids : !f }",
        "expected a function",
    ),
    "ids that are no row": (
        "",
        "func.func @main(%ids: tensor<1x1xi32>, %h: !f) -> (!f, !f) { func.return %h, %h : !f, !f }",
        "expected a function",
    ),
    "a state less": (
        "",
        "func.func @main(%ids: tensor<1xi32>, %h: !f) -> !f { func.return %h : !f }",
        "expected a function",
    ),
    "a state of another shape": (
        "",
        "func.func @main(%ids: tensor<1xi32>, %h: !f, %g: !w) -> (!f, !w, !f) { func.return %h, %g, %h : !f, !w, !f }",
        "expected a function",
    ),
    "a scalar type": (
        "",
        "func.func @main(%ids: tensor<1xi32>, %h: f32) -> (f32, f32) { func.return %h, %h : f32, f32 }",
        "expected a function",
    ),
    "a scan in a scan": (
        "specialize{T=2},",
        """
func.func @main(%ids: tensor<?xi32>, %h: !f) -> (!f, !f) {
  %t = nn.load @w : !w
  %x = nn.embedding %ids, %t : (tensor<?xi32>, !w) -> !s
  %n = recurrence.scan (%xt = %x) state (%a = %h) : (!s, !f) -> (!f) {
    %m = recurrence.scan (%yt = %x) state (%b = %a) : (!s, !f) -> (!f) {
      %c = nn.add %yt, %b : (!f, !f) -> !f
      recurrence.yield state %c : !f
    }
    recurrence.yield state %m : !f
  }
  func.return %n, %n : !f, !f
}""",
        "inside another",
    ),
    "an op without a kernel": (
        "",
        """
func.func private @g(!f) -> !f
func.func @main(%ids: tensor<1xi32>, %h: !f) -> (!f, !f) {
  %n = func.call @g(%h) : (!f) -> !f
  func.return %n, %n : !f, !f
}""",
        None,
    ),
    "five axes": (
        "",
        """
func.func @main(%ids: tensor<1xi32>, %h: !f) -> (!f, !f) {
  %m = nn.reshape %h : (!f) -> tensor<1x1x1x1x4xf32>
  %e = nn.exp %m : (tensor<1x1x1x1x4xf32>) -> tensor<1x1x1x1x4xf32>
  %n = nn.reshape %e : (tensor<1x1x1x1x4xf32>) -> !f
  func.return %n, %n : !f, !f
}""",
        "more than 4 axes",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_cannot_be_planned_is_bad_input(case: str) -> None:
    passes, text, message = CASES[case]
    with pytest.raises(InputError) as caught:
        lowered(PROLOGUE + text, f"{passes}plan-memory")
    assert str(caught.value).startswith("plan-memory: ")
    assert message is None or message in str(caught.value)


@pytest.mark.parametrize("lengths", ["0", "-1", "1,1", "4,0", "65537", "99999999999999999999"])
def test_specialize_refuses_lengths_that_are_none(lengths: str) -> None:
    with pytest.raises(InputError, match="option T expects different lengths from 1 to 65536"):
        lowered(PROLOGUE, f"specialize{{T={lengths}}}")
