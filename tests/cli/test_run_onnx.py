"""`odinc run` on onnx artifacts: the same text as wasm, and each fault in one sentence."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper
from tiny_artifact import Odinc, Refuses, edit_manifest

from odin.ir.errors import InputError
from odin.onnx_runtime import OnnxRuntime


@pytest.fixture
def lowered_onnx(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> Path:
    """The onnx artifact of the tiny checkpoint, for the test to spoil."""
    out = tmp_path / "onnx"
    outcome = odinc("lower", checkpoint, "--target", "onnx", "--quant", "none", "-o", out)
    assert outcome.status == 0, outcome.err
    return out


RUN = ("--template", "math", "--prompt", "what is 2?", "--max-tokens", 20)


@pytest.mark.parametrize("sampling", [(), ("--temperature", "0.8", "--seed", "11")])
def test_the_text_is_that_of_wasm(
    odinc: Odinc,
    checkpoint: Path,
    lowered_onnx: Path,
    pristine: Path,
    tmp_path: Path,
    sampling: tuple[str, ...],
) -> None:
    out = tmp_path / "wasm"
    odinc("lower", checkpoint, "--bare", "--quant", "none", "-o", out)
    shutil.copyfile(pristine / "odin.wasm", out / "odin.wasm")
    texts = [odinc("run", folder, *RUN, *sampling) for folder in (lowered_onnx, out)]
    assert texts[0].status == texts[1].status == 0
    assert texts[0].out == texts[1].out and len(texts[0].out) > 10


def test_the_manifest_is_read_back(lowered_onnx: Path) -> None:
    manifest = OnnxRuntime(lowered_onnx).manifest
    assert (manifest.profile, manifest.quant, manifest.prefill_length) == ("ort", "none", 64)


def spoil(folder: Path, name: str, data: bytes) -> None:
    """Another content of a file, and a manifest that vouches for it."""
    (folder / name).write_bytes(data)
    entry = {"file": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    edit_manifest(folder, lambda fields: fields.update({name.partition(".")[0]: entry}))


def other_graph() -> bytes:
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    result = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])
    node = helper.make_node("Neg", ["x"], ["y"])
    graph = helper.make_graph([node], "other", [value], [result])
    opset = [helper.make_opsetid("", 20)]
    return helper.make_model(graph, opset_imports=opset, ir_version=10).SerializeToString()


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "no weights": (lambda f: (f / "weights.bin").unlink(), "weights.bin: the file is missing"),
    "cut weights": (
        lambda f: (f / "weights.bin").write_bytes((f / "weights.bin").read_bytes()[:-1]),
        "weights.bin: expected",
    ),
    "other weights": (
        lambda f: (f / "weights.bin").write_bytes(bytes((f / "weights.bin").stat().st_size)),
        "weights.bin: the content differs from the SHA-256",
    ),
    "no graph": (lambda f: (f / "step.onnx").unlink(), "step.onnx: the file is missing"),
    "no ONNX": (lambda f: spoil(f, "step.onnx", b"\0" * 99), "step.onnx: expected an ONNX graph"),
    "another graph": (
        lambda f: spoil(f, "step.onnx", other_graph()),
        "step.onnx: expected inputs ids [1]",
    ),
    "another vocabulary": (
        lambda f: edit_manifest(f, lambda fields: fields.update(vocab_size=40)),
        "step.onnx: expected inputs ids [1]",
    ),
    "another length": (
        lambda f: edit_manifest(f, lambda fields: fields.update(prefill_length=32)),
        "prefill.onnx: expected inputs ids [32]",
    ),
    "states of another size": (
        lambda f: edit_states(f / "prefill.onnx"),
        "prefill.onnx: expected",
    ),
    "no length": (
        lambda f: edit_manifest(f, lambda fields: fields.pop("prefill_length")),
        "prefill_length: expected a whole number",
    ),
    "no step": (
        lambda f: edit_manifest(f, lambda fields: fields.pop("step")),
        "manifest.json: step: expected an object",
    ),
    "a version to come": (
        lambda f: edit_manifest(f, lambda fields: fields.update(version=2)),
        "expected format 'odin-onnx' version 1",
    ),
}


def edit_states(path: Path) -> None:
    """Leaves out the last state of a graph."""
    model = onnx.load(path, load_external_data=False)
    del model.graph.output[-1]
    spoil(path.parent, path.name, model.SerializeToString())


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_one_sentence(lowered_onnx: Path, refuses: Refuses, fault: str) -> None:
    change, message = FAULTS[fault]
    change(lowered_onnx)
    assert message in refuses("run", lowered_onnx, *RUN)


def test_a_token_outside_the_vocabulary_is_refused(lowered_onnx: Path) -> None:
    runtime = OnnxRuntime(lowered_onnx)
    for token in (-1, runtime.manifest.vocab_size):
        with pytest.raises(InputError, match="expected token ids below"):
            runtime.advance([token])


@pytest.mark.parametrize("missing", ["onnxruntime", "onnx_ir"])
def test_a_missing_package_is_named(
    lowered_onnx: Path,
    checkpoint: Path,
    refuses: Refuses,
    monkeypatch: pytest.MonkeyPatch,
    missing: str,
) -> None:
    loaded = [
        name for name in sys.modules if name.startswith(("odin.backends.onnx.", "odin.onnx_"))
    ]
    for name in loaded:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    if missing == "onnxruntime":
        message = refuses("run", lowered_onnx, *RUN)
    else:
        message = refuses("lower", checkpoint, "--target", "onnx", "-o", lowered_onnx)
    assert "`pip install odin[onnx]`" in message


def test_inspect_says_what_the_graphs_are(odinc: Odinc, lowered_onnx: Path) -> None:
    outcome = odinc("inspect", lowered_onnx)
    assert outcome.status == 0, outcome.err
    for fact in ("ort", "step.onnx", "prefill.onnx, 64 tokens", "weights.bin"):
        assert fact in outcome.out
