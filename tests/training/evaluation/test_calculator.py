"""The calculator completes `name = a op b =` as the solutions do, and nothing else."""

import random
import re
from pathlib import Path

import pytest
from scripted import ScriptedLM

from datagen.family import families, sample, spaces_of
from datagen.output.documents import END_OF_TEXT
from training.data.packing import load_tokenizer
from training.evaluation.calculator import Calculator, exact_result
from training.evaluation.generation import complete


@pytest.mark.parametrize(
    ("line", "money", "result"),
    [
        ("sum = 2 + 3 =", False, "5"),
        ("Tom's age now = 12 - 30 =", False, "-18"),
        ("cost = 4 * 0.25 =", True, "1"),
        ("cost = 6 * 3.25 =", True, "19.50"),
        ("way = 6 * 3.25 =", False, "19.5"),
        ("each = 1 / 8 =", True, "0.125"),
        ("boxes = 17 // 5 =", False, "3"),
        ("left over = 17 % 5 =", False, "2"),
        ("x = -12 / (-3) =", False, "4"),
        ("6.3 * 3.4 = 2142 / 100 =", False, "21.42"),
        ("each = 10 / 3 =", False, None),
        ("each = 10 / 0 =", False, None),
        ("24 * 23 =", False, None),
        ("total = 2 + 3 + 4 =", False, None),
        ("f(3) = 2 * 3 + 1 =", False, None),
        ("part = 1/4 + 1/2 =", False, None),
        ("sum = 2 + 3", False, None),
        ("sum = 2 + 3 = 5 =", False, None),
        ("    ok = 2 + 3 ==", False, None),
    ],
)
def test_a_named_binary_equation_gets_its_exact_result(line, money, result) -> None:
    assert exact_result(line, money) == result


NAMES = ("shopping", "tally", "division", "rate", "percentage", "linear_equation")


@pytest.mark.parametrize("name", NAMES)
def test_results_are_written_as_in_the_solutions(sums: Path, name: str) -> None:
    """Fed the solutions token by token, it forces the very tokens that they go on with."""
    family, rng = families()[name], random.Random(4)
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    draws = [
        (schema, level, sample(space, rng))
        for level in family.levels
        for schema in family.schemas(level)
        for space in spaces_of(family, schema, level) * 3
    ]
    items = [family.write(*draw, seed) for seed, draw in enumerate(draws) if draw[2]][:60]
    calculator = Calculator(tokenizer, [item.prompt for item in items])
    for row, item in enumerate(items):
        tokens = tokenizer.encode(item.solution).ids
        for place, token in enumerate(tokens):
            assert calculator(row, tokens[:place], token) == token, item.solution
    assert calculator.counts["lines"] >= 20
    assert calculator.counts["tokens"] > 2 * calculator.counts["lines"]
    assert calculator.counts["changed"] == 0


def bad_at_sums(text: str) -> dict[str, float]:
    """Takes every sum for 57, and answers with what the line before says."""
    question, _, written = text.partition("Answer:\n")
    left, right = re.findall(r"\d+", question)
    first, newline, second = written.partition("\n")
    if newline:
        return {f"#### {first.split()[-1]}{END_OF_TEXT}".removeprefix(second): 1.0}
    line = f"sum = {left} + {right} = 57\n"
    return {line.removeprefix(first) if line.startswith(first) else "\n": 1.0}


def test_the_model_goes_on_from_the_exact_result(sums: Path) -> None:
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    model = ScriptedLM(tokenizer, bad_at_sums)
    prompts = [f"Question: What is {a} + {b}?\nAnswer:\n" for a, b in ((2, 3), (20, 41), (50, 7))]
    alone = complete(model, tokenizer, prompts, 60)
    assert alone == [
        "sum = 2 + 3 = 57\n#### 57",
        "sum = 20 + 41 = 57\n#### 57",
        "sum = 50 + 7 = 57\n#### 57",
    ]
    calculator = Calculator(tokenizer, prompts)
    assert complete(model, tokenizer, prompts, 60, correct=calculator) == [
        "sum = 2 + 3 = 5\n#### 5",
        "sum = 20 + 41 = 61\n#### 61",
        "sum = 50 + 7 = 57\n#### 57",
    ]
    # A space, digits, a newline each; "5\n" for "57" changes one token, "61" for "57" two.
    assert calculator.counts == {"lines": 3, "tokens": 3 + 4 + 4, "changed": 1 + 2}
