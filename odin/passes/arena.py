"""Packing buffers with known lifetimes into one arena.

Offline dynamic storage allocation: the largest buffer first, each into the tightest gap between
the buffers that are live at the same time (greedy by size, Pisarchyk and Lee 2020,
arXiv:2001.03288).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ALIGNMENT = 64
"""Every buffer begins at a multiple of this many bytes: a cache line, and four v128."""


ATTEMPTS = 24
"""Orders of packing that are tried before the best one found is taken."""


@dataclass(eq=False)
class Buffer:
    """Bytes that are needed from time `first` to time `last`, both included."""

    size: int
    first: int
    last: int
    offset: int | None = None
    """Where it lies in the arena; fixed from outside or set by `assign_offsets`."""

    def overlaps_in_time(self, other: Buffer) -> bool:
        return self.first <= other.last and other.first <= self.last


def align(size: int) -> int:
    """`size` rounded up to a multiple of ALIGNMENT."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def assign_offsets(buffers: Sequence[Buffer]) -> int:
    """Gives each buffer without an offset one such that none overlaps another in time and in space.

    Where the largest-first order leaves gaps, the buffers that stick out go first in another
    attempt. Returns the size of the arena in bytes, a multiple of ALIGNMENT.
    """
    fixed = [buffer for buffer in buffers if buffer.offset is not None]
    order = sorted((b for b in buffers if b.offset is None), key=lambda b: (-b.size, b.first))
    least = max_live_bytes(buffers)
    top_of_fixed = max((_end(b) for b in fixed), default=0)
    best: tuple[int, list[Buffer], list[int]] | None = None
    for _ in range(ATTEMPTS):
        offsets = _pack(order, fixed)
        ends = [offset + align(b.size) for b, offset in zip(order, offsets, strict=True)]
        size = max([*ends, top_of_fixed])
        if best is None or size < best[0]:
            best = size, order, offsets
        if size <= max(least, top_of_fixed):
            break
        top = [b for b, end in zip(order, ends, strict=True) if end == size]
        order = top + [b for b in order if b not in top]
    assert best is not None
    for buffer, offset in zip(*best[1:], strict=True):
        buffer.offset = offset
    return best[0]


def _pack(order: Sequence[Buffer], fixed: Sequence[Buffer]) -> list[int]:
    """An offset for each buffer in turn, in the tightest gap that those before it have left."""
    placed = [(b, b.offset, _end(b)) for b in fixed if b.offset is not None]
    offsets: list[int] = []
    for buffer in order:
        busy = sorted(
            (start, end) for other, start, end in placed if other.overlaps_in_time(buffer)
        )
        offset = _tightest_gap(busy, align(buffer.size))
        placed.append((buffer, offset, offset + align(buffer.size)))
        offsets.append(offset)
    return offsets


def _end(buffer: Buffer) -> int:
    assert buffer.offset is not None
    return buffer.offset + align(buffer.size)


def max_live_bytes(buffers: Sequence[Buffer]) -> int:
    """The most bytes that are live at one time: the least that any arena for these buffers has."""
    changes: dict[int, int] = {}
    for buffer in buffers:
        changes[buffer.first] = changes.get(buffer.first, 0) + align(buffer.size)
        changes[buffer.last + 1] = changes.get(buffer.last + 1, 0) - align(buffer.size)
    live = peak = 0
    for time in sorted(changes):
        live += changes[time]
        peak = max(peak, live)
    return peak


def _tightest_gap(busy: Sequence[tuple[int, int]], size: int) -> int:
    """The offset of the smallest gap between `busy` intervals (sorted by start) that holds
    `size`."""
    best: tuple[int, int] | None = None
    end = 0
    for start, stop in busy:
        if start - end >= size and (best is None or start - end < best[0]):
            best = (start - end, end)
        end = max(end, stop)
    return end if best is None else best[1]
