"""Python functions composed of steps: filters, changes, orders, slices, and what is returned.

The level is the number of steps before the return. A schema is a kind of input and of result; which
steps are composed decides the split.
"""

import random
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import pairwise
from math import prod
from typing import Any

from datagen.code.docstring import Signature, docstring_lines, example_lines, signature_lines
from datagen.code.parameter_names import SYNONYMS
from datagen.code.steps import ENDINGS, NUMBERS, STEPS, TEXT, WORDS, Ending, Step
from datagen.code.values import either, ints, lists, sentences, words
from datagen.code.wording import begun, fill
from datagen.family import Draw, split_digits
from datagen.item import Item
from datagen.spaced_family import SpacedFamily
from datagen.splits.held_out import HELD_OUT_GIVEN, HELD_OUT_SHAPES, fraction

EXAMPLE_SETS = 64
# A constant in the code of a step.
_CONSTANT = re.compile(r"-?(?:\b\d+|\{k\})|\"[^\"]*\"|'[^']*'")
# Radix of a constant's digit; steps with fewer constants take it modulo.
CONSTANTS = 60
TESTS = 6
PROBES = 8
FEWEST_RESULTS = 3
LONGEST_SHOWN = 80
LONGEST_LINE = 88
# Steps up to which a name of all of them is one that a programmer would give.
MOST_NAMED = 2

_INPUTS = {"numbers": NUMBERS, "words": WORDS, "text": TEXT}
# Half of the endings give an integer.
_RESULTS = ("integer", "other")
_MAKERS = {
    NUMBERS: either(lists(ints(-15, 40), 0, 8), lists(ints(0, 70), 3, 8)),
    # Without capitals, which would leave open how `alphabetically` is meant.
    WORDS: lists(lambda rng: words()(rng).lower(), 0, 7),
    TEXT: sentences(0, 6),
}
_PARAMETERS = {
    NUMBERS: ("numbers", *SYNONYMS["numbers"]),
    WORDS: ("words", *SYNONYMS["words"]),
    # `For string, a string` says nothing.
    TEXT: ("text", *(name for name in SYNONYMS["text"] if name != "string")),
}
_A = {NUMBERS: "a list of integers", WORDS: "a list of strings", TEXT: "a string"}
_FUNCTIONS = ("process", "transform", "compute", "apply_steps", "run", "handle", "convert",
              "calculate", "pipeline", "solve", "get_result", "evaluate")  # fmt: skip
# Each has another structure. s: the imperatives; g: the gerunds; r: what is returned.
_WORDINGS = (
    lambda s, g, r, a: f"Given {{x}}, {a}, {_and_then(s)}, and return {r}.",
    lambda s, g, r, a: f"The input {{x}} is {a}. {_sentence(_and_then(s))}. Return {r}.",
    lambda s, g, r, a: "\n".join(
        [f"Take {{x}}, {a}, through these steps:"]
        + [f"{number}. {_sentence(step)}." for number, step in enumerate(s, 1)]
        + [f"{len(s) + 1}. Return {r}."]
    ),
    lambda s, g, r, a: f"For {{x}}, {a}, return {r} after {_joined(g)}.",
    lambda s, g, r, a: f"Starting with {{x}}: {'; '.join(s)}. Return {r}.",
    lambda s, g, r, a: f"Return {r} after {_joined(g)}. {{x}} is {a}.",
    lambda s, g, r, a: f"You get {a}. {' '.join(_sentence(step) + '.' for step in s)} Return {r}.",
    lambda s, g, r, a: f"Given {a}, first {_and_then(s)}; finally return {r}.",
)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _mixes_cases(takes: str, steps: Sequence[Step]) -> bool:
    """Whether capitals may meet small letters in words compared after the steps."""
    mixed = takes == TEXT
    recased = False
    for step in steps:
        if step.name in ("lower", "upper", "capital"):
            mixed = False
            recased = step.name != "lower"
        elif step.name in ("backwards", "append"):
            mixed = mixed or recased
    return mixed


def _and_then(says: Sequence[str]) -> str:
    return ", then ".join(says)


def _joined(gerunds: Sequence[str]) -> str:
    return " and then ".join(gerunds)


