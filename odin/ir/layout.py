"""Where the elements of a tensor lie in a buffer: shape, strides and offset, as in NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from odin.ir.types import Shape


@dataclass(frozen=True)
class Layout:
    """Element (i, j, …) lies at `offset + i·strides[0] + j·strides[1] + …`, counted in elements."""

    shape: Shape
    strides: Shape
    offset: int = 0

    @staticmethod
    def contiguous(shape: Shape) -> Layout:
        """Row-major, without gaps."""
        strides, step = [], 1
        for extent in reversed(shape):
            strides.append(step)
            step *= extent
        return Layout(shape, tuple(reversed(strides)))

    @property
    def is_contiguous(self) -> bool:
        """Whether the elements lie row-major without gaps, wherever they begin."""
        packed = Layout.contiguous(self.shape).strides
        return all(
            n == 1 or s == p for n, s, p in zip(self.shape, self.strides, packed, strict=True)
        )

    def slice(self, axis: int, start: int, stop: int) -> Layout:
        """Elements start ≤ i < stop of one axis."""
        shape = (*self.shape[:axis], stop - start, *self.shape[axis + 1 :])
        return replace(self, shape=shape, offset=self.offset + start * self.strides[axis])

    def transpose(self, axes: Sequence[int]) -> Layout:
        """The axes in another order: axis i of the result is axes[i]."""
        shape, strides = ([values[axis] for axis in axes] for values in (self.shape, self.strides))
        return replace(self, shape=tuple(shape), strides=tuple(strides))

    def at(self, index: int) -> Layout:
        """The part at one index of axis 0, which disappears."""
        offset = self.offset + index * self.strides[0]
        return Layout(self.shape[1:], self.strides[1:], offset)

    def broadcast_to(self, shape: Shape) -> Layout:
        """NumPy broadcasting: repeated axes get stride 0."""
        missing = len(shape) - len(self.shape)
        own = (1,) * missing + self.shape
        strides = (0,) * missing + self.strides
        repeated = tuple(
            0 if mine == 1 and extent != 1 else stride
            for mine, extent, stride in zip(own, shape, strides, strict=True)
        )
        return replace(self, shape=shape, strides=repeated)

    def reshape(self, shape: Shape) -> Layout | None:
        """The same elements in row-major order under another shape, or None if no strides can say
        it.

        Axes are matched in groups of equal volume; within a group of several old axes, these must
        lie without gaps among themselves.
        """
        strides: list[int] = []
        old = [(n, s) for n, s in zip(self.shape, self.strides, strict=True) if n != 1]
        new = [n for n in shape if n != 1]
        i = j = 0
        while i < len(old) and j < len(new):
            group, volume, target = [old[i]], old[i][0], [new[j]]
            wanted = new[j]
            while volume != wanted:
                if volume < wanted:
                    i += 1
                    group.append(old[i])
                    volume *= old[i][0]
                else:
                    j += 1
                    target.append(new[j])
                    wanted *= new[j]
            for (_, outer), (extent, inner) in pairwise(group):
                if outer != extent * inner:
                    return None
            step, inner_strides = group[-1][1], []
            for extent in reversed(target):
                inner_strides.append(step)
                step *= extent
            strides += reversed(inner_strides)
            i, j = i + 1, j + 1
        unpadded = iter(strides)
        return Layout(shape, tuple(0 if n == 1 else next(unpadded) for n in shape), self.offset)
