"""Scores are exact matches, whoever made the completions."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import typer
from tiny import CONFIG, code_item, sum_item

from datagen.output.documents import END_OF_TEXT
from training.campaign.__main__ import app as campaign
from training.data.packing import load_tokenizer
from training.errors import run_command
from training.evaluate import app
from training.evaluation.scoring import final_number, score, wilson_interval
from training.models.folder import export
from training.models.mamba2 import Mamba2LM


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("sum = 1 + 2 = 3\n#### 3", "3"),
        ("#### 3\n#### -4", "-4"),
        ("#### 3 apples", None),
        ("sum = 3", None),
        ("#### 3\n#### ", "3"),
        ("#### 3.50", "3.50"),
        ("1/4 + 1/2 = 3/4\n#### 3/4", "3/4"),
        ("#### -0.25", "-0.25"),
        ("#### 3/", None),
        ("#### 1 1/2", None),
    ],
)
def test_the_answer_is_the_last_marked_number(text: str, number: str | None) -> None:
    assert final_number(text) == number


def test_mathematics_is_scored_by_the_number_and_code_by_its_tests() -> None:
    items = [sum_item(2, 3), sum_item(2, 3), code_item(), code_item(), code_item()]
    completions = [
        "any way = 5\n#### 5" + END_OF_TEXT,
        "sum = 2 + 3 = 5\n#### 15",
        "    return 1 + a",
        "    return a + 2",
        "    import os\n    os._exit(0)",
    ]
    assert score(items, completions) == [True, False, True, False, False]


def test_the_interval_is_wilsons() -> None:
    assert wilson_interval(9, 10) == pytest.approx((0.5958, 0.9821), abs=1e-4)
    assert wilson_interval(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert wilson_interval(0, 10)[0] == 0


def test_completions_made_elsewhere_are_scored_alike(sums: Path, tmp_path: Path) -> None:
    prompts, completions, figures = (tmp_path / name for name in ("p.jsonl", "c.jsonl", "f.json"))
    arguments = ["--data", str(sums), "--splits", "test_numbers"]
    assert run_command(app, ["prompts", *arguments, "--out", str(prompts)]) == 0
    asked = [json.loads(line) for line in prompts.read_text().splitlines()]
    assert asked[0]["prompt"] == "Question: What is 6 + 1?\nAnswer:\n"
    answers = ["sum = 6 + 1 = 7\n#### 7", "    return 0"]
    lines = [
        json.dumps({"id": entry["id"], "completion": answer})
        for entry, answer in zip(asked, answers, strict=True)
    ]
    completions.write_text("\n".join(lines))
    command = ["completions", str(completions), *arguments, "--out", str(figures)]
    assert run_command(app, command) == 0
    rows = {row["kind"]: row for row in json.loads(figures.read_text())["accuracy"]}
    assert {kind: (row["right"], row["items"]) for kind, row in rows.items()} == {
        "all": (1, 2),
        "arithmetic": (1, 1),
        "code": (0, 1),
    }


def test_a_missing_completion_is_named(
    sums: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    completions = tmp_path / "c.jsonl"
    completions.write_text('{"id": "test_numbers-0", "completion": ""}\n')
    arguments = ["completions", str(completions), "--data", str(sums), "--splits", "test_numbers"]
    assert run_command(app, arguments) == 2
    expected = f"error: {completions}: no completion for id 'test_numbers-1' (1 of 2 are missing)\n"
    assert capsys.readouterr().err == expected


@pytest.fixture(scope="module")
def untrained(sums: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder with random weights."""
    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("untrained")
    size = load_tokenizer(sums / "tokenizer.json").get_vocab_size()
    model = Mamba2LM(replace(CONFIG, vocab_size=size))
    export(model, folder, sums / "tokenizer.json", sums / "templates.json")
    return folder


@pytest.mark.parametrize("app", [app, campaign], ids=["evaluate model", "campaign evaluate"])
def test_the_report_says_which_helpers_were_on(
    app: typer.Typer,
    sums: Path,
    untrained: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = "evaluate" if app is campaign else "model"
    figures = tmp_path / "f.json"
    command = [name, str(untrained), "--data", str(sums), "--max-tokens", "8"]
    command += ["--out", str(figures)]
    assert run_command(app, command) == 0
    assert json.loads(figures.read_text())["helpers"] == {}
    assert "helped" not in capsys.readouterr().out

    options = ["--calculator", "--votes", "2", "--retries", "3", "--temperature", "0.9"]
    assert run_command(app, [*command, *options, "--seed", "4"]) == 0
    assert "not greedy pass@1: helped by votes, retries, calculator" in capsys.readouterr().out
    helpers = json.loads(figures.read_text())["helpers"]
    assert helpers["settings"] == {
        "calculator": True, "votes": 2, "retries": 3, "temperature": 0.9, "seed": 4,
    }  # fmt: skip
    assert helpers["did"]["votes"]["problems"] == 1


def test_a_temperature_of_zero_is_refused(sums: Path, untrained: Path, capsys) -> None:
    command = ["model", str(untrained), "--data", str(sums), "--votes", "2", "--temperature", "0"]
    assert run_command(app, command) == 2
    assert "--temperature" in capsys.readouterr().err
