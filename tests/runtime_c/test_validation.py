"""Each rule of docs/program-format.md: a program that breaks it alone is refused by name."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from machine import Machine
from program_builder import (
    ARENA,
    I32,
    WEIGHTS,
    Instruction,
    ProgramBuilder,
    View,
    float_bits,
)
from tiny_model import STATE_BYTES, VOCAB, tiny_model

NAN, INF = float_bits(float("nan")), float_bits(float("inf"))


def error_of(wasm: Path, program: bytes) -> str:
    """The sentence with which the executor refuses a program."""
    machine = Machine(wasm)
    assert machine.write_program(program, room=1 << 16) > 0, "the program was accepted"
    return machine.error()


def test_the_sample_program_is_accepted(wasm_path: Path) -> None:
    machine = Machine(wasm_path)
    assert machine.write_program(tiny_model().build(), room=1 << 16) == 0, machine.error()


HEADER_RULES = [
    ({"magic": 1}, "magic is 1, expected 1313424463 (the bytes ODIN)"),
    ({"version": 2}, "version is 2, expected 1"),
    ({"file_bytes": 64}, "file_bytes is 64, but the file has"),
    ({"n_programs": 0}, "n_programs is 0, expected 1 to 8"),
    ({"n_programs": 9}, "n_programs is 9, expected 1 to 8"),
    ({"arena_bytes": 4100}, "arena_bytes is 4100, expected a multiple of 64"),
    ({"weight_bytes": 4100}, "weight_bytes is 4100, expected a multiple of 64"),
    ({"state_bytes": 4}, "state_bytes is 4, expected a multiple of 64"),
    ({"vocab_size": 0}, "vocab_size is 0, expected at least 1"),
    (
        {"tokens_offset": STATE_BYTES + 2},
        f"tokens_offset is {STATE_BYTES + 2}, expected a multiple of 4",
    ),
    ({"logits_offset": 401}, "logits_offset is 401, expected a multiple of 4"),
    ({"tokens_capacity": 3}, "tokens_capacity is 3, expected 4, the largest T"),
    ({"tokens_capacity": 5}, "tokens_capacity is 5, expected 4, the largest T"),
    ({"state_bytes": 1 << 20}, "the state ends outside the arena"),
    ({"tokens_offset": 1 << 31}, "the token buffer ends outside the arena"),
    ({"tokens_offset": 2**32 - 4}, "the token buffer ends outside the arena"),
    ({"logits_offset": 2**32 - 4}, "the logits buffer ends outside the arena"),
    ({"vocab_size": 2**32 - 1}, "the logits buffer ends outside the arena"),
    ({"tokens_offset": STATE_BYTES - 4}, "the token buffer overlaps the state"),
    ({"logits_offset": 0}, "the logits buffer overlaps the state"),
    ({"logits_offset": STATE_BYTES + 12}, "the logits buffer overlaps the token buffer"),
    ({"vocab_size": VOCAB + 1}, "the table has 11 rows, expected at least vocab_size 12"),
]


@pytest.mark.parametrize(("fields", "sentence"), HEADER_RULES, ids=str)
def test_header_rule(fields: dict[str, int], sentence: str, wasm_path: Path) -> None:
    model = tiny_model()
    model.header = fields
    error = error_of(wasm_path, model.build())
    assert error.startswith("program.bin: ") and sentence in error


SEQUENCE_RULES = [
    ({"n_sequences": 1}, "n_sequences is 1, expected 0 or 2 to 1024"),
    ({"n_sequences": 1025}, "n_sequences is 1025, expected 0 or 2 to 1024"),
    ({"n_sequences": 2**32 - 1}, "n_sequences is 4294967295, expected 0 or 2 to 1024"),
    ({"n_sequences": 0}, "program 2 has T 3, expected more than the 4 before it"),
    ({"n_sequences": 4}, "program 2 has T 3, expected 4, the n_sequences"),
    ({"n_programs": 1}, "n_programs is 1, expected a program for the 3 sequences too"),
    ({"tokens_capacity": 3}, "tokens_capacity is 3, expected 4, the largest T"),
    ({"tokens_offset": 2 * STATE_BYTES}, "the token buffer overlaps the state"),
    ({"logits_offset": 3 * STATE_BYTES - 4}, "the logits buffer overlaps the state"),
    ({"vocab_size": 2**32 - 1}, "the logits buffer ends outside the arena"),
    ({"state_bytes": 2**32 - 64}, "the state ends outside the arena"),
]


@pytest.mark.parametrize(("fields", "sentence"), SEQUENCE_RULES, ids=str)
def test_rule_of_several_sequences(fields: dict[str, int], sentence: str, wasm_path: Path) -> None:
    model = tiny_model((1, 4), n_sequences=3)
    model.header = fields
    error = error_of(wasm_path, model.build())
    assert error.startswith("program.bin: ") and sentence in error


def test_the_state_of_the_last_sequence_lies_in_the_arena(wasm_path: Path) -> None:
    model = tiny_model((1, 4), n_sequences=3)
    loop, first, *rest = model.programs[-1]
    state = next(
        (i, call) for i, call in enumerate(rest) if any(v.step == STATE_BYTES for v in call.views)
    )
    at, call = state
    inputs = tuple(
        v.with_(step=model.arena_bytes // 2) if v.step == STATE_BYTES else v for v in call.inputs
    )
    rest[at] = replace(call, inputs=inputs)
    model.programs[-1] = [loop, first, *rest]
    assert "it ends outside the" in error_of(wasm_path, model.build())


@pytest.mark.parametrize("word", range(12, 16))
def test_reserved_words_are_zero(word: int, wasm_path: Path) -> None:
    words = np.frombuffer(tiny_model().build(), "<u4").copy()
    words[word] = 7
    assert error_of(wasm_path, words.tobytes()) == (
        f"program.bin: reserved header word {word} is 7, expected 0"
    )


@pytest.mark.parametrize("size", [0, 4, 60, 63])
def test_a_file_shorter_than_its_header(size: int, wasm_path: Path) -> None:
    assert f"size is {size} bytes, expected" in error_of(wasm_path, tiny_model().build()[:size])


def test_size_is_whole_words(wasm_path: Path) -> None:
    program = tiny_model().build()
    program = program[:8] + struct.pack("<I", len(program) + 2) + program[12:] + b"\0\0"
    assert "expected a multiple of 4" in error_of(wasm_path, program)


def test_a_truncated_file(wasm_path: Path) -> None:
    program = tiny_model().build()
    for size in range(64, len(program) - 3, 4):
        cut = program[:8] + struct.pack("<I", size) + program[12:size]
        assert error_of(wasm_path, cut).startswith("program.bin: ")


TABLE_RULES = [
    (0, 0, 2, "program 0 has T 2, expected 1"),
    (1, 0, 1, "program 1 has T 1, expected more than the 1 before it"),
    (0, 1, 25, "program 0 begins at word 25, expected word 24"),
    (1, 1, 24, "program 1 begins at word 24, expected word"),
    (1, 2, 2**32 - 1, "program 1 has 4294967295 words, but the file ends after"),
    (0, 3, 0, "program 0 has no instructions"),
    (1, 3, 2**32 - 1, "program 1 has words for 37 instructions, expected 4294967295"),
    (1, 3, 36, "program 1 has 34 words after its last instruction"),
]


@pytest.mark.parametrize(("program", "field", "value", "sentence"), TABLE_RULES)
def test_table_rule(program: int, field: int, value: int, sentence: str, wasm_path: Path) -> None:
    words = np.frombuffer(tiny_model().build(), "<u4").copy()
    words[16 + 4 * program + field] = value
    assert sentence in error_of(wasm_path, words.tobytes())


def test_words_behind_the_last_program(wasm_path: Path) -> None:
    model = tiny_model()
    model.header = {"file_bytes": len(model.build()) + 4}
    assert "the last program ends at word" in error_of(wasm_path, model.build() + b"\0\0\0\0")


def test_a_table_longer_than_the_file(wasm_path: Path) -> None:
    words = np.frombuffer(tiny_model().build(), "<u4").copy()[:16]
    words[2] = 64
    assert "the table of 2 programs ends outside the file" in error_of(wasm_path, words.tobytes())


Change = Callable[[Instruction], Instruction]


def on_view(index: int, **changes: object) -> Change:
    """Changes fields of one view of an instruction."""

    def change(instruction: Instruction) -> Instruction:
        views = list(instruction.views)
        views[index] = views[index].with_(**changes)
        n_inputs = len(instruction.inputs)
        return replace(instruction, inputs=tuple(views[:n_inputs]), outputs=tuple(views[n_inputs:]))

    return change


def params(*words: int) -> Change:
    """Replaces the parameters."""
    return lambda instruction: replace(instruction, params=words)


def first(name: str, change: Change) -> ProgramBuilder:
    """The sample with its T = 4 program's first `name` changed."""
    model = tiny_model()
    program = model.programs[1]
    at = next(i for i, instruction in enumerate(program) if instruction.name == name)
    program[at] = change(program[at])
    return model


