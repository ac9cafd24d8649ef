"""The card through the command line: complete, self-contained, and clear about bad input."""

import json
import re

import pytest

from datagen.__main__ import main
from datagen.report.page import Page

MIXTURE = """
shard_items = 150
[evaluation]
test_numbers = 30
test_schema = 30
[[part]]
family = "addition"
levels = { 2 = 1, 3 = 1 }
[[part]]
family = "rule_function"
levels = { 2 = 1 }
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("card")
    (folder / "small.toml").write_text(MIXTURE)
    options = ["--count", "300", "--mixture", str(folder / "small.toml")]
    assert main(["generate", "--out", str(folder / "set"), *options]) == 0
    return folder / "set"


@pytest.fixture(scope="module")
def card(data):
    out = data.parent / "card.html"
    foreign = data.parent / "public.jsonl"
    foreign.write_text(json.dumps({"question": "Ten words that nobody ever wrote in this order."}))
    command = ["card", "--data", str(data), "--out", str(out), "--against", str(foreign)]
    assert main([*command, "--compare", str(foreign), "--stage", "odin-1m"]) == 0
    return out


def test_the_html_needs_no_other_file(card):
    html = card.read_text()
    assert html.count("<svg") == 5
    assert not re.search(r"<(script|link|img)|src=|@import", html)


def test_the_markdown_has_the_counts(card):
    text = card.with_suffix(".md").read_text()
    assert "| train | 300 |" in text
    assert re.search(r"\| code \| rule_function \| \d+ \| \d+ \|", text)
    assert "public.jsonl | 1 | 0 |" in text


def test_no_overlap_is_found(card):
    text = card.with_suffix(".md").read_text()
    section = text[text.index("## Overlap") : text.index("## Runs")]
    rows = [line.split("|") for line in section.splitlines() if line.startswith("| test_")]
    assert len(rows) == 4
    assert {row[-2].strip() for row in rows} == {"0"}


def test_the_same_data_gives_the_same_card(card, data):
    again = data.parent / "again.html"
    assert main(["card", "--data", str(data), "--out", str(again), "--stage", "odin-1m"]) == 0
    plots = re.compile(r"<svg.*?</svg>", re.S)
    assert plots.findall(again.read_text()) == plots.findall(card.read_text())


def run(capsys, *arguments):
    status = main(["card", *map(str, arguments)])
    return status, capsys.readouterr().err


def test_a_folder_without_data_is_named(tmp_path, capsys):
    status, error = run(capsys, "--data", tmp_path, "--out", tmp_path / "x.html")
    assert status == 2
    assert error.count("\n") == 1 and str(tmp_path) in error


def test_a_line_without_a_problem_is_named(data, tmp_path, capsys):
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"question": "Why?"}\n{"title": 3}\n')
    options = ["--data", data, "--out", tmp_path / "x.html", "--against", bad]
    status, error = run(capsys, *options)
    assert status == 2
    assert error.count("\n") == 1 and "bad.jsonl, line 2" in error and "question" in error


def test_markup_in_a_problem_is_text():
    page = Page("a < b")
    page.listing("<script>alert(1)</script>")
    page.table(("x",), [("<b>",)])
    assert "<script>" not in page.html() and "<b>" not in page.html()
