"""Primers: find one of some facts that were just stated. The level is how many are stated.

Facts are sentences, lists, tables, dialogues or code, and the question goes in either direction.
"""

from collections.abc import Sequence
from typing import NamedTuple

from datagen.english.grammar import with_articles
from datagen.english.nouns import pool
from datagen.primers.fact_layouts import laid_out
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told


class Relation(NamedTuple):
    """What ties people to numbers.

    fact: `{k}` is the name, `{v}` the number. ask: the number is wanted; who: the name is. title:
    heads a list; column: of a table. digits: most digits of a number.
    """

    fact: Sequence[str]
    ask: Sequence[str]
    who: Sequence[str]
    title: str
    column: str
    digits: int = 3


_RELATIONS = (
    Relation(
        ("{k} has locker {v}.", "Locker {v} belongs to {k}.", "{k} uses locker {v}."),
        ("Which locker does {k} have?", "What is the number of {k}'s locker?"),
        ("Who has locker {v}?", "Whose locker is number {v}?"),
        "Lockers",
        "locker",
    ),
    Relation(
        ("{k} scored {v} points.", "{k} got {v} points.", "The score of {k} was {v}."),
        ("How many points did {k} score?", "What was {k}'s score?"),
        ("Who scored {v} points?", "Who got {v} points?"),
        "Scores",
        "points",
    ),
    Relation(
        ("{k} lives in room {v}.", "Room {v} is {k}'s.", "{k} is staying in room {v}."),
        ("Which room does {k} live in?", "What is {k}'s room number?"),
        ("Who lives in room {v}?", "Whose room is number {v}?"),
        "Rooms",
        "room",
    ),
    Relation(
        ("{k} is {v} years old.", "{k} turned {v}.", "The age of {k} is {v}."),
        ("How old is {k}?", "What is {k}'s age?"),
        ("Who is {v} years old?", "Who is {v}?"),
        "Ages",
        "age",
        2,
    ),
    Relation(
        ("{k} wears number {v}.", "Number {v} is {k}'s jersey.", "{k} plays with number {v}."),
        ("Which number does {k} wear?", "What is {k}'s jersey number?"),
        ("Who wears number {v}?", "Which player has number {v}?"),
        "Jersey numbers",
        "jersey",
    ),
    Relation(
        ("{k} paid ${v}.", "{k} had to pay ${v}.", "${v} came from {k}."),
        ("How many dollars did {k} pay?", "What did {k} pay, in dollars?"),
        ("Who paid ${v}?", "Which person paid ${v}?"),
        "Payments in dollars",
        "dollars",
    ),
    Relation(
        ("{k} read {v} pages.", "{v} pages were read by {k}.", "{k} has read {v} pages."),
        ("How many pages did {k} read?", "What number of pages did {k} read?"),
        ("Who read {v} pages?", "Which reader finished {v} pages?"),
        "Pages read",
        "pages",
    ),
    Relation(
        ("{k} sits in seat {v}.", "Seat {v} is {k}'s.", "{k} booked seat {v}."),
        ("Which seat does {k} sit in?", "What is {k}'s seat number?"),
        ("Who sits in seat {v}?", "Whose seat is {v}?"),
        "Seats",
        "seat",
    ),
    Relation(
        ("{k} ran {v} meters.", "{k}'s run was {v} meters long.", "{v} meters is what {k} ran."),
        ("How many meters did {k} run?", "How far did {k} run, in meters?"),
        ("Who ran {v} meters?", "Which runner covered {v} meters?"),
        "Distances in meters",
        "meters",
    ),
    Relation(
        ("{k}'s ticket is number {v}.", "{k} holds ticket {v}.", "Ticket {v} was sold to {k}."),
        ("What is the number of {k}'s ticket?", "Which ticket does {k} hold?"),
        ("Who holds ticket {v}?", "Whose ticket is number {v}?"),
        "Tickets",
        "ticket",
    ),
    Relation(
        ("{k}'s code is {v}.", "The code of {k} is {v}.", "{k} was given the code {v}."),
        ("What is {k}'s code?", "Which code does {k} have?"),
        ("Who has the code {v}?", "Whose code is {v}?"),
        "Codes",
        "code",
    ),
    Relation(
        ("{k} saved {v} dollars.", "{k} has {v} dollars saved.", "In {k}'s bank are {v} dollars."),
        ("How many dollars did {k} save?", "How much has {k} saved, in dollars?"),
        ("Who saved {v} dollars?", "Who has {v} dollars in the bank?"),
        "Savings in dollars",
        "saved",
    ),
    Relation(
        (
            "{k}'s parcel weighs {v} pounds.",
            "{k} sent a parcel of {v} pounds.",
            "The parcel from {k} weighs {v} pounds.",
        ),
        (
            "How many pounds does {k}'s parcel weigh?",
            "What is the weight of {k}'s parcel in pounds?",
        ),
        ("Who sent a parcel of {v} pounds?", "Whose parcel weighs {v} pounds?"),
        "Parcels in pounds",
        "pounds",
        2,
    ),
    Relation(
        ("{k} collected {v} {things}.", "{k} has {v} {things}.", "{v} {things} belong to {k}."),
        ("How many {things} does {k} have?", "What number of {things} does {k} own?"),
        ("Who has {v} {things}?", "Which person owns {v} {things}?"),
        "Number of {things}",
        "{things}",
    ),
    Relation(
        (
            "{k} sold {v} {things}.",
            "{k} managed to sell {v} {things}.",
            "{v} {things} were sold by {k}.",
        ),
        ("How many {things} did {k} sell?", "What number of {things} did {k} sell?"),
        ("Who sold {v} {things}?", "Which seller got rid of {v} {things}?"),
        "{things} sold",
        "sold",
    ),
)

