"""A random-init model of a published shape, with a tokenizer, so that every engine takes text.

Speed depends on shapes alone. The vocabulary is ASCII: any token sequence is valid UTF-8, which
wllama insists on.
"""

from __future__ import annotations

import json
import shutil
import sys
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The writer of random checkpoints belongs to the tests.
sys.path.insert(0, str(ROOT / "tests" / "frontend"))
from random_checkpoints import MODEL_100M, write_mamba_ssm  # noqa: E402

SHAPES = {"mamba2-100m": MODEL_100M}


def random_model(name: str, folder: Path) -> Path:
    """The checkpoint `name` of SHAPES in `folder`, written unless it is there."""
    if not (folder / "tokenizer.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        write_mamba_ssm(folder, SHAPES[name], "bfloat16")
        _write_tokenizer(folder / "tokenizer.json", SHAPES[name].vocab_size)
    return folder


def _write_tokenizer(path: Path, size: int) -> None:
    """Byte-level BPE over ASCII: an end of text, letters, then pairs and triples of them."""
    letters = [chr(code) for code in range(33, 127)] + ["Ġ", "Ċ"]
    merges = [*product(letters, letters)]
    merges += [(a + b, c) for a, b in merges for c in letters]
    tokens = ["<|endoftext|>", *letters]
    merges = merges[: size - len(tokens)]
    tokens += [left + right for left, right in merges]
    model = {
        "type": "BPE",
        "vocab": {token: i for i, token in enumerate(tokens)},
        "merges": [f"{left} {right}" for left, right in merges],
    }
    bytes_of = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True}
    fields = {
        "version": "1.0",
        "added_tokens": [
            {
                "id": 0,
                "content": "<|endoftext|>",
                "special": True,
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
            }
        ],
        "normalizer": None,
        "pre_tokenizer": {**bytes_of, "use_regex": True},
        "decoder": {**bytes_of, "use_regex": True},
        "post_processor": None,
        "model": model,
    }
    path.write_text(json.dumps(fields))
