"""Every frontend: how to write a random checkpoint for it, and how to change the tensors in one."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from random_checkpoints import RandomModel, write_hugging_face, write_mamba_ssm
from random_mamba1 import FALCON, HUGGING_FACE, MAMBA_SSM, write_mamba1
from random_rwkv7 import TINY, write_official, write_rwkv7
from safetensors import TensorSpec, serialize_file
from safetensors.numpy import load_file

from odin.frontend.pt2_graph import DTYPES

FOLDER, PTH, PT2 = "folder", ".pth", ".pt2"


class Stored(NamedTuple):
    """A tensor as a file has it; the bits of a bfloat16 as uint16."""

    kind: str
    """float32, float16, float64, bfloat16 or int8."""
    values: NDArray


Tensors = dict[str, Stored]


@dataclass(frozen=True)
class Frontend:
    """One row of the grid."""

    kind: str
    """FOLDER, PTH or PT2."""
    write: Callable[[Path, bool], Path]
    """Writes a checkpoint in a folder that is not there yet, its head tied or not; returns it."""
    embedding: str
    matrix: str
    """The name of a tensor with two axes."""
    head: str = "lm_head.weight"
    tie: str = "tie_word_embeddings"
    """The field that ties embedding and head."""

    def change(self, checkpoint: Path, change: Callable[[Tensors], object]) -> None:
        """Has `change` edit the tensors of a checkpoint."""
        read, write = _STORES[self.kind]
        tensors = read(checkpoint)
        change(tensors)
        write(checkpoint, tensors)


def change_config(folder: Path, **changes: object) -> None:
    file = folder / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))


def change_json(file: Path, suffix: str, change: Callable[[dict], object]) -> None:
    """Has `change` edit the JSON of one record of a `.pt2`."""
    records = _records(file)
    (name,) = (name for name in records if name.endswith(suffix))
    value = json.loads(records[name])
    change(value)
    _save_records(file, records | {name: json.dumps(value).encode()})


# The three ways to hold tensors


def _read_folder(folder: Path) -> Tensors:
    arrays = load_file(folder / "model.safetensors")
    return {name: Stored("float32", values) for name, values in arrays.items()}


def _write_folder(folder: Path, tensors: Mapping[str, Stored]) -> None:
    arrays = {name: np.ascontiguousarray(stored.values) for name, stored in tensors.items()}
    specs = {
        name: TensorSpec(
            dtype=tensors[name].kind,
            shape=array.shape,
            data_ptr=array.ctypes.data,
            data_len=array.nbytes,
        )
        for name, array in arrays.items()
    }
    serialize_file(specs, folder / "model.safetensors")


def _read_pth(file: Path) -> Tensors:
    import torch

    stored = torch.load(file, weights_only=True)
    return {name: Stored("float32", tensor.numpy()) for name, tensor in stored.items()}


def _write_pth(file: Path, tensors: Mapping[str, Stored]) -> None:
    import torch

    saved = {}
    for name, (kind, values) in tensors.items():
        tensor = torch.from_numpy(values.view(np.int16) if kind == "bfloat16" else values)
        saved[name] = tensor.view(torch.bfloat16) if kind == "bfloat16" else tensor
    torch.save(saved, file)


WEIGHTS_CONFIG = "data/weights/model_weights_config.json"
_CODES = {dtype: code for code, dtype in DTYPES.items()}
_DTYPES = {
    "float32": "F32", "float16": "F16", "float64": "F64", "bfloat16": "BF16", "int8": "I8",
}  # fmt: skip


def _records(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def _save_records(file: Path, records: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, data in records.items():
            archive.writestr(name, data)


def _read_pt2(file: Path) -> Tensors:
    records = _records(file)
    (name,) = (name for name in records if name.endswith(WEIGHTS_CONFIG))
    tensors = {}
    for tensor, entry in json.loads(records[name])["config"].items():
        data = records[name.removesuffix("model_weights_config.json") + entry["path_name"]]
        shape = [size["as_int"] for size in entry["tensor_meta"]["sizes"]]
        tensors[tensor] = Stored("float32", np.frombuffer(data, np.float32).reshape(shape))
    return tensors


def _write_pt2(file: Path, tensors: Mapping[str, Stored]) -> None:
    records = _records(file)
    (name,) = (name for name in records if name.endswith(WEIGHTS_CONFIG))
    before = json.loads(records[name])["config"]
    (template, *_) = before.values()
    config = {}
    for index, (tensor, (kind, values)) in enumerate(tensors.items()):
        entry = json.loads(json.dumps(before.get(tensor, template)))
        strides = [step // values.itemsize for step in np.ascontiguousarray(values).strides]
        entry["path_name"] = f"weight_of_test_{index}"
        entry["tensor_meta"] |= {
            "dtype": _CODES[_DTYPES[kind]],
            "sizes": [{"as_int": extent} for extent in values.shape],
            "strides": [{"as_int": step} for step in strides],
        }
        config[tensor] = entry
        folder = name.removesuffix("model_weights_config.json")
        records[folder + entry["path_name"]] = values.tobytes()
    _save_records(file, records | {name: json.dumps({"config": config}).encode()})


_STORES = {
    FOLDER: (_read_folder, _write_folder),
    PTH: (_read_pth, _write_pth),
    PT2: (_read_pt2, _write_pt2),
}


# The frontends


def _write_step(folder: Path, tied: bool) -> Path:
    import torch
    from exported_steps import MLSTM, MinLSTM, write_pt2

    torch.manual_seed(0)
    folder.mkdir()
    step = MinLSTM(8, 1, 30) if tied else MLSTM(8, 1, 30)
    write_pt2(folder / "step.pt2", step, step.states())
    return folder / "step.pt2"


def _write_pth_file(folder: Path, tied: bool) -> Path:
    folder.mkdir()
    return write_official(folder / "model.pth", TINY)


def _mamba1(fields: Mapping[str, object], tie: str) -> Callable[[Path, bool], Path]:
    return lambda folder, tied: write_mamba1(folder, {**fields, tie: tied})


IN_PROJ = "backbone.layers.1.mixer.in_proj.weight"
MAMBA_SSM_EMBEDDING = "backbone.embedding.weight"
HF_EMBEDDING = "backbone.embeddings.weight"

FRONTENDS = {
    "mamba-ssm Mamba-1": Frontend(
        FOLDER, _mamba1(MAMBA_SSM, "tie_embeddings"), MAMBA_SSM_EMBEDDING, IN_PROJ,
        tie="tie_embeddings",
    ),
    "mamba-ssm Mamba-2": Frontend(
        FOLDER, lambda folder, tied: write_mamba_ssm(folder, RandomModel(tied=tied)),
        MAMBA_SSM_EMBEDDING, IN_PROJ, tie="tie_embeddings",
    ),
    "HF Mamba": Frontend(
        FOLDER, _mamba1(HUGGING_FACE, "tie_word_embeddings"), HF_EMBEDDING, IN_PROJ
    ),
    "HF Mamba-2": Frontend(
        FOLDER, lambda folder, tied: write_hugging_face(folder, RandomModel(tied=tied)),
        HF_EMBEDDING, IN_PROJ,
    ),
    "FalconMamba": Frontend(
        FOLDER, _mamba1(FALCON, "tie_word_embeddings"), HF_EMBEDDING, IN_PROJ
    ),
    "RWKV-7 .pth": Frontend(
        PTH, _write_pth_file, "emb.weight", "blocks.1.att.key.weight", head="head.weight"
    ),
    "rwkv7-hf": Frontend(
        FOLDER, lambda folder, tied: write_rwkv7(folder, {**TINY, "tie_word_embeddings": tied}),
        "model.embeddings.weight", "model.layers.1.attn.k_proj.weight",
    ),
    ".pt2": Frontend(PT2, _write_step, "embedding.weight", "embedding.weight", head="head.weight"),
}  # fmt: skip
