"""Finds the tensors of a model in a checkpoint: those that its configuration describes, no more and
no fewer."""

import difflib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from odin.frontend.checkpoint import Checkpoint, Companions
from odin.frontend.input_file import quoted
from odin.frontend.tensor import Tensor
from odin.ir.errors import InputError

Shapes = Mapping[str, tuple[int, ...]]


def match_stored(
    checkpoint: Checkpoint, expected: Shapes, embedding: str, tied_head: str | None
) -> dict[str, Tensor]:
    """The tensors of `expected` (shape by stored name), in that order.

    Raises InputError when one is missing, left over, of the wrong shape or not of floats. A tensor
    `tied_head` may be there as a second copy of the tensor `embedding`.
    """
    found = dict(checkpoint.tensors)
    matched: dict[str, Tensor] = {}
    for name, shape in expected.items():
        tensor = found.pop(name, None)
        if tensor is None:
            raise InputError(
                f"{checkpoint.weights}: tensor {quoted(checkpoint.stored_name(name))} of shape "
                f"{_shape(shape)} is missing; "
                + (_hint(name, found, expected) or f"{checkpoint.source_of_shapes} it necessary")
            )
        tensor.require_float()
        _check_shape(checkpoint, tensor, shape)
        matched[name] = tensor
    if tied_head in found:
        _check_tied(checkpoint, found.pop(tied_head), matched[embedding])
    for tensor in found.values():
        raise InputError(f"{tensor.file}: tensor {quoted(tensor.name)} has no place in the model")
    return matched


def require_eos_within(path: Path, companions: Companions, vocab_size: int) -> None:
    """InputError unless every end-of-text token is below `vocab_size`."""
    for token in companions.eos_token_ids:
        if token >= vocab_size:
            raise InputError(
                f"{path}: eos_token_id is {token}; expected an id below the vocabulary "
                f"size {vocab_size}"
            )


def _check_shape(checkpoint: Checkpoint, tensor: Tensor, shape: tuple[int, ...]) -> None:
    if tensor.shape != shape:
        raise InputError(
            f"{tensor.file}: tensor {quoted(tensor.name)} has shape {_shape(tensor.shape)}; "
            f"{checkpoint.source_of_shapes} it {_shape(shape)}"
        )


def _check_tied(checkpoint: Checkpoint, head: Tensor, embedding: Tensor) -> None:
    _check_shape(checkpoint, head, embedding.shape)
    if not np.array_equal(head.read(), embedding.read()):
        raise InputError(
            f"{head.file}: tensor {quoted(head.name)} differs from the embedding; the "
            "configuration ties the two, so expected equal values or none"
        )


def _hint(name: str, found: Mapping[str, Tensor], expected: Shapes) -> str:
    """The tensor with the nearest name among those that have no place themselves."""
    strange = [other for other in found if other not in expected]
    near = difflib.get_close_matches(name[:200], strange[:4096], 1, cutoff=0.8)
    return f"did you mean {quoted(found[near[0]].name)}?" if near else ""


def _shape(shape: tuple[int, ...]) -> str:
    return "[" + ", ".join(str(extent) for extent in shape) + "]"
