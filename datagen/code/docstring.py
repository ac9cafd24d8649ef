"""The text that a function's problem shows: imports, signature, docstring, examples.

The layouts are those of hand-written code: typed and untyped signatures, one line or a wrapped
paragraph, `>>>` examples, examples in prose, or none.
"""

import random
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

_INDENT = "    "
# Types that older code imports.
_TYPING = {
    "list": "List",
    "dict": "Dict",
    "set": "Set",
    "tuple": "Tuple",
}
_OPTIONAL = re.compile(r"^(.*) \| None$")
# A short literal, such as ' - ' or 'no winner'; an apostrophe within a word opens none.
_QUOTED = re.compile(r"(?<!\w)(['\"`])[^'\"`\n]{1,24}\1(?!\w)")
_KEPT_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class Signature:
    """A function's head. annotations and returns are empty where the task declares none."""

    name: str
    parameters: tuple[str, ...]
    annotations: tuple[str, ...]
    defaults: tuple[str, ...]
    returns: str


def signature_lines(signature: Signature, rng: random.Random) -> tuple[list[str], str]:
    """(import lines, the line with `def`), typed in one of two ways or not at all."""
    kind = rng.choices(("typing", "builtin", "none"), (34, 26, 40))[0]
    imports: set[str] = set()

    def typed(annotation: str) -> str:
        if kind == "builtin":
            return annotation
        optional = _OPTIONAL.match(annotation)
        if optional:
            imports.add("Optional")
            return f"Optional[{typed(optional.group(1))}]"
        if "|" in annotation:
            return annotation

        def imported(found: re.Match[str]) -> str:
            imports.add(_TYPING[found.group(1)])
            return f"{_TYPING[found.group(1)]}["

        return re.sub(r"\b(list|dict|set|tuple)\[", imported, annotation)

    plain = len(signature.parameters) - len(signature.defaults)
    shown = []
    for place, name in enumerate(signature.parameters):
        annotation = signature.annotations[place] if kind != "none" else ""
        text = f"{name}: {typed(annotation)}" if annotation else name
        if place >= plain:
            text += f"{' = ' if annotation else '='}{signature.defaults[place - plain]}"
        shown.append(text)
    arrow = f" -> {typed(signature.returns)}" if kind != "none" and signature.returns else ""
    head = f"def {signature.name}({', '.join(shown)}){arrow}:"
    lines = [f"from typing import {', '.join(sorted(imports))}"] if imports else []
    return lines, head


def example_lines(name: str, examples: Sequence[tuple[str, str]], rng: random.Random) -> list[str]:
    """Lines that show (arguments, result) of some calls, unindented; none for no examples."""
    if not examples:
        return []
    style = rng.choices(("doctest", "equals", "arrow", "prose", "returns"), (74, 8, 7, 6, 5))[0]
    lines: list[str] = []
    if style == "doctest":
        if rng.random() < 0.15:
            lines.append(rng.choice(["Example:", "Examples:", "For example:"]))
        for arguments, result in examples:
            lines.append(f">>> {name}({arguments})")
            if result != "None":
                lines.append(result)
        return lines
    if style == "prose":
        arguments, result = examples[0]
        lead = rng.choice(["For example,", "For instance,", "E.g."])
        return [f"{lead} {name}({arguments}) {rng.choice(['returns', 'should return'])} {result}."]
    lines.append(rng.choice(["Example:", "Examples:", "For example:", "For example"]))
    form = {
        "equals": "{name}({a}) == {r}",
        "arrow": "{name}({a}) " + rng.choice(["➞", "->", "=>"]) + " {r}",
        "returns": "{name}({a}) returns {r}",
    }[style]
    return lines + [form.format(name=name, a=a, r=r) for a, r in examples]


def _wrapped(line: str, width: int) -> list[str]:
    """The line in pieces of `width`, broken at spaces alone, and at none between quotes."""
    kept = _QUOTED.sub(lambda found: found.group().replace(" ", _KEPT_SPACE), line)
    pieces = textwrap.wrap(kept, width, break_long_words=False, break_on_hyphens=False)
    return [piece.replace(_KEPT_SPACE, " ") for piece in pieces]


def docstring_lines(text: str, examples: Sequence[str], rng: random.Random) -> list[str]:
    """The indented lines of a docstring, quotes included."""
    quotes = '"""' if rng.random() < 0.88 else "'''"
    width = rng.choice((68, 76, 84, 92, 92, 300))
    lines = [part for line in text.split("\n") for part in _wrapped(line, width) or [""]]
    if examples:
        if rng.random() < 0.45:
            lines.append("")
        lines += examples
    opening = rng.choices(("same", "space", "below"), (40, 35, 25))[0]
    if len(lines) == 1 and opening != "below" and rng.random() < 0.75:
        space = " " if opening == "space" else ""
        return [f"{_INDENT}{quotes}{space}{lines[0]}{space}{quotes}"]
    if opening == "below":
        shown = [f"{_INDENT}{quotes}", *(_INDENT + line for line in lines)]
    else:
        first = f"{_INDENT}{quotes}{' ' if opening == 'space' else ''}{lines[0]}"
        shown = [first, *(_INDENT + line for line in lines[1:])]
    return [line.rstrip() for line in shown] + [f"{_INDENT}{quotes}"]
