"""A model's folder: configuration, weights under its ecosystem's keys, tokenizer, templates."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from datagen.output.documents import END_OF_TEXT
from datagen.output.publish import written_beside
from training.data.packing import load_tokenizer
from training.errors import BadInput
from training.models.architecture import build_model, load_config
from training.models.language_model import Config, LanguageModel


def export(model: LanguageModel, folder: Path, tokenizer: Path, templates: Path) -> None:
    """Writes the model folder, weights in bfloat16."""
    write_model(rounded_weights(model), model.config, folder, tokenizer, templates)


def rounded_weights(model: LanguageModel) -> dict[str, torch.Tensor]:
    """A copy of the weights in bfloat16 on the CPU."""
    weights = {k: v.to(torch.bfloat16).cpu().contiguous() for k, v in model.state_dict().items()}
    del weights["lm_head.weight"]  # tied: the embedding holds it
    return weights


def write_model(
    weights: dict[str, torch.Tensor],
    config: Config,
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
        with written_beside(folder / name) as beside:
            beside.write_text(json.dumps(content, indent=2) + "\n")
    for source in (tokenizer, templates):
        with written_beside(folder / source.name) as beside:
            shutil.copyfile(source, beside)
    # Last, so that whoever finds the weights finds the rest.
    with written_beside(folder / "model.safetensors") as beside:
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


def load_model(folder: Path) -> LanguageModel:
    """The float32 model of a folder that `export` or a release wrote."""
    model = build_model(load_config(folder / "config.json"))
    weights = read_weights(folder)
    weights.setdefault("lm_head.weight", weights.get(model.EMBEDDING, torch.empty(0)))
    try:
        model.load_state_dict(weights)
    except RuntimeError as error:
        raise BadInput(f"{folder}: tensors do not fit config.json ({error})") from error
    return model.eval()
