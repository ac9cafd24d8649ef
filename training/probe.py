"""How fast one GPU trains: `python -m training.probe`, some minutes, before a long run is planned.

Each variant (a model's shape, an implementation of the recurrence, a batch) runs in a process of
its own. They compile side by side on the CPU cores and take turns on the GPU to be timed. A variant
that fails prints its error and stops nobody. On a machine without CUDA everything runs on the CPU
with a small model, to try the program itself.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import IO, Annotated, Any

import torch
import typer
from torch import Tensor

from training.data.packing import Batch
from training.errors import run_command
from training.kernels.ssd import ssd_chunked
from training.kernels.ssd_triton import autotuners, ssd_triton
from training.loop.recipe import Recipe
from training.loop.trainer import Trainer
from training.models.mamba2 import Block, Mamba2LM, Scan
from training.models.mamba2_config import Mamba2Config

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

# d_model, n_layer, d_state, ngroups; the last is for a dry run on the CPU.
SHAPES = {
    "768x26n64": (768, 26, 64, 1),
    "640x35n64g4": (640, 35, 64, 4),
    "768x25n128": (768, 25, 128, 1),
    "64x3n16": (64, 3, 16, 1),
}
# Shape, recurrence, chunk, rows: the most important first, as time may run out.
VARIANTS = (
    ("768x26n64", "triton", 128, 64),
    ("768x26n64", "plain", 64, 64),
    ("768x26n64", "plain", 128, 64),
    ("768x26n64", "triton", 64, 64),
    ("768x26n64", "triton", 256, 64),
    ("640x35n64g4", "triton", 128, 64),
    ("640x35n64g4", "plain", 64, 64),
    ("768x25n128", "triton", 128, 64),
    ("768x25n128", "plain", 64, 64),
    ("768x26n64", "triton", 128, 96),
    ("768x26n64", "plain", 64, 96),
    ("640x35n64g4", "plain", 128, 64),
)
DRY_RUN = (("64x3n16", "plain", 16, 2), ("64x3n16", "triton", 16, 2))
SCANS: dict[str, Scan] = {"plain": ssd_chunked, "triton": ssd_triton}
VOCABULARY = 4096
DOCUMENT = 170  # mean length of a document in tokens


def random_batch(rows: int, length: int, device: torch.device) -> Batch:
    """Random tokens in documents of random lengths, as packing lays them out."""
    starts = torch.rand(rows, length) < 1 / DOCUMENT
    document = starts.cumsum(1) + 1
    tokens = torch.randint(VOCABULARY, (rows, length))
    weights = (torch.rand(rows, length) < 0.97).float()
    targets = tokens.roll(-1, 1)
    tensors = (tokens, targets, weights, document)
    return Batch(*(v.to(device) for v in tensors), count=rows * length)


def relative_error(value: Tensor, reference: Tensor) -> float:
    """Norm of the difference over the norm of the reference; NaN stays NaN."""
    value, reference = value.double(), reference.double()
    return ((value - reference).norm() / reference.norm()).item()


def gradients(block: Block, run: Callable[[Tensor], Tensor], x: Tensor, dy: Tensor) -> list[Tensor]:
    """Output, gradient of x and gradients of the block's parameters."""
    block.zero_grad()
    x = x.clone().requires_grad_()
    y = run(x)
    y.backward(dy)
    found = [y.detach(), x.grad, *(p.grad for p in block.parameters())]
    block.zero_grad()
    return found


def check(trainer: Trainer, batch: Batch) -> dict[str, float]:
    """The compiled first block against the plain form in float32, in relative errors.

    The reference sees the first two rows; the other rows send no gradient. `leak` is the largest
    gradient that a row's first document gets from the later ones, over the largest of those: it
    must be rounding only.
    """
    block = trainer.model.backbone.layers[0]
    device = batch.tokens.device
    rows, length = batch.tokens.shape
    size = trainer.model.config.d_model
    x = torch.randn(rows, length, size, device=device)
    dy = torch.randn_like(x)
    dy[2:] = 0

    chunk = trainer.recipe.chunk

    def compiled(v: Tensor) -> Tensor:
        with torch.autocast(device.type, torch.bfloat16):
            return block(v, batch.document, chunk)

    def reference(v: Tensor) -> Tensor:
        # Around the compiled call: the block's own forward, in float32 with the plain recurrence.
        return Block.forward(block, v, batch.document[:2], 64)

    values = gradients(block, compiled, x, dy)
    scan, block.mixer.scan = block.mixer.scan, ssd_chunked
    expected = gradients(block, reference, x[:2], dy[:2])
    block.mixer.scan = scan
    names = ["y", "x", *(name for name, _ in block.named_parameters())]
    errors = {
        name: relative_error(value[:2] if name in ("y", "x") else value, wanted)
        for name, value, wanted in zip(names, values, expected, strict=True)
    }
    first = batch.document == 1
    dy = torch.randn_like(x) * ~first[..., None]
    found = gradients(block, compiled, x, dy)[1]
    errors["leak"] = ((found * first[..., None]).abs().max() / found.abs().max()).item()
    return errors


