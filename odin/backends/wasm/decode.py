"""`program.bin` back into planned programs, for people to look at.

What names things is not in the file: every weight is a part of one image, `@weights`, and no call
says where it comes from. Nor is the most that is live at once: `max_live_bytes` is 0. The arena of
a program ends where its own calls do, but for the longest one. Every view has four axes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from xdsl.dialects.builtin import FloatAttr, IntegerAttr, f32, i32, i64
from xdsl.ir import Attribute, Block, Operation, Region
from xdsl.utils.exceptions import VerifyException

from odin.backends.wasm.opcodes import LOOP, OPCODES, PARAMS, VIEWS
from odin.backends.wasm.program import (
    DTYPES,
    HEADER_WORDS,
    MAGIC,
    MAX_PROGRAMS,
    TABLE_WORDS,
    VERSION,
    VIEW_WORDS,
    Header,
)
from odin.ir.errors import InputError
from odin.ir.plan import CallOp, LoopOp, ProgramOp, ViewAttr
from odin.ir.types import tensor

IMAGE = "weights"
"""The weight image, as one weight."""

_KERNELS = {opcode: name for name, opcode in OPCODES.items()}
_ELEMENTS = {code: element for element, code in DTYPES.items()}
_WHOLE = ("act",)
"""Parameters that are whole numbers; all others are floats."""


def decode_program(data: bytes, source: str) -> list[ProgramOp]:
    """The programs in the bytes of a `program.bin`, as `programs_of` orders them.

    Raises InputError with `source` if they are not laid out as `docs/program-format.md` says. It
    does not check what only matters when a program runs: that is the executor's part.
    """
    try:
        return list(_programs(data))
    except (struct.error, VerifyException, ValueError) as error:
        reason = str(error).strip().splitlines()[0]
        raise InputError(f"{source}: expected programs of the wasm target ({reason})") from None


def _programs(data: bytes) -> Iterator[ProgramOp]:
    if len(data) % 4 or len(data) < 4 * HEADER_WORDS:
        raise ValueError(f"{len(data)} bytes")
    words = struct.unpack(f"<{len(data) // 4}I", data)
    header = Header.of(data)
    if (header.magic, header.version, header.file_bytes) != (MAGIC, VERSION, len(data)):
        raise ValueError("magic, version or file_bytes is another")
    if not 1 <= header.n_programs <= MAX_PROGRAMS:
        raise ValueError(f"{header.n_programs} programs")
    for i in range(header.n_programs):
        at = HEADER_WORDS + TABLE_WORDS * i
        n_tokens, first, n_words, _ = _take(words, at, TABLE_WORDS)
        body = _body(_take(words, first, n_words))
        is_last = i + 1 == header.n_programs
        n = max(1, header.n_sequences) if is_last else 1
        yield ProgramOp(
            f"main_{n_tokens}" if n == 1 else f"main_x{n}",
            length=n_tokens // n,
            sequences=n,
            arena_bytes=header.arena_bytes if is_last else _arena_end(body),
            state_bytes=header.state_bytes,
            max_live_bytes=0,
            tokens=ViewAttr.of(None, header.tokens_offset, tensor((n_tokens,), i32), (1,)),
            logits=ViewAttr.of(
                None, header.logits_offset, tensor((n * header.vocab_size,), f32), (1,)
            ),
            body=Region(Block(body)),
        )


def _arena_end(body: Sequence[Operation]) -> int:
    """The last byte of the arena that calls look at, and one."""
    ends = [0]
    for op in body:
        count = op.count.value.data if isinstance(op, LoopOp) else 1
        for call in op.walk():
            if isinstance(call, CallOp):
                views = (*call.inputs, *call.outputs)
                ends += [view.extent_bytes(count) for view in views if view.weight is None]
    return max(ends)


def _body(words: Sequence[int]) -> list[Operation]:
    found: list[Operation] = []
    at = 0
    while at < len(words):
        if words[at] & 0xFFFF != LOOP:
            call, at = _call(words, at)
            found.append(call)
            continue
        _, count, n_calls = _take(words, at, 3)
        at += 3
        calls: list[CallOp] = []
        for _ in range(n_calls):
            call, at = _call(words, at)
            calls.append(call)
        if not calls or not count:
            raise ValueError("an empty loop")
        found.append(LoopOp(count, Region(Block(calls))))
    if not found:
        raise ValueError("a program without calls")
    return found


def _call(words: Sequence[int], at: int) -> tuple[CallOp, int]:
    """The call whose words begin at `at`, and where they end."""
    (head,) = _take(words, at, 1)
    kernel = _KERNELS.get(head & 0xFFFF)
    if kernel is None:
        raise ValueError(f"opcode {head & 0xFFFF}")
    names, (n_inputs, n_outputs) = PARAMS.get(kernel, ()), VIEWS[kernel]
    if (head >> 24, head >> 16 & 0xFF) != (len(names), n_inputs + n_outputs):
        raise ValueError(f"{head >> 24} parameters and {head >> 16 & 0xFF} views of {kernel}")
    params = _take(words, at + 1, len(names))
    at += 1 + len(names)
    views: list[ViewAttr] = []
    for _ in range(n_inputs + n_outputs):
        views.append(_view(_take(words, at, VIEW_WORDS)))
        at += VIEW_WORDS
    values = {name: _param(name, word) for name, word in zip(names, params, strict=True)}
    return CallOp(kernel, views[:n_inputs], views[n_inputs:], values), at


def _view(words: Sequence[int]) -> ViewAttr:
    kind, offset, step, *axes = words
    dims, strides = axes[:4], axes[4:]
    element = _ELEMENTS.get(kind >> 8)
    if element is None or kind & 0xFF > 1:
        raise ValueError(f"a view of kind {kind}")
    base = IMAGE if kind & 0xFF else None
    return ViewAttr.of(base, offset, tensor(tuple(dims), element), tuple(strides), step)


def _param(name: str, word: int) -> Attribute:
    if name in _WHOLE:
        return IntegerAttr(word, i64)
    return FloatAttr(struct.unpack("<f", struct.pack("<I", word))[0], f32)


def _take(words: Sequence[int], at: int, n: int) -> Sequence[int]:
    """`n` words from `at` on. Raises ValueError if there are fewer."""
    if at + n > len(words):
        raise ValueError(f"words {at} to {at + n} of {len(words)}")
    return words[at : at + n]
