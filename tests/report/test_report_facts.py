"""What a report says is what the compiler did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from random_checkpoints import RandomModel, write_mamba_ssm

from odin.backends.backend import available_backends
from odin.backends.wasm.decode import decode_program
from odin.backends.wasm.image import WeightImage
from odin.backends.wasm.program import encode_program
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.model import Model
from odin.ir.plan import programs_of
from odin.ir.text import parse_module
from odin.passes.ir_diff import without_numbers
from odin.passes.pipeline import DEFAULT_PIPELINE, Instrumentation, parse_passes, run_pipeline
from odin.report.facts import Report, Stage
from odin.report.gather import Recorder, report_model
from odin.report.places import place_of
from odin.report.programs import describe_program

LAYERS = 5
WASM = available_backends()["wasm"]
PASSES = [*parse_passes(DEFAULT_PIPELINE), *parse_passes(WASM.lowering)]


@pytest.fixture(scope="module")
def lowered(tmp_path_factory: pytest.TempPathFactory) -> tuple[Model, list[str], Report]:
    """A model, its text as it came and after every pass, and its report."""
    folder = tmp_path_factory.mktemp("report") / "tiny"
    model = load_model(write_mamba_ssm(folder, RandomModel(n_layer=LAYERS)))
    recorder = Recorder()
    modules: list[str] = []

    def record(name: str, seconds: float, module) -> None:
        modules.append(str(module))
        recorder(name, seconds, module)

    ctx = ModelContext(weights=model.weights)
    run_pipeline(PASSES, ctx, model.module, Instrumentation(record=record))
    return model, modules, report_model(model, recorder, WASM, profile=False)


@pytest.fixture
def report(lowered: tuple[Model, list[str], Report]) -> Report:
    return lowered[2]


def lines_of(report: Report, stage: Stage) -> list[str]:
    return [report.texts[line] for group in stage.groups for line in group.lines]


def pairs(report: Report) -> Iterator[tuple[Stage, Stage]]:
    return zip(report.stages, report.stages[1:], strict=False)


def test_every_pass_is_there_with_its_options(report: Report) -> None:
    names = [stage.name.partition("{")[0] for stage in report.stages]
    assert names == ["input", *(step.name for step in PASSES)]
    assert {"quant{bits=8 act=8}", "specialize{T=1,64}"} <= {stage.name for stage in report.stages}


def test_a_stage_has_every_line_of_its_module(
    lowered: tuple[Model, list[str], Report],
) -> None:
    _, modules, report = lowered
    for text, stage in zip(modules, report.stages, strict=True):
        assert Counter(lines_of(report, stage)) == Counter(text.split("\n"))


def test_a_diff_leads_from_one_side_to_the_other(report: Report) -> None:
    for before, after in pairs(report):
        for diff in after.diff:
            old = [] if diff.before is None else before.groups[diff.before].lines
            new = [] if diff.after is None else after.groups[diff.after].lines
            i = j = 0
            for mark, n in diff.runs:
                if mark == "=":
                    kept = zip(old[i : i + n], new[j : j + n], strict=True)
                    for a, b in kept:
                        assert without_numbers(report.texts[a]) == without_numbers(report.texts[b])
                i += n if mark in "=-" else 0
                j += n if mark in "=+" else 0
            assert (i, j) == (len(old), len(new))
            removed = sum(n for mark, n in diff.runs if mark == "-")
            added = sum(n for mark, n in diff.runs if mark == "+")
            assert (diff.removed, diff.added) == (removed, added)


def test_a_diff_says_of_every_group_what_became_of_it(report: Report) -> None:
    for before, after in pairs(report):
        assert [d.after for d in after.diff if d.after is not None] == [*range(len(after.groups))]
        scopes = {group.scope for group in after.groups}
        gone = {
            number
            for number, group in enumerate(before.groups)
            if not any(
                scope == group.scope or scope.startswith(f"{group.scope}_") for scope in scopes
            )
        }
        assert gone <= {d.before for d in after.diff if d.after is None}


def test_layers_in_which_a_pass_did_the_same_are_of_one_kind(report: Report) -> None:
    fuse = next(stage for stage in report.stages if stage.name == "fuse")
    kinds = {
        group.index: fuse.diff[number].kind
        for number, group in enumerate(fuse.groups)
        if group.scope == "@main" and group.index is not None
    }
    # The first layer begins otherwise, the last one ends otherwise, and layer 1 reads a value of
    # another name than those behind it.
    assert list(kinds) == [*range(LAYERS)]
    assert kinds[2] == kinds[3] and len(set(kinds.values())) == LAYERS - 1


def test_every_tensor_is_there_and_no_byte_is_lost(
    lowered: tuple[Model, list[str], Report],
) -> None:
    _, modules, report = lowered
    names = [weight.name for weight in report.weights]
    assert len(names) == modules[0].count("nn.weight @")
    assert all(f"nn.weight @{name} " in modules[0] for name in names)
    first, last = report.stages[0], report.stages[-1]
    assert sum(weight.bytes or 0 for weight in report.weights) == first.weight_bytes
    assert sum(weight.stored or 0 for weight in report.weights) == last.weight_bytes
    lossy = {weight.place.role for weight in report.weights if weight.snr_db is not None}
    assert {"mixer.in_proj.weight", "mixer.out_proj.weight"} <= lossy


def test_calls_are_those_of_the_programs(lowered: tuple[Model, list[str], Report]) -> None:
    model, _, report = lowered
    for program, said in zip(programs_of(model.module), report.programs, strict=True):
        calls = [call for call, _ in program.calls()]
        assert [call.kernel.data for call in calls] == [call.kernel for call in said.calls]
        assert [call.step for call in said.calls] == [*range(len(calls))]
        covered = [i for block in said.blocks for i in range(block.first, block.end)]
        assert covered == [*range(len(calls))]
        assert sum(call.flops for call in said.calls) // said.length <= report.stages[-1].flops


def test_every_call_but_the_first_reads_what_one_before_it_wrote(report: Report) -> None:
    for program in report.programs:
        read = {reader for value in program.values for reader in value.readers}
        assert read == {*range(1, len(program.calls))}
        for value in program.values:
            assert all(value.first < reader <= value.last for reader in value.readers)


def test_equal_layers_are_blocks_of_one_kind(report: Report) -> None:
    blocks = report.programs[0].blocks
    assert [block.index for block in blocks] == [None, *range(LAYERS), None]
    kinds = [block.kind for block in blocks[1:-1]]
    assert len(set(kinds[1:-1])) == 1 and kinds[0] != kinds[1] != kinds[-1]


@pytest.mark.parametrize(
    "name, layer, index, role",
    [
        ("backbone.layers.3.mixer.D", "backbone.layers.3", 3, "mixer.D"),
        ("blocks.11.att.key.weight", "blocks.11", 11, "att.key.weight"),
        ("layers.0", "layers.0", 0, ""),
        ("lm_head", None, None, "lm_head"),
        ("conv1d.weight", None, None, "conv1d.weight"),
        ("", None, None, ""),
    ],
)
def test_the_layer_is_in_the_name(
    name: str, layer: str | None, index: int | None, role: str
) -> None:
    place = place_of(name)
    assert (place.layer, place.index, place.role) == (layer, index, role)


HOSTILE = 'layers.0.</script><script>hacked = 1</script>"<!--'


def test_a_hostile_weight_is_a_weight_like_any_other() -> None:
    quoted = HOSTILE.replace('"', '\\"')
    text = f'nn.weight @"{quoted}" : tensor<4xf32>\nnn.weight @plain : tensor<2xf32>'
    recorder = Recorder()
    module = parse_module(text, ModelContext())
    recorder("input", 0.0, module)
    assert HOSTILE in recorder.weights
    assert [(g.layer, len(g.lines)) for g in recorder.stages[0].groups] == [
        (None, 3),
        ("layers.0", 1),
    ]


def test_a_recurrence_that_stays_a_loop_is_one_step(tmp_path: Path) -> None:
    model = load_model(write_mamba_ssm(tmp_path / "tiny", RandomModel(n_layer=1)))
    recorder = Recorder()
    ctx = ModelContext(weights=model.weights)
    show = Instrumentation(record=recorder)
    run_pipeline(parse_passes(WASM.lowering), ctx, model.module, show)
    prefill = report_model(model, recorder, WASM, profile=False).programs[-1]
    loop = [call for call in prefill.calls if call.times > 1]
    assert len(loop) > 3 and {call.times for call in loop} == {64}
    assert len({call.step for call in loop}) == 1


def test_an_artifact_tells_layers_by_what_repeats(
    lowered: tuple[Model, list[str], Report],
) -> None:
    model, _, report = lowered
    data = encode_program(model, WeightImage(model))
    read = [describe_program(p, {}) for p in decode_program(data, "program.bin")]
    for program, said in zip(read, report.programs, strict=True):
        layers = [block for block in program.blocks if block.index is not None]
        assert len(layers) >= LAYERS - 1 and len({block.kind for block in layers}) == 1
        assert layers[0].end - layers[0].first == 12
        costs = [(c.weight_bytes, c.arena_bytes, c.flops) for c in program.calls]
        assert costs == [(c.weight_bytes, c.arena_bytes, c.flops) for c in said.calls]
        assert program.values == said.values
