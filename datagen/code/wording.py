"""What a docstring says: alternatives and slots, and the ways to begin the same sentence."""

import operator
import random
import re
from collections.abc import Mapping
from typing import Any

from datagen.english.grammar import number_word, ordinal, takes_an

_ALTERNATIVES = re.compile(r"\[([^\[\]|]*(?:\|[^\[\]|]*)+)\]")
_OPERAND = r"(?:[a-z_][a-z_0-9]*|[0-9]+)"
_VALUE = rf"[a-z_][a-z_0-9]*|{_OPERAND} [-+*] {_OPERAND}"
_SLOT = re.compile(rf"\{{({_VALUE})(?::([a-z]+|[a-z -]+/[a-z -]+))?\}}")
_OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul}
# How else "Return X." may begin, with its share.
_RETURNS = (
    ("Return {rest}", 72),
    ("Returns {rest}", 10),
    ("Write a function that returns {rest}", 5),
    ("This function should return {rest}", 3),
    ("Your task is to return {rest}", 2),
    ("You need to return {rest}", 2),
    ("Implement a function that returns {rest}", 3),
    ("The function must return {rest}", 3),
)
# What constants count: the plurals that a constant of one makes singular.
_COUNTED = re.compile(
    rf"(\{{({_VALUE})(?::word)?\}} (?:more |other |different |further |equal )?)"
    r"(ant|bit|card|cent|character|child|coin|column|copie|counter|credit|day|decimal|digit|"
    r"divisor|dollar|element|entrie|euro|factor|gram|hour|item|kilometre|letter|lilie|line|"
    r"litre|metre|minute|month|mile|neighbour|note|number|page|part|person|piece|place|player|"
    r"point|position|round|row|seat|second|space|star|step|stone|string|symbol|term|ticket|"
    r"time unit|unit|value|visitor|vowel|week|word|year|zero)s\b"
)
_ARTICLE = re.compile(rf"\b([Aa]) \{{({_VALUE})(?=\}})")
# A parameter before a plural, as in `the first {n} beeps`.
BEFORE_NOUN = re.compile(r"\{(\w+)\} (?!is\b|was\b|has\b|does\b|as\b)[a-z]+s\b")
# Names that are words of any sentence.
_PROSE = frozenset(
    re.findall(
        r"\w+",
        "a one two other first second last left right old new begin end today now time hour day "
        "month year date name word text line code price amount number value string",
    )
)
_QUOTES = (("{}", 64), ("`{}`", 22), ("'{}'", 10), ('"{}"', 4))


def expand(text: str) -> list[str]:
    """Every text that the `[a|b]` alternatives give; brackets without a bar stay."""
    found = _ALTERNATIVES.search(text)
    if found is None:
        return [text]
    before, after = text[: found.start()], text[found.end() :]
    return [
        each for choice in found.group(1).split("|") for each in expand(before + choice + after)
    ]


def slots_of(text: str) -> list[tuple[str, str]]:
    """(name, form) of every slot; a slot that calculates, such as `{k - 1}`, has a row a name."""
    return [
        (name, form)
        for value, form in _SLOT.findall(text)
        for name in value.split()
        if name.isidentifier()
    ]


def _value_of(slot: str, constants: Mapping[str, Any]) -> Any:
    """The constant of a slot, or what it calculates from constants and numbers, as `2 * k`."""
    if " " not in slot:
        return constants[slot]
    left, sign, right = slot.split()
    one, other = (int(part) if part.isdigit() else constants[part] for part in (left, right))
    return _OPERATIONS[sign](one, other)


def _reads_as_prose(text: str, names: Mapping[str, str]) -> bool:
    """Whether a bare name is lost among the words, as in `day day of month month`."""
    used = {names[slot] for slot, _ in slots_of(text) if slot in names}
    prose = _PROSE.union(re.findall(r"\w+", _SLOT.sub("", text)))
    return not used.isdisjoint(prose) or bool(names.keys() & BEFORE_NOUN.findall(text))


def fill(
    text: str, names: Mapping[str, str], constants: Mapping[str, Any], rng: random.Random
) -> str:
    """The text with parameter names, quoted alike throughout, and constants in its slots.

    A slot may calculate with constants and numbers: `{k - 1}`, `{100 + percent}`, `{p * q}`.

    Raises KeyError for a slot that is neither, ValueError for an unknown form.
    """
    styles, shares = zip(*(_QUOTES[1:] if _reads_as_prose(text, names) else _QUOTES), strict=True)
    quote = rng.choices(styles, shares)[0]
    single = rng.random() < 0.7

    def written(found: re.Match[str]) -> str:
        name, form = found.groups()
        if name in names:
            # `numbers[i]` is code.
            indexed = found.string.startswith("[", found.end())
            return names[name] if indexed else quote.format(names[name])
        value = _value_of(name, constants)
        if form == "word":
            return number_word(value)
        if form == "ordinal":
            return ordinal(value)
        if form == "and":
            *most, last = map(repr, value)
            return f"{', '.join(most)} and {last}" if most else last
        if form == "plain":
            return str(value)
        if form and "/" in form:
            one, many = form.split("/")
            return f"{value} {one if value == 1 else many}"
        if form:
            raise ValueError(f"{form} is no form of a slot")
        literal = repr(value)
        if isinstance(value, str) and not single and '"' not in literal:
            return f'"{literal[1:-1]}"'
        return literal

    def agreeing(found: re.Match[str]) -> str:
        slot, name, noun = found.groups()
        value = None if name in names else _value_of(name, constants)
        if value != 1 or type(value) is not int:
            return found.group()
        return slot + (f"{noun[:-2]}y" if noun.endswith("ie") else noun)

    def with_article(found: re.Match[str]) -> str:
        article, name = found.groups()
        value = None if name in names else _value_of(name, constants)
        suits = value is None or type(value) is not int or not takes_an(str(value))
        return f"{article}{'' if suits else 'n'} {{{name}"

    return _SLOT.sub(written, _ARTICLE.sub(with_article, _COUNTED.sub(agreeing, text)))


def begun(text: str, rng: random.Random) -> str:
    """The text, with another beginning where it starts with `Return `."""
    if not text.startswith("Return "):
        return text
    forms, shares = zip(*_RETURNS, strict=True)
    return rng.choices(forms, shares)[0].format(rest="\0").replace("\0", text[len("Return ") :])
