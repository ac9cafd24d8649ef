"""Numbers the problems of a story and writes them out.

Each (unknown, sentence structure, size of numbers) is a space of its own, so that structures come
up equally often although some have far more problems than others. An index is a mixed-radix number
of everything a reader can see: numbers, names, nouns, paraphrases. What no reader sees, and what is
only surface, comes from the index's hash or the item's seed.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import permutations, product
from math import factorial, prod
from typing import NamedTuple

from datagen.english.embedding import as_goal, embedded
from datagen.english.names import PEOPLE
from datagen.english.nouns import Noun, pool
from datagen.english.surface import sentences_of, written
from datagen.english.template import Cast, label, person_of, slots_of
from datagen.english.wording import FORMS, Form, is_clause
from datagen.family import Draw, split_digits
from datagen.numbers.formula import names_in
from datagen.numbers.quantity import Number
from datagen.permutation import mix64
from datagen.splits.held_out import (
    HELD_OUT_GIVEN,
    HELD_OUT_PARAPHRASES,
    HELD_OUT_STORIES,
    HELD_OUT_WORDINGS,
    LONGEST_TRAINED,
    fraction,
    is_held_out_name,
    is_held_out_shape,
)
from datagen.words.story import Ask, Story, parse_steps, solve, stories, texts
from datagen.words.worked import Worked


@dataclass(frozen=True)
class Part:
    """One text of a problem; `held_out` texts are never in training."""

    text: str
    held_out: bool

    @cached_property
    def slots(self) -> frozenset[str]:
        """The slots that the text shows."""
        return frozenset(slots_of(self.text))


class Chosen(NamedTuple):
    """Everything that makes one problem, before it is written."""

    space: "StorySpace"
    sentences: tuple[str, ...]
    world: dict[str, Number]
    nouns: dict[str, Noun]
    people: tuple[int, ...]
    worked: Worked


def is_held_out_story(name: str) -> bool:
    """True for one story in ten."""
    return fraction("story", name) < HELD_OUT_STORIES


def parts(story: Story, paraphrases: Sequence[str]) -> list[Part]:
    """The texts of a list of paraphrases; its first is never held out."""
    return [
        Part(
            text,
            raw != paraphrases[0]
            and fraction("paraphrase", story.name, raw) < HELD_OUT_PARAPHRASES,
        )
        for text, raw in texts(paraphrases)
    ]


class Asked:
    """One ask of a story with its steps read."""

    def __init__(self, story: Story, ask: Ask) -> None:
        self.story = story
        self.ask = ask
        self.steps = parse_steps(story, ask)

    def solve(self, world: dict[str, Number]) -> Worked | None:
        """The solution in this world; None where it is not sensible."""
        return solve(self.story, self.steps, world)

    @cached_property
    def shapes(self) -> dict[str, int]:
        """Every canonical shape that the solution takes, with its number of lines."""
        varied = [
            name
            for name, quantity in self.story.drawn.items()
            if quantity.kind in ("fraction", "factor")
        ]
        found: dict[str, int] = {}
        rng = random.Random(0)
        # A few values of each kind give every shape: a whole, a unit fraction, another fraction.
        choices = [self._representatives(self.story.drawn[name].values) for name in varied]
        for values in product(*choices):
            for _ in range(4000):
                drawn = {n: rng.choice(q.values) for n, q in self.story.drawn.items()}
                world = self.story.world(drawn | dict(zip(varied, values, strict=True)))
                worked = world and self.solve(world)
                if worked:
                    found[worked.shape] = len(worked.lines)
                    break
        return found

    @staticmethod
    def _representatives(values: Sequence[Number]) -> list[Number]:
        kinds = {(value.denominator == 1, value.numerator == 1): value for value in values}
        return list(kinds.values())

    @cached_property
    def level(self) -> int:
        """The number of equations of the longest solution."""
        return max(self.shapes.values(), default=0)


class StorySpace:
    """The problems of one ask in one sentence structure, with small or with any numbers."""

    def __init__(
        self, asked: Asked, form: Form | None, wordings: Sequence[Sequence[Part]], small: bool
    ) -> None:
        self.asked = asked
        self.story = story = asked.story
        self.form = form
        self.small = small
        self.wordings = wordings
        shown = set().union(*(slots_of(part.text) for texts_ in wordings for part in texts_))
        self.shown_numbers = sorted(shown & set(self.story.numbers))
        relevant = self.story.ancestors(set(self.shown_numbers))
        self.digits = [name for name in self.story.drawn if name in relevant]
        self.nouns = {
            slot: pool(declared)
            for slot, declared in self.story.nouns.items()
            if {slot, f"{slot}s"} & shown
        }
        people = [person_of(slot) for slot in shown]
        self.people = max((number + 1 for number in people if number is not None), default=0)
        required = [
            *[{name} for name in self.shown_numbers],
            *[{slot, f"{slot}s"} for slot in self.nouns],
            *[
                {f"{form}{number + 1 if number else ''}" for form in ("name", "he", "him", "his")}
                for number in range(self.people)
            ],
        ]
        # Groups of slots of which each text of some list shows one need no check.
        self.required = [
            group
            for group in required
            if not any(all(part.slots & group for part in texts_) for texts_ in wordings)
        ]
        self._ranges = [
            (name, story.drawn[name].values, story.drawn[name].small) for name in self.digits
        ]
        self._first = {name: quantity.values[0] for name, quantity in story.drawn.items()}
        free = asked.ask.shuffle and form is not None
        facts = len(wordings) - 1
        self.orders = list(permutations(range(facts))) if free else [tuple(range(facts))]
        self.endings = form.endings if form else ("{}",)
        self.radices = [
            *[self._values(name) for name in self.digits],
            *[len(PEOPLE)] * self.people,
            *[len(nouns) for nouns in self.nouns.values()],
            *[len(texts_) for texts_ in wordings],
            len(self.endings),
            factorial(facts) if free else 1,
        ]
        self.size = prod(self.radices)
        self.share = form.share if form else 1

    def _values(self, name: str) -> int:
        quantity = self.story.drawn[name]
        return quantity.small if self.small else len(quantity.values)

    @cached_property
    def splits(self) -> frozenset[str]:
        """The splits that problems of this space fall into."""
        if is_held_out_story(self.story.name):
            return frozenset({"test_schema"})
        found = set()
        if any(part.held_out for texts_ in self.wordings for part in texts_):
            found.add("test_schema")
        if any(all(part.held_out for part in texts_) for texts_ in self.wordings):
            return frozenset(found)
        for shape, lines in self.asked.shapes.items():
            if lines > LONGEST_TRAINED:
                found.add("test_longer")
            elif is_held_out_shape(shape):
                found.add("test_composition")
            else:
                found |= {"train", "test_numbers"}
        return frozenset(found)

    def draw(self, index: int) -> Draw | None:
        """Problem number `index`, or None where it is not sensible."""
        digits = split_digits(index, self.radices)
        people = tuple(digits[len(self.digits) : len(self.digits) + self.people])
        if len(people) > 1 and len(set(people)) < len(people):
            return None
        rest = iter(digits[len(self.digits) + self.people :])
        world = self._world(digits, index)
        if world is None:
            return None
        nouns = {slot: nouns[next(rest)] for slot, nouns in self.nouns.items()}
        if len(nouns) > 1 and len(set(nouns.values())) < len(nouns):
            return None
        chosen = [texts_[next(rest)] for texts_ in self.wordings]
        if self.required and not self._shows_all(chosen):
            return None
        ending, order = self.endings[next(rest)], self.orders[next(rest)]
        worked = self.asked.solve(world)
        if worked is None:
            return None
        sentences = self._sentences([part.text for part in chosen], ending, order)
        if sentences is None:
            return None
        split = self._split(chosen, worked, world, people)
        return Draw(split, Chosen(self, tuple(sentences), world, nouns, people, worked))

    def _shows_all(self, chosen: Sequence[Part]) -> bool:
        """Whether a reader sees everything that was chosen: else two indices could be one text."""
        shown = frozenset().union(*(part.slots for part in chosen))
        return all(shown & group for group in self.required)

    def _world(self, digits: Sequence[int], index: int) -> dict[str, Number] | None:
        drawn = dict(self._first)
        small = True
        for (name, values, easy), digit in zip(self._ranges, digits, strict=False):
            drawn[name] = values[digit]
            small = small and digit < easy
        # Problems with small numbers alone have a space of their own.
        if small and not self.small:
            return None
        if len(self.digits) < len(drawn):
            rng = random.Random(mix64(index & (2**64 - 1)))
            for name, quantity in self.story.drawn.items():
                if name not in self.digits:
                    drawn[name] = rng.choice(quantity.values)
        return self.story.world(drawn)

    def _sentences(
        self, chosen: Sequence[str], ending: str, order: Sequence[int]
    ) -> Sequence[str] | None:
        if self.form is None:
            return sentences_of(chosen[0])
        *facts, last = chosen
        facts = [facts[place] for place in order]
        if not all(is_clause(fact) for fact in facts[slice(*self.form.joins)]):
            return None
        return self.form.build(facts, ending.replace("{}", last))

    def _split(
        self,
        chosen: Sequence[Part],
        worked: Worked,
        world: dict[str, Number],
        people: Sequence[int],
    ) -> str:
        if is_held_out_story(self.story.name) or any(part.held_out for part in chosen):
            return "test_schema"
        if len(worked.lines) > LONGEST_TRAINED:
            return "test_longer"
        if is_held_out_shape(worked.shape):
            return "test_composition"
        given = (str(world[name]) for name in self.shown_numbers)
        if fraction("given", self.story.name, *given) < HELD_OUT_GIVEN:
            return "test_numbers"
        if any(is_held_out_name(PEOPLE[number].name) for number in people):
            return "test_numbers"
        return "train"

    def write(self, draw: Draw, seed: int) -> tuple[str, str, str, tuple[str, ...]]:
        """(prompt, solution, answer, tests)."""
        chosen = draw.values
        rng = random.Random(seed)
        people = tuple(PEOPLE[number] for number in chosen.people)
        cast = Cast(chosen.world, self.story.kinds, chosen.nouns, people)
        story = self.story
        prompt, cast = written(chosen.sentences, cast, story.topic, story.distractors, rng)
        worked = chosen.worked
        solution = worked.solution([label(line.label, cast) for line in worked.lines])
        return prompt, solution, worked.answer, tuple(self.laws(chosen.world))

    def laws(self, world: dict[str, Number]) -> list[str]:
        """The story's definitions with numbers for names, and `answer` for the unknown."""
        spelled = {name: law_number(value) for name, value in world.items()}
        spelled[self.asked.ask.find] = "answer"
        laws = []
        for name, formula in self.story.formulas.items():
            used = names_in(formula)
            if self.asked.ask.find in used | {name}:
                right = "".join(spelled.get(token, token) for token in _tokens(formula))
                laws.append(f"{spelled[name]} = {right}")
        return laws


