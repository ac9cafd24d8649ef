"""Primers: find two or more of some stated numbers and compute with them.

The level is how many are stated. The solution says each number that it uses beside its name, then
one equation a line.
"""

from collections.abc import Sequence
from typing import NamedTuple

from datagen.english.nouns import pool
from datagen.primers.fact_layouts import laid_out
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told


class _Deed(NamedTuple):
    """What people did: in the past, as an infinitive, its auxiliary, and what is counted."""

    past: str
    base: str
    do: str
    unit: str
    title: str

    @property
    def does(self) -> str:
        """The auxiliary for a single person."""
        return "does" if self.do == "do" else self.do


_DEEDS = (
    _Deed("has", "have", "do", "{things}", "Number of {things}"),
    _Deed("has", "have", "do", "{things}", "{things} that each person has"),
    _Deed("scored", "score", "did", "points", "Points"),
    _Deed("read", "read", "did", "pages", "Pages read"),
    _Deed("ran", "run", "did", "meters", "Meters run"),
    _Deed("saved", "save", "did", "dollars", "Dollars saved"),
    _Deed("picked", "pick", "did", "{things}", "{things} picked"),
    _Deed("sold", "sell", "did", "{things}", "{things} sold"),
    _Deed("walked", "walk", "did", "steps", "Steps walked"),
    _Deed("found", "find", "did", "{things}", "{things} found"),
    _Deed("spent", "spend", "did", "dollars", "Dollars spent"),
    _Deed("worked", "work", "did", "hours", "Hours worked"),
    _Deed("collected", "collect", "did", "{things}", "{things} collected"),
    _Deed("drove", "drive", "did", "miles", "Miles driven"),
)
_TOGETHER = (
    "How many {unit} {do} {a} and {b} {base} together?",
    "How many {unit} {do} {a} and {b} {base} in all?",
    "What is the total of {unit} for {a} and {b}?",
    "Add up the {unit} of {a} and {b}.",
    "How many {unit} is that for {a} and {b} together?",
    "{a} and {b}: how many {unit} altogether?",
    "If {a} and {b} put their {unit} together, how many is that?",
    "Find the sum of {a}'s and {b}'s {unit}.",
    "How many {unit} {do} {a} and {b} {base} combined?",
    "What do the {unit} of {a} and {b} come to?",
)
_MORE = (
    "How many more {unit} {do} {a} {base} than {b}?",
    "By how many {unit} is {a} ahead of {b}?",
    "What is the difference between {a}'s and {b}'s {unit}?",
    "How many fewer {unit} {do} {b} {base} than {a}?",
    "How many {unit} does {b} need to catch up with {a}?",
    "How much greater is {a}'s number than {b}'s?",
    "Compare {a} with {b}. How many more {unit} are {a}'s?",
    "{b} is how many {unit} behind {a}?",
)
_THREE = (
    "How many {unit} {do} {a}, {b} and {c} {base} together?",
    "Add up the {unit} of {a}, {b} and {c}.",
    "What is the total of {unit} for {a}, {b} and {c}?",
    "Find the sum of {unit} for {a}, {b} and {c}.",
    "{a}, {b} and {c}: how many {unit} in all?",
    "How many {unit} {do} the three of them {base}: {a}, {b} and {c}?",
    "What do the {unit} of {a}, {b} and {c} come to?",
    "Altogether, how many {unit} {do} {a}, {b} and {c} {base}?",
)
_SPREAD = (
    "What is the difference between the highest and the lowest number?",
    "How many more {unit} is the highest number than the lowest?",
    "By how much is the largest number greater than the smallest?",
    "Subtract the smallest number from the largest. What is left?",
    "By how many {unit} does the most exceed the fewest?",
    "How far apart are the highest and the lowest number?",
    "Find the range: the largest number minus the smallest.",
    "The biggest number is how much more than the smallest?",
)
_TIMES = (
    "{new} {past} {n} times as many {unit} as {a}. How many {unit} is that?",
    "If {a} had {n} times as many {unit}, how many would that be?",
    "How many {unit} are {n} times {a}'s number?",
    "What is {a}'s number multiplied by {n}?",
    "Take {n} times the {unit} of {a}. How many is that?",
    "{new} {past} {n} times the {unit} of {a}. Find {new}'s number.",
    "Multiply {a}'s number of {unit} by {n}.",
    "Each of {a}'s {unit} is worth {n} tokens. How many tokens is that?",
)


