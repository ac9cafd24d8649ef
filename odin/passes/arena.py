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

    Returns the size of the arena in bytes, a multiple of ALIGNMENT.
    """
    placed = [buffer for buffer in buffers if buffer.offset is not None]
    free = [buffer for buffer in buffers if buffer.offset is None]
    for buffer in sorted(free, key=lambda b: (-b.size, b.first)):
        busy = sorted(
            (other.offset, other.offset + align(other.size))
            for other in placed
            if other.offset is not None and other.overlaps_in_time(buffer)
        )
        buffer.offset = _tightest_gap(busy, align(buffer.size))
        placed.append(buffer)
    return max((b.offset + align(b.size) for b in placed if b.offset is not None), default=0)


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
