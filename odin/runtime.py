"""Running a wasm artifact from Python: the artifact's own `odin.wasm` in wasmtime."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from wasmtime import (
    Engine,
    Func,
    Instance,
    Limits,
    Memory,
    MemoryType,
    Module,
    Store,
    Trap,
    WasmtimeError,
)

from odin.backends.wasm.manifest import read_manifest
from odin.backends.wasm.program import BASE, HEADER_WORDS, MAX_ARENA_BYTES, Header, memory_bytes
from odin.generator import Generator
from odin.ir.errors import InputError
from odin.sampling import Sampling

PAGE_BYTES = 65536

_ABI = {
    "odin_load": (["i32"], ["i32"]),
    "odin_error": ([], ["i32"]),
    "odin_weights": ([], ["i32"]),
    "odin_weight_bytes": ([], ["i32"]),
    "odin_sequences": ([], ["i32"]),
    "odin_state": ([], ["i32"]),
    "odin_state_bytes": ([], ["i32"]),
    "odin_tokens": ([], ["i32"]),
    "odin_tokens_capacity": ([], ["i32"]),
    "odin_logits": ([], ["i32"]),
    "odin_vocab_size": ([], ["i32"]),
    "odin_advance": (["i32"], ["i32"]),
    "odin_run_steps": (["i32", "i32", "i32"], ["i32"]),
    "odin_advance_parallel": ([], ["i32"]),
    "odin_reset": ([], []),
    "odin_sample": (["i32", "f32", "i32", "f32", "i32", "i32"], ["i32"]),
}
"""The functions of the executor, their parameters and results; see `docs/program-format.md`."""

_LATER = {"odin_run_steps"}
"""Those that an executor of an older artifact may lack."""


class Runtime(Generator):
    """A loaded wasm artifact."""

    def __init__(self, folder: Path, wasm: Path | None = None):
        """Loads and checks the artifact in `folder`, run by `wasm` or by the executor in it: the
        one that its manifest names, else odin.wasm.

        Raises InputError naming the file that is missing, cut, changed or not valid.
        """
        self.manifest = read_manifest(folder)
        super().__init__(folder, self.manifest)
        executor = self.manifest.executor
        self.wasm = wasm or (executor.checked(folder) if executor else folder / "odin.wasm")
        program = self.manifest.program.read(folder)
        path = folder / self.manifest.program.name
        if len(program) < 4 * HEADER_WORDS:
            raise InputError(f"{path}: expected {HEADER_WORDS} words or more")
        header = Header.of(program)
        if header.arena_bytes > MAX_ARENA_BYTES:
            raise InputError(f"{path}: arena_bytes: expected at most {MAX_ARENA_BYTES}")
        if memory_bytes(program) != self.manifest.memory_bytes:
            raise InputError(f"{folder / 'manifest.json'}: memory_bytes does not fit program.bin")
        self._instantiate(self.manifest.memory_bytes)
        self._bytes(BASE, len(program))[:] = np.frombuffer(program, np.uint8)
        if self._call("odin_load", len(program)):
            raise InputError(f"{path}: {self._error()}")
        for field, function, expected in (
            ("weights.bytes", "odin_weight_bytes", self.manifest.weight_bytes),
            ("vocab_size", "odin_vocab_size", self.manifest.vocab_size),
        ):
            if self._call(function) != expected:
                raise InputError(f"{folder / 'manifest.json'}: {field} does not fit program.bin")
        self.sequences = self._call("odin_sequences")
        """How many texts `advance_parallel` advances; the other methods work on the first."""
        read = self._call("odin_tokens_capacity"), self.sequences
        if read != (header.tokens_capacity, max(1, header.n_sequences)):
            raise InputError(f"{self.wasm}: expected the ODIN executor (it misread program.bin)")
        offset = self._call("odin_weights")
        for shard in self.manifest.shards:
            data = np.frombuffer(shard.read(folder), np.uint8)
            self._bytes(offset, len(data))[:] = data
            offset += len(data)

    def reset(self) -> None:
        self._call("odin_reset")

    def advance(self, ids: Sequence[int]) -> None:
        capacity = self._call("odin_tokens_capacity")
        for start in range(0, len(ids), capacity):
            chunk = ids[start : start + capacity]
            self.write_tokens(chunk)
            if self._call("odin_advance", len(chunk)):
                raise InputError(f"{self.folder}: {self._error()}")

    def write_tokens(self, ids: Sequence[int]) -> None:
        """Puts token ids where the programs read them, and feeds none."""
        data = np.asarray(ids, np.int32)
        self._bytes(self._call("odin_tokens"), data.nbytes).view(np.int32)[:] = data

    def run_steps(self, length: int, first: int, end: int) -> None:
        """Runs steps first…end−1 of the program for `length` tokens, for profiles. Raises
        InputError, also where the executor is older than this function."""
        if "odin_run_steps" not in self._functions:
            raise InputError(
                f"{self.wasm}: expected an executor with odin_run_steps; lower the model again"
            )
        if self._call("odin_run_steps", length, first, end):
            raise InputError(f"{self.folder}: {self._error()}")

    def advance_parallel(self, tokens: Sequence[int]) -> None:
        """Feeds one token to each sequence: int [sequences]."""
        ids = np.asarray(tokens, np.int32)
        if ids.shape != (self.sequences,):
            raise InputError(f"{self.folder}: expected {self.sequences} tokens, one a sequence")
        self._bytes(self._call("odin_tokens"), ids.nbytes).view(np.int32)[:] = ids
        if self._call("odin_advance_parallel"):
            raise InputError(f"{self.folder}: {self._error()}")

    def copy_sequence(self, source: int, target: int) -> None:
        """Makes one sequence stand where another does, but for its logits."""
        size = self._call("odin_state_bytes")
        at = self._call("odin_state")
        self._bytes(at + target * size, size)[:] = self._bytes(at + source * size, size)

    def logits(self, sequence: int = 0) -> np.ndarray:
        size = 4 * self.manifest.vocab_size
        data = self._bytes(self._call("odin_logits") + sequence * size, size)
        return data.view(np.float32).copy()

    def sample(self, sampling: Sampling, position: int, sequence: int = 0) -> int:
        return self._call(
            "odin_sample",
            sequence,
            sampling.temperature,
            sampling.top_k,
            sampling.top_p,
            sampling.seed,
            position,
        )

    def save_state(self) -> bytes:
        """The recurrent state after the text so far."""
        return self._bytes(self._call("odin_state"), self._call("odin_state_bytes")).tobytes()

    def load_state(self, state: bytes) -> None:
        """Continues where `save_state` was called."""
        size = self._call("odin_state_bytes")
        if len(state) != size:
            raise InputError(f"the state has {len(state)} bytes; expected {size}")
        self._bytes(self._call("odin_state"), size)[:] = np.frombuffer(state, np.uint8)

    def _instantiate(self, size: int) -> None:
        if not self.wasm.is_file():
            raise InputError(
                f"{self.wasm}: expected the executor beside the model (`./dev scons site`)"
            )
        engine = Engine()
        self._store = Store(engine)
        try:
            module = Module(engine, self.wasm.read_bytes())
            # Its size is fixed: a memory that grows may move, and `_heap` would not.
            pages = -(-size // PAGE_BYTES)
            memory = Memory(self._store, MemoryType(Limits(pages, pages)))
            exports = Instance(self._store, module, [memory]).exports(self._store)
        except (WasmtimeError, Trap, OSError) as error:
            raise self._no_executor(str(error).strip().splitlines()[0]) from None
        self._functions: dict[str, Func] = {}
        for name, (params, results) in _ABI.items():
            function = exports.get(name)
            if function is None and name in _LATER:
                continue
            if not isinstance(function, Func):
                raise self._no_executor(f"it has no function {name}")
            type = function.type(self._store)
            if [*map(str, type.params)] != params or [*map(str, type.results)] != results:
                raise self._no_executor(f"{name} is not a function of ({', '.join(params)})")
            self._functions[name] = function
        address = ctypes.cast(memory.data_ptr(self._store), ctypes.c_void_p).value
        assert address is not None
        buffer = (ctypes.c_uint8 * memory.data_len(self._store)).from_address(address)
        self._heap = np.ctypeslib.as_array(buffer)

    def _no_executor(self, reason: str) -> InputError:
        return InputError(f"{self.wasm}: expected the ODIN executor ({reason})")

    def _call(self, name: str, *args: float) -> int:
        try:
            result = self._functions[name](self._store, *args)
        except (WasmtimeError, Trap) as error:
            reason = str(error).strip().splitlines()[-1].strip()
            raise self._no_executor(f"{name} stopped: {reason}") from None
        return 0 if result is None else result & 0xFFFFFFFF

    def _bytes(self, start: int, size: int) -> np.ndarray:
        """A window on the module's memory."""
        if start + size > len(self._heap):
            raise self._no_executor(f"address {start} is outside its memory")
        return self._heap[start : start + size]

    def _error(self) -> str:
        start = self._call("odin_error")
        text = self._heap[start : start + 1024].tobytes()
        return text.split(b"\0", 1)[0].decode("ascii", "replace")
