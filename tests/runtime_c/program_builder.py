"""Writes `program.bin` by hand, word by word, as docs/program-format.md describes it.

The toolchain has a writer of its own in `odin/backends/wasm/`; the executor's tests use this one,
so that a misreading of the format cannot cancel out, and so that wrong programs can be written.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

OPCODES = {
    "loop": 1,
    "copy": 2,
    "embedding": 3,
    "linear": 4,
    "rms_norm": 5,
    "causal_conv1d": 6,
    "add": 7,
    "sub": 8,
    "mul": 9,
    "neg": 10,
    "exp": 11,
    "sigmoid": 12,
    "silu": 13,
    "softplus": 14,
    "clamp": 15,
    "sum": 16,
    "tanh": 17,
    "delta_rule": 18,
    "ssd": 19,
    "quantize": 20,
    "linear_q8": 21,
    "embedding_q8": 22,
    "causal_conv1d_silu": 23,
    "gated_rms_norm": 24,
    "add_rms_norm": 25,
    "token_shift": 26,
    "selective_scan": 27,
    "div": 40,
    "sqrt": 41,
}
ARENA, WEIGHTS = 0, 1
F32, I32, I8 = 0, 1, 2
NUMPY_DTYPES = {F32: np.dtype("<f4"), I32: np.dtype("<i4"), I8: np.dtype("i1")}
HEADER_FIELDS = (
    "magic",
    "version",
    "file_bytes",
    "n_programs",
    "arena_bytes",
    "weight_bytes",
    "state_bytes",
    "vocab_size",
    "tokens_offset",
    "tokens_capacity",
    "logits_offset",
    "n_sequences",
)


def align64(n: int) -> int:
    """n rounded up to a multiple of 64."""
    return (n + 63) // 64 * 64


def contiguous(dims: Sequence[int]) -> tuple[int, ...]:
    """Row-major strides, in elements."""
    strides = [1]
    for extent in reversed(dims[1:]):
        strides.insert(0, strides[0] * extent)
    return tuple(strides)


@dataclass(frozen=True)
class View:
    """Four extents and strides (in elements) over one space; `offset` and `step` in bytes."""

    space: int
    offset: int
    dims: tuple[int, ...]
    strides: tuple[int, ...]
    dtype: int = F32
    step: int = 0

    def words(self) -> list[int]:
        """The eleven words of the file."""
        return [self.space | self.dtype << 8, self.offset, self.step, *self.dims, *self.strides]

    def with_(self, **changes: object) -> View:
        """A copy with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]

    def array(self, space: np.ndarray, iteration: int = 0) -> np.ndarray:
        """This view of `space` (uint8 [bytes]) as a NumPy array that shares its memory."""
        flat = space[self.offset + self.step * iteration :]
        dtype = NUMPY_DTYPES[self.dtype]
        strides = [dtype.itemsize * stride for stride in self.strides]
        return np.ndarray(self.dims, dtype, flat.data, 0, strides)


@dataclass(frozen=True)
class Instruction:
    """One call; `params` are words (floats already as their bits)."""

    name: str
    inputs: tuple[View, ...] = ()
    outputs: tuple[View, ...] = ()
    params: tuple[int, ...] = ()

    @property
    def views(self) -> tuple[View, ...]:
        """Inputs, then outputs."""
        return self.inputs + self.outputs

    def words(self) -> list[int]:
        """The instruction as it lies in the file."""
        head = OPCODES[self.name] | len(self.views) << 16 | len(self.params) << 24
        return [head, *self.params, *(word for view in self.views for word in view.words())]


def float_bits(value: float) -> int:
    """The word that holds a float32."""
    return struct.unpack("<I", struct.pack("<f", value))[0]


def pad_dims(dims: Sequence[int]) -> tuple[int, ...]:
    """Extents of rank four."""
    return (1,) * (4 - len(dims)) + tuple(dims)


