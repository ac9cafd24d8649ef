"""Public test sets as problems, where somebody gives their files: a yardstick, never trained on.

GSM8K (arXiv:2110.14168): lines of {"question", "answer"}, the answer's last line `#### NUMBER`.
HumanEval (arXiv:2107.03374): lines of {"task_id", "prompt", "test", "entry_point"}, maybe gzipped.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from datagen.item import Item
from training.errors import BadInput


def public_problems(gsm8k: Path | None, humaneval: Path | None, limit: int) -> dict[str, Item]:
    """The first `limit` problems (0: all) of each file that is given, by id.

    Their split is the set's name. `BadInput` for a file that is not as its set's.
    """
    problems: dict[str, Item] = {}
    if gsm8k:
        lines = _lines(gsm8k, ("question", "answer"), limit)
        problems |= {f"gsm8k-{number}": _word_problem(line) for number, line in enumerate(lines)}
    if humaneval:
        for line in _lines(humaneval, ("task_id", "prompt", "test", "entry_point"), limit):
            problems[line["task_id"]] = _function(line)
    return problems


def _word_problem(line: dict[str, str]) -> Item:
    answer = line["answer"].rpartition("####")[2].strip().replace(",", "")
    return Item("word", "gsm8k", "", 0, "gsm8k", 0, line["question"], "", answer, ())


def _function(line: dict[str, str]) -> Item:
    name = line["entry_point"]
    tests = (line["test"], f"check({name})")
    return Item("code", "humaneval", "", 0, "humaneval", 0, line["prompt"], "", name, tests)


def _lines(path: Path, fields: tuple[str, ...], limit: int) -> Iterator[dict[str, Any]]:
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8") as file:
            lines = list(islice(file, limit or None))
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise BadInput(f"{path}: cannot be read ({error})") from error
    for number, text in enumerate(lines, 1):
        try:
            line = json.loads(text)
            whole = all(isinstance(line[field], str) for field in fields)
        except (ValueError, KeyError, TypeError):
            whole = False
        if not whole:
            raise BadInput(f"{path}:{number}: expected a JSON object with {', '.join(fields)}")
        yield line
