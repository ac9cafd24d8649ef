"""Which completions are right, and how sure one may be of the share."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from datagen.item import Item
from datagen.output.documents import END_OF_TEXT
from datagen.sandbox.runner import run_programs

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


def score(items: Sequence[Item], completions: Sequence[str], jobs: int = 1) -> list[bool]:
    """Right or wrong: mathematics by its final number, code by its tests (pass@1).

    The answer of a primer or a trace may be any text, and counts only if all of it is right. So
    many `jobs` programs run at a time.
    """
    completions = [text.removesuffix(END_OF_TEXT) for text in completions]
    right = [
        item.kind != "code"
        and (final_text if item.kind in ("primer", "trace") else final_number)(text) == item.answer
        for item, text in zip(items, completions, strict=True)
    ]
    code = [i for i, item in enumerate(items) if item.kind == "code"]
    programs = [f"{items[i].prompt}{completions[i]}\n" + "\n".join(items[i].tests) for i in code]
    with ThreadPoolExecutor(jobs) as pool:
        # A model's program gets a process of its own, where it can fake no verdict but its own.
        verdicts = pool.map(lambda program: run_programs([program], batch=1)[0], programs)
        for i, verdict in zip(code, verdicts, strict=True):
            right[i] = verdict == "ok"
    return right


def wilson_interval(right: int, total: int) -> tuple[float, float]:
    """95% interval of a proportion (Wilson 1927): honest also near 0 and 1, and for few items."""
    z = 1.959963984540054
    share, square = right / total, z * z / total
    centre = (share + square / 2) / (1 + square)
    half = z * math.sqrt(share * (1 - share) / total + square / (4 * total)) / (1 + square)
    return max(0.0, centre - half), min(1.0, centre + half)
