"""Ways to lay out pairs of a key and a number: prose, lists, tables, dialogues, code."""

from collections.abc import Callable, Sequence

from datagen.english.wording import joined
from datagen.primers.primer import Choices

_Pairs = Sequence[tuple[str, int]]


def _lines(form: str, between: str = "\n") -> Callable[[_Pairs], str]:
    return lambda pairs: between.join(
        form.replace("{k}", k).replace("{v}", str(v)).replace("{i}", str(i))
        for i, (k, v) in enumerate(pairs, 1)
    )


# `{title}` heads the pairs; `{key}` and `{column}` are the names of the columns.
_LAYOUTS: tuple[tuple[str, Callable[[_Pairs], str]], ...] = (
    ("{title}:\n", _lines("- {k}: {v}")),
    ("{title}:\n", _lines("{k}: {v}")),
    ("{title}: ", _lines("{k}: {v}", ", ")),
    ("{title}: ", _lines("{k} {v}", ", ")),
    ("{title}: ", _lines("{k} = {v}", "; ")),
    ("", _lines("{k} = {v}")),
    ("{title}:\n", _lines("{k} -> {v}")),
    ("{title}: ", _lines("{k} ({v})", ", ")),
    ("{title}:\n", _lines("* {k}, {v}")),
    ("{key},{column}\n", _lines("{k},{v}")),
    ("| {key} | {column} |\n|---|---|\n", _lines("| {k} | {v} |")),
    ("{key} | {column}\n", _lines("{k} | {v}")),
    ("{title}: ", lambda pairs: "{" + _lines('"{k}": {v}', ", ")(pairs) + "}"),
    ("{title}: ", lambda pairs: "[" + _lines("('{k}', {v})", ", ")(pairs) + "]"),
    ("{title}: ", _lines("{v} for {k}", ", ")),
    ("{title}:\n", _lines("{v} - {k}")),
    ("", _lines("{k}'s number: {v}")),
    ("Here are some pairs. ", _lines("{k} goes with {v}", ". ")),
    ("{title}: ", _lines("for {k} it is {v}", ", ")),
    ("", _lines("Q: {k}? A: {v}.")),
    ("", _lines('"What is the number for {k}?" "It is {v}."')),
    (
        "",
        lambda pairs: (
            f"The {{keys}} are {joined([k for k, _ in pairs])}. Their numbers are "
            f"{joined([str(v) for _, v in pairs])}, in that order"
        ),
    ),
    (
        "{title}: ",
        lambda pairs: (
            f"{joined([k for k, _ in pairs])} have {joined([str(v) for _, v in pairs])}, "
            "respectively"
        ),
    ),
    (
        "",
        lambda pairs: f"{{keys}} = {[k for k, _ in pairs]}\nnumbers = {[v for _, v in pairs]}",
    ),
)
_PROSE = 0.5


def laid_out(
    keys: Sequence[str],
    values: Sequence[int],
    facts: Sequence[str] | None,
    title: str,
    columns: tuple[str, str],
    choices: Choices,
) -> tuple[str, bool]:
    """The pairs as a reader sees them, and whether they tell what the numbers are.

    Half of the time these are sentences where there are `facts`.
    """
    prose = facts is not None and choices.rng.random() < _PROSE
    number = choices.below(len(_LAYOUTS))
    if prose:
        assert facts is not None
        return _as_sentences(facts, number), True
    # One pair makes no list of keys beside a list of numbers.
    head, lay = _LAYOUTS[number % (len(_LAYOUTS) - 3) if len(keys) == 1 else number]
    text = head + lay(list(zip(keys, values, strict=True)))
    if "\n" not in text and (text[-1].isalnum() or text[-1] == ")"):
        text += "."
    topical = "{title}" in text or "{column}" in text
    text = text.replace("{keys}", "people" if columns[0] == "person" else f"{columns[0]}s")
    text = text.replace("{title}", title).replace("{key}", columns[0])
    return text.replace("{column}", columns[1]), topical


def _as_sentences(facts: Sequence[str], number: int) -> str:
    """Facts as sentences of their own, as one long sentence, as lines."""
    if number % 4 == 0 and len(facts) <= 5 and len(facts) > 1:
        clauses = [fact[:-1] for fact in facts]
        inner = [clauses[0], *(_uncapitalized(clause) for clause in clauses[1:])]
        return f"{joined(inner)}."
    if number % 4 == 1:
        return "\n".join(facts)
    return " ".join(facts)


def _uncapitalized(clause: str) -> str:
    for start in (
        "The ",
        "A ",
        "Locker ",
        "Room ",
        "Seat ",
        "Number ",
        "Ticket ",
        "Item ",
        "Page ",
        "Shelf ",
        "Drawer ",
        "Somebody ",
    ):
        if clause.startswith(start):
            return clause[0].lower() + clause[1:]
    for start in ("You ", "For ", "In ", "Of ", "There "):
        if clause.startswith(start):
            return clause[0].lower() + clause[1:]
    return clause
