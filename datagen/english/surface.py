"""What may be varied in any problem when it is written: how numbers look, what persons are called,
openers, settings, idle facts, typography.

All shares are set here and in `casting.py`.
"""

import random
import re
from collections.abc import Sequence
from functools import lru_cache

from datagen.english.casting import recast
from datagen.english.idle import (
    IDLE,
    OPENERS,
    OTHERS_TOO,
    PRICES_TOO,
    SETTINGS_PAST,
    SETTINGS_PRESENT,
    Idle,
)
from datagen.english.names import PEOPLE
from datagen.english.nouns import pool
from datagen.english.template import Cast, Style, fill, slots_of

WORDS_TO = ((0, 0.56), (10, 0.26), (20, 0.13), (99, 0.05))
MIXED = 0.4
COMMAS = 0.5
CENTS = 0.2
ZEROS = 0.06
COINS = 0.3
PERCENT_WORD = 0.3
FRACTION_WORDS = 0.5
HYPHENS = 0.25
OPENER = 0.08
SETTING = 0.15
DISTRACTOR = 0.14
CURLY = 0.04

_THRESHOLDS, _SHARES = zip(*WORDS_TO, strict=True)
_SENTENCE_END = re.compile(r"(?<=[.?!]) (?=[A-Z{])")

# What points back at the sentence before, so that nothing may come between: these words anywhere
# in a sentence, or those among its first words.
_POINTS_BACK = re.compile(
    r"\b(it|its|this|they|them|their|these|those|the (two|three|four|five|six)|both)\b"
    r"|^(\S+ ){0,6}?(that|each|rest|others?|another|half|same|such|more|then|next|later|after|"
    r"afterward|afterwards|also|too|so|remaining|now|again|ones?|all|here|instead|but|and|yet|"
    r"there|fewer|less|left|part|first|second|third|last|twice|double|of|every)\b"
    r"|how (many|much) (are|is|was|were|did|does|do|more|has|will|can|must|remain|of|less|fewer)\b",
    re.IGNORECASE,
)
# How letters begin and end.
_LETTER = re.compile(
    r"(^|[.:?!\"“] ?)(dear \{?\w|((with|lots of|all my) )?(love|regards|greetings|hugs|thanks), |"
    r"yours( \w+)?, |sincerely|(best|kind|warm) (wishes|regards|greetings)|your \{?\w+\}?, \{name)",
    re.IGNORECASE,
)
# Questions about more than one person's things: what is told besides might count, too.
_ABOUT_ALL = re.compile(
    r"\b(they|them|altogether|together|total|in all|all|both|everyone|everything|others?|friends?|"
    r"else|average|most|any|first|beginning|before|collection)\b"
)
# How many idle facts are tried on a problem.
_TRIES = 12
# What an idle fact says besides something told before.
_ADDS = re.compile(
    r"\b(too|also|as well|would have|along the way|in between)\b|^([Tt]he|[Tt]here|a vet) "
)
_LONG_WORD = re.compile(r"[a-z]{4,}")
_BUYING = re.compile(r"\b(buys?|bought|shop|store|market|stall)\b")
_DONE = (
    "bought sold made baked found got went took gave spent ran drove read wrote won picked "
    "collected planted walked built painted packed cooked ordered gathered caught "
    "visited borrowed rented received prepared sewed knitted printed carried washed delivered "
    "played swam rode drew poured brought"
)
_DOES = (
    "buys sells makes bakes finds takes gives spends picks collects plants walks builds paints "
    "packs cooks orders gathers catches visits borrows rents receives prepares sews "
    "knits prints carries washes delivers plays swims rides draws pours brings"
)
_ACTS = re.compile(
    rf"^\{{name\}} (?:(?P<past>{'|'.join(_DONE.split())})|(?:{'|'.join(_DOES.split())}))\b"
)
_WHEN = re.compile(
    r"day|night|morning|afternoon|evening|noon|hour|minute|week|month|year|season|spring|summer|"
    r"autumn|winter|always|usually|often|every|each|ago|\b[ap]\.m|per |school|time|\bif\b|last|"
    r"when|while|because|shop|store"
)