def take_turn(lock: Path) -> IO[str]:
    """Waits for the GPU's time to oneself: until this process ends, and its memory is free."""
    file = lock.open("w")
    fcntl.flock(file, fcntl.LOCK_EX)
    return file


class Clock:
    """Milliseconds between marks on the device's own timeline."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.marks: list[Any] = []

    def mark(self) -> None:
        if self.device.type == "cuda":
            event = torch.cuda.Event(enable_timing=True)
            event.record()
            self.marks.append(event)
        else:
            self.marks.append(time.perf_counter())

    def intervals(self) -> list[float]:
        if self.device.type == "cuda":
            torch.cuda.synchronize()
            return [a.elapsed_time(b) for a, b in zip(self.marks, self.marks[1:], strict=False)]
        return [1e3 * (b - a) for a, b in zip(self.marks, self.marks[1:], strict=False)]


def timed_steps(trainer: Trainer, batches: list[Batch], seconds: float) -> dict[str, float]:
    """Milliseconds of a step (mean) and of the optimizer's part (median), and tokens a second."""
    clock = Clock(batches[0].tokens.device)
    apply = trainer.optimizer.step

    def marked_update(scale: float) -> None:
        clock.mark()
        apply(scale)

    def steps(count: int) -> list[float]:
        clock.marks.clear()
        clock.mark()
        for number in range(count):
            trainer.step(batches[number % len(batches)], 0.1)
            clock.mark()
        return clock.intervals()

    trainer.optimizer.step = marked_update  # type: ignore[method-assign]
    steps(2)
    one = sum(steps(1))
    # The device is waited for at the end only, as in a real run.
    times = steps(min(40, max(4, round(1e3 * seconds / one))))
    trainer.optimizer.step = apply  # type: ignore[method-assign]
    loss, norm = trainer.step(batches[0], 0.1)
    whole = [before + after for before, after in zip(times[::2], times[1::2], strict=True)]
    step = sum(whole) / len(whole)
    return {
        "step_ms": step,
        "fastest_ms": min(whole),
        "slowest_ms": max(whole),
        "optimizer_ms": median(times[1::2]),
        "tokens_per_s": 1e3 * batches[0].tokens.numel() / step,
        "steps": len(whole),
        "loss": loss.item(),
        "norm": norm.item(),
    }


def one_by_one(trainer: Trainer) -> float:
    """Median milliseconds of `torch.optim.Muon` on the trainer's matrices: the batched one's rival.

    The parameters are changed by it: for the end of a probe.
    """
    matrices = trainer.optimizer.muon.param_groups[0]["params"]
    rival = torch.optim.Muon(matrices, lr=1e-4)
    times = []
    for _ in range(4):
        for matrix in matrices:
            matrix.grad = torch.randn_like(matrix)
        clock = Clock(matrices[0].device)
        clock.mark()
        rival.step()
        clock.mark()
        times += clock.intervals()
    return median(times)


def kernel_table(trainer: Trainer, batch: Batch) -> str:
    """Where one step's GPU time goes, by kernel."""
    from torch.profiler import ProfilerActivity, profile

    with profile(activities=[ProfilerActivity.CUDA]) as found:
        trainer.step(batch, 0.1)
        torch.cuda.synchronize()
    kernels = [e for e in found.key_averages() if e.self_device_time_total > 0]
    kernels.sort(key=lambda e: -e.self_device_time_total)
    rows = [
        f"{e.self_device_time_total / 1e3:9.2f} ms {e.count:6d}x  {e.key[:100]}"
        for e in kernels[:32]
    ]
    return "\n".join(rows)


