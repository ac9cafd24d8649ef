"""Shows a training run while it runs (progress bar) and afterwards (CSV log and plot)."""

from __future__ import annotations

import csv
from pathlib import Path
from types import TracebackType

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from datagen.output.publish import written_beside

COLUMNS = ("step", "tokens", "seconds", "loss")
# Weight of the past in the averages that are shown.
SMOOTHING = 0.98


class Average:
    """Exponential moving average, with the weights of its short past made to add up to one."""

    def __init__(self) -> None:
        self.total = self.weight = 0.0

    def add(self, value: float) -> float:
        """Takes one more value; the average with it."""
        self.total = SMOOTHING * self.total + (1 - SMOOTHING) * value
        self.weight = SMOOTHING * self.weight + (1 - SMOOTHING)
        return self.total / self.weight


class TrainingLog:
    """Writes `out/training.csv` step by step, shows a progress bar, plots the loss at the end."""

    def __init__(self, out: Path, step: int) -> None:
        """`step` is where the run goes on: later lines of an earlier, killed run are dropped."""
        out.mkdir(parents=True, exist_ok=True)
        self.path = out / "training.csv"
        kept = [line for line in read_log(self.path) if int(line["step"]) <= step]
        with written_beside(self.path) as beside, beside.open("w", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(kept)
        self.file = self.path.open("a", newline="", buffering=1)
        self.writer = csv.writer(self.file, lineterminator="\n")
        self.before = (int(kept[-1]["tokens"]), float(kept[-1]["seconds"])) if kept else (0, 0.0)
        self.loss, self.rate = Average(), Average()
        self.printed = 0  # twentieths of the run that a log without a terminal has seen
        self.bar = Progress(
            TextColumn("[bold]training"),
            BarColumn(),
            TextColumn(
                "{task.percentage:3.0f}%  loss {task.fields[loss]}  {task.fields[rate]} tok/s"
            ),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        self.task = self.bar.add_task("training", total=1.0, loss="-", rate="-")

    def record(self, step: int, tokens: int, seconds: float, loss: float, progress: float) -> None:
        """One step is done: `tokens` and `seconds` are totals, `progress` is 0 to 1."""
        self.writer.writerow((step, tokens, f"{seconds:.2f}", f"{loss:.4f}"))
        loss = self.loss.add(loss)
        rate = self.rate.add((tokens - self.before[0]) / max(1e-9, seconds - self.before[1]))
        self.before = (tokens, seconds)
        if not self.bar.console.is_terminal and int(20 * progress) > self.printed:
            self.printed = int(20 * progress)
            print(f"{progress:4.0%}  loss {loss:.3f}  {rate:,.0f} tok/s", flush=True)
        self.bar.update(self.task, completed=progress, loss=f"{loss:.3f}", rate=f"{rate:,.0f}")

    def __enter__(self) -> TrainingLog:
        self.bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.bar.stop()
        self.file.close()
        plot_losses(self.path)


def plot_losses(path: Path) -> None:
    """Draws the loss over tokens, raw and smoothed, of a CSV log as a PNG beside it."""
    from matplotlib.figure import Figure  # slow to import, and needed only here

    lines = read_log(path)
    if not lines:
        return
    tokens = [int(line["tokens"]) / 1e6 for line in lines]
    losses = [float(line["loss"]) for line in lines]
    average = Average()
    smooth = [average.add(loss) for loss in losses]
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.add_subplot()
    axes.plot(tokens, losses, color="0.8", linewidth=0.5)
    axes.plot(tokens, smooth, color="C0")
    axes.set(xlabel="million tokens", ylabel="loss, nats per token", yscale="log")
    with written_beside(path.with_suffix(".png")) as beside:
        figure.savefig(beside, format="png", dpi=120)


def read_log(path: Path) -> list[dict[str, str]]:
    """The complete lines of a CSV log; none if there is no file."""
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return [line for line in csv.DictReader(file) if all(line.get(c) for c in COLUMNS)]
