"""INT8 as TIR: `llvm.wasm.dot` multiplies eight pairs of int16 and adds neighbours, i32x4.dot_i16x8
in WebAssembly. The weights lie in tiles of 8 rows and 16 columns (`docs/program-format.md`)."""

from __future__ import annotations

from tvm.script.ir_builder import tirx as T

from odin.backends.tvm.kernel import (
    LANES,
    Expr,
    Kernel,
    Rule,
    for_vectors,
    lane,
    let,
    local,
    loop,
    put,
    splat,
    vectors,
)
from odin.backends.tvm.vector_math import absolute
from odin.ir.kernels import TILE_COLUMNS, TILE_ROWS

TILE = TILE_ROWS * TILE_COLUMNS
HALF = TILE_COLUMNS // 2
"""Columns of one `llvm.wasm.dot`."""
BLOCK_TOKENS, BLOCK_ROWS = 4, 2


def _quantize(kernel: Kernel) -> None:
    x, q, scales = kernel.views
    length, columns = x.dims[2:]
    limit = 2.0 ** (kernel.params["act"] - 1) - 1
    with loop(length) as t:
        most = vectors(1)

        def widen(first: Expr, n: int) -> None:
            put(most, 0, T.max(most[0], absolute(x.load(t, first, n=n))))

        for_vectors(columns, widen)
        largest = let(most[0])
        peak = T.max(
            T.max(lane(largest, 0), lane(largest, 1)), T.max(lane(largest, 2), lane(largest, 3))
        )
        scale = let(T.max(peak / T.float32(limit), T.float32(1e-30)))
        scales.store_scalar(scale, t)

        def round_to(first: Expr, n: int) -> None:
            value = x.load(t, first, n=n) / splat(scale)
            value = T.min(T.max(value, splat(-limit)), splat(limit))
            # Adding 1.5·2²³ rounds to an integer in the low bits, ties to even.
            words = T.reinterpret("int32x4", value + splat(float.fromhex("0x1.8p23")))
            q.store(T.cast(words, "int8x4"), t, first, n=n)

        for_vectors(columns, round_to)


def _linear_q8(kernel: Kernel) -> None:
    """One token reads the tiles as one stream, eight rows at a time. More tokens go in blocks past
    two rows."""
    q, _, tiles, *_ = kernel.views
    length = q.dims[2]
    n_row_tiles, n_columns = tiles.dims[:2]
    with loop(n_row_tiles) as i:
        if length == 1:
            _block(kernel, i, T.int32(0), 1, 0, TILE_ROWS, n_columns)
            return
        whole, rest = divmod(length, BLOCK_TOKENS)
        for row in range(0, TILE_ROWS, BLOCK_ROWS):
            if whole:
                with loop(whole) as t:
                    token = t * BLOCK_TOKENS
                    _block(kernel, i, token, BLOCK_TOKENS, row, BLOCK_ROWS, n_columns)
            if rest:
                token = T.int32(whole * BLOCK_TOKENS)
                _block(kernel, i, token, rest, row, BLOCK_ROWS, n_columns)


def _block(
    kernel: Kernel, i: Expr, token: Expr, n_tokens: int, row: int, n_rows: int, n_columns: int
) -> None:
    """Some rows of row i of tiles times some tokens.

    Behind the last column, tiles hold zeros, so that it does not matter what q holds there.
    """
    q, q_scale, tiles, *_ = kernel.views
    sums = local(n_tokens * n_rows, "int32x4")
    for slot in range(n_tokens * n_rows):
        put(sums, slot, T.broadcast(T.int32(0), 4))
    with loop(n_columns) as j:
        for half in (0, HALF):
            xs = []
            for t in range(n_tokens):
                place = (token + t) * q.strides[2] + j * TILE_COLUMNS + half
                xs.append(let(T.cast(q.load_flat(place, HALF), f"int16x{HALF}")))
            for r in range(n_rows):
                place = (i * n_columns + j) * TILE + (row + r) * TILE_COLUMNS + half
                w = let(T.cast(tiles.load_flat(place, HALF), f"int16x{HALF}"))
                for t, x in enumerate(xs):
                    slot = t * n_rows + r
                    put(sums, slot, sums[slot] + _dot(w, x))
    for t in range(n_tokens):
        by_token = q_scale.scalar(token + t)
        for first in range(0, n_rows, 4):
            rows = range(first, min(first + 4, n_rows))
            totals = [sums[t * n_rows + r] for r in rows]
            _store(kernel, totals, token + t, i * TILE_ROWS + row + first, by_token)


def _store(kernel: Kernel, totals: list[Expr], token: Expr, row: Expr, by_token: Expr) -> None:
    """y[token, row…] of the sums of two or four rows, as far as there are so many."""
    *_, scale, _, y = kernel.views
    n, rows = len(totals), y.dims[3]
    values = let(T.cast(_add_lanes(totals), f"float32x{n}") * T.broadcast(by_token, n))
    if rows % n == 0 and n == LANES:
        with T.If(row < rows), T.Then():
            y.store(values * scale.load(row), token, row)
        return
    for i in range(n):
        with T.If(row + i < rows), T.Then():
            y.store_scalar(lane(values, i) * scale.scalar(row + i), token, row + i)


def _dot(a: Expr, b: Expr) -> Expr:
    return T.call_llvm_pure_intrin("int32x4", "llvm.wasm.dot", a, b)


def _add_lanes(vectors: list[Expr]) -> Expr:
    """Lane i is the sum of the lanes of vector i; there are two or four."""
    if len(vectors) == 2:
        both = _add_pairs(*vectors)
        return T.Shuffle([both], _ints(0, 2)) + T.Shuffle([both], _ints(1, 3))
    ab, cd = _add_pairs(*vectors[:2]), _add_pairs(*vectors[2:])
    even = T.Shuffle([ab, cd], _ints(0, 2, 4, 6))
    return even + T.Shuffle([ab, cd], _ints(1, 3, 5, 7))


def _add_pairs(a: Expr, b: Expr) -> Expr:
    """[a0 + a1, a2 + a3, b0 + b1, b2 + b3]."""
    a, b = let(a), let(b)
    even = T.Shuffle([a, b], _ints(0, 2, 4, 6))
    return let(even + T.Shuffle([a, b], _ints(1, 3, 5, 7)))


def _ints(*values: int) -> list[Expr]:
    return [T.int32(value) for value in values]


def _embedding_q8(kernel: Kernel) -> None:
    """Hosts feed no id outside the vocabulary."""
    ids, tiles, scale, y = kernel.views
    n_columns, width = tiles.dims[1], y.dims[3]
    with loop(y.dims[2]) as t:
        row = ids.scalar(t)
        by_row = scale.scalar(row)
        start = let((row // TILE_ROWS) * (n_columns * TILE) + (row % TILE_ROWS) * TILE_COLUMNS)

        def columns(j: Expr, count: int) -> None:
            def body(first: Expr, n: int) -> None:
                # A tile is always there in whole.
                found = T.cast(tiles.load_flat(start + j * TILE + first, LANES), "float32x4")
                y.store(found * splat(by_row), t, j * TILE_COLUMNS + first, n=n)

            for_vectors(count, body)

        whole, rest = divmod(width, TILE_COLUMNS)
        if whole:
            with loop(whole) as j:
                columns(j, TILE_COLUMNS)
        if rest:
            columns(T.int32(whole), rest)


QUANTIZED_RULES: dict[str, Rule] = {
    "quantize": _quantize,
    "linear_q8": _linear_q8,
    "embedding_q8": _embedding_q8,
}
