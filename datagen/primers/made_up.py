"""Words that no language has, for problems that can only be solved by copying them."""

from datagen.splits.held_out import HELD_OUT_NAMES, fraction

_ONSETS = (
    "b", "bl", "br", "ch", "cl", "d", "dr", "f", "fl", "fr", "g", "gl", "gr", "h", "j", "k", "kl",
    "kr", "l", "m", "n", "p", "pl", "pr", "qu", "r", "s", "sk", "sl", "sn", "sp", "st", "t", "th",
    "tr", "tw", "v", "w", "y", "z", "zw",
)  # fmt: skip
_VOWELS = ("a", "e", "i", "o", "u", "ee", "oo", "ai", "ar", "or", "un", "im", "ol", "ex")
_MIDDLES = ("b", "bb", "d", "dd", "f", "g", "k", "l", "m", "n", "nd", "p", "rt", "s", "t", "v", "z")
_CODAS = ("b", "ck", "d", "f", "g", "k", "l", "m", "n", "nk", "p", "rp", "sk", "st", "t", "x", "z")
_ENDS = ("a", "o", "y", "le", "er", "in", "on", "ix", "ust", "ob", "ing", "et", "ard", "ump", "il")

SHORT = len(_ONSETS) * len(_VOWELS) * len(_CODAS)
LONG = len(_ONSETS) * len(_VOWELS) * len(_MIDDLES) * len(_ENDS)
MADE_UP_WORDS = SHORT + LONG


def made_up_word(number: int) -> str:
    """Word number 0 to MADE_UP_WORDS - 1: `zorp`, `mibbet`. The first SHORT have one syllable."""
    short = number < SHORT
    if not short:
        number -= SHORT
    letters = []
    for part in (_ONSETS, _VOWELS, _CODAS) if short else (_ONSETS, _VOWELS, _MIDDLES, _ENDS):
        number, place = divmod(number, len(part))
        letters.append(part[place])
    return "".join(letters)


def is_held_out_word(word: str) -> bool:
    """True for one made-up word in twenty."""
    return fraction("made-up", word) < HELD_OUT_NAMES
