"""Primers: which value a name stands for, after assignments, changes, aliases and definitions.

The level is the number of bindings to follow. Where something is computed on the way, the solution
says it as an equation a line.
"""

from collections.abc import Sequence
from typing import NamedTuple

from datagen.english.grammar import number_word, plural, with_articles
from datagen.english.nouns import pool
from datagen.primers.primer import Choices, Primer, PrimerFamily, Told

_LETTERS = "abcdefghjkmnpqrstuvwxyz"
_COLORS = tuple(noun.one for noun in pool("color"))
_BOXES = tuple(noun.one for noun in pool("container"))
_SMALL_THINGS = tuple(
    noun
    for noun in pool("collectible+toy+stationery+household+fruit")
    if " " not in noun.one and noun.one not in _BOXES
)


def _variables(choices: Choices, count: int) -> list[str]:
    if choices.below(3):
        return choices.some(_LETTERS, count)
    return choices.words(count, short=True)


_ASK_VARIABLE = (
    "What is {x}?",
    "What is the value of {x}?",
    "Which number is {x} now?",
    "Find {x}.",
    "Give the value of {x} at the end.",
    "{x} = ?",
    "How much is {x}?",
    "What number does {x} stand for?",
    "What does {x} hold?",
)
_BETWEEN_STEPS = ("\n", ", ", "; ", ". ")
_LET = ("", "", "Let ", "Given ", "We have ", "Suppose ")


def _together(choices: Choices, steps: Sequence[str], question: str) -> str:
    """Assignments in one of several layouts, then the question."""
    between = choices.rng.choice(_BETWEEN_STEPS)
    start = choices.rng.choice(_LET if " = " in steps[0] else ("", "Suppose "))
    if between == "\n":
        return "\n".join([*steps, question])
    return f"{start}{between.join(steps)}. {question}"


def _run(steps: Sequence[tuple[str, str]], asked: str) -> int:
    """The value of `asked`, found backwards: its last assignment, then what that one refers to."""
    for place in range(len(steps) - 1, -1, -1):
        name, right = steps[place]
        if name == asked:
            words = right.split()
            before = steps[:place]
            left = int(words[0]) if words[0].isdigit() else _run(before, words[0])
            if len(words) == 1:
                return left
            k = int(words[2]) if words[2].isdigit() else _run(before, words[2])
            return {"+": left + k, "-": left - k, "*": left * k}[words[1]]
    raise ValueError(f"{asked} has no value")


def _solved(choices: Choices, steps: list[tuple[str, str]], asked: str, prompt: str) -> Told:
    """The problem with a line for every value on the way; the law runs the steps forward."""
    values: dict[str, int] = {}
    lines = []
    needed = _needed(steps, asked)
    for place, (name, right) in enumerate(steps):
        words = right.split()
        shown = [str(values[word]) if word in values else word for word in words]
        values[name] = _run(steps[: place + 1], name)
        if place in needed:
            equation = f"{' '.join(shown)} = " if len(words) > 1 else ""
            lines.append(f"{name} = {equation}{values[name]}")
    forward = "\n".join(f"{name} = {right}" for name, right in steps)
    law = f"answer == str(run({forward!r}, {asked!r}))"
    if len(lines) == 1 and len(needed) == 1 and lines[0].count("=") == 1:
        lines = []
    return Told(prompt, str(values[asked]), (law,), tuple(lines))


def _needed(steps: Sequence[tuple[str, str]], asked: str) -> set[int]:
    """The places of the assignments on which the value of `asked` depends."""
    for place in range(len(steps) - 1, -1, -1):
        if steps[place][0] == asked:
            words = [word for word in steps[place][1].split() if word[0].isalpha()]
            return {place}.union(*(_needed(steps[:place], word) for word in words))
    return set()


