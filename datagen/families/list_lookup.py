"""Primers over a short list: read, search, order or change it. The level is about its length."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from datagen.english.nouns import pool
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told

_WORDS = tuple(
    noun.one
    for noun in pool("fruit+vegetable+toy+stationery+tool+household+farm_animal+wild_animal+color")
    if " " not in noun.one
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NTHS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th")


class _Values(NamedTuple):
    """A list and how it is written. one: what an element is called."""

    elements: list[int] | list[str]
    style: int
    one: str

    def shown(self, elements: Sequence[object] | None = None) -> str:
        """The list, or another one in its style."""
        return _SHOWN[self.style](self.elements if elements is None else elements)

    def law(self, expression: str) -> str:
        """That the answer is this list in this style, computed here and not by the writer."""
        brackets = "str(" if self.style == 1 else f"{_BETWEEN[self.style]!r}.join(str(v) for v in "
        return f"answer == {brackets}{expression})"

    def law_of_one(self, expression: str) -> str:
        """That the answer is this value."""
        return f"answer == str({expression})"


_BETWEEN = (", ", "", " ", "; ", ", ", " / ")
_SHOWN: tuple[Callable[[Sequence[object]], str], ...] = (
    lambda values: ", ".join(map(str, values)),
    lambda values: str(list(values)),
    lambda values: " ".join(map(str, values)),
    lambda values: "; ".join(map(str, values)),
    lambda values: ", ".join(map(str, values)),
    lambda values: " / ".join(map(str, values)),
)


def _values(choices: Choices, count: int, numbers: bool | None = None) -> _Values:
    """Different numbers, words, names or made-up words."""
    sort = 0 if numbers else choices.below(6)
    style = choices.below(len(_SHOWN))
    if numbers is False:
        sort = 3 + sort // 2
    if sort < 3:
        digits = 1 + choices.below(3)
        # There are too few numbers of one digit for a long list.
        return _Values(
            choices.numbers(count, digits if count < 5 else max(2, digits)), style, "number"
        )
    if sort == 3:
        return _Values(choices.some(_WORDS, count), style, "word")
    if sort == 4:
        return _Values(choices.names(count), style, "name")
    return _Values(choices.words(count), style, "word")


_STATED = (
    "Here is a list: {list}",
    "List: {list}",
    "The list is {list}",
    "Take the list {list}",
    "Given: {list}",
    "Look at this list. {list}",
    "The {one}s are {list}",
    "Consider these {one}s: {list}",
    "On the board stands: {list}",
    "{list}",
)
_LABELED = 5  # of these suit a list of one, too


def _stated(choices: Choices, values: _Values, question: str) -> str:
    """The list, then what is asked of it; both in one sentence where the wording has `{list}`."""
    question = question.replace("{one}", values.one).replace("Name the name", "Give the name")
    if "{list}" in question:
        choices.below(len(_STATED))
        return question.replace("{list}", values.shown())
    forms = _STATED[:_LABELED] if len(values.elements) == 1 else _STATED
    stated = choices.wording(forms).replace("{list}", values.shown())
    stated = stated.replace("{one}", values.one)
    if choices.rng.random() < 0.4 or stated.endswith("]"):
        return f"{stated}\n{question}"
    return f"{stated}. {question}"


_COPY = (
    "Repeat this list: {list}",
    "Copy the list {list}",
    "Write down these {one}s again: {list}",
    "Write the list once more.",
    "Echo the following: {list}",
    "{list}\nWrite the line above again.",
    "Give back exactly this list: {list}",
    "Say the {one}s in the same order: {list}",
    "Repeat the list without changing anything.",
    "What is the list? Copy it.",
)


def _copy(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    prompt = _stated(choices, values, choices.wording(_COPY))
    return Told(prompt, values.shown(), (values.law(repr(values.elements)),))


_REVERSE = (
    "Reverse this list: {list}",
    "Write the list {list} backwards, last {one} first.",
    "Reverse the order of the {one}s.",
    "Write the {one}s in reverse order.",
    "Turn the list around.",
    "Start with the last {one} and end with the first.",
    "Give the list from back to front.",
    "What is the list in the opposite order?",
    "Read the list from right to left.",
    "Return the reversed list.",
)


def _reverse(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    prompt = _stated(choices, values, choices.wording(_REVERSE))
    law = values.law(f"list(reversed({values.elements}))")
    return Told(prompt, values.shown(values.elements[::-1]), (law,))


_AT = (
    "What is the {nth} {one}?",
    "Which {one} comes {nth}?",
    "Give the {nth} element.",
    "Name the {nth} {one} of the list.",
    "What is the {nth} entry of {list}?",
    "Find the {nth} item in the list.",
    "In the list {list}, which {one} is the {nth}?",
    "Which {one} is in the {nth} place?",
    "Write only the {nth} {one}.",
    "Pick out the {nth} element.",
)
_FROM_END = (("last", 1), ("second to last", 2), ("second last", 2), ("very last", 1))


def _element(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    place = choices.below(level)
    wording = choices.wording(_AT)
    nth = (_ORDINALS if choices.rng.random() < 0.7 else _NTHS)[place]
    index = str(place)
    ends = [(word, back) for word, back in _FROM_END if level - back == place and level > 1]
    if ends and choices.rng.random() < 0.6:
        nth, back = choices.rng.choice(ends)
        index = str(-back)
    prompt = _stated(choices, values, wording.replace("{nth}", nth))
    law = values.law_of_one(f"{values.elements}[{index}]")
    return Told(prompt, str(values.elements[place]), (law,))


_PLACE = (
    "In which place is {x}? Count from 1.",
    "What is the position of {x}, counting from one?",
    "{x} is which {one} of the list? Answer with a number: 1 for the first.",
    "Counting the first as 1, where is {x}?",
    "At which position does {x} stand in {list}, if the first is number 1?",
    "Find {x}. What is its position, when the first is 1?",
    "Give the place of {x}. The first place is 1.",
    "How many {one}s must one read until {x} has been read?",
)
_INDEX = (
    "What is the index of {x}, counting from zero?",
    "Counting from 0, at which index is {x}?",
    "Find the zero-based index of {x}.",
    "At which index does {x} stand in {list}, if the first index is 0?",
    "Give the index of {x}. The first index is 0.",
    "Which index does {x} have? Indices start at 0.",
    "How many {one}s come before {x}?",
    "{x} has which index, when indices begin with 0?",
)


def _index(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    place, base = choices.below(level), choices.below(2)
    found = str(values.elements[place])
    wording = choices.wording(_PLACE if base else _INDEX).replace("{x}", found)
    prompt = _stated(
        choices, values, wording[0].upper() + wording[1:] if values.one == "number" else wording
    )
    count = f"[str(v) for v in {values.elements}].index({found!r}) + {base}"
    return Told(prompt, str(place + base), (f"answer == str({count})",))


_NEIGHBOR = (
    "What comes right {side} {x}?",
    "Which {one} stands directly {side} {x}?",
    "Give the {one} just {side} {x}.",
    "Find {x}. Which {one} is immediately {side} it?",
    "In {list}, what is directly {side} {x}?",
    "Name the {one} that comes immediately {side} {x}.",
    "Which {one} is the next one {side} {x}?",
    "What is the {one} right {side} {x}?",
)


def _neighbor(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    place, step = choices.below(level - 1), choices.below(2)
    # The pair (place, place + 1), asked from either side.
    known, wanted = (place, place + 1) if step else (place + 1, place)
    wording = choices.wording(_NEIGHBOR).replace("{side}", "after" if step else "before")
    x = values.elements[known]
    prompt = _stated(choices, values, wording.replace("{x}", str(x)))
    pairs = f"list(zip({values.elements}, {values.elements[1:]}))"
    law = f"[{'b' if step else 'a'} for a, b in {pairs} if {'a' if step else 'b'} == {x!r}]"
    return Told(prompt, str(values.elements[wanted]), (f"[answer] == [str(v) for v in {law}]",))


_SORT = (
    "Sort the numbers from {low} to {high}.",
    "Write the numbers in {way} order.",
    "Put {list} in order, {low} first.",
    "Arrange the numbers from {low} to {high}.",
    "Order these numbers, beginning with the {low}: {list}",
    "Return the list sorted in {way} order.",
    "List the numbers again, from the {low} to the {high}.",
    "Bring the numbers into {way} order.",
    "Sort {list} so that the {low} number comes first.",
    "What is the list after sorting it in {way} order?",
)


def _sort(choices: Choices, level: int) -> Told:
    values = _values(choices, level, numbers=True)
    down = choices.below(2)
    low, high, way = (
        ("largest", "smallest", "descending") if down else ("smallest", "largest", "ascending")
    )
    wording = choices.wording(_SORT)
    wording = wording.replace("{low}", low).replace("{high}", high).replace("{way}", way)
    prompt = _stated(choices, values, wording)
    law = values.law(f"sorted({values.elements}, reverse={bool(down)})")
    left = [int(value) for value in values.elements]
    done: list[int] = []
    while left:
        done.append(max(left) if down else min(left))
        left.remove(done[-1])
    return Told(prompt, values.shown(done), (law,))


_EXTREME = (
    "What is the {most} number?",
    "Which number is the {most}?",
    "Find the {most} of these numbers: {list}",
    "Give the {most} value.",
    "Of {list}, which is the {most}?",
    "Pick the {most} number.",
    "Name the {most} number of the list.",
    "Return the {most} element.",
)
_MOST = (("largest", "biggest", "greatest", "highest"), ("smallest", "lowest", "least", "smallest"))


def _extreme(choices: Choices, level: int) -> Told:
    values = _values(choices, level, numbers=True)
    small = choices.below(2)
    most = choices.rng.choice(_MOST[small])
    prompt = _stated(choices, values, choices.wording(_EXTREME).replace("{most}", most))
    law = values.law_of_one(f"sorted({values.elements})[{0 if small else -1}]")
    numbers = [int(value) for value in values.elements]
    return Told(prompt, str(min(numbers) if small else max(numbers)), (law,))


_COMPARE = (
    "Which is {more}, {a} or {b}?",
    "Which number is {more}: {a} or {b}?",
    "Give the {more} of {a} and {b}.",
    "Compare {a} and {b}. Which one is {more}?",
    "Of {a} and {b}, write the {more} one.",
    "{a}, {b}: which is {more}?",
    "What is the {more} number, {a} or {b}?",
    "Name the {more} of the two numbers {a} and {b}.",
)


def _compare(choices: Choices, level: int) -> Told:
    """Two numbers that mostly share their first digits."""
    if level == 1:
        a, b = choices.some(range(10), 2)
    else:
        a, b = choices.digits(level), choices.digits(level)
        if choices.rng.random() < 0.7:
            keep = 10 ** choices.rng.randrange(1, level)
            b = a // keep * keep + b % keep
        elif choices.rng.random() < 0.2:
            b //= 10
        b += a == b
    small = choices.below(2)
    more = choices.rng.choice(("less", "smaller") if small else ("greater", "larger", "bigger"))
    wording = choices.wording(_COMPARE)
    if more == "less" and "the {more}" in wording:
        more = "smaller"
    prompt = wording.replace("{a}", str(a)).replace("{b}", str(b)).replace("{more}", more)
    law = f"answer == str(sorted([{a}, {b}])[{0 if small else 1}])"
    return Told(prompt, str(min(a, b) if small else max(a, b)), (law,))


_SIGN = (
    "Write <, > or = between {a} and {b}.",
    "{a} ? {b}\nWhich sign belongs there: <, > or =?",
    "Compare {a} with {b}: <, > or =?",
    "Fill in <, > or =: {a} _ {b}",
    "Which of <, > and = makes {a} _ {b} true?",
    "Is it {a} < {b}, {a} > {b} or {a} = {b}? Give the sign.",
    "Put the right sign (<, >, =) between {a} and {b}.",
    "Choose <, > or =. {a} ... {b}",
)


def _sign(choices: Choices, level: int) -> Told:
    a, b = choices.digits(level), choices.digits(level)
    if level > 1 and choices.rng.random() < 0.5:
        b = a + choices.rng.choice((-1, 0, 1, 9, -10))
    prompt = choices.wording(_SIGN).replace("{a}", str(a)).replace("{b}", str(b))
    law = f"answer == '<=>'[({a} > {b}) - ({a} < {b}) + 1]"
    return Told(prompt, "<" if a < b else ">" if a > b else "=", (law,))


_INSERT = (
    "Put {x} at the {end} of the list.",
    "Add {x} to the {end}. What is the list now?",
    "Insert {x} at the {end} of {list}.",
    "Write the list with {x} added at the {end}.",
    "{x} joins the list at the {end}. Write the new list.",
    "Place {x} at the {end} and write the whole list.",
    "What is the list after {x} is put at its {end}?",
    "Extend the list: {x} goes to the {end}.",
)
_INSERT_AFTER = (
    "Insert {x} right after {y}.",
    "Put {x} directly after {y} and write the new list.",
    "Write the list with {x} just after {y}.",
    "{x} goes right after {y}. What is the list now?",
    "Place {x} immediately after {y} in {list}.",
    "Add {x} so that it follows {y} at once. Write the list.",
    "What is the list when {x} is added directly after {y}?",
    "Squeeze {x} in right behind {y}.",
)


def _insert(choices: Choices, level: int) -> Told:
    every = _values(choices, level + 1)
    *kept, new = every.elements
    values = _Values(kept, every.style, every.one)
    where = choices.below(level + 2)
    if where < 2:
        wording = choices.wording(_INSERT).replace("{end}", ("beginning", "end")[where])
        result = [new, *kept] if where == 0 else [*kept, new]
        law = f"{[new]} + {kept}" if where == 0 else f"{kept} + {[new]}"
    else:
        after = kept[where - 2]
        wording = choices.wording(_INSERT_AFTER).replace("{y}", str(after))
        result = [*kept[: where - 1], new, *kept[where - 1 :]]
        law = f"[w for v in {kept} for w in ([v, {new!r}] if v == {after!r} else [v])]"
    prompt = _stated(choices, values, wording.replace("{x}", str(new)))
    return Told(prompt, values.shown(result), (values.law(law),))


_DELETE = (
    "Remove {x} from the list.",
    "Delete {x} and write what is left.",
    "Write the list {list} without {x}.",
    "Cross out {x}. What remains?",
    "Take {x} away. Write the list now.",
    "{x} leaves the list. Write the rest.",
    "Drop {x} from the {one}s.",
    "What is the list without {x}?",
)
_DELETE_AT = (
    "Remove the {nth} {one}.",
    "Delete the {nth} element and write what is left.",
    "Write the list {list} without its {nth} {one}.",
    "Cross out the {nth} {one}. What remains?",
    "Take the {nth} {one} away. Write the list now.",
    "Drop the {nth} element.",
    "Leave out the {nth} {one} and copy the rest.",
    "What is left when the {nth} {one} is removed?",
)


def _delete(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    place, by_place = choices.below(level), choices.below(2)
    x = values.elements[place]
    if by_place:
        nth = "last" if place == level - 1 else _ORDINALS[place]
        wording = choices.wording(_DELETE_AT).replace("{nth}", nth)
    else:
        wording = choices.wording(_DELETE).replace("{x}", str(x))
    prompt = _stated(choices, values, wording)
    law = values.law(f"[v for v in {values.elements} if v != {x!r}]")
    rest = values.elements[:place] + values.elements[place + 1 :]
    return Told(prompt, values.shown(rest), (law,))


_REPLACE = (
    "Replace {x} with {y}.",
    "Change {x} to {y} and write the list.",
    "Write the list {list} with {y} in place of {x}.",
    "Put {y} where {x} is.",
    "{y} takes the place of {x}. Write the new list.",
    "Swap out {x} for {y}. What is the list now?",
    "Instead of {x} there should be {y}. Write the list.",
    "Exchange {x} for {y} and copy the rest.",
)


def _replace(choices: Choices, level: int) -> Told:
    every = _values(choices, level + 1)
    *kept, y = every.elements
    values = _Values(kept, every.style, every.one)
    place = choices.below(level)
    x = kept[place]
    wording = choices.wording(_REPLACE).replace("{x}", str(x)).replace("{y}", str(y))
    prompt = _stated(choices, values, wording)
    law = values.law(f"[{y!r} if v == {x!r} else v for v in {kept}]")
    return Told(prompt, values.shown([*kept[:place], y, *kept[place + 1 :]]), (law,))


_SWAP = (
    "Swap {x} and {y}.",
    "Let {x} and {y} change places. Write the list.",
    "Write the list {list} with {x} and {y} exchanged.",
    "Exchange {x} and {y}. What is the list now?",
    "{x} and {y} trade places. Write the new list.",
    "Switch {x} with {y} and write down the list.",
    "Put {x} where {y} is and {y} where {x} is.",
    "What is the list after {x} and {y} swap places?",
)


def _swap(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    first, second = choices.some(range(level), 2)
    x, y = values.elements[first], values.elements[second]
    wording = choices.wording(_SWAP).replace("{x}", str(x)).replace("{y}", str(y))
    prompt = _stated(choices, values, wording)
    law = values.law(f"[{{{x!r}: {y!r}, {y!r}: {x!r}}}.get(v, v) for v in {values.elements}]")
    swapped = list(values.elements)
    swapped[first], swapped[second] = y, x
    return Told(prompt, values.shown(swapped), (law,))


_COUNT = (
    "How many {one}s are there?",
    "Count the {one}s.",
    "How long is the list?",
    "What is the number of elements?",
    "How many {one}s does the list {list} have?",
    "Count the entries of {list}.",
    "Give the length of the list.",
    "How many elements does the list contain?",
)


def _count(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    prompt = _stated(choices, values, choices.wording(_COUNT))
    return Told(prompt, str(level), (f"answer == str(len({values.elements}))",))


_TIMES = (
    "How many times does {x} occur?",
    "How often is {x} in the list?",
    "Count how many times {x} appears in {list}.",
    "How many of the {one}s are {x}?",
    "Count the {x} entries.",
    "Give the number of times that {x} is listed.",
    "What is the count of {x}?",
    "How many entries equal {x}?",
)


def _occurrences(choices: Choices, level: int) -> Told:
    """How often a value occurs among few different ones."""
    distinct = _values(choices, 2 + level // 4)
    drawn = [choices.of(distinct.elements) for _ in range(level)]
    asked = choices.of(distinct.elements)
    values = _Values(drawn, distinct.style, distinct.one)
    prompt = _stated(choices, values, choices.wording(_TIMES).replace("{x}", str(asked)))
    count = sum(value == asked for value in drawn)
    return Told(prompt, str(count), (f"answer == str({drawn}.count({asked!r}))",))


_CONTAINS = (
    "Is {x} in the list?",
    "Does the list contain {x}?",
    "Is {x} one of the {one}s?",
    "Does {x} occur?",
    "Is {x} among {list}?",
    "Can {x} be found in the list?",
    "Is there an {x} in the list?",
    "Does {x} appear?",
)


def _contains(choices: Choices, level: int) -> Told:
    every = _values(choices, level + 1)
    *kept, other = every.elements
    values = _Values(kept, every.style, every.one)
    present = choices.below(2)
    asked = choices.of(kept) if present else other
    wording = choices.wording([text for text in _CONTAINS if " an {x}" not in text])
    prompt = f"{_stated(choices, values, wording.replace('{x}', str(asked)))} Yes or no?"
    law = f"answer == ('yes' if {asked!r} in {kept} else 'no')"
    return Told(prompt, "yes" if present else "no", (law,))


_FIRST = (
    "Write the first {n} {one}s.",
    "Give only the first {n} elements.",
    "What are the first {n} {one}s of {list}?",
    "Take the first {n} and leave the rest.",
    "Copy the first {n} {one}s.",
    "Keep the first {n} {one}s and drop the others.",
)
_LAST = (
    "Write the last {n} {one}s.",
    "Give only the last {n} elements.",
    "What are the last {n} {one}s of {list}?",
    "Take the last {n} and leave the rest.",
    "Copy the last {n} {one}s.",
    "Keep the last {n} {one}s and drop the others.",
)


def _part(choices: Choices, level: int) -> Told:
    values = _values(choices, level)
    n, last = 2 + choices.below(level - 2), choices.below(2)
    wording = choices.wording(_LAST if last else _FIRST)
    shown = choices.rng.choice((str(n), ("two", "three", "four", "five", "six", "seven")[n - 2]))
    prompt = _stated(choices, values, wording.replace("{n}", shown))
    part = f"{values.elements}[{-n}:]" if last else f"{values.elements}[:{n}]"
    kept = [v for i, v in enumerate(values.elements) if (i >= level - n if last else i < n)]
    return Told(prompt, values.shown(kept), (values.law(part),))


_FILTERS = (
    "Write only the numbers greater than {x}.",
    "Which of the numbers are greater than {x}?",
    "Keep the numbers larger than {x}.",
    "List the numbers above {x}.",
    "Copy every number that is more than {x}.",
    "From {list}, take the numbers greater than {x}.",
    "Drop every number that is not greater than {x}.",
    "Select the numbers bigger than {x}.",
)
_FILTERS_BELOW = (
    "Write only the numbers less than {x}.",
    "Which of the numbers are less than {x}?",
    "Keep the numbers smaller than {x}.",
    "List the numbers below {x}.",
    "Copy every number that is less than {x}.",
    "From {list}, take the numbers less than {x}.",
    "Drop every number that is not less than {x}.",
    "Select the numbers under {x}.",
)


def _filter(choices: Choices, level: int) -> Told:
    """The numbers above or below a limit that leaves at least one."""
    values = _values(choices, level, numbers=True)
    numbers = sorted(int(value) for value in values.elements)
    below = choices.below(2)
    x = numbers[choices.below(level - 1) + (1 if below else 0)] + choices.rng.choice((0, 0, 1))
    if not below and x >= numbers[-1]:
        x = numbers[-2]
    wording = choices.wording(_FILTERS_BELOW if below else _FILTERS)
    prompt = _stated(choices, values, wording.replace("{x}", str(x)))
    kept = [v for v in map(int, values.elements) if (x - v if below else v - x) > 0]
    law = values.law(f"[v for v in {values.elements} if v {'<' if below else '>'} {x}]")
    return Told(prompt, values.shown(kept), (law,))


FAMILY = PrimerFamily(
    "list_lookup",
    (
        Primer("copy", range(1, 9), _copy),
        Primer("reverse", range(2, 9), _reverse),
        Primer("element", range(1, 9), _element),
        Primer("index", range(2, 9), _index),
        Primer("neighbor", range(2, 9), _neighbor),
        Primer("sort", range(2, 9), _sort),
        Primer("extreme", range(2, 9), _extreme),
        Primer("compare", range(1, 9), _compare),
        Primer("sign", range(1, 9), _sign),
        Primer("insert", range(1, 9), _insert),
        Primer("delete", range(2, 9), _delete),
        Primer("replace", range(1, 9), _replace),
        Primer("swap", range(2, 9), _swap),
        Primer("count", range(1, 9), _count),
        Primer("occurrences", range(2, 9), _occurrences),
        Primer("contains", range(1, 9), _contains),
        Primer("part", range(3, 9), _part),
        Primer("filter", range(2, 9), _filter),
    ),
)
