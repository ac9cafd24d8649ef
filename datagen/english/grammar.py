"""English as the problems need it: plurals, articles, numbers in words, sentence starts."""

import re
from functools import lru_cache

_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "tooth": "teeth", "goose": "geese", "mouse": "mice", "ox": "oxen", "leaf": "leaves",
    "loaf": "loaves", "knife": "knives", "shelf": "shelves", "scarf": "scarves",
    "wolf": "wolves", "calf": "calves", "half": "halves", "life": "lives", "wife": "wives",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "potato": "potatoes",
    "tomato": "tomatoes", "mango": "mangoes", "hero": "heroes", "salmon": "salmon",
    "trout": "trout", "series": "series", "quiz": "quizzes", "cactus": "cacti",
    "starfish": "starfish", "jellyfish": "jellyfish", "goldfish": "goldfish",
}  # fmt: skip

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

# Every whole number below one hundred, by its words.
NUMBER_WORDS = {word: value for value, word in enumerate(_UNITS)}
for _ten, _word in enumerate(_TENS, start=2):
    NUMBER_WORDS[_word] = 10 * _ten
    for _unit in range(1, 10):
        NUMBER_WORDS[f"{_word}-{_UNITS[_unit]}"] = 10 * _ten + _unit
_BY_VALUE = {value: word for word, value in NUMBER_WORDS.items()}

# (numerator, denominator) → what it may be called.
FRACTION_WORDS = {
    (1, 2): ("half", "one half"),
    (1, 3): ("a third", "one third"),
    (2, 3): ("two thirds",),
    (1, 4): ("a quarter", "one quarter", "one fourth"),
    (3, 4): ("three quarters", "three fourths"),
    (1, 5): ("a fifth", "one fifth"),
    (2, 5): ("two fifths",),
    (3, 5): ("three fifths",),
    (4, 5): ("four fifths",),
    (1, 6): ("a sixth", "one sixth"),
    (5, 6): ("five sixths",),
    (1, 8): ("an eighth", "one eighth"),
    (3, 8): ("three eighths",),
    (5, 8): ("five eighths",),
    (1, 10): ("a tenth", "one tenth"),
    (3, 10): ("three tenths",),
}

_VOWEL_SOUND = re.compile(
    r"(?!one\b|once\b|uni|use|usu|euro|ewe)[aeiou]|hour|honest|heir|\$?8|\$?1[18](?!\d)",
    re.IGNORECASE,
)
# Every `an`, and `a` before what may need `an`.
_ARTICLE = re.compile(r"\b([Aa])(?:n (?=\S)| (?=[aeiouhAEIOUH$18]))(?=(\S+))")
_SENTENCE_START = re.compile(r"(?:^|(?<!\b[ap]\.m)[.?!] )[a-z]")


def plural(noun: str) -> str:
    """The plural of a countable noun; of a phrase, the plural of its last word."""
    head, space, last = noun.rpartition(" ")
    if last in _IRREGULAR:
        many = _IRREGULAR[last]
    elif last.endswith("man") and last != "human":
        many = last[:-3] + "men"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        many = last + "es"
    elif last.endswith("y") and last[-2] not in "aeiou":
        many = last[:-1] + "ies"
    else:
        many = last + "s"
    return head + space + many


def number_word(value: int) -> str:
    """`twenty-five`, for 0 to 99."""
    return _BY_VALUE[value]


_ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth",
)  # fmt: skip


def ordinal(value: int) -> str:
    """`third`, `21st`: in words up to the twelfth."""
    if 0 <= value < len(_ORDINALS):
        return _ORDINALS[value]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{'th' if value % 100 in (11, 12, 13) else ending}"


@lru_cache(maxsize=1 << 14)
def takes_an(word: str) -> bool:
    """Whether `an` goes before this word or numeral."""
    return _VOWEL_SOUND.match(word) is not None


def with_articles(text: str) -> str:
    """`text` with every a or an suited to the word after it."""
    return _ARTICLE.sub(
        lambda found: found.group(1) + ("n " if takes_an(found.group(2)) else " "), text
    )


def capitalized(text: str) -> str:
    """`text` with a capital at each sentence start."""
    return _SENTENCE_START.sub(lambda found: found.group().upper(), text)