BIG = 2**32 - 1
VIEW_RULES = [
    ("silu", on_view(0, space=2), "view 0: word 0 is 2"),
    ("silu", on_view(0, dtype=3), "view 0: word 0 is 768"),
    ("silu", on_view(0, space=1 << 16), "view 0: word 0 is 65536"),
    ("silu", on_view(1, space=WEIGHTS), "view 1: an output lies in the weights"),
    ("silu", on_view(0, offset=402), "view 0: offset is 402, expected a multiple of 4"),
    ("mul", on_view(0, step=6), "view 0: step is 6, expected a multiple of 4"),
    ("silu", on_view(0, step=4), "view 0: step is 4, expected 0 outside a loop"),
    ("silu", on_view(0, dims=(1, 0, 4, 8)), "view 0: dimension 1 is 0, expected at least 1"),
    ("silu", on_view(0, offset=2**32 - 4), "view 0: it ends outside the"),
    ("silu", on_view(0, strides=(0, 0, BIG, 1)), "view 0: it ends outside the"),
    ("silu", on_view(0, dims=(1, BIG, BIG, BIG), strides=(1, BIG, BIG, BIG)), "view 0: it ends"),
    ("mul", on_view(0, step=2**32 - 4), "view 0: it ends outside the"),
    ("linear", on_view(1, offset=1 << 20), "view 1: it ends outside the 1920 bytes of the weights"),
    ("silu", on_view(1, strides=(0, 0, 0, 1)), "view 1: the strides of an output repeat"),
    ("silu", on_view(1, strides=(0, 0, 7, 1)), "view 1: the strides of an output repeat"),
    ("silu", on_view(1, strides=(0, 0, 1, 3)), "view 1: the strides of an output repeat"),
]