_THING_RELATIONS = (
    Relation(
        (
            "The {k} was sold for ${v}.",
            "Somebody paid {v} dollars for the {k}.",
            "The {k} went for ${v} at the auction.",
        ),
        ("How many dollars did the {k} bring?", "What was paid for the {k}, in dollars?"),
        ("What was sold for ${v}?", "Which item went for ${v}?"),
        "Auction prices in dollars",
        "price",
    ),
    Relation(
        (
            "The {k} costs {v} tokens.",
            "You pay {v} tokens for the {k}.",
            "For {v} tokens you win the {k}.",
        ),
        ("How many tokens does the {k} cost?", "What is the price of the {k} in tokens?"),
        ("What costs {v} tokens?", "Which item can be had for {v} tokens?"),
        "Prizes at the fair, in tokens",
        "tokens",
    ),
    Relation(
        (
            "The {k} got {v} votes.",
            "{v} votes went to the {k}.",
            "The {k} was voted for by {v} visitors.",
        ),
        ("How many votes did the {k} get?", "What is the number of votes for the {k}?"),
        ("What got {v} votes?", "Which item was given {v} votes?"),
        "Votes for the best prize",
        "votes",
    ),
    Relation(
        ("The {k} is item {v}.", "Item {v} is the {k}.", "The {k} has item number {v}."),
        ("What is the item number of the {k}?", "Which item number does the {k} have?"),
        ("What is item {v}?", "Which thing has item number {v}?"),
        "Item numbers",
        "item number",
    ),
    Relation(
        ("The {k} is on page {v}.", "Page {v} shows the {k}.", "You find the {k} on page {v}."),
        ("On which page is the {k}?", "What is the page number of the {k}?"),
        ("What is on page {v}?", "Which thing does page {v} show?"),
        "Catalog pages",
        "page",
    ),
    Relation(
        (
            "The {k} lies in drawer {v}.",
            "Drawer {v} holds the {k}.",
            "You find the {k} in drawer {v}.",
        ),
        ("In which drawer is the {k}?", "What is the number of the drawer with the {k}?"),
        ("What is in drawer {v}?", "Which thing lies in drawer {v}?"),
        "Drawers",
        "drawer",
    ),
    Relation(
        ("The {k} is on shelf {v}.", "Shelf {v} holds the {k}.", "The {k} was put on shelf {v}."),
        ("On which shelf is the {k}?", "What is the number of the shelf with the {k}?"),
        ("What is on shelf {v}?", "Which thing does shelf {v} hold?"),
        "Shelf numbers",
        "shelf",
    ),
)

# For facts of any kind. `{K}` is the key, as in a table.
_PLAIN_ASK = (
    "What number goes with {k}?",
    "Which number is given for {k}?",
    "Look up {k}. What is the number?",
    "Find the number that belongs to {k}.",
    "What is the value for {k}?",
    "Give the number listed for {k}.",
    "{k}?",
    "For {k}, what is the number?",
)
_PLAIN_WHO = (
    "Which {name} goes with {v}?",
    "For which {name} is the number {v} given?",
    "The number {v} belongs to which {name}?",
    "Look up {v}. Which {name} is it?",
    "Find the {name} listed with {v}.",
    "Which {name} has the number {v}?",
    "Name the {name} whose number is {v}.",
)
_MADE_UP_TITLES = ("Values", "Codes", "Word numbers", "Table of words", "Key")

