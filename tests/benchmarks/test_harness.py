"""The harness runs contenders in turn and loses none of them. Nothing here depends on speed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import rounds
from benchmarks.artifacts import Artifacts
from benchmarks.contenders import CONTENDERS, Contender, choose
from benchmarks.hosts import BENCHMARKS, HOSTS, BrowserHost
from benchmarks.limit import Limit
from benchmarks.native import ENGINES
from benchmarks.prompt import make_prompt
from benchmarks.report import make_row, write_report
from benchmarks.rounds import Journal, Plan, run_rounds

FACTS = {
    "model": "odin-1m",
    "revision": "0",
    "machine": {"cpu": "c", "cores": 1, "simd": [], "cache": {}, "memory_gb": 1, "system": "s"},
}


@pytest.fixture
def plan(
    scons: Callable[..., str], repo_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Plan:
    """One short round of this project's runtime in wasmtime and Chromium, and of one that fails."""
    scons("site", "read")
    for name in ("WARM_TOKENS", "DECODE_TOKENS"):
        monkeypatch.setattr(rounds, name, 4)
    checkpoint = repo_root / "models" / "odin-1m"
    artifacts = Artifacts(checkpoint, repo_root / "build" / "site", tmp_path / "artifacts")
    hosts = [host for host in ("wasmtime", "Chromium") if not HOSTS[host].missing()]
    own = [c for c in CONTENDERS if c.engine == "odin" and c.host in hosts and c.sequences == 1]
    broken = Contender("nobody", "native", "llama_cpp", "no-such-target")
    prompt = make_prompt(checkpoint, 512)
    return Plan(artifacts, repo_root / "build/bench/read.wasm", prompt, [broken, *own], 1)


def test_one_that_fails_is_a_row_and_the_others_are_measured(plan: Plan, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "rounds.jsonl", plan)
    told: list[tuple[int, int]] = []
    run_rounds(plan, journal, lambda done, total, record: told.append((done, total)))
    assert told[-1] == (len(plan.contenders), len(plan.contenders))

    limit = Limit.of(plan.artifacts.of("wasm"))
    write_report(tmp_path, FACTS, limit, plan.contenders, journal.records)
    broken, *own = json.loads((tmp_path / "report.json").read_text())["rows"]
    assert broken["rounds"] == 0
    assert "no-such-target" in broken["error"]
    for row in own:
        assert row["error"] is None
        assert min(row[name]["min"] for name in ("decode", "prefill", "share", "load_ms")) > 0
        grown = row["memory"]["loaded"]["min"] - row["memory"]["before"]["max"]
        assert grown > row["model_bytes"] > limit.parameters
    text, drawing = ((tmp_path / f"report.{kind}").read_text() for kind in ("md", "svg"))
    assert "| nobody, native | not measured: " in text
    for contender in plan.contenders[1:]:
        assert f"| {contender.title} |" in text
        assert f">{contender.title}<" in drawing


def test_a_run_that_was_cut_short_goes_on(tmp_path: Path, plan: Plan) -> None:
    plan = replace(plan, rounds=2)
    path = tmp_path / "rounds.jsonl"
    first, second = plan.contenders[1:3]
    journal = Journal(path, plan)
    journal.add({"title": first.title, "round": 0, "result": {}})
    journal.add({"title": second.title, "round": 0, "error": "it broke"})
    with path.open("a") as file:
        file.write('{"title": "half a li')

    again = Journal(path, plan)
    assert again.records == journal.records
    waiting = [(number, contender.title) for number, contender in again.missing(plan)]
    assert (0, first.title) not in waiting
    assert (1, first.title) in waiting
    assert all(title != second.title for _, title in waiting)

    assert Journal(path, replace(plan, rounds=3)).records == []


def test_a_complete_run_begins_anew(tmp_path: Path, plan: Plan) -> None:
    journal = Journal(tmp_path / "rounds.jsonl", plan)
    for contender in plan.contenders:
        journal.add({"title": contender.title, "round": 0, "error": "no"})
    assert Journal(tmp_path / "rounds.jsonl", plan).records == []


def test_every_contender_can_be_found_and_named() -> None:
    assert len({contender.title for contender in CONTENDERS}) == len(CONTENDERS)
    for contender in CONTENDERS:
        if isinstance(HOSTS[contender.host], BrowserHost):
            assert (BENCHMARKS / "page" / f"{contender.engine}.mjs").is_file()
        else:
            assert contender.engine in ENGINES
    assert choose("") == CONTENDERS
    assert {c.host for c in choose("Firefox, wasmtime")} == {"Firefox", "wasmtime"}
    with pytest.raises(ValueError, match="no contender has 'opera' in its name; there are odin, "):
        choose("odin,opera")


def test_shares_are_of_the_limit_at_the_reads_around_a_sample() -> None:
    limit = Limit(parameters=800_000_000, state_bytes=100_000_000)
    result = {"read": [9.0, 11.0, 20.0, 20.0], "decode": [5.0, 5.0]}
    assert limit.shares(result) == [0.5, 0.25]


def test_rows_pool_the_samples_of_all_rounds() -> None:
    limit = Limit(parameters=10**9, state_bytes=0)
    look = {"before": {"rss": 1, "peak": 1}, "loaded": {"rss": 3, "peak": 5}}
    figures = {"read": [10.0, 10.0], "prefill": [], "parallel": [], "load_ms": 1, "model_bytes": 7}
    records = [
        {
            "title": CONTENDERS[-1].title,
            "round": number,
            "result": {**figures, "decode": [rate], "memory": {} if number else look},
        }
        for number, rate in enumerate([1.0, 2.0, 6.0])
    ]
    row = make_row(CONTENDERS[-1], records, limit)
    assert row["decode"] == {"median": 2.0, "min": 1.0, "max": 6.0}
    assert row["share"] == {"median": 0.2, "min": 0.1, "max": 0.6}
    assert row["prefill"] is None
    assert row["memory"]["peak"] == {"median": 5, "min": 5, "max": 5}
