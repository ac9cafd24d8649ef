"""Opens a `.pt2` of `torch.export.save` without torch: JSON and raw tensors; no pickle is read.

| record | what it holds |
| --- | --- |
| `models/model.json` | the graph (`odin.frontend.pt2_graph`) |
| `data/weights/model_weights_config.json` | parameters and buffers: name → record, dtype, strides |
| `data/constants/model_constants_config.json` | the same for tensors that are neither |
| `data/weights/weight_0`, … | the bytes |
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path

from odin.frontend.input_file import parse_json_object, quoted
from odin.frontend.pt2_graph import Graph, Json, TensorMeta, parse_graph, parse_meta
from odin.frontend.tensor import ITEM_BYTES, Tensor
from odin.frontend.torch_archive import read_records
from odin.ir.errors import InputError

MAX_JSON_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class ExportedProgram:
    """The graph and the tensors in a `.pt2`; tensor bytes are read on `Tensor.read`."""

    path: Path
    graph: Graph
    tensors: Mapping[str, Tensor]
    """By the name of the parameter, buffer or constant."""
    places: Mapping[str, Hashable]
    """Where in the file each lies; two names may have one place."""
    parameters: frozenset[str]
    """Names of those that are trained."""


def read_pt2(path: Path) -> ExportedProgram:
    """The program in the `.pt2` file `path`. Raises InputError."""
    records = read_records(path)
    suffix = "/models/model.json"
    roots = [name.removesuffix(suffix) for name in records if name.endswith(suffix)]
    if len(roots) != 1:
        raise InputError(
            f"{path}: expected one record named models/model.json, as torch.export.save of "
            f"PyTorch 2.9 or newer writes, but found {len(roots)}"
        )
    (root,) = roots
    if records.get(f"{root}/byteorder", b"little") != b"little":
        raise InputError(f"{path}: the record byteorder is not 'little', the only one supported")
    graph = parse_graph(path, _json(path, records, f"{root}{suffix}"))
    tensors: dict[str, Tensor] = {}
    places: dict[str, Hashable] = {}
    parameters: set[str] = set()
    surplus: list[str] = []
    for folder in ("weights", "constants"):
        config = f"{root}/data/{folder}/model_{folder}_config.json"
        if config not in records:
            continue
        entries = Json(_json(path, records, config), f"{path}: {config}").field("config")
        for name, entry in entries.items():
            if name not in graph.weights.values():
                surplus.append(name)
                continue
            record = f"{root}/data/{folder}/{entry.field('path_name').text()}"
            tensors[name], meta = _tensor(path, records, record, name, entry)
            places[name] = (record, meta)
            if entry.field("is_param").boolean():
                parameters.add(name)
    for name in graph.weights.values():
        if name not in tensors:
            raise InputError(f"{path}: the tensor {quoted(name)}, which the graph uses, is missing")
    for name in surplus:
        raise InputError(f"{path}: tensor {quoted(name)} has no place in the model")
    return ExportedProgram(path, graph, tensors, places, frozenset(parameters))


def _json(path: Path, records: dict[str, memoryview], name: str) -> dict[str, object]:
    if len(records[name]) > MAX_JSON_BYTES:
        raise InputError(
            f"{path}: {name} has {len(records[name])} bytes; at most {MAX_JSON_BYTES} are accepted"
        )
    return parse_json_object(bytes(records[name]), f"{path}: {name}")


def _tensor(
    path: Path, records: dict[str, memoryview], record: str, name: str, entry: Json
) -> tuple[Tensor, TensorMeta]:
    if entry.field("use_pickle").boolean():
        raise InputError(
            f"{path}: the tensor {quoted(name)} is pickled, which could run code; expected plain "
            "tensors"
        )
    data = records.get(record)
    if data is None:
        raise InputError(f"{path}: the record {quoted(record)} is missing")
    meta = parse_meta(entry.field("tensor_meta"))
    start = meta.offset * ITEM_BYTES.get(meta.dtype, 1)
    return Tensor(name, path, meta.dtype, meta.shape, meta.strides, data[start:]), meta
