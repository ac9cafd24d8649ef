"""Gathers the facts of a report from a model on its way down, or from an artifact."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from xdsl.dialects.builtin import ModuleOp

from odin.backends.backend import Backend
from odin.backends.manifest import ModelFields
from odin.backends.wasm import manifest as wasm
from odin.backends.wasm.decode import decode_program
from odin.ir.cost import cost_of
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.nn import WeightOp
from odin.ir.plan import programs_of
from odin.ir.quantization import Quantization
from odin.ir.types import numpy_dtype
from odin.report.facts import Report, Stage, Weight
from odin.report.ir_groups import Texts, diff_groups, groups_of
from odin.report.places import place_of
from odin.report.profile import time_program
from odin.report.programs import describe_program
from odin.runtime import Runtime
from odin.site import copy_site

NO_TIMES = "Time per op: run `odinc inspect` with `--profile`."
EXECUTOR = "odin.wasm in wasmtime, one thread"


class Recorder:
    """Called by a pipeline with the module as it came and after every pass; the pipeline may run in
    parts."""

    def __init__(self) -> None:
        self.texts = Texts()
        self.stages: list[Stage] = []
        self.weights: dict[str, WeightOp] = {}
        """Of the checkpoint, as it came."""

    def __call__(self, name: str, seconds: float, module: ModuleOp) -> None:
        if name == "input":
            if self.stages:
                return
            self.weights = _weights(module)
        cost = cost_of(module)
        groups = groups_of(module, self.texts)
        before = self.stages[-1].groups if self.stages else None
        diff = [] if before is None else diff_groups(before, groups, self.texts)
        self.stages.append(
            Stage(name, 1e3 * seconds, cost.ops, cost.weight_bytes, cost.flops, groups, diff)
        )


def report_model(model: Model, recorder: Recorder, backend: Backend, *, profile: bool) -> Report:
    """The report of a model that was lowered for `backend` while `recorder` looked on.

    With `profile` its artifact is written into a temporary folder and its programs are timed.
    Raises InputError, as when the executor is not built.
    """
    quantization = Quantization.of(model.module)
    kinds: dict[object, int] = {}
    report = Report(
        title=model.name,
        parameters=model.parameters,
        quant=quantization.name,
        facts={
            "pipeline": ", ".join(stage.name for stage in recorder.stages[1:]),
            "target": backend.name,
            "vocabulary": f"{model.vocab_size:,} tokens",
            "tokenizer": "yes" if model.tokenizer else "none: token ids only",
            "templates": ", ".join(sorted(model.templates)),
        },
        texts=recorder.texts.lines,
        stages=recorder.stages,
        programs=[describe_program(p, kinds) for p in programs_of(model.module)],
        weights=_describe_weights(recorder.weights, _weights(model.module), quantization.snr_db),
    )
    if not profile:
        report.missing.append(NO_TIMES)
        return report
    with tempfile.TemporaryDirectory() as folder:
        backend.write(model, Path(folder))
        copy_site(Path(folder))
        runtime = Runtime(Path(folder))
    _time_programs(report, runtime)
    return report


def report_artifact(
    folder: Path, manifest: ModelFields, facts: dict[str, str], *, profile: bool
) -> Report:
    """The report of an artifact: what its manifest says, of a wasm one its programs too, and what
    it cannot say. Raises InputError, as for the profile of an artifact for another target."""
    report = Report(
        title=manifest.model,
        parameters=manifest.parameters,
        quant=manifest.quant,
        facts=facts,
        missing=[
            "The IR, the passes, and where calls come from: an artifact holds only what runs. "
            "Layers are what repeats in it. Inspect the checkpoint that it was lowered from.",
            "Tensors that were not quantized, and the sizes of all: the manifest names only "
            "quantized ones.",
        ],
        weights=[
            Weight(name, place_of(name), "?", None, None, ratio)
            for name, ratio in manifest.snr_db.items()
        ],
    )
    if not isinstance(manifest, wasm.Manifest):
        if profile:
            raise InputError(f"--profile: {folder}: expected an artifact of the target wasm")
        report.missing.insert(0, "The graph, memory and costs: this is not the target wasm.")
        return report
    kinds: dict[object, int] = {}
    source = str(folder / manifest.program.name)
    programs = decode_program(manifest.program.read(folder), source)
    report.programs = [describe_program(program, kinds) for program in programs]
    if profile:
        _time_programs(report, Runtime(folder))
    else:
        report.missing.append(NO_TIMES)
    return report


def _time_programs(report: Report, runtime: Runtime) -> None:
    report.executor = EXECUTOR
    # The executor runs steps of the programs for one text.
    report.programs = [
        replace(p, times=time_program(runtime, p.length, p.calls[-1].step + 1))
        if p.sequences == 1
        else p
        for p in report.programs
    ]


def _weights(module: ModuleOp) -> dict[str, WeightOp]:
    return {op.sym_name.data: op for op in module.ops if isinstance(op, WeightOp)}


def _describe_weights(
    before: dict[str, WeightOp], after: dict[str, WeightOp], snr_db: dict[str, float]
) -> list[Weight]:
    """Each weight of the checkpoint with the bytes of those that passes made of it: their names
    begin with its own."""
    stored = dict.fromkeys(before, 0)
    for name, op in after.items():
        origin = _origin(name, before)
        if origin is not None:
            stored[origin] += _bytes(op)
    return [
        Weight(
            name,
            place_of(name),
            str(op.tensor_type).removeprefix("tensor<").removesuffix(">"),
            _bytes(op),
            stored[name],
            snr_db.get(name),
        )
        for name, op in before.items()
    ]


def _origin(name: str, known: dict[str, WeightOp]) -> str | None:
    parts: Sequence[str] = name.split(".")
    candidates = (".".join(parts[:n]) for n in range(len(parts), 0, -1))
    return next((candidate for candidate in candidates if candidate in known), None)


def _bytes(op: WeightOp) -> int:
    type = op.tensor_type
    return type.element_count() * numpy_dtype(type.element_type).itemsize
