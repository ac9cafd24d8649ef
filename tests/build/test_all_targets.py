"""`target=all`: every target that odinc knows; a model that one of them has no form for is a
sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from random_mamba1 import FALCON, write_mamba1

from build import find_stages
from odin.backends.backend import available_backends

Scons = Callable[..., str]
PAGES = ("wasm", "tvm")
"""Targets of one format, which a page is put beside."""
TARGETS = [stage.name for stage in find_stages().values() if stage.is_target]


def test_all_is_every_target_of_odinc() -> None:
    assert set(TARGETS) == set(available_backends())


def plan(scons: Scons, checkout: Path, *words: str) -> list[str]:
    """What SCons would lower."""
    lines = scons("-n", *words, cwd=checkout).splitlines()
    return [line.removeprefix("odinc lower ") for line in lines if line.startswith("odinc lower ")]


def test_all_makes_each_in_its_folder(scons: Scons, checkout: Path) -> None:
    folders = {f"{'lowered/' if name in PAGES else ''}{name}" for name in TARGETS}
    planned = plan(scons, checkout, "target=all")
    assert set(planned) == {f"build/odin-1m/{folder}" for folder in folders}


@pytest.mark.full
def test_all_is_built_and_up_to_date(scons: Scons, checkout: Path) -> None:
    scons("target=all", cwd=checkout)
    for name in TARGETS:
        manifest = json.loads((checkout / "build/odin-1m" / name / "manifest.json").read_text())
        assert (manifest["format"].partition("-")[2], manifest["model"]) == (
            "wasm" if name in PAGES else name.partition("-")[0],
            "odin-1m",
        )
    assert scons("target=all", cwd=checkout) == ""
    # A target by itself is the same folder.
    assert plan(scons, checkout, "target=gguf") == []


def test_a_target_without_a_form_for_the_model_is_skipped(scons: Scons, checkout: Path) -> None:
    write_mamba1(checkout / "models" / "falcon", FALCON)
    said = scons("model=falcon", "target=all", "build/falcon/gguf/manifest.json", cwd=checkout)
    (sentence,) = (line for line in said.splitlines() if line.startswith("skipped: "))
    assert sentence.startswith("skipped: target gguf: llama.cpp's mamba is another function")
    assert "FalconMamba" in sentence
    assert not (checkout / "build/falcon/gguf").exists()


def test_the_target_alone_is_refused(scons: Scons, checkout: Path) -> None:
    write_mamba1(checkout / "models" / "falcon", FALCON)
    with pytest.raises(AssertionError, match=r"error: target gguf: llama\.cpp's mamba is"):
        scons("model=falcon", "target=gguf", "build/falcon/gguf/manifest.json", cwd=checkout)
    # SCons makes the folder, odinc would fill it.
    assert list((checkout / "build/falcon/gguf").iterdir()) == []