_THINGS = [
    noun.one
    for noun in pool("toy+stationery+tool+clothes+household+gadget+furniture+instrument+sport_item")
    if not noun.one.startswith("pair ")
]
_COUNTED = pool("collectible+fruit+baked+toy+stationery+sweet")


class _Facts(NamedTuple):
    """Some stated facts. name: what a key is called. key: how a sentence names a key."""

    relation: Relation | None
    keys: list[str]
    values: list[int]
    things: str
    name: str

    def filled(self, text: str, key: str, value: object) -> str:
        said = text.replace("{things}", self.things).replace("{name}", self.name)
        if self.name == "item" and " {k}" in said and "he {k}" not in said and "A {k}" not in said:
            key = f"the {key}"
        said = said.replace("{k}", key).replace("{v}", str(value))
        return with_articles(said[0].upper() + said[1:] if self.name == "item" else said)

    def title(self) -> str:
        title = self.relation.title if self.relation else "Values"
        title = title.replace("{things}", self.things)
        return title[0].upper() + title[1:]

    def told(self, choices: Choices) -> tuple[str, bool]:
        """The facts in words, and whether they tell what the numbers are."""
        facts: list[str] | None = None
        if self.relation:
            wording = choices.wording(self.relation.fact)
            pairs = zip(self.keys, self.values, strict=True)
            facts = [self.filled(wording, key, value) for key, value in pairs]
        else:
            choices.below(3)
        column = self.relation.column.replace("{things}", self.things) if self.relation else "value"
        return laid_out(self.keys, self.values, facts, self.title(), (self.name, column), choices)

    @property
    def law(self) -> str:
        return repr(dict(zip(self.keys, self.values, strict=True)))


def _facts(choices: Choices, count: int, sort: str | None = None) -> _Facts:
    """Facts about people, things or made-up words."""
    sort = sort or ("person", "person", "thing", "word")[choices.below(4)]
    values = choices.numbers(count, 3)
    if sort == "word":
        return _Facts(None, choices.words(count), values, "", "word")
    if sort == "thing":
        relation = choices.of(_THING_RELATIONS)
        keys = choices.some(_THINGS, count)
        return _Facts(relation, keys, values, "", "item")
    relation = choices.of(_RELATIONS)
    if relation.digits < 3:
        values = [value % 90 + 3 for value in values]
        if len(set(values)) < count:
            values = choices.rng.sample(range(3, 93), count)
    things = choices.rng.choice(_COUNTED).many
    return _Facts(relation, choices.names(count), values, things, "person")


def _with_question(choices: Choices, told: str, question: str) -> str:
    """The question after the facts; sometimes before them."""
    between = "\n" if "\n" in told or told[-1] in "}])|" else " "
    if choices.rng.random() < 0.12 and question.endswith("?") and " " in question:
        return f"{question}{between}{told}"
    return f"{told}{between}{question}"


def _ask_value(choices: Choices, level: int, sort: str | None = None) -> Told:
    facts = _facts(choices, level, sort)
    asked = choices.below(level)
    told, topical = facts.told(choices)
    questions = _PLAIN_ASK
    if facts.relation and topical and choices.rng.random() < 0.75:
        questions = facts.relation.ask
    key, value = facts.keys[asked], facts.values[asked]
    question = facts.filled(choices.wording(questions), key, value)
    return Told(
        _with_question(choices, told, question),
        str(value),
        (f"answer == str({facts.law}[{key!r}])",),
    )


def _name_to_number(choices: Choices, level: int) -> Told:
    return _ask_value(choices, level, "person")


def _thing_to_price(choices: Choices, level: int) -> Told:
    return _ask_value(choices, level, "thing")


def _word_to_number(choices: Choices, level: int) -> Told:
    return _ask_value(choices, level, "word")


