"""Trains one of the candidate architectures and has it complete what all are asked."""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import torch

from datagen.item import Item
from datagen.output.documents import render
from datagen.output.publish import written_beside
from training.comparison.candidates import CANDIDATES, size
from training.comparison.summary import TASKS
from training.data.items import items_of
from training.data.packing import Batch, Documents, batches, load_tokenizer, tokenize
from training.evaluation.generation import complete
from training.loop.recipe import Recipe
from training.loop.trainer import Trainer

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
        result["kernels"] = _prepare(trainer)
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
    texts = iter(complete(trained, tokenizer, prompts, job.max_tokens, batch=len(prompts)))
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


def _prepare(trainer: Trainer) -> str:
    """Compiles the model with the kernel if it computes the right thing; which, in words."""
    model = trainer.model
    shape = (trainer.recipe.rows, trainer.recipe.row_length)
    try:
        words = "; ".join(model.check_kernels(("scan",), shape))
    except Exception as fault:  # no such package, or a kernel that does not compile
        words = " ".join(repr(fault).split())[:300]
        trainer.compile(())
        return f"plain chunked form, compiled ({words})"
    trainer.compile(("scan",))
    return f"kernels ({words})"


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
    with written_beside(path) as beside, beside.open("wb") as file:
        np.savez_compressed(
            file,
            tokens=documents.tokens[np.repeat(fits, documents.lengths)],
            starts=starts,
            prompts=documents.prompts[fits],
        )
    return int((~fits).sum())


def write_json(path: Path, content: Any) -> None:
    """Writes a file that is whole or not there."""
    with written_beside(path) as beside:
        beside.write_text(json.dumps(content) + "\n")
