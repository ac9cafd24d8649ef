"""The training process of a campaign: from packed shards, against the clock, on one device.

It may be killed at any moment: started again, it goes on from its last checkpoint.
"""

from __future__ import annotations

import csv
import gc
import json
import shutil
import threading
import time
import traceback
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch

from datagen.output.publish import written_beside
from training.campaign.curriculum import Curriculum
from training.campaign.feed import Feed
from training.data.packing import Batch
from training.loop.checkpoint import load_checkpoint, save_checkpoint
from training.loop.loss import weighted_loss
from training.loop.progress import plot_losses
from training.loop.recipe import Recipe
from training.loop.trainer import Trainer
from training.models.architecture import MODELS, build_model, load_config
from training.models.folder import load_model, rounded_weights, write_model
from training.models.language_model import LanguageModel

CHECKPOINT_SECONDS = 120.0
EXPORT_SECONDS = 12.0  # kept free before the deadline
SHOWN_EVERY = 10  # steps between two looks at the loss, for which the GPU is waited for
PLAIN_CHUNK = 64  # larger ones take more memory than they are worth
LIKE = 0.01  # relative difference of the losses of two forms of one model
COLUMNS = ("step", "tokens", "seconds", "loss", "norm", "lr", "tokens_per_s", "stage")


@dataclass(frozen=True)
class Form:
    """One way to run the model: what the run falls back on is slower and needs less."""

    kernels: tuple[str, ...]  # of `LanguageModel.KERNELS`
    compiled: bool
    chunk: int
    rows: int


