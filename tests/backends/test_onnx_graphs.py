"""What the graphs of the onnx targets hold: checked ops, each weight once, nothing that grows."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import onnx
import onnxruntime
import pytest
from onnx.checker import check_model
from random_checkpoints import RandomModel, write_mamba_ssm
from random_mamba1 import MAMBA_SSM, write_mamba1
from random_rwkv7 import write_rwkv7

from odin.backends.backend import available_backends
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.dialects import available_dialects
from odin.ir.qnn import TiledEmbeddingOp, TiledLinearOp
from odin.ir.tensor_op import CompositeOp, TensorOp
from odin.lower import lower_checkpoint, write_folder
from odin.passes.pipeline import parse_passes, run_pipeline

TARGETS = ("onnx", "onnx-std", "onnx-web")
PASSES = ("", "fuse", "fuse,quant{bits=8}")
N_LAYER = 2

FAMILIES: dict[str, Callable[[Path], Path]] = {
    "mamba-2": lambda folder: write_mamba_ssm(folder, RandomModel(32, N_LAYER, 61, ngroups=2)),
    "mamba-1": lambda folder: write_mamba1(folder, MAMBA_SSM),
    "rwkv-7": write_rwkv7,
}


@pytest.fixture(params=FAMILIES)
def checkpoint(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return FAMILIES[request.param](tmp_path / request.param)


@pytest.fixture
def mamba2(tmp_path: Path) -> Path:
    return FAMILIES["mamba-2"](tmp_path / "mamba-2")


def graphs_of(checkpoint: Path, target: str, passes: str = "fuse") -> dict[str, Path]:
    """The graphs of an artifact, by their name without `.onnx`."""
    backend = available_backends()[target]
    model = lower_checkpoint(checkpoint, backend, passes)
    out = checkpoint.parent / "artifact"
    write_folder(out, lambda folder: backend.write(model, folder))
    return {path.stem: path for path in out.glob("*.onnx")}


def ops_of(graph: Path) -> Counter[tuple[str, str]]:
    """How often each (domain, op) is in a graph."""
    nodes = onnx.load(graph, load_external_data=False).graph.node
    return Counter((node.domain, node.op_type) for node in nodes)


def opsets_of(graph: Path) -> dict[str, int]:
    imports = onnx.load(graph, load_external_data=False).opset_import
    return {entry.domain: entry.version for entry in imports}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("passes", PASSES)
def test_the_full_checker_accepts_every_graph(checkpoint: Path, target: str, passes: str) -> None:
    graphs = graphs_of(checkpoint, target, passes)
    assert "step" in graphs
    for path in graphs.values():
        check_model(path, full_check=True)
        control_flow = {op for _, op in ops_of(path)} & {"Loop", "Scan", "If"}
        assert not control_flow


@pytest.mark.parametrize("target", TARGETS)
def test_every_op_has_a_rule(target: str) -> None:
    """But the tiled ones, which are the wasm executor's, and what `decompose` writes out."""
    from odin.backends.onnx.profiles import PROFILES

    ops = {
        op
        for dialect in available_dialects().values()
        for op in dialect.operations
        if issubclass(op, TensorOp) and not issubclass(op, CompositeOp)
    }
    without = ops - {TiledLinearOp, TiledEmbeddingOp} - set(PROFILES[target].rules)
    assert without == set()


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("family", ["mamba-1", "mamba-2"])
def test_a_recurrence_is_one_op_a_layer(tmp_path: Path, family: str, target: str) -> None:
    domain = "" if target == "onnx-std" else "com.microsoft"
    for path in graphs_of(FAMILIES[family](tmp_path / family), target).values():
        assert ops_of(path)[domain, "LinearAttention"] == N_LAYER


@pytest.mark.parametrize("target", TARGETS)
def test_a_chunk_has_as_many_nodes_whatever_its_length(mamba2: Path, target: str) -> None:
    from odin.backends.onnx.write import write

    counts = set()
    for length in (8, 64):
        model = load_model(mamba2)
        passes = parse_passes(f"fuse,constant-fold,dce,specialize{{T=1,{length}}}")
        run_pipeline(passes, ModelContext(weights=model.weights), model.module)
        folder = mamba2.parent / str(length)
        folder.mkdir()
        write(target, model, folder)
        counts.add(ops_of(folder / "prefill.onnx").total())
    assert len(counts) == 1


