"""The arena allocator: nothing overlaps in time and space, no arena is smaller than it must be."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from odin.passes.arena import ALIGNMENT, Buffer, align, assign_offsets, max_live_bytes


@st.composite
def buffers(draw: st.DrawFn) -> Buffer:
    first = draw(st.integers(0, 12))
    return Buffer(draw(st.integers(1, 400)), first, first + draw(st.integers(0, 6)))


@st.composite
def buffer_lists(draw: st.DrawFn) -> list[Buffer]:
    """Free buffers, and some fixed one after another from offset 0 as the state is."""
    fixed, offset = draw(st.lists(buffers(), max_size=4)), 0
    for buffer in fixed:
        buffer.offset = offset
        offset += align(buffer.size)
    return draw(st.permutations([*fixed, *draw(st.lists(buffers(), max_size=16))]))


def ends(buffer: Buffer) -> int:
    assert buffer.offset is not None
    return buffer.offset + buffer.size


@given(buffer_lists())
def test_no_two_buffers_overlap_in_time_and_space(made: list[Buffer]) -> None:
    assign_offsets(made)
    for a, b in itertools.combinations(made, 2):
        in_time = a.first <= b.last and b.first <= a.last
        assert not in_time or ends(a) <= b.offset or ends(b) <= a.offset


@given(buffer_lists())
def test_every_buffer_lies_in_the_arena_at_an_aligned_offset(made: list[Buffer]) -> None:
    size = assign_offsets(made)
    assert size % ALIGNMENT == 0
    assert all(b.offset % ALIGNMENT == 0 and b.offset >= 0 and ends(b) <= size for b in made)


@given(buffer_lists())
def test_the_arena_has_at_least_the_bytes_that_are_live_at_once(made: list[Buffer]) -> None:
    live = [sum(align(b.size) for b in made if b.first <= t <= b.last) for t in range(20)]
    assert max_live_bytes(made) == max(live)
    assert assign_offsets(made) >= max(live)


@given(buffer_lists())
def test_fixed_offsets_stay(made: list[Buffer]) -> None:
    fixed = {id(b): b.offset for b in made if b.offset is not None}
    assign_offsets(made)
    assert all(b.offset == fixed[id(b)] for b in made if id(b) in fixed)


@given(st.lists(st.integers(1, 400), min_size=1, max_size=12))
def test_buffers_that_never_live_together_share_one_place(sizes: list[int]) -> None:
    made = [Buffer(size, time, time) for time, size in enumerate(sizes)]
    assert assign_offsets(made) == align(max(sizes))


@given(st.lists(st.integers(1, 400), min_size=1, max_size=12))
def test_buffers_that_always_live_together_lie_side_by_side(sizes: list[int]) -> None:
    made = [Buffer(size, 0, 3) for size in sizes]
    assert assign_offsets(made) == max_live_bytes(made) == sum(map(align, sizes))


def test_the_tightest_gap_is_taken() -> None:
    """Between fixed buffers at 0, 192 and 320 are gaps of 128 and 64 bytes."""
    fixed = [Buffer(64, 0, 1, offset) for offset in (0, 192, 320)]
    small = Buffer(60, 0, 1)
    assert assign_offsets([*fixed, small]) == 384
    assert small.offset == 256


def test_no_buffers_need_no_arena() -> None:
    assert assign_offsets([]) == max_live_bytes([]) == 0


@pytest.mark.parametrize(("size", "aligned"), [(1, 64), (64, 64), (65, 128)])
def test_align_rounds_up(size: int, aligned: int) -> None:
    assert align(size) == aligned
