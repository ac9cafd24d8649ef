"""What every task must satisfy: authors see it in the preview, and the tests run it over all."""

import random
import re
from collections.abc import Iterator, Sequence

from datagen.code.problems import outcome, space_of
from datagen.code.task import Task
from datagen.code.wording import slots_of
from datagen.sandbox.runner import run_programs

FEWEST_DOCS = 4
FEWEST_NAMES = 3
CALLS = 60
FEWEST_RESULTS = 4
RAREST_RESULT = 0.1
LONGEST_BODY = 24
_FAULTS = (
    (re.compile(r"  "), "two spaces"),
    # The items of a list end without a stop.
    (re.compile(r"(?:^|\n)(?!- )[^\n]*[^.?!:)\]>0-9'\"`\n]\Z"), "no punctuation at the end"),
    (re.compile(r" (?!\.\.\.|!=)[,.?!]"), "a space before punctuation"),
    (re.compile(r"^(?:[a-z](?!->)|\{\w+:(?:word|ordinal)\})"), "a small letter at the start"),
    (re.compile(r"\b(\w+) \1\b(?<!that that)", re.IGNORECASE), "a word twice"),
)
# A slot and a number that are added, subtracted or multiplied, and nothing else is.
_SUM = re.compile(
    r"(?<![-+*/^=] )(?:\{[a-z_0-9]+\} [-+*] \d+|\b\d+ ?[-+*] ?\{[a-z_0-9]+\})(?! ?[-+*/^%]|\.\d)"
)
_TUPLE = re.compile(r"tuple\[(\w+(?:, \w+)*)\]")
_SAYS_TUPLES = re.compile(r"\([^()]*,|tuple|pair|triple")


def lint(task: Task, items: int = 20) -> Iterator[str]:
    """Faults of one task, in words. items: how many problems are written out and run."""
    if len(task.functions) < 2:
        yield "one solution, expected at least 2 that go about it differently"
    elif task.sources[0].canonical == task.sources[1].canonical:
        yield "the first two solutions are the same but for names"
    if len(task.docs) < FEWEST_DOCS:
        yield f"{len(task.docs)} docstrings, expected at least {FEWEST_DOCS}"
    if len(task.names) < FEWEST_NAMES:
        yield f"{len(task.names)} names, expected at least {FEWEST_NAMES}"
    if not task.edges:
        yield "no edges, expected arguments that a careless solution gets wrong"
    source = task.sources[0]
    for other in task.sources:
        if other.parameters != source.parameters or other.constants != source.constants:
            yield "its solutions differ in their parameters"
        if other.lines > LONGEST_BODY:
            yield f"a solution of {other.lines} lines, expected at most {LONGEST_BODY}"
    if not all(source.annotations) or not source.returns:
        yield "the first solution has a parameter without type, or no return type"
    if not task.constants:
        yield "no constants satisfy `where`"
    yield from faults_of_docs(task)
    yield from _faults_of_calls(task)
    yield from _faults_of_items(task, items)


def faults_of_docs(task: Task) -> Iterator[str]:
    """What its docstrings leave unsaid, or say as nobody would."""
    source = task.sources[0]
    mixed = any(map(_holds_mixed_tuples, source.annotations))
    # Where None is the value of a constant, its slot says so.
    fallback = any(None in chosen.values() for chosen in task.constants)
    returns_none = source.returns.endswith("| None") and not fallback
    for doc in task.docs:
        slots = slots_of(doc)
        unknown = {name for name, _ in slots} - {*task.parameters, *source.constants}
        if unknown:
            yield f"{doc!r} has unknown slots {sorted(unknown)}"
        missing = set(source.constants) - {name for name, _ in slots}
        if missing:
            yield f"{doc!r} does not say {sorted(missing)}"
        yield from _sums_not_worked_out(doc, source.constants)
        if mixed and not _SAYS_TUPLES.search(doc):
            yield f"{doc!r} does not say what the tuples hold, as (name, number)"
        if returns_none and "None" not in doc:
            yield f"{doc!r} does not say when None is returned"
    for text, _ in task.texts:
        for pattern, fault in _FAULTS:
            if pattern.search(text):
                yield f"{fault}: {text!r}"


def _holds_mixed_tuples(annotation: str) -> bool:
    """Whether it has tuples of several types, whose order a reader cannot guess."""
    return any(len(set(types.split(", "))) > 1 for types in _TUPLE.findall(annotation))


def _sums_not_worked_out(doc: str, constants: Sequence[str]) -> Iterator[str]:
    """Text that would read `the 4 - 1 values after it`; formulas with further signs may."""
    for name in constants:
        for found in _SUM.finditer(doc):
            if f"{{{name}}}" in found.group():
                yield f"{found.group()!r} in {doc!r}: the slot itself can calculate, as {{k - 1}}"


def _faults_of_calls(task: Task) -> Iterator[str]:
    rng = random.Random(task.name)
    results: list[str] = []
    for place in range(CALLS):
        arguments = task.edges[place] if place < len(task.edges) else task.arguments(rng)
        constants = rng.choice(task.constants)
        ends = [outcome(function, arguments, constants) for function in task.functions]
        shown = [type(e).__name__ if isinstance(e, Exception) else repr(e) for e in ends]
        if len(set(shown)) > 1:
            yield f"solutions disagree on {arguments!r} {constants}: {shown}"
            return
        if place >= len(task.edges):
            results.append(shown[0])
    boolean = set(results) <= {"True", "False"}
    if boolean and min(results.count("True"), results.count("False")) < RAREST_RESULT * len(
        results
    ):
        yield "random arguments nearly always give the same truth value: declare better ones"
    elif not boolean and len(set(results)) < FEWEST_RESULTS:
        yield f"random arguments give only {sorted(set(results))}: declare better ones"


def _faults_of_items(task: Task, count: int) -> Iterator[str]:
    """Of problems written out: each must run, in each style."""
    space, rng = space_of(task.name), random.Random(task.name)
    if not space.splits:
        yield "all its docstrings, names or constants are held out of training: add some"
    items = []
    for _ in range(count):
        draw = space.draw(rng.randrange(space.size))
        if draw is not None:
            items.append(space.write(draw, rng.getrandbits(63), "function"))
    programs = [f"{item.prompt}{item.solution}\n" + "\n".join(item.tests) for item in items]
    for program, verdict in zip(programs, run_programs(programs), strict=True):
        if verdict != "ok":
            yield f"{verdict} in\n{program}"
            return
