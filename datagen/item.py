"""What one generated problem is."""

from dataclasses import dataclass

KINDS = ("arithmetic", "algebra", "word", "primer", "code", "trace")
SPLITS = (
    "train",
    "test_numbers",
    "test_composition",
    "test_schema",
    "test_longer",
)
HELD_OUT = SPLITS[1:]


class GenerationError(Exception):
    """A generated item failed its own verification: a fault of the family that wrote it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One problem with its worked solution.

    kind: one of `KINDS`.
    family: name of the module in `datagen.families` that wrote it.
    schema: the shape within the family: a story, a composition, a question form.
    level: difficulty, 1 and up; what it means is the family's own.
    split: one of `SPLITS`, decided from the operands before the text is written.
    seed: 63-bit number from which the item's free choices were drawn.
    prompt: what the model reads, without the document template.
    solution: what the model writes, without the end-of-text token.
    answer: mathematics: the final number, an integer, a decimal or a fraction such as 3/4;
        code: the function's name.
    tests: mathematics: laws that hold for `answer`, as `answer + 12 = 30 + 7`;
        code: `assert` lines over the function; traces: a program that runs through.
    """

    kind: str
    family: str
    schema: str
    level: int
    split: str
    seed: int
    prompt: str
    solution: str
    answer: str
    tests: tuple[str, ...]
