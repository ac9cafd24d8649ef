"""How a docstring is laid out in lines, and what the head of its function says."""

import random

import pytest

from datagen.code.docstring import docstring_lines
from datagen.code.lint import lint
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
    made = task(names="a b c", docs=docs, missing=missing, edges=(([],),))(_first)
    return made.style(_first_by_loop)


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


def test_the_lint_wants_sums_worked_out_and_none_said():
    docs = ("Return the first of {numbers}, or {missing} + 1.",)
    assert any("the slot itself can calculate" in fault for fault in lint(_declared(docs, (3,)), 0))
    silent = ("Return the first of {numbers} ({missing}).",)
    faults = lint(_declared(silent, (3,)), 0)
    assert any("does not say when None is returned" in fault for fault in faults)