def _ask_key(choices: Choices, level: int) -> Told:
    facts = _facts(choices, level)
    asked = choices.below(level)
    told, topical = facts.told(choices)
    questions = _PLAIN_WHO
    if facts.relation and topical and choices.rng.random() < 0.75:
        questions = facts.relation.who
    key, value = facts.keys[asked], facts.values[asked]
    question = facts.filled(choices.wording(questions), key, value)
    return Told(
        _with_question(choices, told, question),
        key,
        (f"answer == [key for key, value in {facts.law}.items() if value == {value}][0]",),
    )


_EIGHT_LAYOUTS = (
    "{k}: {v}",
    "{k} has {v}",
    "{k} = {v}",
    "{k} is number {v}",
    "{k} got {v}",
    "{k} {v}",
    "{k} took {v}",
    "{k} chose {v}",
)
_EIGHT = (
    "Which number belongs to {k}?",
    "What is the number of {k}?",
    "What number goes with {k}?",
    "Tell me {k}'s number.",
    "Which number is {k}'s?",
    "State the number of {k}.",
    "What is {k}'s number?",
    "Which number is given for {k}?",
    "What number does {k} have?",
    "Give {k}'s number.",
    "{k}?",
    "Find {k}'s number.",
)


def _eight_pairs(choices: Choices, level: int) -> Told:
    """Eight names with numbers of 1 to 3 digits, in one plain layout: a figure to be measured."""
    keys, values = choices.names(level), choices.numbers(level, 3)
    asked = choices.below(level)
    pairs = zip(keys, values, strict=True)
    layout = choices.wording(_EIGHT_LAYOUTS)
    ends = ", " if choices.below(2) else ". "
    stated = ends.join(layout.replace("{k}", k).replace("{v}", str(v)) for k, v in pairs)
    question = choices.wording(_EIGHT).replace("{k}", keys[asked])
    law = f"answer == str({dict(zip(keys, values, strict=True))!r}[{keys[asked]!r}])"
    return Told(f"{stated}. {question}", str(values[asked]), (law,))


_SEVERAL = (
    "Answer each question on a line of its own.",
    "Answer these questions, one a line.",
    "Write one answer a line.",
    "Give the number for each of these.",
    "Answer all of the questions.",
    "What are these numbers?",
    "Look up each of these.",
    "Fill in the numbers.",
)


def _several_questions(choices: Choices, level: int) -> Told:
    facts = _facts(choices, level)
    asked = choices.some(range(level), min(level, 2 + choices.below(3)))
    told, topical = facts.told(choices)
    instruction = choices.wording(_SEVERAL)
    if facts.relation and topical and choices.rng.random() < 0.5:
        wording = choices.wording(facts.relation.ask)
        questions = [facts.filled(wording, facts.keys[place], "") for place in asked]
    else:
        choices.below(2)
        questions = [f"{facts.keys[place]}:" for place in asked]
    keys = [facts.keys[place] for place in asked]
    return Told(
        "\n".join([told, instruction, *questions]),
        ", ".join(str(facts.values[place]) for place in asked),
        (
            f"answer == ', '.join([str({facts.law}[key]) for key in {keys}])",
            f"lines == [key + ': ' + str({facts.law}[key]) for key in {keys}]",
        ),
        tuple(f"{facts.keys[place]}: {facts.values[place]}" for place in asked),
    )


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_KTH = (
    "What is the {nth} number?",
    "Which number comes {nth}?",
    "Give the number of the {nth} one.",
    "What is the number in the {nth} place?",
    "State the {nth} number in the order given.",
    "Counting from the start, what is the {nth} number?",
    "Of these, which number is the {nth}?",
    "Which number was stated {nth}?",
)
_KTH_KEY = (
    "Which {name} is the {nth}?",
    "Which {name} comes {nth}?",
    "Name the {nth} {name}.",
    "Of these, which {name} is stated {nth}?",
    "Counting from the start, which {name} is the {nth}?",
    "Give the {nth} {name} in the order given.",
    "In the order given, which {name} is {nth}?",
    "What {name} is in the {nth} place?",
)


def _kth(choices: Choices, level: int) -> Told:
    """The fact at a place: the k-th, the last, the one before the last."""
    facts = _facts(choices, level)
    asked, wants_key = choices.below(level), choices.below(2)
    told, _ = facts.told(choices)
    wording = choices.wording(_KTH_KEY if wants_key else _KTH)
    nth, place = _ORDINALS[asked], str(asked)
    if asked == level - 1 and "Counting" not in wording and choices.rng.random() < 0.7:
        nth, place = "last", "-1"
    question = wording.replace("{nth}", nth).replace("{name}", facts.name)
    columns = facts.keys if wants_key else list(map(str, facts.values))
    return Told(f"{told}\n{question}", columns[asked], (f"answer == {columns}[{place}]",))


