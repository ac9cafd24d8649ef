"""The weight image: every weight of the programs at a 64-byte-aligned offset, cut into shards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from odin.backends.manifest import File
from odin.ir.model import Model
from odin.ir.nn import WeightOp
from odin.ir.plan import programs_of
from odin.ir.types import numpy_dtype

ALIGNMENT = 64
SHARD_BYTES = 24 << 20
"""Hosts of static files take files below 25 MiB."""
CHUNK_BYTES = 1 << 20


class WeightImage:
    """Where each weight lies, in the order of the module; weights that no program reads are left
    out."""

    def __init__(self, model: Model):
        self._weights = model.weights
        programs = programs_of(model.module)
        used = {v.weight for p in programs for call, _ in p.calls() for v in call.inputs}
        self.offsets: dict[str, int] = {}
        self._types: dict[str, np.dtype] = {}
        end = 0
        for op in model.module.ops:
            if not isinstance(op, WeightOp) or op.sym_name.data not in used:
                continue
            type = op.tensor_type
            self.offsets[op.sym_name.data] = end
            self._types[op.sym_name.data] = numpy_dtype(type.element_type)
            size = type.element_count() * numpy_dtype(type.element_type).itemsize
            end += -(-size // ALIGNMENT) * ALIGNMENT
        self.size = end
        """Bytes of the whole image, a multiple of ALIGNMENT."""

    def write_shards(self, folder: Path) -> list[File]:
        """Writes `weights-00000.bin`, … into `folder`; no more than one weight is in memory at a
        time."""
        shards: list[File] = []
        remaining = self.size
        chunks = self._chunks()
        pending = b""
        while remaining:
            path = folder / f"weights-{len(shards):05}.bin"
            room = min(SHARD_BYTES, remaining)
            remaining -= room
            with path.open("wb") as file:
                while room:
                    pending = pending or next(chunks)
                    file.write(pending[:room])
                    taken = min(room, len(pending))
                    pending, room = pending[taken:], room - taken
            shards.append(File.of(path))
        return shards

    def _chunks(self) -> Iterator[bytes]:
        """The bytes of the image in order."""
        for name, dtype in self._types.items():
            flat = np.ascontiguousarray(self._weights[name], dtype).reshape(-1)
            data = flat.view(np.uint8)
            for start in range(0, len(data), CHUNK_BYTES):
                yield data[start : start + CHUNK_BYTES].tobytes()
            if padding := -len(data) % ALIGNMENT:
                yield bytes(padding)
