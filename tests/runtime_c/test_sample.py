"""odin_sample: arg-max, the softmax distribution, and what top_k and top_p leave of it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from machine import Machine
from program_builder import ProgramBuilder

LOGITS = np.array([1.0, -2.0, 0.5, 3.0, 2.9, -1.0, 0.0, 1.5, 2.0, -4.0, 2.5], np.float32)


def machine_with(wasm: Path, logits: np.ndarray) -> Machine:
    """A machine whose logits are the given ones."""
    b = ProgramBuilder(vocab_size=len(logits))
    b.add("copy", [b.logits()], [b.logits()])
    machine = Machine(wasm)
    machine.load(b.build(), np.zeros(0, np.uint8))
    machine.logits()[:] = logits
    return machine


def draw(
    machine: Machine,
    temperature: float = 1.0,
    top_k: int = 0,
    top_p: float = 1.0,
    seed: int = 7,
    position: int = 0,
) -> int:
    """One token."""
    return machine.call("odin_sample", 0, temperature, top_k, top_p, seed, position)


def counts(machine: Machine, n: int, **arguments: float) -> np.ndarray:
    """How often each token came up at n positions."""
    tokens = [draw(machine, position=position, **arguments) for position in range(n)]
    return np.bincount(tokens, minlength=len(machine.logits()))


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """Probabilities, float64."""
    weights = np.exp((logits.astype(np.float64) - logits.max()) / temperature)
    return weights / weights.sum()


def chi_square_per_freedom(observed: np.ndarray, probability: np.ndarray) -> float:
    """About 1 when the draws follow the probabilities; tokens of probability 0 must not come."""
    possible = probability > 0
    assert not observed[~possible].any()
    expected = probability[possible] * observed.sum()
    square = ((observed[possible] - expected) ** 2 / expected).sum()
    return float(square / max(possible.sum() - 1, 1))


@pytest.mark.parametrize("temperature", [0.0, -1.0, float("nan")])
def test_no_temperature_is_arg_max(temperature: float, wasm_path: Path) -> None:
    assert draw(machine_with(wasm_path, LOGITS), temperature) == int(LOGITS.argmax())


@pytest.mark.parametrize(
    ("logits", "winner"),
    [
        ([1, 5, 5, 2], 1),
        ([0], 0),
        ([np.nan, -3, -2, np.nan, -9], 2),
        ([np.nan, np.nan], 0),
        ([-np.inf, -np.inf], 0),
        ([0, np.inf, np.inf], 1),
        ([-0.0, 0.0], 0),
    ],
    ids=str,
)
def test_arg_max_of_odd_logits(logits: list[float], winner: int, wasm_path: Path) -> None:
    assert draw(machine_with(wasm_path, np.array(logits, np.float32)), 0.0) == winner


@pytest.mark.parametrize("logits", [[1, 5, 4.99], [np.nan, -3, -2], [0, np.inf, 3], [-np.inf, -8]])
def test_a_tiny_temperature_is_arg_max(logits: list[float], wasm_path: Path) -> None:
    machine = machine_with(wasm_path, np.array(logits, np.float32))
    assert draw(machine, 1e-40) == np.nanargmax(logits)


def test_top_k_of_one_is_arg_max(wasm_path: Path) -> None:
    machine = machine_with(wasm_path, LOGITS)
    assert counts(machine, 200, top_k=1, temperature=5.0)[LOGITS.argmax()] == 200


def test_top_p_of_zero_is_arg_max(wasm_path: Path) -> None:
    machine = machine_with(wasm_path, LOGITS)
    assert counts(machine, 200, top_p=0.0, temperature=5.0)[LOGITS.argmax()] == 200


@pytest.mark.parametrize("temperature", [0.4, 1.0, 3.0])
def test_draws_follow_the_softmax(temperature: float, wasm_path: Path) -> None:
    observed = counts(machine_with(wasm_path, LOGITS), 8_000, temperature=temperature)
    assert chi_square_per_freedom(observed, softmax(LOGITS, temperature)) < 2.5


def test_draws_of_one_position_under_many_seeds_follow_the_softmax(wasm_path: Path) -> None:
    machine = machine_with(wasm_path, LOGITS)
    tokens = [draw(machine, seed=seed, position=3) for seed in range(8_000)]
    observed = np.bincount(tokens, minlength=len(LOGITS))
    assert chi_square_per_freedom(observed, softmax(LOGITS)) < 2.5


def test_neighbouring_draws_are_independent(wasm_path: Path) -> None:
    machine = machine_with(wasm_path, np.zeros(4, np.float32))
    tokens = np.array([draw(machine, position=position) for position in range(8_000)])
    pairs = np.bincount(4 * tokens[:-1] + tokens[1:], minlength=16)
    assert chi_square_per_freedom(pairs, np.full(16, 1 / 16)) < 2.5


@pytest.mark.parametrize("top_k", [2, 4, 10, 11, 1000])
def test_top_k_keeps_the_k_largest(top_k: int, wasm_path: Path) -> None:
    kept = np.sort(LOGITS)[::-1][min(top_k, len(LOGITS)) - 1]
    probability = np.where(kept <= LOGITS, softmax(LOGITS), 0)
    observed = counts(machine_with(wasm_path, LOGITS), 5_000, top_k=top_k)
    assert chi_square_per_freedom(observed, probability / probability.sum()) < 2.5


def nucleus(probability: np.ndarray, top_p: float) -> np.ndarray:
    """Probabilities of the smallest set of likeliest tokens that reaches top_p."""
    order = np.argsort(-probability)
    before = np.cumsum(probability[order]) - probability[order]
    kept = np.zeros_like(probability)
    kept[order] = np.where(before < top_p, probability[order], 0)
    return kept / kept.sum()


@pytest.mark.parametrize("top_p", [0.1, 0.35, 0.5, 0.8, 0.9, 0.999])
def test_top_p_keeps_the_nucleus(top_p: float, wasm_path: Path) -> None:
    observed = counts(machine_with(wasm_path, LOGITS), 5_000, top_p=top_p, temperature=1.5)
    expected = nucleus(softmax(LOGITS, 1.5), top_p)
    assert chi_square_per_freedom(observed, expected) < 2.5


def test_top_p_counts_what_top_k_left(wasm_path: Path) -> None:
    top_three = np.where(np.sort(LOGITS)[-3] <= LOGITS, softmax(LOGITS), 0)
    expected = nucleus(top_three / top_three.sum(), 0.6)
    observed = counts(machine_with(wasm_path, LOGITS), 5_000, top_k=3, top_p=0.6)
    assert np.count_nonzero(expected) == 2
    assert chi_square_per_freedom(observed, expected) < 2.5


def test_a_draw_depends_on_its_arguments_alone(wasm_path: Path) -> None:
    machine, other = machine_with(wasm_path, LOGITS), machine_with(wasm_path, LOGITS)
    tokens = [draw(machine, top_p=0.9, position=position) for position in range(200)]
    backwards = [draw(other, top_p=0.9, position=position) for position in range(199, -1, -1)]
    assert tokens == backwards[::-1]
    assert machine.logits().tobytes() == LOGITS.tobytes()
    assert len(set(tokens)) > 1


@pytest.mark.parametrize("vocab_size", [1, 2, 3, 5, 1023])
def test_every_token_of_a_flat_distribution_comes_up(vocab_size: int, wasm_path: Path) -> None:
    machine = machine_with(wasm_path, np.zeros(vocab_size, np.float32))
    assert np.count_nonzero(counts(machine, 12 * vocab_size)) == vocab_size


def test_compilers_draw_the_same_tokens(wasm_path: Path, build_wasm: Callable[[str], Path]) -> None:
    logits = np.random.default_rng(3).normal(0, 3, 1001).astype(np.float32)
    builds = [machine_with(path, logits) for path in (wasm_path, build_wasm("emcc"))]
    clang, emcc = ([draw(m, 0.9, 40, 0.9, 1, p) for p in range(300)] for m in builds)
    assert clang == emcc
