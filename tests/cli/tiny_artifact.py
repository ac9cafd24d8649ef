"""What the tests of odinc share: a tiny model and its tokenizer, and edits of an artifact."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from random_checkpoints import RandomModel
from tokenizers import Tokenizer
from tokenizers.decoders import Fuse
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Split

CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789 .,:?\n"
MODEL = RandomModel(d_model=16, n_layer=1, vocab_size=1 + len(CHARACTERS))


@dataclass(frozen=True)
class Outcome:
    """What a run of odinc came to."""

    status: int
    out: str
    err: str


Odinc = Callable[..., Outcome]


Refuses = Callable[..., str]


def write_tokenizer(path: Path) -> None:
    """A tokenizer of one token a character; id 0 ends a text."""
    vocab = {"<|endoftext|>": 0} | {text: i for i, text in enumerate(CHARACTERS, 1)}
    tokenizer = Tokenizer(WordLevel(vocab, unk_token="?"))
    tokenizer.pre_tokenizer = Split("", "isolated")
    tokenizer.decoder = Fuse()
    tokenizer.save(str(path))


def edit_manifest(folder: Path, change: Callable[[dict], object]) -> None:
    """Lets `change` edit the fields of an artifact's manifest."""
    path = folder / "manifest.json"
    fields = json.loads(path.read_text())
    change(fields)
    path.write_text(json.dumps(fields))


def replace_file(folder: Path, entry: str, data: bytes) -> None:
    """Writes another `program`, `tokenizer` or first shard, and a manifest that vouches for it."""
    fields = json.loads((folder / "manifest.json").read_text())
    file = fields["weights"]["shards"][0] if entry == "shard" else fields[entry]
    (folder / file["file"]).write_bytes(data)
    file |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    (folder / "manifest.json").write_text(json.dumps(fields))


def listing(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
