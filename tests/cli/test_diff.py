"""odinc diff: two forms of one model on one text."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from safetensors.numpy import load_file, save_file
from tiny_artifact import CHARACTERS, Odinc, Refuses

MODEL = RandomModel(d_model=16, n_layer=3, vocab_size=1 + len(CHARACTERS))
STATES = [f"{kind} {layer}" for layer in range(3) for kind in ("conv_state", "ssm_state")]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_mamba_ssm(tmp_path / "model", MODEL)


@pytest.fixture
def artifact_of(odinc: Odinc, pristine: Path, tmp_path: Path):
    """`artifact_of(checkpoint)` lowers a checkpoint to an artifact that runs, a float one if not
    told otherwise."""

    def run(checkpoint: Path, target: str = "wasm", quant: str = "none") -> Path:
        out = tmp_path / f"{target}-{quant}"
        words = ("--target", target, "--quant", quant, "--bare")
        assert odinc("lower", checkpoint, *words, "-o", out).status == 0
        shutil.copyfile(pristine / "odin.wasm", out / "odin.wasm")
        return out

    return run


def rows(text: str) -> dict[str, float]:
    """The largest difference of each row of the table."""
    found = re.findall(r"^ *(\S.*?) {2,}(\d\.\d\de[+-]\d\d|nan|inf) ", text, re.MULTILINE)
    return {name: float(number) for name, number in found}


def compare(odinc: Odinc, *words: str | Path) -> tuple[dict[str, float], str]:
    outcome = odinc("diff", *words)
    assert (outcome.status, outcome.err) == (0, ""), outcome
    return rows(outcome.out), outcome.out.splitlines()[-1]


def test_a_model_is_like_itself(odinc: Odinc, model: Path) -> None:
    found, last = compare(odinc, model, model, "--steps", "5")
    assert list(found) == [*STATES, "logits after the prompt", "logits of 5 steps"]
    assert set(found.values()) == {0.0}
    assert last == "same most likely token: 6 of 6"


def test_an_artifact_is_like_its_checkpoint_layer_by_layer(
    odinc: Odinc, model: Path, artifact_of
) -> None:
    found, last = compare(odinc, model, artifact_of(model))
    assert list(found)[:6] == STATES
    assert max(found.values()) < 1e-4
    assert last == "same most likely token: 17 of 17"


@pytest.mark.parametrize("quant", ["none", "int8"])
def test_an_artifact_has_the_bits_of_what_was_lowered(
    odinc: Odinc, model: Path, artifact_of, quant: str
) -> None:
    artifact = artifact_of(model, quant=quant)
    passes = "fuse" if quant == "none" else "fuse,quant"
    found, last = compare(odinc, model, artifact, "--passes", passes)
    assert list(found)[:6] == STATES and set(found.values()) == {0.0}
    assert last == "same most likely token: 17 of 17"
    if quant == "int8":
        assert min(compare(odinc, model, artifact)[0].values()) > 0


def test_what_differs_is_seen_in_its_layer_first(odinc: Odinc, model: Path, tmp_path: Path) -> None:
    other = shutil.copytree(model, tmp_path / "other")
    tensors = load_file(other / "model.safetensors")
    tensors["backbone.layers.1.mixer.in_proj.weight"] *= 1.5
    save_file(tensors, other / "model.safetensors")
    found, _ = compare(odinc, model, other)
    assert found["conv_state 0"] == found["ssm_state 0"] == 0
    assert all(number > 0 for name, number in found.items() if not name.endswith(" 0"))


def test_where_no_state_is_shown_logits_are_compared(
    odinc: Odinc, model: Path, artifact_of
) -> None:
    wasm, gguf = artifact_of(model), artifact_of(model, "gguf")
    for words in ((wasm, gguf), (model, gguf), (wasm, wasm)):
        found, last = compare(odinc, *words, "--steps", "3")
        assert list(found) == ["logits after the prompt", "logits of 3 steps"]
        assert max(found.values()) < 1e-4
        assert last == "same most likely token: 4 of 4"


def test_a_prompt_is_fed(odinc: Odinc, checkpoint: Path) -> None:
    words = ("--prompt", "1 + 1", "--template", "math", "--steps", "0")
    found, last = compare(odinc, checkpoint, checkpoint, *words)
    assert found["logits after the prompt"] == 0 and last.endswith("1 of 1")


def test_bad_input_is_named(
    refuses: Refuses, model: Path, checkpoint: Path, tmp_path: Path
) -> None:
    assert str(tmp_path / "none") in refuses("diff", model, tmp_path / "none")
    larger = write_mamba_ssm(tmp_path / "larger", RandomModel())
    assert f"{larger}: expected the" in refuses("diff", model, larger)
    assert "expected a tokenizer" in refuses("diff", model, model, "--prompt", "1")
    assert "at least one token" in refuses("diff", checkpoint, checkpoint, "--prompt", "")
    assert "leave one function" in refuses("diff", model, model, "--passes", "specialize{T=1,4}")
    words = ("--prompt", "1", "--template", "code")
    assert "template 'code'" in refuses("diff", checkpoint, checkpoint, *words)
