"""The comparison treats the candidates alike and reports what they did."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny import CONFIG, code_item, sum_item

from datagen.documents import END_OF_TEXT, render
from training.candidates import CANDIDATES, size
from training.compare import Job, run_job, save_documents
from training.comparison import right_answers, summarize
from training.generation import complete
from training.greedy import complete_by_steps
from training.mamba2 import Mamba2LM
from training.mamba2_normed import Mamba2NormedLM
from training.packing import load_tokenizer
from training.recipe import Recipe


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


def test_completion_by_steps_is_completion(sums: Path) -> None:
    torch.manual_seed(3)
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    model = Mamba2LM(replace(CONFIG, vocab_size=tokenizer.get_vocab_size()))
    prompts = [render(item)[0] for item in (sum_item(1, 2), code_item(), sum_item(11, 240))]
    prompts.append(prompts[0][:9])
    assert complete_by_steps(model, tokenizer, prompts, 20) == complete(
        model, tokenizer, prompts, 20
    )


def test_completion_stops_at_the_end_of_text(sums: Path) -> None:
    model, tokenizer = Mamba2LM(CONFIG), load_tokenizer(sums / "tokenizer.json")
    end = tokenizer.token_to_id(END_OF_TEXT)
    with torch.no_grad():  # whatever came before, the end of the text is next
        for block in model.backbone.layers:
            block.mixer.out_proj.weight.zero_()
        model.backbone.embedding.weight.fill_(0.0)
        model.backbone.embedding.weight[:, 0] = 1.0
        model.backbone.embedding.weight[end, 0] = 2.0
    assert complete_by_steps(model, tokenizer, ["Add 1", "1"], 5) == ["", ""]


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
    asked = {"sums": [sum_item(6, 1, "test")]}
    monkeypatch.setattr("training.compare.read_tasks", lambda data: asked)
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
