"""How a docstring is laid out in lines, and what the head of its function says."""

import random

import pytest

from datagen.code.docstring import docstring_lines
from datagen.code.lint import faults_of_docs
from datagen.code.problems import TaskSpace
from datagen.code.task import task
from datagen.family import Draw

_TEXT = (
    "Join the well-known parts by ' - ' or, where that is not possible, by ', ' and don't forget "
    "that an empty list gives 'no parts at all', however long the upper-case separators are."
)


def test_no_line_breaks_at_a_hyphen_or_between_quotes():
    for seed in range(40):
        lines = docstring_lines(_TEXT, [], random.Random(seed))
        for kept in ("well-known", "' - '", "', '", "'no parts at all'", "upper-case"):
            assert any(kept in line for line in lines), (seed, kept)
        assert " ".join(" ".join(lines).split()).strip("\"' ") == _TEXT


def _first(numbers: list[int], *, missing: int | None) -> int | None:
    return numbers[0] if numbers else missing


def _first_by_loop(numbers, *, missing):
    for value in numbers:
        return value
    return missing


def _declared(docs, missing):
    return task(docs=docs, missing=missing)(_first).style(_first_by_loop)


@pytest.mark.parametrize(("missing", "optional"), [(-1, False), (None, True)])
def test_the_head_says_none_where_the_docstring_does(missing, optional):
    text = "Return the first of {numbers}, or {missing}."
    space = TaskSpace(_declared((text,), (missing,)))
    draw = Draw("train", (text, "first", {"missing": missing}, 0))
    items = [space.write(draw, seed, "function") for seed in range(40)]
    lines = [line for item in items for line in item.prompt.split("\n")]
    heads = [line for line in lines if line.startswith("def ") and "->" in line]
    assert heads
    assert all(("None" in head or "Optional" in head) == optional for head in heads)


def _names(pairs: list[tuple[str, int]]) -> list[str]:
    return [name for name, _ in pairs]


@pytest.mark.parametrize(
    ("doc", "said"), [("List the names.", False), ("List the names of (name, age).", True)]
)
def test_the_lint_wants_to_know_what_tuples_hold(doc, said):
    made = task(docs=(doc,))(_names)
    assert any("what the tuples hold" in fault for fault in faults_of_docs(made)) != said


@pytest.mark.parametrize(
    ("doc", "fault"),
    [
        ("Return the first of {numbers}, or {missing} + 1, not None.", "the slot itself"),
        ("Return the first of {numbers} ({missing}).", "does not say when None is returned"),
        ("Return the first of {numbers}, or {missing + 1}, not None.", None),
    ],
)
def test_the_lint_wants_sums_worked_out_and_none_said(doc, fault):
    faults = list(faults_of_docs(_declared((doc,), (3,))))
    assert [fault in found for found in faults] == [True] if fault else not faults