def forms_of(recipe: Recipe, kernels: tuple[str, ...], cuda: bool) -> list[Form]:
    """What to try, best first: all these kernels, fewer, none, and then fewer rows."""
    if not cuda:
        return [Form((), False, recipe.chunk, recipe.rows)]
    half, quarter = max(1, recipe.rows // 2), max(1, recipe.rows // 4)
    fast = [
        Form(kernels[:count], True, recipe.chunk, recipe.rows)
        for count in range(len(kernels), 0, -1)
    ]
    halved = [replace(form, rows=half) for form in fast[:1]]
    plain = [
        Form((), True, PLAIN_CHUNK, recipe.rows),
        Form((), True, PLAIN_CHUNK, half),
        Form((), False, PLAIN_CHUNK, quarter),
    ]
    return [*fast, *halved, *plain]


class LongRun:
    """Paths and settings of one campaign folder, and the run in it.

    Files: `checkpoint.pt`, `training.csv`, `trainer.json` (where it stands, every second),
    `exports/050`, `exports/080`, `exports/final` (model folders; the weights appear last).
    """

    def __init__(
        self,
        work: Path,
        recipe: Recipe,
        curriculum: Curriculum,
        deadline: float | None = None,
        plain: bool = False,
    ) -> None:
        """`deadline`: of the clock `time.time()`. Weights in `work/start` are gone on from.

        `plain`: without the kernels that a GPU has.
        """
        model = work / "model"
        self.work, self.recipe, self.curriculum = work, recipe, curriculum
        self.tokenizer, self.templates = model / "tokenizer.json", model / "templates.json"
        self.config = load_config(model / "config.json")
        self.deadline, self.plain = deadline, plain
        self.start = work / "start" if (work / "start").exists() else None
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.step = self.tokens = 0
        self.seconds = 0.0
        self.form: Form | None = None
        self.writer: threading.Thread | None = None
        self.exported: list[str] = []

    def say(self, text: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {text}", flush=True)

    # The model in a form that works.

    def _build(self, form: Form, saved: dict[str, Any] | None) -> Trainer:
        torch.manual_seed(self.recipe.seed)
        with self.device:
            model = build_model(self.config)
        if saved:
            model.load_state_dict(saved["model"])
        elif self.start:
            model.load_state_dict(load_model(self.start).state_dict())
        trainer = Trainer(model, replace(self.recipe, chunk=form.chunk, rows=form.rows))
        if form.compiled:
            trainer.compile(form.kernels)
        return trainer

    def _tried(self, form: Form, saved: dict[str, Any] | None) -> Trainer:
        """A trainer in this form, compiled; raises whatever goes wrong with it."""
        trainer = self._build(form, saved)
        for words in trainer.model.check_kernels(form.kernels, (form.rows, self.recipe.row_length)):
            self.say(words)
        shape = (form.rows, self.recipe.row_length)
        tokens = torch.randint(self.config.vocab_size, shape)
        document = (torch.rand(shape) < 0.006).cumsum(1) + 1
        weights = (torch.rand(shape) < 0.97).float()
        batch = Batch(tokens, tokens.roll(-1, 1), weights, document, tokens.numel())
        batch = batch.to(self.device)
        for _ in range(2 if form.compiled else 0):
            began = time.monotonic()
            loss = weighted_loss(trainer.model, batch, form.chunk, trainer.losses_of)
            loss.backward()
            norm = torch.nn.utils.get_total_norm([p.grad for p in trainer.model.parameters()])
            trainer.model.zero_grad()
            value = loss.item()
            took = time.monotonic() - began
            self.say(f"{form}: loss {value:.4f}, norm {norm.item():.4f} in {took:.1f} s")
            if not (torch.isfinite(loss) and torch.isfinite(norm)):
                raise FloatingPointError("the loss or its gradient is not finite")
        if form.compiled:
            plain = self._build(replace(form, compiled=False), saved)
            with torch.no_grad():
                expected = weighted_loss(plain.model, batch, PLAIN_CHUNK).item()
            self.say(f"the plain form's loss is {expected:.4f}")
            if abs(value - expected) > LIKE * expected:
                raise ArithmeticError(f"loss {value}, expected {expected}")
        if saved:
            trainer.optimizer.load_state_dict(saved["optimizer"])
        return trainer

    def _trainer(self, saved: dict[str, Any] | None, skip: int) -> Trainer:
        """The first form that works; `skip` leaves out so many that were seen to fail."""
        kernels = () if self.plain else MODELS[type(self.config)].KERNELS
        forms = forms_of(self.recipe, kernels, self.device.type == "cuda")
        for form in forms[min(skip, len(forms) - 1) :]:
            try:
                trainer = self._tried(form, saved)
            except Exception:
                traceback.print_exc()
                self.say(f"FAILED: {form}")
            else:
                self.form = form
                self.say(f"training with {form}")
                return trainer
            torch._dynamo.reset()
            gc.collect()
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
        raise RuntimeError("no form of the model works on this machine")

    # What it leaves behind.

    def _in_background(self, action: Any, *arguments: Any) -> None:
        if self.writer:
            self.writer.join()
        self.writer = threading.Thread(target=action, args=arguments)
        self.writer.start()

    def _save(self, trainer: Trainer, feed: Feed) -> None:
        began = time.monotonic()
        state = {
            "config": self.config.to_dict(),
            "model": trainer.model.state_dict(),
            "optimizer": trainer.optimizer.state_dict(),
        }
        state = on_cpu(state)
        state |= {"step": self.step, "tokens": self.tokens, "seconds": self.seconds}
        state |= {"taken": feed.position(), "exported": list(self.exported)}
        self._in_background(save_checkpoint, self.work / "checkpoint.pt", state)
        self.say(f"checkpoint at step {self.step}: copied in {time.monotonic() - began:.2f} s")

    def _export(self, model: LanguageModel, name: str) -> None:
        self.exported.append(name)
        folder = self.work / "exports" / name
        summary = {
            "recipe": asdict(self.recipe),
            "form": asdict(self.form) if self.form else None,
            "steps": self.step,
            "tokens": self.tokens,
            "seconds": round(self.seconds, 1),
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "training.json").write_text(json.dumps(summary, indent=2) + "\n")
        shutil.copyfile(self.work / "training.csv", folder / "training.csv")
        weights = rounded_weights(model)
        self._in_background(
            write_model, weights, self.config, folder, self.tokenizer, self.templates
        )
        self.say(f"export {name} at step {self.step}")

    def _stand(self, feed: Feed, progress: float, budget: float, **more: Any) -> None:
        standing = {
            "time": time.time(),
            "step": self.step,
            "tokens": self.tokens,
            "seconds": round(self.seconds, 1),
            "progress": round(progress, 4),
            "seconds_left": round(budget - self.seconds, 1),
            "stage": feed.stage,
            "taken": [len(names) for names in feed.taken],
            "repeated": feed.repeated,
            "form": asdict(self.form) if self.form else None,
        }
        with written_beside(self.work / "trainer.json") as beside:
            beside.write_text(json.dumps(standing | more) + "\n")

    def _log(self) -> Any:
        """The curve's file, without the lines of steps that a killed run did in vain."""
        path = self.work / "training.csv"
        kept = []
        if path.exists():
            lines = path.read_text().splitlines()[1:]
            kept = [line for line in lines if int(line.split(",")[0]) <= self.step]
        path.write_text("\n".join([",".join(COLUMNS), *kept]) + "\n")
        return path.open("a", newline="", buffering=1)

    def run(self, skip: int = 0) -> None:
        """Trains to the end of the budget and exports."""
        path, saved = self.work / "checkpoint.pt", None
        if path.exists():
            saved = load_checkpoint(path)
            self.step, self.tokens = saved["step"], saved["tokens"]
            self.seconds, self.exported = saved["seconds"], saved["exported"]
            self.say(f"going on from step {self.step}")
        trainer = self._trainer(saved, skip)
        taken = saved["taken"] if saved else None
        saved = None
        cuda = self.device.type == "cuda"
        feed = Feed(self.work / "packed", self.curriculum, trainer.recipe, cuda, taken)
        batch = feed.next_batch(0.0).to(self.device)
        budget = 60 * self.recipe.minutes or float("inf")
        if self.deadline:
            left = self.deadline - time.time() - EXPORT_SECONDS
            budget = min(budget, self.seconds + left)
        self.say(f"{budget - self.seconds:.0f} s of training, {trainer.recipe}")
        recipe = replace(self.recipe, minutes=budget / 60 if budget < float("inf") else 0.0)
        clock = time.monotonic() - self.seconds
        last_save, last_stand = time.monotonic(), 0.0
        losses = torch.zeros((), device=self.device)
        shown, counted, since = 0, self.tokens, time.monotonic()
        with self._log() as file:
            log = csv.writer(file, lineterminator="\n")
            while (progress := recipe.progress(self.tokens, self.seconds)) < 1:
                scale = recipe.lr_scale(progress)
                loss, norm = trainer.step(batch, scale)
                losses += loss
                self.step += 1
                self.tokens += batch.count
                batch = feed.next_batch(progress).to(self.device)
                shown += 1
                if shown == SHOWN_EVERY:
                    mean, size = losses.item() / shown, norm.item()
                    if not (mean == mean and abs(mean) < 1e4 and size == size):
                        raise FloatingPointError(f"step {self.step}: loss {mean}, norm {size}")
                    now = time.monotonic()
                    rate = (self.tokens - counted) / (now - since)
                    row = (self.step, self.tokens, f"{self.seconds:.2f}", f"{mean:.4f}")
                    rates = (f"{size:.3f}", f"{scale:.4f}", f"{rate:.0f}")
                    log.writerow((*row, *rates, feed.stage))
                    shown, counted, since = 0, self.tokens, now
                    losses.zero_()
                now = time.monotonic()
                self.seconds = now - clock
                if now - last_stand > 1:
                    self._stand(feed, progress, budget)
                    last_stand = now
                if now - last_save > CHECKPOINT_SECONDS:
                    self._save(trainer, feed)
                    last_save = time.monotonic()
                for share in (0.5, 0.8):
                    name = f"{100 * share:03.0f}"
                    if progress >= share and name not in self.exported:
                        self._export(trainer.model, name)
        self.say(f"the last step was {self.step}, after {self.tokens} tokens")
        self._export(trainer.model, "final")
        if self.writer:
            self.writer.join()
        self._stand(feed, 1.0, budget, finished=True)
        self.say("exported")
        plot_losses(self.work / "training.csv")


def on_cpu(value: Any) -> Any:
    """A copy of nested dictionaries and lists with every tensor copied to the CPU."""
    if isinstance(value, torch.Tensor):
        return value.detach().to("cpu", copy=True)
    if isinstance(value, dict):
        return {key: on_cpu(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [on_cpu(entry) for entry in value]
    return value
