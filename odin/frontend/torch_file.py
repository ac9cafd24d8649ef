"""Reads a `pytorch_model.bin` (torch's zip format) without torch: tensors mapped, no code run.

The archive holds `<name>/data.pkl`, which describes the tensors, and one uncompressed record
`<name>/data/<key>` for each storage (torch/serialization.py, `_save`).
"""

from pathlib import Path

from odin.frontend.input_file import quoted
from odin.frontend.tensor import ITEM_BYTES, Tensor
from odin.frontend.torch_archive import read_records
from odin.frontend.torch_pickle import PickleError, Storage, StoredTensor, load_state_dict
from odin.ir.errors import InputError

MAX_PICKLE_BYTES = 4 * 1024 * 1024


def read_torch(path: Path) -> dict[str, Tensor]:
    """The tensors of the state dict in `path` by name. Raises InputError when the file is anything
    else."""
    records = read_records(path)
    root = _root(path, records)
    pickled = records[f"{root}/data.pkl"]
    if len(pickled) > MAX_PICKLE_BYTES:
        raise InputError(
            f"{path}: data.pkl has {len(pickled)} bytes; at most {MAX_PICKLE_BYTES} is accepted"
        )
    if records.get(f"{root}/byteorder", b"little") != b"little":
        raise InputError(f"{path}: the record byteorder is not 'little', the only one supported")
    try:
        entries = load_state_dict(bytes(pickled))
    except PickleError as error:
        raise InputError(f"{path}: the pickle {error}") from error
    tensors: dict[str, Tensor] = {}
    for name, value in entries.items():
        if not isinstance(name, str) or not isinstance(value, StoredTensor):
            raise InputError(
                f"{path}: the entry {quoted(name)} of the state dict is not a tensor; expected "
                "a flat dictionary from names to tensors"
            )
        data = _storage_bytes(path, records, root, value.storage)
        start = value.offset * ITEM_BYTES[value.storage.dtype]
        tensors[name] = Tensor(
            name, path, value.storage.dtype, value.shape, value.strides, data[start:]
        )
    return tensors


def _storage_bytes(
    path: Path, records: dict[str, memoryview], root: str, storage: Storage
) -> memoryview:
    data = records.get(f"{root}/data/{storage.key}")
    if data is None:
        raise InputError(f"{path}: the record data/{quoted(storage.key)[1:-1]} is missing")
    if len(data) != storage.numel * ITEM_BYTES[storage.dtype]:
        raise InputError(
            f"{path}: the record data/{quoted(storage.key)[1:-1]} has {len(data)} bytes, not what "
            f"its number of {storage.dtype} elements in data.pkl needs"
        )
    return data


def _root(path: Path, records: dict[str, memoryview]) -> str:
    roots = [name.removesuffix("/data.pkl") for name in records if name.endswith("/data.pkl")]
    if len(roots) != 1:
        raise InputError(
            f"{path}: expected one record named data.pkl, as torch.save writes, but found "
            f"{len(roots)}"
        )
    if f"{roots[0]}/constants.pkl" in records:
        raise InputError(
            f"{path}: the file is a TorchScript program; expected a state dict by torch.save"
        )
    return roots[0]