SHAPE_RULES = [
    ("loop", params(0, 5), "count is 0, expected at least 1"),
    ("loop", params(4, 0), "body is 0 instructions, expected 1 to 26"),
    ("loop", params(4, 27), "body is 27 instructions, expected 1 to 26"),
    ("loop", params(4), "it has 1 parameters and 0 views, expected 2 and 0"),
    ("silu", params(1), "it has 1 parameters and 2 views, expected 0 and 2"),
    ("silu", on_view(0, dtype=I32), "view 0: dtype is 1, expected 0"),
    ("silu", on_view(1, dtype=I32), "view 1: dtype is 1, expected 0"),
    ("silu", on_view(0, dims=(1, 1, 4, 7)), "view 0: dimension 3 is 7, expected 8"),
    ("sub", on_view(0, dims=(1, 1, 2, 8)), "view 0: dimension 2 is 2, expected 4"),
    ("sub", on_view(1, dims=(1, 2, 2, 8)), "view 1: dimension 1 is 2, expected 1"),
    ("copy", on_view(0, dims=(1, 1, 1, 10)), "view 0: dimension 3 is 10, expected 8"),
    ("neg", on_view(0, dims=(1, 1, 1, 8)), "view 0: dimension 2 is 1, expected 4"),
    ("embedding", on_view(0, dtype=0), "view 0: dtype is 0, expected 1"),
    ("embedding", on_view(0, dims=(1, 1, 2, 4)), "view 0: dimension 2 is 2, expected 1"),
    ("embedding", on_view(1, dims=(2, 1, 11, 4)), "view 1: dimension 0 is 2, expected 1"),
    ("embedding", on_view(2, dims=(1, 1, 3, 8)), "view 2: dimension 2 is 3, expected 4"),
    ("embedding", on_view(2, dims=(1, 1, 4, 7)), "view 2: dimension 3 is 7, expected 8"),
    ("embedding", on_view(1, dims=(1, 1, 10, 8)), "view 1: the table has 10 rows"),
    ("linear", on_view(0, dims=(1, 2, 4, 8)), "view 0: dimension 1 is 2, expected 1"),
    ("linear", on_view(1, dims=(1, 1, 16, 7)), "view 1: dimension 3 is 7, expected 8"),
    ("linear", on_view(2, dims=(1, 1, 4, 15)), "view 2: dimension 3 is 15, expected 16"),
    ("linear", on_view(2, dims=(1, 1, 3, 16)), "view 2: dimension 2 is 3, expected 4"),
    ("linear", on_view(0, strides=(0, 0, 8, 2)), "view 0: the last stride is 2, expected 1"),
    ("linear", on_view(1, strides=(0, 0, 8, 0)), "view 1: the last stride is 0, expected 1"),
    ("linear", on_view(2, strides=(0, 0, 1, 4)), "view 2: the last stride is 4, expected 1"),
    ("rms_norm", params(float_bits(-1e-5)), "expected a finite float32 that is not negative"),
    ("rms_norm", params(INF), "expected a finite float32 that is not negative"),
    ("rms_norm", params(NAN), "expected a finite float32 that is not negative"),
    ("rms_norm", on_view(0, dims=(2, 2, 1, 8)), "view 0: dimension 0 is 2, expected 1"),
    ("rms_norm", on_view(1, dims=(1, 1, 1, 7)), "view 1: dimension 3 is 7, expected 8"),
    ("rms_norm", on_view(2, dims=(1, 3, 1, 8)), "view 2: dimension 1 is 3, expected 4"),
    ("causal_conv1d", on_view(1, dims=(1, 1, 8, 1)), "view 1: dimension 3 is 1, expected 2 to 8"),
    ("causal_conv1d", on_view(1, dims=(1, 1, 8, 9), strides=(0, 0, 1, 1)), "dimension 3 is 9"),
    ("causal_conv1d", on_view(1, dims=(1, 1, 7, 4)), "view 1: dimension 2 is 7, expected 8"),
    ("causal_conv1d", on_view(2, dims=(1, 1, 1, 7)), "view 2: dimension 3 is 7, expected 8"),
    ("causal_conv1d", on_view(3, dims=(1, 1, 4, 8)), "view 3: dimension 2 is 4, expected 3"),
    ("causal_conv1d", on_view(4, dims=(1, 1, 3, 8)), "view 4: dimension 2 is 3, expected 4"),
    ("causal_conv1d", on_view(5, dims=(1, 1, 2, 8)), "view 5: dimension 2 is 2, expected 3"),
    ("clamp", params(float_bits(1.0), float_bits(0.0)), "expected lo <= hi and no NaN"),
    ("clamp", params(NAN, INF), "expected lo <= hi and no NaN"),
    ("clamp", params(0, NAN), "expected lo <= hi and no NaN"),
    ("sum", on_view(0, dims=(1, 2, 3, 5)), "view 1: dimension 2 is 4, expected 3"),
    ("sum", on_view(1, offset=0, dims=(1, 2, 4, 5), strides=(0, 20, 5, 1)), "view 1: dimension 3"),
    ("sum", on_view(1, dims=(1, 2, 2, 1)), "view 1: dimension 2 is 2, expected 4"),
    ("delta_rule", on_view(0, dims=(1, 4, 2, 3)), "view 0: dimension 3 is 3, expected a multiple"),
    ("delta_rule", on_view(0, dims=(2, 4, 2, 4)), "view 0: dimension 0 is 2, expected 1"),
    ("delta_rule", on_view(1, dims=(1, 3, 2, 4)), "view 1: dimension 1 is 3, expected 4"),
    ("delta_rule", on_view(2, dims=(1, 4, 1, 4)), "view 2: dimension 2 is 1, expected 2"),
    ("delta_rule", on_view(3, dims=(1, 4, 2, 3)), "view 6: dimension 2 is 4, expected 3"),
    ("delta_rule", on_view(4, dims=(1, 4, 2, 3)), "view 4: dimension 3 is 3, expected 4"),
    ("delta_rule", on_view(5, strides=(0, 8, 4, 0)), "view 5: the last stride is 0, expected 1"),
    ("delta_rule", on_view(6, dims=(1, 2, 4, 3)), "view 6: dimension 3 is 3, expected 4"),
    ("delta_rule", on_view(7, dims=(1, 4, 2, 3)), "view 7: dimension 3 is 3, expected 4"),
    ("delta_rule", on_view(8, dims=(1, 1, 4, 4)), "view 8: dimension 1 is 1, expected 2"),
    ("ssd", on_view(0, dims=(2, 4, 2, 4)), "view 0: dimension 0 is 2, expected 1"),
    ("ssd", on_view(1, dims=(1, 1, 4, 1)), "view 1: dimension 3 is 1, expected 2"),
    ("ssd", on_view(2, dims=(1, 1, 1, 1)), "view 2: dimension 3 is 1, expected 2"),
    ("ssd", on_view(3, dims=(1, 4, 3, 1)), "view 3: dimension 2 is 3, expected a divisor of the 2"),
    ("ssd", on_view(3, strides=(0, 5, 5, 0)), "view 3: the last stride is 0, expected 1"),
    ("ssd", on_view(4, dims=(1, 4, 1, 4)), "view 4: dimension 3 is 4, expected 5"),
    ("ssd", on_view(4, strides=(0, 5, 5, 2)), "view 4: the last stride is 2, expected 1"),
    ("ssd", on_view(5, dims=(1, 2, 3, 5)), "view 5: dimension 2 is 3, expected 4"),
    ("ssd", on_view(6, dims=(1, 3, 2, 4)), "view 6: dimension 1 is 3, expected 4"),
    ("ssd", on_view(7, dims=(1, 1, 4, 5)), "view 7: dimension 1 is 1, expected 2"),
    ("quantize", params(6), "act is 6, expected 7 or 8"),
    ("quantize", on_view(0, dims=(2, 1, 4, 8)), "view 0: dimension 0 is 2, expected 1"),
    ("quantize", on_view(0, strides=(0, 0, 8, 0)), "view 0: the last stride is 0, expected 1"),
    ("quantize", on_view(1, dtype=0, offset=0), "view 1: dtype is 0, expected 2"),
    ("quantize", on_view(1, dims=(1, 1, 4, 7)), "view 1: dimension 3 is 7, expected 8"),
    ("quantize", on_view(1, strides=(0, 0, 1, 4)), "view 1: the last stride is 4, expected 1"),
    ("quantize", on_view(2, dims=(1, 1, 1, 3)), "view 2: dimension 3 is 3, expected 4"),
    ("linear_q8", params(9), "act is 9, expected 7 or 8"),
    ("linear_q8", on_view(0, dtype=0, offset=0), "view 0: dtype is 0, expected 2"),
    ("linear_q8", on_view(0, dims=(1, 1, 1, 131073), strides=(0, 0, 0, 0)), "at most 131072"),
    ("linear_q8", on_view(0, dims=(1, 2, 1, 8)), "view 0: dimension 1 is 2, expected 1"),
    ("linear_q8", on_view(0, dims=(1, 1, 1, 17)), "view 2: dimension 1 is 1, expected 2"),
    ("linear_q8", on_view(0, strides=(0, 0, 8, 0)), "view 0: the last stride is 0, expected 1"),
    ("linear_q8", on_view(1, dims=(1, 1, 1, 2)), "view 1: dimension 3 is 2, expected 1"),
    ("linear_q8", on_view(2, dtype=0, offset=0), "view 2: dtype is 0, expected 2"),
    ("linear_q8", on_view(2, dims=(1, 1, 8, 16)), "view 2: dimension 0 is 1, expected 2"),
    ("linear_q8", on_view(2, dims=(2, 1, 4, 16)), "view 2: dimension 2 is 4, expected 8"),
    ("linear_q8", on_view(2, dims=(2, 1, 8, 8)), "view 2: dimension 3 is 8, expected 16"),
    ("linear_q8", on_view(2, strides=(64, 0, 16, 1)), "view 2: stride 0 is 64, expected contig"),
    ("linear_q8", on_view(2, strides=(128, 0, 8, 1)), "view 2: stride 2 is 8, expected contig"),
    ("linear_q8", on_view(2, offset=8), "view 2: offset and step are 8 and 0, expected multiples"),
    ("linear_q8", on_view(3, dims=(1, 1, 1, 9)), "view 4: dimension 3 is 11, expected 9"),
    ("linear_q8", on_view(3, strides=(0, 0, 0, 0)), "view 3: the last stride is 0, expected 1"),
    ("linear_q8", on_view(4, dtype=0), "view 4: dtype is 0, expected 1"),
    ("linear_q8", on_view(4, strides=(0, 0, 0, 0)), "view 4: the last stride is 0, expected 1"),
    ("linear_q8", on_view(5, dims=(1, 1, 1, 10)), "view 5: dimension 3 is 10, expected 11"),
    ("embedding_q8", on_view(0, dims=(1, 1, 1, 3)), "view 3: dimension 2 is 4, expected 3"),
    ("embedding_q8", on_view(1, dims=(1, 1, 8, 16)), "view 1: dimension 0 is 1, expected 2"),
    ("embedding_q8", on_view(2, dims=(1, 1, 1, 10)), "view 2: the table has 10 rows, expected"),
    ("embedding_q8", on_view(2, dtype=1), "view 2: dtype is 1, expected 0"),
    (
        "embedding_q8",
        on_view(3, dims=(1, 1, 4, 17), strides=(0, 0, 17, 1)),
        "view 1: dimension 1 is 1, expected 2",
    ),
    ("embedding_q8", on_view(3, strides=(0, 0, 1, 4)), "view 3: the last stride is 4, expected 1"),
    ("causal_conv1d_silu", on_view(1, dims=(1, 1, 7, 4)), "view 1: dimension 2 is 7, expected 8"),
    ("gated_rms_norm", params(NAN), "expected a finite float32 that is not negative"),
    ("gated_rms_norm", on_view(1, dims=(1, 3, 1, 8)), "view 1: dimension 1 is 3, expected 4"),
    ("gated_rms_norm", on_view(2, dims=(1, 2, 1, 8)), "view 2: dimension 1 is 2, expected 1"),
    ("gated_rms_norm", on_view(3, strides=(0, 1, 0, 4)), "view 3: the last stride is 4, expected"),
    ("add_rms_norm", params(INF), "expected a finite float32 that is not negative"),
    ("add_rms_norm", on_view(4, dims=(1, 4, 1, 7)), "view 4: dimension 3 is 7, expected 8"),
    ("token_shift", on_view(1, dims=(1, 1, 2, 8)), "view 1: dimension 2 is 2, expected 1"),
    ("token_shift", on_view(2, dims=(1, 1, 1, 7)), "view 2: dimension 3 is 7, expected 8"),
    ("token_shift", on_view(3, dims=(1, 1, 3, 8)), "view 3: dimension 2 is 3, expected 4"),
    ("token_shift", on_view(2, strides=(0, 0, 0, 0)), "view 2: the last stride is 0, expected 1"),
    ("selective_scan", on_view(0, dims=(1, 2, 2, 8)), "view 0: dimension 1 is 2, expected 1"),
    ("selective_scan", on_view(1, dims=(1, 1, 4, 7)), "view 1: dimension 3 is 7, expected 8"),
    ("selective_scan", on_view(2, dims=(1, 1, 7, 4)), "view 2: dimension 2 is 7, expected 8"),
    ("selective_scan", on_view(3, dims=(1, 1, 4, 3)), "view 3: dimension 3 is 3, expected 4"),
    ("selective_scan", on_view(4, strides=(0, 0, 4, 0)), "view 4: the last stride is 0, expected"),
    ("selective_scan", on_view(5, dims=(1, 1, 8, 3)), "view 5: dimension 3 is 3, expected 4"),
    ("selective_scan", on_view(6, dims=(1, 1, 3, 8)), "view 6: dimension 2 is 3, expected 4"),
    ("selective_scan", on_view(7, dims=(1, 1, 8, 3)), "view 7: dimension 3 is 3, expected 4"),
]


