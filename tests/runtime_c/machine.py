"""A host for `odin.wasm` in wasmtime, as thin as the C ABI lets it be."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import wasmtime
from program_builder import align64

BASE = 0x40000
PAGE = 0x10000

ENGINE = wasmtime.Engine()


@functools.cache
def module_of(path: Path, engine: wasmtime.Engine) -> wasmtime.Module:
    """The compiled module; compiled once a test run."""
    return wasmtime.Module.from_file(engine, str(path))


class Machine:
    """One instance over one memory. `load` writes the program and the weights into it."""

    def __init__(self, wasm: Path, pages: int = 8, engine: wasmtime.Engine = ENGINE) -> None:
        self.store = wasmtime.Store(engine)
        limits = wasmtime.Limits(pages, None)
        self.memory = wasmtime.Memory(self.store, wasmtime.MemoryType(limits))
        instance = wasmtime.Instance(self.store, module_of(wasm, engine), [self.memory])
        self.exports = instance.exports(self.store)

    def call(self, name: str, *arguments: float) -> int:
        """An exported function's result, as an unsigned word."""
        result = self.exports[name](self.store, *arguments)  # type: ignore[operator]
        return 0 if result is None else int(result) & 0xFFFFFFFF

    def bytes(self) -> np.ndarray:
        """The whole memory, uint8; valid until the memory grows."""
        size = self.memory.data_len(self.store)
        return np.ctypeslib.as_array(self.memory.data_ptr(self.store), (size,))

    def error(self) -> str:
        """The sentence about the last failed call."""
        tail = self.bytes()[self.call("odin_error") :][:1024].tobytes()
        return tail[: tail.index(0)].decode("ascii")

    def write_program(self, program: bytes, room: int = 0) -> int:
        """Writes the program at BASE, grows the memory by `room` bytes behind it, and loads it."""
        needed = align64(BASE + len(program)) + room
        pages = -(-needed // PAGE) - self.memory.size(self.store)
        if pages > 0:
            self.memory.grow(self.store, pages)
        self.bytes()[BASE : BASE + len(program)] = np.frombuffer(program, np.uint8)
        self.arena_at = align64(BASE + len(program))
        return self.call("odin_load", len(program))

    def load(self, program: bytes, weights: np.ndarray, arena: np.ndarray | None = None) -> None:
        """Loads a program that must be accepted; then fills the arena (uint8), if it is given."""
        header = np.frombuffer(program[:64], "<u4")
        self.arena_size = int(header[4])
        status = self.write_program(program, int(header[4]) + int(header[5]))
        assert status == 0, self.error()
        at = self.call("odin_weights")
        self.bytes()[at : at + weights.nbytes] = weights
        if arena is not None:
            self.arena()[:] = arena

    def arena(self) -> np.ndarray:
        """The arena, uint8."""
        return self.bytes()[self.arena_at : self.arena_at + self.arena_size]

    def set_tokens(self, tokens: Sequence[int]) -> None:
        """Writes the front of the token buffer."""
        at = self.call("odin_tokens")
        self.bytes()[at : at + 4 * len(tokens)].view("<i4")[:] = tokens

    def advance(self, tokens: Sequence[int]) -> None:
        """Feeds tokens that must be accepted."""
        self.set_tokens(tokens)
        assert self.call("odin_advance", len(tokens)) == 0, self.error()

    def logits(self) -> np.ndarray:
        """float32 [vocab_size]; shares the module's memory."""
        at = self.call("odin_logits")
        return self.bytes()[at : at + 4 * self.call("odin_vocab_size")].view("<f4")
