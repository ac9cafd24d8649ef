"""Primers: one number in several forms: digits, words, ordinals, money, clock times, shares, units.

The level is the number of digits, or how many steps lie between the forms.
"""

from collections.abc import Sequence

from datagen.english.grammar import number_word, with_articles
from datagen.english.nouns import pool
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told

_THINGS = pool("collectible+toy+stationery+fruit+baked+household")


def in_words(value: int) -> str:
    """A whole number below a million: `four hundred five`, `two thousand sixty-one`."""
    if value < 100:
        return number_word(value)
    size, name = (1000, "thousand") if value >= 1000 else (100, "hundred")
    head, rest = divmod(value, size)
    return f"{in_words(head)} {name}" + (f" {in_words(rest)}" if rest else "")


def _with_and(words: str) -> str:
    """As many say it: `four hundred and five`."""
    head, hundred, rest = words.rpartition(" hundred ")
    if not hundred:
        head, thousand, rest = words.rpartition(" thousand ")
        return f"{head} thousand and {rest}" if thousand else words
    return f"{head} hundred and {rest}"


_TO_DIGITS = (
    "Write {x} in digits.",
    "Write {x} as a number.",
    "Which number is {x}?",
    "Give {x} in figures.",
    "{x} = ?",
    "What is {x} in digits?",
    "Turn {x} into digits.",
    "Use digits for {x}.",
    "Write the number {x} with digits.",
)
_TO_WORDS = (
    "Write {x} in words.",
    "How is {x} written in words?",
    "Spell out {x}.",
    "Write out the number {x}.",
    "Say {x} in words.",
    "Give the words for {x}.",
    "What is {x} in words?",
    "Turn {x} into words.",
)


def _terms(value: int) -> str:
    """A sum that is `value`, place by place: the law of what is said in words."""
    digits = str(value)
    last = len(digits) - 1
    return " + ".join(f"{digit} * {10 ** (last - place)}" for place, digit in enumerate(digits))


def _words_to_digits(choices: Choices, level: int) -> Told:
    value = choices.digits(level)
    words = in_words(value)
    if choices.rng.random() < 0.4:
        words = _with_and(words)
    prompt = choices.wording(_TO_DIGITS).replace("{x}", words)
    if choices.rng.random() < 0.3:
        prompt = prompt[0].upper() + prompt[1:]
    return Told(prompt, str(value), (f"answer == str({_terms(value)})",))


def _digits_to_words(choices: Choices, level: int) -> Told:
    value = choices.digits(level)
    shown = f"{value:,}" if choices.rng.random() < 0.3 else str(value)
    prompt = choices.wording(_TO_WORDS).replace("{x}", shown)
    return Told(prompt, in_words(value), (f"[number_of(answer)] == [{_terms(value)}]",))


_HAS = (
    "{k} has {x} {things}. How many {things} is that, in digits?",
    "There are {x} {things} in a box. Write their number in digits.",
    "{k} counted {x} {things}. Which number is that?",
    "{k} bought {x} {things}. Give the number of {things} in digits.",
    "In the shop are {x} {things}. How many, as a number?",
    "{X} {things} were sold. How many is that, in digits?",
    "{k} needs {x} {things} and {k2} needs {y}. How many {things} does {k} need?",
    "{k2} found {y} {things}, {k} found {x}. How many {things} did {k} find?",
    "{k} gave {k2} {x} {things}. What number of {things} did {k2} get?",
    "Please send {x} {things} to {k}. How many {things} are to be sent?",
)


def _named(choices: Choices, text: str) -> str:
    """The text with a name for its `{k}`."""
    return text.replace("{k}", choices.passing_name()) if "{k}" in text else text


