"""The kernels of `nn` and `fused` ops on float32, as TIR. What each computes is in
`docs/program-format.md`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tvm.script.ir_builder import tirx as T

from odin.backends.tvm import vector_math
from odin.backends.tvm.kernel import (
    Expr,
    Kernel,
    Rule,
    View,
    for_vectors,
    gather,
    let,
    loop,
    put,
    reduce_sum,
    splat,
    vectors,
)

BLOCK_TOKENS, BLOCK_ROWS = 4, 2
"""Outputs of a product that share what is loaded for them."""


def _elementwise(formula: Callable[..., Expr]) -> Rule:
    """The kernel of `formula(x…)`, element by element."""

    def rule(kernel: Kernel) -> None:
        *inputs, y = kernel.views
        with loop(y.dims[0]) as i, loop(y.dims[1]) as j, loop(y.dims[2]) as k:

            def body(first: Expr, n: int) -> None:
                values = [x.load(i, j, k, first, n=n) for x in inputs]
                y.store(formula(*values), i, j, k, first, n=n)

            for_vectors(y.dims[3], body)

    return rule


def _clamp(kernel: Kernel) -> None:
    lo, hi = kernel.params["lo"], kernel.params["hi"]
    _elementwise(lambda x: T.min(T.max(x, splat(lo)), splat(hi)))(kernel)


def _sum(kernel: Kernel) -> None:
    x, y = kernel.views
    with loop(y.dims[0]) as i, loop(y.dims[1]) as j, loop(y.dims[2]) as k:
        values = partial(x.load, i, j, k)
        (total,) = reduce_sum(x.dims[3], lambda first, n: [values(first, n=n)], chains=4)
        y.store_scalar(total, i, j, k, 0)


def _embedding(kernel: Kernel) -> None:
    """Hosts feed no id outside the vocabulary."""
    ids, table, y = kernel.views
    with loop(y.dims[2]) as t:
        row = ids.scalar(t)

        def body(first: Expr, n: int) -> None:
            y.store(table.load(row, first, n=n), t, first, n=n)

        for_vectors(y.dims[3], body)


def _linear(kernel: Kernel) -> None:
    """One token is one row of the weight after the other; more tokens share its rows."""
    length, rows = kernel.views[-1].dims[2:]
    block = BLOCK_ROWS if length > 1 else 1

    def past_tokens(row: Expr, n_rows: int) -> None:
        whole, rest = divmod(length, BLOCK_TOKENS)
        if whole:
            with loop(whole) as t:
                _product(kernel, t * BLOCK_TOKENS, BLOCK_TOKENS, row, n_rows)
        if rest:
            _product(kernel, T.int32(whole * BLOCK_TOKENS), rest, row, n_rows)

    if rows >= block:
        with loop(rows // block) as n:
            past_tokens(n * block, block)
    for n in range(rows - rows % block, rows):
        past_tokens(T.int32(n), 1)


def _product(kernel: Kernel, token: Expr, n_tokens: int, row: Expr, n_rows: int) -> None:
    """The products of some tokens and some rows of the weight."""
    x, w, y = kernel.views
    pairs = [(token + t, row + n) for t in range(n_tokens) for n in range(n_rows)]

    def terms(first: Expr, n: int) -> list[Expr]:
        xs = [x.load(token + t, first, n=n) for t in range(n_tokens)]
        ws = [w.load(row + r, first, n=n) for r in range(n_rows)]
        return [a * b for a in xs for b in ws]

    totals = reduce_sum(x.dims[3], terms, sums=len(pairs))
    for (t, n), total in zip(pairs, totals, strict=True):
        y.store_scalar(total, t, n)


def _norm(combine: Callable[..., Expr] | None, inputs: int) -> Rule:
    """RMS norm of the combined inputs, which the output before the last one holds, if there are
    two."""

    def rule(kernel: Kernel) -> None:
        *sources, weight = kernel.views[: inputs + 1]
        outputs = kernel.views[inputs + 1 :]
        y = outputs[-1]
        source = sources[0] if combine is None else outputs[0]
        columns, eps = y.dims[3], kernel.params["eps"]
        with loop(y.dims[1]) as t, loop(y.dims[2]) as g:

            def square(first: Expr, n: int) -> list[Expr]:
                values = [x.load(t, g, first, n=n) for x in sources]
                value = values[0]
                if combine is not None:
                    value = let(combine(*values))
                    source.store(value, t, g, first, n=n)
                return [value * value]

            (total,) = reduce_sum(columns, square, chains=4)
            mean = total / T.float32(columns)
            scale = let(T.float32(1) / T.sqrt(mean + T.float32(eps)))

            def body(first: Expr, n: int) -> None:
                value = source.load(t, g, first, n=n) * splat(scale)
                value = value * weight.load(g, first, n=n)
                y.store(value, t, g, first, n=n)

            for_vectors(columns, body)

    return rule


def _causal_conv1d(activation: Callable[[Expr], Expr]) -> Rule:
    """The window stays in registers; what is left of it is the new state."""

    def rule(kernel: Kernel) -> None:
        x, w, b, state, y, after = kernel.views
        length, taps = x.dims[2], w.dims[3]
        by_tap = [_Column(w, j) for j in range(taps)]

        def body(c: Expr, n: int) -> None:
            window = vectors(taps)
            weights = [column.load(c, n) for column in by_tap]
            bias = b.load(c, n=n)
            for j in range(taps - 1):
                put(window, j, state.load(j, c, n=n))
            with loop(length) as t:
                put(window, taps - 1, x.load(t, c, n=n))
                total = bias
                for j in range(taps):
                    total = total + weights[j] * window[j]
                y.store(activation(total), t, c, n=n)
                for j in range(taps - 1):
                    put(window, j, window[j + 1])
            for j in range(taps - 1):
                after.store(window[j], j, c, n=n)

        for_vectors(x.dims[3], body)

    return rule


class _Column:
    """Column j of a matrix, read along its rows."""

    def __init__(self, matrix: View, j: int):
        self._matrix, self._j = matrix, j

    def load(self, first: Expr, n: int) -> Expr:
        return gather([self._matrix.scalar(first + i, self._j) for i in range(n)])


def _token_shift(kernel: Kernel) -> None:
    x, previous, mix, y = kernel.views

    def row(t: Expr, before: Callable[[Expr, int], Expr]) -> None:
        def body(first: Expr, n: int) -> None:
            value = x.load(t, first, n=n)
            delta = (before(first, n) - value) * mix.load(first, n=n)
            y.store(value + delta, t, first, n=n)

        for_vectors(x.dims[3], body)

    row(T.int32(0), lambda first, n: previous.load(first, n=n))
    if x.dims[2] > 1:
        with loop(x.dims[2] - 1) as t:
            row(t + 1, lambda first, n: x.load(t, first, n=n))


TENSOR_RULES: dict[str, Rule] = {
    "copy": _elementwise(lambda x: x),
    "add": _elementwise(lambda a, b: a + b),
    "sub": _elementwise(lambda a, b: a - b),
    "mul": _elementwise(lambda a, b: a * b),
    "div": _elementwise(lambda a, b: a / b),
    "neg": _elementwise(lambda x: splat(0) - x),
    "exp": _elementwise(vector_math.exp),
    "sqrt": _elementwise(lambda x: T.sqrt(x)),
    "sigmoid": _elementwise(vector_math.sigmoid),
    "tanh": _elementwise(vector_math.tanh),
    "silu": _elementwise(vector_math.silu),
    "softplus": _elementwise(vector_math.softplus),
    "clamp": _clamp,
    "sum": _sum,
    "embedding": _embedding,
    "linear": _linear,
    "rms_norm": _norm(None, 1),
    "gated_rms_norm": _norm(lambda x, z: x * vector_math.silu(z), 2),
    "add_rms_norm": _norm(lambda a, b: a + b, 2),
    "causal_conv1d": _causal_conv1d(lambda x: x),
    "causal_conv1d_silu": _causal_conv1d(vector_math.silu),
    "token_shift": _token_shift,
}
