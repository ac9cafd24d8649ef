"""Amounts told through one another in shuffled order: `A has 3 more than B, who has twice C's`.

A path of persons or things, each tied to the next by a difference or a factor, stated from either
end; the one known amount is at the start of the path. Asked is the far end, a total, or a
difference.
The schema is the context; the level is the number of equations.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from datagen.english.names import PEOPLE
from datagen.english.nouns import pool
from datagen.words.puzzle import Plan, PuzzleFamily, arranged, cut, distinct, pick
from datagen.words.worked import Term, Worked, given

MOST_FACTORS = 3
# Of each schema, level and question.
PATTERNS = 16
DIFFERENCES = 24
FACTORS = (2, 3, 4, 5)


@dataclass(frozen=True)
class Context:
    """How amounts are told: clauses with `{u}` for one, `{v}` for the other, `{d}` and `{k:times}`.

    nodes: `people`, or the pool whose nouns are compared. thing: pool of `{thing}`, if any.
    label: name of an amount, with `{v}`. kind: of the amounts. low, high: of the known amount.
    largest: that any amount may be.
    """

    name: str
    nodes: str
    given: tuple[str, ...]
    more: tuple[str, ...]
    fewer: tuple[str, ...]
    times: tuple[str, ...]
    value: tuple[str, ...]
    total: tuple[str, ...]
    difference: tuple[str, ...]
    label: str
    total_label: str
    thing: str = ""
    topic: str = ""
    kind: str = "whole"
    low: int = 2
    high: int = 60
    largest: int = 700


CONTEXTS = (
    Context(
        name="belongings",
        nodes="people",
        thing="collectible+toy+book+stationery",
        given=(
            "{u} has {n} {things}",
            "{u} owns {n} {things}",
            "there are {n} {things} on {u}'s shelves",
        ),
        more=(
            "{v} has {d} more {things} than {u}",
            "{v} owns {d} {things} more than {u}",
            "compared with {u}, {v} has {d} more {things}",
            "{v}'s shelves hold {d} more {things} than {u}'s",
        ),
        fewer=(
            "{v} has {d} fewer {things} than {u}",
            "{v} owns {d} {things} fewer than {u}",
            "{v}'s number of {things} is {d} less than {u}'s",
            "{v} is {d} {things} short of what {u} has",
        ),
        times=(
            "{v} has {k:times} as many {things} as {u}",
            "{v} owns {k:times} the number of {things} that {u} owns",
            "the number of {v}'s {things} is {k:times} that of {u}'s",
        ),
        value=("how many {things} does {v} have", "how many {things} does {v} own"),
        total=(
            "how many {things} do they have [altogether|in all|together]",
            "how many {things} do they own in total",
        ),
        difference=("how many more {things} does {v} have than {u}",),
        label="{v}'s {things}",
        total_label="{things} in all",
        largest=250,
    ),
    Context(
        name="ages",
        nodes="people",
        given=("{u} is {n} years old", "{u} is {n}", "{u} has just turned {n}"),
        more=(
            "{v} is {d} years older than {u}",
            "{v} was born {d} years before {u}",
            "{v} is older than {u} by {d} years",
        ),
        fewer=(
            "{v} is {d} years younger than {u}",
            "{v} was born {d} years after {u}",
            "{v} is younger than {u} by {d} years",
        ),
        times=(
            "{v} is {k:times} as old as {u}",
            "{v}'s age is {k:times} {u}'s age",
        ),
        value=("how old is {v}", "how many years old is {v}", "what is {v}'s age"),
        total=("what is the sum of their ages", "how old are they all together"),
        difference=("how many years older is {v} than {u}",),
        label="{v}'s age",
        total_label="sum of ages",
        high=30,
        largest=95,
    ),
    Context(
        name="points",
        nodes="people",
        topic="school",
        given=("{u} scored {n} points", "{u} finished with {n} points"),
        more=(
            "{v} scored {d} points more than {u}",
            "{v} beat {u} by {d} points",
            "{v} finished {d} points ahead of {u}",
        ),
        fewer=(
            "{v} scored {d} points fewer than {u}",
            "{v} was {d} points behind {u}",
            "{v} lost to {u} by {d} points",
        ),
        times=(
            "{v} scored {k:times} as many points as {u}",
            "{v}'s score was {k:times} that of {u}",
        ),
        value=("how many points did {v} score", "what was {v}'s score"),
        total=("how many points did they score altogether", "what was their combined score"),
        difference=("by how many points did {v} beat {u}",),
        label="{v}'s points",
        total_label="points in all",
    ),
    Context(
        name="earnings",
        nodes="people",
        topic="work",
        given=("{u} earned {n}", "{u} made {n}", "{u} was paid {n}"),
        more=(
            "{v} earned {d} more than {u}",
            "{v} made {d} more than {u}",
            "{v} was paid {d} more than {u}",
        ),
        fewer=(
            "{v} earned {d} less than {u}",
            "{v} made {d} less than {u}",
            "{v} was paid {d} less than {u}",
        ),
        times=(
            "{v} earned {k:times} as much as {u}",
            "{v} made {k:times} as much money as {u}",
        ),
        value=("how much did {v} earn", "how many dollars did {v} make"),
        total=("how much did they earn [altogether|in total]", "what did they make together"),
        difference=("how much more did {v} earn than {u}",),
        label="{v}'s earnings",
        total_label="total earnings",
        largest=1500,
        kind="money",
        low=5,
        high=90,
    ),
    Context(
        name="distances",
        nodes="people",
        topic="travel",
        given=("{u} [traveled|drove] {n} kilometers", "{u} covered {n} kilometers"),
        more=(
            "{v} covered {d} kilometers more than {u}",
            "{v} went {d} kilometers farther than {u}",
        ),
        fewer=(
            "{v} covered {d} kilometers less than {u}",
            "{v} stopped {d} kilometers short of {u}'s distance",
        ),
        times=("{v} went {k:times} as far as {u}", "{v} covered {k:times} the distance of {u}"),
        value=("how far did {v} go", "how many kilometers did {v} cover"),
        total=("how many kilometers did they cover in total", "what was their total distance"),
        difference=("how many kilometers farther did {v} go than {u}",),
        label="{v}'s kilometers",
        total_label="total kilometers",
        high=40,
        largest=400,
    ),
    Context(
        name="pages",
        nodes="people",
        topic="school",
        given=("{u} read {n} pages", "{u} managed {n} pages"),
        more=("{v} read {d} more pages than {u}", "{v} got {d} pages further than {u}"),
        fewer=("{v} read {d} fewer pages than {u}", "{v} read {d} pages less than {u}"),
        times=("{v} read {k:times} as many pages as {u}", "{v} read {k:times} what {u} read"),
        value=("how many pages did {v} read",),
        total=("how many pages did they read [altogether|in all]",),
        difference=("how many more pages did {v} read than {u}",),
        label="{v}'s pages",
        total_label="pages in all",
        high=90,
    ),
    Context(
        name="weights",
        nodes="people",
        given=("{u}'s [bag|parcel|suitcase] weighs {n} pounds", "{u} carries {n} pounds"),
        more=(
            "{v} carries {d} pounds more than {u}",
            "{v}'s load is {d} pounds heavier than {u}'s",
        ),
        fewer=(
            "{v} carries {d} pounds less than {u}",
            "{v}'s load is {d} pounds lighter than {u}'s",
        ),
        times=(
            "{v} carries {k:times} as much as {u}",
            "{v}'s load is {k:times} as heavy as {u}'s",
        ),
        value=("how many pounds does {v} carry", "how heavy is {v}'s load in pounds"),
        total=("how many pounds do they carry in all", "what is the total weight of their loads"),
        difference=("how many pounds more does {v} carry than {u}",),
        label="{v}'s load",
        total_label="total weight",
        high=40,
        largest=99,
    ),
    Context(
        name="animals",
        nodes="farm_animal",
        topic="animals",
        given=("there are {n} {us} [on the farm|in the yard]", "the farmer [keeps|has] {n} {us}"),
        more=(
            "there are {d} more {vs} than {us}",
            "the {vs} outnumber the {us} by {d}",
            "the number of {vs} is {d} more than the number of {us}",
        ),
        fewer=(
            "there are {d} fewer {vs} than {us}",
            "the number of {vs} is {d} less than the number of {us}",
        ),
        times=(
            "there are {k:times} as many {vs} as {us}",
            "the farmer has {k:times} as many {vs} as {us}",
        ),
        value=("how many {vs} are there", "how many {vs} does the farmer have"),
        total=("how many of these animals are there altogether", "how many animals is that in all"),
        difference=("how many more {vs} than {us} are there",),
        label="{vs}",
        total_label="animals in all",
        high=40,
        largest=300,
    ),
    Context(
        name="produce",
        nodes="fruit+vegetable",
        topic="food",
        given=("the [basket|crate] holds {n} {us}", "there are {n} {us} on the stall"),
        more=("there are {d} more {vs} than {us}", "the {vs} number {d} more than the {us}"),
        fewer=("there are {d} fewer {vs} than {us}", "the {vs} number {d} fewer than the {us}"),
        times=(
            "there are {k:times} as many {vs} as {us}",
            "the number of {vs} is {k:times} the number of {us}",
        ),
        value=("how many {vs} are there", "what is the number of {vs}"),
        total=(
            "how many pieces are there in all",
            "how many pieces of produce are there altogether",
        ),
        difference=("how many more {vs} are there than {us}",),
        label="{vs}",
        total_label="pieces in all",
    ),
    Context(
        name="prices",
        # What may well cost more than $100: a pair of socks would not.
        nodes="dress, coat, sweater, jacket, skirt, hoodie, pair of shoes/pairs of shoes, pair "
        "of boots/pairs of boots, pair of jeans/pairs of jeans, blouse, raincoat, handbag, "
        "backpack, suitcase, watch/watches, bathrobe, shirt",
        topic="money",
        given=("a {u} costs {n}", "the price of a {u} is {n}", "a {u} sells for {n}"),
        more=(
            "a {v} costs {d} more than a {u}",
            "the price of a {v} is {d} above that of a {u}",
            "a {v} is {d} more expensive than a {u}",
        ),
        fewer=(
            "a {v} costs {d} less than a {u}",
            "a {v} is {d} cheaper than a {u}",
        ),
        times=(
            "a {v} costs {k:times} as much as a {u}",
            "the price of a {v} is {k:times} that of a {u}",
        ),
        value=("how much does a {v} cost", "what is the price of a {v}"),
        total=(
            "how much does it cost to buy one of each",
            "what is the total price of one of each",
        ),
        difference=("how much more does a {v} cost than a {u}",),
        label="price of a {v}",
        total_label="price of all",
        kind="money",
        low=12,
        high=60,
        largest=120,
    ),
    Context(
        name="trees",
        nodes="flower+tree",
        topic="garden",
        given=("the [park|garden] has {n} {us}", "{n} {us} were planted"),
        more=("there are {d} more {vs} than {us}", "{d} more {vs} than {us} were planted"),
        fewer=("there are {d} fewer {vs} than {us}", "{d} fewer {vs} than {us} were planted"),
        times=("there are {k:times} as many {vs} as {us}",),
        value=("how many {vs} are there", "how many {vs} were planted"),
        total=("how many plants is that in all", "how many plants are there altogether"),
        difference=("how many more {vs} than {us} are there",),
        label="{vs}",
        total_label="plants in all",
    ),
)

_QUERIES = ("value", "total", "difference")


class Path:
    """Puzzles of one context with a given pattern of differences (`d`) and factors (`k`).

    idle: whether one more amount is told, tied to some amount of the path, that nobody asks for.
    """

    def __init__(self, context: Context, pattern: str, query: str, idle: bool) -> None:
        self.context = context
        self.topic = context.topic
        self.pattern = pattern
        self.query = query
        self.idle = idle
        self.ties = len(pattern)
        self.nodes = self.ties + 1 + idle
        self.pool = None if context.nodes == "people" else pool(context.nodes)
        things = [len(pool(context.thing))] if context.thing else []
        self.radices = [
            context.high - context.low + 1,
            # For each tie: grows or shrinks, stated from which end, by how much.
            *[4 * (DIFFERENCES if tie == "d" else len(FACTORS)) for tie in pattern],
            # The idle tie is a difference from any amount of the path.
            *[4 * DIFFERENCES, self.ties + 1][: 2 * idle],
            *[len(self.pool or PEOPLE) - place for place in range(self.nodes)],
            *things,
        ]

    def plan(self, digits: Sequence[int]) -> Plan | None:
        (start,), path, idle, nodes, thing = cut(digits, (1, self.ties, 2 * self.idle, self.nodes))
        nodes = distinct(nodes)
        numbers = {"n": self.context.low + start}
        worked = Worked()
        told = []
        known = [given("n", numbers["n"], self.context.kind)]
        # Each amount as a nested formula, for the law.
        formulas = [str(numbers["n"])]
        for place, (tie, digit) in enumerate(zip(self.pattern, path, strict=True), start=1):
            operator, number, reverse = self._tie(tie, digit)
            slot = f"a{place}"
            numbers[slot] = number
            if operator == "/" and known[-1].value % number:
                return None
            kind = self.context.kind if tie == "d" else "whole"
            label = self._slots(self.context.label, 0, place, "n")
            known.append(worked.add(label, operator, known[-1], given(slot, number, kind)))
            if not worked.sensible or known[-1].value > self.context.largest:
                return None
            formulas.append(f"({formulas[-1]} {operator} {number})")
            told.append((place - 1, place, operator, reverse))
        if idle:
            operator, numbers[f"a{self.ties + 1}"], reverse = self._tie("d", idle[0])
            if operator == "-" and known[idle[1]].value <= numbers[f"a{self.ties + 1}"]:
                return None
            told.append((idle[1], self.ties + 1, operator, reverse))
        law = self._ask(worked, known, formulas)
        nouns = {"thing": pool(self.context.thing)[thing[0]]} if thing else {}
        people = () if self.pool else tuple(nodes)
        if self.pool:
            nouns |= {f"x{_letter(place)}": self.pool[node] for place, node in enumerate(nodes)}
        kinds = {
            slot: self.context.kind
            for slot in numbers
            if slot == "n" or self.pattern[int(slot[1:]) - 1 : int(slot[1:])] != "k"
        }
        return law and Plan(worked, (law,), numbers, kinds, people, nouns, told)

    @staticmethod
    def _tie(tie: str, digit: int) -> tuple[str, int, bool]:
        """(operator, number, whether it is stated from the far end)."""
        amount, way = divmod(digit, 4)
        if tie == "d":
            return "+-"[way & 1], amount + 2, way > 1
        return "*/"[way & 1], FACTORS[amount], way > 1

    def _ask(self, worked: Worked, known: Sequence[Term], formulas: Sequence[str]) -> str | None:
        """Add the equations that the question needs; the law that the answer satisfies."""
        if self.query == "value":
            return f"answer = {formulas[-1]}"
        if self.query == "total":
            running = known[0]
            for place, term in enumerate(known[1:], start=1):
                name = self.context.total_label if place == self.ties else "sum so far"
                running = worked.add(name, "+", running, term)
            return f"answer - {formulas[-1]} = {' + '.join(formulas[:-1])}"
        if known[-1].value <= known[0].value:
            return None
        worked.add("difference", "-", known[-1], known[0])
        return f"answer + {formulas[0]} = {formulas[-1]}"

    def _slots(self, text: str, u: int, v: int, number: str) -> str:
        """A context's text with its own slots turned into those of the plan."""
        for slot, place in (("u", u), ("v", v)):
            person = f"name{place + 1}" if place else "name"
            name = f"x{_letter(place)}" if self.pool else person
            text = text.replace(f"{{{slot}}}", f"{{{name}}}").replace(
                f"{{{slot}s}}", f"{{{name}s}}"
            )
        text = text.replace("{k:times}", f"{{{number}:times}}")
        return text.replace("{n}", f"{{{number}}}").replace("{d}", f"{{{number}}}")

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        context = self.context
        clauses = [self._slots(pick(context.given, rng), 0, 0, "n")]
        for near, far, operator, reverse in plan.story:
            # From the far end a gain reads as a loss; factors are told from the larger side alone.
            if operator in "+-":
                texts = context.more if (operator == "+") != reverse else context.fewer
                u, v = (far, near) if reverse else (near, far)
            else:
                texts = context.times
                u, v = (near, far) if operator == "*" else (far, near)
            clauses.append(self._slots(pick(texts, rng), u, v, f"a{far}"))
        question = pick(getattr(context, self.query), rng)
        return arranged(clauses, self._slots(question, 0, self.ties, "n"), rng)


def _letter(place: int) -> str:
    return "abcdefghij"[place]


def _puzzles(schema: str, level: int) -> list[Path]:
    context = next(context for context in CONTEXTS if context.name == schema)
    found = []
    rng = random.Random(f"{schema} {level}")
    for query in _QUERIES:
        ties = {"value": level, "total": level // 2, "difference": level - 1}[query]
        if ties < 1 or (query == "total" and level % 2) or (query == "difference" and ties < 2):
            continue
        patterns = ["".join(pattern) for pattern in product("dk", repeat=ties)]
        patterns = [pattern for pattern in patterns if pattern.count("k") <= MOST_FACTORS]
        for pattern in rng.sample(patterns, min(len(patterns), PATTERNS)):
            found.append(Path(context, pattern, query, idle=False))
            if query == "value" and ties > 1:
                found.append(Path(context, pattern, query, idle=True))
    return found


FAMILY = PuzzleFamily("relation", [context.name for context in CONTEXTS], range(1, 9), _puzzles)