def _words_in_a_story(choices: Choices, level: int) -> Told:
    """A number word among other words."""
    value, other = choices.numbers(2, level)
    k, k2 = choices.names(2)
    things = choices.of(_THINGS).many
    text = choices.wording(_HAS)
    words = in_words(value)
    begun = words[0].upper() + words[1:]
    for slot, said in (("{k2}", k2), ("{k}", k), ("{x}", words), ("{X}", begun)):
        text = text.replace(slot, said)
    text = text.replace("{things}", things).replace("{y}", in_words(other))
    return Told(text, str(value), (f"answer == str({_terms(value)})",))


_ONES = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip


def _ordinal_word(value: int) -> str:
    if value < 20:
        return _ONES[value]
    tens, ones = value // 10 * 10, value % 10
    if ones:
        return f"{number_word(tens)}-{_ONES[ones]}"
    return f"{number_word(tens)[:-1]}ieth"


def _ordinal(value: int) -> str:
    ending = "th" if value // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


_ORDINAL_NUMBER = (
    "Which number belongs to {x}?",
    "{k} came {x} in the race. Which place is that, as a number?",
    "What number is meant by {x}?",
    "The {x} house on the left is {k}'s. Which number is it, counting from one?",
    "{k} lives on the {x} floor. Which number has that floor?",
    "Write the number behind the word {x}.",
    "It was {k}'s {x} try. How many tries has {k} made?",
    "{k} is the {x} in line. What is {k}'s number in the line?",
)
_ORDINAL_SHORT = (
    "Write {x} with digits, as in 1st.",
    "Abbreviate {x} with digits, as in 1st.",
    "How is {x} written with a number, such as 1st?",
    "Short form with digits for {x}, as in 1st:",
    "Give {x} as a numeral with its ending, like 1st.",
    "Use the form 1st for {x}.",
)


_ENDINGS = ["th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"]


def _ordinals(choices: Choices, level: int) -> Told:
    value = choices.number(1, 20) if level == 1 else choices.number(21, 99)
    short = choices.below(3)
    if short == 0:
        text = choices.wording(_ORDINAL_SHORT).replace("{x}", _ordinal_word(value))
        ending = "'th'" if value in range(11, 14) else f"{_ENDINGS}[{value % 10}]"
        law = f"answer == '{value}' + {ending}"
        return Told(text, _ordinal(value), (law,))
    shown = _ordinal_word(value) if short == 1 else _ordinal(value)
    text = _named(choices, choices.wording(_ORDINAL_NUMBER)).replace("{x}", shown)
    return Told(text, str(value), (f"answer == str({_terms(value)})",))


# What is said: (text, its factors). `{n}` is a number word, and a factor itself.
_AMOUNTS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("a dozen", (12,)), ("half a dozen", (6,)), ("a couple of", (2,)), ("a pair of", (2,)),
    ("one dozen", (12,)), ("a hundred", (100,)), ("a thousand", (1000,)), ("a single", (1,)),
    ("half a hundred", (50,)), ("a trio of", (3,)), ("a quartet of", (4,)), ("a score of", (20,)),
    ("a gross of", (144,)),
)  # fmt: skip
_MANY_AMOUNTS: tuple[tuple[str, int], ...] = (
    ("{n} dozen", 12), ("{n} hundred", 100), ("{n} pairs of", 2), ("{n} thousand", 1000),
    ("{n} dozen", 12), ("{n} scores of", 20), ("{n} trios of", 3),
)  # fmt: skip
_HOW_MANY = (
    "{k} has {x} {things}. How many {things} is that?",
    "{k} bought {x} {things}. How many {things} did {k} buy?",
    "How many {things} are {x} {things}?",
    "A box holds {x} {things}. How many {things} are in it?",
    "{k} ordered {x} {things}. What number of {things} was ordered?",
    "There are {x} {things} on the table. How many {things} are there?",
    "{k} found {x} {things}. Give their number in digits.",
    "Write {x} {things} with a number.",
    "{k} needs {x} {things}. How many {things} does {k} need?",
)