class Pipelines:
    """The pipelines whose values have certain types, with their constants and wordings.

    types: of the input and of the value after each step. result: which endings, of `_RESULTS`.
    """

    share = 1

    def __init__(self, types: Sequence[str], result: str) -> None:
        self.types = types
        self.choices = [
            [step for step in STEPS if (step.takes, step.gives) == pair] for pair in pairwise(types)
        ]
        self.endings = [
            ending
            for ending in ENDINGS
            if ending.takes == types[-1] and (ending.gives == "int") == (result == "integer")
        ]
        composed = {"test_composition"} if len(self.choices) > 1 else set()
        self.splits = frozenset({"train", "test_numbers"} | composed)

    @cached_property
    def radices(self) -> tuple[int, ...]:
        each = [size for steps in self.choices for size in (len(steps), CONSTANTS)]
        return (*each, len(self.endings), len(_WORDINGS), EXAMPLE_SETS)

    @cached_property
    def size(self) -> int:
        return prod(self.radices)

    def draw(self, index: int) -> Draw | None:
        *digits, ending, wording, examples = split_digits(index, self.radices)
        steps = [choice[digit] for choice, digit in zip(self.choices, digits[::2], strict=True)]
        constants = [
            step.constants[digit % len(step.constants)]
            for step, digit in zip(steps, digits[1::2], strict=True)
        ]
        finish = self.endings[ending]
        if not _sensible(self.types[0], steps, constants, finish):
            return None
        names = "/".join([*(step.name for step in steps), finish.name])
        if len(steps) > 1 and _is_held_out((*(step.code for step in steps), finish.code)):
            split = "test_composition"
        elif fraction("pipeline constants", names, *constants) < HELD_OUT_GIVEN:
            split = "test_numbers"
        else:
            split = "train"
        return Draw(split, (steps, constants, finish, wording, examples))


@cache
def _is_held_out(codes: tuple[str, ...]) -> bool:
    """Whether a composition is held out. Steps that differ in constants alone are one step."""
    blanked = (_CONSTANT.sub("#", code) for code in codes)
    return fraction("pipeline", *blanked) < HELD_OUT_SHAPES


def _type_chains(takes: str, steps: int) -> list[tuple[str, ...]]:
    """Every sequence of types that `steps` different steps can go through, from `takes` on."""
    changes = Counter((step.takes, step.gives) for step in STEPS)
    chains: list[tuple[str, ...]] = [(takes,)]
    for _ in range(steps):
        chains = [
            (*chain, gives) for chain in chains for start, gives in changes if start == chain[-1]
        ]
    return [chain for chain in chains if Counter(pairwise(chain)) <= changes]


def _sensible(takes: str, steps: Sequence[Step], constants: Sequence[Any], finish: Ending) -> bool:
    """Each step must do something that the result shows, and the results must differ."""
    names = [step.name for step in steps]
    if len(set(names)) < len(names):
        return False
    rng = random.Random(f"{names} {constants} {finish.name}")
    results = set()
    idle = {place for place, step in enumerate(steps) if step.takes == step.gives}
    for _ in range(PROBES):
        value = _MAKERS[takes](rng)
        result = expected(value, steps, constants, finish)
        # Without the step, such as a sort before a sum, the result may be the same.
        for place in list(idle):
            others = (*steps[:place], *steps[place + 1 :])
            their = (*constants[:place], *constants[place + 1 :])
            if expected(value, others, their, finish) != result:
                idle.discard(place)
        results.add(repr(result))
    return not idle and len(results) >= (2 if finish.gives == "bool" else FEWEST_RESULTS)


def expected(value: Any, steps: Sequence[Step], constants: Sequence[Any], finish: Ending) -> Any:
    """What the pipeline returns for `value`, by the steps' second code."""
    for step, k in zip(steps, constants, strict=True):
        value = step.apply(value, k)
    return finish.apply(value)


def _code(template: str, x: str, k: Any) -> str:
    return template.format(x=x, k=f'"{k}"' if isinstance(k, str) else k)


def _nested(steps: Sequence[Step], constants: Sequence[Any], finish: Ending, x: str) -> str:
    """One expression; empty where a value is used twice, loops are nested, or it gets long."""
    if sum(" for " in part.code for part in (*steps, finish)) > 1:
        return ""
    for part, k in zip([*steps, finish], [*constants, None], strict=True):
        if part.code.count("{x}") != 1:
            return ""
        x = _code(part.code, x, k)
    line = f"return {x}"
    return line if len(line) <= LONGEST_LINE else ""


