"""Files that training leaves behind: resumable checkpoints and the exported model folder."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from datagen.documents import END_OF_TEXT
from training.config import Mamba2Config
from training.errors import BadInput
from training.mamba2 import Mamba2LM
from training.packing import load_tokenizer


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """A path to write to, which becomes `path` if the block ends well and vanishes if not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield beside
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Everything a run needs to go on, in one file that is either the old or the new one."""
    with written_whole(path) as beside:
        torch.save(state, beside)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Reads what `save_checkpoint` wrote; no code in the file is run."""
    try:
        return torch.load(path, weights_only=True)
    except Exception as error:  # torch raises many kinds for a damaged file
        raise BadInput(f"{path}: not a training checkpoint ({type(error).__name__})") from error


def export(model: Mamba2LM, folder: Path, tokenizer: Path, templates: Path) -> None:
    """Writes the model folder: mamba-ssm configuration and keys, weights in bfloat16."""
    write_model(rounded_weights(model), model.config, folder, tokenizer, templates)


def rounded_weights(model: Mamba2LM) -> dict[str, torch.Tensor]:
    """A copy of the weights in bfloat16 on the CPU, under mamba-ssm's keys."""
    weights = {k: v.to(torch.bfloat16).cpu().contiguous() for k, v in model.state_dict().items()}
    del weights["lm_head.weight"]  # tied: the embedding holds it
    return weights


def write_model(
    weights: dict[str, torch.Tensor],
    config: Mamba2Config,
    folder: Path,
    tokenizer: Path,
    templates: Path,
) -> None:
    """Writes the model folder of weights that `rounded_weights` took."""
    end = load_tokenizer(tokenizer).token_to_id(END_OF_TEXT)
    for name, content in {
        "config.json": config.to_dict(),
        "generation_config.json": {"eos_token_id": end},
    }.items():
        with written_whole(folder / name) as beside:
            beside.write_text(json.dumps(content, indent=2) + "\n")
    for source in (tokenizer, templates):
        with written_whole(folder / source.name) as beside:
            shutil.copyfile(source, beside)
    # Last, so that whoever finds the weights finds the rest.
    with written_whole(folder / "model.safetensors") as beside:
        beside.write_bytes(save(weights, {"format": "pt"}))


def read_weights(folder: Path) -> dict[str, torch.Tensor]:
    """The tensors of `model.safetensors`, or of the shards that its index names."""
    path, index = folder / "model.safetensors", folder / "model.safetensors.index.json"
    try:
        names = ["model.safetensors"]
        if index.is_file():
            names = sorted(set(json.loads(index.read_text())["weight_map"].values()))
        weights: dict[str, torch.Tensor] = {}
        for name in names:
            path = folder / Path(name).name
            weights |= load_file(path)
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise BadInput(f"{path}: not a safetensors file ({error})") from error
    return weights


def load_model(folder: Path) -> Mamba2LM:
    """The float32 model of a folder that `export` or a release wrote."""
    model = Mamba2LM(Mamba2Config.load(folder / "config.json"))
    weights = read_weights(folder)
    weights.setdefault("lm_head.weight", weights.get("backbone.embedding.weight", torch.empty(0)))
    try:
        model.load_state_dict(weights)
    except RuntimeError as error:
        raise BadInput(f"{folder}: tensors do not fit config.json ({error})") from error
    return model.eval()