def _assignments(choices: Choices, level: int) -> Told:
    """Numbers given to `level` names; one is asked for."""
    names = _variables(choices, level)
    values = choices.numbers(level, 3)
    asked = choices.of(names)
    question = choices.wording(_ASK_VARIABLE).replace("{x}", asked)
    steps = [(name, str(value)) for name, value in zip(names, values, strict=True)]
    shown = _together(choices, [f"{name} = {right}" for name, right in steps], question)
    return _solved(choices, steps, asked, shown)


def _right_side(choices: Choices, known: Sequence[str], values: dict[str, int]) -> str:
    """An expression of one known name, or of two."""
    sort = choices.below(5)
    source = choices.of(known)
    if sort == 0:
        return source
    if sort == 1 and len(known) > 1:
        return f"{source} + {choices.of(known)}"
    k = choices.number(2, 9)
    if sort == 2 and values[source] <= 40:
        return f"{source} * {k}"
    if sort == 3 and values[source] > k:
        return f"{source} - {k}"
    return f"{source} + {k}"


def _chain(choices: Choices, level: int) -> Told:
    """`a = 7, b = a, c = b + 2`: names defined by names before them."""
    names = _variables(choices, level + 1)
    steps = [(names[0], str(choices.number(2, 60)))]
    values = {names[0]: int(steps[0][1])}
    for name in names[1:]:
        known = list(values)[-2:]
        right = _right_side(choices, known, values)
        steps.append((name, right))
        values[name] = _run(steps, name)
    asked = names[-1] if choices.rng.random() < 0.8 else choices.rng.choice(names[1:])
    question = choices.wording(_ASK_VARIABLE).replace("{x}", asked)
    shown = _together(choices, [f"{name} = {right}" for name, right in steps], question)
    return _solved(choices, steps, asked, shown)


_COPIES = (
    "{b} is the same as {a}",
    "{b} equals {a}",
    "{b} is equal to {a}",
    "{b} has the value of {a}",
    "{b} = {a}",
    "{b} is as large as {a}",
    "{b} is another name for {a}",
    "{b} stands for {a}",
)
_FIRST_VALUE = ("{a} is {v}", "{a} equals {v}", "{a} = {v}", "{a} has the value {v}")


def _aliases(choices: Choices, level: int) -> Told:
    """Names for names for a number, among others that lead elsewhere."""
    names = _variables(choices, level + 2)
    first, second = choices.numbers(2, 3)
    steps = [(names[0], str(first)), (names[1], str(second))]
    for place, name in enumerate(names[2:], 2):
        source = choices.below(2) if place == 2 else choices.below(place)
        steps.append((name, names[source]))
    asked = names[-1]
    copied, given = choices.wording(_COPIES), choices.rng.choice(_FIRST_VALUE)
    shown = [
        (given.replace("{v}", right) if right.isdigit() else copied.replace("{b}", "\0"))
        .replace("{a}", name if right.isdigit() else right)
        .replace("\0", name)
        for name, right in steps
    ]
    question = choices.wording(_ASK_VARIABLE).replace("{x}", asked)
    return _solved(choices, steps, asked, _together(choices, shown, question))


_CHANGES = (
    "then {a} becomes {v}",
    "then {a} changes to {v}",
    "now {a} is {v}",
    "{a} is set to {v}",
    "after that {a} is {v}",
    "{a} turns into {v}",
    "later {a} becomes {v}",
    "{a} = {v}",
)


