"""Each way in which a `.pt2` can be wrong or hostile is one clear sentence; no code runs."""

import json
import os
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from exported_steps import MinLSTM, write_pt2
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals import assert_refused
from torch import Tensor, nn

from odin.frontend.load import load_model
from odin.ir.errors import InputError
from odin.ir.interpreter import Session

Records = dict[str, bytes]
GRAPH = "models/model.json"
WEIGHTS = "data/weights/model_weights_config.json"


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Records:
    """The records of a good archive."""
    model = MinLSTM(width=4, layers=1, vocab_size=9)
    file = tmp_path_factory.mktemp("good") / "step.pt2"
    write_pt2(file, model, model.states())
    with zipfile.ZipFile(file) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def write(path: Path, records: Records, compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in records.items():
            archive.writestr(name, data)
    return path


def changed(records: Records, suffix: str, change: Callable[[Any], object]) -> Records:
    """The records after `change` of the JSON in one of them."""
    (name,) = (name for name in records if name.endswith(suffix))
    value = json.loads(records[name])
    change(value)
    return records | {name: json.dumps(value).encode()}


def exported(path: Path, step: nn.Module, *states: Tensor) -> Path:
    write_pt2(path, step, states)
    return path


def refuse(path: Path, *parts: str) -> None:
    assert_refused(load_model, path, *parts)


def test_the_records_alone_are_the_model(records: Records, tmp_path: Path) -> None:
    model = load_model(write(tmp_path / "step.pt2", records))
    assert (model.vocab_size, model.name) == (9, "step")
    assert Session(model.module, model.weights).advance([3]).shape == (9,)


def test_tied_weights_are_one_and_counted_once(records: Records, tmp_path: Path) -> None:
    model = load_model(write(tmp_path / "step.pt2", records))
    expected = MinLSTM(width=4, layers=1, vocab_size=9).parameters()
    assert model.parameters == sum(parameter.numel() for parameter in expected)


def test_a_folder_may_hold_tokenizer_and_templates_too(records: Records, tmp_path: Path) -> None:
    write(tmp_path / "model.pt2", records)
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "templates.json").write_text('{"ask": "Q: {prompt}"}')
    (tmp_path / "generation_config.json").write_text('{"eos_token_id": 8}')
    model = load_model(tmp_path)
    assert model.tokenizer == tmp_path / "tokenizer.json"
    assert (model.templates["ask"], model.eos_token_ids) == ("Q: {prompt}", (8,))
    (tmp_path / "generation_config.json").write_text('{"eos_token_id": 9}')
    refuse(tmp_path, "eos_token_id is 9", "vocabulary size 9")


class Hostile:
    """Unpickling this with Python's pickle runs a command."""

    def __init__(self, witness: Path):
        self.witness = witness

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.witness}",)


def test_pickles_in_the_archive_are_never_read(records: Records, tmp_path: Path) -> None:
    hostile = pickle.dumps(Hostile(tmp_path / "ran"))
    spoiled = {name: hostile if "sample_inputs" in name else v for name, v in records.items()}
    assert spoiled != records
    load_model(write(tmp_path / "step.pt2", spoiled))
    assert not (tmp_path / "ran").exists()


def test_a_pickled_weight(records: Records, tmp_path: Path) -> None:
    def pickled(config: Any) -> None:
        config["config"]["head_norm.weight"]["use_pickle"] = True

    spoiled = changed(records, WEIGHTS, pickled)
    refuse(write(tmp_path / "a.pt2", spoiled), "'head_norm.weight' is pickled", "could run code")


def test_something_else_than_an_archive(tmp_path: Path) -> None:
    (tmp_path / "a.pt2").write_bytes(b"not a zip archive")
    refuse(tmp_path / "a.pt2", "expected a zip archive")


def test_a_state_dict(tmp_path: Path) -> None:
    torch.save({"w": torch.ones(2)}, tmp_path / "a.pt2")
    refuse(tmp_path / "a.pt2", "expected one record named models/model.json", "PyTorch 2.9")


def test_a_compressed_archive(records: Records, tmp_path: Path) -> None:
    file = write(tmp_path / "a.pt2", records, zipfile.ZIP_DEFLATED)
    refuse(file, "is compressed or encrypted")