def tiles_of(weight: np.ndarray) -> np.ndarray:
    """An int8 matrix [N, K] in tiles [ceil(N / 8), ceil(K / 16), 8, 16], zero outside."""
    (N, K), columns = weight.shape, -(-weight.shape[1] // 16)
    padded = np.zeros((-(-N // 8) * 8, columns * 16), np.int8)
    padded[:N, :K] = weight
    return padded.reshape(-1, 8, columns, 16).transpose(0, 2, 1, 3)


@dataclass
class ProgramBuilder:
    """Lays out an arena and a weight image and writes the programs over them.

    The arena holds the state, the tokens and the logits, in this order, then what `view` hands out.
    `lengths` are the programs' T, the last of them `n_sequences` if that is not 0; `header`
    overrides header words by name.
    """

    vocab_size: int = 8
    lengths: tuple[int, ...] = (1,)
    state_bytes: int = 0
    n_sequences: int = 0
    programs: list[list[Instruction]] = field(default_factory=list)
    header: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.programs = self.programs or [[] for _ in self.lengths]
        n = max(1, self.n_sequences)
        self.tokens_offset = n * self.state_bytes
        self.logits_offset = self.tokens_offset + 4 * max(self.lengths)
        self.arena_used = self.logits_offset + 4 * n * self.vocab_size
        self.weights_used = 0

    @property
    def arena_bytes(self) -> int:
        """Size of the arena, as the header states it."""
        return align64(self.arena_used)

    @property
    def weight_bytes(self) -> int:
        """Size of the weight image, as the header states it."""
        return align64(self.weights_used)

    def view(
        self,
        dims: Sequence[int],
        strides: Sequence[int] | None = None,
        space: int = ARENA,
        dtype: int = F32,
        step: int = 0,
        count: int = 1,
    ) -> View:
        """A view of a fresh region that reaches as far as `count` iterations of it do."""
        padded = pad_dims(dims)
        steps = contiguous(padded) if strides is None else (0,) * (4 - len(strides)) + (*strides,)
        size = NUMPY_DTYPES[dtype].itemsize
        span = size + size * sum((d - 1) * s for d, s in zip(padded, steps, strict=True))
        span = (span + step * (count - 1) + 3) // 4 * 4
        if space == ARENA:
            offset, self.arena_used = self.arena_used, self.arena_used + span
        else:
            offset, self.weights_used = self.weights_used, self.weights_used + span
        return View(space, offset, padded, steps, dtype, step)

    def weights(self, dims: Sequence[int], strides: Sequence[int] | None = None) -> View:
        """A view of a fresh region of the weight image."""
        return self.view(dims, strides, WEIGHTS)

    def tiles(self, rows: int, columns: int) -> View:
        """A view of a fresh region of the weight image that holds an int8 matrix in tiles."""
        self.weights_used = align64(self.weights_used)
        return self.view((-(-rows // 8), -(-columns // 16), 8, 16), space=WEIGHTS, dtype=I8)

    def tokens(self, T: int) -> View:
        """The first T tokens: [1,1,1,T] int32."""
        return View(ARENA, self.tokens_offset, (1, 1, 1, T), (0, 0, 0, 1), I32)

    def logits(self) -> View:
        """The logits as [1,1,1,vocab_size]."""
        return View(ARENA, self.logits_offset, (1, 1, 1, self.vocab_size), (0, 0, 0, 1))

    def add(
        self,
        name: str,
        inputs: Sequence[View] = (),
        outputs: Sequence[View] = (),
        params: Sequence[int] = (),
        program: int = 0,
    ) -> None:
        """Appends an instruction to a program."""
        self.programs[program].append(
            Instruction(name, tuple(inputs), tuple(outputs), tuple(params))
        )

    def loop(self, count: int, body: int, program: int = 0) -> None:
        """Appends a loop over the next `body` instructions."""
        self.add("loop", params=(count, body), program=program)

    def build(self) -> bytes:
        """The file."""
        bodies = [[w for i in program for w in i.words()] for program in self.programs]
        first = 16 + 4 * len(bodies)
        table: list[int] = []
        for T, program, body in zip(self.lengths, self.programs, bodies, strict=True):
            table += [T, first, len(body), len(program)]
            first += len(body)
        fields = {
            "magic": 0x4E49444F,
            "version": 1,
            "file_bytes": 4 * first,
            "n_programs": len(bodies),
            "arena_bytes": self.arena_bytes,
            "weight_bytes": self.weight_bytes,
            "state_bytes": self.state_bytes,
            "vocab_size": self.vocab_size,
            "tokens_offset": self.tokens_offset,
            "tokens_capacity": max(self.lengths),
            "logits_offset": self.logits_offset,
            "n_sequences": self.n_sequences,
        } | self.header
        words = [fields[name] for name in HEADER_FIELDS] + [0] * 4
        words += table + [word for body in bodies for word in body]
        return np.array(words, dtype="<u4").tobytes()
