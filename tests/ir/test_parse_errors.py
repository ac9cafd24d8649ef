"""Text that is no module is refused with file, line and column; the parser raises nothing else."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ir_texts import OPS

from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.text import parse_module

MODULE = """nn.weight @w : tensor<4xf32>
func.func @f(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %w = nn.load @w : tensor<4xf32>
  %y = nn.add %x, %w : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  func.return %y : tensor<?x4xf32>
}
"""


@pytest.mark.parametrize(
    ("old", "new", "position"),
    [
        ("nn.add", "nn.ad", "4:14"),
        ("tensor<?x4xf32>) ->", "tensor<?x4xf33>) ->", "2:29"),
        ("func.func", "func.fun", "2:1"),
        ("-> tensor<?x4xf32> {", "-> tensor<?x4xf32> [", "2:54"),
        ("%w = nn.load", "%w = = nn.load", "3:8"),
        ("}\n", "", "6:1"),
        ("@w : tensor<4xf32>\n", "@w : tensor<4xf32> = dense<[1.0, 2.0]> : tensor<4xf32>\n", "2:1"),
    ],
)
def test_a_parse_error_names_file_line_and_column(old: str, new: str, position: str) -> None:
    assert old in MODULE
    with pytest.raises(InputError) as caught:
        parse_module(MODULE.replace(old, new, 1), ModelContext(), "model.mlir")
    assert str(caught.value).startswith(f"model.mlir:{position}"), caught.value
    assert "\n" not in str(caught.value)


def test_a_rule_that_does_not_hold_names_the_op_and_its_result() -> None:
    with pytest.raises(InputError, match=r"^model.mlir: nn\.load %w does not verify: .*@w"):
        parse_module(MODULE.replace("4xf32>\n", "5xf32>\n", 1), ModelContext(), "model.mlir")


@pytest.mark.parametrize("literal", ["1.0e300 : f32", "1.0e999 : f32", "0xffffffffffff : f32"])
def test_a_float_that_f32_cannot_hold_is_refused(literal: str) -> None:
    text = OPS["nn.clamp"].replace("0x7f800000 : f32", literal)
    with contextlib.suppress(InputError):
        parse_module(text, ModelContext())


@pytest.mark.parametrize("ending", ["", "\n", "\\", "\\q", "\v"])
def test_a_string_without_its_end_is_refused_at_once(ending: str) -> None:
    """xDSL's lexer tries every division of such a string into parts: 2 to the power of 100 here."""
    text = f'// "a comment\nplan.call "{"x" * 100}{ending}'
    with pytest.raises(InputError, match=r"^model\.mlir:2:11: expected a string that ends"):
        parse_module(text, ModelContext(), "model.mlir")


def test_strings_and_comments_may_hold_each_others_marks() -> None:
    text = OPS["recurrence.scan"].replace('"ssm"', r'"// \"\5C\n"') + '// an "open comment'
    assert parse_module(text, ModelContext())


def test_an_unknown_value_is_named() -> None:
    with pytest.raises(InputError, match="%v"):
        parse_module(MODULE.replace("%x, %w", "%x, %v"), ModelContext(), "model.mlir")


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(InputError, match=r"^model\.mlir:1:1"):
        parse_module("", ModelContext(), "model.mlir")


def test_regions_nested_beyond_the_stack_are_refused() -> None:
    depth = 20_000
    text = "builtin.module {" * depth + "}" * depth
    with pytest.raises(InputError, match="nested too deeply"):
        parse_module(text, ModelContext(), "deep.mlir")


TOKENS = [
    *sorted({token for text in OPS.values() for token in text.split()}),
    "-1", "99999999999999999999", "0x", '"', "<", ">", "{", "}", "%", "@", "#", "!", "\0", "é",
    "tensor<", "dense<", "?", "*", "1e400", "0x7fc00000", "-", "^bb0:", "loc(", "//",
]  # fmt: skip
EDITS = st.lists(
    st.tuples(
        st.integers(0, 1 << 12),
        st.sampled_from(["cut", "insert", "replace"]),
        st.sampled_from(TOKENS),
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(OPS)), EDITS)
def test_an_edited_text_parses_or_is_refused(op: str, edits: list[tuple[int, str, str]]) -> None:
    text = OPS[op]
    for position, kind, token in edits:
        start = position % (len(text) + 1)
        end = len(text) if kind == "cut" and position % 7 == 0 else start
        end = end if kind != "replace" else start + len(token)
        text = text[:start] + ("" if kind == "cut" else token) + text[end:]
    with contextlib.suppress(InputError):
        parse_module(text, ModelContext())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_parses_or_is_refused(text: str) -> None:
    with contextlib.suppress(InputError):
        parse_module(text, ModelContext())