def test_another_version_of_the_schema(records: Records, tmp_path: Path) -> None:
    spoiled = changed(records, GRAPH, lambda p: p.update(schema_version={"major": 7, "minor": 0}))
    refuse(write(tmp_path / "a.pt2", spoiled), "schema_version.major is 7; expected 8")


def test_a_missing_record(records: Records, tmp_path: Path) -> None:
    less = {name: data for name, data in records.items() if not name.endswith("/weight_0")}
    refuse(write(tmp_path / "a.pt2", less), "the record 'step/data/weights/weight_0' is missing")


def test_a_missing_tensor(records: Records, tmp_path: Path) -> None:
    spoiled = changed(records, WEIGHTS, lambda c: c["config"].pop("gates.0.weight"))
    refuse(write(tmp_path / "a.pt2", spoiled), "'gates.0.weight', which the graph uses, is missing")


def test_a_surplus_tensor(records: Records, tmp_path: Path) -> None:
    def add(config: Any) -> None:
        config["config"]["lora"] = config["config"]["head_norm.weight"]

    spoiled = changed(records, WEIGHTS, add)
    refuse(write(tmp_path / "a.pt2", spoiled), "tensor 'lora' has no place in the model")


def test_tensors_that_no_operator_reads_are_fine(tmp_path: Path) -> None:
    class Unused(Step):
        def __init__(self, function: Callable):
            super().__init__(function)
            self.unused = nn.Linear(3, 3)
            self.tied = self.embedding.weight

    step = Unused(lambda m, x, h: (torch.cat([x, x, x[:, :1]], 1), h + x))
    for decompose in (False, True):
        write_pt2(tmp_path / "a.pt2", step, [STATE], decompose)
        assert load_model(tmp_path / "a.pt2").vocab_size == 9


def test_a_tensor_of_another_shape(records: Records, tmp_path: Path) -> None:
    def flatten(config: Any) -> None:
        meta = config["config"]["head_norm.weight"]["tensor_meta"]
        meta["sizes"] = [{"as_int": 2}, {"as_int": 2}]
        meta["strides"] = [{"as_int": 2}, {"as_int": 1}]

    spoiled = changed(records, WEIGHTS, flatten)
    file = write(tmp_path / "a.pt2", spoiled)
    refuse(file, "'head_norm.weight' has shape [2, 2], and [4] in the graph")


def test_a_tensor_larger_than_its_record(records: Records, tmp_path: Path) -> None:
    def enlarge(config: Any) -> None:
        config["config"]["head_norm.weight"]["tensor_meta"]["sizes"] = [{"as_int": 1 << 40}]

    file = write(tmp_path / "a.pt2", changed(records, WEIGHTS, enlarge))
    refuse(file, "'head_norm.weight' needs more elements of type F32")


def test_a_result_of_another_shape_than_stated(records: Records, tmp_path: Path) -> None:
    def restate(program: Any) -> None:
        program["graph_module"]["graph"]["tensor_values"]["linear"]["sizes"] = [{"as_int": 13}]

    file = write(tmp_path / "a.pt2", changed(records, GRAPH, restate))
    refuse(file, "gates.0: aten.linear.default cannot be taken")


class Step(nn.Module):
    """A step around a function of x [1, 4] and the state."""

    def __init__(self, function: Callable, rows: int = 9):
        super().__init__()
        self.function = function
        self.embedding = nn.Embedding(rows, 4)
        self.register_buffer("memory", torch.zeros(1, 4))

    def forward(self, ids: Tensor, *states: Tensor):
        return self.function(self, self.embedding(ids), *states)


STATE = torch.zeros(1, 4)


