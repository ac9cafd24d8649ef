"""Decode, prefill, load and memory of a model, side by side with what others run it with.

    python -m benchmarks CHECKPOINT --site build/site --read build/bench/read.wasm --out DIR

`scons bench model=NAME` builds what this needs and runs it; docs/benchmarks.md explains the method.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks.artifacts import ROOT, Artifacts, Unavailable, read_manifest
from benchmarks.contenders import Contender, choose
from benchmarks.limit import Limit
from benchmarks.machine import describe_machine
from benchmarks.prompt import make_prompt
from benchmarks.random_model import SHAPES, random_model
from benchmarks.report import write_report
from benchmarks.rounds import Journal, Plan, Record, run_rounds


def main() -> int:
    """Exit status 2 for bad input, else 0: a contender without figures is a row with the reason."""
    options = _parser().parse_args()
    out: Path = options.out
    try:
        contenders = choose(options.only)
        checkpoint = options.checkpoint
        if options.shape:
            checkpoint = random_model(options.shape, out / "checkpoint" / options.shape)
        elif not (checkpoint / "config.json").is_file():
            raise ValueError(f"{checkpoint}: expected a checkpoint with config.json")
        print("odinc lower, once for each target", flush=True)
        artifacts = Artifacts(checkpoint, options.site, out / "artifacts")
        # Also where only peers are measured: its program says what the limit is.
        wasm = artifacts.of("wasm")
    except (ValueError, Unavailable) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    limit = Limit.of(wasm)
    prompt = make_prompt(checkpoint, read_manifest(wasm)["vocab_size"])
    plan = Plan(artifacts, options.read, prompt, contenders, options.rounds)
    journal = Journal(out / "rounds.jsonl", plan)
    if journal.records:
        print(f"going on after {len(journal.records)} rounds of an earlier run")
    facts = {
        "model": checkpoint.name,
        "revision": _revision(),
        "machine": describe_machine(),
    }

    def tell(done: int, total: int, record: Record) -> None:
        print(f"[{done}/{total}] round {record['round'] + 1} {_summary(record, limit)}", flush=True)

    try:
        run_rounds(plan, journal, tell)
    except KeyboardInterrupt:
        print("stopped; the same command goes on from here", file=sys.stderr)
    measured: list[Contender] = list(contenders)
    print(write_report(out, facts, limit, measured, journal.records))
    print(f"{out}/report.md, report.json, report.svg")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__.splitlines()[0]
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--site", type=Path, required=True, help="executor and package")
    parser.add_argument("--read", type=Path, required=True, help="the module that reads memory")
    parser.add_argument("--out", type=Path, required=True, help="folder for artifacts and report")
    parser.add_argument("--rounds", type=int, default=3, help="of each contender [3]")
    parser.add_argument(
        "--only", default="", help="contenders with one of these words: odin,native"
    )
    parser.add_argument("--shape", choices=sorted(SHAPES), help="random weights in its place")
    return parser


def _summary(record: Record, limit: Limit) -> str:
    begin = f"{record['title']}: "
    if "error" in record:
        return begin + f"not measured: {record['error']}"
    result = record["result"]
    rate, share = (sum(v) / len(v) for v in (result["decode"], limit.shares(result)))
    return begin + f"{rate:.1f} tokens/s, {100 * share:.0f}% ({record['seconds']:.0f} s)"


def _revision() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() or "unknown"


if __name__ == "__main__":
    sys.exit(main())
