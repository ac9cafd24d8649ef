"""What hosts may rely on: loading, feeding, the state, and sentences about misuse."""

from pathlib import Path

import numpy as np
import pytest
import wasmtime
from machine import BASE, Machine
from numpy_executor import run_program
from tiny_model import STATE_BYTES, VOCAB, tiny_model, tiny_weights

TEXT = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]


@pytest.fixture
def machine(wasm_path: Path) -> Machine:
    """The tiny model with programs of T = 1 and 4, loaded."""
    model = tiny_model()
    loaded = Machine(wasm_path)
    loaded.load(model.build(), tiny_weights(model))
    return loaded


def fed_one_by_one(machine: Machine, tokens: list[int]) -> np.ndarray:
    """The logits after the tokens, all through the T = 1 program."""
    for token in tokens:
        machine.advance([token])
    return machine.logits().copy()


def test_decode_agrees_with_numpy(machine: Machine) -> None:
    model = tiny_model()
    arena = np.zeros(model.arena_bytes, np.uint8)
    for token in TEXT:
        arena[model.tokens_offset :][:4].view("<i4")[:] = token
        run_program(model.programs[0], arena, tiny_weights(model))
    expected = model.logits().array(arena)[0, 0, 0]
    np.testing.assert_allclose(fed_one_by_one(machine, TEXT), expected, rtol=1e-4, atol=1e-5)


def test_prefill_gives_the_bits_of_decode(machine: Machine) -> None:
    decoded = fed_one_by_one(machine, TEXT[:8])
    decoded_state = machine.arena()[:STATE_BYTES].copy()
    machine.call("odin_reset")
    machine.advance(TEXT[:4])
    machine.advance(TEXT[4:8])
    assert machine.logits().tobytes() == decoded.tobytes()
    assert machine.arena()[:STATE_BYTES].tobytes() == decoded_state.tobytes()


@pytest.mark.parametrize("n", [1, 2, 3, 5, 6, 7, 9, 11, 12])
def test_remainders_run_in_smaller_programs(n: int, wasm_path: Path) -> None:
    model = tiny_model((1, 2, 5, 12))
    machine = Machine(wasm_path)
    machine.load(model.build(), tiny_weights(model))
    decoded = fed_one_by_one(machine, TEXT[:n])
    machine.call("odin_reset")
    machine.advance(TEXT[:n])
    assert machine.logits().tobytes() == decoded.tobytes()


def test_reset_begins_a_new_text(machine: Machine) -> None:
    first = fed_one_by_one(machine, TEXT)
    machine.call("odin_reset")
    assert not machine.arena()[:STATE_BYTES].any()
    assert fed_one_by_one(machine, TEXT).tobytes() == first.tobytes()


def test_restored_state_continues_the_text(machine: Machine) -> None:
    fed_one_by_one(machine, TEXT[:6])
    at, size = machine.call("odin_state"), machine.call("odin_state_bytes")
    saved = machine.bytes()[at : at + size].copy()
    expected = fed_one_by_one(machine, TEXT[6:])
    machine.call("odin_reset")
    machine.bytes()[at : at + size] = saved
    assert fed_one_by_one(machine, TEXT[6:]).tobytes() == expected.tobytes()


def test_addresses_follow_the_memory_layout(machine: Machine) -> None:
    model = tiny_model()
    assert machine.arena_at > BASE and machine.arena_at % 64 == 0
    assert machine.call("odin_state") == machine.arena_at
    assert machine.call("odin_state_bytes") == STATE_BYTES
    assert machine.call("odin_tokens") == machine.arena_at + model.tokens_offset
    assert machine.call("odin_tokens_capacity") == 4
    assert machine.call("odin_logits") == machine.arena_at + model.logits_offset
    assert machine.call("odin_vocab_size") == VOCAB
    assert machine.call("odin_weights") == machine.arena_at + model.arena_bytes
    assert machine.call("odin_weight_bytes") == model.weight_bytes


def test_load_zeroes_the_arena(machine: Machine) -> None:
    machine.arena()[:] = 255
    assert machine.write_program(tiny_model().build()) == 0
    assert not machine.arena().any()