def _amounts(choices: Choices, level: int) -> Told:
    """A dozen, a couple, three dozen: and the number that is meant."""
    noun = choices.of(_THINGS)
    text = _named(choices, choices.wording(_HOW_MANY))
    if level == 1:
        said, (value,) = choices.of(_AMOUNTS)
        lines: tuple[str, ...] = ()
        law = f"answer == str({value})"
        if value == 1:
            text = text.replace("There are {x} {things} on", "There is {x} {things} on")
            text = text.replace("How many {things} are {x}", "How many {things} is {x}")
            text = text.replace("{x} {things}", "{x} " + noun.one)
    else:
        said, size = choices.of(_MANY_AMOUNTS)
        n = choices.number(2, 9 if level == 2 else 30)
        said = said.replace("{n}", number_word(n) if choices.rng.random() < 0.6 else str(n))
        value = n * size
        lines = (f"{noun.many} = {n} * {size} = {value}",)
        law = f"answer == str(sum([{size}] * {n}))"
    text = text.replace("{x}", said).replace("{things}", noun.many)
    return Told(text, str(value), (law,), lines)


_TIMES_AS = (
    ("twice as many", 2), ("double the number", 2), ("two times as many", 2),
    ("three times as many", 3), ("triple the number", 3), ("four times as many", 4),
    ("thrice as many", 3), ("five times as many", 5), ("ten times as many", 10),
    ("quadruple the number", 4),
)  # fmt: skip
_PART_OF = (
    ("half as many", 2), ("a third as many", 3), ("a quarter as many", 4), ("one fifth as many", 5),
    ("half the number", 2), ("a tenth as many", 10),
)  # fmt: skip
_COMPARED = (
    "{a} has {n} {things}. {b} has {x}. How many {things} does {b} have?",
    "{b} has {x} {things} as {a}, who has {n}. How many {things} does {b} have?",
    "{a} owns {n} {things}, and {b} owns {x}. How many {things} does {b} own?",
    "If {a} sold {n} {things} and {b} sold {x}, how many {things} did {b} sell?",
    "{a} found {n} {things}; {b} found {x}. How many did {b} find?",
    "How many {things} does {b} have if {a} has {n} and {b} has {x}?",
)


def _compared(choices: Choices, level: int) -> Told:
    """Twice, half, three times as many."""
    a, b = choices.names(2)
    things = choices.of(_THINGS).many
    text = choices.wording(_COMPARED)
    part = choices.below(2)
    said, factor = choices.of(_PART_OF if part else _TIMES_AS)
    if "number" in said and "{x} {things} as" in text:
        said = said.replace("the number", "as many").replace("double as", "twice as")
        said = {
            "triple as many": "three times as many",
            "quadruple as many": "four times as many",
        }.get(said, said)
    result = choices.number(2, 9) if level == 1 else choices.number(10, 99)
    n = result * factor if part else result
    value = result if part else result * factor
    for slot, shown in (
        ("{a}", a),
        ("{b}", b),
        ("{things}", things),
        ("{n}", str(n)),
        ("{x}", said),
    ):
        text = text.replace(slot, shown)
    line = f"{things} of {b} = {n} {'/' if part else '*'} {factor} = {value}"
    law = f"answer == str({n} {'//' if part else '*'} {factor})"
    return Told(text, str(value), (law,), (line,))


_CENTS = (
    "How many cents are {x}?",
    "{x} is how many cents?",
    "Write {x} in cents.",
    "Convert {x} to cents.",
    "Change {x} into cents. How many are there?",
    "How many cents make {x}?",
    "{k} has {x}. How many cents is that?",
    "Something costs {x}. What is the price in cents?",
)
_DOLLARS = (
    "Write {x} cents in dollars, as in $1.05.",
    "{x} cents is how much in dollars, written like $1.05?",
    "Convert {x} cents to the form $1.05.",
    "{k} has {x} cents. Write this with a dollar sign, as in $1.05.",
    "How is {x} cents written with a dollar sign, such as $1.05?",
    "Give {x} cents as dollars in the form $1.05.",
)


