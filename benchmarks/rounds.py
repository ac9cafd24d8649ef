"""Rounds in turn: each contender once, then each again, every figure on the disk at once.

A run that was cut short goes on where it stopped, if nothing has changed that figures depend on.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.artifacts import Artifacts, Unavailable, model_bytes
from benchmarks.contenders import Contender
from benchmarks.hosts import HOSTS, Job
from benchmarks.machine import busy_cores

WARM_TOKENS, DECODE_TOKENS, REPEATS = 64, 48, 2

Record = dict[str, Any]
"""One line of the journal: who, which round, and either `result` or `error`."""


@dataclass(frozen=True)
class Plan:
    """What is to be run. `read` is the module whose v128 reads are the limit."""

    artifacts: Artifacts
    read: Path
    prompt: dict[str, Any]
    contenders: Sequence[Contender]
    rounds: int

    def json(self) -> dict[str, Any]:
        """What a run must share with another for their figures to belong together."""
        return {
            "digest": self.artifacts.digest,
            "rounds": self.rounds,
            "contenders": [contender.json() for contender in self.contenders],
            "tokens": [len(self.prompt["ids"]), WARM_TOKENS, DECODE_TOKENS, REPEATS],
        }


class Journal:
    """The records of a run in a file, one JSON a line, the first of which is its plan."""

    def __init__(self, path: Path, plan: Plan):
        """Goes on with the file's run if that has the same plan and is not complete."""
        self.path, self.records = path, []
        header = {"plan": plan.json()}
        lines = path.read_text().splitlines() if path.is_file() else []
        if lines and _json_or_none(lines[0]) == header:
            found = [_json_or_none(line) for line in lines[1:]]
            self.records = [record for record in found if record is not None]
        if not self.missing(plan):
            self.records = []
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(f"{json.dumps(line)}\n" for line in [header, *self.records])
        path.write_text(text)

    def missing(self, plan: Plan) -> list[tuple[int, Contender]]:
        """Rounds still to be run; a contender that failed is not tried again."""
        done = {(record["round"], record["title"]) for record in self.records}
        failed = {record["title"] for record in self.records if "error" in record}
        return [
            (number, contender)
            for number in range(plan.rounds)
            for contender in plan.contenders
            if (number, contender.title) not in done and contender.title not in failed
        ]

    def add(self, record: Record) -> None:
        """Keeps a record, on the disk before the next round begins."""
        self.records.append(record)
        with self.path.open("a") as file:
            file.write(f"{json.dumps(record)}\n")


def run_rounds(plan: Plan, journal: Journal, tell: Callable[[int, int, Record], None]) -> None:
    """Runs what the journal lacks. `tell` gets the number of rounds done, of all, and the record.

    What goes wrong in a round is that contender's record, and the others go on.
    """
    total = len(journal.records) + len(journal.missing(plan))
    while waiting := journal.missing(plan):
        number, contender = waiting[0]
        begin = time.monotonic()
        record: Record = {"title": contender.title, "round": number, "began": _now()}
        record |= {"busy_cores": round(busy_cores(), 2), "load": os.getloadavg()[0]}
        try:
            record["result"] = _run(plan, contender)
        except Unavailable as error:
            record["error"] = str(error)
        record["seconds"] = round(time.monotonic() - begin, 1)
        journal.add(record)
        total -= sum(c is contender for _, c in waiting[1:]) if "error" in record else 0
        tell(len(journal.records), total, record)


def _run(plan: Plan, contender: Contender) -> dict[str, Any]:
    host = HOSTS[contender.host]
    if reason := host.missing():
        raise Unavailable(reason)
    artifact = plan.artifacts.of(contender.target, contender.sequences)
    job: Job = {
        "module": contender.engine,
        "options": dict(contender.options),
        "artifact": str(artifact.resolve()),
        "read": str(plan.read.resolve()),
        "prompt": plan.prompt,
        "warm_tokens": WARM_TOKENS,
        "decode_tokens": DECODE_TOKENS,
        "sequences": contender.sequences,
        "repeats": REPEATS,
    }
    return {**host.run(job), "model_bytes": model_bytes(artifact)}


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def _json_or_none(line: str) -> Any:
    """None for the half line that a run leaves which is cut short."""
    try:
        return json.loads(line)
    except ValueError:
        return None
