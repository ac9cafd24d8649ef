"""One round of one contender outside a browser, in a process of its own.

    python -m benchmarks.native < JOB.json

It measures what `benchmarks/page/round.mjs` does, in the same order. Tokens are fed without looking
at the logits, as llama.cpp's own benchmark does: the model computes them all the same.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.memory import memory_of

if TYPE_CHECKING:
    from odin.generator import Generator

PAGE_BYTES = 65536
BASE = 4 * PAGE_BYTES
READ_BYTES = 96 << 20
READ_SECONDS = 0.06


def _odin(folder: Path, options: dict[str, Any]) -> Generator:
    return _engine("odin.runtime", "Runtime")(folder, folder / options["executor"])


def _llama_cpp(folder: Path, options: dict[str, Any]) -> Generator:
    return _engine("odin.llama_cpp_runtime", "LlamaCppRuntime")(folder, threads=1)


def _onnxruntime(folder: Path, options: dict[str, Any]) -> Generator:
    return _engine("odin.onnx_runtime", "OnnxRuntime")(folder, threads=1)


def _engine(module: str, name: str) -> Callable[..., Generator]:
    """Imported late: no process holds another's engine."""
    return getattr(importlib.import_module(module), name)


ENGINES = {"odin": _odin, "llama_cpp": _llama_cpp, "onnxruntime": _onnxruntime}


def open_reader(path: Path) -> Callable[[], float]:
    """A function that gives GB/s (10⁹ bytes) of v128 reads of 96 MiB, as `measure.mjs` has."""
    from wasmtime import Engine, Func, Instance, Limits, Memory, MemoryType, Module, Store

    store = Store(Engine())
    pages = (BASE + READ_BYTES) // PAGE_BYTES
    memory = Memory(store, MemoryType(Limits(pages, pages)))
    module = Module(store.engine, path.read_bytes())
    read = Instance(store, module, [memory]).exports(store)["read"]
    assert isinstance(read, Func)
    # Pages that were never written are all the same one.
    memory.write(store, b"\x3f" * READ_BYTES, BASE)

    def gbs() -> float:
        begin, calls = time.perf_counter(), 0
        while (seconds := time.perf_counter() - begin) < READ_SECONDS:
            read(store, BASE, READ_BYTES)
            calls += 1
        return calls * READ_BYTES / seconds / 1e9

    return gbs


def run(job: dict[str, Any]) -> dict[str, Any]:
    """The figures of one round: rates in tokens a second, `read` in GB/s, memory in bytes."""
    ids: list[int] = job["prompt"]["ids"]
    before = memory_of(os.getpid())
    begin = time.perf_counter()
    engine = ENGINES[job["module"]](Path(job["artifact"]), job["options"])
    load_ms = 1000 * (time.perf_counter() - begin)

    def rate(chunks: list[list[int]]) -> float:
        engine.reset()
        begin = time.perf_counter()
        for chunk in chunks:
            engine.advance(chunk)
        return sum(map(len, chunks)) / (time.perf_counter() - begin)

    def decode(n: int) -> float:
        return rate([[ids[i % len(ids)]] for i in range(n)])

    decode(2)
    memory = {"before": before, "loaded": memory_of(os.getpid())}
    read_gbs = open_reader(Path(job["read"]))
    cold = decode(job["warm_tokens"])
    rate([ids])
    samples: dict[str, list[float]] = {"read": [], "decode": [], "prefill": [], "parallel": []}
    sequences: int = job["sequences"]
    for _ in range(job["repeats"]):
        samples["read"].append(read_gbs())
        samples["decode"].append(decode(job["decode_tokens"]))
        samples["read"].append(read_gbs())
        samples["prefill"].append(rate([ids]))
        if sequences > 1:
            begin = time.perf_counter()
            for token in range(job["decode_tokens"]):
                engine.advance_parallel([ids[token % len(ids)]] * sequences)
            tokens = sequences * job["decode_tokens"]
            samples["parallel"].append(tokens / (time.perf_counter() - begin))
    return {
        "load_ms": load_ms,
        "cold": cold,
        "prompt_tokens": len(ids),
        "memory": memory,
        **samples,
    }


if __name__ == "__main__":
    print(json.dumps(run(json.load(sys.stdin))))
