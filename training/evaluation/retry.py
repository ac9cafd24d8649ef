"""Trying again where a function fails the examples of its own docstring."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from doctest import DocTestParser, Example

from datagen.item import Item
from datagen.output.documents import END_OF_TEXT
from training.evaluation.scoring import run_apart

_DOCUMENTED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
# As doctest does it: what an interactive interpreter would show for each line, compared as text.
_SHOWN = """
import contextlib, io
def _shown(source):
    with contextlib.redirect_stdout(io.StringIO()) as shown:
        exec(compile(source, "<example>", "single"), globals())
    return shown.getvalue()
"""


def examples_of(prompt: str) -> list[Example]:
    """The `>>>` examples in the docstrings of a prompt, without those that expect an exception.

    Empty too where the prompt is no Python that ends with a docstring.
    """
    try:
        functions = [node for node in ast.walk(ast.parse(prompt)) if isinstance(node, _DOCUMENTED)]
        texts = [ast.get_docstring(function) or "" for function in functions]
        examples = [each for text in texts for each in DocTestParser().get_examples(text)]
    except (SyntaxError, ValueError):
        return []
    return [example for example in examples if example.exc_msg is None]


def failing_examples(items: Sequence[Item], completions: Sequence[str], jobs: int = 1) -> list[int]:
    """The places of the completions that fail an example which their prompt shows.

    The items' tests are never looked at. Each completion is run in a process of its own in the
    sandbox, so many `jobs` at a time.
    """
    programs: dict[int, str] = {}
    for place, (item, completion) in enumerate(zip(items, completions, strict=True)):
        checks = [
            f"assert _shown({example.source!r}) == {example.want!r}"
            for example in examples_of(item.prompt)
        ]
        if checks:
            function = item.prompt + completion.removesuffix(END_OF_TEXT)
            programs[place] = "\n".join([function, _SHOWN, *checks])
    verdicts = zip(programs, run_apart(list(programs.values()), jobs), strict=True)
    return [place for place, verdict in verdicts if verdict != "ok"]


def retry(
    items: Sequence[Item],
    completions: Sequence[str],
    retries: int,
    write: Callable[[Sequence[int], int], list[str]],
    jobs: int = 1,
) -> tuple[list[str], dict[str, int]]:
    """The completions, each that fails its examples replaced by the first retry that does not.

    `write` completes the items at these places anew, given how often it was asked before. One that
    fails all `retries` times stays as it was. Also returned: how many failed at first and at last.
    """
    kept = list(completions)
    failing = failing_examples(items, kept, jobs)
    failed_at_first = len(failing)
    for attempt in range(retries):
        if not failing:
            break
        texts = write(failing, attempt)
        still = set(failing_examples([items[i] for i in failing], texts, jobs))
        for place, text in enumerate(texts):
            if place not in still:
                kept[failing[place]] = text
        failing = [i for place, i in enumerate(failing) if place in still]
    return kept, {"failed_at_first": failed_at_first, "failed_at_last": len(failing)}
