"""Primers: a short text of unrelated facts, and a question that one of its sentences answers.

The level is the number of sentences. Every name, thing and place occurs in one sentence only.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from datagen.english.grammar import number_word, with_articles
from datagen.english.nouns import pool
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told


class Fact(NamedTuple):
    """A sentence with slots. asks: questions, each with the slot that answers it.

    A question has a slot that belongs to the sentence alone: a person, a thing or a place. ranges:
    of the numbers n and m.
    """

    text: str
    asks: Sequence[tuple[str, str]]
    ranges: Sequence[tuple[int, int]]


_FACTS = (
    Fact(
        "{name} bought {n} {things} for ${m}.",
        (
            ("How many {things} did {name} buy?", "n"),
            ("How many dollars did {name} pay?", "m"),
            ("What did {name} buy?", "things"),
            ("Who bought {things}?", "name"),
        ),
        ((2, 60), (5, 900)),
    ),
    Fact(
        "On {day}, {name} ran {n} laps in {m} minutes.",
        (
            ("How many laps did {name} run?", "n"),
            ("On which day did {name} run?", "day"),
            ("How many minutes did {name} run?", "m"),
            ("Who ran laps on {day}?", "name"),
        ),
        ((2, 40), (41, 120)),
    ),
    Fact(
        "{name} picked {n} {things} and gave {m} of them to {other}.",
        (
            ("How many {things} did {name} pick?", "n"),
            ("Who got {things} from {name}?", "other"),
            ("How many {things} did {other} get?", "m"),
            ("What did {name} pick?", "things"),
        ),
        ((40, 900), (2, 39)),
    ),
    Fact(
        "The {color} {box} holds {n} {things}.",
        (
            ("How many {things} are in the {color} {box}?", "n"),
            ("What does the {color} {box} hold?", "things"),
            ("What is the color of the {box} with the {things}?", "color"),
        ),
        ((2, 999),),
    ),
    Fact(
        "The {place} opens at {hour} and has {n} visitors a day.",
        (
            ("At what time does the {place} open?", "hour"),
            ("How many visitors does the {place} have a day?", "n"),
            ("What opens at {hour}?", "place"),
        ),
        ((20, 999),),
    ),
    Fact(
        "{name}, who is {n} years old, works as a {job}.",
        (
            ("How old is {name}?", "n"),
            ("What is {name}'s job?", "job"),
            ("Who works as a {job}?", "name"),
        ),
        ((18, 80),),
    ),
    Fact(
        "In {month}, {name} moved to {town} with {n} {herd}.",
        (
            ("Where did {name} move?", "town"),
            ("In which month did {name} move?", "month"),
            ("How many {herd} did {name} take to {town}?", "n"),
            ("Who moved to {town}?", "name"),
        ),
        ((2, 30),),
    ),
    Fact(
        "A {thing} costs ${n}, but {name} paid only ${m} for one.",
        (
            ("How many dollars does a {thing} cost?", "n"),
            ("How many dollars did {name} pay for a {thing}?", "m"),
            ("Who bought a {thing}?", "name"),
        ),
        ((60, 900), (5, 59)),
    ),
    Fact(
        "{name} saved ${n} in {m} weeks.",
        (
            ("How many dollars did {name} save?", "n"),
            ("How many weeks did {name} save?", "m"),
            ("Who saved ${n}?", "name"),
        ),
        ((60, 999), (2, 50)),
    ),
    Fact(
        "The train to {town} leaves at {hour} from platform {n}.",
        (
            ("From which platform does the train to {town} leave?", "n"),
            ("When does the train to {town} leave?", "hour"),
            ("Where does the train from platform {n} go?", "town"),
        ),
        ((2, 30),),
    ),
    Fact(
        "{name} read {n} pages of a book about {animals}.",
        (
            ("How many pages did {name} read?", "n"),
            ("What is {name}'s book about?", "animals"),
            ("Who read about {animals}?", "name"),
        ),
        ((20, 700),),
    ),
    Fact(
        "There are {n} {color} {things} on the shelf and {m} on the floor.",
        (
            ("How many {things} are on the shelf?", "n"),
            ("How many {things} are on the floor?", "m"),
            ("What color are the {things}?", "color"),
        ),
        ((2, 300), (2, 99)),
    ),
    Fact(
        "{name} and {other} share {n} {things}.",
        (
            ("How many {things} do {name} and {other} share?", "n"),
            ("With whom does {name} share the {things}?", "other"),
            ("What does {name} share with {other}?", "things"),
        ),
        ((2, 200),),
    ),
    Fact(
        "{name} keeps {n} {herd} and {m} {herd2} on a farm.",
        (
            ("How many {herd} does {name} keep?", "n"),
            ("How many {herd2} does {name} keep?", "m"),
            ("Who keeps {herd}?", "name"),
        ),
        ((2, 90), (2, 90)),
    ),
    Fact(
        "Every {day}, {name} teaches {subject} to {n} children.",
        (
            ("What does {name} teach?", "subject"),
            ("On which day does {name} teach?", "day"),
            ("How many children does {name} teach?", "n"),
            ("Who teaches {subject}?", "name"),
        ),
        ((5, 60),),
    ),
    Fact(
        "{name} drove {n} miles to {town} and used {m} gallons of gas.",
        (
            ("How many miles did {name} drive?", "n"),
            ("Where did {name} drive?", "town"),
            ("How many gallons of gas did {name} use?", "m"),
            ("Who drove to {town}?", "name"),
        ),
        ((200, 500), (7, 18)),
    ),
    Fact(
        "The {event} in {town} cost ${n} and {m} people came.",
        (
            ("How many dollars did the {event} in {town} cost?", "n"),
            ("How many people came to the {event} in {town}?", "m"),
            ("Where was the {event}?", "town"),
        ),
        ((200, 999), (20, 800)),
    ),
    Fact(
        "{name} baked {n} {baked} in {m} batches.",
        (
            ("How many {baked} did {name} bake?", "n"),
            ("How many batches did {name} bake?", "m"),
            ("What did {name} bake?", "baked"),
            ("Who baked {baked}?", "name"),
        ),
        ((20, 300), (2, 12)),
    ),
    Fact(
        "Ticket {n} belongs to {name}, who sits in row {m}.",
        (
            ("Which ticket belongs to {name}?", "n"),
            ("In which row does {name} sit?", "m"),
            ("Whose ticket is number {n}?", "name"),
        ),
        ((100, 999), (2, 60)),
    ),
    Fact(
        "{name} earns ${n} an hour and worked {m} hours on {day}.",
        (
            ("How many dollars does {name} earn an hour?", "n"),
            ("How many hours did {name} work?", "m"),
            ("On which day did {name} work?", "day"),
        ),
        ((11, 60), (2, 10)),
    ),
    Fact(
        "{name}'s {relative} has a {color} {garment} that weighs {n} grams.",
        (
            ("How many grams does the {color} {garment} weigh?", "n"),
            ("What is the color of the {garment}?", "color"),
            ("Whose {relative} has a {garment}?", "name"),
        ),
        ((150, 999),),
    ),
    Fact(
        "{name} planted {n} {flowers} in {m} rows.",
        (
            ("How many {flowers} did {name} plant?", "n"),
            ("How many rows did {name} plant?", "m"),
            ("What did {name} plant?", "flowers"),
            ("Who planted {flowers}?", "name"),
        ),
        ((20, 300), (2, 19)),
    ),
    Fact(
        "It takes {name} {n} minutes to walk to the {place}.",
        (
            ("How many minutes does it take {name} to walk to the {place}?", "n"),
            ("Where does {name} walk?", "place"),
            ("Who walks to the {place}?", "name"),
        ),
        ((4, 55),),
    ),
    Fact(
        "{name} scored {n} points and {other} scored {m}.",
        (
            ("How many points did {name} score?", "n"),
            ("How many points did {other} score?", "m"),
            ("Who scored {n} points?", "name"),
            ("Who scored {m} points?", "other"),
        ),
        ((2, 99), (2, 99)),
    ),
    Fact(
        "{name} lost {n} of {m} {things} on the way to {town}.",
        (
            ("How many {things} did {name} lose?", "n"),
            ("How many {things} did {name} have at first?", "m"),
            ("Where was {name} going?", "town"),
        ),
        ((2, 30), (31, 300)),
    ),
    Fact(
        "{name} plays the {instrument} for {n} minutes every {day}.",
        (
            ("What does {name} play?", "instrument"),
            ("Who plays the {instrument}?", "name"),
            ("For how many minutes does {name} play the {instrument}?", "n"),
        ),
        ((15, 90),),
    ),
    Fact(
        "A bag of {n} {fruits} weighs {m} pounds.",
        (
            ("How many {fruits} are in the bag?", "n"),
            ("How many pounds does the bag of {fruits} weigh?", "m"),
        ),
        ((10, 99), (2, 30)),
    ),
    Fact(
        "{name} put {n} {things} into each of {m} {boxes}.",
        (
            ("How many {things} did {name} put into each of the {boxes}?", "n"),
            ("How many {boxes} did {name} fill?", "m"),
            ("What did {name} put into {boxes}?", "things"),
        ),
        ((3, 60), (2, 20)),
    ),
)
# slot: (pool, whether it is said in the plural)
_SLOTS = {
    "things": ("collectible+stationery+toy", True),
    "thing": ("gadget+furniture+instrument", False),
    "garment": ("sweater, jacket, scarf, hat, vest, skirt, raincoat, hoodie, belt", False),
    "color": ("color", False),
    "box": ("container", False),
    "boxes": ("container", True),
    "place": ("place", False),
    "job": ("job", False),
    "day": ("weekday", False),
    "month": ("month", False),
    "town": ("town", False),
    "animals": ("wild_animal+bird+sea_animal", True),
    "herd": ("farm_animal", True),
    "herd2": ("farm_animal", True),
    "subject": ("subject", False),
    "event": ("event", False),
    "baked": ("baked", True),
    "flowers": ("flower", True),
    "relative": ("relative", False),
    "instrument": ("instrument", False),
    "fruits": ("fruit+berry", True),
}
_HOURS = tuple(f"{hour}:{minute:02} {half}" for hour, half in ((7, "am"), (8, "am"), (9, "am"),
               (10, "am"), (11, "am"), (1, "pm"), (2, "pm"), (3, "pm"), (4, "pm"), (6, "pm"))
               for minute in (0, 10, 15, 20, 30, 45, 50))  # fmt: skip
_SLOT = re.compile(r"\{(\w+)\}")


def _filled(choices: Choices, fact: Fact, taken: set[str]) -> dict[str, str]:
    """Values for the slots of a fact that no fact before has."""
    values: dict[str, str] = {}
    for slot in dict.fromkeys(_SLOT.findall(fact.text)):
        while True:
            if slot in ("name", "other"):
                value = choices.names(1)[0]
            elif slot in ("n", "m"):
                value = str(choices.number(*fact.ranges["nm".index(slot)]))
            elif slot == "hour":
                value = choices.of(_HOURS)
            else:
                group, many = _SLOTS[slot]
                noun = choices.of(pool(group))
                value = noun.many if many else noun.one
            if value not in taken or slot in ("color", "box", "boxes", "relative"):
                break
        taken.add(value)
        values[slot] = value
    return values


_ANSWER = (
    "",
    "",
    "",
    "",
    "Read the text and answer. ",
    "Use the text above. ",
    "Answer in short: ",
)


def _text(choices: Choices, level: int) -> Told:
    facts = choices.some(_FACTS, level)
    asked = choices.below(level)
    taken: set[str] = set()
    filled = [_filled(choices, fact, taken) for fact in facts]
    spelled = choices.rng.random() < 0.15
    sentences = [
        _said(fact.text, values, spelled) for fact, values in zip(facts, filled, strict=True)
    ]
    question, slot = choices.of(facts[asked].asks)
    values = filled[asked]
    choices.wording([question])
    ask = choices.rng.choice(_ANSWER) + _said(question, values, spelled)
    between = "\n" if choices.rng.random() < 0.15 else " "
    told = f"{between.join(sentences)}{between}{ask}"
    if choices.rng.random() < 0.12:
        told = f"{_said(question, values, spelled)}{between}{between.join(sentences)}"
    others = {name: value for name, value in values.items() if name in _SLOT.findall(question)}
    rows = [dict(row) for row in filled]
    law = f"[answer] == [row.get({slot!r}) for row in {rows} if row | {others} == row]"
    return Told(told, values[slot], (law,))


def _said(text: str, values: dict[str, str], spelled: bool) -> str:
    """The text with its slots filled; small numbers in words if they are to be spelled."""

    def shown(found: re.Match[str]) -> str:
        value = values[found.group(1)]
        small = spelled and value.isdigit() and int(value) < 100
        money = text[max(0, found.start() - 1)] == "$"
        return number_word(int(value)) if small and not money else value

    said = with_articles(_SLOT.sub(shown, text))
    return said[0].upper() + said[1:]


FAMILY = PrimerFamily("reading", (Primer("text", range(1, 9), _text),))
