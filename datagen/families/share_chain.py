"""A whole of which one part after another is used: fractions, percentages and plain numbers.

A part is one of what is left, or of all there was. Asked is what remains, or how large the last
part is. The schema is a context and a question; the level is the number of equations.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product

from datagen.english.names import PEOPLE
from datagen.english.nouns import pool
from datagen.families.event_chain import tensed
from datagen.numbers.quantity import Number
from datagen.words.puzzle import Plan, PuzzleFamily, asked, cut, distinct, pick, told_in_order
from datagen.words.worked import Term, Worked, given

SHARES = {
    "u": tuple(Fraction(1, below) for below in (2, 3, 4, 5, 6, 8, 10)),
    "f": tuple(
        Fraction(*pair) for pair in ((2, 3), (3, 4), (2, 5), (3, 5), (4, 5), (5, 6), (3, 8))
    ),
    "p": (5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80),
}
NUMBERS = 38
# Equations of each kind of part, before it is taken away. Capitals: a part of the whole.
EQUATIONS = {"u": 1, "f": 2, "p": 2, "n": 0, "U": 1, "P": 2}
# Of each schema and level.
PATTERNS = 14


@dataclass(frozen=True)
class Context:
    """One situation.

    start: clauses with `{n}`. uses: (clause with `{part}`, what the part is called). unit: what is
    counted, as in `the remaining {things}`. ask: how what remains is asked for. in_order: the uses
    come in the order in which they are listed. told_apart: they do not follow each
    other in time, and nobody is in two of them: each is told as one of the others.
    """

    name: str
    topic: str
    people: int
    unit: str
    start: tuple[str, ...]
    uses: tuple[tuple[str, str], ...]
    ask: tuple[str, ...]
    low: int
    high: int
    kind: str = "whole"
    nouns: dict[str, str] = field(default_factory=dict)
    of: tuple[str, str, str] | None = None
    in_order: bool = False
    told_apart: bool = False

    @property
    def parts_of(self) -> tuple[str, str, str]:
        """What a part may be one of: everything at first, what is left, all there was."""
        unit = self.unit
        return self.of or (f"the {unit}", f"the remaining {unit}", f"the original {unit}")


CONTEXTS = (
    Context(
        name="baking",
        topic="food",
        people=1,
        unit="{things}",
        nouns={"thing": "baked+sweet"},
        start=(
            "{name} <makes/made> {n} {things} for a party",
            "{name} <has/had> {n} {things}",
            "there <are/were> {n} {things} in {name}'s kitchen",
        ),
        uses=(
            ("{he} <gives/gave> {part} to the neighbors", "{things} for the neighbors"),
            ("{name}'s family <eats/ate> {part}", "{things} for the family"),
            ("{he} <takes/took> {part} to school", "{things} for school"),
            ("{he} <sells/sold> {part} at a bake sale", "{things} sold"),
            ("{he} <freezes/froze> {part}", "{things} in the freezer"),
            ("{he} <brings/brought> {part} to the office", "{things} for the office"),
        ),
        ask=(
            "how many {things} <are/were> left",
            "how many {things} <does/did> {name} have left",
        ),
        low=24,
        high=240,
    ),
    Context(
        name="salary",
        topic="money",
        people=1,
        unit="money",
        kind="money",
        of=("the money", "the remaining money", "the original amount"),
        start=(
            "{name} <earns/earned> {n} in a month",
            "{name}'s monthly pay <is/was> {n}",
            "{name} <has/had> {n} to spend this month",
        ),
        uses=(
            ("{he} <spends/spent> {part} on furniture", "money for furniture"),
            ("{he} <spends/spent> {part} on food", "money for food"),
            ("{he} <saves/saved> {part}", "money saved"),
            ("{he} <sends/sent> {part} to {his} parents", "money for the parents"),
            ("{he} <uses/used> {part} for the car", "money for the car"),
            ("{he} <puts/put> {part} aside for a vacation", "money for the vacation"),
            ("{he} <donates/donated> {part}", "money donated"),
        ),
        ask=(
            "how much money <is/was> left",
            "how much money <does/did> {name} have left",
            "how many dollars <remain/remained>",
        ),
        low=600,
        high=4800,
    ),
    Context(
        name="students",
        topic="school",
        people=0,
        unit="students",
        start=(
            "there <are/were> {n} students at a school",
            "a school <has/had> {n} students",
            "{n} students <choose/chose> an activity for the afternoon",
        ),
        uses=(
            ("{part} <play/played> soccer", "students who play soccer"),
            ("{part} <sing/sang> in the choir", "students in the choir"),
            ("{part} <join/joined> the chess club", "students in the chess club"),
            ("{part} <go/went> to the drama class", "students in the drama class"),
            ("{part} <learn/learned> to cook", "students who cook"),
            ("{part} <work/worked> in the school garden", "students in the garden"),
        ),
        ask=(
            "how many students <have/had> none of these activities",
            "how many students <are/were> left for other activities",
        ),
        low=60,
        high=960,
        told_apart=True,
    ),
    Context(
        name="book",
        topic="",
        people=1,
        unit="pages",
        nouns={"book": "novel, biography, comic book, textbook, detective story, travel guide"},
        start=(
            "{name} <has/had> to read a {book} of {n} pages",
            "{name}'s new {book} <has/had> {n} pages",
            "there <are/were> {n} pages in the {book} that {name} <wants/wanted> to read",
        ),
        uses=(
            ("on Monday {he} <reads/read> {part}", "pages read on Monday"),
            ("on Tuesday {he} <reads/read> {part}", "pages read on Tuesday"),
            ("on Wednesday {he} <reads/read> {part}", "pages read on Wednesday"),
            ("on Thursday {he} <reads/read> {part}", "pages read on Thursday"),
        ),
        ask=(
            "how many pages <are/were> left to read",
            "how many pages <does/did> {name} still have to read",
        ),
        low=60,
        high=600,
        of=("the pages", "the remaining pages", "the whole {book}"),
        in_order=True,
    ),
    Context(
        name="harvest",
        topic="garden",
        people=1,
        unit="{things}",
        nouns={"thing": "fruit+vegetable"},
        start=(
            "{name} <brings/brought> in {n} {things}",
            "{name} <harvests/harvested> {n} {things} in the garden",
            "{name}'s harvest this week <is/was> {n} {things}",
        ),
        uses=(
            ("{he} <sells/sold> {part} at the market", "{things} sold"),
            ("{he} <keeps/kept> {part} for the winter", "{things} for the winter"),
            ("{he} <uses/used> {part} in the kitchen", "{things} for the kitchen"),
            ("{part} <are/were> rotten", "rotten {things}"),
            ("{he} <gives/gave> {part} to a food bank", "{things} for the food bank"),
            ("a restaurant <buys/bought> {part}", "{things} for the restaurant"),
        ),
        ask=(
            "how many {things} <are/were> left",
            "how many {things} <remain/remained>",
            "how many {things} <does/did> {name} have at the end",
        ),
        low=40,
        high=720,
        of=("the {things}", "the remaining {things}", "the whole harvest"),
    ),
    Context(
        name="collection",
        topic="",
        people=1,
        unit="{things}",
        nouns={"thing": "collectible+toy+book"},
        start=(
            "{name} <has/had> a collection of {n} {things}",
            "{name} <owns/owned> {n} {things}",
            "there <are/were> {n} {things} in {name}'s room",
        ),
        uses=(
            ("{he} <gives/gave> {part} to a cousin", "{things} for the cousin"),
            ("{he} <sells/sold> {part} at a flea market", "{things} sold"),
            ("{he} <donates/donated> {part} to a children's home", "{things} donated"),
            ("{he} <trades/traded> {part} for a game", "{things} traded"),
            ("{he} <loses/lost> {part} in a move", "{things} lost"),
            ("{he} <lends/lent> {part} to a friend", "{things} lent"),
        ),
        ask=(
            "how many {things} <are/were> left",
            "how many {things} <does/did> {name} have left",
        ),
        low=24,
        high=480,
    ),
    Context(
        name="trip",
        topic="travel",
        people=1,
        unit="kilometers",
        start=(
            "{name} <has/had> a journey of {n} kilometers ahead",
            "the trail that {name} <follows/followed> <is/was> {n} kilometers long",
            "{name} <plans/planned> a bicycle tour of {n} kilometers",
        ),
        uses=(
            (
                "on the first day {he} <covers/covered> {part}",
                "kilometers covered on the first day",
            ),
            (
                "on the second day {he} <covers/covered> {part}",
                "kilometers covered on the second day",
            ),
            (
                "on the third day {he} <covers/covered> {part}",
                "kilometers covered on the third day",
            ),
            (
                "on the fourth day {he} <covers/covered> {part}",
                "kilometers covered on the fourth day",
            ),
        ),
        ask=(
            "how many kilometers <are/were> still left",
            "how many kilometers <does/did> {name} still have to go",
        ),
        low=40,
        high=600,
        of=("the way", "the remaining way", "the whole way"),
        in_order=True,
    ),
    Context(
        name="visitors",
        topic="",
        people=0,
        unit="visitors",
        nouns={"place": "museum, zoo, aquarium, castle, botanical garden, theme park"},
        start=(
            "on a Sunday {n} visitors <come/came> to the {place}",
            "a {place} <counts/counted> {n} visitors in a day",
        ),
        uses=(
            ("{part} <are/were> children", "children"),
            ("{part} <are/were> students", "students"),
            ("{part} <are/were> tourists from abroad", "tourists from abroad"),
            ("{part} <are/were> retired people", "retired people"),
        ),
        ask=("how many visitors <belong/belonged> to none of these groups",),
        low=60,
        high=1800,
        told_apart=True,
    ),
)


class Shares:
    """Puzzles of one context whose parts are of given kinds."""

    def __init__(self, context: Context, kinds: str, query: str) -> None:
        self.context = context
        self.topic = context.topic
        self.kinds = kinds
        self.query = query
        self.starts = [
            number
            for number in range(context.low, context.high + 1)
            if not (number % 12 and number % 20)
        ]
        uses = len(context.uses)
        ordered = context.in_order
        self.radices = [
            len(self.starts),
            *[NUMBERS if kind == "n" else len(SHARES[kind.lower()]) for kind in kinds],
            *[1 if ordered else uses - place for place in range(len(kinds))],
            *[len(PEOPLE)] * context.people,
            *[len(pool(declared)) for declared in context.nouns.values()],
        ]

    def plan(self, digits: Sequence[int]) -> Plan | None:
        context, count = self.context, len(self.kinds)
        (start,), ways, chosen, people, things = cut(digits, (1, count, count, context.people))
        uses = list(range(count)) if context.in_order else distinct(chosen)
        whole = self.starts[start]
        numbers: dict[str, Number] = {"n": whole}
        kinds = {"n": context.kind}
        worked = Worked()
        total = rest = given("n", whole, context.kind)
        formula = str(whole)
        for place, (kind, way) in enumerate(zip(self.kinds, ways, strict=True), start=1):
            slot, last = f"a{place}", place == count
            label = context.uses[uses[place - 1]][1]
            base, law = (total, str(whole)) if kind.isupper() else (rest, formula)
            if kind == "n":
                number = (way + 3) * (10 if context.kind == "money" else 1)
                numbers[slot], kinds[slot] = number, context.kind
                part, law = given(slot, number, context.kind), str(number)
            else:
                share = SHARES[kind.lower()][way]
                numbers[slot] = share
                kinds[slot] = "percent" if kind in "pP" else "fraction"
                part = worked.part(label, given(slot, share, kinds[slot]), base)
                over = Fraction(share, 100) if kind in "pP" else share
                law = f"{law} * {over.numerator} / {over.denominator}"
            # Nobody speaks of a fiftieth of the pay.
            if context.kind == "money" and part.value * 25 < whole:
                return None
            if last and self.query == "part":
                return self._planned(
                    worked, f"answer = {law}", numbers, kinds, people, things, uses
                )
            rest = self._rest(worked, rest, part, last)
            formula = f"({formula} - {law})"
            if not worked.sensible or rest.value <= 0:
                return None
        return self._planned(worked, f"answer = {formula}", numbers, kinds, people, things, uses)

    def _rest(self, worked: Worked, rest: Term, part: Term, last: bool) -> Term:
        unit = self.context.unit
        return worked.add(f"{unit} left" if last else f"remaining {unit}", "-", rest, part)

    def _planned(
        self,
        worked: Worked,
        law: str,
        numbers: dict[str, Number],
        kinds: dict[str, str],
        people: Sequence[int],
        things: Sequence[int],
        uses: Sequence[int],
    ) -> Plan | None:
        declared = self.context.nouns.items()
        nouns = {
            slot: pool(text)[thing] for (slot, text), thing in zip(declared, things, strict=True)
        }
        return Plan(worked, (law,), numbers, kinds, tuple(people), nouns, tuple(uses))

    def _part(self, kind: str, place: int, rng: random.Random) -> str:
        """How a part is told: of everything at first, then of the rest or of all there was."""
        unit, slot = self.context.unit, f"{{a{place}}}"
        if kind == "n":
            if self.context.kind == "money":
                return slot
            if self.context.told_apart:
                return f"{slot} of the {rng.choice(('others', 'rest'))}"
            return rng.choice((f"{slot} {unit}", f"{slot} more"))
        first, left, everything = self.context.parts_of
        if place == 1:
            return f"{slot} of {first}"
        if kind.isupper():
            return f"{slot} of {everything}"
        last = "the others" if self.context.told_apart else "what was left"
        return rng.choice((f"{slot} of the rest", f"{slot} of {left}", f"{slot} of {last}"))

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        context, tense = self.context, rng.randrange(2)
        clauses = [tensed(pick(context.start, rng), tense)]
        for place, (kind, use) in enumerate(zip(self.kinds, plan.story, strict=True), start=1):
            part = self._part(kind, place, rng)
            part = part.replace("what was left", "what <is/was> left")
            clauses.append(tensed(context.uses[use][0].replace("{part}", part), tense))
        if self.query == "left":
            question = tensed(pick(context.ask, rng), tense)
        else:
            question = self._ask_part(plan.story[-1])
        if context.told_apart:
            return asked([f"{clause}." for clause in clauses], question, rng)
        return told_in_order(clauses, (), question, rng)

    def _ask_part(self, use: int) -> str:
        name = self.context.uses[use][1]
        if self.context.kind == "money":
            return f"what is the amount of {name}"
        return f"what is the number of {name}"


def _puzzles(schema: str, level: int) -> list[Shares]:
    name, _, query = schema.partition("/")
    context = next(context for context in CONTEXTS if context.name == name)
    rng = random.Random(f"{schema} {level}")
    most = min(4, len(context.uses))
    patterns = [
        kinds
        for count in range(1, most + 1)
        for kinds in map("".join, product(EQUATIONS, repeat=count))
        if _fits(kinds, level, query) and (not context.told_apart or _apart(kinds))
    ]
    return [
        Shares(context, kinds, query)
        for kinds in rng.sample(patterns, min(PATTERNS, len(patterns)))
    ]


def _apart(kinds: str) -> bool:
    """Whether `none of these groups` is clear: two groups or more, and nobody is in two of them."""
    return len(kinds) > 1 and not set(kinds) & set("UP")


def _fits(kinds: str, level: int, query: str) -> bool:
    """Whether the parts read well one after another and take so many equations."""
    if kinds[0] in "UPn" or kinds.count("n") > 1 or (query == "part" and kinds[-1] in "nUP"):
        return False
    if query == "part" and len(kinds) == 1:
        return False
    taken = sum(EQUATIONS[kind] for kind in kinds) + len(kinds) - (query == "part")
    return taken == level


FAMILY = PuzzleFamily(
    "share_chain",
    [f"{context.name}/{query}" for context in CONTEXTS for query in ("left", "part")],
    range(2, 9),
    _puzzles,
)
