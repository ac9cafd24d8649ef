"""Verification of what is run: functions against their tests, traces against Python itself."""

from collections.abc import Sequence

from datagen.item import Item
from datagen.sandbox.runner import run_programs

RUN_KINDS = frozenset({"code", "trace"})


def program_of(item: Item, completion: str) -> str:
    """A program that ends well only if the completion of this code item passes its tests."""
    return f"{item.prompt}{completion}\n" + "\n".join(item.tests)


def verify_code(items: Sequence[Item]) -> list[str]:
    """What is wrong with each of these items of `RUN_KINDS`; empty where it runs through."""
    programs = [
        program_of(item, item.solution) if item.kind == "code" else "\n".join(item.tests)
        for item in items
    ]
    return [
        ""
        if verdict == "ok" and item.tests
        else f"{item.family}/{item.schema}: {verdict}\n{program}"
        for item, program, verdict in zip(items, programs, run_programs(programs), strict=True)
    ]
