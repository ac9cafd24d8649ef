"""Canonical forms: what is left of a problem when its names and numbers are blanked.

They are recovered from the finished text, by code that knows nothing of how it was written.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from datagen.code.canonical import canonical
from datagen.english.grammar import NUMBER_WORDS
from datagen.english.names import PEOPLE, SURNAMES
from datagen.english.nouns import POOLS
from datagen.item import Item
from datagen.numbers.quantity import Number, plain
from datagen.splits.held_out import shape_of
from datagen.verification.numbers_in_text import is_stated_constant, numbers_in

NUMBER, NAME, NOUN = "#", "@", "~"
_PRONOUNS = {"he": "@he", "she": "@he", "him": "@him", "his": "@his", "her": "@his",
             "hers": "@his", "himself": "@self", "herself": "@self"}  # fmt: skip
_WORD = re.compile(
    r"(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)|[^\W\d_]+(?:[-'’][^\W\d_]+)*|[^\w\s]", re.UNICODE
)
_EQUATION = re.compile(r"(?:.* = )?(-?[\d./]+) (//|[-+*/%]) \(?(-?[\d./]+)\)? = (-?[\d./]+)")
_EXAMPLES = re.compile(r"^\s*(?:>>>|(?:for )?(?:examples?|instance)\b).*", re.I | re.M | re.S)


@cache
def _blanks() -> dict[str, str]:
    """Lower-case words that stand for a name, a number or a noun → their blank."""
    nouns = (form for pool in POOLS.values() for noun in pool for form in noun)
    words = {word: NOUN for noun in nouns for word in noun.lower().split() if word != "of"}
    words |= {word: NUMBER for word in NUMBER_WORDS}
    words |= {person.name.lower(): NAME for person in PEOPLE}
    words |= {surname.lower(): NAME for surname in SURNAMES}
    return words | _PRONOUNS | {"an": "a"}


def canonical_text(text: str) -> str:
    """Lower-case words with numbers, first names and surnames, pronouns and pool nouns blanked.

    Runs of one blank are one.
    """
    blanks = _blanks()
    found: list[str] = []
    for match in _WORD.finditer(text):
        word = match.group()
        low = word.lower().removesuffix("'s")
        blank = NUMBER if match.group("number") else blanks.get(low)
        if blank is None or blank != (found[-1] if found else ""):
            found.append(blank or low)
    return " ".join(found)


def canonical_prompt(item: Item) -> str:
    """The prompt of an item in canonical form; of code, its docstring without examples."""
    if item.kind != "code":
        return canonical_text(item.prompt)
    functions = list(_functions(item))
    names = {function.name for function in functions}
    names |= {argument.arg for f in functions for argument in f.args.args}
    said = ast.get_docstring(functions[-1]) or ""
    plain_text = re.sub(r"[\w]+", lambda w: NAME if w.group() in names else w.group(), said)
    return canonical_text(_EXAMPLES.sub("", plain_text))


def _functions(item: Item) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(f"{item.prompt}{item.solution}\n")
    return (node for node in tree.body if isinstance(node, ast.FunctionDef))


def canonical_code(item: Item) -> str:
    """The functions of a code item, as `datagen.code.canonical` has them."""
    return canonical(_functions(item))


def equations_of(solution: str) -> list[tuple[str, str, str, str]]:
    """(left, operator, right, result) of each line that is a binary equation."""
    found = (_EQUATION.fullmatch(line) for line in solution.splitlines())
    return [(m[1], m[2], m[3], m[4]) for m in found if m]


def solution_shape(item: Item) -> str | None:
    """Operators and data flow of a solution in equations, as `splits.shape_of` writes them.

    None where the numbers do not tell whether an operand is a given number, a constant or an
    earlier result, or which of them: a text has no other trace of that.
    """
    lines = equations_of(item.solution)
    if len(lines) != item.solution.count("\n"):
        return None
    stated = numbers_in(item.prompt)
    results: list[Number] = []
    uses: Counter[Number] = Counter()
    operations = []
    for left, operator, right, result in lines:
        references = []
        for operand in (left, right):
            value = plain(Fraction(operand))
            earlier = [str(place) for place, known in enumerate(results) if known == value]
            # `-3` is read as 3.
            sources = earlier + ["g"] * (abs(value) in stated)
            sources += ["c"] * is_stated_constant(value, item.prompt)
            if len(sources) != 1:
                return None
            if sources == ["g"]:
                uses[value] += 1
                if uses[value] > 1 and not _is_written_once(abs(value), item.prompt):
                    return None
            references.append(f"g:{value}" if sources == ["g"] else sources[0])
        results.append(plain(Fraction(result)))
        operations.append((operator, *references))
    return shape_of(operations)


def _is_written_once(value: Number, text: str) -> bool:
    for found in _WORD.finditer(text):
        if value in numbers_in(found.group()):
            return value not in numbers_in(text[: found.start()] + text[found.end() :])
    return False