def _money(choices: Choices, level: int) -> Told:
    """$3.50 and 350 cents and three dollars and fifty cents."""
    dollars = choices.number(1, 9) if level == 1 else choices.number(1, 10**level - 1)
    cents = choices.number(0, 19) * 5 if level == 1 else choices.number(0, 99)
    total = dollars * 100 + cents
    law = f"{dollars} * 100 + {cents}"
    if choices.below(3) == 0:
        text = _named(choices, choices.wording(_DOLLARS)).replace("{x}", str(total))
        law = f"answer == '$%.2f' % ({total} / 100)"
        return Told(text, f"${dollars}.{cents:02}", (law,))
    words = f"{in_words(dollars)} dollar{'s' * (dollars > 1)}"
    if cents:
        words += f" and {in_words(cents)} cent{'s' * (cents > 1)}"
    digits = f"{dollars} dollar{'s' * (dollars > 1)}" + (f" and {cents} cents" if cents > 1 else "")
    shown = choices.rng.choice((f"${dollars}.{cents:02}", f"${dollars}.{cents:02}", words))
    if cents != 1 and choices.rng.random() < 0.2:
        shown = digits
    text = _named(choices, choices.wording(_CENTS)).replace("{x}", shown)
    text = text[0].upper() + text[1:]
    lines = (f"cents of the dollars = {dollars} * 100 = {dollars * 100}",)
    lines += (f"cents = {dollars * 100} + {cents} = {total}",) if cents else ()
    return Told(text, str(total), (f"answer == str({law})",), lines)


_COINS = (("penny", "pennies", 1), ("nickel", "nickels", 5), ("dime", "dimes", 10),
          ("quarter", "quarters", 25))  # fmt: skip
_ASK_COINS = (
    "How many cents are {x}?",
    "{k} has {x}. How many cents is that?",
    "What are {x} worth, in cents?",
    "How many cents do {x} make together?",
    "In {k}'s pocket: {x}. How many cents are there?",
    "Find the value of {x} in cents.",
    "{k} pays with {x}. How many cents does {k} pay?",
    "Give the worth of {x} in cents.",
)


def _coins(choices: Choices, level: int) -> Told:
    """Some coins of `level` kinds."""
    kinds = choices.some(_COINS, level)
    counts = [choices.number(2, 9) for _ in kinds]
    said = [
        f"{number_word(n) if choices.rng.random() < 0.3 else n} {many}"
        for n, (_, many, _) in zip(counts, kinds, strict=True)
    ]
    shown = said[0] if level == 1 else f"{', '.join(said[:-1])} and {said[-1]}"
    text = _named(choices, choices.wording(_ASK_COINS)).replace("{x}", shown)
    lines, total = [], 0
    for n, (_, many, worth) in zip(counts, kinds, strict=True):
        lines.append(f"cents of {many} = {n} * {worth} = {n * worth}")
        if total:
            lines.append(f"cents so far = {total} + {n * worth} = {total + n * worth}")
        total += n * worth
    every = [worth for n, (_, _, worth) in zip(counts, kinds, strict=True) for _ in range(n)]
    return Told(text, str(total), (f"answer == str(sum({every}))",), tuple(lines))


_TO_24 = (
    "Write {x} on the 24-hour clock.",
    "What is {x} in 24-hour time?",
    "Convert {x} to 24-hour time.",
    "How does a 24-hour clock show {x}?",
    "It is {x}. What does a 24-hour clock say?",
    "Give {x} in the 24-hour form.",
)
_TO_12 = (
    "Write {x} with am or pm.",
    "What is {x} in 12-hour time, with am or pm?",
    "Convert {x} to 12-hour time with am or pm.",
    "A 24-hour clock shows {x}. Say the time with am or pm.",
    "It is {x}. Give the time with am or pm.",
    "{x} is what time with am or pm?",
)
_SPOKEN_TO = (
    "Write {x} as h:mm.",
    "What does a digital clock show at {x}? Use 12 hours.",
    "It is {x}. Write the time in digits, as in 4:05.",
    "Give {x} in digits, as in 4:05.",
    "{x}: how is this time written, as in 4:05?",
    "Turn {x} into the form 4:05.",
)


