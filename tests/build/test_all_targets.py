"""`target=all`: every target that odinc knows; a model that one of them has no form for is a
sentence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from random_checkpoints import RandomModel, write_mamba_ssm

from build import find_stages
from odin.backends.backend import available_backends

Scons = Callable[..., str]
LLAMA_CPP_LACKS = RandomModel(d_model=16, n_layer=1, bias=True)
TARGETS = [stage.name for stage in find_stages().values() if stage.is_target]


def test_all_is_every_target_of_odinc() -> None:
    assert set(TARGETS) == set(available_backends())


def plan(scons: Scons, tree: Path, *words: str) -> list[str]:
    """What SCons would lower."""
    lines = scons("-n", *words, cwd=tree).splitlines()
    return [line.removeprefix("odinc lower ") for line in lines if line.startswith("odinc lower ")]


def test_all_makes_each_in_its_folder(scons: Scons, tree: Path) -> None:
    shutil.rmtree(tree / "build/odin-1m")
    folders = {f"build/odin-1m/{name}" for name in TARGETS if name != "wasm"}
    assert set(plan(scons, tree, "target=all")) == {*folders, "build/odin-1m/lowered/wasm"}


@pytest.mark.full
def test_all_is_built_and_up_to_date(scons: Scons, tree: Path) -> None:
    scons("target=all", cwd=tree)
    for name in TARGETS:
        manifest = json.loads((tree / "build/odin-1m" / name / "manifest.json").read_text())
        assert (manifest["format"].partition("-")[2], manifest["model"]) == (
            name.partition("-")[0],
            "odin-1m",
        )
    assert scons("target=all", cwd=tree) == ""
    # A target by itself is the same folder.
    assert plan(scons, tree, "target=gguf") == []


def test_a_target_without_a_form_for_the_model_is_skipped(scons: Scons, tree: Path) -> None:
    write_mamba_ssm(tree / "models" / "biased", LLAMA_CPP_LACKS)
    said = scons("model=biased", "target=all", "build/biased/gguf/manifest.json", cwd=tree)
    (sentence,) = (line for line in said.splitlines() if line.startswith("skipped: "))
    assert sentence.startswith("skipped: target gguf: llama.cpp's mamba2 is another function")
    assert not (tree / "build/biased/gguf").exists()


def test_the_target_alone_is_refused(scons: Scons, tree: Path) -> None:
    write_mamba_ssm(tree / "models" / "biased", LLAMA_CPP_LACKS)
    with pytest.raises(AssertionError, match="error: target gguf: llama.cpp's mamba2"):
        scons("model=biased", "target=gguf", "build/biased/gguf/manifest.json", cwd=tree)
    assert not (tree / "build/biased/gguf").exists()