_EXTREMES = (
    "Which {name} has the {most} number?",
    "Find the {name} with the {most} number.",
    "For which {name} is the number the {most}?",
    "Name the {name} whose number is {most}.",
    "The {most} number belongs to which {name}?",
    "Compare the numbers. Which {name} has the {most}?",
    "Which {name} comes out with the {most} number?",
    "Give the {name} that has the {most} number.",
)
_EXTREME_VALUES = (
    "What is the {most} number?",
    "Which of the numbers is the {most}?",
    "Give the {most} of these numbers.",
    "Find the {most} value.",
    "Compare the numbers. Which is the {most}?",
    "State the {most} number.",
    "Of all these numbers, which is {most}?",
    "What is the {most} number of them all?",
)


def _extreme(choices: Choices, level: int) -> Told:
    """The largest or smallest of some numbers, or whose it is."""
    facts = _facts(choices, level)
    largest, wants_key = choices.below(2), choices.below(2)
    told, _ = facts.told(choices)
    wording = choices.wording(_EXTREMES if wants_key else _EXTREME_VALUES)
    most = choices.rng.choice(
        ("largest", "highest", "biggest") if largest else ("smallest", "lowest")
    )
    value = max(facts.values) if largest else min(facts.values)
    question = wording.replace("{most}", most).replace("{name}", facts.name)
    key = facts.keys[facts.values.index(value)]
    order = f"sorted({list(zip(facts.values, facts.keys, strict=True))})[{-1 if largest else 0}]"
    law = f"answer == str({order}[{int(bool(wants_key))}])"
    lines = (f"{most}: {value}",) if wants_key else ()
    return Told(f"{told}\n{question}", key if wants_key else str(value), (law,), lines)


