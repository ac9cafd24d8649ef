"""Every op says which module of the source it comes from."""

from pathlib import Path

import pytest
from random_checkpoints import RandomModel, write_mamba_ssm
from random_mamba1 import FALCON, MAMBA_SSM, write_mamba1
from xdsl.dialects.builtin import NameLoc
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.nn import EmbeddingOp, LinearOp, LoadOp
from odin.ir.plan import programs_of
from odin.ir.recurrence import ScanOp
from odin.ir.text import parse_module, print_module
from odin.passes.pipeline import DEFAULT_PIPELINE, parse_passes, run_pipeline


def module_of(op: Operation) -> str:
    assert isinstance(op.location, NameLoc), f"{op.name} has no location"
    return op.location.desc.data


@pytest.mark.parametrize("family", ["Mamba-1", "Mamba-2", "FalconMamba"])
def test_locations_are_the_modules_of_the_checkpoint(family: str, tmp_path: Path) -> None:
    if family == "Mamba-2":
        folder = write_mamba_ssm(tmp_path / "m", RandomModel())
    else:
        folder = write_mamba1(tmp_path / "m", FALCON if family == "FalconMamba" else MAMBA_SSM)
    main = next(op for op in load_model(folder).module.ops if isinstance(op, FuncOp))
    inside = [op for op in main.walk() if op is not main and op is not main.body.block.last_op]
    assert {module_of(op) for op in inside} > {"backbone.layers.1.mixer", "backbone.norm_f"}
    for op in inside:
        if isinstance(op, LinearOp | EmbeddingOp) and module_of(op) != "lm_head":
            (load,) = (o.owner for o in op.operands if isinstance(o.owner, LoadOp))
            assert isinstance(load, LoadOp)
            name = load.weight.string_value().removesuffix(".weight")
            assert module_of(op) == name
    scans = [module_of(op) for op in inside if isinstance(op, ScanOp)]
    assert scans == ["backbone.layers.0.mixer", "backbone.layers.1.mixer"]


def test_a_kernel_call_says_where_it_comes_from(tmp_path: Path) -> None:
    model = load_model(write_mamba1(tmp_path / "m", MAMBA_SSM))
    passes = f"{DEFAULT_PIPELINE},{available_backends()['wasm'].lowering}"
    run_pipeline(parse_passes(passes), ModelContext(weights=model.weights), model.module)
    for program in programs_of(model.module):
        modules = {
            view.weight: module_of(call)
            for call, _ in program.calls()
            for view in call.inputs
            if view.weight is not None
        }
        assert modules["backbone.norm_f.weight"] == "backbone.norm_f"
        projections = [name for name in modules if "in_proj" in name]
        assert len(projections) >= 2
        for name in projections:
            assert modules[name] == name.partition(".weight")[0]


@pytest.mark.parametrize("passes", ["", "canonicalize,constant-fold,specialize,plan-memory"])
def test_locations_survive_text(passes: str, tmp_path: Path) -> None:
    model = load_model(write_mamba1(tmp_path / "m", FALCON))
    if passes:
        ctx = ModelContext(weights=model.weights)
        run_pipeline(parse_passes(passes), ctx, model.module)
    text = print_module(model.module)
    assert 'loc("backbone.layers.1.mixer.in_proj")' in text
    assert print_module(parse_module(text, ModelContext())) == text