def _clock(choices: Choices, level: int) -> Told:
    """Clock times: am and pm, 24 hours, a quarter to three."""
    hour = choices.number(0, 23) if level == 1 else choices.number(1, 12)
    sort = choices.below(2) if level == 1 else 2
    if sort < 2:
        minute = choices.number(0, 59)
        long, short = f"{hour:02}:{minute:02}", f"{(hour - 1) % 12 + 1}:{minute:02}"
        half = "pm" if hour >= 12 else "am"
        shown = f"{hour}:{minute:02}" if hour > 9 else long
        if sort == 0:
            text = choices.wording(_TO_24).replace("{x}", f"{short} {half}")
            known = ["12", *(str(h) for h in range(1, 12))]
            hours = f"{known}.index('{(hour - 1) % 12 + 1}') + 12 * ({half!r} == 'pm')"
            law = f"answer == str(100 + {hours})[1:] + ':{minute:02}'"
            return Told(text, long, (law,))
        text = choices.wording(_TO_12).replace("{x}", shown)
        law = (
            f"answer == str(({hour} + 11) % 12 + 1) + ':{minute:02} ' + ['am', 'pm'][{hour} // 12]"
        )
        return Told(text, f"{short} {half}", (law,))
    following = hour % 12 + 1
    minute = choices.number(1, 11) * 5
    if minute in (15, 45):
        said = f"a quarter {'past' if minute == 15 else 'to'} "
    elif minute == 30:
        said = "half past "
    else:
        said = f"{number_word(minute if minute < 30 else 60 - minute)} minutes "
        said += "past " if minute < 30 else "to "
    said += number_word(hour if minute <= 30 else following)
    text = choices.wording(_SPOKEN_TO).replace("{x}", said)
    text = text[0].upper() + text[1:]
    shown_hour = following if minute > 30 else hour
    law = f"answer == str(({shown_hour} + 11 - {int(minute > 30)}) % 12 + 1) + ':{minute:02}'"
    return Told(text, f"{hour}:{minute:02}", (law,))


# (numerator, denominator): words, percent, decimal.
_SHARES = {
    (1, 2): (("half", "one half", "1/2"), "50%", "0.5"),
    (1, 4): (("a quarter", "one fourth", "1/4"), "25%", "0.25"),
    (3, 4): (("three quarters", "three fourths", "3/4"), "75%", "0.75"),
    (1, 5): (("a fifth", "one fifth", "1/5"), "20%", "0.2"),
    (2, 5): (("two fifths", "2/5"), "40%", "0.4"),
    (3, 5): (("three fifths", "3/5"), "60%", "0.6"),
    (4, 5): (("four fifths", "4/5"), "80%", "0.8"),
    (1, 10): (("a tenth", "one tenth", "1/10"), "10%", "0.1"),
    (3, 10): (("three tenths", "3/10"), "30%", "0.3"),
    (7, 10): (("seven tenths", "7/10"), "70%", "0.7"),
    (9, 10): (("nine tenths", "9/10"), "90%", "0.9"),
    (1, 8): (("an eighth", "one eighth", "1/8"), "12.5%", "0.125"),
    (1, 100): (("a hundredth", "one hundredth", "1/100"), "1%", "0.01"),
}
_SHARE_FORMS = (("percent", "%"), ("a decimal", "."), ("a fraction in digits", "/"))
_ASK_SHARE = (
    "Write {x} as {form}.",
    "What is {x} as {form}?",
    "Give {x} as {form}.",
    "Express {x} as {form}.",
    "{x} is what, written as {form}?",
    "Convert {x} to {form}.",
    "How is {x} written as {form}?",
    "Turn {x} into {form}.",
)
_ASK_SHARE_OF = (
    "How many {things} make {x} of {n} {things}?",
    "{k} had {n} {things} and sold {x} of them. How many {things} did {k} sell?",
    "{X} of the {n} {things} are small. How many {things} are small?",
    "What is {x} of {n}?",
    "{k} gave away {x} of {n} {things}. How many {things} did {k} give away?",
    "Of {n} {things}, {x} are damaged. How many {things} are damaged?",
    "Find {x} of {n}.",
    "Somebody takes {x} of the {things} from a box of {n}. How many {things} is that?",
)