def draw_style(rng: random.Random) -> Style:
    """How one item writes its numbers."""
    return Style(
        words_to=rng.choices(_THRESHOLDS, _SHARES)[0],
        mixed=rng.random() < MIXED,
        commas=rng.random() < COMMAS,
        cents=rng.random() < CENTS,
        zeros=rng.random() < ZEROS,
        coins=rng.random() < COINS,
        percent_word=rng.random() < PERCENT_WORD,
        fraction_words=rng.random() < FRACTION_WORDS,
        hyphens=rng.random() < HYPHENS,
    )


@lru_cache(maxsize=1 << 14)
def sentences_of(wording: str) -> tuple[str, ...]:
    """A whole wording, cut at its sentence ends; in one piece if somebody speaks in it."""
    return (wording,) if '"' in wording else tuple(_SENTENCE_END.split(wording))


def written(
    sentences: Sequence[str], cast: Cast, topic: str, own: Sequence[str], rng: random.Random
) -> tuple[str, Cast]:
    """The problem in full, and the persons as it calls them.

    own: idle facts that fit this story alone.
    """
    style = draw_style(rng)
    cast = cast._replace(people=recast(cast.people, " ".join(sentences), topic, rng))
    sentences, extended = embellished(sentences, own, cast, rng)
    text = fill(sentences, extended, style, rng)
    if rng.random() < CURLY:
        text = _curly(text)
    return text, cast


def _curly(text: str) -> str:
    """Typographic apostrophes and quotation marks."""
    text = re.sub(r'(^|[\s(])"', "\\1\u201c", text)
    return text.replace('"', "\u201d").replace("'", "\u2019")


def embellished(
    sentences: Sequence[str], own: Sequence[str], cast: Cast, rng: random.Random
) -> tuple[list[str], Cast]:
    """The sentences with, now and then, an opener, a setting or an idle fact; the cast for them.

    An idle fact stands where the sentence after it points back at nothing, and never after the
    question that ends a problem. Nothing is put into a letter.
    """
    told = list(sentences)
    if any(map(_LETTER.search, told)):
        return told, cast
    if rng.random() < SETTING:
        told[0] = _with_setting(told[0], rng)
    if rng.random() < DISTRACTOR:
        # After the last sentence only where the question came first.
        last = len(told) - (not told[0].endswith("?") or len(told) == 1)
        places = [place for place in range(last + 1) if may_precede(told, place)]
        if places:
            fact, cast = _idle_fact(told, own, cast, rng)
            if _ADDS.search(fact):
                places = [place for place in places if place]
            if fact and places:
                told.insert(rng.choice(places), fact)
    if rng.random() < OPENER:
        opener = _fitting(OPENERS, " ".join(told), cast, rng)
        if opener:
            told.insert(0, opener)
    return told, cast


