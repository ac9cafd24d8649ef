"""Opens a checkpoint folder from outside: configuration, tensors, tokenizer and prompt templates.

| file | what it gives |
| --- | --- |
| `config.json` | the architecture, read further by its family |
| `model.safetensors`, `pytorch_model.bin` | the tensors, in one file |
| `model.safetensors.index.json`, `pytorch_model.bin.index.json` | the tensors, in shards |
| `tokenizer.json` | optional; without it the model takes token ids only |
| `generation_config.json` | optional; `eos_token_id`, otherwise looked up in `config.json` |
| `templates.json` | optional; from a template's name to a text that holds `{prompt}` once |
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from odin.frontend.input_file import quoted, read_json_object, require_plain_name
from odin.frontend.safetensors_file import read_safetensors
from odin.frontend.tensor import Tensor
from odin.frontend.torch_file import read_torch
from odin.ir.errors import InputError

MAX_TOKENIZER_BYTES = 64 * 1024 * 1024
MAX_SHARDS = 1024
MAX_TEMPLATES = 64
MAX_EOS_TOKENS = 64


def _no_templates() -> dict[str, str]:
    """The templates of a model that has none of its own: the prompt as it is."""
    return {"none": "{prompt}"}


@dataclass(frozen=True)
class Companions:
    """What lies beside the weights for those who use the model."""

    tokenizer: Path | None = None
    eos_token_ids: tuple[int, ...] = ()
    templates: Mapping[str, str] = field(default_factory=_no_templates)


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint folder whose files were checked; tensor bytes are read on `Tensor.read`."""

    path: Path
    config: Mapping[str, object]
    tensors: Mapping[str, Tensor]
    companions: Companions
    weights: Path
    """The file that names the tensors, for messages: the weights themselves or their index."""
    stored_name: Callable[[str], str] = str
    """What the file calls one of `tensors`, for messages."""
    source_of_shapes: str = "the configuration makes"
    """What says which shape a tensor has, and its verb, for messages."""


def open_checkpoint(path: Path) -> Checkpoint:
    """The checkpoint in the folder `path`. Raises InputError."""
    if not path.is_dir():
        raise InputError(f"{path}: expected a checkpoint folder with config.json and weights in it")
    config = read_json_object(path / "config.json")
    weights, tensors = _read_weights(path)
    return Checkpoint(
        path=path,
        config=MappingProxyType(config),
        tensors=MappingProxyType(tensors),
        companions=read_companions(path, config),
        weights=weights,
    )


def read_companions(path: Path, config: Mapping[str, object]) -> Companions:
    """The files in the folder `path` that are neither `config` nor weights. Raises InputError."""
    tokenizer = path / "tokenizer.json"
    if tokenizer.exists():
        read_json_object(tokenizer, MAX_TOKENIZER_BYTES)
    return Companions(
        tokenizer=tokenizer if tokenizer.exists() else None,
        eos_token_ids=_read_eos_token_ids(path, config),
        templates=MappingProxyType(_read_templates(path / "templates.json")),
    )


_FORMATS: tuple[tuple[str, str, Callable[[Path], dict[str, Tensor]]], ...] = (
    ("model.safetensors", ".safetensors", read_safetensors),
    ("pytorch_model.bin", ".bin", read_torch),
)
"""Name of the single file, suffix of shards, reader; the first that is there is taken."""


def _read_weights(path: Path) -> tuple[Path, dict[str, Tensor]]:
    for name, suffix, read in _FORMATS:
        if (path / name).exists():
            return path / name, read(path / name)
        index = path / f"{name}.index.json"
        if index.exists():
            return index, _read_shards(index, suffix, read)
    raise InputError(
        f"{path}: no weights found; expected model.safetensors, model.safetensors.index.json, "
        "pytorch_model.bin or pytorch_model.bin.index.json"
    )


def _read_shards(
    index: Path, suffix: str, read: Callable[[Path], dict[str, Tensor]]
) -> dict[str, Tensor]:
    weight_map = read_json_object(index).get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise InputError(f"{index}: weight_map: expected an object from tensor names to file names")
    names_by_shard: dict[str, set[str]] = {}
    for tensor, shard in weight_map.items():
        where = f"{index}: weight_map: {quoted(tensor)}"
        names_by_shard.setdefault(require_plain_name(shard, suffix, where), set()).add(tensor)
    if len(names_by_shard) > MAX_SHARDS:
        raise InputError(
            f"{index}: weight_map names {len(names_by_shard)} files; at most {MAX_SHARDS} are "
            "accepted"
        )
    tensors: dict[str, Tensor] = {}
    for shard, names in names_by_shard.items():
        found = read(index.parent / shard)
        for name in sorted(names - found.keys()):
            raise InputError(
                f"{index.parent / shard}: the tensor {quoted(name)}, which {index.name} expects "
                "in this file, is missing"
            )
        for name in sorted(found.keys() - names):
            raise InputError(
                f"{index.parent / shard}: holds the tensor {quoted(name)}, which {index.name} "
                "does not expect in this file"
            )
        tensors |= found
    return tensors


def _read_eos_token_ids(path: Path, config: Mapping[str, object]) -> tuple[int, ...]:
    file = path / "generation_config.json"
    value = read_json_object(file).get("eos_token_id") if file.exists() else None
    if value is None:
        file, value = path / "config.json", config.get("eos_token_id")
    items = [] if value is None else value if isinstance(value, list) else [value]
    ids = [item for item in items if type(item) is int and 0 <= item < 1 << 31]
    if len(ids) != len(items) or len(items) > MAX_EOS_TOKENS:
        raise InputError(
            f"{file}: eos_token_id: expected a token id or a list of at most {MAX_EOS_TOKENS}"
        )
    return tuple(dict.fromkeys(ids))


def _read_templates(file: Path) -> dict[str, str]:
    templates = _no_templates()
    if not file.exists():
        return templates
    fields = read_json_object(file)
    if len(fields) > MAX_TEMPLATES:
        raise InputError(f"{file}: {len(fields)} templates; at most {MAX_TEMPLATES} are accepted")
    for name, text in fields.items():
        if not isinstance(text, str) or text.count("{prompt}") != 1:
            raise InputError(
                f"{file}: {quoted(name)}: expected a text that holds {{prompt}} exactly once"
            )
        if name == "none" and text != "{prompt}":
            raise InputError(f"{file}: 'none' is the template {{prompt}} and cannot be another")
        if not _is_unicode(name) or not _is_unicode(text) or not name.isprintable() or not name:
            raise InputError(
                f"{file}: {quoted(name)}: expected a printable name and text that UTF-8 can encode"
            )
        templates[name] = text
    return templates


def _is_unicode(text: str) -> bool:
    """Whether `text` has no lone surrogate, which JSON can express and UTF-8 cannot."""
    return not any("\ud800" <= character <= "\udfff" for character in text)
