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
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer

from datagen.documents import render
from datagen.item import Item
from training.candidates import CANDIDATES, size
from training.checkpoint import written_whole
from training.comparison import TASKS, summarize
from training.data import items_of
from training.delta_kernels import CHECKED_ERROR, kernel_error, kernels
from training.errors import BadInput, run_command
from training.greedy import complete_by_steps
from training.kernel_check import difference
from training.mamba2 import Mamba2LM
from training.packing import Batch, Documents, batches, load_tokenizer, tokenize
from training.recipe import Recipe
from training.ssd import ssd_chunked
from training.ssd_triton import ssd_triton
from training.trainer import Trainer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

TIMED_STEPS = 12
WINDOW = 10  # steps between two points of the loss curve
PATIENCE = 100.0  # seconds that a candidate waits for the others before and after the timing


@dataclass(frozen=True)
class Job:
    """What one process trains and where it leaves its result."""

    name: str  # in the report
    candidate: str  # of `CANDIDATES`
    recipe: Recipe
    data: Path
    out: Path
    place: int  # of this job among all
    jobs: int
    deadline: float  # time.time() at which the completions must be there
    evaluation_seconds: float
    max_tokens: int


def run_job(job: Job, stages: Any) -> None:
    """Trains one candidate, completes the prompts, writes OUT/NAME.json; or what went wrong.

    `stages` is shared by all jobs: 0 preparing, 1 ready to be timed, 2 timed or failed.
    """
    result: dict[str, Any] = {"name": job.name, "candidate": job.candidate}
    try:
        _train_and_complete(job, stages, result)
    except BaseException:  # whatever it is, the other candidates go on
        result["error"] = traceback.format_exc()
        print(f"{job.name} failed:\n{result['error']}", flush=True)
    finally:
        stages[job.place] = 2
        write_json(job.out / f"{job.name}.json", result)


def _train_and_complete(job: Job, stages: Any, result: dict[str, Any]) -> None:
    began = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_float32_matmul_precision("high")
    tokenizer = load_tokenizer(job.data / "tokenizer.json")
    saved = np.load(job.out / "documents.npz")
    documents = Documents(saved["tokens"], saved["starts"], saved["prompts"])
    candidate = CANDIDATES[job.candidate]

    def build() -> torch.nn.Module:
        return candidate.build(tokenizer.get_vocab_size())

    torch.manual_seed(job.recipe.seed)
    model = build().to(device)
    result |= {"size": size(model), "recipe": asdict(job.recipe), "device": device}
    trainer = Trainer(model, job.recipe)  # type: ignore[arg-type]
    if device == "cuda":
        result["kernels"] = _prepare(trainer, candidate.rule)
    stream = _on(
        batches(
            documents,
            job.recipe.rows,
            job.recipe.row_length,
            job.recipe.prompt_weight,
            job.recipe.seed,
            skip=0,
        ),
        device,
    )
    if device == "cuda":  # compiles everything; the weights stay as they are
        for batch in islice(stream, 2):
            trainer.step(batch, 0.0)
        torch.cuda.synchronize()
    result["warmup_seconds"] = round(time.time() - began, 1)
    print(f"{job.name}: ready after {result['warmup_seconds']} s", flush=True)

    if job.jobs > 1:
        _wait(lambda: min(stages) >= 1, stages, job.place, 1)
        _wait(lambda: min(stages[: job.place], default=2) == 2, stages, job.place, 1)
    left = job.deadline - job.evaluation_seconds - time.time()
    if left <= 0:
        raise TimeoutError("no time was left to train after the warm-up")
    run = _Run(trainer, job, stream, device, minutes=left / 60)
    run.steps(TIMED_STEPS)
    result["tokens_per_second"] = round(run.tokens / run.seconds)
    stages[job.place] = 2
    if job.jobs > 1:
        _wait(lambda: min(stages) == 2, stages, job.place, 2)
    # The wait for the others was no training.
    run.steps(None)
    result |= {
        "tokens": run.tokens,
        "steps": run.count,
        "seconds": round(run.seconds, 1),
        "curve": run.curve,
    }
    print(f"{job.name}: {run.tokens} tokens, loss {run.curve[-1][1]:.4f}", flush=True)

    trained = build().to(device).eval()  # not compiled: one token at a time has other shapes
    trained.load_state_dict(model.state_dict())
    asked = read_tasks(job.data)
    prompts = [render(item)[0] for items in asked.values() for item in items]
    started = time.time()
    texts = iter(complete_by_steps(trained, tokenizer, prompts, job.max_tokens))
    result["completions"] = {name: list(islice(texts, len(items))) for name, items in asked.items()}
    result["completion_seconds"] = round(time.time() - started, 1)


