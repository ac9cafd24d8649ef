"""Primers: problems of copying and looking up, the common part of their families.

A primer is a function that draws what it needs from `Choices` and tells the problem. The choices
are the digits of the problem's index, so that distinct indices give distinct problems without a
word about numbering in any primer.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword
from typing import TypeVar

from datagen.arithmetic.exercise import pattern_of, wording_patterns
from datagen.english.names import PEOPLE, Person
from datagen.family import Draw
from datagen.item import Item
from datagen.primers.made_up import MADE_UP_WORDS, SHORT, is_held_out_word, made_up_word
from datagen.splits.held_out import HELD_OUT_GIVEN, HELD_OUT_WORDINGS, fraction, is_held_out_name

T = TypeVar("T")
_SLOT = re.compile(r"\{\w+\}")

# Choices beyond so many combinations are random. So many need no exact count of the problems:
# hardly two draws ever meet, and generation drops what does.
_MOST = 1 << 48
_PLENTY = 1 << 22
# Problems told to learn the size of a space and the splits that its problems fall into.
_PROBES = 120
# So many digits of given numbers, and they may be held out; smaller ones are too few to spare any.
_HELD_OUT_DIGITS = 3
# Share of the problems that may have held-out names and words.
_FRESH = 0.06
_TRAINED_PEOPLE = tuple(person for person in PEOPLE if not is_held_out_name(person.name))


@cache
def _is_held_out_wording(text: str) -> bool:
    # `How old is {name}?` and `How old is {other}?` are one wording, also where an exercise has it.
    shared = wording_patterns().get(pattern_of(text))
    if shared is not None:
        return shared
    return fraction("primer wording", _SLOT.sub("{}", text)) < HELD_OUT_WORDINGS


class Choices:
    """What one problem is made of, drawn in order from its index.

    capacity: how many problems the draws so far tell apart. rng: for the surface, which need not
    tell problems apart.
    """

    def __init__(self, schema: str, index: int) -> None:
        self._schema = schema
        self._left = index
        self._given: list[object] = []
        self._held_out_wording = self._held_out_name = False
        self.capacity = 1
        self.rng = random.Random(index)
        self._fresh = self.rng.random() < _FRESH

    @property
    def exhausted(self) -> bool:
        """Whether the draws have used the whole index up, which of a problem's indices one does."""
        return self._left == 0 or self.capacity >= _PLENTY

    @property
    def split(self) -> str:
        """The split of a problem of these choices."""
        if self._held_out_wording:
            return "test_schema"
        if self._held_out_name:
            return "test_numbers"
        if len("".join(map(str, self._given))) >= _HELD_OUT_DIGITS:
            given = sorted(map(str, self._given))
            if fraction("given", self._schema, *given) < HELD_OUT_GIVEN:
                return "test_numbers"
        return "train"

    def below(self, stop: int) -> int:
        """A whole number from 0 to `stop` - 1."""
        if self.capacity * stop > _MOST:
            return int(self.rng.random() * stop)
        self.capacity *= stop
        self._left, digit = divmod(self._left, stop)
        return digit

    def number(self, low: int, high: int) -> int:
        """A given number from `low` to `high`."""
        value = low + self.below(high - low + 1)
        self._given.append(value)
        return value

    def digits(self, count: int) -> int:
        """A given number of exactly `count` digits, 0 not among those of one digit."""
        return self.number(10 ** (count - 1), 10**count - 1)

    def numbers(self, count: int, most_digits: int) -> list[int]:
        """Different given numbers from 2 up, of 1 to `most_digits` digits.

        Each length is equally often met. One is left out: nothing else is singular.
        """
        taken: list[int] = []
        while len(taken) < count:
            length = 1 + self.below(most_digits)
            value = self.number(max(2, 10 ** (length - 1)), 10**length - 1)
            while value in taken:
                value = self.rng.randint(2, 10**most_digits - 1)
            taken.append(value)
        return taken

    def of(self, values: Sequence[T]) -> T:
        """One of the values."""
        return values[self.below(len(values))]

    def some(self, values: Sequence[T], count: int) -> list[T]:
        """Different ones of the values, in any order."""
        taken: list[int] = []
        for size in range(len(values), len(values) - count, -1):
            place = self.below(size)
            for other in sorted(taken):
                place += place >= other
            taken.append(place)
        return [values[place] for place in taken]

    def text(self, texts: Sequence[str]) -> str:
        """One of the words to be copied. One in twenty is held out of training."""
        text = self.of(texts)
        self._held_out_name |= is_held_out_word(text)
        return text

    def wording(self, texts: Sequence[str]) -> str:
        """One of the ways to say a thing. One in ten is held out of training."""
        text = self.of(texts)
        self._held_out_wording |= _is_held_out_wording(text)
        return text

    def people(self, count: int) -> list[Person]:
        """Different people."""
        found = self.some(PEOPLE if self._fresh else _TRAINED_PEOPLE, count)
        if self._fresh:
            self._held_out_name |= any(is_held_out_name(person.name) for person in found)
        return found

    def names(self, count: int) -> list[str]:
        """Different first names."""
        return [person.name for person in self.people(count)]

    def passing_name(self) -> str:
        """A first name that only some wordings show, so that it tells no problems apart."""
        name = self.rng.choice(PEOPLE if self._fresh else _TRAINED_PEOPLE).name
        self._held_out_name |= is_held_out_name(name)
        return name

    def words(self, count: int, short: bool = False) -> list[str]:
        """Different made-up words; of one syllable if they are to be `short`."""
        total = SHORT if short else MADE_UP_WORDS
        found: list[str] = []
        for _ in range(count):
            number = self.below(total)
            word = made_up_word(number)
            while word in found or iskeyword(word) or (is_held_out_word(word) and not self._fresh):
                number = (number + 1) % total
                word = made_up_word(number)
            self._held_out_name |= is_held_out_word(word)
            found.append(word)
        return found