def test_std_uses_standard_ops_only(checkpoint: Path) -> None:
    for path in graphs_of(checkpoint, "onnx-std", "fuse,quant{bits=8}").values():
        assert opsets_of(path) == {"": 27}


def test_std_has_the_convolution_with_its_state(mamba2: Path) -> None:
    for path in graphs_of(mamba2, "onnx-std").values():
        assert ops_of(path)["", "CausalConvWithState"] == N_LAYER


def test_web_stays_below_the_opset_that_onnxruntime_web_rejects(checkpoint: Path) -> None:
    for path in graphs_of(checkpoint, "onnx-web").values():
        assert opsets_of(path)[""] <= 26


@pytest.mark.parametrize(
    ("target", "op"),
    [
        ("onnx", ("com.microsoft", "MatMulNBits")),
        ("onnx-std", ("", "MatMulInteger")),
        ("onnx-web", ("", "MatMulInteger")),
    ],
)
def test_int8_linears_are_integer_products(mamba2: Path, target: str, op: tuple[str, str]) -> None:
    graph = graphs_of(mamba2, target, "fuse,quant{bits=8}")["step"]
    # in_proj and out_proj of each layer, and the head.
    assert ops_of(graph)[op] == 2 * N_LAYER + 1
    nodes = onnx.load(graph, load_external_data=False).graph.node
    float_linears = [node for node in nodes if "transB" in {a.name for a in node.attribute}]
    assert not float_linears


def test_matmulnbits_multiplies_integers(mamba2: Path) -> None:
    graph = graphs_of(mamba2, "onnx", "fuse,quant{bits=8}")["step"]
    nodes = onnx.load(graph, load_external_data=False).graph.node
    levels = [
        attribute.i
        for node in nodes
        for attribute in node.attribute
        if attribute.name == "accuracy_level"
    ]
    assert levels == [4] * (2 * N_LAYER + 1)


@pytest.mark.parametrize("target", TARGETS)
def test_rwkv7_has_a_step_only(tmp_path: Path, target: str) -> None:
    assert list(graphs_of(write_rwkv7(tmp_path / "rwkv-7"), target)) == ["step"]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(("passes", "itemsize"), [("fuse", 4), ("fuse,quant{bits=8}", 1)])
def test_a_tied_table_is_there_once(
    tmp_path: Path, target: str, passes: str, itemsize: int
) -> None:
    """Gather and the head read the same bytes of the same file."""
    rows, columns = 512, 128
    model = RandomModel(d_model=columns, n_layer=1, vocab_size=rows, tied=True)
    checkpoint = write_mamba_ssm(tmp_path / "tied", model)
    tables = {
        (entry["offset"], entry["length"])
        for path in graphs_of(checkpoint, target, passes).values()
        for tensor in onnx.load(path, load_external_data=False).graph.initializer
        if (entry := {e.key: e.value for e in tensor.external_data})
        and entry.get("length") == str(rows * columns * itemsize)
    }
    assert len(tables) == 1


@pytest.mark.parametrize("target", ["onnx", "onnx-web"])
def test_onnx_runtime_makes_each_state_where_its_layer_is(mamba2: Path, target: str) -> None:
    options = onnxruntime.SessionOptions()
    in_order = mamba2.parent / "in_order.onnx"
    options.optimized_model_filepath = str(in_order)
    onnxruntime.InferenceSession(graphs_of(mamba2, target, "fuse,quant{bits=8}")["step"], options)
    nodes = onnx.load(in_order, load_external_data=False).graph.node
    states = [name for node in nodes for name in node.output if name.endswith("_out")]
    assert states == [f"{name}_out" for name in _states()]


def test_values_are_called_what_the_ir_calls_them(mamba2: Path) -> None:
    graph = onnx.load(graphs_of(mamba2, "onnx")["step"], load_external_data=False).graph
    names = [value.name for value in [*graph.input, *graph.output]]
    states = _states()
    assert names == ["ids", *states, "logits", *(f"{name}_out" for name in states)]
    initializers = {tensor.name for tensor in graph.initializer}
    assert "backbone.layers.0.mixer.in_proj.weight" in initializers


def _states() -> list[str]:
    """Those of `mamba2`, layer by layer."""
    return [f"{kind}_state_{layer}" for layer in range(N_LAYER) for kind in ("conv", "ssm")]
