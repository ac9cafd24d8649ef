"""How an item becomes text that a model reads and writes.

A document is prompt text + completion text + `<|endoftext|>`. `templates.json`, which travels with
the tokenizer, holds the same templates for whoever runs the model.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq

from datagen.item import Item
from datagen.output.publish import write_beside
from datagen.output.shards import SCHEMA, reading

END_OF_TEXT = "<|endoftext|>"
TEMPLATES = {"math": "Question: {prompt}\nAnswer:\n", "code": "{prompt}"}


def template_of(kind: str) -> str:
    """Name of the template for items of this kind."""
    return "code" if kind == "code" else "math"


def render(item: Item) -> tuple[str, str]:
    """(prompt_text, completion_text); the completion ends with `<|endoftext|>`."""
    prompt = TEMPLATES[template_of(item.kind)].replace("{prompt}", item.prompt)
    return prompt, item.solution + END_OF_TEXT


def read_items(data: Path, split: str = "train") -> Iterator[Item]:
    """The items of one split of a generated data set, in order.

    Raises ShardError for a shard that cannot be read.
    """
    for shard in sorted(data.glob(f"{split}-*.parquet")):
        yield from read_shard(shard)


def read_shard(shard: Path) -> Iterator[Item]:
    """The items of one shard, in order. Raises ShardError if it cannot be read."""
    with reading(shard):
        batches = pq.ParquetFile(shard).iter_batches(columns=SCHEMA.names)
    while True:
        with reading(shard):
            batch = next(batches, None)
        if batch is None:
            break
        for row in batch.to_pylist():
            yield Item(**row | {"tests": tuple(row["tests"])})


def write_templates(path: Path) -> None:
    """Write `templates.json`."""
    write_beside(path, (json.dumps(TEMPLATES, indent=2) + "\n").encode())
