"""Amounts of several persons, days or months: their total, average, missing member, or difference.

The schema is a context and a question; the level is the number of equations.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from datagen.english.names import PEOPLE
from datagen.english.nouns import pool
from datagen.english.wording import joined
from datagen.words.puzzle import Plan, PuzzleFamily, asked, cut, distinct, pick
from datagen.words.worked import Term, Worked, given

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")
_ROUNDS = ("the first round", "the second round", "the third round", "the fourth round")
_LAPS = ("the first lap", "the second lap", "the third lap", "the fourth lap", "the fifth lap")


@dataclass(frozen=True)
class Context:
    """Who or when, and what is counted.

    entries: `people`, or the names of the days, months … that follow each other. unit: their plural
    noun. entry: a clause with `{e}` and `{n}`, or `{l}` for all of them. amount: what is counted.
    numbered: entries are the first, the second …, and a problem leaves out none of those before.
    """

    name: str
    entries: str | tuple[str, ...]
    unit: str
    entry: tuple[str, ...]
    listed: tuple[str, ...]
    amount: str
    total: tuple[str, ...]
    average: tuple[str, ...]
    missing: tuple[str, ...]
    mean_told: tuple[str, ...]
    more: tuple[str, ...]
    thing: str = ""
    topic: str = ""
    low: int = 2
    high: int = 60
    numbered: bool = False


CONTEXTS = (
    Context(
        name="days",
        entries=_DAYS,
        unit="days",
        thing="baked+stationery+book+toy+craft",
        topic="money",
        entry=("on {e} {name} sold {n} {things}", "{name} sold {n} {things} on {e}"),
        listed=("{name} sold {l} {things} on {d}", "on {d}, {name} sold {l} {things}"),
        amount="{things}",
        total=(
            "how many {things} did {name} sell [altogether|in all|over these days]",
            "what is the total number of {things} sold",
        ),
        average=(
            "how many {things} did {name} sell per day on average",
            "what was the average number of {things} sold a day",
        ),
        missing=("how many {things} did {name} sell on {e}",),
        mean_told=(
            "over these {k} days {name} sold {mean} {things} a day on average",
            "the average for the {k} days is {mean} {things}",
        ),
        more=("how many more {things} did {name} sell on {e} than on {f}",),
    ),
    Context(
        name="reading",
        entries=_DAYS,
        unit="days",
        topic="school",
        entry=("{name} read {n} pages on {e}", "on {e} {he} read {n} pages"),
        listed=("{name} read {l} pages on {d}",),
        amount="pages",
        total=(
            "how many pages did {name} read [altogether|in all]",
            "how many pages did {name} get through over these days",
        ),
        average=("how many pages did {name} read per day on average",),
        missing=("how many pages did {name} read on {e}",),
        mean_told=("over the {k} days {name} read {mean} pages a day on average",),
        more=("how many more pages did {name} read on {e} than on {f}",),
    ),
    Context(
        name="rain",
        entries=_MONTHS,
        unit="months",
        topic="garden",
        entry=("in {e} it rained on {n} days", "{e} had {n} rainy days"),
        listed=("there were {l} rainy days in {d}",),
        amount="rainy days",
        total=("how many rainy days were there in all", "on how many days did it rain altogether"),
        average=("how many rainy days were there per month on average",),
        missing=("how many rainy days were there in {e}",),
        mean_told=("the average for the {k} months in question was {mean} rainy days",),
        more=("how many more rainy days were there in {e} than in {f}",),
        high=28,
    ),
    Context(
        name="points",
        entries=_ROUNDS,
        unit="rounds",
        entry=("{name} scored {n} points in {e}", "in {e} {name} got {n} points"),
        listed=("{name} scored {l} points in {d}",),
        amount="points",
        total=("what was {name}'s total score", "how many points did {name} score in all"),
        average=("what was {name}'s average score per round",),
        missing=("how many points did {name} score in {e}",),
        mean_told=("{name}'s average over the {k} rounds was {mean} points",),
        more=("how many more points did {name} score in {e} than in {f}",),
        high=99,
        numbered=True,
    ),
    Context(
        name="minutes",
        entries=_LAPS,
        unit="laps",
        topic="travel",
        entry=("{name} needed {n} minutes for {e}", "{e} took {name} {n} minutes"),
        listed=("{name} needed {l} minutes for {d}",),
        amount="minutes",
        total=(
            "how many minutes did {name} need in all",
            "what was {name}'s total time in minutes",
        ),
        average=("how many minutes did {name} need per lap on average",),
        missing=("how many minutes did {name} need for {e}",),
        mean_told=("{name} needed {mean} minutes per lap on average over {k} laps",),
        more=("how many more minutes did {name} need for {e} than for {f}",),
        low=8,
        high=30,
        numbered=True,
    ),
    Context(
        name="people",
        entries="people",
        unit="people",
        thing="collectible+fruit+flower+sweet",
        entry=("{e} [collected|brought] {n} {things}", "{e} has {n} {things}"),
        listed=("{d} collected {l} {things}",),
        amount="{things}",
        total=(
            "how many {things} do they have [altogether|in all]",
            "what is the total number of {things}",
        ),
        average=(
            "how many {things} is that per person on average",
            "if they share all the {things} equally, how many does each of them get",
        ),
        missing=("how many {things} does {e} have",),
        mean_told=(
            "the {k} friends {d} have {mean} {things} each on average",
            "on average, each of the {k} friends {d} has {mean} {things}",
        ),
        more=("how many more {things} does {e} have than {f}",),
    ),
    Context(
        name="tests",
        entries="people",
        unit="students",
        topic="school",
        entry=("{e} got {n} points on the test", "{e}'s test score was {n}"),
        listed=("{d} scored {l} points",),
        amount="points",
        total=("what is the sum of their scores", "how many points did they get together"),
        average=("what is their average score",),
        missing=("what is {e}'s score",),
        mean_told=(
            "the average score of the {k} students {d} is {mean}",
            "{d}, {k} students in all, have an average score of {mean}",
        ),
        more=("by how many points is {e}'s score higher than {f}'s",),
        low=40,
        high=100,
    ),
)

_TOGETHER = (
    "for {over} together, the number of {amount} is {all}",
    "altogether, {over} come to {all} {amount}",
    "the total for {over} was {all} {amount}",
)

# Equations for k entries.
QUERIES = {
    "total": lambda k: k - 1,
    "average": lambda k: k,
    "missing": lambda k: k,
    "missing_of_total": lambda k: k - 1,
    "more": lambda k: 1,
}


class Tally:
    """`entries` amounts of one context, and one question."""

    def __init__(self, context: Context, entries: int, query: str) -> None:
        self.context = context
        self.topic = context.topic
        self.entries = entries
        self.query = query
        self.by_person = context.entries == "people"
        words = " ".join((*context.entry, *context.total, *context.average, *context.missing))
        self.people = entries if self.by_person else int("{name}" in words)
        self.radices = [
            *[context.high - context.low + 1] * entries,
            1 if self.by_person or context.numbered else len(context.entries) - entries + 1,
            *[len(PEOPLE) - place for place in range(self.people)],
            *([len(pool(context.thing))] if context.thing else []),
        ]

    def plan(self, digits: Sequence[int]) -> Plan | None:
        amounts, (first,), people, thing = cut(digits, (self.entries, 1, self.people))
        amounts = [self.context.low + amount for amount in amounts]
        numbers = {f"n{place}": amount for place, amount in enumerate(amounts)}
        nouns = {"thing": pool(self.context.thing)[thing[0]]} if thing else {}
        total, count = sum(amounts), len(amounts)
        worked = Worked()
        if self.query in ("average", "missing") and total % count:
            return None
        if self.query == "more":
            if count > 3 or amounts[0] <= amounts[1]:
                return None
            worked.add("difference", "-", given("n0", amounts[0]), given("n1", amounts[1]))
            law = f"answer + {amounts[1]} = {amounts[0]}"
        elif self.query in ("total", "average"):
            running = self._sum(worked, numbers, count)
            law = f"answer = {' + '.join(map(str, amounts))}"
            if self.query == "average":
                numbers["k"] = count
                worked.add(f"average {self.context.amount}", "/", running, given("k", count))
                law = f"answer * {count} = {' + '.join(map(str, amounts))}"
        else:
            if self.query == "missing":
                numbers |= {"k": count, "mean": total // count}
                terms = given("mean", total // count), given("k", count)
                whole = worked.add(f"{self.context.amount} in all", "*", *terms)
                law = f"{total // count} * {count}"
            else:
                numbers["all"] = total
                whole = given("all", total)
                law = str(total)
            last = numbers.pop(f"n{count - 1}")
            known = self._sum(worked, numbers, count - 1)
            missing = worked.add(f"missing {self.context.amount}", "-", whole, known)
            if missing.value != last:
                return None
            law = f"{law} = {' + '.join(map(str, amounts[:-1]))} + answer"
        found = tuple(distinct(people))
        return Plan(worked, (law,), numbers, {}, found, nouns, first)

    def _sum(self, worked: Worked, numbers: dict[str, int], count: int) -> Term:
        running = given("n0", numbers["n0"])
        for place in range(1, count):
            label = "sum so far" if place < count - 1 else f"sum of {self.context.amount}"
            term = given(f"n{place}", numbers[f"n{place}"])
            running = worked.add(label, "+", running, term)
        return running

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        context = self.context
        if self.by_person:
            names = [f"{{name{place + 1 if place else ''}}}" for place in range(self.entries)]
        else:
            names = list(context.entries[plan.story : plan.story + self.entries])
        told = self.entries - self.query.startswith("missing")
        ways = [f"{{n{place}}}" for place in range(told)]
        if told > 1 and rng.random() < 0.4:
            listed = pick(context.listed, rng).replace("{l}", joined(ways))
            sentences = [listed.replace("{d}", joined(names[:told])) + _respectively(told)]
        else:
            clauses = [
                pick(context.entry, rng).replace("{e}", name).replace("{n}", way)
                for name, way in zip(names, ways, strict=False)
            ]
            together = len(clauses) <= 3 and rng.random() < 0.4
            sentences = [joined(clauses)] if together else clauses
        if self.query == "missing":
            sentences.append(pick(context.mean_told, rng).replace("{d}", joined(names)))
        elif self.query == "missing_of_total":
            # Whose score is asked for must have been named.
            named = self.by_person or len(names) < 4
            over = joined(names) if named else f"all {len(names)} {context.unit}"
            text = pick(_TOGETHER, rng).replace("{over}", over)
            sentences.append(text.replace("{amount}", context.amount))
        elif self.query == "average":
            sentences.append(f"that makes {{k}} {context.unit}")
        query = "missing" if self.query.startswith("missing") else self.query
        question = pick(getattr(context, query), rng)
        one = names[-1] if query == "missing" else names[0]
        question = question.replace("{e}", one).replace("{f}", names[1])
        return asked([f"{text}." for text in sentences], question, rng)


def _respectively(count: int) -> str:
    return ", respectively" if count > 1 else ""


def _puzzles(schema: str, level: int) -> list[Tally]:
    name, _, query = schema.partition("/")
    context = next(context for context in CONTEXTS if context.name == name)
    most = 9 if context.entries == "people" else len(context.entries)
    fewest = 3 if query == "missing" else 2
    entries = [count for count in range(fewest, most + 1) if QUERIES[query](count) == level]
    return [Tally(context, count, query) for count in entries[:2]]


FAMILY = PuzzleFamily(
    "tally",
    [f"{context.name}/{query}" for context in CONTEXTS for query in QUERIES],
    range(1, 9),
    _puzzles,
)