@pytest.mark.parametrize("name", ["weights", "state", "tokens", "logits"])
def test_before_a_load_addresses_and_sizes_are_zero(name: str, wasm_path: Path) -> None:
    sizes = {
        "weights": "odin_weight_bytes",
        "state": "odin_state_bytes",
        "tokens": "odin_tokens_capacity",
        "logits": "odin_vocab_size",
    }
    machine = Machine(wasm_path)
    assert machine.call(f"odin_{name}") == 0
    assert machine.call(sizes[name]) == 0


def test_before_a_load_nothing_runs(wasm_path: Path) -> None:
    machine = Machine(wasm_path)
    before = machine.bytes()[BASE:].copy()
    for call in (("odin_advance", 1), ("odin_advance_parallel",), ("odin_run_steps", 1, 0, 0)):
        assert machine.call(*call) > 0
        assert machine.error() == "no program is loaded"
    assert machine.call("odin_sequences") == 0
    assert machine.call("odin_sample", 0, 1.0, 0, 1.0, 1, 1) == 0
    machine.call("odin_reset")
    assert (machine.bytes()[BASE:] == before).all()


def test_a_failed_load_unloads(machine: Machine) -> None:
    assert machine.write_program(b"junk" * 16) > 0
    assert machine.call("odin_tokens") == 0
    assert machine.call("odin_advance", 1) > 0


def test_each_sequence_has_the_bits_that_it_has_alone(wasm_path: Path) -> None:
    """The states of three sequences and their logits, after texts of their own."""
    model = tiny_model((1, 4), n_sequences=3)
    together, alone = Machine(wasm_path), Machine(wasm_path)
    for machine in (together, alone):
        machine.load(model.build(), tiny_weights(model))
    assert together.call("odin_sequences") == 3
    texts = [TEXT[:5], TEXT[5:10], TEXT[10:15]]
    for tokens in zip(*texts, strict=True):
        together.set_tokens(tokens)
        assert together.call("odin_advance_parallel") == 0, together.error()
    rows = together.bytes()[together.call("odin_logits") :][: 3 * 4 * VOCAB].reshape(3, -1)
    for sequence, text in enumerate(texts):
        alone.call("odin_reset")
        expected = fed_one_by_one(alone, text)
        assert rows[sequence].tobytes() == expected.tobytes()
        state = together.arena()[sequence * STATE_BYTES :][:STATE_BYTES]
        assert state.tobytes() == alone.arena()[:STATE_BYTES].tobytes()
        for seed in range(4):
            draw = (0.9, 0, 1.0, seed, 5)
            drawn = together.call("odin_sample", sequence, *draw)
            assert drawn == alone.call("odin_sample", 0, *draw)
    assert together.call("odin_sample", 3, 0.0, 0, 1.0, 0, 0) == 0


def test_one_sequence_is_moved_by_copying_its_state(wasm_path: Path) -> None:
    """Prefill works on the first sequence; a copy of its state is the same text in another."""
    model = tiny_model((1, 4), n_sequences=2)
    machine = Machine(wasm_path)
    machine.load(model.build(), tiny_weights(model))
    machine.advance(TEXT[:4])
    machine.arena()[STATE_BYTES : 2 * STATE_BYTES] = machine.arena()[:STATE_BYTES]
    machine.call("odin_reset")
    machine.set_tokens([TEXT[0], TEXT[4]])
    assert machine.call("odin_advance_parallel") == 0
    second = machine.bytes()[machine.call("odin_logits") + 4 * VOCAB :][: 4 * VOCAB].tobytes()
    machine.call("odin_reset")
    machine.advance(TEXT[:4])
    machine.advance(TEXT[4:5])
    assert second == machine.logits().tobytes()


def test_without_a_program_for_several_there_is_one_sequence(machine: Machine) -> None:
    expected = fed_one_by_one(machine, TEXT[:1]).copy()
    machine.call("odin_reset")
    machine.set_tokens(TEXT[:1])
    assert machine.call("odin_sequences") == 1
    assert machine.call("odin_advance_parallel") == 0
    assert machine.logits().tobytes() == expected.tobytes()


def test_a_token_of_any_sequence_must_be_in_the_vocabulary(wasm_path: Path) -> None:
    model = tiny_model((1, 4), n_sequences=3)
    machine = Machine(wasm_path)
    machine.load(model.build(), tiny_weights(model))
    machine.set_tokens([1, 2, VOCAB])
    assert machine.call("odin_advance_parallel") > 0
    assert machine.error() == f"token 2 is {VOCAB}, expected less than the vocab_size {VOCAB}"
    assert not machine.arena()[: 3 * STATE_BYTES].any()


