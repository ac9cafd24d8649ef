"""What training shares with the held-out splits, and with problems of others.

Each split is checked for what it claims:

- every split: no prompt of it is a prompt of training.
- `test_composition`: the composition of its solution is that of no training item: operators and
  data flow of equations, or the syntax tree of code, names and constants blanked. Calculations
  compose where their family has items in the split; a fixed procedure, such as that for two linear
  equations, is no composition.
- `test_schema`: its prompt in canonical form (names, numbers and nouns of the pools blanked) is
  that of no training item; of a whole held-out task of code, the solution's syntax tree too.
- `test_longer`: solutions of word problems have more equations than any in training.

`test_numbers` has the forms of training by intention: only its numbers and names are new.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from datagen.item import Item
from datagen.report.canonical import (
    canonical_code,
    canonical_prompt,
    equations_of,
    solution_shape,
)

Form = Callable[[Item], str | None]


@dataclass
class Check:
    """One claim about one split.

    checked: items of the split that have such a form. trained: items of training that have one.
    shared: (held-out item, training item) with the same form.
    """

    split: str
    claim: str
    checked: int = 0
    trained: int = 0
    shared: list[tuple[Item, Item]] = field(default_factory=list)


def _prompt(item: Item) -> str | None:
    return item.prompt


def _shape(item: Item) -> str | None:
    return solution_shape(item) if item.kind in ("word", "arithmetic", "algebra") else None


def _composed_code(item: Item) -> str | None:
    return canonical_code(item) if item.kind == "code" else None


def _wording(item: Item) -> str | None:
    return canonical_prompt(item)


_CLAIMS: tuple[tuple[str, str, Form], ...] = (
    ("test_composition", "operators and data flow of the solution's equations", _shape),
    ("test_composition", "syntax tree of the function", _composed_code),
    ("test_schema", "prompt without names, numbers and nouns", _wording),
    ("test_schema", "syntax tree of the function, whole tasks", _composed_code),
)


def overlap(train: Iterable[Item], held_out: Mapping[str, list[Item]]) -> list[Check]:
    """Every check; `held_out` has the items of each other split."""
    checks = [Check(split, "the whole prompt") for split in held_out]
    forms: list[Form] = [_prompt] * len(checks)
    for split, claim, form in _CLAIMS:
        if split in held_out:
            checks.append(Check(split, claim))
            forms.append(form)
    wanted: list[dict[str, list[Item]]] = []
    for check, form in zip(checks, forms, strict=True):
        by_form: dict[str, list[Item]] = {}
        for item in held_out[check.split]:
            if (value := form(item)) is not None:
                by_form.setdefault(value, []).append(item)
        wanted.append(by_form)
    met: list[dict[str, Item]] = [{} for _ in checks]
    composed = {item.family for item in held_out.get("test_composition", ())}
    schemas, longest = set(), 0
    for item in train:
        schemas.add((item.family, item.schema))
        if item.kind == "word":
            longest = max(longest, len(equations_of(item.solution)))
        values = {form: form(item) for form in dict.fromkeys(forms)}
        if item.kind != "word" and item.family not in composed:
            values[_shape] = None
        for check, form, by_form, found in zip(checks, forms, wanted, met, strict=True):
            value = values[form]
            check.trained += value is not None
            if value in by_form:
                found.setdefault(value, item)
    for check, by_form, found in zip(checks, wanted, met, strict=True):
        for value, items in by_form.items():
            if check.claim.endswith("whole tasks"):
                items = [item for item in items if (item.family, item.schema) not in schemas]
            check.checked += len(items)
            check.shared += [(item, found[value]) for item in items if value in found]
    if "test_longer" in held_out:
        checks.append(_longer(held_out["test_longer"], longest))
    return checks


def _longer(items: list[Item], longest: int) -> Check:
    """Solutions that are not longer than the longest of training, of `longest` equations."""
    words = [item for item in items if item.kind == "word"]
    check = Check("test_longer", f"more equations than the {longest} at most in training")
    check.checked = len(words)
    short = [item for item in words if len(equations_of(item.solution)) <= longest]
    check.shared = [(item, item) for item in short]
    return check
