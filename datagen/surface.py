"""What may be varied in any story when it is written: numerals, openers, idle facts.

All shares are set here.
"""

import random
import re
from collections.abc import Sequence

from datagen.idle import DISTRACTORS, OPENERS
from datagen.template import Style

WORDS_TO = ((0, 0.66), (10, 0.20), (20, 0.10), (99, 0.04))
COMMAS = 0.5
CENTS = 0.2
PERCENT_WORD = 0.3
FRACTION_WORDS = 0.5
OPENER = 0.12
DISTRACTOR = 0.12

_THRESHOLDS, _SHARES = zip(*WORDS_TO, strict=True)
_SENTENCE_END = re.compile(r"(?<=[.?!]) (?=[A-Z{])")


def draw_style(rng: random.Random) -> Style:
    """How one item writes its numbers."""
    return Style(
        words_to=rng.choices(_THRESHOLDS, _SHARES)[0],
        commas=rng.random() < COMMAS,
        cents=rng.random() < CENTS,
        percent_word=rng.random() < PERCENT_WORD,
        fraction_words=rng.random() < FRACTION_WORDS,
    )


def sentences_of(wording: str) -> list[str]:
    """A whole wording, cut at its sentence ends; in one piece if somebody speaks in it."""
    return [wording] if '"' in wording else _SENTENCE_END.split(wording)


def embellished(
    sentences: Sequence[str], topic: str, own: Sequence[str], people: int, rng: random.Random
) -> list[str]:
    """The sentences of a problem with, now and then, an opener before or an idle fact among them.

    An idle fact names the story's person only where there is one, so that no later pronoun is torn
    from its noun.
    """
    result = list(sentences)
    if rng.random() < DISTRACTOR:
        idle = own if own and rng.random() < 0.7 else DISTRACTORS.get(topic, ()) or own
        idle = [text for text in idle if fits(text, people)]
        if idle and len(result) > 1:
            # Never after the question that ends a problem.
            last = len(result) - result[-1].endswith("?")
            result.insert(rng.randint(1, last), numbered(rng.choice(idle), rng))
    if rng.random() < OPENER:
        openers = [text for text in OPENERS.get(topic, OPENERS[""]) if fits(text, people)]
        if openers:
            result.insert(0, rng.choice(openers))
    return result


def fits(text: str, people: int) -> bool:
    """Whether a sentence names nobody, or the one person that there is."""
    return people == 1 or "{name}" not in text


def numbered(text: str, rng: random.Random) -> str:
    """An idle fact with a number for its `{n}`: 3 to 30, or what `{n:LOW-HIGH}` says."""

    def number(found: re.Match[str]) -> str:
        return str(rng.randint(int(found.group(1) or 3), int(found.group(2) or 30)))

    return re.sub(r"\{n(?::(\d+)-(\d+))?\}", number, text)