def _mixed_facts(choices: Choices, level: int) -> Told:
    """Facts of different kinds, where one name may come twice: only name and kind decide."""
    relations = choices.some(_RELATIONS, level)
    people = choices.names(max(1, (level + 1) // 2))
    keys = [people[0], *(people[choices.below(len(people))] for _ in relations[1:])]
    values = choices.numbers(level, 2)
    asked = choices.below(level)
    things = choices.rng.choice(_COUNTED).many
    stated, question = [], ""
    for place, (relation, key, value) in enumerate(zip(relations, keys, values, strict=True)):
        facts = _Facts(relation, [key], [value], things, "person")
        stated.append(facts.filled(choices.rng.choice(relation.fact), key, value))
        if place == asked:
            question = facts.filled(choices.wording(relation.ask), key, value)
    told = list(zip(keys, (relation.column for relation in relations), values, strict=True))
    law = f"[v for k, what, v in {told} if (k, what) == {told[asked][:2]}]"
    between = "\n" if choices.rng.random() < 0.3 else " "
    return Told(
        _with_question(choices, between.join(stated), question),
        str(values[asked]),
        (f"[answer] == [str(v) for v in {law}]",),
    )


class Pair(NamedTuple):
    """Two attributes of a person. first, second: numbers; asks: one question form for each."""

    fact: Sequence[str]
    asks: tuple[Sequence[str], Sequence[str]]


_PAIRS = (
    Pair(
        (
            "{k} is {v} years old and has {w} {things}.",
            "{k}, who is {v}, has {w} {things}.",
            "{k} has {w} {things} and is {v} years old.",
        ),
        (
            ("How old is {k}?", "What is {k}'s age?"),
            ("How many {things} does {k} have?", "What number of {things} does {k} have?"),
        ),
    ),
    Pair(
        (
            "{k} bought {w} {things} for ${v}.",
            "{k} paid ${v} for {w} {things}.",
            "For {w} {things}, {k} paid ${v}.",
        ),
        (
            ("How many dollars did {k} pay?", "What did {k} pay, in dollars?"),
            ("How many {things} did {k} buy?", "What number of {things} did {k} buy?"),
        ),
    ),
    Pair(
        (
            "{k} read {v} pages in {w} minutes.",
            "In {w} minutes, {k} read {v} pages.",
            "It took {k} {w} minutes to read {v} pages.",
        ),
        (
            ("How many pages did {k} read?", "What number of pages did {k} read?"),
            ("How many minutes did {k} read?", "For how many minutes did {k} read?"),
        ),
    ),
    Pair(
        (
            "{k} lives at {v} Main Street in apartment {w}.",
            "{k}'s address is {v} Main Street, apartment {w}.",
            "In apartment {w} at {v} Main Street lives {k}.",
        ),
        (
            ("What is {k}'s house number?", "At which number of Main Street does {k} live?"),
            ("What is {k}'s apartment number?", "Which apartment does {k} live in?"),
        ),
    ),
    Pair(
        (
            "{k} ran {v} meters and swam {w} meters.",
            "{k} swam {w} meters and ran {v} meters.",
            "{k}'s run was {v} meters and the swim {w} meters.",
        ),
        (
            ("How many meters did {k} run?", "How far did {k} run, in meters?"),
            ("How many meters did {k} swim?", "How far did {k} swim, in meters?"),
        ),
    ),
    Pair(
        (
            "{k} sold {v} {things} on Monday and {w} on Tuesday.",
            "On Monday {k} sold {v} {things}, on Tuesday {w}.",
            "{k} sold {w} {things} on Tuesday, after {v} on Monday.",
        ),
        (
            (
                "How many {things} did {k} sell on Monday?",
                "What did {k} sell on Monday: how many {things}?",
            ),
            (
                "How many {things} did {k} sell on Tuesday?",
                "What did {k} sell on Tuesday: how many {things}?",
            ),
        ),
    ),
    Pair(
        (
            "{k} has {v} red and {w} blue {things}.",
            "{k} owns {w} blue {things} and {v} red ones.",
            "Of {k}'s {things}, {v} are red and {w} are blue.",
        ),
        (
            ("How many red {things} does {k} have?", "What number of red {things} does {k} have?"),
            (
                "How many blue {things} does {k} have?",
                "What number of blue {things} does {k} have?",
            ),
        ),
    ),
    Pair(
        (
            "{k} sits in row {v}, seat {w}.",
            "{k}'s seat is number {w} in row {v}.",
            "Seat {w} of row {v} is {k}'s.",
        ),
        (
            ("Which row does {k} sit in?", "What is the number of {k}'s row?"),
            ("Which seat does {k} have?", "What is {k}'s seat number?"),
        ),
    ),
    Pair(
        (
            "{k} scored {v} points in game one and {w} in game two.",
            "In the first game {k} scored {v} points, in the second {w}.",
            "{k} made {v} points in the first game and {w} points in the second.",
        ),
        (
            (
                "How many points did {k} score in the first game?",
                "What was {k}'s score in the first game?",
            ),
            (
                "How many points did {k} score in the second game?",
                "What was {k}'s score in the second game?",
            ),
        ),
    ),
)


def _two_attributes(choices: Choices, level: int) -> Told:
    """Two numbers for each name; one is asked for."""
    pair = choices.of(_PAIRS)
    keys = choices.names(level)
    values, others = choices.numbers(level, 2), choices.numbers(level, 2)
    asked, second = choices.below(level), choices.below(2)
    things = choices.rng.choice(_COUNTED).many
    wording = choices.wording(pair.fact)

    def filled(text: str, place: int) -> str:
        said = text.replace("{k}", keys[place]).replace("{things}", things)
        return said.replace("{v}", str(values[place])).replace("{w}", str(others[place]))

    facts = [filled(wording, place) for place in range(level)]
    question = filled(choices.wording(pair.asks[second]), asked)
    stated = list(zip(keys, values, others, strict=True))
    law = f"[(v, w) for k, v, w in {stated} if k == {keys[asked]!r}][0][{second}]"
    return Told(
        _with_question(choices, " ".join(facts), question),
        str((others if second else values)[asked]),
        (f"answer == str({law})",),
    )


FAMILY = PrimerFamily(
    "recall_facts",
    (
        Primer("name_to_number", range(1, 9), _name_to_number),
        Primer("thing_to_number", range(1, 9), _thing_to_price),
        Primer("word_to_number", range(1, 9), _word_to_number),
        Primer("number_to_key", range(2, 9), _ask_key),
        Primer("eight_pairs", range(2, 9), _eight_pairs),
        Primer("several_questions", range(2, 9), _several_questions),
        Primer("kth_fact", range(2, 9), _kth),
        Primer("extreme", range(2, 9), _extreme),
        Primer("mixed_facts", range(2, 9), _mixed_facts),
        Primer("two_attributes", range(1, 7), _two_attributes),
    ),
)
