# ruff: noqa: E501 - IR text has one op a line
"""The reference interpreter: what each op means, against formulas written another way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ir_texts import OPS
from xdsl.dialects.func import FuncOp

from odin.ir import kernels
from odin.ir.context import ModelContext
from odin.ir.interpreter import ModuleWeights, Session, run_function
from odin.ir.text import parse_module
from odin.passes.pipeline import parse_passes, run_pipeline

SEEDS = st.integers(0, 1000)


def run_op(op: str, *args: np.ndarray, text: str | None = None) -> list[np.ndarray]:
    """The results of the one-op function of `op` in ir_texts."""
    module = parse_module(text or OPS[op], ModelContext())
    (function,) = (f for f in module.ops if isinstance(f, FuncOp))
    return run_function(function, ModuleWeights(module, {}), args)


def normal(rng: np.random.Generator, *shape: int) -> np.ndarray:
    return rng.standard_normal(shape, np.float32)


@given(SEEDS, st.integers(1, 6))
def test_causal_conv1d_is_the_sum_over_the_taps(seed: int, length: int) -> None:
    rng = np.random.default_rng(seed)
    x, weight, bias, state = (
        normal(rng, length, 4),
        normal(rng, 4, 3),
        normal(rng, 4),
        normal(rng, 2, 4),
    )
    y, after = run_op("nn.causal_conv1d", x, weight, bias, state)
    before = np.concatenate([state, x])
    for t in range(length):
        for channel in range(4):
            taps = sum(weight[channel, k] * before[t + k, channel] for k in range(3))
            assert y[t, channel] == pytest.approx(bias[channel] + taps, abs=1e-5)
    np.testing.assert_array_equal(after, before[-2:])


@given(SEEDS, st.lists(st.integers(1, 3), min_size=1, max_size=4))
def test_causal_conv1d_in_pieces_is_the_whole(seed: int, pieces: list[int]) -> None:
    rng = np.random.default_rng(seed)
    x, weight, bias = normal(rng, sum(pieces), 4), normal(rng, 4, 3), normal(rng, 4)
    state = np.zeros((2, 4), np.float32)
    whole, last = run_op("nn.causal_conv1d", x, weight, bias, state)
    ys = []
    for piece in np.split(x, np.cumsum(pieces)[:-1]):
        y, state = run_op("nn.causal_conv1d", piece, weight, bias, state)
        ys.append(y)
    np.testing.assert_allclose(np.concatenate(ys), whole, atol=1e-6)
    np.testing.assert_array_equal(state, last)


@given(SEEDS, st.integers(1, 5))
def test_a_scan_is_an_explicit_loop(seed: int, length: int) -> None:
    rng = np.random.default_rng(seed)
    x, h = normal(rng, length, 4), normal(rng, 4)
    stacked, final = run_op("recurrence.scan", x, h)
    rows = []
    for row in x:
        h = row + h
        rows.append(h)
    np.testing.assert_array_equal(stacked, np.stack(rows))
    np.testing.assert_array_equal(final, h)


@given(SEEDS, st.integers(1, 6))
def test_ssd_is_the_masked_matrix_form(seed: int, length: int) -> None:
    """y = (L ∘ C Bᵀ)(dt x) + decayed initial state, with L[t, s] = exp(Σ dt·A over s < i ≤ t)."""
    rng = np.random.default_rng(seed)
    heads, headdim, groups, d_state = 4, 3, 2, 5
    x, b, c = (
        normal(rng, length, n, m)
        for n, m in ((heads, headdim), (groups, d_state), (groups, d_state))
    )
    dt, a = np.abs(normal(rng, length, heads)), -np.abs(normal(rng, heads))
    state = normal(rng, heads, headdim, d_state)
    y, final = kernels.ssd(x, dt, a, b, c, state)
    for head in range(heads):
        group = head // (heads // groups)
        total = np.cumsum(dt[:, head] * a[head])
        mask = np.tril(np.exp(total[:, None] - total[None, :]))
        expected = (mask * (c[:, group] @ b[:, group].T)) @ (dt[:, head, None] * x[:, head])
        expected += np.exp(total)[:, None] * (c[:, group] @ state[head].T)
        np.testing.assert_allclose(y[:, head], expected, atol=1e-4)
        weights = np.exp(total[-1] - total) * dt[:, head]
        after = np.exp(total[-1]) * state[head] + (weights[:, None] * x[:, head]).T @ b[:, group]
        np.testing.assert_allclose(final[head], after, atol=1e-4)


@given(SEEDS, st.integers(1, 6))
def test_the_delta_rule_is_a_product_of_transitions(seed: int, length: int) -> None:
    """S[T] = S₀·M₁…M_T + Σ_t (v_t ⊗ k_t)·M_{t+1}…M_T, with M_t = diag(w_t) + a_t ⊗ b_t."""
    rng = np.random.default_rng(seed)
    heads, keys, values = 3, 4, 5
    r, w, k, a, b = (0.5 * normal(rng, length, heads, keys) for _ in range(5))
    v, state = normal(rng, length, heads, values), normal(rng, heads, values, keys)
    y, final = kernels.delta_rule(r, w, k, v, a, b, state)
    for head in range(heads):
        steps = [np.diag(w[t, head]) + np.outer(a[t, head], b[t, head]) for t in range(length)]

        def after(t: int, steps: list[np.ndarray] = steps) -> np.ndarray:
            return np.linalg.multi_dot([np.eye(keys), np.eye(keys), *steps[t:]])

        stored = [np.outer(v[t, head], k[t, head]) @ after(t + 1) for t in range(length)]
        expected = state[head] @ after(0) + sum(stored)
        np.testing.assert_allclose(final[head], expected, atol=1e-4)
        np.testing.assert_allclose(y[-1, head], expected @ r[-1, head], atol=1e-4)


@given(SEEDS, st.integers(1, 5))
def test_the_selective_scan_is_one_recurrence_a_channel(seed: int, length: int) -> None:
    """state[T] = Σ_s exp(A·Σ dt over s < i ≤ T)·dt_s·x_s·B_s, and the decayed initial state."""
    rng = np.random.default_rng(seed)
    x, dt = normal(rng, length, 3), np.abs(normal(rng, length, 3))
    a, b, c = -np.abs(normal(rng, 3, 4)), normal(rng, length, 4), normal(rng, length, 4)
    state = normal(rng, 3, 4)
    y, final = kernels.selective_scan(x, dt, a, b, c, state)
    total = np.cumsum(dt, axis=0)
    for d in range(3):
        expected = np.exp(a[d] * total[-1, d]) * state[d]
        for s in range(length):
            expected += np.exp(a[d] * (total[-1, d] - total[s, d])) * dt[s, d] * x[s, d] * b[s]
        np.testing.assert_allclose(final[d], expected, atol=1e-4)
        assert y[-1, d] == pytest.approx(expected @ c[-1], abs=1e-4)


@given(SEEDS, st.integers(1, 5))
def test_the_token_shift_looks_one_row_back(seed: int, length: int) -> None:
    rng = np.random.default_rng(seed)
    x, previous, mix = normal(rng, length, 4), normal(rng, 4), normal(rng, 4)
    (y,) = run_op("fused.token_shift", x, previous, mix)
    for t in range(length):
        before = x[t - 1] if t else previous
        np.testing.assert_allclose(y[t], (1 - mix) * x[t] + mix * before, atol=1e-5)


@pytest.mark.parametrize("act", [7, 8])
@given(seed=SEEDS)
def test_quantizing_keeps_each_number_within_half_a_step(act: int, seed: int) -> None:
    x = normal(np.random.default_rng(seed), 3, 16)
    q, scale = kernels.quantize(x, act=act)
    limit = 2 ** (act - 1) - 1
    assert q.dtype == np.int8 and (np.abs(q).max(axis=1) == limit).all()
    assert (np.abs(q * scale[:, None] - x) <= scale[:, None] / 2 * 1.001).all()


def test_a_half_is_rounded_to_the_even_number() -> None:
    x = np.array([[127, 0.5, 1.5, -2.5, -3.5]], np.float32)
    q, scale = kernels.quantize(x, act=8)
    assert scale.tolist() == [1.0] and q.tolist() == [[127, 0, 2, -2, -4]]


def test_zeros_are_quantized_to_zeros() -> None:
    q, scale = kernels.quantize(np.zeros((2, 4), np.float32), act=8)
    assert not q.any() and (scale > 0).all()


def test_a_quantized_linear_is_exact_on_whole_numbers() -> None:
    q, q_scale = np.array([[127, -3, 0, 64]], np.int8), np.array([2], np.float32)
    weight = np.array([[1, 2, 3, 4], [-127, 127, 5, 0]], np.int8)
    y = kernels.quantized_linear(q, q_scale, weight, np.array([1, 0.5], np.float32), act=8)
    np.testing.assert_array_equal(y, [[2 * (127 - 6 + 256), -127 * 127 - 3 * 127]])


@given(SEEDS, st.integers(1, 20), st.integers(1, 40))
def test_tiles_hold_the_weight_at_the_documented_places(seed: int, rows: int, columns: int) -> None:
    weight = np.random.default_rng(seed).integers(-127, 128, (rows, columns)).astype(np.int8)
    tiles = kernels.tiled(weight)
    for n in range(rows):
        for k in range(columns):
            assert tiles[n // 8, k // 16, n % 8, k % 16] == weight[n, k]
    assert np.abs(tiles.astype(int)).sum() == np.abs(weight.astype(int)).sum(), "zeros outside"
    np.testing.assert_array_equal(kernels.untiled(tiles, rows, columns), weight)


@given(SEEDS, st.integers(1, 20), st.integers(1, 40))
def test_the_tiled_ops_are_the_untiled_ones(seed: int, rows: int, columns: int) -> None:
    rng = np.random.default_rng(seed)
    weight = rng.integers(-127, 128, (rows, columns)).astype(np.int8)
    scale, (q, q_scale) = (
        np.abs(normal(rng, rows)),
        kernels.quantize(normal(rng, 3, columns), act=8),
    )
    row_sum = weight.sum(axis=1, dtype=np.int32)
    np.testing.assert_array_equal(
        kernels.linear_q8(q, q_scale, kernels.tiled(weight), scale, row_sum, act=8),
        kernels.quantized_linear(q, q_scale, weight, scale, act=8),
    )
    ids = rng.integers(0, rows, 5).astype(np.int32)
    np.testing.assert_array_equal(
        kernels.embedding_q8(ids, kernels.tiled(weight), scale, width=columns),
        kernels.quantized_embedding(ids, weight, scale),
    )


def test_a_quantized_embedding_scales_each_row() -> None:
    table, scale = np.array([[1, 2], [-3, 4]], np.int8), np.array([0.5, 2], np.float32)
    y = kernels.quantized_embedding(np.array([1, 0, 1], np.int32), table, scale)
    np.testing.assert_array_equal(y, [[-6, 8], [0.5, 1], [-6, 8]])


@pytest.mark.parametrize("x", [-200.0, -90.0, -1.0, 0.0, 1.0, 90.0, 200.0])
def test_activations_are_finite_and_right_far_from_zero(x: float) -> None:
    value = np.array([x], np.float32)
    sigmoid = 1 / (1 + np.exp(-np.float64(x)))
    assert kernels.sigmoid(value)[0] == pytest.approx(sigmoid, rel=1e-6, abs=1e-37)
    assert kernels.silu(value)[0] == pytest.approx(x * sigmoid, rel=1e-6, abs=1e-35)
    assert kernels.softplus(value)[0] == pytest.approx(np.logaddexp(0.0, x), rel=1e-6, abs=1e-37)


@given(SEEDS)
def test_rms_norm_in_groups_norms_each_group_alone(seed: int) -> None:
    rng = np.random.default_rng(seed)
    x, weight = normal(rng, 3, 2, 4), normal(rng, 4)
    (y,) = run_op("nn.rms_norm", x, weight)
    for t in range(3):
        for group in range(2):
            row = x[t, group].astype(np.float64)
            expected = row / np.sqrt((row**2).mean() + 1e-5) * weight
            np.testing.assert_allclose(y[t, group], expected, rtol=1e-5, atol=1e-6)


def test_weights_in_the_text_have_the_values_and_the_dtype_of_their_type() -> None:
    text = """
    nn.weight @q : tensor<2x2xi8> = dense<[[1, -127], [3, 4]]> : tensor<2x2xi8>
    nn.weight @s : tensor<3xf32> = dense<2.5> : tensor<3xf32>
    """
    weights = ModuleWeights(parse_module(text, ModelContext()), {})
    assert weights["q"].dtype == np.int8 and weights["q"].tolist() == [[1, -127], [3, 4]]
    assert weights["s"].dtype == np.float32 and weights["s"].tolist() == [2.5, 2.5, 2.5]


MODEL = """
nn.weight @table : tensor<8x4xf32>
func.func @main(%ids: tensor<?xi32>, %c: tensor<2x4xf32>, %h: tensor<4xf32>) -> (tensor<8xf32>, tensor<2x4xf32>, tensor<4xf32>) {
  %t = nn.load @table : tensor<8x4xf32>
  %x = nn.embedding %ids, %t : (tensor<?xi32>, tensor<8x4xf32>) -> tensor<?x4xf32>
  %w = nn.slice %t {axis = 1 : i64, start = 0 : i64, stop = 3 : i64} : (tensor<8x4xf32>) -> tensor<8x3xf32>
  %k = nn.slice %w {axis = 0 : i64, start = 2 : i64, stop = 6 : i64} : (tensor<8x3xf32>) -> tensor<4x3xf32>
  %b = nn.reshape %h : (tensor<4xf32>) -> tensor<4xf32>
  %z = nn.sub %b, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %y, %c1 = nn.causal_conv1d %x, %k, %z, %c : (tensor<?x4xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<2x4xf32>) -> (tensor<?x4xf32>, tensor<2x4xf32>)
  %s, %h1 = recurrence.scan (%yt = %y) state (%ht = %h) : (tensor<?x4xf32>, tensor<4xf32>) -> (tensor<?x4xf32>, tensor<4xf32>) {
    %e = nn.sigmoid %ht : (tensor<4xf32>) -> tensor<4xf32>
    %n = nn.add %e, %yt : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    recurrence.yield %n : tensor<4xf32> state %n : tensor<4xf32>
  }
  %l = nn.last %s : (tensor<?x4xf32>) -> tensor<1x4xf32>
  %o = nn.linear %l, %t : (tensor<1x4xf32>, tensor<8x4xf32>) -> tensor<1x8xf32>
  %logits = nn.reshape %o : (tensor<1x8xf32>) -> tensor<8xf32>
  func.return %logits, %c1, %h1 : tensor<8xf32>, tensor<2x4xf32>, tensor<4xf32>
}
"""
IDS = [1, 7, 0, 3, 3, 2, 5]
LEVELS = [
    "",
    "specialize{T=1}",
    "specialize{T=1,3}",
    "specialize{T=1},plan-memory",
    "specialize{T=1,2,4},plan-memory",
]


def session(passes: str) -> Session:
    ctx = ModelContext()
    ctx.weights.add("table", normal(np.random.default_rng(5), 8, 4))
    module = parse_module(MODEL, ctx)
    run_pipeline(parse_passes(passes), ctx, module)
    return Session(module, ctx.weights)


@pytest.mark.parametrize("passes", LEVELS)
def test_sessions_agree_at_every_level_and_in_every_division_of_the_text(passes: str) -> None:
    expected = session("").advance(IDS)
    for division in ([7], [1] * 7, [3, 4], [5, 1, 1]):
        divided = session(passes)
        for piece in np.split(IDS, np.cumsum(division)[:-1]):
            logits = divided.advance(piece.tolist())
        np.testing.assert_array_equal(logits, expected)


@pytest.mark.parametrize("passes", LEVELS)
def test_reset_begins_a_new_text(passes: str) -> None:
    used = session(passes)
    first = used.advance(IDS)
    used.reset()
    np.testing.assert_array_equal(used.advance(IDS), first)


def test_a_planned_session_reads_the_bytes_at_the_address_it_is_given() -> None:
    """A wrong address in the plan gives wrong logits: the interpreter does not see through it."""
    ctx = ModelContext()
    ctx.weights.add("table", normal(np.random.default_rng(5), 8, 4))
    module = parse_module(MODEL, ctx)
    run_pipeline(parse_passes("specialize{T=1},plan-memory"), ctx, module)
    ids = [1, 2, 0, 3]
    right = Session(module, ctx.weights).advance(ids)
    text = (
        str(module)
        .replace("@table 0 :", "@table 4 :", 1)
        .replace("tensor<8x4xf32>, [4, 1]", "tensor<7x4xf32>, [4, 1]", 1)
    )
    wrong = Session(parse_module(text, ctx), ctx.weights)
    assert np.abs(wrong.advance(ids) - right).max() > 1e-3