@pytest.mark.parametrize(("name", "change", "sentence"), VIEW_RULES + SHAPE_RULES)
def test_instruction_rule(name: str, change: Change, sentence: str, wasm_path: Path) -> None:
    error = error_of(wasm_path, first(name, change).build())
    assert error.startswith("program.bin: program 1, instruction ")
    assert f"({name})" in error and sentence in error


def test_extent_one_may_have_any_stride(wasm_path: Path) -> None:
    model = first("silu", on_view(1, strides=(BIG, BIG, 8, 1)))
    machine = Machine(wasm_path)
    assert machine.write_program(model.build(), room=1 << 16) == 0, machine.error()


def test_a_loop_inside_a_loop(wasm_path: Path) -> None:
    model = tiny_model()
    at = next(i for i, step in enumerate(model.programs[1]) if step.name == "loop")
    model.programs[1].insert(at + 1, Instruction("loop", params=(2, 1)))
    assert "(loop): a loop inside a loop" in error_of(wasm_path, model.build())


@pytest.mark.parametrize("opcode", [0, 28, 255, 65535])
def test_an_unknown_opcode(opcode: int, wasm_path: Path) -> None:
    words = np.frombuffer(tiny_model().build(), "<u4").copy()
    words[24] = words[24] >> 16 << 16 | opcode
    assert error_of(wasm_path, words.tobytes()) == (
        f"program.bin: program 0, instruction 0: unknown opcode {opcode}"
    )


def test_an_instruction_that_ends_outside_its_program(wasm_path: Path) -> None:
    words = list(np.frombuffer(tiny_model((1,)).build(), "<u4")[:-1])
    words[2] -= 4
    words[18] -= 1
    error = error_of(wasm_path, np.array(words, "<u4").tobytes())
    assert error.endswith("(add): it ends outside its program")


def test_a_step_reaches_the_last_byte_and_no_further(wasm_path: Path) -> None:
    """A view may end with the arena in the last iteration, but not behind it."""
    for count, accepted in [(16, True), (17, False)]:
        b = ProgramBuilder(vocab_size=1)
        b.arena_used = 64 + 16 * 4
        x = View(ARENA, 64, (1, 1, 1, 1), (0, 0, 0, 0), step=4)
        b.loop(count, 1)
        b.add("copy", [x], [x])
        machine = Machine(wasm_path)
        assert (machine.write_program(b.build(), room=1 << 16) == 0) == accepted
