"""Trains the candidate architectures side by side and compares them: `python -m training.compare`.

All see the same rows in the same order with the same recipe. On a GPU they run at the same time,
each in a process of its own, since a model of three million parameters leaves most of it idle; each
is timed alone first. The figures go to OUT/comparison.json and OUT/comparison.md.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from pathlib import Path
from typing import Annotated, Any

import torch
import typer

from datagen.output.publish import written_beside
from training.comparison.candidates import CANDIDATES
from training.comparison.job import Job, read_tasks, run_job, save_documents, write_json
from training.comparison.summary import summarize
from training.errors import BadInput, run_command
from training.loop.recipe import Recipe

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def _start(job: Job, stages: Any) -> None:
    """In the new process: its output goes to OUT/NAME.log."""
    log = (job.out / f"{job.name}.log").open("w", buffering=1)
    os.dup2(log.fileno(), 1)
    os.dup2(log.fileno(), 2)
    run_job(job, stages)


def run_all(jobs: list[Job], together: bool) -> None:
    """Runs the jobs, each in a process; ends those that are still there a minute too late."""
    os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "3")
    os.environ.setdefault("OMP_NUM_THREADS", "2" if together else "1")
    context = multiprocessing.get_context("spawn")
    stages = context.Array("i", [0 if together else 2] * len(jobs), lock=False)
    processes = [context.Process(target=_start, args=(job, stages)) for job in jobs]
    for process, job in zip(processes, jobs, strict=True):
        (job.out / f"{job.name}.json").unlink(missing_ok=True)  # of an earlier run
        process.start()
        if not together:
            process.join(max(1.0, job.deadline + 60 - time.time()))
    for process, job in zip(processes, jobs, strict=True):
        process.join(max(1.0, job.deadline + 60 - time.time()))
        if process.is_alive():
            process.kill()
            process.join()


def _result(job: Job) -> dict[str, Any]:
    """What a job left, with the end of its output if it failed."""
    path, log = job.out / f"{job.name}.json", job.out / f"{job.name}.log"
    result = json.loads(path.read_text()) if path.is_file() else {"name": job.name}
    if "completions" not in result:
        result.setdefault("error", "ended without a result")
        result["log"] = log.read_text()[-4000:] if log.is_file() else ""
    return result


@app.command()
def main(
    data: Annotated[Path, typer.Option(help="Data set of the mixture `compare`, tokenizer too.")],
    out: Annotated[Path, typer.Option(help="Folder for the figures.")],
    minutes: Annotated[float, typer.Option(help="Everything together, but for a minute.")] = 5.0,
    tokens: Annotated[int, typer.Option(help="Each candidate is trained on so many.")] = 16_000_000,
    candidates: Annotated[str, typer.Option(help="Names, separated by commas.")] = "",
    scales: Annotated[str, typer.Option(help="Factors on the learning rates, each tried.")] = "1",
    seeds: Annotated[str, typer.Option(help="Seeds, each tried.")] = "0",
    muon_lr: Annotated[float, typer.Option(help="Learning rate of the matrices.")] = 0.02,
    adamw_lr: Annotated[float, typer.Option(help="Learning rate of everything else.")] = 0.004,
    rows: Annotated[int, typer.Option(help="Packed rows in a step.")] = 16,
    row_length: Annotated[int, typer.Option(help="Tokens in a row.")] = 512,
    chunk: Annotated[int, typer.Option(help="Of the chunked forms.")] = 64,
    evaluation_seconds: Annotated[float, typer.Option(help="Kept for the completions.")] = 30.0,
    max_tokens: Annotated[int, typer.Option(help="Longest completion.")] = 160,
    prepare_only: Annotated[
        bool, typer.Option(help="Write OUT/documents.npz, which a run takes if it is there.")
    ] = False,
    report_only: Annotated[bool, typer.Option(help="Score what an earlier run left.")] = False,
) -> None:
    """Train every candidate on the same tokens and compare them."""
    if report_only and not (out / "comparison.json").is_file():
        raise BadInput(f"{out / 'comparison.json'}: no such file, expected that of an earlier run")
    names = [name for name in candidates.split(",") if name] or list(CANDIDATES)
    if unknown := [name for name in names if name not in CANDIDATES]:
        raise BadInput(f"--candidates {unknown[0]}: unknown; there are {', '.join(CANDIDATES)}")
    out.mkdir(parents=True, exist_ok=True)
    if not report_only:
        started = time.time()
        if not (out / "documents.npz").is_file():
            left_out = save_documents(data, out / "documents.npz", row_length)
            typer.echo(f"{left_out} documents are longer than a row: left out")
        if prepare_only:
            return
        together = torch.cuda.is_available()
        variants = [
            (name, float(scale), int(seed))
            for seed in seeds.split(",")
            for scale in scales.split(",")
            for name in names
        ]
        each = 60 * minutes - (time.time() - started)
        jobs = []
        for place, (name, scale, seed) in enumerate(variants):
            title = name + (f"@{scale:g}" if scale != 1 else "") + (f"+{seed}" if seed else "")
            share = each if together else each * (place + 1) / len(variants)
            recipe = Recipe(
                tokens=tokens,
                seed=seed,
                rows=rows,
                row_length=row_length,
                chunk=min(chunk, 32) if CANDIDATES[name].rule == "rwkv7" else chunk,
                muon_lr=muon_lr * scale,
                adamw_lr=adamw_lr * scale,
            )
            deadline = time.time() + share
            count = len(variants) if together else 1
            reserve = evaluation_seconds
            jobs.append(
                Job(title, name, recipe, data, out, place, count, deadline, reserve, max_tokens)
            )
        run_all(jobs, together)
        write_json(out / "comparison.json", {"results": [_result(job) for job in jobs]})
    results = json.loads((out / "comparison.json").read_text())["results"]
    text = summarize(results, read_tasks(data))
    write_json(out / "comparison.json", {"results": results})
    with written_beside(out / "comparison.md") as beside:
        beside.write_text(text)
    typer.echo(text)


if __name__ == "__main__":
    sys.exit(run_command(app))
