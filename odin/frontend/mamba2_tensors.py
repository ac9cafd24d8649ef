"""The tensors of a Mamba-2 checkpoint: which there must be, under which names, in which shapes.

mamba-ssm's names are the common vocabulary; Hugging Face's differ in the embedding only.
"""

import difflib
from collections.abc import Mapping

import numpy as np

from odin.frontend.checkpoint import Checkpoint
from odin.frontend.config import Mamba2Config
from odin.frontend.input_file import quoted
from odin.frontend.tensor import Tensor
from odin.ir.errors import InputError

EMBEDDING = "backbone.embedding.weight"
LM_HEAD = "lm_head.weight"


def expected_tensors(config: Mamba2Config) -> dict[str, tuple[int, ...]]:
    """Shape of each tensor of the model by its mamba-ssm name, without `lm_head.weight` when it is
    tied to the embedding."""
    c = config
    mixer: dict[str, tuple[int, ...]] = {
        "in_proj.weight": (c.d_in_proj, c.d_model),
        "conv1d.weight": (c.conv_dim, 1, c.d_conv),
        "dt_bias": (c.n_heads,),
        "A_log": (c.n_heads,),
        "D": (c.n_heads,),
        "norm.weight": (c.d_inner,),
        "out_proj.weight": (c.d_model, c.d_inner),
    }
    if c.use_bias:
        mixer |= {"in_proj.bias": (c.d_in_proj,), "out_proj.bias": (c.d_model,)}
    if c.use_conv_bias:
        mixer |= {"conv1d.bias": (c.conv_dim,)}
    tensors: dict[str, tuple[int, ...]] = {EMBEDDING: (c.padded_vocab_size, c.d_model)}
    for layer in range(c.n_layer):
        tensors[f"backbone.layers.{layer}.norm.weight"] = (c.d_model,)
        for name, shape in mixer.items():
            tensors[f"backbone.layers.{layer}.mixer.{name}"] = shape
    tensors["backbone.norm_f.weight"] = (c.d_model,)
    if not c.tie_embeddings:
        tensors[LM_HEAD] = (c.padded_vocab_size, c.d_model)
    return tensors


def stored_name(config: Mamba2Config, name: str) -> str:
    """The name that the checkpoint gives the tensor which mamba-ssm calls `name`."""
    if config.key_style == "hf" and name == EMBEDDING:
        return "backbone.embeddings.weight"
    return name


def match_tensors(checkpoint: Checkpoint, config: Mamba2Config) -> dict[str, Tensor]:
    """The tensors of `expected_tensors(config)`, in that order, by mamba-ssm name.

    Raises InputError when one is missing, left over, of the wrong shape or not of floats, and when
    an end-of-text token is outside the vocabulary. A tied `lm_head.weight` may be there as a second
    copy of the embedding.
    """
    expected = expected_tensors(config)
    found = dict(checkpoint.tensors)
    matched: dict[str, Tensor] = {}
    for name, shape in expected.items():
        stored = stored_name(config, name)
        tensor = found.pop(stored, None)
        if tensor is None:
            raise InputError(
                f"{checkpoint.weights}: tensor {quoted(stored)} of shape {_shape(shape)} is missing"
                f"{_hint(stored, found)}"
            )
        tensor.require_float()
        _check_shape(tensor, shape)
        matched[name] = tensor
    if config.tie_embeddings and LM_HEAD in found:
        _check_tied(found.pop(LM_HEAD), matched[EMBEDDING])
    for name, tensor in found.items():
        names = [stored_name(config, name) for name in expected]
        raise InputError(
            f"{tensor.file}: tensor {quoted(name)} has no place in the model that config.json "
            f"describes{_hint(name, names)}"
        )
    for token in checkpoint.eos_token_ids:
        if token >= config.vocab_size:
            raise InputError(
                f"{checkpoint.path}: eos_token_id is {token}; expected an id below the vocabulary "
                f"size {config.vocab_size}"
            )
    return matched


def _check_shape(tensor: Tensor, shape: tuple[int, ...]) -> None:
    if tensor.shape != shape:
        raise InputError(
            f"{tensor.file}: tensor {quoted(tensor.name)} has shape {_shape(tensor.shape)}; "
            f"config.json makes it {_shape(shape)}"
        )


def _check_tied(head: Tensor, embedding: Tensor) -> None:
    _check_shape(head, embedding.shape)
    if not np.array_equal(head.read(), embedding.read()):
        raise InputError(
            f"{head.file}: tensor {LM_HEAD!r} differs from the embedding; config.json ties the "
            "two, so expected equal values or none"
        )


def _hint(name: str, candidates: Mapping[str, object] | list[str]) -> str:
    near = difflib.get_close_matches(name[:200], list(candidates)[:4096], 1, cutoff=0.8)
    return f"; did you mean {quoted(near[0])}?" if near else ""


def _shape(shape: tuple[int, ...]) -> str:
    return "[" + ", ".join(str(extent) for extent in shape) + "]"
