"""The records of a run → one row a contender: `report.json`, `report.md` and `report.svg`."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.contenders import SEQUENCES, Contender
from benchmarks.hosts import HOSTS
from benchmarks.limit import Limit
from benchmarks.plot import Bar, draw_bars
from benchmarks.rounds import Record

Spread = dict[str, float]
"""`median`, `min` and `max` of all samples of a figure."""


def write_report(
    folder: Path,
    facts: dict[str, Any],
    limit: Limit,
    contenders: Sequence[Contender],
    records: Sequence[Record],
) -> str:
    """Writes the three files and returns the Markdown. `facts` name the model and the machine."""
    rows = [make_row(contender, records, limit) for contender in contenders]
    report = {**facts, "limit": limit.json(), "rows": rows, "records": list(records)}
    (folder / "report.json").write_text(json.dumps(report, indent=1) + "\n")
    text = markdown(facts, limit, rows, records)
    (folder / "report.md").write_text(text)
    bars = [Bar(row["title"], **row["share"]) for row in rows if row.get("share")]
    title = f"{facts['model']}: decode, share of what reading memory allows"
    (folder / "report.svg").write_text(draw_bars(title, bars))
    return text


def make_row(contender: Contender, records: Iterable[Record], limit: Limit) -> dict[str, Any]:
    """All that is known of a contender; `error` says why there is nothing, or no more."""
    own = [record for record in records if record["title"] == contender.title]
    results = [record["result"] for record in own if "result" in record]
    row: dict[str, Any] = {"title": contender.title, **contender.json(), "rounds": len(results)}
    row["error"] = next((record["error"] for record in own if "error" in record), None)
    if results:
        row["version"] = HOSTS[contender.host].version(contender.engine)
        row["model_bytes"] = results[-1]["model_bytes"]
        for name in ("decode", "prefill", "parallel", "read"):
            row[name] = spread(sample for result in results for sample in result[name])
        row["share"] = spread(share for result in results for share in limit.shares(result))
        row["load_ms"] = spread(result["load_ms"] for result in results)
        looks = [result["memory"] for result in results if len(result["memory"]) == 2]
        row["memory"] = {
            "before": spread(look["before"]["rss"] for look in looks),
            "loaded": spread(look["loaded"]["rss"] for look in looks),
            "peak": spread(look["loaded"]["peak"] for look in looks),
        }
    return row


def spread(samples: Iterable[float]) -> Spread | None:
    """None of nothing."""
    values = list(samples)
    if not values:
        return None
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def markdown(
    facts: dict[str, Any], limit: Limit, rows: Sequence[dict[str, Any]], records: Sequence[Record]
) -> str:
    """A heading, the machine, and the table: medians, and from least to most in parentheses."""
    machine = facts["machine"]
    reads = spread(g for r in records if "result" in r for g in r["result"]["read"])
    busy = spread(record["busy_cores"] for record in records)
    began = min((record["began"] for record in records), default="never")
    lines = [
        f"# {facts['model']}",
        "",
        f"{limit.parameters:,} parameters, {limit.state_bytes:,} bytes of state;"
        f" {began}, revision {facts['revision']}.",
        f"{machine['cpu']}, {machine['cores']} cores ({', '.join(machine['simd'])};"
        f" {', '.join(f'{name} {size}' for name, size in machine['cache'].items())}),"
        f" {machine['memory_gb']} GB, {machine['system']}.",
        f"Others kept {_range(busy, 1, 1)} cores busy before the rounds;"
        f" v128 reads reached {_range(reads, 1, 1)} GB/s"
        + (
            f", which allows {limit.tokens_per_second(reads['median']):.1f} tokens/s."
            if reads
            else "."
        ),
        "",
        f"| | decode, tokens/s | of the limit | prefill, tokens/s | n = {SEQUENCES}, tokens/s"
        " | load, s | memory, MB | before, MB | model, MB |",
        "| --- |" + " --- |" * 8,
    ]
    for row in rows:
        cells = [row["title"]]
        if not row["rounds"]:
            cells += [f"not measured: {row['error'] or 'the run ended before'}"] + [""] * 7
        else:
            cells += [
                _range(row["decode"], 1, 1),
                _range(row["share"], 100, 0, "%"),
                _range(row["prefill"], 1, 0),
                _range(row["parallel"], 1, 0),
                _range(row["load_ms"], 1e-3, 2),
                _range(row["memory"]["peak"], 1e-6, 0),
                _range(row["memory"]["before"], 1e-6, 0),
                f"{row['model_bytes'] / 1e6:.1f}",
            ]
        lines.append(f"| {' | '.join(cells)} |")
    cut = [f"- {r['title']}: stopped after {r['rounds']} rounds: {r['error']}"
           for r in rows if r["rounds"] and r["error"]]  # fmt: skip
    versions = [f"- {row['title']}: {row['version']}" for row in rows if row["rounds"]]
    return "\n".join([*lines, "", *cut, *versions, ""])


def _range(values: Spread | None, factor: float, digits: int, unit: str = "") -> str:
    """`median (min–max)`; – if there is nothing."""
    if values is None:
        return "–"
    median, least, most = (
        f"{factor * values[name]:.{digits}f}" for name in ("median", "min", "max")
    )
    return f"{median}{unit}" + (f" ({least}–{most})" if least != most else "")
