"""Primers: repeat numbers, words and sentences, or go through their letters. Level is length."""

import random
from collections.abc import Sequence
from functools import cache

from datagen.english.grammar import with_articles
from datagen.english.nouns import pool
from datagen.primers.made_up import MADE_UP_WORDS, made_up_word
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_REAL_WORDS = tuple(
    sorted(
        {
            noun.one.lower()
            for name in (
                "fruit", "vegetable", "baked", "toy", "stationery", "tool", "clothes", "household",
                "furniture", "farm_animal", "wild_animal", "bird", "insect", "flower", "tree",
                "vehicle", "instrument", "job", "color", "weekday", "month", "season", "town",
                "subject", "sport", "hobby",
            )
            for noun in pool(name)
            if noun.one.isalpha()
        }
    )
)  # fmt: skip
_MADE_UP, _RANDOM = 600, 60


@cache
def _words_of(length: int) -> tuple[str, ...]:
    """Words to take apart, about as long: all there are of English, made-up ones, random letters.

    They are few, so that the English ones are not lost among what could be made up.
    """
    rng = random.Random(length)
    real = [word for word in _REAL_WORDS if len(word) == length]
    every = (made_up_word(rng.randrange(MADE_UP_WORDS)) for _ in range(20_000))
    made_up = [word for word in every if abs(len(word) - length) < 2][:_MADE_UP]
    letters = ["".join(rng.choices(_LETTERS, k=length)) for _ in range(_RANDOM)]
    return tuple(dict.fromkeys([*real, *made_up, *letters]))


_COPY = (
    "Repeat: {x}",
    "Repeat exactly: {x}",
    "Copy this: {x}",
    "Write {x} again.",
    "Echo {x}",
    "Type {x}",
    "Say {x}",
    "Write down exactly what follows: {x}",
    "{x}\nCopy the line above.",
    "{x}\nWrite the same once more.",
    'The text is "{x}". Write it without the quotation marks.',
    "Input: {x}\nGive back the input unchanged.",
)


def _copied(choices: Choices, text: str) -> Told:
    prompt = choices.wording(_COPY).replace("{x}", text)
    if text.endswith("."):
        prompt = prompt.replace(f"{text} again.", f"this again: {text}")
        for order in ("Echo", "Type", "Say"):
            prompt = prompt.replace(f"{order} {text}", f"{order}: {text}")
    return Told(prompt, text, (f"answer == ' '.join({text.split(' ')})",))


def _number(choices: Choices, level: int) -> Told:
    return _copied(choices, str(choices.digits(level)))


def _made_up_words(choices: Choices, level: int) -> Told:
    return _copied(choices, " ".join(choices.words(level, short=level == 1)))


