"""Grows a small RWKV-7 into a larger one that computes the same: `python -m training.grow`.

The width doubles: every channel gets a clone. What reads a channel and its clone gets half of the
old weight from each, plus noise on one and minus that noise on the other, so that the sum is as
before while the clones receive different gradients and part (Net2Net, arXiv:1511.05641). New layers
add nothing until they are trained: their way back into the residual stream is zero. NumPy only.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save_file

from datagen.output.publish import written_beside
from training.errors import BadInput, run_command
from training.models.config_file import read_config_file
from training.models.rwkv7_config import RWKV7Config

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

MODELS = Path(__file__).resolve().parent.parent / "models"
NOISE = 0.1
"""Of a clone's incoming weights, as a share of their root mean square."""

Weights = dict[str, np.ndarray]


def grow(weights: Weights, old: RWKV7Config, new: RWKV7Config, seed: int = 0) -> Weights:
    """The weights of a model of sizes `new` with the logits of the given one, float32.

    `BadInput` unless `new` is twice as wide, and nowhere smaller.
    """
    check_sizes(old, new)
    rng = np.random.default_rng(seed)
    places = np.round(np.arange(old.num_hidden_layers) * _stretch(old, new)).astype(int).tolist()
    grown: Weights = {}
    for name, tensor in weights.items():
        prefix, layer, rest = _parts(name)
        if layer is None:
            grown[name] = _doubled(name, tensor, rng)
            continue
        grown[f"{prefix}{places[layer]}.{rest}"] = _fitted(
            rest, _doubled(rest, tensor, rng), new, rng
        )
    # The head is the embedding: what it reads has twice the channels, so it gets half of each.
    for name in ("model.norm.weight", "model.norm.bias"):
        grown[name] /= 2
    last = f"model.layers.{places[-1]}."
    template = {n.removeprefix(last): t for n, t in grown.items() if n.startswith(last)}
    for layer in set(range(new.num_hidden_layers)) - set(places):
        grown |= {f"model.layers.{layer}.{rest}": t for rest, t in _silent(template, rng)}
    return grown


def check_sizes(old: RWKV7Config, new: RWKV7Config) -> None:
    """`BadInput` that names the first size that does not fit."""
    twice = {"hidden_size": 2 * old.hidden_size}
    same = {name: getattr(old, name) for name in ("vocab_size", "head_dim", "norm_eps")}
    for name, wanted in (twice | same).items():
        if getattr(new, name) != wanted:
            raise BadInput(f"config: {name} is {getattr(new, name)}, expected {wanted} to grow")
    least = {name: getattr(old, name) for name in vars(old) if name.endswith("low_rank_dim")}
    least |= {"num_hidden_layers": old.num_hidden_layers}
    least |= {"intermediate_size": 2 * old.intermediate_size}
    for name, wanted in least.items():
        if getattr(new, name) < wanted:
            raise BadInput(
                f"config: {name} is {getattr(new, name)}, expected at least {wanted} to grow"
            )


def _stretch(old: RWKV7Config, new: RWKV7Config) -> float:
    """Layers of the new model for each step from one old layer to the next."""
    return (new.num_hidden_layers - 1) / max(1, old.num_hidden_layers - 1)


def _parts(name: str) -> tuple[str, int | None, str]:
    """`model.layers.3.attn.r_k` → ("model.layers.", 3, "attn.r_k"); no layer: ("", None, name)."""
    head, found, tail = name.partition("layers.")
    if not found:
        return "", None, name
    layer, _, rest = tail.partition(".")
    return head + found, int(layer), rest


