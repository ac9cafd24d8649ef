"""Pipeline strings, and what a person sees of a pipeline while it runs or when it breaks."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.nn import LoadOp, WeightOp
from odin.ir.text import parse_module
from odin.ir.types import tensor
from odin.passes.pipeline import Instrumentation, PassFailure, parse_passes, run_pipeline
from odin.passes.registry import available_passes

TEXT = """
nn.weight @w : tensor<4xf32>
func.func @main(%ids: tensor<?xi32>, %h: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %n = nn.neg %h : (tensor<4xf32>) -> tensor<4xf32>
  %m = nn.neg %n : (tensor<4xf32>) -> tensor<4xf32>
  func.return %m, %m : tensor<4xf32>, tensor<4xf32>
}
"""


def module() -> ModuleOp:
    return parse_module(TEXT, ModelContext())


def refusal(text: str) -> str:
    """The one sentence that a malformed pipeline is refused with."""
    with pytest.raises(InputError) as caught:
        parse_passes(text)
    assert str(caught.value).startswith("--passes")
    assert "\n" not in str(caught.value)
    return str(caught.value)


# Pipeline strings


def test_every_pass_can_be_named() -> None:
    names = list(available_passes())
    assert [step.name for step in parse_passes(",".join(names))] == names


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("specialize", (1, 64)),
        ("specialize{}", (1, 64)),
        ("specialize{T=8}", 8),
        ("specialize{T=1,16,64}", (1, 16, 64)),
        ("specialize{T=1,16},dce", (1, 16)),
    ],
)
def test_options_are_read(text: str, lengths: int | tuple[int, ...]) -> None:
    (found, *_) = parse_passes(text)
    assert vars(found)["T"] == lengths


def test_a_pass_prints_as_the_text_that_makes_it() -> None:
    (step,) = parse_passes("specialize{T=1,16}")
    assert parse_passes(str(step)) == [step]


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("canonicalise", "canonicalize"),
        ("plan_memory", "plan-memory"),
        ("dec", "dce"),
        ("speciallize{T=1}", "specialize"),
    ],
)
def test_an_unknown_pass_is_answered_with_the_nearest(text: str, nearest: str) -> None:
    name = text.partition("{")[0]
    assert refusal(text) == f"--passes: there is no pass {name!r}; did you mean {nearest!r}?"


def test_a_pass_that_is_like_none_is_answered_with_all() -> None:
    assert ", ".join(available_passes()) in refusal("zzz")


def test_an_unknown_option_is_answered_with_those_there_are() -> None:
    assert refusal("specialize{length=3}") == (
        "--passes: specialize has no option 'length'; there are T"
    )
    assert refusal("dce{fast=true}") == "--passes: dce has no option 'fast'; its options: none"


@pytest.mark.parametrize(
    "text",
    [
        ",",
        "a,,b",
        ",dce",
        " ",
        "dce{",
        "dce}",
        "dce{T",
        "dce dce",
        "specialize{T=}",
        "specialize{T}",
        "specialize{T=1.5}",
        "specialize{T=one}",
        "specialize{T='1'}",
        'specialize{T="1"}',
        "specialize{T=1,x}",
        "specialize{T=1;2}",
        "specialize{{T=1}}",
        "specialize{T=1}}",
        "dce\n{",
        '"dce"',
        "é",
        "\0",
    ],
)
def test_a_malformed_pipeline_is_refused(text: str) -> None:
    refusal(text)


PIECES = [
    "dce",
    "specialize",
    "T",
    "=",
    "{",
    "}",
    ",",
    " ",
    "1",
    "-",
    ".",
    "e9",
    '"',
    "'",
    "\n",
    "é",
    "true",
    "canonicalize",
]


@settings(max_examples=300)
@given(st.one_of(st.text(max_size=20), st.lists(st.sampled_from(PIECES), max_size=10).map("".join)))
def test_any_text_is_a_pipeline_or_is_refused(text: str) -> None:
    try:
        passes = parse_passes(text)
    except InputError as error:
        assert "\n" not in str(error)
    else:
        assert all(isinstance(step, ModulePass) for step in passes)


# What a person sees


@dataclass(frozen=True)
class RaisingPass(ModulePass):
    name: ClassVar[str] = "raising"
    depth: int = 3

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        raise KeyError("no such\nthing")


@dataclass(frozen=True)
class BreakingPass(ModulePass):
    name: ClassVar[str] = "breaking"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        op.body.block.add_op(LoadOp("nowhere", tensor((4,))))


@dataclass(frozen=True)
class RefusingPass(ModulePass):
    name: ClassVar[str] = "refusing"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        raise ValueError("refusing: this module will not do")


def test_the_ir_is_printed_after_the_passes_named() -> None:
    out = io.StringIO()
    show = Instrumentation(print_after=frozenset({"dce"}), out=out)
    run_pipeline(parse_passes("canonicalize,dce,specialize{T=2}"), ModelContext(), module(), show)
    headings = re.findall(r"^// IR after (.*)$", out.getvalue(), re.MULTILINE)
    assert headings == ["dce"]
    after = parse_module(out.getvalue().partition("\n")[2], ModelContext())
    assert not any(isinstance(op, WeightOp) for op in after.ops)


def test_the_ir_is_printed_after_all_passes() -> None:
    out = io.StringIO()
    show = Instrumentation(print_after=frozenset({"all"}), out=out)
    run_pipeline(parse_passes("canonicalize,specialize{T=2}"), ModelContext(), module(), show)
    headings = re.findall(r"^// IR after (.*)$", out.getvalue(), re.MULTILINE)
    assert headings == ["canonicalize", "specialize{T=2}"]


def test_dumps_are_numbered_in_the_order_of_the_passes(tmp_path: Path) -> None:
    show = Instrumentation(dump_dir=tmp_path / "new" / "dumps")
    steps = parse_passes("dce,canonicalize,dce,specialize{T=1},plan-memory")
    result = module()
    run_pipeline(steps, ModelContext(), result, show)
    files = sorted((tmp_path / "new" / "dumps").iterdir())
    assert [file.name for file in files] == [
        "00-input.mlir",
        "01-dce.mlir",
        "02-canonicalize.mlir",
        "03-dce.mlir",
        "04-specialize.mlir",
        "05-plan-memory.mlir",
    ]
    parsed = [parse_module(file.read_text(), ModelContext()) for file in files]
    assert parsed[0].is_structurally_equivalent(module())
    assert parsed[-1].is_structurally_equivalent(result)


def test_a_dump_dir_that_cannot_be_written_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    show = Instrumentation(dump_dir=tmp_path / "file")
    with pytest.raises(InputError, match=r"--dump-dir: .*file.*cannot be written"):
        run_pipeline(parse_passes("dce"), ModelContext(), module(), show)


def test_times_and_op_counts_are_printed_for_each_pass() -> None:
    out = io.StringIO()
    run_pipeline(
        parse_passes("canonicalize,dce"),
        ModelContext(),
        module(),
        Instrumentation(time_passes=True, out=out),
    )
    rows = [line.split() for line in out.getvalue().splitlines()]
    assert [(row[0], row[2], row[4], *row[6:9], *row[10:]) for row in rows] == [
        (name, "ms", "ops", "MB", "of", "weights", "MFLOP", "a", "token")
        for name in ("input", "canonicalize", "dce")
    ]
    ops = [int(row[3]) for row in rows]
    assert ops[0] > ops[1] > ops[2]


def test_only_what_changed_is_printed() -> None:
    out = io.StringIO()
    passes = parse_passes("canonicalize,canonicalize")
    run_pipeline(passes, ModelContext(), module(), Instrumentation(print_diff=True, out=out))
    first, second = out.getvalue().split("// IR changed by canonicalize\n")[1:]
    assert "-    %n = nn.neg %h" in first and "@@ func.func @main @@" in first
    assert "nn.weight" not in first and second == ""


# When it breaks


def test_a_pass_that_raises_leaves_a_reproducer(tmp_path: Path) -> None:
    show = Instrumentation(dump_dir=tmp_path)
    steps = [*parse_passes("canonicalize"), RaisingPass(depth=5)]
    with pytest.raises(PassFailure) as caught:
        run_pipeline(steps, ModelContext(), module(), show)
    path = tmp_path / "odin-crash-raising.mlir"
    assert str(caught.value) == (
        rf"pass raising failed (KeyError: 'no such\nthing'); reproducer: {path}"
    )
    lines = path.read_text().splitlines()
    assert lines[0] == "// odinc opt odin-crash-raising.mlir --passes 'raising{depth=5}'"
    assert any("no such" in line for line in lines if line.startswith("//"))
    before = parse_module((tmp_path / "01-canonicalize.mlir").read_text(), ModelContext())
    assert parse_module(path.read_text(), ModelContext()).is_structurally_equivalent(before)


def test_a_pass_that_leaves_invalid_ir_is_a_bug_and_leaves_a_reproducer(tmp_path: Path) -> None:
    with pytest.raises(PassFailure, match=r"pass breaking failed .*nowhere"):
        run_pipeline([BreakingPass()], ModelContext(), module(), Instrumentation(dump_dir=tmp_path))
    text = (tmp_path / "odin-crash-breaking.mlir").read_text()
    assert parse_module(text, ModelContext()).is_structurally_equivalent(module())
    assert not (tmp_path / "01-breaking.mlir").exists()


def test_without_a_dump_dir_the_reproducer_is_in_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PassFailure, match=r"reproducer: odin-crash-raising\.mlir$"):
        run_pipeline([RaisingPass()], ModelContext(), module())
    assert [path.name for path in tmp_path.iterdir()] == ["odin-crash-raising.mlir"]


def test_a_reproducer_that_cannot_be_written_hides_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "odin-crash-raising.mlir").mkdir()
    with pytest.raises(PassFailure, match=r"pass raising failed .*no reproducer"):
        run_pipeline([RaisingPass()], ModelContext(), module())


def test_a_pass_that_refuses_a_module_is_bad_input_without_a_reproducer(tmp_path: Path) -> None:
    show = Instrumentation(dump_dir=tmp_path)
    with pytest.raises(InputError, match=r"^refusing: this module will not do$"):
        run_pipeline([RefusingPass()], ModelContext(), module(), show)
    assert [path.name for path in tmp_path.iterdir()] == ["00-input.mlir"]


# Passes that must change nothing the second time


@pytest.mark.parametrize(
    "name", ["canonicalize", "constant-fold", "dce", "specialize", "plan-memory"]
)
def test_a_pass_after_itself_changes_nothing(name: str) -> None:
    ctx, made = ModelContext(), module()
    before = "specialize{T=1}," if name == "plan-memory" else ""
    run_pipeline(parse_passes(f"{before}{name}"), ctx, made)
    once = str(made)
    run_pipeline(parse_passes(name), ctx, made)
    assert str(made) == once
