"""The text of a story with slots in it, and how the slots become words.

A template is text with slots and alternatives: `{name} [buys|picks up] {n} {things}.` Slots:

| slot | becomes |
| --- | --- |
| `{n}` | the number `n`, written as its kind asks: `12`, `$3.50`, `20%`, `3/4` |
| `{n:thing}` | number and noun that agree, noun from a pool: `1 apple`, `5 apples` |
| `{n:box/boxes}` | number and noun that agree, noun given here |
| `{n:times}` | `twice`, `2 times`, `double` (before the, that, what), `half`, `one third` |
| `{n:plain}` | the bare numeral, without unit |
| `{n:word}` | the number in words where it has any |
| `{thing}`, `{things}` | singular and plural of a noun from a pool |
| `{name}` `{he}` `{him}` `{his}` `{himself}` | the first person; with 2, 3 … the others |

Sentences need no capital at their start and no choice between a and an: both are set afterwards.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from datagen.english.grammar import FRACTION_WORDS, capitalized, number_word, with_articles
from datagen.english.names import Person
from datagen.english.nouns import Noun
from datagen.numbers.quantity import Number, numeral

_SLOT = re.compile(r"\{([a-z_]+[0-9]*)(?::([^{}]+))?\}")
_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")
_SENTENCE_END = re.compile(r"[.?!][\"”]? ")
_PERSON_SLOT = re.compile(r"(name|he|him|his|himself)(\d*)")
# How often a name becomes a pronoun at the start of a sentence or clause, where nobody but this
# person was mentioned since the start of the sentence before.
REPEATED_NAME_TO_PRONOUN = 0.5
_SENTENCE_STARTS = (". ", "? ", "! ")
_CLAUSE_STARTS = (", and ", "; ", ", while ", ", but ")
# Persons without a slot, whom a pronoun could mean.
_OTHERS = re.compile(
    r"\b(brother|sister|uncle|aunt|father|mother|grand\w+|friend|neighbor|cousin|man|woman|boy|girl|"
    r"teacher|boss|farmer|owner|son|daughter|nephew|niece|captain|coach)\b"
)
# A quotation that begins here, and where an amount stands before the noun that it belongs to.
_SPEECH_START = re.compile(r"(?:^|[\s(])[\"“]$")
_AFTER_ARTICLE = re.compile(r"\b[Aa]n? $")
_BEFORE_NOUN = re.compile(r" (?!(?:a|an|each|per|for|and|or|more|less|apiece)\b)[a-z{]")
_FOLD = {2: "double", 3: "triple", 4: "quadruple"}
_AFTER_FOLD = (" the ", " that ", " what ", " those ")
TWICE, DOUBLE = 0.7, 0.3
# How often a number that starts a sentence is written in words, whatever the style.
WORD_AT_START = 0.5


@dataclass(frozen=True, slots=True)
class Slot:
    """`{name:form}`; `form` is empty where the template gives none."""

    name: str
    form: str


@lru_cache(maxsize=1 << 15)
def parts_of(template: str) -> tuple[str | Slot, ...]:
    """Literal text and slots in turn."""
    parts: list[str | Slot] = []
    end = 0
    for found in _SLOT.finditer(template):
        if found.start() > end:
            parts.append(template[end : found.start()])
        parts.append(Slot(found.group(1), found.group(2) or ""))
        end = found.end()
    if end < len(template):
        parts.append(template[end:])
    return tuple(parts)


@lru_cache(maxsize=1 << 15)
def slots_of(template: str) -> frozenset[str]:
    """Names of the slots, those of noun agreement included."""
    slots = {part for part in parts_of(template) if isinstance(part, Slot)}
    return frozenset({slot.name for slot in slots} | {slot.form for slot in slots if slot.form})


def expand(template: str) -> list[str]:
    """Every text that the `[a|b]` alternatives of a template give."""
    found = _ALTERNATIVES.search(template)
    if found is None:
        return [template]
    before, after = template[: found.start()], template[found.end() :]
    return [
        text for choice in found.group(1).split("|") for text in expand(before + choice + after)
    ]


def person_of(slot: str) -> int | None:
    """Which person a slot is about: 0 for `{name}` and `{his}`, 1 for `{name2}` …; else None."""
    found = _PERSON_SLOT.fullmatch(slot)
    return int(found.group(2) or 1) - 1 if found else None


class Style(NamedTuple):
    """How one item writes its numbers.

    words_to: the largest number that is written as a word; 0 for none.
    mixed: of these numbers, some are written in digits all the same.
    commas: 1,250 rather than 1250.
    cents: money in words, as `3 dollars and 50 cents`.
    zeros: whole dollars as `$5.00`. coins: less than a dollar as `50 cents`.
    percent_word: `20 percent` rather than `20%`.
    fraction_words: `a quarter` rather than `1/4`. hyphens: `three-quarters`.
    """

    words_to: int = 0
    mixed: bool = False
    commas: bool = False
    cents: bool = False
    zeros: bool = False
    coins: bool = False
    percent_word: bool = False
    fraction_words: bool = False
    hyphens: bool = False


class Cast(NamedTuple):
    """What fills the slots: numbers with their kinds, nouns by slot, persons in order."""

    numbers: Mapping[str, Number]
    kinds: Mapping[str, str]
    nouns: Mapping[str, Noun]
    people: Sequence[Person]


def _whole(value: int, style: Style, rng: random.Random) -> str:
    if value <= style.words_to and not (style.mixed and rng.random() < 0.5):
        return number_word(value)
    return f"{value:,}" if style.commas and value >= 1000 else str(value)


def _dollars(value: Number, style: Style, rng: random.Random) -> str:
    units, cents = divmod(int(value * 100), 100)
    if not style.cents and not (style.coins and not units):
        text = f"{units:,}" if style.commas and units >= 1000 else str(units)
        return f"${text}.{cents:02d}" if cents or style.zeros else f"${text}"
    dollars = f"{_whole(units, style, rng)} dollar{'s' * (units != 1)}"
    if not cents:
        return dollars
    coins = f"{_whole(cents, style, rng)} cent{'s' * (cents != 1)}"
    return f"{dollars} and {coins}" if units else coins


def spoken(value: Number, kind: str, style: Style, rng: random.Random) -> str:
    """A number as a problem writes it."""
    if kind == "money":
        return _dollars(value, style, rng)
    if kind == "percent":
        return f"{numeral(value)} percent" if style.percent_word else f"{numeral(value)}%"
    if isinstance(value, int):
        return _whole(value, style, rng)
    if kind in ("fraction", "factor"):
        pair = (value.numerator, value.denominator)
        if (style.fraction_words and pair in FRACTION_WORDS) or pair == (1, 2):
            words = rng.choice(FRACTION_WORDS[pair])
            return (
                words.replace(" ", "-")
                if style.hyphens and not words.startswith(("a ", "an "))
                else words
            )
        return f"{pair[0]}/{pair[1]}"
    return numeral(value)


def _times(value: Number, style: Style, following: str, rng: random.Random) -> str:
    if isinstance(value, int):
        if value in _FOLD and following.startswith(_AFTER_FOLD) and rng.random() < DOUBLE:
            return _FOLD[value]
        if value == 2 and rng.random() < TWICE:
            return "twice"
        return f"{_whole(value, style, rng)} times"
    pair = (value.numerator, value.denominator)
    if pair not in FRACTION_WORDS:
        return f"{pair[0]}/{pair[1]}"
    return FRACTION_WORDS[pair][-1].replace("one half", "half")


def _number(slot: Slot, cast: Cast, style: Style, following: str, rng: random.Random) -> str:
    value, kind = cast.numbers[slot.name], cast.kinds[slot.name]
    form = slot.form
    if not form:
        return spoken(value, kind, style, rng)
    if form == "times":
        return _times(value, style, following, rng)
    if form == "plain":
        return numeral(value, kind)
    if form == "word":
        return number_word(value) if isinstance(value, int) and value < 100 else numeral(value)
    noun = cast.nouns.get(form) or Noun(*form.split("/"))
    return f"{spoken(value, kind, style, rng)} {noun.one if value == 1 else noun.many}"


def _reference(slot: str, number: int, people: Sequence[Person], mentions: list[int]) -> str:
    """A name or a pronoun; the name where a pronoun could mean nobody or another person."""
    person = people[number]
    if slot == "himself":
        return person.himself
    name = person.again if person.again and number in mentions else person.name
    if slot == "name":
        return name
    for latest in reversed(mentions):
        if latest == number:
            return getattr(person, slot)
        if people[latest].he == person.he:
            break
    return f"{name}'s" if slot == "his" else name


def fill(sentences: str | Sequence[str], cast: Cast, style: Style, rng: random.Random) -> str:
    """The sentences with their slots filled. A pronoun that would not be clear becomes the name."""
    if isinstance(sentences, str):
        sentences = (sentences,)
    words: list[str] = []
    mentions: list[int] = []
    # Where in `mentions` the sentence began, and the one before.
    began = before = 0
    owned = False
    parts = [part for text in sentences[:-1] for part in parts_of(f"{text} ")]
    parts += parts_of(sentences[-1])
    last = len(parts) - 1
    for place, part in enumerate(parts):
        if isinstance(part, str):
            # After a pronoun of its own, as `his` for `{name}'s`.
            words.append(part.removeprefix("'s") if owned else part)
            owned = False
            if _SENTENCE_END.search(part):
                began, before = len(mentions), began
            continue
        name = part.name
        following = parts[place + 1] if place < last else ""
        if isinstance(following, Slot):
            following = ""
        elif following == " " and place + 2 <= last and isinstance(parts[place + 2], Slot):
            following = f" {{{parts[place + 2].name}}}"
        if name in cast.numbers:
            before_it = words[-1] if words else ""
            at_start = not words or before_it.endswith(_SENTENCE_STARTS)
            opens_speech = _SPEECH_START.search(before_it) is not None
            if (at_start or opens_speech) and part.form != "plain":
                spelled = rng.random() < WORD_AT_START
                style_here = style._replace(words_to=99, mixed=False) if spelled else style
            elif _AFTER_ARTICLE.search(before_it) and _BEFORE_NOUN.match(following):
                # A $40 pair, never a 40 dollars pair.
                style_here = style._replace(cents=False, coins=False)
            else:
                style_here = style
            number = _number(part, cast, style_here, following, rng)
            words.append(number[0].upper() + number[1:] if opens_speech else number)
        elif name in cast.nouns:
            words.append(cast.nouns[name].one)
        elif name[-1] == "s" and name[:-1] in cast.nouns:
            words.append(cast.nouns[name[:-1]].many)
        else:
            number = person_of(name)
            if number is None or number >= len(cast.people):
                raise ValueError(f"nothing fills the slot {{{name}}} of {sentences!r}")
            slot = name.rstrip("0123456789")
            if slot == "name" and mentions and _may_be_pronoun(words[-1], number, mentions, before):
                others = _OTHERS.search("".join(words[-6:]))
                if not others and rng.random() < REPEATED_NAME_TO_PRONOUN:
                    owned = following.startswith("'s")
                    slot = "his" if owned else "he"
            words.append(_reference(slot, number, cast.people, mentions))
            mentions.append(number)
    return capitalized(with_articles("".join(words)))


def _may_be_pronoun(text: str, number: int, mentions: list[int], before: int) -> bool:
    """Whether a name after `text` starts a clause and only this person was mentioned lately."""
    starts = text.endswith(_SENTENCE_STARTS) or text.endswith(_CLAUSE_STARTS)
    recent = mentions[before:]
    return starts and bool(recent) and all(other == number for other in recent)


def label(template: str, cast: Cast) -> str:
    """The name of an equation: nouns and names filled, no capital set."""
    words = []
    for part in parts_of(template):
        if isinstance(part, str):
            words.append(part)
        elif part.name in cast.nouns:
            words.append(cast.nouns[part.name].one)
        elif part.name[:-1] in cast.nouns:
            words.append(cast.nouns[part.name[:-1]].many)
        else:
            number = person_of(part.name)
            if number is None:
                raise ValueError(f"nothing fills the slot {{{part.name}}} of {template!r}")
            person = cast.people[number]
            words.append(person.again or person.name)
    return with_articles("".join(words))
