"""Things gained, lost, multiplied, shared and moved, one event after another.

The amount after the last event is asked for, or the one before the first, or how many more or fewer
there are at the end. The schema is a context and a question; the level is the number of equations.
"""

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from datagen.english.names import PEOPLE
from datagen.english.nouns import pool
from datagen.numbers.quantity import divide
from datagen.words.event_contexts import CONTEXTS, Events
from datagen.words.puzzle import Plan, PuzzleFamily, cut, pick, told_in_order
from datagen.words.worked import Term, Worked, given

# Equations that an event takes. Numbers of `many_` events are drawn as times and size of each.
EVENTS = {"gain": 1, "lose": 1, "grow": 1, "keep": 1, "many_gain": 2, "many_lose": 2}
AMOUNTS = 30
TIMES, EACH = 6, 9
FACTORS = ("grow", "keep")
MOST_FACTORS = 2
# Of each schema and level.
SUCCESSIONS = 24
LARGEST = 2000
QUERIES = {"end": 0, "start": 0, "change": 1}


@dataclass(frozen=True)
class _Event:
    """What happens: `slots` name its numbers in the plan."""

    kind: str
    numbers: tuple[int, ...]
    slots: tuple[str, ...]

    def apply(self, amount: int) -> int:
        """The amount after the event."""
        first, *rest = self.numbers
        if self.kind in ("gain", "many_gain"):
            return amount + first * (rest[0] if rest else 1)
        if self.kind in ("lose", "many_lose"):
            return amount - first * (rest[0] if rest else 1)
        return amount * first if self.kind == "grow" else divide(amount, first)

    def formula(self, amount: str) -> str:
        """The same in a law, from the formula of the amount before."""
        sign = {"gain": "+", "many_gain": "+", "lose": "-", "many_lose": "-", "grow": "*"}
        return f"({amount} {sign.get(self.kind, '/')} {' * '.join(map(str, self.numbers))})"


