"""Amounts that grow at a rate: stretches of work or travel, totals, conversions of time.

Several stretches, each at a rate of its own, are added up; then the total is compared with a goal,
diminished or sold. The first may be told in a larger unit of time. The schema is a context and an
ending; the level is the number of equations.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from datagen.english.names import PEOPLE
from datagen.english.nouns import pool
from datagen.numbers.quantity import Number
from datagen.words.puzzle import Plan, PuzzleFamily, cut, pick, told_in_order
from datagen.words.worked import Term, Worked, constant, given


@dataclass(frozen=True)
class Context:
    """rate, time: ranges. stretch: clauses with `{r}` per unit during `{t}` units of time.

    prices: of one piece, in dollars.

    larger: a time unit that holds `units` of the one of the rate, with clauses for `{t}` of it.
    """

    name: str
    rate: tuple[int, int]
    time: tuple[int, int]
    stretch: tuple[str, ...]
    again: tuple[str, ...]
    unit: str
    amount: str
    total: tuple[str, ...]
    goal: tuple[str, ...]
    missing: tuple[str, ...]
    used: tuple[str, ...]
    left: tuple[str, ...]
    price: tuple[str, ...] = ()
    income: tuple[str, ...] = ()
    prices: tuple[Number, ...] = (2, 3, 4, 5)
    larger: tuple[str, ...] = ()
    units: int = 60
    people: int = 0
    thing: str = ""
    topic: str = "work"


CONTEXTS = (
    Context(
        name="machine",
        rate=(3, 40),
        time=(2, 50),
        thing="stationery+toy+household",
        stretch=(
            "a machine makes {r} {things} a minute for {t} minutes",
            "for {t} minutes a machine turns out {r} {things} per minute",
            "running for {t} minutes, a machine produces {r} {things} each minute",
        ),
        again=(
            "it then runs for {t} minutes at {r} {things} a minute",
            "for the next {t} minutes it makes {r} {things} a minute",
        ),
        larger=(
            "a machine makes {r} {things} a minute and runs for {t} hours",
            "for {t} hours a machine makes {r} {things} every minute",
        ),
        unit="minutes",
        amount="{things}",
        total=("how many {things} does the machine make [altogether|in all]",),
        goal=("the factory needs {goal} {things}", "an order asks for {goal} {things}"),
        missing=("how many {things} are still missing",),
        used=("{used} of the {things} are faulty", "{used} {things} fail the inspection"),
        left=("how many good {things} are left",),
        price=("each {thing} is sold for {price}", "the {things} sell for {price} each"),
        income=("how much money do they bring in altogether",),
    ),
    Context(
        name="typist",
        rate=(20, 80),
        time=(2, 40),
        people=1,
        stretch=(
            "{name} types {r} words a minute for {t} minutes",
            "for {t} minutes {name} types at {r} words per minute",
        ),
        again=(
            "then {he} types {r} words a minute for another {t} minutes",
            "for the next {t} minutes {he} manages {r} words a minute",
        ),
        unit="minutes",
        amount="words",
        total=("how many words does {name} type [altogether|in all]",),
        goal=("the report must have {goal} words", "{he} has to type {goal} words"),
        missing=("how many words are still to be typed",),
        used=("{he} deletes {used} of the words", "{used} words are crossed out again"),
        left=("how many words remain",),
    ),
    Context(
        name="traveler",
        rate=(30, 90),
        time=(2, 9),
        people=1,
        topic="travel",
        stretch=(
            "{name} travels {t} hours at {r} kilometers an hour",
            "for {t} hours {name} drives at {r} kilometers per hour",
            "{name} rides for {t} hours and covers {r} kilometers each hour",
        ),
        again=(
            "then {he} goes on for {t} hours at {r} kilometers an hour",
            "after a break {he} does {r} kilometers an hour for {t} hours",
        ),
        unit="hours",
        amount="kilometers",
        total=(
            "how many kilometers does {name} cover [altogether|in all]",
            "how far does {name} go",
        ),
        goal=("the whole way is {goal} kilometers", "{his} goal is {goal} kilometers away"),
        missing=("how many kilometers are left", "how much farther does {name} have to go"),
        used=("{used} kilometers of this are a detour",),
        left=("how long is the way without the detour",),
    ),
    Context(
        name="worker",
        rate=(8, 45),
        time=(2, 9),
        people=1,
        thing="fruit+vegetable+flower",
        topic="garden",
        stretch=(
            "{name} harvests {r} {things} an hour for {t} hours",
            "for {t} hours {name} harvests {r} {things} per hour",
        ),
        again=(
            "the next day {he} harvests {r} {things} an hour for {t} hours",
            "then {he} harvests {r} {things} an hour for {t} more hours",
        ),
        unit="days",
        amount="{things}",
        total=("how many {things} is that [altogether|in all]", "how many {things} does that make"),
        goal=("there are {goal} {things} to be harvested in all", "the goal is {goal} {things}"),
        missing=("how many {things} remain to be harvested",),
        used=("{used} of the {things} turn out to be bad", "{used} of these {things} are rotten"),
        left=("how many good {things} are there",),
        price=("{he} gets {price} for each {thing}", "each {thing} brings {him} {price}"),
        prices=(Fraction(1, 10), Fraction(1, 5), Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)),
        income=("how much does {name} earn",),
    ),
    Context(
        name="tap",
        rate=(2, 30),
        time=(2, 45),
        topic="",
        stretch=(
            "a tap fills an empty pool with {r} liters a minute for {t} minutes",
            "for {t} minutes, {r} liters of water a minute flow into an empty pool",
        ),
        again=(
            "then {r} liters a minute flow for {t} minutes",
            "after that the tap runs for {t} minutes at {r} liters a minute",
        ),
        larger=("water flows into an empty pool at {r} liters a minute for {t} hours",),
        unit="minutes",
        amount="liters",
        total=("how many liters flow into the pool altogether",),
        goal=("the pool has room for {goal} liters",),
        missing=("how many liters are missing until the pool is full",),
        used=("{used} liters leak out again", "{used} liters are lost through a crack"),
        left=("how many liters stay in the pool",),
    ),
)

# What follows the total, with the number of equations.
ENDINGS = {"total": 0, "goal": 1, "used": 1, "price": 1, "used_price": 2}
EXTRA = 90


class Stretches:
    """`stretches` at rates of their own; `larger`: the first is told in a larger unit of time."""

    def __init__(self, context: Context, stretches: int, larger: bool, ending: str) -> None:
        self.context = context
        self.topic = context.topic
        self.stretches = stretches
        self.larger = larger
        self.ending = [] if ending == "total" else ending.split("_")
        rates, times = (high - low + 1 for low, high in (context.rate, context.time))
        self.radices = [
            *[rates] * stretches,
            *[times] * stretches,
            *[len(context.prices) if event == "price" else EXTRA for event in self.ending],
            *[len(PEOPLE)] * context.people,
            *([len(pool(context.thing))] if context.thing else []),
        ]

    def plan(self, digits: Sequence[int]) -> Plan | None:
        context = self.context
        lengths = (self.stretches, self.stretches, len(self.ending), context.people)
        rates, times, extras, people, thing = cut(digits, lengths)
        numbers: dict[str, Number] = {}
        kinds: dict[str, str] = {}
        worked = Worked()
        amounts: list[Term] = []
        terms = []
        for place, (rate_, time_) in enumerate(zip(rates, times, strict=True)):
            rate, time = context.rate[0] + rate_, context.time[0] + time_
            if self.larger and place == 0:
                time = time % 7 + 2 if time_ < 7 else 0
            if not time:
                return None
            numbers |= {f"r{place}": rate, f"t{place}": time}
            units = given(f"t{place}", time)
            scale = ""
            if self.larger and place == 0:
                units = worked.add(context.unit, "*", units, constant(context.units))
                scale = f" * {context.units}"
            alone = self.stretches == 1
            name = context.amount if alone else f"{context.amount} {_ORDER[place]}"
            amounts.append(worked.add(name, "*", given(f"r{place}", rate), units))
            terms.append(f"{time} * {rate}{scale}")
        total = amounts[0]
        for place, amount in enumerate(amounts[1:], start=2):
            last = place == self.stretches
            name = f"{context.amount} in all" if last else "sum so far"
            total = worked.add(name, "+", total, amount)
        law, right = "answer", " + ".join(terms)
        for event, extra in zip(self.ending, extras, strict=True):
            if event == "price":
                price = context.prices[extra]
                numbers[event], kinds[event] = price, "money"
                total = worked.add("money", "*", total, given(event, price, "money"))
                right = f"({right}) * {price.numerator} / {price.denominator}"
            elif event == "goal":
                numbers[event] = total.value + extra + 2
                worked.add(f"{context.amount} missing", "-", given(event, numbers[event]), total)
                law, right = f"answer + {right}", str(numbers[event])
            else:
                numbers[event] = extra + 2
                total = worked.add(f"{context.amount} left", "-", total, given(event, extra + 2))
                right = f"({right} - {extra + 2})"
        nouns = {"thing": pool(context.thing)[thing[0]]} if thing else {}
        return Plan(worked, (f"{law} = {right}",), numbers, kinds, tuple(people), nouns)

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        context = self.context
        used: set[str] = set()
        clauses = []
        for place in range(self.stretches):
            texts = context.again if place else context.stretch
            if self.larger and place == 0:
                texts = context.larger
            text = pick(texts, rng, used)
            clauses.append(text.replace("{r}", f"{{r{place}}}").replace("{t}", f"{{t{place}}}"))
        outcome = [pick(getattr(context, event), rng) for event in self.ending]
        if "used" in self.ending[:-1]:
            # Nobody pays for what is faulty.
            outcome[-1] = re.sub(r"(each|the) (?=\{things?\})", r"\1 good ", outcome[-1])
        asked = {"goal": context.missing, "used": context.left, "price": context.income}
        question = pick(asked[self.ending[-1]] if self.ending else context.total, rng)
        return told_in_order(clauses, outcome, question, rng)


_ORDER = ("at first", "after that", "in the end")


def _puzzles(schema: str, level: int) -> list[Stretches]:
    name, _, ending = schema.partition("/")
    context = next(context for context in CONTEXTS if context.name == name)
    found = []
    if "price" in ending and not context.price:
        return found
    for stretches in (1, 2, 3):
        for larger in (False, True)[: 2 if context.larger else 1]:
            if 2 * stretches - 1 + larger + ENDINGS[ending] == level:
                found.append(Stretches(context, stretches, larger, ending))
    return found


FAMILY = PuzzleFamily(
    "rate",
    [f"{context.name}/{ending}" for context in CONTEXTS for ending in ENDINGS],
    range(1, 9),
    _puzzles,
)
