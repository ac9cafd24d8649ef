"""The text of a story with slots in it, and how the slots become words.

A template is text with slots and alternatives: `{name} [buys|picks up] {n} {things}.` Slots:

| slot | becomes |
| --- | --- |
| `{n}` | the number `n`, written as its kind asks: `12`, `$3.50`, `20%`, `3/4` |
| `{n:thing}` | number and noun that agree, noun from a pool: `1 apple`, `5 apples` |
| `{n:box/boxes}` | number and noun that agree, noun given here |
| `{n:times}` | `twice`, `three times`, `half`, `one third` |
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
from itertools import pairwise

from datagen.english import FRACTION_WORDS, capitalized, number_word, with_articles
from datagen.names import Person
from datagen.nouns import Noun
from datagen.quantity import Number, numeral

_SLOT = re.compile(r"\{([a-z_]+[0-9]*)(?::([^{}]+))?\}")
_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")
_PERSON_SLOT = re.compile(r"(name|he|him|his|himself)(\d*)")
# How often a name at a sentence start becomes a pronoun, where it is the story's only one.
REPEATED_NAME_TO_PRONOUN = 0.5
_TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}


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


def slots_of(template: str) -> set[str]:
    """Names of the slots, those of noun agreement included."""
    slots = {part for part in parts_of(template) if isinstance(part, Slot)}
    return {slot.name for slot in slots} | {slot.form for slot in slots if slot.form}


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


@dataclass(frozen=True, slots=True)
class Style:
    """How one item writes its numbers.

    words_to: the largest number that is written as a word; 0 for none.
    commas: 1,250 rather than 1250.
    cents: money in words, as `3 dollars and 50 cents`.
    percent_word: `20 percent` rather than `20%`.
    fraction_words: `a quarter` rather than `1/4`.
    """

    words_to: int = 0
    commas: bool = False
    cents: bool = False
    percent_word: bool = False
    fraction_words: bool = False


@dataclass(frozen=True, slots=True)
class Cast:
    """What fills the slots: numbers with their kinds, nouns by slot, persons in order."""

    numbers: Mapping[str, Number]
    kinds: Mapping[str, str]
    nouns: Mapping[str, Noun]
    people: Sequence[Person]


def _whole(value: int, style: Style) -> str:
    if value <= style.words_to:
        return number_word(value)
    return f"{value:,}" if style.commas and value >= 1000 else str(value)


def _dollars(value: Number, style: Style) -> str:
    units, cents = divmod(int(value * 100), 100)
    if not style.cents:
        text = f"{units:,}" if style.commas and units >= 1000 else str(units)
        return f"${text}.{cents:02d}" if cents else f"${text}"
    dollars = f"{_whole(units, style)} dollar{'s' * (units != 1)}"
    if not cents:
        return dollars
    coins = f"{_whole(cents, style)} cent{'s' * (cents != 1)}"
    return f"{dollars} and {coins}" if units else coins


def spoken(value: Number, kind: str, style: Style, rng: random.Random) -> str:
    """A number as a problem writes it."""
    if kind == "money":
        return _dollars(value, style)
    if kind == "percent":
        return f"{numeral(value)} percent" if style.percent_word else f"{numeral(value)}%"
    if isinstance(value, int):
        return _whole(value, style)
    if kind in ("fraction", "factor"):
        pair = (value.numerator, value.denominator)
        if (style.fraction_words and pair in FRACTION_WORDS) or pair == (1, 2):
            return rng.choice(FRACTION_WORDS[pair])
        return f"{pair[0]}/{pair[1]}"
    return numeral(value)


def _number(slot: Slot, cast: Cast, style: Style, rng: random.Random) -> str:
    value, kind = cast.numbers[slot.name], cast.kinds[slot.name]
    form = slot.form
    if not form:
        return spoken(value, kind, style, rng)
    if form == "times":
        if value in _TIMES and (value == 2 or style.words_to):
            return _TIMES[value]
        if isinstance(value, int):
            return f"{value} times"
        return FRACTION_WORDS[value.numerator, value.denominator][-1].replace("one half", "half")
    if form == "plain":
        return numeral(value, kind)
    if form == "word":
        return number_word(value) if isinstance(value, int) and value < 100 else numeral(value)
    noun = cast.nouns.get(form) or Noun(*form.split("/"))
    return f"{spoken(value, kind, style, rng)} {noun.one if value == 1 else noun.many}"


def _reference(slot: str, number: int, people: Sequence[Person], mentions: list[int]) -> str:
    """A name or a pronoun; the name where a pronoun could mean nobody or another person."""
    person = people[number]
    if slot in ("name", "himself"):
        return getattr(person, slot)
    for latest in reversed(mentions):
        if latest == number:
            return getattr(person, slot)
        if people[latest].he == person.he:
            break
    return f"{person.name}'s" if slot == "his" else person.name


def fill(template: str, cast: Cast, style: Style, rng: random.Random) -> str:
    """The template with its slots filled. A pronoun that would not be clear becomes the name."""
    words: list[str] = []
    mentions: list[int] = []
    parts = (*parts_of(template), "")
    owned = False
    for part, following in pairwise(parts):
        if isinstance(part, str):
            # After a pronoun of its own, as `his` for `{name}'s`.
            words.append(part.removeprefix("'s") if owned else part)
            owned = False
            continue
        name = part.name
        if name in cast.numbers:
            words.append(_number(part, cast, style, rng))
        elif name in cast.nouns:
            words.append(cast.nouns[name].one)
        elif name[-1] == "s" and name[:-1] in cast.nouns:
            words.append(cast.nouns[name[:-1]].many)
        else:
            number = person_of(name)
            if number is None or number >= len(cast.people):
                raise ValueError(f"nothing fills the slot {{{name}}} of {template!r}")
            slot = name.rstrip("0123456789")
            if (
                slot == "name"
                and mentions
                and len(cast.people) == 1
                and words[-1].endswith((". ", "? "))
                and rng.random() < REPEATED_NAME_TO_PRONOUN
            ):
                owned = isinstance(following, str) and following.startswith("'s")
                slot = "his" if owned else "he"
            words.append(_reference(slot, number, cast.people, mentions))
            mentions.append(number)
    return capitalized(with_articles("".join(words)))


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
            words.append(cast.people[number].name)
    return with_articles("".join(words))
