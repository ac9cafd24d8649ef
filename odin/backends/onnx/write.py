"""Writes the folder of an onnx artifact."""

from __future__ import annotations

from pathlib import Path

import onnx_ir as ir
from xdsl.dialects.func import FuncOp

from odin.backends.manifest import File, write_model_fields
from odin.backends.onnx.graph import Unsupported
from odin.backends.onnx.manifest import Manifest, write_manifest
from odin.backends.onnx.model import export_function, length_of
from odin.backends.onnx.profiles import PROFILES
from odin.backends.onnx.weights import WEIGHTS, WeightFile
from odin.ir.errors import InputError
from odin.ir.interpreter import ModuleWeights
from odin.ir.model import Model


def write(target: str, model: Model, folder: Path) -> None:
    """Writes step.onnx, prefill.onnx if every recurrence has such a form, weights.bin,
    manifest.json and the tokenizer. Raises InputError if a graph cannot say the model."""
    profile = PROFILES[target]
    weights = ModuleWeights(model.module, model.weights)
    file = WeightFile(folder)
    functions = [op for op in model.module.ops if isinstance(op, FuncOp)]
    step, prefill = sorted(functions, key=length_of)
    try:
        ir.save(export_function(step, profile, weights, file), folder / "step.onnx")
    except Unsupported as error:
        raise InputError(f"target {target}: {error}") from None
    try:
        ir.save(export_function(prefill, profile, weights, file), folder / "prefill.onnx")
        prefill_file = File.of(folder / "prefill.onnx")
    except Unsupported:
        prefill_file = None
    manifest = Manifest(
        profile=profile.name,
        step=File.of(folder / "step.onnx"),
        prefill=prefill_file,
        prefill_length=length_of(prefill),
        weights=File.of(folder / WEIGHTS),
        **write_model_fields(model, folder),
    )
    write_manifest(manifest, folder / "manifest.json")
