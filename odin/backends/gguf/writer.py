"""Writes a GGUF file, one tensor in memory at a time."""

from __future__ import annotations

import math
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type
from gguf import LlamaFileType

from odin.backends.gguf.families import Entry
from odin.backends.gguf.recognise import Recognised
from odin.backends.gguf.tokenizer import add_tokenizer
from odin.ir.model import Model

FILE_TYPES = {
    Type.F32: LlamaFileType.ALL_F32,
    Type.F16: LlamaFileType.MOSTLY_F16,
    Type.Q8_0: LlamaFileType.MOSTLY_Q8_0,
}
"""Types that matrices can be stored in; the rest is float32."""

CONTEXT_LENGTH = 1 << 20
"""Recurrent models have no limit; this is what llama.cpp's own converter says."""

REQUIRED = {"attention.head_count": 0, "feed_forward_length": 0}
"""Keys that llama.cpp wants of every model, also of those that have nothing of the kind."""


def write_file(model: Model, recognised: Recognised, type: Type, path: Path) -> None:
    """Writes the model with its matrices in `type`."""
    writer = gguf.GGUFWriter(path, recognised.family.architecture)
    _add_metadata(writer, model, recognised, type)
    add_tokenizer(writer, model)
    for entry in recognised.entries:
        # Each tensor is read twice, here for its shape, so that one at a time is in memory.
        shape = _read(model, recognised, entry).shape
        stored = _storage(entry, shape, type)
        size = math.prod(gguf.quant_shape_to_byte_shape(shape, stored))
        writer.add_tensor_info(entry.name, shape, np.dtype(np.float32), size, stored)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for entry in recognised.entries:
        values = _read(model, recognised, entry)
        writer.write_tensor_data(gguf.quantize(values, _storage(entry, values.shape, type)))
    writer.close()


def _add_metadata(
    writer: gguf.GGUFWriter, model: Model, recognised: Recognised, type: Type
) -> None:
    hyperparameters = recognised.family.hyperparameters
    writer.add_name(model.name)
    writer.add_file_type(FILE_TYPES[type])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_vocab_size(model.vocab_size)
    writer.add_block_count(recognised.n_layer)
    writer.add_context_length(CONTEXT_LENGTH)
    values = {key: value(recognised.geometry) for key, value in hyperparameters.items()}
    for key, number in {**REQUIRED, **values}.items():
        name = f"{recognised.family.architecture}.{key}"
        if isinstance(number, int):
            writer.add_uint32(name, number)
        else:
            writer.add_float32(name, number)


def _read(model: Model, recognised: Recognised, entry: Entry) -> np.ndarray:
    """The tensor in float32. Rows that only pad the vocabulary are left out."""
    weights = [model.weights[source] for source in entry.sources]
    values = entry.form(*weights)
    if entry.shape is not None:
        values = values.reshape(entry.shape(recognised.geometry))
    if entry.name in ("token_embd.weight", "output.weight"):
        values = values[: model.vocab_size]
    return np.ascontiguousarray(values, np.float32)


def _storage(entry: Entry, shape: tuple[int, ...], type: Type) -> Type:
    """The type that a tensor is stored in: a row that is no whole number of blocks stays in
    half precision, as llama.cpp's own quantizer does it."""
    if not entry.is_matrix:
        return Type.F32
    block, _ = gguf.GGML_QUANT_SIZES[type]
    return type if shape[-1] % block == 0 else Type.F16
