"""What every story must satisfy: authors see it in the preview, and the tests run it over all."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, product

from datagen.english.grammar import takes_an
from datagen.english.nouns import pool
from datagen.english.template import expand, person_of, slots_of
from datagen.family import sample
from datagen.numbers.formula import names_in
from datagen.splits.held_out import LONGEST_TRAINED
from datagen.verification.mathematics import check_math
from datagen.words.story import Ask, Story
from datagen.words.story_problems import Asked, StorySpace, spaces_of

FEWEST_WORDINGS = 6
FEWEST_DRAWS, MOST_TRIES = 200, 3000
MOST_ALIKE = 0.7

_FAULTS = (
    (re.compile(r"  "), "two spaces"),
    (re.compile(r"[{}\[\]|]"), "a slot or an alternative that was not filled"),
    (re.compile(r" [,.?!]"), "a space before punctuation"),
    (re.compile(r"[,.?!]{2}|[.,?!][A-Za-z]{2}"), "faulty punctuation"),
    (re.compile(r"(?<!\b[ap]\.m)[.?!] [a-z]|^[a-z]"), "a sentence that starts in lower case"),
    (re.compile(r"(?<![.?!])(?<![.?!][\"”])$"), "no punctuation at the end"),
    (re.compile(r"\b(\w+) \1\b(?<!had had)(?<!that that)", re.IGNORECASE), "a word twice"),
    (re.compile(r"\$\d[\d.,]* (?:dollars|cents)"), "dollars twice"),
    (re.compile(r"(?:%|percent) ?(?:%|percent)"), "percent twice"),
    (re.compile(r"\bdollars? (?:dollars?|cents?)\b"), "dollars twice"),
)  # fmt: skip
_ONE_OF_MANY = re.compile(
    r"(?<![\d.,/$-])\b1 (?!(?:is|was|gets|goes|less|plus|minus|has|his|this|its|as|times|"
    r"always|costs|weighs|needs|holds|takes|serves|makes)\b)(\w{2,}s)\b(?<!ss)(?<!us)",
    re.IGNORECASE,
)
# When something was, as labels say it; days and nights follow from too many words to be looked for.
_TIMES = re.compile(
    r"\b(morning|afternoon|spring|summer|autumn|winter|January|February|April|June|July|August|"
    r"September|October|November|December)\b"
)
_ASKING = re.compile(r"\[?(how|what|who|which|when|where|whether)\b")
# `among {his}` reads well of a man and not of a woman.
_NO_OWNED_NOUN = re.compile(
    r"\{his\d?\}(?=[,.?!;:]|$| (?:and|or|if|is|are|was|were|has|had|in|on|at|to)\b)"
)
_ARTICLE = re.compile(r"\b(an?) (\S+)", re.IGNORECASE)


def grammar_faults(text: str) -> Iterator[str]:
    """What is wrong with a rendered problem."""
    for pattern, fault in _FAULTS:
        found = pattern.search(text)
        if found:
            yield f"{fault} at {text[max(0, found.start() - 20) : found.end() + 20]!r}"
    for article, word in _ARTICLE.findall(text):
        if (article.lower() == "an") != takes_an(word):
            yield f"the article of {article} {word}"
    for found in _ONE_OF_MANY.finditer(text):
        yield f"one of a plural: {found.group()!r}"


def _words(template: str) -> Counter[str]:
    """Word pairs of a template, slots as single words."""
    words = re.findall(r"\{[^}]*\}|\w+", template.lower())
    return Counter(zip(["", *words], [*words, ""], strict=True))


def alike(first: str, second: str) -> float:
    """Share of the word pairs that two texts have in common, 0 to 1."""
    a, b = _words(first), _words(second)
    return (a & b).total() / max(1, (a | b).total())


def _near_duplicates(texts: tuple[str, ...]) -> Iterator[str]:
    for place, text in enumerate(texts):
        for other in texts[:place]:
            if alike(text, other) > MOST_ALIKE:
                yield f"{text!r} is nearly {other!r}"


def _declaration_faults(story: Story) -> Iterator[str]:
    for slot, declared in story.nouns.items():
        if len(pool(declared)) < 2:
            yield f"the pool of {slot} has a single noun"
    used = {key for ask in story.asks for key in ask.tell.split()}
    unknown = used - set(story.facts)
    if unknown:
        yield f"an ask tells {sorted(unknown)}, which facts lacks"
    if set(story.facts) - used:
        yield f"no ask tells {sorted(set(story.facts) - used)}"
    everything = [text for texts in story.facts.values() for text in texts]
    for ask in story.asks:
        everything += [*ask.questions, *ask.goals, *ask.wordings, *ask.steps]
    slots = set().union(*(slots_of(text) for template in everything for text in expand(template)))
    for name in story.nouns:
        if not {name, f"{name}s"} & slots:
            yield f"no text uses the noun {name}"
    needed = slots | set().union(*(names_in(text) for text in story.formulas.values()), *(
        names_in(text) for text in story.where
    ))  # fmt: skip
    asked = {ask.find for ask in story.asks}
    for name in story.numbers:
        if name not in needed | asked:
            yield f"nothing uses the number {name}"
    nouns = {form for name in story.nouns for form in (name, f"{name}s")}
    for name in nouns & set(story.numbers):
        yield f"{name} is a number and a form of a noun; one of them needs another name"
    for slot in slots:
        filled = slot in story.numbers or slot in nouns or person_of(slot) is not None
        if not filled and slot not in ("times", "plain", "word") and "/" not in slot:
            yield f"nothing fills the slot {{{slot}}}"
    for text in everything:
        if _NO_OWNED_NOUN.search(text):
            yield f"{text!r} has no noun after {{his}}, which may become `her`"
    for texts in story.facts.values():
        yield from _near_duplicates(texts)


def _ask_faults(story: Story, ask: Ask, own: list[StorySpace]) -> Iterator[str]:
    if ask.find not in story.numbers:
        yield f"it asks for {ask.find}, which is not one of its numbers"
        return
    if len(own) == 0:
        yield f"ask {ask.find}: it has no wording (questions need `tell`)"
        return
    yield from _near_duplicates((*ask.questions, *ask.goals))
    yield from _near_duplicates(ask.wordings)
    for text in (*ask.questions, *ask.goals):
        if not text[:1].islower() and not text.startswith(("{", "[")):
            yield f"{text!r} must start in lower case: it may stand inside a sentence"
        if text.endswith((".", "?")):
            yield f"{text!r} must have no punctuation at its end"
    for text in ask.goals:
        if _ASKING.match(text):
            yield f"{text!r} must be a noun phrase, as in `What is {{goal}}?`; questions are turned"
    for key in ask.tell.split():
        for text in story.facts.get(key, ()):
            if text.endswith((".", "?")) is False and ". " in text:
                yield f"{text!r} is more than a clause: end it with a full stop"
    for text in ask.wordings:
        if not text.endswith((".", "?", '?"', '."', '!"')):
            yield f"{text!r} must end with a full stop or a question mark"


def _drawn_faults(space: StorySpace, draws: int, rng: random.Random) -> Iterator[str]:
    where = f"ask {space.asked.ask.find}, {space.form.name if space.form else 'whole wording'}"
    for step in space.asked.steps:
        for slot in slots_of(step.label):
            number = person_of(slot)
            shown = slot in space.nouns or slot[:-1] in space.nouns
            if not shown and (number is None or number >= space.people):
                yield f"{where}: the label {step.label!r} has {{{slot}}}, which the text does not"
                return
    for _ in range(draws):
        draw = sample(space, rng)
        if draw is None:
            yield f"{where}: 5,000 draws give no sensible numbers; derive them from factors"
            return
        if draw.split not in space.splits:
            yield f"{where}: a draw of split {draw.split}, which was not foreseen"
        try:
            prompt, solution, answer, tests = space.write(draw, rng.getrandbits(63))
        except ValueError as error:
            yield f"{where}: {error}"
            return
        for line in draw.values.worked.lines:
            if line.result.value != draw.values.world.get(line.label, line.result.value):
                yield f"{where}: the label {line.label!r} is the name of another number"
        for fault in grammar_faults(prompt):
            yield f"{where}: {fault}"
        for time in set(_TIMES.findall(solution)):
            if time.lower() not in prompt.lower():
                yield f"{where}: a label says {time!r}, which the text does not"
        for fault in check_math(prompt, solution, answer, tests):
            yield f"{where}: {fault}\n{prompt}\n{solution}"
        shown = {str(draw.values.world[name]) for name in space.shown_numbers}
        if not shown:
            yield f"{where}: the text shows no number"


def _number_faults(story: Story, asked: Asked, space: StorySpace) -> Iterator[str]:
    where = f"ask {asked.ask.find}"
    # The whole grid of each number's first values.
    each = int(4000 ** (1 / max(1, len(space.digits))))
    small = [story.drawn[name].values[:each] for name in space.digits]
    seen: dict[tuple, tuple] = {}
    rest = {n: q.values[0] for n, q in story.drawn.items()}
    for values in islice(product(*small), 4000):
        world = dict(rest) | dict(zip(space.digits, values, strict=True))
        known = story.world(world)
        if known is None:
            continue
        shown = tuple(known[name] for name in space.shown_numbers)
        if seen.setdefault(shown, values) != values:
            yield (
                f"{where}: different numbers give one text; each of {space.digits} must follow "
                f"from {space.shown_numbers}"
            )
            return


def _count_draws(story: Story, asked: Asked, rng: random.Random) -> tuple[int, float]:
    """(distinct sensible draws, share of tries that were sensible), of as many tries as it takes.

    The tries end where there are enough draws, which are then a share of 200 / 3,000 at the least.
    """
    found = set()
    sensible = tries = 0
    while len(found) < FEWEST_DRAWS and tries < MOST_TRIES:
        tries += 1
        world = story.world({n: rng.choice(q.values) for n, q in story.drawn.items()})
        if world is not None and asked.solve(world) is not None:
            sensible += 1
            found.add(tuple(world.values()))
    return len(found), sensible / tries


def lint(story: Story, draws: int = 12, seed: int = 0) -> list[str]:
    """Every fault of a story, as sentences; empty where it has none.

    draws: problems that are written and read of each sentence structure.
    """
    rng = random.Random(f"{seed} {story.name}")
    faults = list(_declaration_faults(story))
    if any("nothing fills" in fault or "lacks" in fault for fault in faults):
        return faults
    try:
        every = spaces_of(story)
        structures = {(id(s.asked.ask), s.form.name if s.form else id(s.wordings)) for s in every}
    except ValueError as error:
        return [*faults, str(error)]
    if len(structures) < FEWEST_WORDINGS:
        faults.append(f"{len(structures)} sentence structures, expected {FEWEST_WORDINGS} or more")
    for ask in story.asks:
        own = [space for space in every if space.asked.ask is ask]
        faults += _ask_faults(story, ask, own)
        if not own or ask.find not in story.numbers:
            continue
        asked = own[0].asked
        if not 1 <= asked.level <= LONGEST_TRAINED:
            faults.append(f"ask {ask.find}: {asked.level} equations, expected 1 to 6")
        distinct, share = _count_draws(story, asked, rng)
        if distinct < FEWEST_DRAWS:
            faults.append(
                f"ask {ask.find}: {distinct} distinct draws in {MOST_TRIES} tries, expected "
                f"{FEWEST_DRAWS} or more"
            )
        if share < 0.03:
            faults.append(f"ask {ask.find}: only {share:.1%} of draws are sensible")
        for space in own:
            faults += islice(_drawn_faults(space, draws, rng), 3)
        shown = {tuple(space.shown_numbers): space for space in own if not space.small}
        for space in shown.values():
            faults += _number_faults(story, asked, space)
    return list(dict.fromkeys(faults))
