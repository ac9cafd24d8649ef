"""Which completions are right, and how sure one may be of the share."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from datagen.item import Item
from datagen.output.documents import END_OF_TEXT
from datagen.sandbox.runner import run_programs
from datagen.verification.code import program_of

_FINAL_NUMBER = re.compile(r"^#### (-?[0-9]+(?:\.[0-9]+|/[0-9]+)?)$", re.MULTILINE)
_FINAL_TEXT = re.compile(r"^####(.*)$", re.MULTILINE)


def final_number(completion: str) -> str | None:
    """The number after the last `####`, where GSM8K has it (arXiv:2110.14168), or None."""
    found = _FINAL_NUMBER.findall(completion)
    return found[-1] if found else None


def final_text(completion: str) -> str | None:
    """What stands after the last `####`, spaces normalised: a name, a word or a list; or None."""
    found = _FINAL_TEXT.findall(completion)
    return " ".join(found[-1].split()) if found else None


def final_answer(item: Item, completion: str) -> str | None:
    """The final answer of a completion, as the item's kind has it; None for code or without one.

    That of a primer or a trace may be any text, and of other mathematics it is a number.
    """
    if item.kind == "code":
        return None
    completion = completion.removesuffix(END_OF_TEXT)
    return (final_text if item.kind in ("primer", "trace") else final_number)(completion)


def run_apart(programs: Sequence[str], jobs: int) -> list[str]:
    """The sandbox's verdict on each program, so many `jobs` at a time.

    A model's program gets a process of its own, where it can fake no verdict but its own.
    """
    with ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(lambda program: run_programs([program], batch=1)[0], programs))


def score(items: Sequence[Item], completions: Sequence[str], jobs: int = 1) -> list[bool]:
    """Right or wrong: mathematics by its final answer, code by its tests (pass@1).

    So many `jobs` programs run at a time.
    """
    right = [
        item.kind != "code" and final_answer(item, text) == item.answer
        for item, text in zip(items, completions, strict=True)
    ]
    code = [i for i, item in enumerate(items) if item.kind == "code"]
    programs = [program_of(items[i], completions[i].removesuffix(END_OF_TEXT)) for i in code]
    for i, verdict in zip(code, run_apart(programs, jobs), strict=True):
        right[i] = verdict == "ok"
    return right


def wilson_interval(right: int, total: int) -> tuple[float, float]:
    """95% interval of a proportion (Wilson 1927): honest also near 0 and 1, and for few items."""
    z = 1.959963984540054
    share, square = right / total, z * z / total
    centre = (share + square / 2) / (1 + square)
    half = z * math.sqrt(share * (1 - share) / total + square / (4 * total)) / (1 + square)
    return max(0.0, centre - half), min(1.0, centre + half)
