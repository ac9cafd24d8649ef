"""The Parquet shards: their schema, and writing one whole.

Columns, none null: kind, family, schema, split, prompt, solution, answer: string; level: int8;
seed: int64; tests: list of string. The file's metadata holds the key `datagen.plan`, the digest of
the plan that the shard is a part of. Zstandard compression, one row group.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from datagen.item import Item
from datagen.output.publish import written_beside

_PLAN_KEY = b"datagen.plan"
_TEXT = pa.string()
SCHEMA = pa.schema(
    [
        pa.field("kind", _TEXT, nullable=False),
        pa.field("family", _TEXT, nullable=False),
        pa.field("schema", _TEXT, nullable=False),
        pa.field("level", pa.int8(), nullable=False),
        pa.field("split", _TEXT, nullable=False),
        pa.field("seed", pa.int64(), nullable=False),
        pa.field("prompt", _TEXT, nullable=False),
        pa.field("solution", _TEXT, nullable=False),
        pa.field("answer", _TEXT, nullable=False),
        pa.field("tests", pa.list_(pa.field("item", _TEXT, nullable=False)), nullable=False),
    ]
)


class ShardError(ValueError):
    """A shard cannot be read; the message is one sentence."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raises ShardError where the Parquet file read here is damaged or has other columns."""
    try:
        yield
    except (OSError, pa.ArrowException) as error:
        raise ShardError(
            f"{path}: expected a shard with the columns {', '.join(SCHEMA.names)}, and it cannot "
            f"be read: {str(error).splitlines()[0]}"
        ) from None


def write_shard(path: Path, items: Sequence[Item], plan_digest: str) -> None:
    """Write the items to `path`, which appears only when it is complete."""
    columns = [[getattr(item, name) for item in items] for name in SCHEMA.names]
    schema = SCHEMA.with_metadata({_PLAN_KEY: plan_digest.encode()})
    table = pa.table(
        [pa.array(values, field.type) for values, field in zip(columns, SCHEMA, strict=True)],
        schema=schema,
    )
    with written_beside(path) as temporary:
        pq.write_table(table, temporary, compression="zstd", row_group_size=max(1, len(items)))


def keep_rows(path: Path, kept: np.ndarray) -> None:
    """Rewrite a shard with the rows where `kept`, bool[items], is true."""
    with reading(path):
        table = pq.read_table(path).filter(pa.array(kept))
    with written_beside(path) as temporary:
        pq.write_table(table, temporary, compression="zstd", row_group_size=max(1, len(table)))


def rows(path: Path) -> int:
    """Items of a shard."""
    with reading(path):
        return pq.read_metadata(path).num_rows


def plan_of(path: Path) -> str | None:
    """Digest of the plan that a shard belongs to; None where the file is not one of our shards."""
    try:
        metadata = pq.read_schema(path).metadata or {}
    except (OSError, pa.ArrowInvalid):
        return None
    digest = metadata.get(_PLAN_KEY)
    return digest.decode() if digest else None


def sha256(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def prompt_digests(path: Path) -> np.ndarray:
    """64-bit digests of a shard's prompts: uint64[items]."""
    with reading(path):
        return digests_of(pq.read_table(path, columns=["prompt"]).column("prompt").to_pylist())


def digests_of(prompts: Sequence[str]) -> np.ndarray:
    """64-bit digests of texts: uint64[texts]."""
    digests = (hashlib.blake2b(text.encode(), digest_size=8).digest() for text in prompts)
    return np.frombuffer(b"".join(digests), dtype="<u8")


def tally(path: Path) -> dict[str, int]:
    """Items of a shard by `kind/family/level`."""
    with reading(path):
        table = pq.read_table(path, columns=["kind", "family", "level"])
    counted = table.group_by(["kind", "family", "level"]).aggregate([([], "count_all")])
    return {
        f"{row['kind']}/{row['family']}/{row['level']}": row["count_all"]
        for row in counted.to_pylist()
    }