@app.command("variant")
def run_variant(
    shape: str, scan: str, chunk: int, rows: int, lock: Path, measure: float = 4.0
) -> None:
    """Measure one variant and print it as a line of JSON (a process of its own, started by run)."""
    start = time.monotonic()
    name = f"{shape} {scan} chunk {chunk} rows {rows}"
    result: dict[str, Any] = {"shape": shape, "scan": scan, "chunk": chunk, "rows": rows}

    def say(text: str) -> None:
        print(f"[{time.monotonic() - start:6.1f}s] {name}: {text}", file=sys.stderr, flush=True)

    def stage(title: str, action: Callable[[], Any]) -> Any:
        """An error in one stage is printed and kept; the next ones still run."""
        began = time.monotonic()
        try:
            value = action()
        except Exception as error:
            traceback.print_exc()
            text = " ".join(str(error).split())
            result[f"{title}_error"] = f"{type(error).__name__}: {text}"[:300]
            say(f"{title} FAILED: {result[f'{title}_error']}")
            return None
        result[f"{title}_s"] = round(time.monotonic() - began, 1)
        say(f"{title} done in {result[f'{title}_s']} s {value if value is not None else ''}")
        if isinstance(value, dict):
            result.update(value)
        # Every stage's results are safe, should the time run out: the last line counts.
        print(json.dumps(result), flush=True)
        return value

    cuda = torch.cuda.is_available()
    device = torch.device("cuda" if cuda else "cpu")
    torch.manual_seed(0)
    torch.backends.cuda.matmul.allow_tf32 = False
    d_model, n_layer, d_state, ngroups = SHAPES[shape]
    headdim = 64 if d_model >= 640 else 16
    config = Mamba2Config(d_model, n_layer, VOCABULARY, d_state, headdim, ngroups=ngroups)
    length = 1024 if cuda else 64
    with device:
        model = Mamba2LM(config)
    result["parameters"] = sum(p.numel() for p in model.parameters())
    trainer = Trainer(model, Recipe(tokens=1, chunk=chunk))
    trainer.compile(SCANS[scan])
    batches = [random_batch(rows, length, device) for _ in range(3)]
    say(f"{result['parameters'] / 1e6:.1f}M parameters on {device}, torch {torch.__version__}")

    def compile_loss() -> None:
        hidden = torch.randn(rows * length, d_model, device=device, requires_grad=True)
        with torch.autocast(device.type, torch.bfloat16):
            losses = trainer.losses_of(hidden, model.lm_head.weight, batches[0].targets.flatten())
        losses.mean().backward()
        model.zero_grad()

    stage("check", lambda: {"errors": check(trainer, batches[0])})
    stage("compile_loss", compile_loss)
    model.zero_grad()
    if cuda:
        torch.cuda.empty_cache()
    held = take_turn(lock)
    say("its turn on the GPU")
    if cuda:
        torch.cuda.reset_peak_memory_stats()
    times = stage("time", lambda: timed_steps(trainer, batches, measure))
    if cuda:
        result["peak_gb"] = torch.cuda.max_memory_allocated() / 1e9
        if times and rows == 64:
            table = stage("profile", lambda: "\n" + kernel_table(trainer, batches[0]))
            result["kernels"] = (table or "").strip().splitlines()
    if times and scan == "plain" and chunk == 64:
        result["torch_muon_ms"] = stage("torch_muon", lambda: one_by_one(trainer))
    best = {
        kernel: str(value)
        for kernel, tuner in autotuners().items()
        for value in list(tuner.cache.values())[:1]
    }
    if best:
        result["tiles"] = best
    print(json.dumps(result), flush=True)
    held.flush()


def name_of(result: dict[str, Any]) -> str:
    return "_".join(str(result[key]) for key in ("shape", "scan", "chunk", "rows"))


def bring_home(work: Path, out: Path, results: list[dict[str, Any]]) -> None:
    """Writes results, logs and the fastest variants' compiled kernels to `out`, few small files."""
    with (out / "probe.jsonl").open("w") as file:
        file.writelines(json.dumps(r) + "\n" for r in results)
    with (out / "probe.log").open("w") as file:
        for log in sorted(work.glob("*.log")):
            file.write(f"===== {log.stem}\n{log.read_text()[-400_000:]}\n")
    for r in results[:4]:
        name = name_of(r)
        archive = out / f"cache-{name}.tar.gz"
        if not (work / "cache" / name).is_dir():
            continue
        with tarfile.open(archive, "w:gz", compresslevel=6) as tar:
            tar.add(work / "cache" / name, name)
        size = archive.stat().st_size / 2**20
        print(f"{archive.name}: {size:.1f} MiB")
        if size > 15.9:
            archive.unlink()


