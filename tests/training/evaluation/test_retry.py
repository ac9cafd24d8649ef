"""Functions are tried again while they fail the examples that their docstring shows."""

from dataclasses import replace

import pytest
from tiny import code_item

from training.evaluation.retry import examples_of, failing_examples, retry

AFTER = '''def after(a):
    """Return the number after a.

    >>> after(1)
    2
    """
'''
# Tests that nothing passes: whoever looks at them shows it.
ITEM = replace(code_item(), prompt=AFTER, tests=("assert False",))
SILENT = code_item()
RIGHT, WRONG, WORSE = "    return a + 1", "    return a", "    return 1 / 0"


def prompt_with(examples: str) -> str:
    return f'def f(a):\n    """Do.\n\n{examples}\n    """\n'


@pytest.mark.parametrize(
    ("prompt", "sources"),
    [
        (AFTER, ["after(1)\n"]),
        (SILENT.prompt, []),
        (
            'def g(x):\n    """>>> g(1)\n    1"""\n    return x\n\n\n' + AFTER,
            ["g(1)\n", "after(1)\n"],
        ),
        (prompt_with("    >>> x = 3\n    >>> f(x)\n    4"), ["x = 3\n", "f(x)\n"]),
        (
            prompt_with("    >>> f('')\n    Traceback (most recent call last):\n    ValueError: x"),
            [],
        ),
        (prompt_with("    >>>f(3)"), []),
        ("Question: What is 2 + 3?\nAnswer:\n", []),
    ],
)
def test_examples_are_those_of_the_docstrings(prompt: str, sources: list[str]) -> None:
    assert sorted(example.source for example in examples_of(prompt)) == sorted(sources)


@pytest.mark.parametrize(
    ("example", "body", "passes"),
    [
        ("    >>> f('a')\n    'aa'", "    return a * 2", True),
        ("    >>> f('a')\n    aa", "    return a * 2", False),
        ("    >>> f(1)", "    pass", True),
        ("    >>> f(1)", "    return a", False),
        ("    >>> print(f(1))\n    1\n    >>> f(2)\n    2", "    return a", True),
        ("    >>> x = [1]\n    >>> f(x)\n    >>> x\n    [1, 2]", "    a.append(2)", True),
        ("    >>> f(1)\n    1", "    while True:\n        pass", False),
        ("    >>> f(1)\n    1", "    return (", False),
        ("    >>> f(1)\n    1", "    import os\n    os._exit(0)", False),
    ],
)
def test_examples_are_compared_as_doctest_does(example: str, body: str, passes: bool) -> None:
    item = replace(code_item(), prompt=prompt_with(example))
    assert failing_examples([item], [body]) == ([] if passes else [0])


def test_the_first_retry_that_passes_is_kept() -> None:
    asked = []

    def write(places, attempt):
        asked.append(list(places))
        return [[WORSE, WRONG], [RIGHT, WORSE], [WORSE]][attempt]

    kept, counts = retry([ITEM, SILENT, ITEM, ITEM], [WRONG, WRONG, RIGHT, WRONG], 3, write)
    assert asked == [[0, 3], [0, 3], [3]]
    # Without examples nothing is known, and what fails all the time stays.
    assert kept == [RIGHT, WRONG, RIGHT, WRONG]
    assert counts == {"failed_at_first": 2, "failed_at_last": 1}


def test_nothing_is_written_where_all_pass() -> None:
    def write(places, attempt):
        raise AssertionError("asked again")

    passed = {"failed_at_first": 0, "failed_at_last": 0}
    assert retry([ITEM, SILENT], [RIGHT, WRONG], 5, write) == ([RIGHT, WRONG], passed)