@pytest.mark.parametrize("n", [0, 5, 2**31, 2**32 - 1])
def test_advance_refuses_a_count_outside_the_buffer(n: int, machine: Machine) -> None:
    signed = n - 2**32 if n >= 2**31 else n
    assert machine.call("odin_advance", signed) > 0
    assert machine.error() == f"{n} tokens were to be fed, expected 1 to 4"


def n_steps(machine: Machine, T: int) -> int:
    """How many steps the machine lets the program for T tokens run."""
    n = 0
    while machine.call("odin_run_steps", T, n + 1, n + 1) == 0:
        n += 1
    return n


@pytest.mark.parametrize("T", [1, 4])
def test_steps_one_by_one_are_the_program(machine: Machine, T: int) -> None:
    machine.advance(TEXT[:T])
    expected = machine.arena().copy()
    machine.arena()[:] = 0
    machine.set_tokens(TEXT[:T])
    steps = n_steps(machine, T)
    assert steps > 3
    for step in range(steps):
        assert machine.call("odin_run_steps", T, step, step + 1) == 0
    assert machine.arena().tobytes() == expected.tobytes()


def test_an_empty_range_of_steps_does_nothing(machine: Machine) -> None:
    machine.advance(TEXT[:4])
    before = machine.arena().copy()
    for step in range(n_steps(machine, 1)):
        assert machine.call("odin_run_steps", 1, step, step) == 0
    assert (machine.arena() == before).all()


@pytest.mark.parametrize("first, end", [(1, 0), (0, 2**31 - 1), (-1, -1), (-1, 0), (10**6, 10**6)])
def test_steps_outside_the_program_are_refused(machine: Machine, first: int, end: int) -> None:
    machine.advance(TEXT[:4])
    before = machine.arena().copy()
    steps = n_steps(machine, 1)
    assert machine.call("odin_run_steps", 1, first, end) > 0
    assert machine.error() == (
        f"steps {first % 2**32} to {end % 2**32} were to be run, expected a range of 0 to {steps}"
    )
    assert (machine.arena() == before).all()


def test_steps_of_a_length_without_a_program_are_refused(machine: Machine) -> None:
    assert machine.call("odin_run_steps", 2, 0, 0) > 0
    assert machine.error() == "there is no program for 2 tokens"


@pytest.mark.parametrize("token", [VOCAB, 10**6, -1])
def test_advance_refuses_a_token_outside_the_vocabulary(token: int, machine: Machine) -> None:
    machine.advance(TEXT[:4])
    before = machine.arena().copy()
    machine.set_tokens([1, token])
    before[tiny_model().tokens_offset :][:8].view("<i4")[:] = [1, token]
    assert machine.call("odin_advance", 2) > 0
    assert machine.error() == (
        f"token 1 is {token % 2**32}, expected less than the vocab_size {VOCAB}"
    )
    assert (machine.arena() == before).all()


def test_a_memory_too_small_is_refused(wasm_path: Path) -> None:
    model = tiny_model()
    model.header = {"weight_bytes": 2**31, "arena_bytes": 2**31}
    machine = Machine(wasm_path)
    assert machine.write_program(model.build()) > 0
    assert "it needs a memory of 4194" in machine.error()
    assert machine.error().endswith("but the memory has 512 KiB")


def test_a_program_longer_than_the_memory_is_refused(wasm_path: Path) -> None:
    machine = Machine(wasm_path)
    assert machine.call("odin_load", 2**31 - 64) > 0
    assert machine.error() == "program.bin: its 2147483584 bytes do not fit in the memory"


def test_imports_are_the_memory_alone(wasm_path: Path) -> None:
    module = wasmtime.Module.from_file(wasmtime.Engine(), str(wasm_path))
    (memory,) = module.imports
    assert (memory.module, memory.name) == ("env", "memory")
    assert isinstance(memory.type, wasmtime.MemoryType)
    assert (memory.type.limits.min, memory.type.limits.max) == (4, None)


@pytest.mark.parametrize("cc", ["clang", "emcc", "zig"])
def test_module_is_at_most_64_kib(cc: str, build_wasm) -> None:
    assert build_wasm(cc).stat().st_size <= 64 * 1024