@dataclass(frozen=True, slots=True)
class Told:
    """A primer in full.

    lines: what the solution says before its answer. tests: laws as in `verify_primer`, or for code
    `assert` lines, with the function's name for `answer` and its body for `lines`.
    """

    prompt: str
    answer: str
    tests: tuple[str, ...]
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Primer:
    """A schema: its name, its levels, and how a problem of a level is told."""

    name: str
    levels: Sequence[int]
    tell: Callable[[Choices, int], Told]


class PrimerFamily:
    """A family of primers, a schema for each."""

    def __init__(self, name: str, primers: Sequence[Primer], kind: str = "primer") -> None:
        self.name = name
        self.kind = kind
        self.levels = tuple(sorted({level for primer in primers for level in primer.levels}))
        self._primers = {primer.name: primer for primer in primers}
        self._probed: dict[tuple[str, int], tuple[int, frozenset[str]]] = {}

    def schemas(self, level: int) -> Sequence[str]:
        return [name for name, primer in self._primers.items() if level in primer.levels]

    def _probe(self, schema: str, level: int) -> tuple[int, frozenset[str]]:
        """How many indices there are, and the splits that are no great rarity."""
        if (schema, level) not in self._probed:
            rng = random.Random(f"{self.name} {schema} {level}")
            size, found = 1, set()
            for _ in range(_PROBES):
                choices = Choices(schema, rng.randrange(_MOST))
                self._primers[schema].tell(choices, level)
                size = max(size, choices.capacity)
                found.add(choices.split)
            self._probed[schema, level] = size, frozenset(found)
        return self._probed[schema, level]

    def splits(self, schema: str, level: int) -> Sequence[str]:
        return sorted(self._probe(schema, level)[1])

    def size(self, schema: str, level: int) -> int:
        return self._probe(schema, level)[0]

    def draw(self, schema: str, level: int, index: int) -> Draw | None:
        choices = Choices(schema, index)
        told = self._primers[schema].tell(choices, level)
        if not choices.exhausted or choices.split not in self._probe(schema, level)[1]:
            return None
        return Draw(choices.split, told)

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        told: Told = draw.values
        ending = () if self.kind == "code" else (f"#### {told.answer}",)
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt=told.prompt,
            solution="\n".join((*told.lines, *ending)),
            answer=told.answer,
            tests=told.tests,
        )
