"""What a pass changed, and nothing else."""

from __future__ import annotations

from odin.passes.ir_diff import ir_diff

BEFORE = """nn.weight @w : tensor<4xf32>
func.func @main(%h: tensor<4xf32>) -> tensor<4xf32> {
  %x = nn.neg %h
  %x_1 = nn.neg %x
  %x_2 = nn.exp %x_1
  %0 = nn.silu %x_2
  func.return %0
}
func.func @other(%h: tensor<4xf32>) -> tensor<4xf32> {
  %y = nn.exp %h
  func.return %y
}"""


def diff(before: str, after: str) -> list[str]:
    return list(ir_diff(before, after))


def test_nothing_is_said_where_nothing_changed() -> None:
    assert diff(BEFORE, BEFORE) == []


def test_an_op_that_goes_is_shown_in_its_function() -> None:
    after = """nn.weight @w : tensor<4xf32>
func.func @main(%h: tensor<4xf32>) -> tensor<4xf32> {
  %x = nn.exp %h
  %0 = nn.silu %x
  func.return %0
}
func.func @other(%h: tensor<4xf32>) -> tensor<4xf32> {
  %y = nn.exp %h
  func.return %y
}"""
    assert diff(BEFORE, after) == [
        "@@ func.func @main @@",
        " func.func @main(%h: tensor<4xf32>) -> tensor<4xf32> {",
        "-  %x = nn.neg %h",
        "-  %x_1 = nn.neg %x",
        "-  %x_2 = nn.exp %x_1",
        "+  %x = nn.exp %h",
        "   %0 = nn.silu %x",
    ]


def test_new_numbers_of_old_values_are_no_change() -> None:
    after = BEFORE.replace("%x_2", "%x_7").replace("%0", "%12")
    assert diff(BEFORE, after) == []


def test_another_operand_is_a_change() -> None:
    after = BEFORE.replace("nn.silu %x_2", "nn.silu %h")
    assert diff(BEFORE, after)[2:4] == ["-  %0 = nn.silu %x_2", "+  %0 = nn.silu %h"]


def test_the_function_of_each_hunk_is_named() -> None:
    after = BEFORE.replace("%y = nn.exp", "%y = nn.tanh").replace("%x = nn.neg", "%x = nn.exp")
    headers = [line for line in diff(BEFORE, after) if line.startswith("@@")]
    assert headers == ["@@ func.func @main @@", "@@ func.func @other @@"]


def test_equal_layers_are_matched_in_their_places() -> None:
    """What occurs once, here the loads, keeps layers apart that are the same otherwise."""
    layers = [[f"nn.load @layers.{i}", "nn.neg", "nn.exp", "nn.neg"] for i in range(20)]
    before = "\n".join(line for layer in layers for line in layer)
    layers[7].remove("nn.exp")
    after = "\n".join(line for layer in layers for line in layer)
    assert diff(before, after) == ["@@ @@", " nn.neg", "-nn.exp", " nn.neg"]


def test_both_sides_can_be_put_together_again() -> None:
    after = BEFORE.replace("nn.neg", "nn.tanh", 1).replace("nn.weight @w", "nn.weight @v")
    lines = diff(BEFORE, after)
    for mark, text in (("-", BEFORE), ("+", after)):
        changed = [line[1:] for line in lines if line[0] == mark]
        assert changed and all(line in text.splitlines() for line in changed)