def table_of(results: list[dict[str, Any]]) -> str:
    """The measurements as text."""
    lines = [
        f"{'variant':38} {'tok/s':>9} {'step ms':>8} {'optim ms':>8} {'peak GB':>8}"
        f" {'compile s':>9} {'error y':>8} {'worst':>8} {'leak':>7}"
    ]
    for r in results:
        name = f"{r['shape']} {r['scan']} c{r['chunk']} r{r['rows']}"
        failed = next((v for k, v in r.items() if k.endswith("_error")), None)
        errors = r.get("errors", {})
        worst = max((v for k, v in errors.items() if k != "leak"), default=float("nan"))
        lines.append(
            f"{name:38} {r.get('tokens_per_s', 0):9,.0f} {r.get('step_ms', 0):8.1f}"
            f" {r.get('optimizer_ms', 0):8.1f} {r.get('peak_gb', 0):8.1f}"
            f" {r.get('check_s', 0) + r.get('compile_loss_s', 0):9.1f}"
            f" {errors.get('y', float('nan')):8.1e} {worst:8.1e}"
            f" {errors.get('leak', float('nan')):7.0e}"
            + (f"\n    FAILED {failed}" if failed else "")
        )
    return "\n".join(lines)


@app.command("run")
def run(
    out: Annotated[
        Path | None, typer.Option(help="Folder for results, logs and compiled kernels.")
    ] = None,
    seconds: Annotated[float, typer.Option(help="Stop whatever still runs after this.")] = 230.0,
    jobs: Annotated[int, typer.Option(min=1, help="Processes at a time.")] = 5,
    first: Annotated[int, typer.Option(help="Only the first so many variants.")] = len(VARIANTS),
) -> None:
    """Measure all variants, and print a table."""
    start = time.monotonic()
    work = Path(tempfile.mkdtemp(prefix="odin-probe-"))
    cuda = torch.cuda.is_available()
    if cuda:
        found = torch.cuda.get_device_properties(0)
        print(f"{found.name}, {found.total_memory / 1e9:.0f} GB, {os.cpu_count()} cores")
    else:
        print("no CUDA device: a dry run on the CPU")
    waiting = list((VARIANTS if cuda else DRY_RUN)[:first])
    environment = os.environ | {"TORCHINDUCTOR_COMPILE_THREADS": "3", "PYTHONUNBUFFERED": "1"}
    environment.setdefault("OMP_NUM_THREADS", "2")
    running: dict[str, subprocess.Popen[bytes]] = {}
    results: list[dict[str, Any]] = []

    def collect(name: str) -> None:
        text = (work / f"{name}.json").read_text().strip()
        try:
            results.append(json.loads(text.splitlines()[-1]))
        except (IndexError, ValueError):
            shape, scan, chunk, rows = name.split("_")
            tail = (work / f"{name}.log").read_text()[-300:].replace("\n", " | ")
            failed = {"shape": shape, "scan": scan, "chunk": chunk, "rows": rows}
            results.append(failed | {"run_error": f"exit {running[name].returncode}: {tail}"})

    while (waiting or running) and time.monotonic() - start < seconds:
        while waiting and len(running) < jobs:
            shape, scan, chunk, rows = waiting.pop(0)
            name = f"{shape}_{scan}_{chunk}_{rows}"
            command = [sys.executable, "-m", "training.probe", "variant"]
            command += [shape, scan, str(chunk), str(rows), str(work / "turn.lock")]
            cache = work / "cache" / name
            caches = {
                "TORCHINDUCTOR_CACHE_DIR": str(cache / "inductor"),
                "TRITON_CACHE_DIR": str(cache / "triton"),
            }
            with (
                (work / f"{name}.json").open("w") as answer,
                (work / f"{name}.log").open("w") as log,
            ):
                running[name] = subprocess.Popen(
                    command,
                    stdout=answer,
                    stderr=log,
                    env=environment | caches,
                    start_new_session=True,
                )
            print(f"[{time.monotonic() - start:6.1f}s] started {name}", flush=True)
        time.sleep(0.2)
        for name in [name for name, process in running.items() if process.poll() is not None]:
            collect(name)
            del running[name]
            r = results[-1]
            print(
                f"[{time.monotonic() - start:6.1f}s] ended {name}: "
                f"{r.get('tokens_per_s', 0):,.0f} tok/s {r.get('run_error', '')}",
                flush=True,
            )
    for name, process in running.items():
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        print(f"stopped {name}: out of time", flush=True)
        collect(name)
    print(f"not started: {waiting}" if waiting else "all variants were started")
    results.sort(key=lambda r: -r.get("tokens_per_s", 0))
    if out:
        out.mkdir(parents=True, exist_ok=True)
        bring_home(work, out, results)
    best = results[0] if results else {}
    for line in best.get("kernels", []):
        print(line)
    for r in results:
        if "torch_muon_ms" in r:
            print(f"{r['shape']}: torch.optim.Muon one by one {r['torch_muon_ms']} ms")
    for r in results:
        slim = {k: v for k, v in r.items() if k not in ("kernels", "tiles", "errors")}
        print(json.dumps(slim))
    print(table_of(results), flush=True)


if __name__ == "__main__":
    sys.exit(run_command(app))
