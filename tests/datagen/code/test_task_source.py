"""The source of a task's solutions with literals for the task's constants."""

import random

import pytest

from datagen.code.source import FunctionSource
from datagen.code.task import task
from datagen.code.wording import fill


def _label(count, *, noun, mark):
    return f"{count} {noun}{mark}"


def _is_small(word, *, small):
    return word in small


def _climb(n, *, step):
    from functools import cache

    @cache
    def ways(k):
        return 1 if k < step else ways(k - 1) + ways(k - step)

    return ways(n)


def _mean_root(a, b):
    import math
    from statistics import mean

    return math.sqrt(mean([a, b]))


def _body(function, constants, names=None):
    return FunctionSource(function).body(names or {}, constants, with_imports=True)


def test_a_constant_is_plain_text_in_a_formatted_string():
    shown = _body(_label, {"noun": "egg", "mark": "!"}, {"count": "n"})
    assert shown == '    return f"{n} egg!"'


def test_a_constant_with_braces_stays_a_field():
    assert eval(_body(_label, {"noun": "egg", "mark": "{}"}).split("return ")[1], {"count": 2}) == (
        "2 egg{}"
    )


def test_strings_of_a_tuple_have_double_quotes():
    assert _body(_is_small, {"small": ("of", "the")}) == '    return word in ("of", "the")'


def test_a_decorator_stays_with_its_function():
    scope = {}
    exec(f"def climb(n):\n{_body(_climb, {'step': 2})}", scope)
    assert scope["climb"](5) == 8


def test_several_imports_are_indented_alike():
    scope = {}
    exec(f"def mean_root(a, b):\n{_body(_mean_root, {})}", scope)
    assert scope["mean_root"](3, 5) == 2


def test_a_tuple_is_written_out_with_and():
    said = fill("Skip {small:and}.", {}, {"small": ("a", "an", "the")}, random.Random(1))
    assert said == "Skip 'a', 'an' and 'the'."


def _windows(numbers, *, k):
    return [numbers[i : i + k] for i in range(len(numbers) - k + 1)]


def _rest(n, *, k):
    return n[k - 1 :], n * (100 + k), max(k - 9, n), 60 * k


def test_sums_with_a_constant_are_worked_out():
    assert "range(len(numbers) - 2)]" in _body(_windows, {"k": 3})
    assert _body(_rest, {"k": 3}).strip() == "return n[2:], n * 103, max(-6, n), 60 * 3"


def test_a_list_is_no_constant_of_a_task():
    made = task(docs=("Skip {small}.",), small=(["a"], ["b"]))(_is_small)
    with pytest.raises(ValueError, match="constant small is a list"):
        _ = made.constants


def test_a_parameter_may_be_called_names():
    def greet(names: list[str]) -> int:
        return len(names)

    made = task(docs=("Count {names}.",), names="how_many", names_=lambda rng: ["Ana"])(greet)
    assert made.names == ("greet", "how_many")
    assert made.arguments(random.Random(1)) == (["Ana"],)


def test_a_noun_agrees_with_a_constant():
    rng = random.Random(1)
    assert fill("Cut {k:letter/letters} off.", {}, {"k": 1}, rng) == "Cut 1 letter off."
    assert fill("Cut {k:letter/letters} off.", {}, {"k": 2}, rng) == "Cut 2 letters off."
    assert fill("Cut {k} digits off.", {}, {"k": 1}, rng) == "Cut 1 digit off."


@pytest.mark.parametrize(
    ("text", "names", "quoted"),
    [
        ("Add {limit} to {total}.", {"limit": "limit", "total": "total"}, False),
        ("Day of month: {day} or the day {month}.", {"day": "day", "month": "month"}, True),
        ("Merge {one} and {other}.", {"one": "one", "other": "other"}, True),
        ("Boxes with {numbers} pens.", {"numbers": "xs"}, True),
    ],
)
def test_a_name_that_reads_as_prose_is_quoted(text, names, quoted):
    said = {fill(text, names, {}, random.Random(seed)) for seed in range(60)}
    bare = text.format(**names)
    assert (bare not in said) == quoted
    assert len(said) > 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The {k - 1} values after it.", "The 2 values after it."),
        ("Leave {2 - 1} values out, then {k - 2} values.", "Leave 1 value out, then 1 value."),
        ("Indices 0, {k}, {2 * k}: below {k * m}.", "Indices 0, 3, 6: below 15."),
        ("Multiply by {100 + m} / 100.", "Multiply by 105 / 100."),
        ("The dict {k: v} and the set {n - 1, n}.", "The dict {k: v} and the set {n - 1, n}."),
    ],
)
def test_a_slot_calculates_with_constants(text, said):
    assert fill(text, {}, {"k": 3, "m": 5}, random.Random(1)) == said


@pytest.mark.parametrize(("size", "said"), [(11, "An 11-litre can."), (12, "A 12-litre can.")])
def test_an_article_agrees_with_a_constant(size, said):
    assert fill("A {size}-litre can.", {}, {"size": size}, random.Random(1)) == said
