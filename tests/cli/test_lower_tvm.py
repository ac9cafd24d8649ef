"""`odinc lower --target tvm` and `odinc run`: the text of wasm, and each fault in one sentence."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tiny_artifact import Odinc, Refuses, replace_file

from odin.backends.backend import available_backends
from odin.backends.tvm import compile
from odin.frontend.load import load_model
from odin.ir.context import ModelContext
from odin.ir.errors import InputError
from odin.passes.pipeline import parse_passes, run_pipeline

pytestmark = pytest.mark.usefixtures("shell")

RUN = ("--template", "math", "--prompt", "what is 2?", "--max-tokens", 20)


def lower(odinc: Odinc, checkpoint: Path, out: Path, quant: str = "int8") -> Path:
    words = ("--target", "tvm", "--quant", quant, "--bare", "-o", out)
    outcome = odinc("lower", checkpoint, *words)
    assert outcome.status == 0, outcome.err
    return out


def refused(refuses: Refuses, checkpoint: Path, out: Path) -> str:
    """The sentence about a lowering that leaves nothing behind."""
    sentence = refuses("lower", checkpoint, "--target", "tvm", "--bare", "-o", out)
    assert not out.exists()
    return sentence


def test_the_text_is_that_of_wasm(
    odinc: Odinc, checkpoint: Path, pristine: Path, tmp_path: Path
) -> None:
    folder = lower(odinc, checkpoint, tmp_path / "tvm")
    texts = [odinc("run", model, *RUN).out for model in (folder, pristine)]
    assert texts[0] == texts[1] and len(texts[0]) > 10


def test_a_module_runs_its_own_program_only(
    odinc: Odinc, refuses: Refuses, checkpoint: Path, tmp_path: Path
) -> None:
    folder = lower(odinc, checkpoint, tmp_path / "int8")
    other = lower(odinc, checkpoint, tmp_path / "float", quant="none")
    replace_file(folder, "executor", (other / "model.wasm").read_bytes())
    sentence = refuses("run", folder, *RUN)
    assert sentence.endswith("program.bin: this module was compiled for another program")


def test_a_changed_module_is_refused(
    odinc: Odinc, refuses: Refuses, checkpoint: Path, tmp_path: Path
) -> None:
    module = lower(odinc, checkpoint, tmp_path / "tvm") / "model.wasm"
    data = bytearray(module.read_bytes())
    data[-1] ^= 1
    module.write_bytes(data)
    sentence = refuses("run", module.parent, *RUN)
    assert sentence == f"{module}: the content differs from the SHA-256 in manifest.json"


def test_an_op_without_a_rule(checkpoint: Path, tmp_path: Path) -> None:
    model = load_model(checkpoint)
    # Without pack-weights: only the interpreter knows INT8 matrices that are not in tiles.
    passes = parse_passes("fuse,quant{bits=8},canonicalize,dce,specialize{T=1,3},plan-memory")
    run_pipeline(passes, ModelContext(weights=model.weights), model.module)
    with pytest.raises(InputError) as fault:
        available_backends()["tvm"].write(model, tmp_path)
    assert str(fault.value) == "target tvm: there is no rule for the op 'quantized_embedding'"


def test_without_tvm(
    refuses: Refuses, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("odin.backends.tvm.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "tvm", None)
    sentence = refused(refuses, checkpoint, tmp_path / "out")
    assert sentence == "target tvm: needs tvm: `pip install odin[tvm]`"


def test_without_the_shell(
    refuses: Refuses, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compile, "_SHELLS", ())
    sentence = refused(refuses, checkpoint, tmp_path / "out")
    assert "run `./dev scons shell`" in sentence


def test_without_a_linker(
    refuses: Refuses, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "ziglang", None)
    assert "wasm-ld" in refused(refuses, checkpoint, tmp_path / "out")
