"""Opens an RWKV-7 checkpoint as its authors release it: one `.pth` of tensors, whose shapes are its
configuration. The tensors come out under the names and in the shapes of `rwkv7-hf`."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from odin.frontend.checkpoint import Checkpoint, Companions
from odin.frontend.input_file import quoted
from odin.frontend.tensor import Tensor
from odin.frontend.torch_file import read_torch
from odin.ir.errors import InputError

END_OF_TEXT = 0
"""The token that ends a document in every published model."""

_OTHER_VERSIONS = {"time_maa_x": "RWKV-6", "time_mix_g": "RWKV-5", "time_mix_k": "RWKV-4 or RWKV-5"}
_UNUSED = tuple(f"blocks.0.att.v{part}" for part in "012")
"""The first layer has no value to mix its own with; released files hold these all the same."""

_OUTSIDE = {
    "emb.weight": "model.embeddings.weight",
    "ln_out.weight": "model.norm.weight",
    "ln_out.bias": "model.norm.bias",
    "head.weight": "lm_head.weight",
}
_BLOCK = {"att": "attn", "ffn": "ffn", "ln0": "pre_norm", "ln1": "attn_norm", "ln2": "ffn_norm"}
_ATTENTION = {
    "receptance": "r_proj",
    "key": "k_proj",
    "value": "v_proj",
    "output": "o_proj",
    "ln_x": "g_norm",
}
_LOW_RANK = {"0": "2.bias", "1": "0.weight", "2": "2.weight"}


def open_official(path: Path) -> Checkpoint:
    """The checkpoint in the `.pth` file `path`. Raises InputError."""
    stored = read_torch(path)
    _refuse_other_versions(path, stored)
    tensors: dict[str, Tensor] = {}
    for name, tensor in stored.items():
        if name not in _UNUSED:
            tensors[published_name(name)] = _published_form(name, tensor)
    return Checkpoint(
        path=path,
        config=_config_of(path, stored),
        tensors=tensors,
        companions=Companions(eos_token_ids=(END_OF_TEXT,)),
        weights=path,
        stored_name=official_name,
        source_of_shapes="the other tensors make",
    )


def published_name(name: str) -> str:
    """The name that `rwkv7-hf` gives an official tensor; an unknown one stays as it is."""
    match = re.fullmatch(r"blocks\.(\d+)\.(\w+)\.(.+)", name)
    if match is None or match[2] not in _BLOCK:
        return _OUTSIDE.get(name, name)
    layer, part, rest = match.groups()
    if part == "att":
        head, dot, tail = rest.partition(".")
        rest = _ATTENTION.get(head, head) + dot + tail
        if low_rank := re.fullmatch(r"([wavg])([012])", rest):
            rest = f"{low_rank[1]}_lora.lora.{_LOW_RANK[low_rank[2]]}"
    return f"model.layers.{layer}.{_BLOCK[part]}.{rest}"


def official_name(name: str) -> str:
    """The inverse of `published_name`."""
    match = re.fullmatch(r"model\.layers\.(\d+)\.(\w+)\.(.+)", name)
    if match is None or match[2] not in _inverse(_BLOCK):
        return _inverse(_OUTSIDE).get(name, name)
    layer, part, rest = match.groups()
    if low_rank := re.fullmatch(r"([wavg])_lora\.lora\.(\d\.\w+)", rest):
        rest = low_rank[1] + _inverse(_LOW_RANK).get(low_rank[2], low_rank[2])
    elif part == "attn":
        head, dot, tail = rest.partition(".")
        rest = _inverse(_ATTENTION).get(head, head) + dot + tail
    return f"blocks.{layer}.{_inverse(_BLOCK)[part]}.{rest}"


def _inverse(names: Mapping[str, str]) -> dict[str, str]:
    return {theirs: ours for ours, theirs in names.items()}


def _published_form(name: str, tensor: Tensor) -> Tensor:
    """Low-rank matrices are stored transposed, and vectors as [1, 1, D], which only the token shift
    of the time mix keeps."""
    if re.fullmatch(r"blocks\.\d+\.att\.[wavg][12]", name):
        return replace(tensor, shape=tensor.shape[::-1], strides=tensor.strides[::-1])
    if tensor.shape[:-1] == (1, 1) and not re.fullmatch(r"blocks\.\d+\.att\.x_.", name):
        return replace(tensor, shape=tensor.shape[2:], strides=tensor.strides[2:])
    return tensor


def _refuse_other_versions(path: Path, stored: Mapping[str, Tensor]) -> None:
    for part, version in _OTHER_VERSIONS.items():
        name = f"blocks.0.att.{part}"
        if name in stored:
            raise InputError(
                f"{path}: holds {quoted(name)}, a tensor of {version}; expected RWKV-7"
            )


def _config_of(path: Path, stored: Mapping[str, Tensor]) -> dict[str, object]:
    """The fields of `rwkv7-hf`'s config.json that follow from the shapes."""

    def extent(name: str, axis: int) -> int:
        if name not in stored or len(stored[name].shape) != 2:
            raise InputError(f"{path}: expected the matrix {name!r} of an RWKV-7 checkpoint")
        return stored[name].shape[axis]

    layers = {match[1] for name in stored if (match := re.match(r"blocks\.(\d+)\.", name))}
    fields: dict[str, object] = {
        "model_type": "rwkv7",
        "vocab_size": extent("emb.weight", 0),
        "hidden_size": extent("emb.weight", 1),
        "num_hidden_layers": len(layers),
        "num_heads": extent("blocks.0.att.r_k", 0),
        "head_dim": extent("blocks.0.att.r_k", 1),
        "intermediate_size": extent("blocks.0.ffn.key.weight", 0),
        "decay_low_rank_dim": extent("blocks.0.att.w1", 1),
        "a_low_rank_dim": extent("blocks.0.att.a1", 1),
        "gate_low_rank_dim": extent("blocks.0.att.g1", 1),
    }
    if len(layers) > 1:
        fields["v_low_rank_dim"] = extent("blocks.1.att.v1", 1)
    return fields
