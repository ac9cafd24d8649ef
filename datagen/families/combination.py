"""Amounts told through several others: `3 more than twice as many as B`, `as many as A and B have`.

Each amount is tied to the one before it or to the two before it. Asked is the last one, the first
one, or all together. The schema is a context of `relation`; the level is the number of equations.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from datagen.english.names import PEOPLE
from datagen.english.nouns import pool
from datagen.families.relation import CONTEXTS, Context
from datagen.words.puzzle import Plan, PuzzleFamily, arranged, cut, distinct, pick
from datagen.words.worked import Term, Worked, constant, given

DIFFERENCES = 24
FACTORS = (2, 3, 4, 5)
# Of each schema, level and question.
PATTERNS = 12
# Equations of each tie: a difference, a factor, more or fewer than a multiple, the sum of the two
# before, half of that sum.
TIES = {"d": 1, "k": 1, "m": 2, "f": 2, "s": 1, "h": 2}


@dataclass(frozen=True)
class Texts:
    """Clauses for the ties that `relation` lacks: `{v}` told by `{u}`, or by `{u}` and `{w}`."""

    m: tuple[str, ...]
    f: tuple[str, ...]
    s: tuple[str, ...]
    h: tuple[str, ...]


_TEXTS = {
    "belongings": Texts(
        m=(
            "{v} has {d} more than {k:times} as many {things} as {u}",
            "{v} owns {d} {things} more than {k:times} the number that {u} owns",
            "{v} has {k:times} as many {things} as {u}, plus {d} more",
        ),
        f=(
            "{v} has {d} fewer than {k:times} as many {things} as {u}",
            "{v} owns {d} {things} less than {k:times} the number that {u} owns",
            "the number of {v}'s {things} is {d} less than {k:times} that of {u}'s",
        ),
        s=(
            "{v} has as many {things} as {u} and {w} combined",
            "{v} owns as many {things} as {u} and {w} have together",
            "the number of {v}'s {things} equals that of {u}'s and {w}'s put together",
        ),
        h=(
            "{v} has half as many {things} as {u} and {w} combined",
            "{v} owns half the number of {things} that {u} and {w} have together",
        ),
    ),
    "points": Texts(
        m=(
            "{v} scored {d} more than {k:times} as many points as {u}",
            "{v}'s score was {d} points more than {k:times} that of {u}",
        ),
        f=(
            "{v} scored {d} fewer than {k:times} as many points as {u}",
            "{v} was {d} points short of {k:times} the score of {u}",
        ),
        s=(
            "{v} scored as many points as {u} and {w} combined",
            "{v}'s score was the sum of {u}'s and {w}'s",
        ),
        h=(
            "{v} scored half as many points as {u} and {w} combined",
            "{v}'s score was half the sum of {u}'s and {w}'s",
        ),
    ),
    "earnings": Texts(
        m=(
            "{v} earned {d} more than {k:times} as much as {u}",
            "{v} was paid {k:times} what {u} was paid and {d} on top of that",
        ),
        f=(
            "{v} earned {d} less than {k:times} as much as {u}",
            "{v} made {d} less than {k:times} the money that {u} made",
        ),
        s=(
            "{v} earned as much as {u} and {w} together",
            "{v} made the same amount as {u} and {w} combined",
        ),
        h=("{v} earned half as much as {u} and {w} together",),
    ),
    "distances": Texts(
        m=(
            "{v} covered {d} kilometers more than {k:times} the distance of {u}",
            "{v} went {d} kilometers more than {k:times} as far as {u}",
        ),
        f=("{v} covered {d} kilometers less than {k:times} the distance of {u}",),
        s=("{v} went as far as {u} and {w} together",),
        h=("{v} covered half the distance that {u} and {w} covered together",),
    ),
    "pages": Texts(
        m=(
            "{v} read {d} more than {k:times} as many pages as {u}",
            "{v} read {d} pages more than {k:times} what {u} read",
        ),
        f=(
            "{v} read {d} fewer than {k:times} as many pages as {u}",
            "{v} read {d} pages less than {k:times} what {u} read",
        ),
        s=(
            "{v} read as many pages as {u} and {w} together",
            "{v} read just what {u} and {w} read combined",
        ),
        h=("{v} read half as many pages as {u} and {w} together",),
    ),
    "animals": Texts(
        m=(
            "there are {d} more than {k:times} as many {vs} as {us}",
            "the number of {vs} is {d} more than {k:times} the number of {us}",
        ),
        f=(
            "there are {d} fewer than {k:times} as many {vs} as {us}",
            "the number of {vs} is {d} less than {k:times} the number of {us}",
        ),
        s=(
            "there are as many {vs} as {us} and {ws} combined",
            "the farmer has as many {vs} as {us} and {ws} together",
        ),
        h=("there are half as many {vs} as {us} and {ws} together",),
    ),
    "produce": Texts(
        m=(
            "there are {d} more than {k:times} as many {vs} as {us}",
            "the number of {vs} is {d} more than {k:times} the number of {us}",
        ),
        f=(
            "there are {d} fewer than {k:times} as many {vs} as {us}",
            "the number of {vs} is {d} less than {k:times} the number of {us}",
        ),
        s=("there are as many {vs} as {us} and {ws} combined",),
        h=("there are half as many {vs} as {us} and {ws} together",),
    ),
    "prices": Texts(
        m=(
            "a {v} costs {d} more than {k:times} as much as a {u}",
            "the price of a {v} is {d} more than {k:times} the price of a {u}",
        ),
        f=(
            "a {v} costs {d} less than {k:times} as much as a {u}",
            "the price of a {v} is {d} less than {k:times} the price of a {u}",
        ),
        s=(
            "a {v} costs as much as a {u} and a {w} together",
            "the price of a {v} is that of a {u} and a {w} combined",
        ),
        h=("a {v} costs half as much as a {u} and a {w} together",),
    ),
}  # fmt: skip


class Combination:
    """Puzzles of one context with given ties, one after another."""

    def __init__(self, context: Context, ties: str, query: str) -> None:
        self.context = context
        self.topic = context.topic
        self.ties = ties
        self.query = query
        self.nodes = len(ties) + 1
        self.pool = None if context.nodes == "people" else pool(context.nodes)
        ways = {"d": 2 * DIFFERENCES, "k": len(FACTORS), "s": 1, "h": 1}
        self.radices = [
            context.high - context.low + 1,
            *[ways.get(tie, DIFFERENCES * len(FACTORS)) for tie in ties],
            *[len(self.pool or PEOPLE) - place for place in range(self.nodes)],
            *([len(pool(context.thing))] if context.thing else []),
        ]

    def plan(self, digits: Sequence[int]) -> Plan | None:
        (start,), ways, nodes, thing = cut(digits, (1, len(self.ties), self.nodes))
        context, nodes = self.context, distinct(nodes)
        numbers: dict[str, int] = {"n": context.low + start}
        kinds = {"n": context.kind}
        formulas = [str(numbers["n"]) if self.query != "first" else "answer"]
        values = [numbers["n"]]
        told = []
        for place, (tie, way) in enumerate(zip(self.ties, ways, strict=True), start=1):
            u, w = formulas[-1], formulas[-2] if len(formulas) > 1 else ""
            sign = "-" if tie == "f" or (tie == "d" and way % 2) else "+"
            if tie in "dmf":
                numbers[f"d{place}"] = (way // 2 if tie == "d" else way % DIFFERENCES) + 2
                kinds[f"d{place}"] = context.kind
            if tie in "kmf":
                numbers[f"k{place}"] = FACTORS[way if tie == "k" else way // DIFFERENCES]
                kinds[f"k{place}"] = "whole"
            d, k = numbers.get(f"d{place}", 0), numbers.get(f"k{place}", 1)
            if tie in "sh":
                value = values[-1] + values[-2]
                formula = f"({u} + {w})"
                if tie == "h":
                    if value % 2:
                        return None
                    value, formula = value // 2, f"({formula} / 2)"
            else:
                value = values[-1] * k + (d if sign == "+" else -d)
                formula = f"({u} * {k})" if k > 1 else u
                formula = f"({formula} {sign} {d})" if d else formula
            if not 1 < value <= context.largest:
                return None
            values.append(value)
            formulas.append(formula)
            told.append((tie, place, sign))
        worked = Worked()
        if self.query == "first":
            numbers["n"] = values[-1]
            self._undo(worked, told, numbers)
            law = f"{values[-1]} = {formulas[-1]}"
        else:
            known = self._follow(worked, told, numbers)
            law = f"answer = {formulas[-1]}"
            if self.query == "total":
                running = known[0]
                for place, term in enumerate(known[1:], start=1):
                    last = place == len(self.ties)
                    name = context.total_label if last else "sum so far"
                    running = worked.add(name, "+", running, term)
                law = f"answer - {formulas[-1]} = {' + '.join(formulas[:-1])}"
        nouns = {"thing": pool(context.thing)[thing[0]]} if thing else {}
        people = () if self.pool else tuple(nodes)
        if self.pool:
            nouns |= {f"x{_letter(place)}": self.pool[node] for place, node in enumerate(nodes)}
        return Plan(worked, (law,), numbers, kinds, people, nouns, told)

    def _given(self, slot: str, numbers: dict[str, int]) -> Term:
        return given(slot, numbers[slot], "whole" if slot[0] == "k" else self.context.kind)

    def _follow(
        self, worked: Worked, told: Sequence[tuple[str, int, str]], numbers: dict[str, int]
    ) -> list[Term]:
        known = [self._given("n", numbers)]
        for tie, place, sign in told:
            label = self._slots(self.context.label, place)
            term = known[-1]
            if tie in "sh":
                name = label if tie == "s" else "sum of the two"
                term = worked.add(name, "+", known[-2], known[-1])
                if tie == "h":
                    term = worked.add(label, "/", term, constant(2))
            if tie in "kmf":
                name = label if tie == "k" else "multiple"
                term = worked.add(name, "*", term, self._given(f"k{place}", numbers))
            if tie in "dmf":
                term = worked.add(label, sign, term, self._given(f"d{place}", numbers))
            known.append(term)
        return known

    def _undo(
        self, worked: Worked, told: Sequence[tuple[str, int, str]], numbers: dict[str, int]
    ) -> None:
        term = self._given("n", numbers)
        for tie, place, sign in reversed(told):
            label = self._slots(self.context.label, place - 1)
            if tie in "dmf":
                name = label if tie == "d" else "multiple"
                undone = "-" if sign == "+" else "+"
                term = worked.add(name, undone, term, self._given(f"d{place}", numbers))
            if tie in "kmf":
                term = worked.add(label, "/", term, self._given(f"k{place}", numbers))

    def _slots(self, text: str, v: int, number: str = "") -> str:
        """A text about node `v`, the one before it and the one before that."""
        for slot, place in (("v", v), ("u", v - 1), ("w", v - 2)):
            person = f"name{place + 1}" if place else "name"
            name = f"x{_letter(place)}" if self.pool else person
            text = text.replace(f"{{{slot}}}", f"{{{name}}}").replace(
                f"{{{slot}s}}", f"{{{name}s}}"
            )
        text = text.replace("{k:times}", f"{{k{number}:times}}")
        return text.replace("{d}", f"{{d{number}}}")

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        context = self.context
        known = len(self.ties) if self.query == "first" else 0
        # `given` is about `{u}`, the node before.
        clauses = [self._slots(pick(context.given, rng), known + 1)]
        for tie, place, sign in plan.story:
            if tie == "d":
                texts = context.more if sign == "+" else context.fewer
            else:
                texts = context.times if tie == "k" else getattr(_TEXTS[context.name], tie)
            clauses.append(self._slots(pick(texts, rng), place, str(place)))
        asked = 0 if self.query == "first" else len(self.ties)
        texts = context.total if self.query == "total" else context.value
        return arranged(clauses, self._slots(pick(texts, rng), asked), rng)


def _letter(place: int) -> str:
    return "abcdefghij"[place]


def _puzzles(schema: str, level: int) -> list[Combination]:
    context = next(context for context in CONTEXTS if context.name == schema)
    rng = random.Random(f"{schema} {level} combination")
    found = []
    for query in ("last", "first", "total"):
        patterns = [
            ties
            for count in range(1, 6)
            for ties in map("".join, product(TIES, repeat=count))
            if _fits(ties, level, query)
        ]
        found += [
            Combination(context, ties, query)
            for ties in rng.sample(patterns, min(PATTERNS, len(patterns)))
        ]
    return found


def _fits(ties: str, level: int, query: str) -> bool:
    """Whether the ties are new to `relation` and take so many equations."""
    if not set(ties) & set("mfsh") or ties[0] in "sh" or ties.count("k") > 2:
        return False
    if query == "first" and set(ties) & set("sh"):
        return False
    return sum(TIES[tie] for tie in ties) + (len(ties) if query == "total" else 0) == level


FAMILY = PuzzleFamily("combination", list(_TEXTS), range(2, 9), _puzzles)