def _shares(choices: Choices, level: int) -> Told:
    """Half, 50%, 0.5 and 1/2; at level 2, of a number."""
    top, bottom = choices.of(tuple(_SHARES))
    words, percent, decimal = _SHARES[top, bottom]
    if level == 1:
        form = choices.below(3)
        fraction = f"{top}/{bottom}"
        answer = (percent, decimal, fraction)[form]
        said = choices.of([text for text in (*words, percent, decimal) if text != answer])
        text = choices.wording(_ASK_SHARE).replace("{form}", _SHARE_FORMS[form][0])
        text = text.replace("{x}", said)
        law = (
            f"answer == ('%g' % (100 * {top} / {bottom})) + '%'",
            f"answer == '%g' % ({top} / {bottom})",
            f"answer == '/'.join(['{top}', '{bottom}'])",
        )[form]
        return Told(text[0].upper() + text[1:], answer, (law,))
    said = choices.of((*words, percent))
    value = top * choices.number(2, 9 if level == 2 else 60)
    n = value // top * bottom
    things = choices.of(_THINGS).many
    text = _named(choices, choices.wording(_ASK_SHARE_OF)).replace("{x}", said)
    text = text.replace("{X}", said[0].upper() + said[1:])
    text = text.replace("{n}", str(n)).replace("{things}", things)
    text = text[0].upper() + text[1:]
    lines = [f"one part = {n} / {bottom} = {n // bottom}"]
    if top > 1:
        lines.append(f"{top} parts = {n // bottom} * {top} = {value}")
    return Told(text, str(value), (f"answer == str({n} * {top} // {bottom})",), tuple(lines))


_COMMAS = (
    "Write {x} with no comma.",
    "Write {x} without commas.",
    "Remove the commas from {x}.",
    "Give {x} as plain digits.",
)
_ADD_COMMAS = (
    "Write {x} with commas as thousands separators.",
    "Put the commas into {x}.",
    "Write {x} with its thousands separated by commas.",
    "Add thousands commas to {x}.",
    "How is {x} written with commas?",
    "Separate the thousands of {x} by commas.",
)


def _commas(choices: Choices, level: int) -> Told:
    value = choices.digits(level)
    shown = f"{value:,}"
    if choices.below(2):
        text = choices.wording(_COMMAS).replace("{x}", shown)
        return Told(text, str(value), (f"answer == ''.join({shown.split(',')})",))
    text = choices.wording(_ADD_COMMAS).replace("{x}", str(value))
    digits = str(value)
    first = len(digits) % 3 or 3
    groups = [digits[:first], *(digits[i : i + 3] for i in range(first, len(digits), 3))]
    return Told(text, shown, (f"answer == ','.join({groups})",))


_PLACES = ("ones", "tens", "hundreds", "thousands", "ten-thousands", "hundred-thousands")
_ASK_PLACE = (
    "Which digit of {x} is in the {place} place?",
    "What is the {place} digit of {x}?",
    "Give the digit in the {place} place of {x}.",
    "In {x}, which digit stands for the {place}?",
    "Name the {place} digit of the number {x}.",
    "How many {place} does the {place} digit of {x} stand for?",
)
_BUILD = (
    "Which number has {x}?",
    "Write the number made of {x}.",
    "{x}: which number is it?",
    "Put together {x}.",
    "What number do {x} make?",
    "Give the number with {x}.",
)


