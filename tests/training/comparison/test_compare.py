"""The comparison treats the candidates alike and reports what they did."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny import CONFIG, code_item, sum_item

from training.comparison.candidates import CANDIDATES, size
from training.comparison.job import Job, run_job, save_documents
from training.comparison.summary import right_answers, summarize
from training.loop.recipe import Recipe
from training.models.mamba2_normed import Mamba2NormedLM


@pytest.mark.parametrize("name", CANDIDATES)
def test_candidates_have_the_same_size(name: str) -> None:
    figures = size(CANDIDATES[name].build(1024))
    assert figures["parameters"] == pytest.approx(3_000_000, rel=0.03)
    assert figures["bytes_per_token"] > figures["parameters"]


def test_norms_on_b_and_c_are_the_same_in_both_forms() -> None:
    torch.manual_seed(0)
    model = Mamba2NormedLM(CONFIG).double()
    for parameter in model.parameters():
        parameter.data += 0.1 * torch.randn_like(parameter)
    tokens = torch.randint(0, 320, (2, 21))
    with torch.no_grad():
        chunked, _ = model(tokens, chunk=8)
        state = model.initial_state(2)
        for t in range(21):
            logits, state = model.step(tokens[:, t], state)
            assert (logits - chunked[:, t]).abs().max() < 1e-6


def test_an_answer_may_be_no_number() -> None:
    item = replace(sum_item(6, 1), kind="primer", answer="6, 391")
    right = right_answers(
        [item, code_item(), item, code_item()],
        ["zwiko: 6\n#### 6, 391", "    return a + 1", "#### 6", "    return a"],
    )
    assert right == [True, True, False, False]


def _job(sums: Path, out: Path, name: str, deadline: float) -> Job:
    recipe = Recipe(tokens=600, rows=1, row_length=128, chunk=16)
    return Job(name, "rwkv7", recipe, sums, out, 0, 1, deadline, 0.0, 3)


def test_a_job_leaves_its_figures(
    sums: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {"sums": [sum_item(6, 1, "test_numbers")]}
    monkeypatch.setattr("training.comparison.job.read_tasks", lambda data: asked)
    save_documents(sums, tmp_path / "documents.npz", 128)
    run_job(_job(sums, tmp_path, "one", 1e12), [0])
    result = json.loads((tmp_path / "one.json").read_text())
    assert "error" not in result
    assert 600 <= result["tokens"] == result["curve"][-1][0]
    text = summarize([result, {"name": "two", "error": "KeyError: 'x'"}], asked)
    assert "| RWKV-7 (`one`) |" in text and "`two` failed: KeyError: 'x'" in text
    assert result["accuracy"]["sums"]["items"] == 1


def test_a_job_that_fails_says_so_and_holds_nobody_up(sums: Path, tmp_path: Path) -> None:
    stages = [0]
    run_job(_job(sums, tmp_path, "late", 0.0), stages)
    assert "Error" in json.loads((tmp_path / "late.json").read_text())["error"]
    assert stages == [2]


def test_documents_that_do_not_fit_are_left_out(sums: Path, tmp_path: Path) -> None:
    path = tmp_path / "documents.npz"
    assert save_documents(sums, path, 1000) == 0
    whole = np.load(path)
    longest = int(np.diff(whole["starts"]).max())
    left_out = save_documents(sums, path, longest - 1)
    part = np.load(path)
    assert left_out > 0 and len(part["prompts"]) == len(whole["prompts"]) - left_out
    assert np.diff(part["starts"]).max() < longest
    assert part["starts"][-1] == len(part["tokens"])
