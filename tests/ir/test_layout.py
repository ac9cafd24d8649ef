"""Layout arithmetic is NumPy's: the same shape, strides and offset as the view that NumPy makes."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from odin.ir.layout import Layout

SHAPES = st.lists(st.integers(1, 4), min_size=1, max_size=4).map(tuple)


def elements(base: np.ndarray, layout: Layout) -> np.ndarray:
    """What the layout looks at in a flat buffer, element by element."""
    return np.array(
        [
            base[layout.offset + sum(i * s for i, s in zip(index, layout.strides, strict=True))]
            for index in np.ndindex(*layout.shape)
        ]
    ).reshape(layout.shape)


def array_of(layout: Layout) -> tuple[np.ndarray, np.ndarray]:
    base = np.arange(math.prod(layout.shape))
    return base, base.reshape(layout.shape)


@st.composite
def sliced(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, Layout]:
    """A flat buffer, a view of it after some slices, and the layout of that view."""
    layout = Layout.contiguous(draw(SHAPES))
    base, array = array_of(layout)
    for axis, extent in enumerate(layout.shape):
        start = draw(st.integers(0, extent - 1))
        stop = draw(st.integers(start + 1, extent))
        layout = layout.slice(axis, start, stop)
        array = array[(slice(None),) * axis + (slice(start, stop),)]
    return base, array, layout


@given(SHAPES)
def test_contiguous_has_the_strides_of_a_fresh_array(shape: tuple[int, ...]) -> None:
    strides = np.empty(shape, np.int8).strides
    assert Layout.contiguous(shape).strides == strides


@given(sliced())
def test_slices_look_at_what_numpy_slices_look_at(
    made: tuple[np.ndarray, np.ndarray, Layout],
) -> None:
    base, array, layout = made
    np.testing.assert_array_equal(elements(base, layout), array)


@given(sliced(), st.data())
def test_at_takes_one_index_of_axis_0(
    made: tuple[np.ndarray, np.ndarray, Layout], data: st.DataObject
) -> None:
    base, array, layout = made
    index = data.draw(st.integers(0, layout.shape[0] - 1))
    np.testing.assert_array_equal(elements(base, layout.at(index)), array[index])


@given(sliced(), st.lists(st.integers(1, 3), max_size=2))
def test_broadcast_repeats_as_numpy_does(
    made: tuple[np.ndarray, np.ndarray, Layout], in_front: list[int]
) -> None:
    base, array, layout = made
    shape = (*in_front, *(3 if extent == 1 else extent for extent in layout.shape))
    expected = np.broadcast_to(array, shape)
    np.testing.assert_array_equal(elements(base, layout.broadcast_to(shape)), expected)


@st.composite
def reshapes(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, Layout, tuple[int, ...]]:
    """A sliced view and another shape of the same volume."""
    base, array, layout = draw(sliced())
    rest, shape = array.size, []
    while rest > 1:
        shape.append(draw(st.sampled_from([n for n in range(1, rest + 1) if rest % n == 0])))
        rest //= shape[-1]
        assume(len(shape) <= 5)
    return base, array, layout, tuple(shape)


@given(reshapes())
def test_reshape_keeps_the_elements_in_row_major_order(
    made: tuple[np.ndarray, np.ndarray, Layout, tuple[int, ...]],
) -> None:
    base, array, layout, shape = made
    reshaped = layout.reshape(shape)
    if reshaped is not None:
        np.testing.assert_array_equal(elements(base, reshaped), array.reshape(shape))


@given(reshapes())
def test_reshape_finds_strides_exactly_where_numpy_needs_no_copy(
    made: tuple[np.ndarray, np.ndarray, Layout, tuple[int, ...]],
) -> None:
    base, array, layout, shape = made
    is_view = np.shares_memory(array.reshape(shape), base)
    assert (layout.reshape(shape) is not None) == is_view


@given(sliced())
def test_is_contiguous_as_numpy_says(made: tuple[np.ndarray, np.ndarray, Layout]) -> None:
    _, array, layout = made
    assert layout.is_contiguous == array.flags.c_contiguous


def test_a_row_of_a_wide_array_is_contiguous_wherever_it_begins() -> None:
    row = Layout.contiguous((4, 8)).slice(0, 2, 3)
    assert row.is_contiguous and row.offset == 16


def test_a_column_block_has_no_flat_shape() -> None:
    assert Layout.contiguous((4, 8)).slice(1, 0, 4).reshape((16,)) is None


def test_axes_of_extent_1_come_and_go_in_any_layout() -> None:
    block = Layout.contiguous((4, 8)).slice(1, 2, 5)
    assert block.reshape((4, 1, 3)) == Layout((4, 1, 3), (8, 0, 1), 2)


def test_a_single_number_can_have_any_rank() -> None:
    assert Layout.contiguous((1, 1)).reshape(()) == Layout((), (), 0)


@given(sliced(), st.data())
def test_transposing_looks_at_what_numpy_looks_at(
    made: tuple[np.ndarray, np.ndarray, Layout], data: st.DataObject
) -> None:
    base, array, layout = made
    axes = data.draw(st.permutations(range(len(layout.shape))))
    np.testing.assert_array_equal(elements(base, layout.transpose(axes)), array.transpose(axes))