@pytest.mark.parametrize(
    ("function", "parts"),
    [
        (lambda m, x, h: (x, h.cumsum(1)), ["step: aten.cumsum.default is not supported"]),
        (lambda m, x, h: (x + h, h + x, h), ["has 1 states and returns 3 tensors"]),
        (lambda m, x, h: (x + h,), ["has 1 states and returns 1 tensors"]),
        (lambda m, x, h: (x, h[:, 1:] + x[:, 1:]), ["has shape [1, 4] and comes back as [1, 3]"]),
        (lambda m, x, h: (x.T + h, h + x), ["the first result has shape [4, 4]"]),
        (lambda m, x, h: (x.double(), h + x), ["has dtype F64; expected F32"]),
        (lambda m, x, h: (x, (h.double() + x).float()), ["aten.to.dtype", "gives F64"]),
        (lambda m, x, h: (x, h**1.5 + x), ["aten.pow.Tensor_Scalar", "exponent is 1.5"]),
        (lambda m, x, h: (x, h[:, ::2].repeat(1, 2) + x), ["aten.slice.Tensor", "step is 2"]),
        (lambda m, x, h: (x, nn.functional.gelu(h) + x), ["aten.gelu.default", "approximate"]),
        (lambda m, x, h: (torch.cat([x] * 3, 1), h + x), ["embedding has 9 rows for 12 logits"]),
    ],
    ids=lambda value: value[0][:40] if isinstance(value, list) else "",
)
def test_steps_that_are_not_supported(function: Callable, parts: list[str], tmp_path: Path) -> None:
    refuse(exported(tmp_path / "a.pt2", Step(function), STATE), *parts)


def test_a_state_in_a_buffer(tmp_path: Path) -> None:
    def remember(m: Step, x: Tensor) -> Tensor:
        m.memory.add_(x)
        return x + m.memory

    step = Step(lambda m, x: (remember(m, x),))
    write_pt2(tmp_path / "as_exported.pt2", step, [])
    refuse(tmp_path / "as_exported.pt2", "aten.add_.Tensor is not supported", "run_decompositions")
    write_pt2(tmp_path / "decomposed.pt2", step, [], decompose=True)
    file = tmp_path / "decomposed.pt2"
    refuse(file, "is a buffer_mutation", "states are arguments and results")


def test_one_tensor_as_the_example_of_two_states(tmp_path: Path) -> None:
    step = Step(lambda m, x, h, g: (x + h * g, h + x, g - x))
    program = torch.export.export(step, (torch.tensor([0]), STATE, STATE))
    torch.export.save(program, tmp_path / "a.pt2")
    refuse(tmp_path / "a.pt2", "the state", "is never read", "same tensor")


def test_a_step_of_vectors(tmp_path: Path) -> None:
    class Vectors(nn.Module):
        def forward(self, x: Tensor, h: Tensor) -> tuple[Tensor, Tensor]:
            return x + h, h + x

    program = torch.export.export(Vectors(), (STATE, STATE))
    torch.export.save(program, tmp_path / "a.pt2")
    refuse(tmp_path / "a.pt2", "first argument is a token id, int64 [1]")


def test_a_step_of_a_batch(tmp_path: Path) -> None:
    step = Step(lambda m, x, h: (x[:1], h + x[:1]))
    program = torch.export.export(step, (torch.tensor([0, 1]), STATE))
    torch.export.save(program, tmp_path / "a.pt2")
    refuse(tmp_path / "a.pt2", "'ids' has shape [2]; expected one token id")


def test_a_dynamic_batch(tmp_path: Path) -> None:
    step = Step(lambda m, x, h: (x, h + x))
    batch = torch.export.Dim("batch", min=2, max=8)
    program = torch.export.export(
        step,
        (torch.tensor([0, 1]), STATE.expand(2, 4)),
        dynamic_shapes={"ids": {0: batch}, "states": ({0: batch},)},
    )
    torch.export.save(program, tmp_path / "a.pt2")
    refuse(tmp_path / "a.pt2", "the shape is dynamic; export the step without dynamic_shapes")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_the_json_says_is_taken_or_refused(
    records: Records, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """One value somewhere in the graph or the table of weights becomes another."""
    suffix = data.draw(st.sampled_from([GRAPH, WEIGHTS]))
    other = data.draw(st.sampled_from([None, -1, 0, 3, 1 << 62, "x", [], {}, True, 1e300]))

    def spoil(value: Any) -> None:
        while True:
            keys = list(value) if isinstance(value, dict) else list(range(len(value)))
            key = data.draw(st.sampled_from(keys))
            inner = value[key]
            if not isinstance(inner, dict | list) or not inner or data.draw(st.integers(0, 9)) == 0:
                value[key] = other
                return
            value = inner

    file = tmp_path_factory.mktemp("spoiled") / "a.pt2"
    try:
        model = load_model(write(file, changed(records, suffix, spoil)))
    except InputError as error:
        assert str(file) in str(error) and str(error).isprintable()
    else:
        model.module.verify()
