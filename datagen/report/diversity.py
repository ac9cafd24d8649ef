"""How varied problems are worded: distinct 4-grams, and self-BLEU.

Both are measured over random problems of a group, on lower-case words and numbers. Numerals are
one word, so that fresh numbers alone do not count as variety. More distinct 4-grams are better;
lower self-BLEU is.
"""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

from datagen.splits.ngrams import ngrams, words

N = 4
PROBLEMS = 1000
"""Problems of which the distinct 4-grams are counted."""

FEWEST = 200
"""A group with fewer problems is not measured: both figures depend on their number."""

REFERENCES = 200
"""Problems for self-BLEU, each compared with all others of them."""

_EPSILON = 0.1
_NUMERAL = re.compile(r"\b\d[\d,.]*")


@dataclass(frozen=True)
class Diversity:
    """problems: how many the 4-grams were counted in; distinct: scaled to 1,000 problems."""

    problems: int
    distinct: float
    self_bleu: float


def diversity(texts: Sequence[str], seed: int = 0) -> Diversity | None:
    """Of random texts of a group; None for fewer than `FEWEST`."""
    if len(texts) < FEWEST:
        return None
    rng = random.Random(seed)
    tokens = [_tokens(text) for text in rng.sample(list(texts), min(PROBLEMS, len(texts)))]
    runs = {run for each in tokens for run in ngrams(each, N)}
    return Diversity(
        len(tokens), len(runs) * PROBLEMS / len(tokens), self_bleu(tokens[:REFERENCES])
    )


def _tokens(text: str) -> list[str]:
    return words(_NUMERAL.sub(" 0 ", text))


def self_bleu(texts: Sequence[Sequence[str]]) -> float:
    """Mean BLEU-4 of each text with all others as its references (Zhu et al., arXiv:1802.01886).

    Uniform weights, the brevity penalty of the reference closest in length, and 0.1 for a count of
    no match (method 1 of Chen and Cherry, 2014). From 0, nothing shared, to 1, all the same.
    """
    counted = [[Counter(ngrams(list(text), n)) for n in range(1, N + 1)] for text in texts if text]
    lengths = [len(text) for text in texts if text]
    highest = [_two_highest([of_text[n] for of_text in counted]) for n in range(N)]
    total = 0.0
    for number, of_text in enumerate(counted):
        logs = 0.0
        for n, runs in enumerate(of_text):
            matches = 0
            for run, count in runs.items():
                first, owner, second = highest[n][run]
                matches += min(count, second if owner == number else first)
            logs += log((matches or _EPSILON) / max(1, sum(runs.values())))
        length = lengths[number]
        others = lengths[:number] + lengths[number + 1 :]
        closest = min(others, key=lambda other: (abs(other - length), other))
        total += exp(logs / N + min(0.0, 1 - closest / length))
    return total / len(counted)


def _two_highest(
    counts: Sequence[Counter[tuple[str, ...]]],
) -> dict[tuple[str, ...], tuple[int, int, int]]:
    """For each run: its highest count in a text, that text, and its highest count in another."""
    found: dict[tuple[str, ...], tuple[int, int, int]] = {}
    for number, runs in enumerate(counts):
        for run, count in runs.items():
            first, owner, second = found.get(run, (0, -1, 0))
            if count > first:
                found[run] = (count, number, first)
            else:
                found[run] = (first, owner, max(second, count))
    return found