def _body(
    steps: Sequence[Step], constants: Sequence[Any], finish: Ending, x: str, rng: random.Random
) -> str:
    nested = _nested(steps, constants, finish, x)
    if nested and rng.random() < 0.5:
        return f"    {nested}"
    same = all(step.gives == step.takes for step in steps)
    name = x if same and rng.random() < 0.7 else "result"
    lines = []
    for step, k in zip(steps, constants, strict=True):
        lines.append(f"    {name} = {_code(step.code, x, k)}")
        x = name
    return "\n".join([*lines, f"    return {_code(finish.code, x, None)}"])


class Pipeline(SpacedFamily):
    """Schemas such as `numbers_to_integer`: what the function is given, and what it returns."""

    name = "pipeline"
    kind = "code"
    levels = (1, 2, 3, 4)

    def schemas(self, level: int) -> Sequence[str]:
        # A text of one step is no composition worth the name.
        inputs = ("numbers", "words", "text") if level > 1 else ("numbers", "words")
        return [f"{given}_to_{result}" for given in inputs for result in _RESULTS]

    def spaces(self, schema: str, level: int) -> Sequence[Pipelines]:
        given, _, result = schema.partition("_to_")
        return _pipelines(_INPUTS[given], level, result)

    def write(self, schema: str, level: int, draw: Draw, seed: int) -> Item:
        steps, constants, finish, wording, example_set = draw.values
        takes = _INPUTS[schema.partition("_to_")[0]]
        rng = random.Random(seed)
        x = rng.choice(_PARAMETERS[takes])
        plain = [*(step.name.removeprefix("map_") for step in steps), finish.name]
        named = len(steps) <= MOST_NAMED and rng.random() < 0.5
        function = "_".join(plain) if named else rng.choice(_FUNCTIONS)
        says, gerunds = [], []
        for place, (step, k) in enumerate(zip(steps, constants, strict=True)):
            shown = repr(k) if isinstance(k, str) else str(k)
            open_case = step.name == "sort_words" and _mixes_cases(takes, steps[:place])
            note = " (capitals first)" if open_case else ""
            says.append(rng.choice(step.says).replace("{k}", shown) + note)
            gerunds.append(step.gerund.replace("{k}", shown) + note)
        text = _WORDINGS[wording](says, gerunds, rng.choice(finish.result), _A[takes])
        said = fill(begun(text, rng), {"x": x}, {}, rng)

        def call(source: random.Random) -> tuple[str, Any]:
            value = _MAKERS[takes](source)
            return repr(value), expected(value, steps, constants, finish)

        source = random.Random(f"{plain} {constants} {example_set}")
        wanted = rng.choices((0, 1, 2), (30, 35, 35))[0]
        tried = [call(source) for _ in range(2 * wanted)]
        shown = {a: repr(r) for a, r in tried if len(a) + len(repr(r)) <= LONGEST_SHOWN}
        examples = list(shown.items())[:wanted]
        signature = Signature(function, (x,), (takes,), (), finish.gives)
        imports, head = signature_lines(signature, rng)
        docstring = docstring_lines(said, example_lines(function, examples, rng), rng)
        lines = [*imports, *([""] if imports else []), head, *docstring]
        empty: Any = "" if takes == TEXT else []
        calls = [(repr(empty), expected(empty, steps, constants, finish))]
        calls += [call(rng) for _ in range(TESTS)]
        return Item(
            kind=self.kind,
            family=self.name,
            schema=schema,
            level=level,
            split=draw.split,
            seed=seed,
            prompt="\n".join(lines) + "\n",
            solution=_body(steps, constants, finish, x, rng),
            answer=function,
            tests=tuple(dict.fromkeys(_test(function, a, r) for a, r in calls)),
        )


def _test(function: str, argument: str, result: Any) -> str:
    call = f"{function}({argument})"
    if isinstance(result, float):
        return f"assert abs({call} - {result!r}) < 1e-6"
    return f"assert {call} == {result!r}"


@cache
def _pipelines(takes: str, steps: int, result: str) -> list[Pipelines]:
    every = (Pipelines(chain, result) for chain in _type_chains(takes, steps))
    return [pipelines for pipelines in every if pipelines.endings]


FAMILY = Pipeline()
