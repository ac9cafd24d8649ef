"""program.bin word by word, against docs/program-format.md read by hand."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from wasm_models import model

from odin.backends.wasm import program
from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.program import encode_program, memory_bytes
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.text import parse_module

BY_HAND = """
nn.weight @a : tensor<3xf32>
nn.weight @w : tensor<2x4xf32>
plan.program @main_1 length 1 arena_bytes 256 state_bytes 64 max_live_bytes 192 tokens <arena 128 : tensor<1xi32>, [1], 0> logits <arena 64 : tensor<4xf32>, [1], 0> {
  plan.call "embedding" [#plan.view<arena 128 : tensor<1xi32>, [1], 0>, #plan.view<@w 0 : tensor<2x4xf32>, [4, 1], 0>] -> [#plan.view<arena 192 : tensor<1x4xf32>, [4, 1], 0>] {}
  plan.call "clamp" [#plan.view<arena 192 : tensor<4xf32>, [1], 0>] -> [#plan.view<arena 192 : tensor<4xf32>, [1], 0>] {hi = 0x7f800000 : f32, lo = -0.5 : f32}
  plan.call "sub" [#plan.view<arena 192 : tensor<4xf32>, [1], 0>, #plan.view<@a 8 : tensor<4xf32>, [0], 0>] -> [#plan.view<arena 64 : tensor<4xf32>, [1], 0>] {}
}
plan.program @main_2 length 2 arena_bytes 192 state_bytes 64 max_live_bytes 192 tokens <arena 128 : tensor<2xi32>, [1], 0> logits <arena 64 : tensor<4xf32>, [1], 0> {
  plan.loop 2 {
    plan.call "copy" [#plan.view<arena 0 : tensor<2xf32>, [1], 8>] -> [#plan.view<arena 64 : tensor<2xf32>, [1], 8>] {}
  }
}
"""  # noqa: E501 - IR text has one op a line


def words_of(model: Model) -> list[int]:
    data = encode_program(model, WeightImage(model))
    return list(struct.unpack(f"<{len(data) // 4}I", data))


def test_the_words_are_those_of_the_documentation() -> None:
    made = Model("m", parse_module(BY_HAND, ModelContext()), model().weights, 4, 0)
    words = words_of(made)
    view, f32 = 11, np.float32
    embedding = [
        *[3 | 3 << 16, 1 << 8, 128, 0, 1, 1, 1, 1, 0, 0, 0, 1],  # ids: arena, i32
        *[1, 64, 0, 1, 1, 2, 4, 0, 0, 4, 1],  # @w lies behind @a, at the next 64 bytes
        *[0, 192, 0, 1, 1, 1, 4, 0, 0, 4, 1],
    ]
    bounds = [int(f32(value).view(np.uint32)) for value in (-0.5, np.inf)]
    row = [0, 192, 0, 1, 1, 1, 4, 0, 0, 0, 1]
    clamp = [15 | 2 << 16 | 2 << 24, *bounds, *row, *row]
    repeated = [1, 8, 0, 1, 1, 1, 4, 0, 0, 0, 0]
    sub = [8 | 3 << 16, *row, *repeated, 0, 64, 0, 1, 1, 1, 4, 0, 0, 0, 1]
    loop = [1 | 2 << 24, 2, 1]
    stepping = [2 | 2 << 16, 0, 0, 8, 1, 1, 1, 2, 0, 0, 0, 1, 0, 64, 8, 1, 1, 1, 2, 0, 0, 0, 1]
    first = [*embedding, *clamp, *sub]
    second = [*loop, *stepping]
    assert len(first) == 3 + 2 + 8 * view
    start = 16 + 2 * 4
    table = [1, start, len(first), 3, 2, start + len(first), len(second), 2]
    size = 4 * (start + len(first) + len(second))
    header = [0x4E49444F, 1, size, 2, 256, 64 + 64, 64, 4, 128, 2, 64, 0, 0, 0, 0, 0]
    assert words == [*header, *table, *first, *second]


def test_memory_is_program_arena_and_weights_from_the_base() -> None:
    made = model()
    image = WeightImage(made)
    data = encode_program(made, image)
    arena = struct.unpack_from("<I", data, 16)[0]
    assert memory_bytes(data) == -(-(0x40000 + len(data)) // 64) * 64 + arena + image.size


def test_programs_follow_one_another_to_the_end_of_the_file() -> None:
    words = words_of(model(passes="specialize{T=1,2,5},plan-memory"))
    rows = [words[16 + 4 * i : 20 + 4 * i] for i in range(3)]
    assert [row[0] for row in rows] == [1, 2, 5]
    assert rows[0][1] == 16 + 4 * 3
    for before, after in zip(rows, [*rows[1:], [0, len(words)]], strict=True):
        assert before[1] + before[2] == after[1]


@pytest.mark.parametrize(
    ("passes", "message"),
    [
        ("", "expected planned programs, one of them for T = 1"),
        ("specialize{T=2},plan-memory", "one of them for T = 1"),
        (
            f"specialize{{T={','.join(map(str, range(1, 10)))}}},plan-memory",
            "at most 8 programs, found 9",
        ),
    ],
)
def test_modules_without_the_right_programs_are_refused(passes: str, message: str) -> None:
    with pytest.raises(InputError, match=rf"^target wasm: .*{message}"):
        words_of(model(passes=passes))


def test_a_model_beyond_a_wasm_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "MAX_BYTES", 0x40000 + 1024)
    with pytest.raises(InputError, match=r"needs \d+ bytes; a WebAssembly memory holds 263168$"):
        words_of(model())


def test_an_arena_that_hosts_refuse_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "MAX_ARENA_BYTES", 128)
    with pytest.raises(InputError, match=r"an arena of \d+ bytes; expected at most 128$"):
        words_of(model())


def test_programs_over_different_states_are_refused() -> None:
    text = str(model(passes="specialize{T=1,3},plan-memory").module)
    changed = text.replace("length 3 arena_bytes", "length 3 arena_bytes", 1)
    head, tail = changed.split("plan.program @main_3")
    module = parse_module(
        f"{head}plan.program @main_3{tail.replace('state_bytes 64', 'state_bytes 0')}",
        ModelContext(),
    )
    with pytest.raises(InputError, match="the same state, tokens and logits in every program"):
        words_of(Model("m", module, model().weights, 5, 0))


def test_a_kernel_that_the_executor_lacks_is_named() -> None:
    text = BY_HAND.replace('"sub"', '"quantized_linear"')
    made = Model("m", parse_module(text, ModelContext()), model().weights, 4, 0)
    with pytest.raises(InputError, match="the executor has no kernel 'quantized_linear'"):
        words_of(made)


INT8 = """
nn.weight @w : tensor<1x1x8x16xi8>
nn.weight @s : tensor<4xf32>
nn.weight @r : tensor<4xi32>
plan.program @main_1 length 1 arena_bytes 256 state_bytes 0 max_live_bytes 192 tokens <arena 64 : tensor<1xi32>, [1], 0> logits <arena 0 : tensor<4xf32>, [1], 0> {
  plan.call "quantize" [#plan.view<arena 128 : tensor<1x5xf32>, [5, 1], 0>] -> [#plan.view<arena 192 : tensor<1x5xi8>, [5, 1], 0>, #plan.view<arena 224 : tensor<1xf32>, [1], 0>] {act = 7 : i64}
  plan.call "linear_q8" [#plan.view<arena 192 : tensor<1x5xi8>, [5, 1], 0>, #plan.view<arena 224 : tensor<1xf32>, [1], 0>, #plan.view<@w 0 : tensor<1x1x8x16xi8>, [128, 128, 16, 1], 0>, #plan.view<@s 0 : tensor<4xf32>, [1], 0>, #plan.view<@r 0 : tensor<4xi32>, [1], 0>] -> [#plan.view<arena 0 : tensor<1x4xf32>, [4, 1], 0>] {act = 7 : i64}
}
"""  # noqa: E501 - IR text has one op a line


def test_int8_views_have_their_own_dtype_and_whole_parameters_are_written_as_they_are() -> None:
    ctx = ModelContext()
    made = Model("m", parse_module(INT8, ctx), model().weights, 4, 0)
    words = words_of(made)
    scale = [0, 224, 0, 1, 1, 1, 1, 0, 0, 0, 1]
    q = [2 << 8, 192, 0, 1, 1, 1, 5, 0, 0, 5, 1]
    quantize = [20 | 3 << 16 | 1 << 24, 7, 0, 128, 0, 1, 1, 1, 5, 0, 0, 5, 1, *q, *scale]
    tiles = [1 | 2 << 8, 0, 0, 1, 1, 8, 16, 128, 128, 16, 1]
    rows = [1, 128, 0, 1, 1, 1, 4, 0, 0, 0, 1]
    sums = [1 | 1 << 8, 192, 0, 1, 1, 1, 4, 0, 0, 0, 1]
    y = [0, 0, 0, 1, 1, 1, 4, 0, 0, 4, 1]
    linear = [21 | 6 << 16 | 1 << 24, 7, *q, *scale, *tiles, *rows, *sums, *y]
    assert words[16 + 4 :] == [*quantize, *linear]
