"""Answers are sampled by their probability, each prompt's for itself; the majority wins."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny import CONFIG, code_item, sum_item

from datagen.output.documents import END_OF_TEXT, render
from training.data.packing import load_tokenizer
from training.evaluation.generation import complete
from training.evaluation.voting import Sampler, answers_differ, vote
from training.models.mamba2 import Mamba2LM

LIST = replace(sum_item(2, 3), kind="primer", answer="2, 3")


@pytest.mark.parametrize(
    ("answers", "winner"),
    [
        (["#### 4", "a\n#### 5", "b\n#### 5"], "a\n#### 5"),
        (["#### 4", "#### 5"], "#### 4"),
        (["#### 5", "#### 4", "x\n#### 4", "x\n#### 5"], "#### 5"),
        (["no answer", "none", "#### 4"], "#### 4"),
        (["no answer", "none"], "no answer"),
        (["#### 5", f"#### 4{END_OF_TEXT}", "#### 4"], f"#### 4{END_OF_TEXT}"),
    ],
)
def test_the_first_completion_with_the_commonest_answer_wins(answers, winner) -> None:
    assert vote(sum_item(2, 3), answers) == winner


def test_a_list_is_an_answer_only_where_answers_may_be_lists() -> None:
    answers = ["#### 2", "#### 2, 3", "#### 2,  3"]
    assert vote(LIST, answers) == "#### 2, 3"
    assert vote(sum_item(2, 3), answers) == "#### 2"


def test_answers_differ_if_one_is_missing() -> None:
    assert answers_differ(LIST, ["#### 2, 3", "nothing"])
    assert not answers_differ(LIST, ["a\n#### 2, 3", "#### 2, 3"])


def test_tokens_come_by_their_probability_at_a_temperature() -> None:
    rows = 4000
    logits = torch.tensor([0.1, 0.0, 0.3, 0.6]).log().expand(rows, 4)

    def shares(temperature: float) -> list[float]:
        sampler = Sampler([str(row) for row in range(rows)], temperature, "0")
        counts = Counter(sampler(range(rows), logits))
        return [counts[token] / rows for token in range(4)]

    # Four standard deviations of a share are 0.03 at most.
    assert shares(1.0) == pytest.approx([0.1, 0.0, 0.3, 0.6], abs=0.03)
    # The square of each, in proportion.
    assert shares(0.5) == pytest.approx([1 / 46, 0.0, 9 / 46, 36 / 46], abs=0.03)
    assert shares(0.01) == [0, 0, 0, 1]


def test_a_sample_depends_on_its_prompt_and_the_seed_alone(sums: Path) -> None:
    torch.manual_seed(5)
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    model = Mamba2LM(replace(CONFIG, vocab_size=tokenizer.get_vocab_size())).double()
    prompts = [render(item)[0] for item in (sum_item(1, 2), code_item(), sum_item(11, 240))]

    def sampled(prompts: list[str], batch: int, seed: str) -> list[str]:
        sampler = Sampler(prompts, 1.0, seed)
        return complete(model, tokenizer, prompts, 12, batch, choose=sampler)

    together = sampled(prompts, 3, "1")
    assert sampled(prompts[::-1], 2, "1") == together[::-1]
    assert [sampled([prompt], 1, "1")[0] for prompt in prompts] == together
    other = sampled(prompts, 3, "2")
    assert all(a != b for a, b in zip(together, other, strict=True))