def law_number(value: Number) -> str:
    """A number as laws write it."""
    return str(value) if isinstance(value, int) else f"({value.numerator}/{value.denominator})"


@cache
def _tokens(formula: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[A-Za-z_][A-Za-z_0-9]*|[^A-Za-z_]+", formula))


def _turned(questions: Sequence[Part], turn: Callable[[str], str | None]) -> list[Part]:
    """The questions that have another form, in it."""
    forms = ((turn(part.text), part.held_out) for part in questions)
    return [Part(text, held_out) for text, held_out in forms if text]


def _wordings_of(story: Story, ask: Ask) -> list[tuple[Form | None, list[list[Part]]]]:
    found: list[tuple[Form | None, list[list[Part]]]] = []
    facts = [parts(story, story.facts[key]) for key in ask.tell.split()]
    questions = parts(story, ask.questions)
    every = {
        "question": questions,
        "goal": parts(story, ask.goals) + _turned(questions, as_goal),
        "embedded": _turned(questions, embedded),
    }
    for form in FORMS:
        asked = [part for part in every[form.of] if form.takes(part.text)]
        least, most = form.facts
        if not asked or not least <= len(facts) <= most:
            continue
        joins = range(len(facts))[slice(*form.joins)]
        usable = [
            [part for part in texts_ if ask.shuffle or place not in joins or is_clause(part.text)]
            for place, texts_ in enumerate(facts)
        ]
        if all(usable):
            found.append((form, [*usable, asked]))
    for wording in ask.wordings:
        held_out = fraction("wording", story.name, wording) < HELD_OUT_WORDINGS
        found.append((None, [[Part(text, held_out) for text, _ in texts([wording])]]))
    return found


@cache
def spaces(name: str) -> tuple[StorySpace, ...]:
    """Every space of a story."""
    return spaces_of(stories()[name])


def spaces_of(story: Story) -> tuple[StorySpace, ...]:
    """Every space of a story that need not be in the package."""
    found = []
    for ask in story.asks:
        asked = Asked(story, ask)
        for form, wordings in _wordings_of(story, ask):
            whole = StorySpace(asked, form, wordings, small=False)
            if any(len(story.drawn[n].values) > story.drawn[n].small for n in whole.digits):
                found.append(StorySpace(asked, form, wordings, small=True))
                found.append(whole)
            else:
                found.append(StorySpace(asked, form, wordings, small=True))
    return tuple(found)