def _code(choices: Choices, level: int) -> Told:
    """Letters and digits in any order, as in a serial number."""
    symbols = [choices.of("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(level + 1)]
    if level > 2:
        symbols.insert(1 + choices.below(level), "-")
    return _copied(choices, "".join(symbols))


_SENTENCES = (
    "{name} put {n} {things} into the {color} {box}.",
    "On {day}, {name} found {n} {things} near the {place}.",
    "The {color} {box} holds {n} {things} and a {thing}.",
    "{name} and {other} shared {n} {things} at the {place}.",
    "There are {n} {color} {things} behind the {place}.",
    "My {relative} keeps a {color} {thing} in the {room}.",
    "{name} lost a {thing}, but {other} found {n} {things}.",
    "Every {day}, {name} takes {n} {things} to the {place}.",
    "The {job} sold {n} {things} to {name} for ${m}.",
    "{name} is {n} years old and likes {color} {things}.",
    "Room {n} is next to room {m}, where {name} works.",
    "Please send {n} {things} to {name}, {m} Park Road.",
    "{name}, {other} and the {job} waited {n} minutes.",
    "A {thing} costs ${n}, and a {color} {box} costs ${m}.",
)
_SHORT_SENTENCES = (
    "{name} has {n} {things}.",
    "The {box} is {color}.",
    "{name} met {other}.",
    "A {thing} costs ${n}.",
    "The {job} is late.",
    "It is {day}.",
    "{name} went to the {place}.",
    "Take {n} {things}.",
)


_THINGS = "toy+stationery+household+tool"
_SLOTS = {
    "thing": _THINGS,
    "color": "color",
    "box": "container",
    "day": "weekday",
    "place": "place",
    "room": "room",
    "relative": "relative",
    "job": "job",
}


def _sentence_text(choices: Choices, forms: Sequence[str]) -> str:
    text = choices.of(forms)
    for slot in ("name", "other"):
        if "{" + slot + "}" in text:
            text = text.replace("{" + slot + "}", choices.names(1)[0])
    for slot in ("n", "m"):
        if "{" + slot + "}" in text:
            text = text.replace("{" + slot + "}", str(choices.numbers(1, 3)[0]))
    for slot, group in _SLOTS.items():
        if "{" + slot + "}" in text:
            text = text.replace("{" + slot + "}", choices.of(pool(group)).one)
    if "{things}" in text:
        text = text.replace("{things}", choices.of(pool(_THINGS)).many)
    return with_articles(text)


def _sentence(choices: Choices, level: int) -> Told:
    forms = _SHORT_SENTENCES if level == 1 else _SENTENCES
    count = max(1, level - 1)
    return _copied(choices, " ".join(_sentence_text(choices, forms) for _ in range(count)))


def _word(choices: Choices, length: int) -> str:
    return choices.text(_words_of(length))


_SPELL = (
    "Spell {x}.",
    "Write {x} letter by letter.",
    "Which letters does the word {x} have, in order?",
    "Spell the word {x} with commas between the letters.",
    "List the letters of {x} in order.",
    "Take the word {x} apart into letters.",
    "How is {x} spelled?",
    "Give each letter of {x}.",
    "{x}: write its letters one by one.",
    "Separate the letters of {x} by commas.",
)


def _spell(choices: Choices, level: int) -> Told:
    word = _word(choices, level + 2)
    prompt = choices.wording(_SPELL).replace("{x}", word)
    return Told(
        prompt, ", ".join(word), (f"answer == str(list({word!r}))[1:-1].replace(\"'\", '')",)
    )


_UNSPELL = (
    "Which word is spelled {x}?",
    "Put the letters together: {x}",
    "Join these letters into a word: {x}",
    "{x}. Write them as one word.",
    "Read these letters as a word: {x}",
    "What word do the letters {x} make, in this order?",
    "Write {x} without the commas and spaces.",
    "Glue together: {x}",
)


def _unspell(choices: Choices, level: int) -> Told:
    word = _word(choices, level + 2)
    letters = ", ".join(word)
    prompt = choices.wording(_UNSPELL).replace("{x}", letters)
    return Told(prompt, word, (f"answer == {letters!r}.replace(', ', '')",))


_DIGITS = (
    "Write the digits of {x} one by one.",
    "List the digits of {x} in order.",
    "Which digits does {x} have, from left to right?",
    "Separate the digits of {x} by commas.",
    "Take {x} apart into its digits.",
    "Give each digit of the number {x}.",
    "Read out {x} digit by digit.",
    "Spell {x} with commas between the digits.",
)


def _digits(choices: Choices, level: int) -> Told:
    number = choices.digits(level)
    prompt = choices.wording(_DIGITS).replace("{x}", str(number))
    places = range(level - 1, -1, -1)
    arithmetic = f"', '.join(str({number} // 10**p % 10) for p in {list(places)})"
    return Told(prompt, ", ".join(str(number)), (f"answer == {arithmetic}",))


_BACKWARDS = (
    "Write {x} backwards.",
    "Reverse {x}.",
    "Read {x} from right to left.",
    "What is {x} spelled backwards?",
    "Turn {x} around, last character first.",
    "Give {x} in reverse.",
    "{x} reversed is what?",
    "Start at the end of {x} and write it to its beginning.",
)


def _backwards(choices: Choices, level: int) -> Told:
    text = str(choices.digits(level + 1)) if choices.below(2) else _word(choices, level + 2)
    prompt = choices.wording(_BACKWARDS).replace("{x}", text)
    law = f"answer == ''.join(reversed({text!r}))"
    lines = (" ".join(text), " ".join(text[::-1])) if level > 2 else ()
    return Told(prompt, text[::-1], (law,), lines)


_DIGIT_AT = (
    "What is the {nth} digit of {x}?",
    "Which digit of {x} comes {nth}?",
    "Give the {nth} digit of the number {x}.",
    "Write only the {nth} digit of {x}.",
    "In {x}, which digit is the {nth}?",
    "Reading {x} from left to right, what is the {nth} digit?",
    "Name the {nth} digit in {x}.",
    "Find the {nth} digit of {x}.",
)
_LETTER_AT = (
    "What is the {nth} letter of {x}?",
    "Which letter of {x} comes {nth}?",
    "Give the {nth} letter of the word {x}.",
    "Write only the {nth} letter of {x}.",
    "In {x}, which letter is the {nth}?",
    "Reading {x} from left to right, what is the {nth} letter?",
    "Name the {nth} letter in {x}.",
    "Find the {nth} letter of {x}.",
)


def _symbol_at(choices: Choices, level: int) -> Told:
    digits = choices.below(2)
    text = str(choices.digits(level + 1)) if digits else _word(choices, level + 2)
    place = choices.below(min(len(text), len(_ORDINALS)))
    nth, index = _ORDINALS[place], place
    if place == len(text) - 1:
        nth, index = "last", -1
    wording = choices.wording(_DIGIT_AT if digits else _LETTER_AT)
    prompt = wording.replace("{nth}", nth).replace("{x}", text)
    return Told(prompt, text[place], (f"answer == {text!r}[{index}]",))


_COUNT = (
    "How many letters does {x} have?",
    "Count the letters of {x}.",
    "How long is the word {x}?",
    "What is the number of letters in {x}?",
    "Give the length of the word {x}.",
    "{x}: how many letters?",
    "How many letters are there in {x}?",
    "Of how many letters is the word {x} made?",
)


def _count_letters(choices: Choices, level: int) -> Told:
    word = _word(choices, level + 2)
    prompt = choices.wording(_COUNT).replace("{x}", word)
    lines = (" ".join(f"{letter}{n}" for n, letter in enumerate(word, 1)),)
    return Told(prompt, str(len(word)), (f"answer == str(len({word!r}))",), lines)


_COUNT_OF = (
    "How many times does the letter {c} occur in {x}?",
    "Count the letter {c} in {x}.",
    "How often is {c} in {x}?",
    "How many {c}'s are there in {x}?",
    "Give the number of times that {x} has the letter {c}.",
    "In {x}, how many letters are {c}?",
    "{x}: how many times is there a {c}?",
    "How many of the letters of {x} are {c}?",
)


def _count_of(choices: Choices, level: int) -> Told:
    """How often a letter is in a word: the letters are marked and counted one by one."""
    word = _word(choices, level + 3)
    letter = choices.of(word)
    if choices.rng.random() < 0.15:
        letter = choices.rng.choice(_LETTERS)
    wording = with_articles(choices.wording(_COUNT_OF).replace("{c}", letter))
    count, marked = 0, []
    for found in word:
        count += found == letter
        marked.append(f"{found}{count}" if found == letter else found)
    law = f"answer == str({word!r}.count({letter!r}))"
    return Told(wording.replace("{x}", word), str(count), (law,), (" ".join(marked),))


_RENAME = (
    "Replace {a} with {b}: {x}",
    "Write the sentence with {b} instead of {a}: {x}",
    "{x}\nChange {a} to {b}.",
    "{x}\nWrite this again, but with {b} in place of {a}.",
    "In the next sentence, {a} should be {b}. {x}",
    "Put {b} for {a}: {x}",
    "{x}\nThe name {a} is wrong. It should be {b}. Write the right sentence.",
    "Rewrite for {b} instead of {a}: {x}",
)


def _rename(choices: Choices, level: int) -> Told:
    """Another name or another number in a sentence that stays as it is otherwise."""
    forms = [form for form in _SENTENCES if "{name}" in form and "{n}" in form]
    if level == 1:
        forms = [form for form in _SHORT_SENTENCES if "{name}" in form]
    name, new = choices.names(2)
    form = choices.of(forms)
    text = _sentence_text(choices, [form.replace("{name}", name)])
    prompt = choices.wording(_RENAME).replace("{a}", name).replace("{b}", new).replace("{x}", text)
    pieces = text.split(name)
    return Told(prompt, text.replace(name, new), (f"answer == {new!r}.join({pieces})",))


_TIMES = (
    "Write {x} {n} times.",
    "Repeat {x} {n} times.",
    "Say {x} {n} times in a row.",
    "Type {x} {n} times, with spaces between.",
    "Give {x} {n} times.",
    "{x}, {n} times over, please.",
    "Put down {x} {n} times.",
    "Produce {x} {n} times, separated by spaces.",
)
_COUNTS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _times(choices: Choices, level: int) -> Told:
    text = str(choices.digits(1 + choices.below(3))) if choices.below(2) else choices.words(1)[0]
    n = level + 1
    shown = _COUNTS[n] if choices.below(2) else str(n)
    prompt = choices.wording(_TIMES).replace("{x}", text).replace("{n}", shown)
    return Told(prompt, " ".join([text] * n), (f"answer == ({text!r} + ' ') * {n - 1} + {text!r}",))


_UPPER = (
    "Write {x} in capital letters.",
    "Put {x} in upper case.",
    "What is {x} in capitals?",
    "{x}, all in upper case:",
    "Change {x} to capital letters.",
    "Give {x} in uppercase.",
    "Turn the letters of {x} into capitals.",
    "Capitalize every letter of {x}.",
)
_FIRST_UPPER = (
    "Write {x} with a capital first letter.",
    "Capitalize the first letter of {x}.",
    "Start {x} with a capital letter.",
    "{x} is a name. Write it with a capital.",
    "Make the first letter of {x} upper case.",
    "Change {x} so that it begins with a capital letter.",
)


def _capitals(choices: Choices, level: int) -> Told:
    words = [_word(choices, 3 + choices.below(5)) for _ in range(level)]
    text = " ".join(words)
    first = level == 1 and choices.below(2)
    prompt = choices.wording(_FIRST_UPPER if first else _UPPER).replace("{x}", text)
    changed = text[0].upper() + text[1:] if first else text.upper()
    if first:
        return Told(prompt, changed, (f"answer == {text!r}.capitalize()",))
    by_hand = f"''.join([chr(ord(c) - 32 * (c != ' ')) for c in {text!r}])"
    return Told(prompt, changed, (f"answer == {by_hand}",))


FAMILY = PrimerFamily(
    "copy_exactly",
    (
        Primer("number", range(1, 9), _number),
        Primer("made_up_words", range(1, 7), _made_up_words),
        Primer("code", range(1, 9), _code),
        Primer("sentence", range(1, 5), _sentence),
        Primer("spell", range(1, 9), _spell),
        Primer("unspell", range(1, 9), _unspell),
        Primer("digits", range(1, 9), _digits),
        Primer("backwards", range(1, 9), _backwards),
        Primer("symbol_at", range(1, 9), _symbol_at),
        Primer("count_letters", range(1, 9), _count_letters),
        Primer("count_of_letter", range(1, 9), _count_of),
        Primer("rename", range(1, 3), _rename),
        Primer("times", range(1, 9), _times),
        Primer("capitals", range(1, 5), _capitals),
    ),
)
