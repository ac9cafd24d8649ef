"""How facts and a question become one problem: the sentence structures shared by all stories."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from datagen.english.template import slots_of

# How to ask for a noun phrase.
GOALS = (
    "find {}.",
    "calculate {}.",
    "work out {}.",
    "determine {}.",
    "compute {}.",
    "what is {}?",
)
_REQUESTS = ("can you work out {}?", "can you find {}?")
# How to ask for a question in another sentence, as `how many apples Mia has`.
ORDERS = ("find {}.", "find out {}.", "determine {}.", "calculate {}.", "work out {}.")
_WISHES = ("can you tell {}?", "can you calculate {}?", "can you work out {}?")

# A question that points back at what was told cannot come first.
_POINTS_BACK = re.compile(
    r"\b(it|its|they|them|their|these|those|both|then|others?|rest|still|afterwards?|so far|"
    r"in the end|more|else|remaining|altogether)\b|after (that|this|all)|"
    r"\b(does|do|did|is|was|will|would|can) (that|this)\b|"
    r"\beach (get|pay|have|has|of|one)|how (many|much) (are|is|was|were|did|does|do|has|will|can)\b"
)


def joined(clauses: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b, and c`."""
    clauses = [clauses[0], *_after_mention(clauses[0], clauses[1:])]
    if len(clauses) < 3:
        return " and ".join(clauses)
    return f"{', '.join(clauses[:-1])}, and {clauses[-1]}"


def sentence(clause: str) -> str:
    """A clause with its full stop; a text that has one is left as it is."""
    return clause if clause.endswith((".", "!", "?", '."', '!"', '?"')) else f"{clause}."


def is_clause(fact: str) -> bool:
    """Whether a fact can be part of a larger sentence."""
    return not fact.endswith((".", "!", "?", '"'))


def _bare(clause: str) -> str:
    """A clause that follows `if` or `suppose`: without the `then` that tied it to the last one."""
    for opening in ("then ", "later ", "after that, ", "next, ", "finally, ", "later, "):
        clause = clause.removeprefix(opening)
    return clause


def may_stand_first(question: str) -> bool:
    """Whether a question is clear before anything is told."""
    return _POINTS_BACK.search(question) is None


def _on_condition(asked: str, facts: Sequence[str]) -> str:
    """`how far is it if …`; `how far is it, in miles, if …`."""
    comma = "," if "," in asked else ""
    return f"{asked}{comma} if {joined(_after_mention(asked, facts))}"


def _sentences(facts: Sequence[str]) -> list[str]:
    return [sentence(fact) for fact in facts]


def _after_mention(before: str, facts: Sequence[str]) -> list[str]:
    """Clauses that follow a text in one sentence: its person, if the only one, is `he` there."""
    mentioned = {slot for slot in slots_of(before) if slot.startswith("name")}
    everyone = mentioned.union(*(slots_of(fact) for fact in facts))
    if {slot for slot in everyone if slot.startswith("name")} != {"name"} or not mentioned:
        return list(facts)
    renamed = []
    for fact in facts:
        if fact.startswith("{name}'s "):
            fact = "{his}" + fact.removeprefix("{name}'s")
        elif fact.startswith("{name} "):
            fact = "{he}" + fact.removeprefix("{name}")
        renamed.append(fact)
    return renamed


@dataclass(frozen=True)
class Form:
    """One sentence structure.

    of: `question`, `goal` or `embedded` (question): what it is built on.
    endings: how that may be asked for.
    joins: which facts must be clauses: start and stop of a slice.
    leads: the question stands before the facts. conditional: the facts are conditions of it.
    share: how often it is used, beside the others.
    facts: the least and the most facts that it reads well with.
    build: (facts, question or filled ending) → sentences.
    """

    name: str
    of: str
    build: Callable[[Sequence[str], str], list[str]]
    joins: tuple[int | None, int | None] = (0, 0)
    share: int = 1
    facts: tuple[int, int] = (1, 9)
    endings: tuple[str, ...] = ("{}",)
    leads: bool = False
    conditional: bool = False

    def takes(self, question: str) -> bool:
        """Whether this question can be asked in this form."""
        if self.conditional and (" if " in question or question.startswith("if ")):
            return False
        return not self.leads or may_stand_first(question)


FORMS = (
    Form("plain", "question", lambda f, q: [*_sentences(f), f"{q}?"], share=5),
    Form(
        "first two joined",
        "question",
        lambda f, q: [
            f"{f[0]}, and {_after_mention(f[0], f[1:2])[0]}.",
            *_sentences(f[2:]),
            f"{q}?",
        ],
        joins=(0, 2),
        facts=(2, 9),
    ),
    Form(
        "first two side by side",
        "question",
        lambda f, q: [f"{f[0]}; {f[1]}.", *_sentences(f[2:]), f"{q}?"],
        joins=(0, 2),
        facts=(2, 9),
    ),
    Form(
        "last two joined",
        "question",
        lambda f, q: [
            *_sentences(f[:-2]),
            f"{f[-2]}, and {_after_mention(f[-2], f[-1:])[0]}.",
            f"{q}?",
        ],
        joins=(-2, None),
        facts=(3, 9),
    ),
    Form(
        "if before the question",
        "question",
        lambda f, q: [*_sentences(f[:-1]), f"if {_bare(f[-1])}, {q}?"],
        joins=(-1, None),
        share=2,
        facts=(2, 9),
        conditional=True,
    ),
    Form(
        "all in one if",
        "question",
        lambda f, q: [f"if {joined(f)}, {q}?"],
        joins=(0, None),
        facts=(1, 3),
        conditional=True,
    ),
    Form(
        "question first",
        "question",
        lambda f, q: [f"{_on_condition(q, f)}?"],
        joins=(0, None),
        facts=(1, 3),
        leads=True,
        conditional=True,
    ),
    Form(
        "question, then facts",
        "question",
        lambda f, q: [f"{q}?", *_sentences(f)],
        facts=(2, 9),
        leads=True,
    ),
    Form(
        "suppose",
        "question",
        lambda f, q: [f"suppose {f[0]}.", *_sentences(f[1:]), f"{q}?"],
        joins=(0, 1),
    ),
    Form("goal last", "goal", lambda f, e: [*_sentences(f), e], endings=(*GOALS, *_REQUESTS)),
    Form(
        "goal first",
        "goal",
        lambda f, e: [e, *_sentences(f)],
        facts=(2, 9),
        endings=GOALS,
        leads=True,
    ),
    Form(
        "goal with if",
        "goal",
        lambda f, e: [f"{_on_condition(e[:-1], f)}{e[-1]}"],
        joins=(0, None),
        facts=(1, 3),
        endings=GOALS,
        leads=True,
        conditional=True,
    ),
    Form(
        "given that",
        "goal",
        lambda f, e: [f"given that {joined(f)}, {e}"],
        joins=(0, None),
        facts=(1, 3),
        endings=GOALS,
    ),
    Form(
        "order last",
        "embedded",
        lambda f, e: [*_sentences(f), e],
        share=2,
        endings=(*ORDERS, *_WISHES),
    ),
    Form(
        "order first",
        "embedded",
        lambda f, e: [e, *_sentences(f)],
        facts=(2, 9),
        endings=ORDERS,
        leads=True,
    ),
    Form(
        "order with if",
        "embedded",
        lambda f, e: [f"{_on_condition(e[:-1], f)}{e[-1]}"],
        joins=(0, None),
        facts=(1, 2),
        endings=ORDERS,
        leads=True,
        conditional=True,
    ),
)
