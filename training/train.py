"""Trains a language model on a generated data set: `python -m training.train`.

Interrupt it whenever you like: run the same command again and it goes on from the last checkpoint.
On several GPUs: `torchrun --nproc-per-node 8 -m training.train …`, each on its share of the rows.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import torch
import typer

from datagen.output.publish import written_beside
from training.data.packing import batches, load_tokenizer, tokenize
from training.errors import BadInput, run_command
from training.loop.checkpoint import load_checkpoint, save_checkpoint
from training.loop.progress import TrainingLog
from training.loop.recipe import Recipe
from training.loop.team import Team, joined
from training.loop.trainer import Trainer
from training.models.architecture import build_model, load_config
from training.models.folder import export
from training.models.language_model import Config

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

CHECKPOINT_SECONDS = 60.0
MODELS = Path(__file__).resolve().parent.parent / "models"


def train(
    config: Config,
    recipe: Recipe,
    data: Path,
    out: Path,
    stop: Callable[[int], bool] = lambda step: False,
    team: Team | None = None,
) -> bool:
    """Trains from nothing, or from `out/checkpoint.pt`, and exports to `out`.

    `stop`, asked before each step, ends the run early with a checkpoint. True if training finished.
    """
    team = team or Team()
    team.check(recipe.rows)
    torch.manual_seed(recipe.seed)
    model = build_model(config).to(team.device)
    trainer = Trainer(model, recipe, team)
    settings = {"config": config.to_dict(), "recipe": asdict(recipe)}
    step, tokens, seconds = 0, 0, 0.0
    path = out / "checkpoint.pt"
    if path.exists():
        saved = load_checkpoint(path)
        if saved["settings"] != settings:
            raise BadInput(f"{path}: was trained with other settings; give another --out folder")
        model.load_state_dict(saved["model"])
        trainer.optimizer.load_state_dict(saved["optimizer"])
        step, tokens, seconds = saved["step"], saved["tokens"], saved["seconds"]

    tokenizer = load_tokenizer(data / "tokenizer.json")
    rows = model.lm_head.out_features
    if tokenizer.get_vocab_size() > rows:
        raise BadInput(
            f"{data / 'tokenizer.json'}: {tokenizer.get_vocab_size()} tokens, "
            f"expected at most the model's {rows}"
        )
    if not (data / "templates.json").is_file():
        raise BadInput(f"{data / 'templates.json'}: no such file")
    documents = tokenize(data, tokenizer)
    stream = batches(
        documents, recipe.rows, recipe.row_length, recipe.prompt_weight, recipe.seed, skip=step
    )

    def save() -> None:
        if team.rank:
            return
        state = {"settings": settings, "step": step, "tokens": tokens, "seconds": seconds}
        state |= {"model": model.state_dict(), "optimizer": trainer.optimizer.state_dict()}
        save_checkpoint(path, state)

    last_save = time.monotonic()
    with TrainingLog(out, step) if team.rank == 0 else nullcontext() as log:
        while (progress := recipe.progress(tokens, seconds)) < 1 and not stop(step):
            started = time.monotonic()
            batch = next(stream)
            share = team.share(batch).to(team.device)
            loss, norm = trainer.step(share, recipe.lr_scale(progress))
            if not torch.isfinite(norm):
                raise FloatingPointError(f"the gradient is not finite at step {step}")
            step += 1
            tokens += batch.count
            seconds += team.agree(time.monotonic() - started)
            if log:
                log.record(step, tokens, seconds, loss.item(), recipe.progress(tokens, seconds))
            if time.monotonic() - last_save > CHECKPOINT_SECONDS:
                save()
                last_save = time.monotonic()
    save()
    if progress < 1 or team.rank:
        return progress >= 1
    summary = settings | {"steps": step, "tokens": tokens, "seconds": round(seconds, 1)}
    with written_beside(out / "training.json") as beside:
        beside.write_text(json.dumps(summary, indent=2) + "\n")
    export(model, out, data / "tokenizer.json", data / "templates.json")
    return True


@app.command()
def main(
    data: Annotated[Path, typer.Option(help="Data set made by `python -m datagen generate`.")],
    out: Annotated[Path, typer.Option(help="Folder for checkpoints, curves and the model.")],
    model: Annotated[str, typer.Option(help="A folder of models/, or a path to one.")] = "odin-1m",
    tokens: Annotated[int | None, typer.Option(help="Train on this many tokens.")] = None,
    minutes: Annotated[float | None, typer.Option(help="Train for at most this long.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of the initial weights and data order.")] = None,
    threads: Annotated[int, typer.Option(min=0, help="CPU threads; 0 lets PyTorch choose.")] = 0,
) -> None:
    """Train a model from nothing, or go on where an interrupted run of this command stopped."""
    if threads:
        torch.set_num_threads(threads)
    folder = next((p for p in (MODELS / model, Path(model)) if (p / "config.json").is_file()), None)
    if folder is None:
        known = sorted(p.parent.name for p in MODELS.glob("*/config.json"))
        raise BadInput(f"--model {model}: no such model; there are {', '.join(known)}")
    overrides = {"tokens": tokens, "minutes": minutes, "seed": seed}
    recipe = Recipe.load(folder / "training.toml", overrides)
    with joined() as team:
        train(load_config(folder / "config.json"), recipe, data, out, team=team)


if __name__ == "__main__":
    sys.exit(run_command(app))