class _Run:
    """Training steps with their tokens, time and losses."""

    def __init__(
        self, trainer: Trainer, job: Job, stream: Iterator[Batch], device: str, minutes: float
    ) -> None:
        self.trainer, self.job, self.stream, self.device = trainer, job, stream, device
        self.minutes = minutes
        self.tokens, self.count, self.seconds = 0, 0, 0.0
        self.curve: list[tuple[int, float]] = []

    def progress(self) -> float:
        """Share of the run: by tokens, or by the time until the deadline if that runs out."""
        left = self.job.deadline - self.job.evaluation_seconds - time.time()
        by_time = 1 - left / (60 * self.minutes)
        return min(1.0, max(self.tokens / self.job.recipe.tokens, by_time))

    def steps(self, count: int | None) -> None:
        """So many steps, or all that are left."""
        recipe = self.job.recipe
        pending: list[torch.Tensor] = []
        started = time.time()
        while (progress := self.progress()) < 1 and (count is None or count > 0):
            batch = next(self.stream)
            loss, _ = self.trainer.step(batch, recipe.lr_scale(progress))
            pending.append(loss)
            self.tokens += batch.count
            self.count += 1
            count = None if count is None else count - 1
            if len(pending) == WINDOW:
                self._record(pending)
        if pending:
            self._record(pending)
        if self.device == "cuda":
            torch.cuda.synchronize()
        self.seconds += time.time() - started

    def _record(self, pending: list[torch.Tensor]) -> None:
        mean = float(torch.stack(pending).mean())
        if not np.isfinite(mean):
            raise FloatingPointError(f"the loss is not finite at step {self.count}")
        self.curve.append((self.tokens, round(mean, 5)))
        pending.clear()


def _prepare(trainer: Trainer, rule: str) -> str:
    """Compiles the model with the kernels if they compute the right thing; which, in words."""
    package = "mamba-ssm" if rule == "ssd" else "fla-core"
    try:
        error = _scan_error(trainer.model) if rule == "ssd" else _rule_error(rule)
        good, words = (
            error <= CHECKED_ERROR,
            f"{package} differs from the plain form by {error:.4f}",
        )
    except Exception as fault:  # no such package, or a kernel that does not compile
        good, words = False, f"{package}: {' '.join(repr(fault).split())[:300]}"
    if rule == "ssd":
        trainer.compile(ssd_triton if good else ssd_chunked)
    else:
        trainer.model.use_kernels = good  # type: ignore[assignment]
        trainer.model.compile_parts()  # type: ignore[operator]
        trainer.losses_of = torch.compile(trainer.losses_of, dynamic=False)
    return f"{'kernels' if good else 'plain chunked form, compiled'} ({words})"


def _rule_error(rule: str) -> float:
    if kernels() is None:
        raise ImportError("fla.ops cannot be imported")
    return kernel_error(rule, 4, 64, 64 if rule == "rwkv7" else 128)


def _scan_error(model: Mamba2LM) -> float:
    """Of mamba-ssm's kernels, in bf16, from the plain form, for this model's sizes."""
    c = model.config
    generator = torch.Generator("cuda").manual_seed(0)

    def random(*shape: int) -> torch.Tensor:
        return torch.randn(2, 192, *shape, device="cuda", generator=generator)

    document = (torch.arange(192, device="cuda") // 77 + 1).expand(2, -1)
    rate = -torch.rand(c.nheads, device="cuda", generator=generator) * 15 - 1
    inputs = [
        random(c.nheads, c.headdim),
        torch.nn.functional.softplus(random(c.nheads) - 4),
        random(c.ngroups, c.d_state),
        random(c.ngroups, c.d_state),
    ]

    def scan(form: Callable[..., Any], dtype: torch.dtype) -> Callable[..., torch.Tensor]:
        def run(x: torch.Tensor, dt: torch.Tensor, B: torch.Tensor, C: torch.Tensor):
            return form(x.to(dtype), dt, rate, B.to(dtype), C.to(dtype), 64, None, document)[0]

        return run

    return difference(scan(ssd_triton, torch.bfloat16), scan(ssd_chunked, torch.float32), inputs)


def _wait(ready: Callable[[], bool], stages: Any, place: int, stage: int) -> None:
    """Waits for the others, within reason."""
    stages[place] = stage
    until = time.time() + PATIENCE
    while not ready() and time.time() < until:
        time.sleep(0.02)


def _on(stream: Iterator[Batch], device: str) -> Iterator[Batch]:
    for batch in stream:
        *tensors, count = batch
        yield Batch(*(x.to(device, non_blocking=True) for x in tensors), count)


def read_tasks(data: Path) -> dict[str, list[Item]]:
    """The held-out items of each of `TASKS`, as many as it asks for or as there are."""
    found: dict[str, list[Item]] = {task.name: [] for task in TASKS}
    for split in dict.fromkeys(task.split for task in TASKS):
        for item in items_of(data, split):
            for task in TASKS:
                if task.split == split and task.holds(item) and len(found[task.name]) < task.items:
                    found[task.name].append(item)
    return found


def save_documents(data: Path, path: Path, row_length: int) -> int:
    """The training documents that fit into a row, as NumPy arrays; how many did not fit."""
    documents = tokenize(data, load_tokenizer(data / "tokenizer.json"))
    fits = documents.lengths <= row_length
    starts = np.concatenate([[0], np.cumsum(documents.lengths[fits])])
    with written_whole(path) as beside, beside.open("wb") as file:
        np.savez_compressed(
            file,
            tokens=documents.tokens[np.repeat(fits, documents.lengths)],
            starts=starts,
            prompts=documents.prompts[fits],
        )
    return int((~fits).sum())


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


def write_json(path: Path, content: Any) -> None:
    """Writes a file that is whole or not there."""
    with written_whole(path) as beside:
        beside.write_text(json.dumps(content) + "\n")


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
    with written_whole(out / "comparison.md") as beside:
        beside.write_text(text)
    typer.echo(text)


if __name__ == "__main__":
    sys.exit(run_command(app))