class Chain:
    """Puzzles of one context with a given succession of events."""

    def __init__(self, context: Events, kinds: Sequence[str], query: str) -> None:
        self.context = context
        self.topic = context.topic
        self.kinds = kinds
        self.query = query
        self.people = context.people
        self.nouns = [len(pool(declared)) for declared in context.nouns.values()]
        self.radices = [
            context.high - context.low + 1,
            *[self._ways(kind) for kind in kinds],
            *[len(PEOPLE)] * self.people,
            *self.nouns,
        ]

    def _ways(self, kind: str) -> int:
        if kind in FACTORS:
            return len(getattr(self.context, kind))
        return TIMES * EACH if kind.startswith("many") else AMOUNTS

    def _event(self, place: int, kind: str, digit: int) -> _Event:
        if kind in FACTORS:
            return _Event(kind, (list(getattr(self.context, kind))[digit],), (f"a{place}",))
        if not kind.startswith("many"):
            return _Event(kind, (digit + 2,), (f"a{place}",))
        times, each = divmod(digit, EACH)
        return _Event(kind, (times + 2, each + 2), (f"a{place}", f"b{place}"))

    def plan(self, digits: Sequence[int]) -> Plan | None:
        (start,), ways, people, things = cut(digits, (1, len(self.kinds), self.people))
        events = [
            self._event(place, kind, way)
            for place, (kind, way) in enumerate(zip(self.kinds, ways, strict=True), start=1)
        ]
        factors = [(event.kind, event.numbers) for event in events if event.kind in FACTORS]
        if len(set(factors)) < len(factors):
            return None
        amounts = [self.context.low + start]
        for event in events:
            amount = event.apply(amounts[-1])
            if not isinstance(amount, int) or not 2 <= amount <= LARGEST:
                return None
            amounts.append(amount)
        numbers = {
            slot: number
            for event in events
            for slot, number in zip(event.slots, event.numbers, strict=True)
        }
        worked = Worked()
        if self.query == "start":
            numbers["last"] = amounts[-1]
            self._undo(worked, events, numbers)
            formula = "answer"
        else:
            numbers["n"] = amounts[0]
            self._follow(worked, events, numbers)
            formula = str(amounts[0])
        for event in events:
            formula = event.formula(formula)
        more = amounts[-1] > amounts[0]
        if self.query == "end":
            law = f"answer = {formula}"
        elif self.query == "start":
            law = f"{amounts[-1]} = {formula}"
        else:
            if amounts[-1] == amounts[0]:
                return None
            ends = [given("n", amounts[0]), worked.lines[-1].result]
            worked.add("difference", "-", *(reversed(ends) if more else ends))
            law = f"{amounts[0]} {'+' if more else '-'} answer = {formula}"
        nouns = {
            slot: pool(declared)[thing]
            for (slot, declared), thing in zip(self.context.nouns.items(), things, strict=True)
        }
        kinds = {
            slot: self.context.kind
            for event in events
            if event.kind not in FACTORS
            for slot in event.slots[-1:]
        } | {"n": self.context.kind, "last": self.context.kind}
        return Plan(worked, (law,), numbers, kinds, tuple(people), nouns, (events, more))

    def _follow(self, worked: Worked, events: Sequence[_Event], numbers: dict[str, int]) -> None:
        amount = given("n", numbers["n"], self.context.kind)
        for place, event in enumerate(events, start=1):
            label = self.context.after if place == len(events) else self.context.now
            amount = self._step(worked, event, numbers, amount, label, "+-*/")

    def _undo(self, worked: Worked, events: Sequence[_Event], numbers: dict[str, int]) -> None:
        amount = given("last", numbers["last"], self.context.kind)
        for place, event in reversed(list(enumerate(events))):
            label = self.context.before if place else self.context.first
            amount = self._step(worked, event, numbers, amount, label, "-+/*")

    def _step(
        self,
        worked: Worked,
        event: _Event,
        numbers: dict[str, int],
        amount: Term,
        label: str,
        operators: str,
    ) -> Term:
        gain, lose, grow, keep = operators
        kind = "whole" if event.kind in FACTORS else self.context.kind
        terms = [given(slot, numbers[slot]) for slot in event.slots]
        terms[-1] = terms[-1]._replace(kind=kind)
        operand = terms[0]
        if len(terms) > 1:
            name = self.context.gained if event.kind == "many_gain" else self.context.lost
            operand = worked.add(name, "*", *terms)
        operator = {"gain": gain, "many_gain": gain, "lose": lose, "many_lose": lose, "grow": grow}
        return worked.add(label, operator.get(event.kind, keep), amount, operand)

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        context = self.context
        events, more = plan.story
        tense = rng.randrange(2)
        clauses = []
        outcome: list[str] = []
        used: set[str] = set()
        if self.query != "start":
            clauses.append(tensed(pick(context.start, rng), tense))
        elif context.unknown:
            clauses.append(tensed(pick(context.unknown, rng), tense))
        for event in events:
            texts = getattr(context, event.kind)
            if event.kind in FACTORS:
                texts = texts[event.numbers[0]]
            text = tensed(pick(texts, rng, used), tense)
            clauses.append(
                text.replace("{a}", f"{{{event.slots[0]}}}").replace(
                    "{b}", f"{{{event.slots[-1]}}}"
                )
            )
        if self.query == "start":
            outcome = [tensed(pick(context.result, rng), tense)]
            questions = context.ask_start
        elif self.query == "change":
            questions = context.ask_more if more else context.ask_fewer
        else:
            questions = context.ask_end
        return told_in_order(clauses, outcome, tensed(pick(questions, rng), tense), rng)


def tensed(text: str, tense: int) -> str:
    """A text with each `<present/past>` decided."""
    found = text.split("<")
    told = [found[0]]
    for piece in found[1:]:
        forms, _, rest = piece.partition(">")
        told.append(forms.split("/")[tense] + rest)
    return "".join(told)


def successions(
    equations: int, texts: Mapping[str, Collection[Any]], rng: random.Random
) -> list[tuple[str, ...]]:
    """Some successions of events that take so many equations, each event told in words of its own.

    texts: kind of event → its texts, or its factors.
    """
    found: dict[tuple[str, ...], None] = {}
    for _ in range(10 * SUCCESSIONS):
        events: list[str] = []
        left = equations
        while left:
            event = rng.choice([kind for kind in texts if EVENTS[kind] <= left])
            events.append(event)
            left -= EVENTS[event]
        told_once = all(len(texts[kind]) >= events.count(kind) for kind in set(events))
        if told_once and sum(event in FACTORS for event in events) <= MOST_FACTORS:
            found[tuple(events)] = None
    return list(found)[:SUCCESSIONS]


def _puzzles(schema: str, level: int) -> list[Chain]:
    name, _, query = schema.partition("/")
    context = next(context for context in CONTEXTS if context.name == name)
    texts = {kind: getattr(context, kind) for kind in EVENTS if getattr(context, kind)}
    equations = level - QUERIES[query]
    if equations < 1:
        return []
    rng = random.Random(f"{schema} {level}")
    return [Chain(context, events, query) for events in successions(equations, texts, rng)]


FAMILY = PuzzleFamily(
    "event_chain",
    [f"{context.name}/{query}" for context in CONTEXTS for query in QUERIES],
    range(1, 9),
    _puzzles,
)
