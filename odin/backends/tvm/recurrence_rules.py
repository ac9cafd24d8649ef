"""The recurrences as TIR: each row of the state takes all tokens before the next row begins, so it
is read from memory once. The first token reads the state before, the others the state after."""

from __future__ import annotations

from collections.abc import Callable

from tvm.script.ir_builder import tirx as T

from odin.backends.tvm.kernel import (
    Expr,
    Kernel,
    Rule,
    View,
    lane,
    let,
    local,
    loop,
    put,
    reduce_sum,
    splat,
)
from odin.backends.tvm.vector_math import exp


def _over_tokens(length: int, state: View, after: View, step: Callable[[Expr, View], None]) -> None:
    """Runs `step(t, state to read)` for each token."""
    step(T.int32(0), state)
    if length > 1:
        with loop(length - 1) as t:
            step(t + 1, after)


def _ssd(kernel: Kernel) -> None:
    """h ← exp(dt·A)·h + (dt·x)⊗B, y = h·C for each head."""
    x, dt, A, B, C, state, y, after = kernel.views
    _, length, heads, rows = x.dims
    with loop(heads) as h:
        # Heads that share a group follow one another.
        group = h // (heads // B.dims[2]) if B.dims[2] > 1 else T.int32(0)
        decays = local(length, "float32")
        with loop(length) as t:
            put(decays, t, lane(exp(splat(dt.scalar(t, h) * A.scalar(h))), 0))
        with loop(rows) as p:

            def step(t: Expr, before: View) -> None:
                decay, value = decays[t], let(dt.scalar(t, h) * x.scalar(t, h, p))

                def terms(first: Expr, n: int) -> list[Expr]:
                    kept = before.load(h, p, first, n=n) * splat(decay)
                    new = splat(value) * B.load(t, group, first, n=n)
                    next_state = let(kept + new)
                    after.store(next_state, h, p, first, n=n)
                    return [next_state * C.load(t, group, first, n=n)]

                (total,) = reduce_sum(B.dims[3], terms, chains=4)
                y.store_scalar(total, t, h, p)

            _over_tokens(length, state, after, step)


def _selective_scan(kernel: Kernel) -> None:
    """h[d] ← exp(dt[d]·A[d])·h[d] + (dt[d]·x[d])·B, y[d] = h[d]·C."""
    x, dt, A, B, C, state, y, after = kernel.views
    with loop(x.dims[3]) as d:

        def step(t: Expr, before: View) -> None:
            delta = dt.scalar(t, d)
            value = let(delta * x.scalar(t, d))

            def terms(first: Expr, n: int) -> list[Expr]:
                decay = exp(splat(delta) * A.load(d, first, n=n))
                new = splat(value) * B.load(t, first, n=n)
                next_state = let(decay * before.load(d, first, n=n) + new)
                after.store(next_state, d, first, n=n)
                return [next_state * C.load(t, first, n=n)]

            (total,) = reduce_sum(B.dims[3], terms)
            y.store_scalar(total, t, d)

        _over_tokens(x.dims[2], state, after, step)


def _delta_rule(kernel: Kernel) -> None:
    """S ← S·(diag(w) + a⊗b) + v⊗k, y = S·r for each head."""
    r, w, k, v, a, b, state, y, after = kernel.views
    _, length, heads, columns = r.dims
    with loop(heads) as h, loop(v.dims[3]) as i:

        def step(t: Expr, before: View) -> None:
            def row(view: View, first: Expr, n: int) -> Expr:
                return view.load(t, h, first, n=n)

            def removal(first: Expr, n: int) -> list[Expr]:
                return [before.load(h, i, first, n=n) * row(a, first, n)]

            (removed,) = reduce_sum(columns, removal)
            value = v.scalar(t, h, i)

            def terms(first: Expr, n: int) -> list[Expr]:
                kept = before.load(h, i, first, n=n) * row(w, first, n)
                kept = kept + splat(removed) * row(b, first, n)
                next_state = let(kept + splat(value) * row(k, first, n))
                after.store(next_state, h, i, first, n=n)
                return [next_state * row(r, first, n)]

            (total,) = reduce_sum(columns, terms)
            y.store_scalar(total, t, h, i)

        _over_tokens(length, state, after, step)


RECURRENCE_RULES: dict[str, Rule] = {
    "ssd": _ssd,
    "selective_scan": _selective_scan,
    "delta_rule": _delta_rule,
}