def _overwrites(choices: Choices, level: int) -> Told:
    """Names that get new values: the last one counts."""
    names = _variables(choices, 1 + (level + 1) // 2)
    values = choices.numbers(len(names) + level, 2)
    steps = [(name, str(value)) for name, value in zip(names, values, strict=False)]
    for value in values[len(names) :]:
        steps.append((choices.of(names), str(value)))
    asked = choices.of(names)
    given = choices.rng.choice(_FIRST_VALUE)
    changed = choices.wording(_CHANGES)
    shown = [given.replace("{a}", n).replace("{v}", v) for n, v in steps[: len(names)]]
    shown += [changed.replace("{a}", n).replace("{v}", v) for n, v in steps[len(names) :]]
    question = choices.wording(_ASK_VARIABLE).replace("{x}", asked)
    return _solved(choices, steps, asked, _together(choices, shown, question))


_PROGRAM = (
    "What is printed?",
    "What does this program print?",
    "What is the output?",
    "Which number is printed at the end?",
    "Give the output of this code.",
    "Read the code. What does it print?",
    "What will be printed by these lines?",
    "Say what these lines print.",
)


def _program(choices: Choices, level: int) -> Told:
    """Lines of Python with changes in place and swaps, and a print at the end."""
    names = _variables(choices, min(2 + level // 3, 4))
    values: dict[str, int] = {}
    steps: list[tuple[str, str]] = []
    shown: list[str] = []
    for name in names[:2]:
        steps.append((name, str(choices.number(2, 40))))
        values[name] = _run(steps, name)
        shown.append(f"{name} = {steps[-1][1]}")
    for _ in range(level):
        name = choices.of(names if len(values) < len(names) else list(values))
        if name in values and choices.below(2):
            op, k = choices.of("+-+*"), choices.number(2, 9)
            if (op == "-" and values[name] <= k) or (op == "*" and values[name] > 40):
                op = "+"
            steps.append((name, f"{name} {op} {k}"))
            short = choices.rng.random() < 0.5
            shown.append(f"{name} {op}= {k}" if short else f"{name} = {name} {op} {k}")
        else:
            right = _right_side(choices, list(values), values)
            steps.append((name, right))
            shown.append(f"{name} = {right}")
        values[name] = _run(steps, name)
    asked = choices.of(list(values)) if choices.below(3) == 0 else steps[-1][0]
    question = choices.wording(_PROGRAM)
    code = "\n".join([*shown, f"print({asked})"])
    prompt = f"{code}\n{question}" if choices.rng.random() < 0.7 else f"{question}\n{code}"
    return _solved(choices, steps, asked, prompt)


class _Worth(NamedTuple):
    """What a made-up thing is worth: its noun's value, in units."""

    unit: str
    texts: Sequence[str]


_WORTH = (
    _Worth("points", ("A {w} is worth {v} points.", "Each {w} gives {v} points.",
                      "For a {w} you get {v} points.")),
    _Worth("coins", ("A {w} costs {v} coins.", "You pay {v} coins for a {w}.",
                     "The price of a {w} is {v} coins.")),
    _Worth("grams", ("A {w} weighs {v} grams.", "Each {w} has a weight of {v} grams.",
                     "The weight of one {w} is {v} grams.")),
    _Worth("legs", ("A {w} has {v} legs.", "Every {w} walks on {v} legs.",
                    "The legs of a {w} number {v}.")),
    _Worth("pages", ("A {w} has {v} pages.", "Every {w} fills {v} pages.",
                     "The length of a {w} is {v} pages.")),
    _Worth("minutes", ("A {w} takes {v} minutes.", "Every {w} lasts {v} minutes.",
                       "To make a {w} takes {v} minutes.")),
)  # fmt: skip
_ASK_TIMES = (
    "How many {unit} come with {n} {ws}?",
    "How many {unit} do {n} {ws} make?",
    "What is the number of {unit} for {n} {ws}?",
    "How many {unit} is that for {n} {ws}?",
    "Find the {unit} for {n} {ws} together.",
    "{n} {ws}: how many {unit}?",
    "How many {unit} belong to {n} {ws} in all?",
    "Count the {unit} of {n} {ws}.",
)
_ASK_SUM = (
    "How many {unit} do a {w} and a {u} come to?",
    "How many {unit} do one {w} and one {u} make?",
    "What is the number of {unit} for a {w} and a {u}?",
    "Add up the {unit} of a {w} and a {u}.",
    "A {w} and a {u}: how many {unit} in all?",
    "Find the {unit} for one {w} plus one {u}.",
)
_ASK_MORE = (
    "How many more {unit} does a {w} stand for than a {u}?",
    "How many {unit} more is it for a {w} than for a {u}?",
    "What is the difference between a {w} and a {u}, in {unit}?",
    "By how many {unit} does a {w} exceed a {u}?",
    "How many {unit} lie between a {u} and a {w}?",
    "A {w} has how many more {unit} than a {u}?",
)


def _definitions(choices: Choices, level: int) -> Told:
    """Made-up nouns with values; the question uses one or two of them."""
    worth = choices.of(_WORTH)
    words = choices.words(level + 1)
    values = choices.numbers(level + 1, 2)
    text = choices.wording(worth.texts)
    facts = [
        text.replace("{w}", w).replace("{v}", str(v)) for w, v in zip(words, values, strict=True)
    ]
    first, second = choices.some(range(level + 1), 2)
    sort = choices.below(3)
    n = choices.number(2, 9)
    v, u = values[first], values[second]
    if sort == 0:
        question, line, result = choices.wording(_ASK_TIMES), f"{n} * {v}", n * v
        law = (
            f"answer == str(sum([{dict(zip(words, values, strict=True))}[{words[first]!r}]] * {n}))"
        )
    else:
        if sort == 2 and v < u:
            first, second, v, u = second, first, u, v
        question = choices.wording(_ASK_SUM if sort == 1 else _ASK_MORE)
        line, result = (f"{v} + {u}", v + u) if sort == 1 else (f"{v} - {u}", v - u)
        sign = 1 if sort == 1 else -1
        table = dict(zip(words, values, strict=True))
        law = f"answer == str({table}[{words[first]!r}] + {sign} * {table}[{words[second]!r}])"
    question = question.replace("{n}", str(n)).replace("{unit}", worth.unit)
    question = question.replace("{ws}", plural(words[first])).replace("{w}", words[first])
    question = question.replace("{u}", words[second])
    told = f"{' '.join(facts)} {question}"
    return Told(told, str(result), (law,), (f"{worth.unit} = {line} = {result}",))


_HOLDS = (
    "The {c} {box} holds a {thing}.",
    "In the {c} {box} is a {thing}.",
    "There is a {thing} in the {c} {box}.",
    "A {thing} lies in the {c} {box}.",
    "The {c} {box} has a {thing} inside.",
    "Somebody put a {thing} into the {c} {box}.",
)
_NUMBERED = (
    "The {thing} has the number {v}.",
    "The {thing} is number {v}.",
    "On the {thing} is the number {v}.",
    "The {thing} bears the number {v}.",
    "The number of the {thing} is {v}.",
    "The {thing} costs {v} cents.",
)
_ASK_HELD = (
    "Which number does the thing in the {c} {box} have?",
    "What is the number of the thing in the {c} {box}?",
    "What number belongs to what the {c} {box} holds?",
    "Look into the {c} {box}. Which number does the thing there have?",
    "Open the {c} {box}. What is the number of the thing inside?",
    "Find the number of what is in the {c} {box}.",
)
_ASK_WHERE = (
    "What color is the {box} with number {v} in it?",
    "The thing with number {v} is in a {box} of which color?",
    "In the {box} of which color is number {v}?",
    "What is the color of the {box} that holds number {v}?",
    "Number {v} lies in a {box}. What color is that {box}?",
    "Find number {v}. What color is the {box} around it?",
)


def _boxes(choices: Choices, level: int) -> Told:
    """Color → thing → number: two look-ups, forward or backward."""
    colors = choices.some(_COLORS, level)
    things = [noun.one for noun in choices.some(_SMALL_THINGS, level)]
    values = choices.numbers(level, 2)
    box = choices.of(_BOXES)
    asked, back = choices.below(level), choices.below(2) if level > 1 else 0
    holds, numbered = choices.wording(_HOLDS), choices.wording(_NUMBERED)
    if "cents" in numbered:
        numbered = _NUMBERED[0]
    facts = [
        holds.replace("{c}", c).replace("{thing}", t) for c, t in zip(colors, things, strict=True)
    ]
    others = [
        numbered.replace("{thing}", t).replace("{v}", str(v))
        for t, v in zip(things, values, strict=True)
    ]
    order = choices.rng.random()
    if order < 0.4:
        told = [fact for pair in zip(facts, others, strict=True) for fact in pair]
    elif order < 0.7:
        told = facts + choices.rng.sample(others, level)
    else:
        told = choices.rng.sample(facts + others, 2 * level)
    question = choices.wording(_ASK_WHERE if back else _ASK_HELD).replace("{box}", box)
    question = question.replace("{c}", colors[asked]).replace("{v}", str(values[asked]))
    told = [fact.replace("{box}", box) for fact in told]
    inside = dict(zip(colors, things, strict=True))
    number = dict(zip(things, values, strict=True))
    if back:
        law = f"[answer] == [c for c, t in {inside}.items() if {number}[t] == {values[asked]}]"
        lines = (f"{values[asked]}: {things[asked]}", f"{things[asked]}: {colors[asked]}")
    else:
        law = f"answer == str({number}[{inside}[{colors[asked]!r}]])"
        lines = (f"{colors[asked]}: {things[asked]}", f"{things[asked]}: {values[asked]}")
    return Told(
        with_articles(" ".join([*told, question])),
        colors[asked] if back else str(values[asked]),
        (law,),
        lines,
    )


_OWNS = (
    "{k} has {v} {c} {things}.",
    "{k} owns {v} {c} {things}.",
    "{v} {c} {things} belong to {k}.",
    "{k} bought {v} {c} {things}.",
    "There are {v} {c} {things} in {k}'s bag.",
    "{k} counted {v} {c} {things}.",
)
_ASK_COLOR = (
    "Which color are {k}'s {things}?",
    "What color are the {things} of {k}?",
    "What is the color of {k}'s {things}?",
    "Name the color of {k}'s {things}.",
    "The {things} of {k} have which color?",
    "Find the color of {k}'s {things}.",
)
_ASK_COUNT = (
    "How many {things} does {k} have?",
    "How many {things} are {k}'s?",
    "What is the number of {k}'s {things}?",
    "How many {c} {things} does {k} have?",
    "{k} has how many {things}?",
    "Count {k}'s {things}.",
)
_ASK_OWNER = (
    "Who has {v} {things}?",
    "Who has the {c} {things}?",
    "Whose {things} are {c}?",
    "Who has {c} {things}?",
    "To whom do the {v} {things} belong?",
    "The {c} {things} belong to whom?",
)


def _two_attributes(choices: Choices, level: int) -> Told:
    """A color and a count for each name; one of the three is asked for."""
    names = choices.names(level)
    colors = choices.some(_COLORS, level)
    values = choices.numbers(level, 2)
    things = choices.of(_SMALL_THINGS).many
    asked, sort = choices.below(level), choices.below(3)
    own = choices.wording(_OWNS)
    question = choices.wording((_ASK_COLOR, _ASK_COUNT, _ASK_OWNER)[sort])
    number = (lambda v: str(v)) if choices.rng.random() < 0.7 else number_word

    def filled(text: str, place: int) -> str:
        said = text.replace("{k}", names[place]).replace("{c}", colors[place])
        shown = number(values[place])
        return said.replace("{v}", shown).replace("{things}", things)

    facts = [filled(own, place) for place in range(level)]
    facts = [fact[0].upper() + fact[1:] for fact in facts]
    told = f"{' '.join(facts)} {filled(question, asked)}"
    rows = list(zip(names, colors, values, strict=True))
    known = (names, values, colors)[(0, 0, 1)[sort]]
    if sort == 2:
        law = f"[answer] == [k for k, c, v in {rows} if v == {values[asked]}]"
        answer = names[asked]
    else:
        law = f"answer == str([(c, v) for k, c, v in {rows} if k == {known[asked]!r}][0][{sort}])"
        answer = colors[asked] if sort == 0 else str(values[asked])
    return Told(told, answer, (law,))


_FORMER = (
    "{a} and {b} each have a number. The former has {v}, the latter {w}.",
    "There are two friends, {a} and {b}. The first has {v} points, the second {w}.",
    "{a} has {v} points and {b} has {w}. The latter is my cousin, the former my neighbor.",
    "{a} met {b}. The latter had {w} points, the former {v}.",
    "{a} and {b} have {v} and {w} points, respectively.",
    "Of {a} and {b}, the former scored {v} and the latter {w}.",
    "{a} came before {b}. The one who came first has number {v}, the other one {w}.",
    "{a} sits left of {b}. The one on the left has {v} points, the one on the right {w}.",
    "{a} is taller than {b}. The taller one has {v} points, the shorter one {w}.",
    "{a} is older than {b}. The younger one has {w} points, the older one {v}.",
)
_ASK_PERSON = (
    "What is {k}'s number?",
    "Which number does {k} have?",
    "How many does {k} have?",
    "What number goes with {k}?",
    "Find {k}'s number.",
    "Which number is {k}'s?",
)
_ASK_THINGS = (
    "How many {things} are {k}'s?",
    "Which number of {things} goes with {k}?",
    "How many {things} was it for {k}?",
    "What is {k}'s number of {things}?",
    "For {k}, how many {things} are mentioned?",
    "Give the number of {things} said of {k}.",
)
_PRONOUN_FACTS = (
    "{a} and {b} picked {things}. {He} picked {v}, {she} picked {w}.",
    "{a} and {b} went to a shop. {He} bought {v} {things} and {she} bought {w}.",
    "{a} and {b} played a game. {She} won {w} {things}, and {he} won {v}.",
    "{a} has a friend, {b}. {He} owns {v} {things}. {She} owns {w}.",
    "{a} and {b} found {things}: {he} found {v} and {she} found {w}.",
    "{a} helped {b}. Afterwards {he} had {v} {things} and {she} had {w}.",
    "At the party were {a} and {b}. {She} took {w} {things}; {he} took {v}.",
    "{a} wrote to {b} that {he} had {v} {things}. {She} wrote back that {she} had {w}.",
)


def _coreference(choices: Choices, level: int) -> Told:
    """The former and the latter, he and she."""
    v, w = choices.numbers(2, level + 1)
    asked, pronoun = choices.below(2), choices.below(2)
    things = choices.of(_SMALL_THINGS).many
    if pronoun:
        people = choices.people(2)
        while people[0].he == people[1].he:
            people[1] = choices.people(1)[0]
        fact = choices.wording(_PRONOUN_FACTS)
        a, b = people
        for slot, text in (("{he}", a.he), ("{she}", b.he)):
            fact = fact.replace(slot, text).replace(slot.title(), text.title())
        question = choices.wording(_ASK_THINGS)
    else:
        a, b = choices.people(2)
        fact = choices.wording(_FORMER)
        question = choices.wording(_ASK_PERSON)
    fact = fact.replace("{a}", a.name).replace("{b}", b.name).replace("{things}", things)
    fact = fact.replace("{v}", str(v)).replace("{w}", str(w))
    name = (a, b)[asked].name
    question = question.replace("{k}", name).replace("{things}", things)
    law = f"answer == {{{a.name!r}: '{v}', {b.name!r}: '{w}'}}[{name!r}]"
    return Told(f"{fact} {question}", str((v, w)[asked]), (law,))


FAMILY = PrimerFamily(
    "variable_binding",
    (
        Primer("assignments", range(1, 9), _assignments),
        Primer("chain", range(1, 9), _chain),
        Primer("aliases", range(1, 7), _aliases),
        Primer("overwrites", range(1, 9), _overwrites),
        Primer("program", range(1, 9), _program),
        Primer("definitions", range(1, 7), _definitions),
        Primer("boxes", range(1, 7), _boxes),
        Primer("two_attributes", range(1, 9), _two_attributes),
        Primer("coreference", range(1, 4), _coreference),
    ),
)