def may_precede(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence may be put in at `place` without taking a reference from its noun."""
    if place == 0:
        return True
    return place == len(sentences) or not _points_back(sentences[place])


@lru_cache(maxsize=1 << 14)
def _points_back(sentence: str) -> bool:
    return _POINTS_BACK.search(sentence) is not None


def _with_setting(sentence: str, rng: random.Random) -> str:
    """`Mia bought 3 apples` as `Yesterday, Mia bought 3 apples`, where that makes sense."""
    acts = _ACTS.match(sentence)
    if acts is None or _WHEN.search(sentence) or sentence.endswith("?"):
        return sentence
    setting = rng.choice(SETTINGS_PAST if acts["past"] else SETTINGS_PRESENT)
    return f"{setting}, {sentence}"


def _idle_fact(
    told: Sequence[str], own: Sequence[str], cast: Cast, rng: random.Random
) -> tuple[str, Cast]:
    """An idle fact that fits, or an empty text; the cast with whoever it mentions besides."""
    text = " ".join(told)
    chance = rng.random()
    if own and chance < 0.7:
        fitting = [fact for fact in own if _can_fill(fact, cast)]
        if fitting:
            return numbered(rng.choice(fitting), rng), cast
    if chance < 0.6:
        fact, extended = _relevant_fact(text, cast, rng)
        if fact:
            return fact, extended
    return numbered(_fitting(IDLE, text, cast, rng), rng), cast


def _can_fill(fact: str, cast: Cast) -> bool:
    """Whether a story's own idle fact speaks of nothing but what this problem has."""
    slots = slots_of(fact) - {"n"} - {slot for slot in slots_of(fact) if slot[0].isdigit()}
    people = {"name", "he", "him", "his"} if len(cast.people) == 1 else set()
    return all(
        slot in people or slot in cast.nouns or slot[:-1] in cast.nouns or slot in cast.numbers
        for slot in slots
    )


def _relevant_fact(text: str, cast: Cast, rng: random.Random) -> tuple[str, Cast]:
    """A fact about the things of the problem, or about things like them, that it does not need."""
    if _BUYING.search(text) and "money" in cast.kinds.values():
        other = rng.choice(pool("toy+book+household"))
        if other not in cast.nouns.values() and not re.search(r"cheap|most|other", text):
            fact = numbered(rng.choice(PRICES_TOO), rng)
            return fact.replace("{others}", other.many).replace("{other}", other.one), cast
        return "", cast
    slots = [slot for slot in cast.nouns if f"{{{slot}s}}" in text and slot == "thing"]
    asked = text[text.rfind(". ") + 1 :]
    if len(cast.people) != 1 or not slots or _ABOUT_ALL.search(text) or "{name}" not in asked:
        return "", cast
    if f"{{{slots[0]}s}}" not in asked or cast.people[0].again:
        return "", cast
    other = rng.choice(pool("collectible+stationery+book"))
    if other in cast.nouns.values():
        return "", cast
    fact = numbered(rng.choice(OTHERS_TOO), rng).replace("{others}", other.many)
    if "{friend}" in fact:
        friend = rng.choice(PEOPLE)
        if friend in cast.people:
            return "", cast
        fact = fact.replace("{friend}", "{name2}")
        cast = cast._replace(people=(*cast.people, friend))
    return fact, cast


def _fitting(idle: Sequence[Idle], text: str, cast: Cast, rng: random.Random) -> str:
    """One of the idle facts that fits a text, or an empty text where some tries find none.

    It shares no longer word with the text, so that it does not clash.
    """
    nouns = " ".join(f"{noun.one} {noun.many}" for noun in cast.nouns.values())
    everything = f"{text} {nouns}".lower()
    words = set(_LONG_WORD.findall(everything))
    for fact in rng.choices(idle, k=_TRIES):
        if "{name}" in fact.text and len(cast.people) != 1:
            continue
        if fact.where:
            if _compiled(fact.where).search(everything):
                return fact.text
        elif not _words_of(fact.text) & words:
            return fact.text
    return ""


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})" if pattern[0] != "\\" else pattern)


@lru_cache(maxsize=1 << 10)
def _words_of(fact: str) -> frozenset[str]:
    """The longer words of an idle fact, in singular and plural."""
    words = set(_LONG_WORD.findall(fact.replace("{name}", "").lower()))
    return frozenset(words | {word.removesuffix("s") for word in words} | {f"{w}s" for w in words})


def numbered(text: str, rng: random.Random) -> str:
    """An idle fact with a number for its `{n}`: 3 to 30, or what `{n:LOW-HIGH}` says."""

    def number(found: re.Match[str]) -> str:
        return str(rng.randint(int(found.group(1) or 3), int(found.group(2) or 30)))

    return re.sub(r"\{n(?::(\d+)-(\d+))?\}", number, text)
