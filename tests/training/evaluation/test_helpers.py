"""Helpers act on their kind of problem only, and the report tells what they did."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from scripted import ScriptedLM, rest_of
from tiny import code_item, sum_item

from datagen.output.documents import END_OF_TEXT, render
from training.data.packing import load_tokenizer
from training.evaluation.generation import complete
from training.evaluation.helpers import HelpedCompletion, Helpers
from training.evaluation.scoring import score

SUM = sum_item(20, 41)
FUNCTION = replace(
    code_item(),
    prompt='def after(a):\n    """Return the number after a.\n\n    >>> after(1)\n    2\n    """\n',
)
ITEMS = [FUNCTION, SUM, code_item()]


SUMS = {
    "sum = 20 + 41 = 51\n#### 51": 0.4,
    "20 + 41 = 61\n#### 61": 0.3,
    "41 + 20 = 61\n#### 61": 0.3,
}
BODIES = {"    return a": 0.4, "\n    return a + 1": 0.3, "#\n    return 1 + a": 0.3}


def says(text: str) -> Mapping[str, float]:
    """The likeliest completion is wrong, and yet most are right."""
    endings = SUMS if text.startswith("Question") else BODIES
    prompt = next(render(item)[0] for item in ITEMS if text.startswith(render(item)[0]))
    written = text.removeprefix(prompt)
    # Where the calculator wrote another sum, the answer is that one.
    forced = re.match(r"sum = 20 \+ 41 = (\d+)\n", written)
    if forced:
        endings = {f"{forced.group()}#### {forced.group(1)}": 1.0}
    going = {
        (ending + END_OF_TEXT)[len(written) :]: share
        for ending, share in endings.items()
        if (ending + END_OF_TEXT).startswith(written)
    }
    return going or {"\n": 1.0}  # what the calculator ends


@pytest.fixture(scope="module")
def model(sums: Path) -> ScriptedLM:
    return ScriptedLM(load_tokenizer(sums / "tokenizer.json"), says)


def helped(model: ScriptedLM, **settings):
    completion = HelpedCompletion(model, model.tokenizer, Helpers(**settings), 40, 8)
    texts, report = completion.complete(ITEMS)
    return score(ITEMS, texts), report, texts


def test_without_helpers_it_is_greedy_completion(model: ScriptedLM) -> None:
    right, report, texts = helped(model)
    assert texts == complete(model, model.tokenizer, [render(item)[0] for item in ITEMS], 40)
    assert (right, report) == ([False, False, False], {})


def test_the_calculator_corrects_the_sum(model: ScriptedLM) -> None:
    right, report, texts = helped(model, calculator=True)
    assert right == [False, True, False]
    assert texts[1] == "sum = 20 + 41 = 61\n#### 61"
    # " 61\n" for " 51\n": after a 6, the script had no 1 either.
    assert report["did"] == {"calculator": {"lines": 1, "tokens": 4, "changed": 2}}
    assert report["settings"] == {
        "calculator": True, "votes": 0, "retries": 0, "temperature": 0.7, "seed": 0,
    }  # fmt: skip


def test_votes_overrule_the_likeliest_answer_of_mathematics_alone(model: ScriptedLM) -> None:
    right, report, texts = helped(model, votes=15, temperature=1.0)
    assert right == [False, True, False]
    assert report["did"] == {"votes": {"problems": 1, "answers_differ": 1}}
    assert helped(model, votes=15, temperature=1.0)[2] == texts


def test_retries_help_where_there_are_examples_alone(model: ScriptedLM) -> None:
    right, report, texts = helped(model, retries=8, temperature=1.0)
    assert right == [True, False, False]
    assert texts[2] == "    return a"
    assert report["did"] == {"retries": {"failed_at_first": 1, "failed_at_last": 0}}


def test_all_work_together(model: ScriptedLM) -> None:
    right, report, _ = helped(model, calculator=True, votes=3, retries=8, temperature=1.0)
    assert right == [True, True, False]
    assert set(report["did"]) == {"calculator", "votes", "retries"}


def test_votes_without_mathematics_are_no_error(sums: Path) -> None:
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    body = ITEMS[2].prompt + "    return a + 1" + END_OF_TEXT
    model = ScriptedLM(tokenizer, rest_of(body))
    completion = HelpedCompletion(model, tokenizer, Helpers(votes=2), 40, 8)
    texts, report = completion.complete([ITEMS[2]])
    assert texts == ["    return a + 1"]
    assert report["did"] == {"votes": {"problems": 0, "answers_differ": 0}}