def _places(choices: Choices, level: int) -> Told:
    """Ones, tens, hundreds: read off or put together."""
    value = choices.digits(level)
    digits = str(value)[::-1]
    if choices.below(2):
        place = choices.below(level)
        text = choices.wording(_ASK_PLACE).replace("{x}", str(value))
        text = text.replace("{place}", _PLACES[place])
        return Told(text, digits[place], (f"answer == str({value} // {10**place} % 10)",))
    parts = [f"{d} {_PLACES[i][: None if d != '1' else -1]}" for i, d in enumerate(digits)]
    parts = [part for part in reversed(parts) if not part.startswith("0 ")]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    text = choices.wording(_BUILD).replace("{x}", listed)
    return Told(text, str(value), (f"answer == str({_terms(value)})",))


_UNITS: tuple[tuple[str, str, int], ...] = (
    ("week", "days", 7), ("hour", "minutes", 60), ("minute", "seconds", 60), ("day", "hours", 24),
    ("year", "months", 12), ("foot", "inches", 12), ("yard", "feet", 3),
    ("meter", "centimeters", 100), ("kilometer", "meters", 1000), ("kilogram", "grams", 1000),
    ("pound", "ounces", 16),
    ("gallon", "quarts", 4), ("quart", "pints", 2), ("pint", "cups", 2),
    ("liter", "milliliters", 1000), ("centimeter", "millimeters", 10), ("decade", "years", 10),
    ("century", "years", 100),
    ("dollar", "cents", 100), ("nickel", "cents", 5), ("dime", "cents", 10),
)  # fmt: skip
_ASK_UNIT = (
    "How many {small} are {n} {big}?",
    "{n} {big} is how many {small}?",
    "Convert {n} {big} to {small}.",
    "How many {small} are there in {n} {big}?",
    "Write {n} {big} in {small}.",
    "Change {n} {big} into {small}. How many are there?",
    "Give {n} {big} as a number of {small}.",
    "What is {n} {big} in {small}?",
)
_ONE_UNIT = (
    "How many {small} are in a {big}?",
    "How many {small} does one {big} have?",
    "A {big} has how many {small}?",
    "One {big} is how many {small}?",
    "What number of {small} makes a {big}?",
    "Give the number of {small} in one {big}.",
)


def _units(choices: Choices, level: int) -> Told:
    """One unit in another: at level 1 of one, then of several, then of what is left over too."""
    big, small, size = choices.of(_UNITS)
    many = {"foot": "feet", "century": "centuries"}.get(big, f"{big}s")
    if level == 1:
        text = choices.wording(_ONE_UNIT).replace("{small}", small).replace("{big}", big)
        return Told(with_articles(text), str(size), (f"answer == str({size})",))
    n = choices.number(2, 12 if level == 2 else 60)
    text = choices.wording(_ASK_UNIT).replace("{small}", small).replace("{big}", many)
    text = text.replace("{n}", number_word(n) if choices.rng.random() < 0.25 else str(n))
    line = f"{small} = {n} * {size} = {n * size}"
    law = f"answer == str(sum([{size}] * {n}))"
    return Told(text[0].upper() + text[1:], str(n * size), (law,), (line,))


_PRIMERS: Sequence[Primer] = (
    Primer("words_to_digits", range(1, 7), _words_to_digits),
    Primer("digits_to_words", range(1, 7), _digits_to_words),
    Primer("words_in_a_story", range(1, 4), _words_in_a_story),
    Primer("ordinals", range(1, 3), _ordinals),
    Primer("amounts", range(1, 4), _amounts),
    Primer("compared", range(1, 3), _compared),
    Primer("money", range(1, 4), _money),
    Primer("coins", range(1, 5), _coins),
    Primer("clock", range(1, 3), _clock),
    Primer("shares", range(1, 4), _shares),
    Primer("commas", range(4, 8), _commas),
    Primer("places", range(1, 7), _places),
    Primer("units", range(1, 4), _units),
)

FAMILY = PrimerFamily("number_forms", _PRIMERS)