def _doubled(name: str, tensor: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Every channel twice: `[x, x]` on each axis that is as wide as the model or its FFN."""
    if name.endswith("lora.2.weight"):  # (size, rank): its input is no channel of the model
        return np.concatenate([tensor, tensor], 0)
    if name.endswith("lora.0.weight"):  # (rank, size)
        return _shared(tensor, rng)
    if name.endswith(("_proj.weight", "ffn.key.weight", "ffn.value.weight")):
        return np.concatenate([_shared(tensor, rng), _shared(tensor, rng)], 0)
    axis = 0 if name.endswith("r_k") else -1  # r_k: (heads, head_dim)
    return np.concatenate([tensor, tensor], axis)


def _shared(tensor: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Half of each weight for a channel and half for its clone, pulled apart by noise."""
    size = NOISE * np.sqrt(np.mean(np.square(tensor)))
    noise = rng.standard_normal(tensor.shape, np.float32) * np.float32(size / 2)
    return np.concatenate([tensor / 2 + noise, tensor / 2 - noise], 1)


def _fitted(
    rest: str, tensor: np.ndarray, new: RWKV7Config, rng: np.random.Generator
) -> np.ndarray:
    """`tensor` with the ranks and FFN channels of `new`: those that are added are not read yet."""
    ranks = {
        "attn.w_lora": new.decay_low_rank_dim,
        "attn.a_lora": new.a_low_rank_dim,
        "attn.v_lora": new.v_low_rank_dim,
        "attn.g_lora": new.gate_low_rank_dim,
    }
    inner, end = ranks.get(rest.split(".lora.")[0]), rest.rpartition(".lora.")[2]
    if rest.startswith("ffn.") and rest.endswith(("key.weight", "value.weight")):
        inner, end = new.intermediate_size, "0.weight" if "key" in rest else "2.weight"
    if inner is None or end not in ("0.weight", "2.weight"):
        return tensor
    axis = 0 if end == "0.weight" else 1
    shape = list(tensor.shape)
    shape[axis] = inner - shape[axis]
    added = np.zeros(shape, np.float32)
    if axis == 0:
        added = rng.standard_normal(shape, np.float32) * np.float32(np.std(tensor))
    return np.concatenate([tensor, added], axis)


def _silent(template: Weights, rng: np.random.Generator) -> Iterator[tuple[str, np.ndarray]]:
    """A layer like `template` with its rows in another order, which adds nothing to the stream."""
    for rest, tensor in template.items():
        if rest in ("attn.o_proj.weight", "ffn.value.weight"):
            yield rest, np.zeros_like(tensor)
        elif rest.endswith(("_proj.weight", "ffn.key.weight", "lora.0.weight")):
            yield rest, rng.standard_normal(tensor.shape, np.float32) * np.float32(np.std(tensor))
        else:
            yield rest, tensor


def read_folder(folder: Path) -> tuple[RWKV7Config, Weights]:
    """Configuration and float32 weights of a released RWKV-7. `BadInput`."""
    config = read_config(folder / "config.json")
    weights: Weights = {}
    files = sorted(folder.glob("model*.safetensors"))
    if not files:
        raise BadInput(f"{folder}: holds no model*.safetensors, so there is nothing to grow")
    for file in files:
        try:
            tensors = deserialize(file.read_bytes())
        except (OSError, SafetensorError) as error:
            raise BadInput(f"{file}: not a safetensors file ({error})") from error
        for name, tensor in tensors:
            if tensor["dtype"] != "BF16":
                raise BadInput(f"{file}: {name} is {tensor['dtype']}, expected BF16 as released")
            bits = np.frombuffer(tensor["data"], np.uint16).astype(np.uint32) << 16
            weights[name] = bits.view(np.float32).reshape(tensor["shape"])
    return config, weights


def read_config(path: Path) -> RWKV7Config:
    """An RWKV-7 `config.json`. `BadInput`."""
    data = read_config_file(path)
    if data.get("model_type") != "rwkv7":
        raise BadInput(f"{path}: expected an RWKV-7, the one architecture that grows")
    return RWKV7Config.from_dict(data, str(path))


def _found(name: str) -> Path:
    """A folder of models/, or the path itself."""
    return MODELS / name if (MODELS / name).is_dir() else Path(name)


@app.command()
def main(
    small: Annotated[str, typer.Argument(help="The trained model, a name or a folder.")],
    large: Annotated[str, typer.Argument(help="What it grows to: the same, or a config.json.")],
    out: Annotated[Path, typer.Option(help="Model folder to write, weights in float32.")],
    seed: Annotated[int, typer.Option(help="Of the noise that parts the clones.")] = 0,
) -> None:
    """Write a model of larger sizes that has the small one's logits, as a start for training.

    Example: python -m training.grow odin-10m training/shapes/rwkv7-98m.json --out build/grown
    """
    source, target = _found(small), _found(large)
    config, weights = read_folder(source)
    target = target / "config.json" if target.is_dir() else target
    sizes = read_config(target)
    sizes = replace(sizes, norm_eps=config.norm_eps)
    grown = grow(weights, config, sizes, seed)
    out.mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json", "templates.json", "generation_config.json"):
        with written_beside(out / name) as beside:
            shutil.copyfile(source / name, beside)
    with written_beside(out / "config.json") as beside:
        beside.write_text(json.dumps(sizes.to_dict(), indent=2) + "\n")
    with written_beside(out / "model.safetensors") as beside:
        save_file({name: np.ascontiguousarray(t) for name, t in grown.items()}, beside)
    count = sum(tensor.size for tensor in grown.values())
    print(f"{out}: {count:,} parameters, grown from {sum(t.size for t in weights.values()):,}")


if __name__ == "__main__":
    sys.exit(run_command(app))
