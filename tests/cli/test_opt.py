"""odinc opt: IR text in, IR text out, and errors that say where."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file
from safetensors.torch import save_file as save_torch_file
from tiny_artifact import Odinc, Refuses, listing

from odin.ir.context import ModelContext
from odin.ir.text import parse_module

MODULE = """nn.weight @w : tensor<4xf32>
func.func @main(%ids: tensor<?xi32>, %h: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %w = nn.load @w : tensor<4xf32>
  %e = nn.exp %w : (tensor<4xf32>) -> tensor<4xf32>
  %n = nn.add %h, %e : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  func.return %n, %n : tensor<4xf32>, tensor<4xf32>
}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "model.mlir"
    path.write_text(MODULE)
    return path


def test_without_passes_the_text_is_printed_again(odinc: Odinc, file: Path) -> None:
    outcome = odinc("opt", file)
    assert (outcome.status, outcome.err) == (0, "")
    expected = parse_module(MODULE, ModelContext())
    assert parse_module(outcome.out, ModelContext()).is_structurally_equivalent(expected)


def test_standard_input_is_read(odinc: Odinc, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(MODULE))
    assert odinc("opt", "-") == odinc("opt", file)


def test_passes_run_in_order(odinc: Odinc, file: Path) -> None:
    outcome = odinc("opt", file, "--passes", "specialize{T=1},plan-memory")
    assert "plan.program @main_1 length 1" in outcome.out


def test_what_is_printed_on_the_way_is_apart_from_the_result(odinc: Odinc, file: Path) -> None:
    words = ["--passes", "canonicalize,specialize{T=2}", "--time-passes"]
    plain = odinc("opt", file, "--passes", "canonicalize,specialize{T=2}")
    shown = odinc(
        "opt", file, *words, "--print-ir-after", "canonicalize", "--print-ir-after", "all"
    )
    assert shown.out == plain.out and plain.err == ""
    assert shown.err.count("// IR after") == 2 and "ms" in shown.err


def test_values_of_weights_are_folded(odinc: Odinc, file: Path, tmp_path: Path) -> None:
    save_file({"w": np.zeros(4, np.float32)}, tmp_path / "w.safetensors")
    words = ["--passes", "constant-fold", "--weights", tmp_path / "w.safetensors"]
    outcome = odinc("opt", file, *words)
    assert outcome.status == 0 and "nn.exp" not in outcome.out and "@w.exp" in outcome.out
    assert "nn.exp" in odinc("opt", file, "--passes", "constant-fold").out


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "1:1"),
        ("\0", "1:1"),
        (MODULE[:-40], "6:"),
        (MODULE.replace("nn.exp", "nn.exq"), "4:"),
        (MODULE.replace("@w : tensor<4xf32>", "@w : tensor<4xf99>", 1), "1:"),
        (MODULE.replace("%h, %e", "%h, %f"), ""),
        (MODULE.replace("tensor<4xf32>", "tensor<5xf32>", 1), " nn.load %w"),
    ],
)
def test_an_error_in_the_text_is_named(
    refuses: Refuses, file: Path, tmp_path: Path, text: str, where: str
) -> None:
    file.write_text(text)
    before = listing(tmp_path)
    sentence = refuses("opt", file, "--passes", "dce", "--dump-dir", tmp_path / "dumps")
    assert sentence.startswith(f"{file}:{where}")
    assert listing(tmp_path) == before


def test_text_that_is_not_utf8_is_refused(refuses: Refuses, file: Path) -> None:
    file.write_bytes(b"\xff\xfe\x00")
    assert refuses("opt", file).startswith(f"{file}: expected IR text")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["--passes", "canonicalise"], "did you mean 'canonicalize'?"),
        (["--passes", "specialize{t=1}"], "specialize has no option 't'"),
        (["--passes", "plan-memory"], "@main has a dynamic axis"),
        (["--passes", ","], "--passes ','"),
        (["--print-ir-after", "nothing"], "--print-ir-after: there is no pass 'nothing'"),
        (["--weights", "none.safetensors"], "none.safetensors: expected a safetensors file"),
        (["--weights", "model.mlir"], "model.mlir: expected a safetensors file"),
        (["--dump-dir", "model.mlir", "--passes", "dce"], "--dump-dir"),
    ],
)
def test_a_wrong_option_is_named(
    refuses: Refuses, file: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], named: str
) -> None:
    monkeypatch.chdir(file.parent)
    before = listing(file.parent)
    assert named in refuses("opt", file, *words)
    assert listing(file.parent) == before


@pytest.mark.parametrize(
    "array",
    [np.zeros(5, np.float32), np.zeros((4, 1), np.float32), np.zeros(4, np.int32), np.zeros(4)],
    ids=["longer", "another rank", "integers", "float64"],
)
def test_a_weight_that_does_not_fit_its_declaration_is_named(
    refuses: Refuses, file: Path, tmp_path: Path, array: np.ndarray
) -> None:
    save_file({"w": array}, tmp_path / "w.safetensors")
    words = ["--passes", "constant-fold", "--weights", tmp_path / "w.safetensors"]
    sentence = refuses("opt", file, *words)
    assert str(tmp_path / "w.safetensors") in sentence and "w: expected tensor<4xf32>" in sentence


def test_a_weight_in_bfloat16_is_refused(refuses: Refuses, file: Path, tmp_path: Path) -> None:
    save_torch_file({"w": torch.zeros(4, dtype=torch.bfloat16)}, tmp_path / "w.safetensors")
    words = ["--passes", "constant-fold", "--weights", tmp_path / "w.safetensors"]
    assert "w: expected tensor<4xf32>" in refuses("opt", file, *words)


def test_a_file_that_is_missing_is_named(refuses: Refuses, tmp_path: Path) -> None:
    for path in (tmp_path / "none.mlir", tmp_path):
        assert refuses("opt", path).startswith(f"{path}: expected IR text")