class _Stated(NamedTuple):
    """The facts of a problem, told, and what its questions need."""

    names: list[str]
    values: list[int]
    deed: _Deed
    unit: str
    told: str

    def asked(self, choices: Choices, wordings: Sequence[str], **slots: str) -> str:
        question = choices.wording(wordings)
        deed = self.deed
        slots = {"do": deed.do, **slots}
        slots |= {"unit": self.unit, "base": deed.base, "past": deed.past}
        for slot, value in slots.items():
            question = question.replace("{" + slot + "}", value)
        between = "\n" if "\n" in self.told or self.told[-1] in "}])|" else " "
        return f"{self.told}{between}{question}"

    @property
    def table(self) -> str:
        return repr(dict(zip(self.names, self.values, strict=True)))

    def looked_up(self, *places: int) -> tuple[str, ...]:
        return tuple(f"{self.names[place]}: {self.values[place]}" for place in places)


def _stated(choices: Choices, count: int) -> _Stated:
    names, values = choices.names(count), choices.numbers(count, 3 if choices.below(3) == 0 else 2)
    deed = choices.of(_DEEDS)
    things = choices.of(pool("collectible+fruit+baked+toy+stationery")).many
    unit, title = deed.unit.replace("{things}", things), deed.title.replace("{things}", things)
    facts = [f"{k} {deed.past} {v} {unit}." for k, v in zip(names, values, strict=True)]
    title = title[0].upper() + title[1:]
    told, topical = laid_out(names, values, facts, title, ("name", unit), choices)
    if not topical:  # the questions name what is counted
        told = f"{title}:\n{told}"
    return _Stated(names, values, deed, unit, told)


def _together(choices: Choices, level: int) -> Told:
    stated = _stated(choices, level)
    first, second = choices.some(range(level), 2)
    a, b = stated.names[first], stated.names[second]
    v, w = stated.values[first], stated.values[second]
    prompt = stated.asked(choices, _TOGETHER, a=a, b=b)
    law = f"answer == str(sum(v for k, v in {stated.table}.items() if k in {[a, b]}))"
    line = f"together = {v} + {w} = {v + w}"
    return Told(prompt, str(v + w), (law,), (*stated.looked_up(first, second), line))


def _more(choices: Choices, level: int) -> Told:
    stated = _stated(choices, level)
    first, second = choices.some(range(level), 2)
    if stated.values[first] < stated.values[second]:
        first, second = second, first
    a, b = stated.names[first], stated.names[second]
    v, w = stated.values[first], stated.values[second]
    prompt = stated.asked(choices, _MORE, a=a, b=b, do=stated.deed.does)
    law = f"answer == str({stated.table}[{a!r}] + -1 * {stated.table}[{b!r}])"
    line = f"difference = {v} - {w} = {v - w}"
    return Told(prompt, str(v - w), (law,), (*stated.looked_up(first, second), line))


def _three(choices: Choices, level: int) -> Told:
    stated = _stated(choices, level)
    places = choices.some(range(level), 3)
    a, b, c = (stated.names[place] for place in places)
    u, v, w = (stated.values[place] for place in places)
    prompt = stated.asked(choices, _THREE, a=a, b=b, c=c)
    law = f"answer == str(sum(v for k, v in {stated.table}.items() if k in {[a, b, c]}))"
    lines = (f"first two = {u} + {v} = {u + v}", f"together = {u + v} + {w} = {u + v + w}")
    return Told(prompt, str(u + v + w), (law,), (*stated.looked_up(*places), *lines))


def _spread(choices: Choices, level: int) -> Told:
    stated = _stated(choices, level)
    prompt = stated.asked(choices, _SPREAD)
    most, least = max(stated.values), min(stated.values)
    law = f"answer == str((lambda s: s[-1] - s[0])(sorted({stated.table}.values())))"
    lines = (
        f"highest: {most}",
        f"lowest: {least}",
        f"difference = {most} - {least} = {most - least}",
    )
    return Told(prompt, str(most - least), (law,), lines)


def _times(choices: Choices, level: int) -> Told:
    stated = _stated(choices, level)
    place, n = choices.below(level), choices.number(2, 9)
    new = choices.passing_name()
    while new in stated.names:
        new = choices.passing_name()
    a, v = stated.names[place], stated.values[place]
    prompt = stated.asked(choices, _TIMES, a=a, n=str(n), new=new)
    law = f"answer == str(sum([{stated.table}[{a!r}]] * {n}))"
    line = f"product = {v} * {n} = {v * n}"
    return Told(prompt, str(v * n), (law,), (*stated.looked_up(place), line))


FAMILY = PrimerFamily(
    "recall_compute",
    (
        Primer("together", range(2, 9), _together),
        Primer("more", range(2, 9), _more),
        Primer("three", range(3, 9), _three),
        Primer("spread", range(2, 9), _spread),
        Primer("times", range(1, 9), _times),
    ),
)
