"""`program.bin`: the planned programs of a module, word by word as `docs/program-format.md`
says."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.dialects.builtin import FloatAttr, IntegerAttr, f32, i8, i32
from xdsl.ir import Attribute

from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.manifest import MAX_BYTES
from odin.backends.wasm.opcodes import LOOP, OPCODES, PARAMS
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.plan import CallOp, LoopOp, ProgramOp, ViewAttr, programs_of

MAGIC = 0x4E49444F
VERSION = 1
HEADER_WORDS = 16
TABLE_WORDS = 4
"""A program in the table."""
VIEW_WORDS = 11
MAX_PROGRAMS = 8
MAX_ARENA_BYTES = 1 << 30
"""More than any model's activations and state; a file cannot make a host take more than this beyond
its own size."""
BASE = 0x40000
"""Where the host puts the program: the module's own data and stack lie below."""

DTYPES: dict[Attribute, int] = {f32: 0, i32: 1, i8: 2}


def encode_program(model: Model, image: WeightImage) -> bytes:
    """The bytes of `program.bin` for a module of planned programs over a weight image.

    Raises InputError if the module is not planned or needs a kernel that the executor does not
    have.
    """
    programs = programs_of(model.module)
    alone = [program for program in programs if program.n_sequences == 1]
    if not alone or alone[0].length.value.data != 1:
        raise InputError("target wasm: expected planned programs, one of them for T = 1")
    if len(programs) > len(alone) + 1:
        raise InputError("target wasm: expected at most one program for several sequences")
    first, longest, n_sequences = alone[0], alone[-1], programs[-1].n_sequences
    if len(programs) > MAX_PROGRAMS:
        raise InputError(
            f"target wasm: expected at most {MAX_PROGRAMS} programs, found {len(programs)}; "
            "specialize fewer lengths"
        )
    if any(_fixed_layout(p) != _fixed_layout(longest) for p in programs):
        raise InputError("target wasm: expected the same state, tokens and logits in every program")
    arena_bytes = max(program.arena_bytes.value.data for program in programs)
    bodies = [_encode_body(program, image) for program in programs]
    table: list[int] = []
    start = HEADER_WORDS + TABLE_WORDS * len(programs)
    for program, (words, n_instructions) in zip(programs, bodies, strict=True):
        T = program.length.value.data * program.n_sequences
        table += [T, start, len(words), n_instructions]
        start += len(words)
    if arena_bytes > MAX_ARENA_BYTES:
        raise InputError(
            f"target wasm: the programs need an arena of {arena_bytes} bytes; "
            f"expected at most {MAX_ARENA_BYTES}"
        )
    needed = _memory_bytes(4 * start, arena_bytes, image.size)
    if needed > MAX_BYTES:
        raise InputError(
            f"target wasm: the model needs {needed} bytes; a WebAssembly memory holds {MAX_BYTES}"
        )
    header = [
        MAGIC,
        VERSION,
        4 * start,
        len(programs),
        arena_bytes,
        image.size,
        first.state_bytes.value.data,
        model.vocab_size,
        longest.tokens.offset.data,
        max(longest.length.value.data, n_sequences),
        longest.logits.offset.data,
        n_sequences if n_sequences > 1 else 0,
    ]
    header += [0] * (HEADER_WORDS - len(header))
    words = [*header, *table, *(word for body, _ in bodies for word in body)]
    return np.array(words, "<u4").tobytes()


@dataclass(frozen=True)
class Header:
    """The header of an encoded program, as `docs/program-format.md` names its words."""

    magic: int
    version: int
    file_bytes: int
    n_programs: int
    arena_bytes: int
    weight_bytes: int
    state_bytes: int
    vocab_size: int
    tokens_offset: int
    tokens_capacity: int
    logits_offset: int
    n_sequences: int
    """0 where there is no program for several."""

    @staticmethod
    def of(program: bytes) -> Header:
        """The header of a file of at least HEADER_WORDS words, whatever is in them."""
        return Header(*struct.unpack_from("<12I", program))


def memory_bytes(program: bytes) -> int:
    """The memory that a host needs for an encoded program, its arena and its weights."""
    header = Header.of(program)
    return _memory_bytes(len(program), header.arena_bytes, header.weight_bytes)


def _memory_bytes(program: int, arena: int, weights: int) -> int:
    return -(-(BASE + program) // 64) * 64 + arena + weights


def _fixed_layout(program: ProgramOp) -> tuple[int, ...]:
    """What all programs of an artifact have in common."""
    return (
        program.state_bytes.value.data,
        program.tokens.offset.data,
        program.logits.offset.data,
        program.logits.type.element_count() // program.n_sequences,
    )


def _encode_body(program: ProgramOp, image: WeightImage) -> tuple[list[int], int]:
    """The words of a program's instructions, and how many instructions there are."""
    words: list[int] = []
    n_instructions = 0
    for op in program.body.block.ops:
        if isinstance(op, LoopOp):
            calls = [call for call in op.body.block.ops if isinstance(call, CallOp)]
            words += [LOOP | 2 << 24, op.count.value.data, len(calls)]
            n_instructions += 1
        else:
            assert isinstance(op, CallOp)
            calls = [op]
        for call in calls:
            words += _encode_call(call, image)
        n_instructions += len(calls)
    return words, n_instructions


def _encode_call(call: CallOp, image: WeightImage) -> list[int]:
    kernel = call.kernel.data
    if kernel not in OPCODES:
        raise InputError(f"target wasm: the executor has no kernel {kernel!r}")
    params = [_param_word(call.params.data[name]) for name in PARAMS.get(kernel, ())]
    views: Sequence[ViewAttr] = [*call.inputs, *call.outputs]
    head = OPCODES[kernel] | len(views) << 16 | len(params) << 24
    return [head, *params, *(word for view in views for word in _encode_view(view, image))]


def _encode_view(view: ViewAttr, image: WeightImage) -> Iterable[int]:
    space, offset = 0, view.offset.data
    if view.weight is not None:
        space, offset = 1, offset + image.offsets[view.weight]
    padding = 4 - len(view.shape)
    dims = [1] * padding + list(view.shape)
    strides = [0] * padding + list(view.element_strides)
    return [space | DTYPES[view.type.element_type] << 8, offset, view.step.data, *dims, *strides]


def _param_word(value: Attribute) -> int:
    if isinstance(value, IntegerAttr):
        return value.value.data
    assert isinstance(value, FloatAttr)
    return struct.unpack("<I", struct.pack("<f", value.value.data))[0]
