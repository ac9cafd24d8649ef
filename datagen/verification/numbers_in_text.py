"""The numbers that a reader finds in a problem: digits, words, money, fractions, constants.

It shares no code with what writes them, apart from the list of number words.
"""

import re
from fractions import Fraction

from datagen.english.grammar import NUMBER_WORDS
from datagen.numbers.quantity import Number

_NUMERAL = re.compile(r"(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:/(\d+))?")
_CENTS = re.compile(r"(?:([\w,-]+) dollars? and )?([\w-]+) cents?\b")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8,
    "tenth": 10, "tenths": 10,
}  # fmt: skip
_WORDS = {
    "twice": 2, "double": 2, "doubles": 2, "doubled": 2, "both": 2, "pair": 2, "pairs": 2,
    "two": 2, "couple": 2, "halved": 2, "halves": 2, "triple": 3, "triples": 3, "tripled": 3,
    "thrice": 3, "trio": 3, "quadruple": 4, "quadruples": 4, "quadrupled": 4, "dozen": 12,
    "dozens": 12, "single": 1, "each": 1, "once": 1, "hundred": 100,
    "thousand": 1000, "score": 20, "fortnight": 14,
}  # fmt: skip

# Stated constants: value → words of which the problem must hold one, as parts of words.
CONSTANTS = {
    # One more, one fewer, the one itself: in any problem.
    1: ("",),
    2: ("half", "halv", "each way", "round trip", "there and back", "rectang", "perimeter",
        "two", "twin", "bicycle", "average", "weekend", "triang", "semi", "diameter", "both",
        "again", "back", "same", "other", "another", "equally", "between", "duck", "chicken",
        "doubl", "couple", "pair", "shoe", "sock", "glove", "leg", "hen", "bird"),
    3: ("triang", "tricycle", "yard", "feet", "foot", "average", "trimester", "triplet",
        "tripl", "quarter", "season", "tripod"),
    4: ("square", "quarter", "month", "week", "year", "table", "chair", "leg", "wheel", "car",
        "cow", "horse", "sheep", "goat", "pig", "dog", "cat", "season", "gallon", "quart",
        "average", "side", "rectang", "quadrup", "quart", "window", "hoo", "hooves", "rabbit"),
    5: ("nickel", "school", "week", "average", "pentagon", "hand", "finger"),
    6: ("insect", "ant", "hexagon", "half a dozen", "hal", "die", "dice", "cube", "face", "bee",
        "guitar", "week"),
    7: ("week", "daily", "every day"),
    8: ("spider", "octopus", "octagon", "pint", "gallon", "cube", "ounce", "cup"),
    10: ("dime", "decade", "centimeter", "millimeter", "finger", "toe", "percent", "%",
        " mm", " cm"),
    12: ("dozen", "month", "year", "inch", "foot", "feet", "clock", "cube", "edge", "noon",
        "midnight", " am", " pm"),
    14: ("fortnight", "two weeks"),
    16: ("ounce", "pound", "gallon", "cup"),
    20: ("score", "nickel"),
    24: ("day", "hour"),
    25: ("quarter",),
    30: ("month", "days", "june", "april", "september", "november", "half"),
    31: ("january", "march", "may", "july", "august", "october", "december"),
    36: ("inch", "yard"),
    48: ("hour",),
    50: ("cent", "half"),
    52: ("year", "week"),
    60: ("minute", "hour", "second"),
    90: ("angle", "right"),
    100: ("percent", "%", "cent", "meter", "hundred", "century", "dollar", "$"),
    180: ("triang", "angle"),
    360: ("angle", "circle", "turn", "degrees"),
    365: ("year", "day"),
    366: ("leap",),
    1000: ("kilo", "meter", "gram", "liter", "milli", "thousand", "ton", "km", "kg"),
    3600: ("hour", "second"),
}  # fmt: skip


_BY_WORD = NUMBER_WORDS | _PARTS | _WORDS


def _value(word: str) -> int | None:
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    return int(word) if word.isdigit() else None


def numbers_in(text: str) -> set[Number]:
    """Every number that the text gives."""
    text = text.lower()
    found: set[Number] = set()
    for whole, part, below in _NUMERAL.findall(text):
        whole = whole.replace(",", "")
        value = Fraction(whole + part) if part else int(whole)
        found.add(value)
        if below:
            found |= {int(below), Fraction(value) / int(below)}
    for word in _WORD.findall(text):
        if word in _BY_WORD:
            found.add(_BY_WORD[word])
        if "-" in word:
            found |= {_BY_WORD[piece] for piece in word.split("-") if piece in _BY_WORD}
    if " cent" in text:
        for dollars, cents in _CENTS.findall(text):
            coins = _value(cents)
            units = _value(dollars.replace(",", "")) if dollars else 0
            if coins is not None and units is not None:
                found |= {Fraction(coins, 100), units + Fraction(coins, 100)}
    return found


def is_stated_constant(value: Number, text: str) -> bool:
    """Whether the text is about something that this constant belongs to, as 60 to minutes."""
    text = text.lower()
    return value.denominator == 1 and any(
        word in text for word in CONSTANTS.get(value.numerator, ())
    )
