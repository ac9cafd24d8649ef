"""Whatever is wrong with a checkpoint, whoever wrote it, odinc says it in one sentence with status
2 and writes nothing: a grid of frontends and faults."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from frontends import (
    FOLDER,
    FRONTENDS,
    PT2,
    PTH,
    WEIGHTS_CONFIG,
    Frontend,
    Stored,
    Tensors,
    change_config,
    change_json,
)
from random_checkpoints import to_bfloat16
from random_mamba1 import HUGGING_FACE, MAMBA_SSM, write_mamba1
from tiny_artifact import Refuses

from odin.frontend.load import load_model
from odin.ir.interpreter import Session

Spoil = Callable[[Frontend, Path], object]


class Hostile:
    """Unpickling this with Python's pickle runs a command."""

    def __init__(self, witness: Path):
        self.witness = witness

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.witness}",)


def tensors(change: Callable[[Frontend, Tensors], object]) -> Spoil:
    """The fault of tensors that `change` edits."""
    return lambda frontend, path: frontend.change(path, lambda found: change(frontend, found))


def matrix(change: Callable[[np.ndarray], np.ndarray], kind: str = "float32") -> Spoil:
    """The fault of one matrix that is another."""

    def edit(frontend: Frontend, found: Tensors) -> None:
        found[frontend.matrix] = Stored(kind, change(found[frontend.matrix].values.copy()))

    return tensors(edit)


def spoiled(values: np.ndarray) -> np.ndarray:
    values[0, 1] = np.nan
    return values


def other_model(frontend: Frontend, found: Tensors) -> None:
    """The tensors of a Llama."""
    found["model.embed_tokens.weight"] = found.pop(frontend.embedding)


def misspell(frontend: Frontend, found: Tensors) -> None:
    found[f"{frontend.matrix}s"] = found.pop(frontend.matrix)


def code_in_a_folder(frontend: Frontend, folder: Path) -> None:
    torch = pytest.importorskip("torch")
    (folder / "model.safetensors").unlink()
    torch.save({frontend.matrix: Hostile(witness(folder))}, folder / "pytorch_model.bin")


def code_in_a_pth(frontend: Frontend, path: Path) -> None:
    torch = pytest.importorskip("torch")
    torch.save({frontend.matrix: Hostile(witness(path))}, path)


def code_in_a_pt2(frontend: Frontend, path: Path) -> None:
    """The program says that a tensor is a pickle."""
    change_json(
        path, WEIGHTS_CONFIG, lambda c: c["config"][frontend.matrix].update(use_pickle=True)
    )


def witness(checkpoint: Path) -> Path:
    """What a command in a checkpoint makes if it runs."""
    return checkpoint.parent / "ran"


def a_step_of_vectors(frontend: Frontend, path: Path) -> None:
    torch = pytest.importorskip("torch")

    class Vectors(torch.nn.Module):
        def forward(self, x, h):
            return x + h, h + x

    program = torch.export.export(Vectors(), (torch.zeros(1, 4), torch.zeros(1, 4)))
    torch.export.save(program, path)


@dataclass(frozen=True)
class Fault:
    """A column of the grid. Texts may name `{matrix}` and `{head}`; a frontend that cannot have the
    fault has the reason instead."""

    spoil: dict[str, Spoil]
    """By the kind of frontend."""
    says: dict[str, tuple[str, ...]]
    """What the sentence contains, in this order."""
    cannot: dict[str, str]
    untied: frozenset[str] = frozenset()
    """Where the checkpoint that is spoilt has a head of its own; elsewhere it is tied."""


def everywhere(spoil: Spoil, *says: str, **others: tuple[str, ...]) -> Fault:
    kinds = (FOLDER, PTH, PT2)
    words = {kind: others.get(kind.strip("."), says) for kind in kinds}
    return Fault(dict.fromkeys(kinds, spoil), words, {})


FAULTS = {
    "another architecture": Fault(
        {
            FOLDER: lambda frontend, path: change_config(path, model_type="llama"),
            PTH: tensors(other_model),
            PT2: a_step_of_vectors,
        },
        {
            FOLDER: ("config.json: model_type is 'llama'; expected one of mamba, mamba2,",),
            PTH: ("expected the matrix 'emb.weight' of an RWKV-7 checkpoint",),
            PT2: ("expected a step whose first argument is a token id, int64 [1]",),
        },
        {},
    ),
    "another version": Fault(
        {
            PTH: tensors(
                lambda frontend, found: found.update(
                    {"blocks.0.att.time_maa_x": found["blocks.0.att.x_r"]}
                )
            ),
            PT2: lambda frontend, path: change_json(
                path, "models/model.json", lambda p: p.update(schema_version={"major": 7})
            ),
        },
        {
            PTH: ("'blocks.0.att.time_maa_x', a tensor of RWKV-6; expected RWKV-7",),
            PT2: ("schema_version.major is 7; expected 8",),
        },
        {FOLDER: "each version has a model_type, or a layer, of its own"},
    ),
    "a missing tensor": everywhere(
        tensors(lambda frontend, found: found.pop(frontend.matrix)),
        "tensor '{matrix}' of shape [", "] is missing",
        pt2=("the tensor '{matrix}', which the graph uses, is missing",),
    ),
    "a misspelt tensor": everywhere(
        tensors(misspell),
        "tensor '{matrix}' of shape [", "] is missing; did you mean '{matrix}s'?",
        pt2=("the tensor '{matrix}', which the graph uses, is missing",),
    ),
    "a surplus tensor": everywhere(
        tensors(
            lambda frontend, found: found.update(
                {frontend.matrix + "_lora": Stored("float32", np.ones(3, np.float32))}
            )
        ),
        "tensor '{matrix}_lora' has no place in the model",
    ),
    "a wrong shape": everywhere(
        matrix(lambda values: np.pad(values, ((0, 1), (0, 0)))),
        "tensor '{matrix}' has shape [", "; the configuration makes it [",
        pth=("tensor '{matrix}' has shape [17, 16]; the other tensors make it [16, 16]",),
        pt2=("tensor '{matrix}' has shape [31, 8], and [30, 8] in the graph",),
    ),
    "a wrong rank": everywhere(
        matrix(lambda values: values[..., None]), "tensor '{matrix}' has shape [", ", 1]"
    ),
    "integers": everywhere(
        matrix(lambda values: values.astype(np.int8), "int8"),
        "tensor '{matrix}' has dtype I8; expected one of F32, F16, F64, BF16",
    ),
    "a value that is not finite": everywhere(
        matrix(spoiled), "tensor '{matrix}' holds nan at [0, 1]; expected finite float32 values"
    ),
    "a tied head that differs": Fault(
        {FOLDER: lambda frontend, path: change_config(path, **{frontend.tie: True})},
        {FOLDER: ("tensor '{head}' differs from the embedding; the configuration ties the two",)},
        {PTH: "it has a head of its own", PT2: "its graph says what is tied"},
        frozenset({FOLDER}),
    ),
    "an untied head that is missing": Fault(
        {
            FOLDER: lambda frontend, path: change_config(path, **{frontend.tie: False}),
            PTH: tensors(lambda frontend, found: found.pop(frontend.head)),
            PT2: tensors(lambda frontend, found: found.pop(frontend.head)),
        },
        {
            FOLDER: ("tensor '{head}' of shape [", "] is missing"),
            PTH: ("tensor '{head}' of shape [30, 16] is missing",),
            PT2: ("the tensor '{head}', which the graph uses, is missing",),
        },
        {},
        frozenset({PT2}),
    ),
    "code": Fault(
        {FOLDER: code_in_a_folder, PTH: code_in_a_pth, PT2: code_in_a_pt2},
        {
            FOLDER: ("system', which could run code; expected",),
            PTH: ("system', which could run code; expected",),
            PT2: ("the tensor '{matrix}' is pickled, which could run code; expected plain",),
        },
        {},
    ),
    "nothing": Fault(
        {
            FOLDER: lambda frontend, path: (path / "model.safetensors").unlink(),
            PTH: lambda frontend, path: path.write_bytes(b""),
            PT2: lambda frontend, path: path.write_bytes(b""),
        },
        {
            FOLDER: ("no weights found; expected model.safetensors,",),
            PTH: ("empty",),
            PT2: ("empty",),
        },
        {},
    ),
}  # fmt: skip
GRID = [
    (name, fault)
    for name, frontend in FRONTENDS.items()
    for fault in FAULTS
    if frontend.kind not in FAULTS[fault].cannot
]


def test_each_fault_is_tried_in_every_frontend_that_can_have_it() -> None:
    for name, fault in FAULTS.items():
        tried = {frontend.kind for frontend in FRONTENDS.values()} - set(fault.cannot)
        assert set(fault.spoil) == set(fault.says) == tried, name


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, bool], Path]:
    """`good(frontend, tied)` is a good checkpoint, made once and not to be changed."""
    made: dict[tuple[str, bool], Path] = {}

    def run(name: str, tied: bool) -> Path:
        if (name, tied) not in made:
            made[name, tied] = FRONTENDS[name].write(tmp_path_factory.mktemp("good") / "m", tied)
        return made[name, tied]

    return run


Copy = Callable[..., Path]


@pytest.fixture
def copied(good: Callable[[str, bool], Path], tmp_path: Path) -> Copy:
    """`copied(frontend, tied)` is a copy of a good checkpoint, for the test to spoil."""

    def run(name: str, tied: bool = True, to: str = "copy") -> Path:
        source = good(name, tied)
        if FRONTENDS[name].kind == FOLDER:
            return shutil.copytree(source, tmp_path / to)
        (tmp_path / to).mkdir()
        return Path(shutil.copy(source, tmp_path / to))

    return run


@pytest.fixture
def refused(refuses: Refuses, tmp_path: Path) -> Callable[[Path], str]:
    """Has `odinc lower` refuse a checkpoint and write nothing; returns its sentence."""

    def run(checkpoint: Path) -> str:
        sentence = refuses("lower", checkpoint, "--bare", "-o", tmp_path / "out" / "wasm")
        assert not (tmp_path / "out").exists()
        assert str(checkpoint) in sentence
        return sentence

    return run


@pytest.mark.parametrize(("name", "fault"), GRID)
def test_it_is_refused_in_one_sentence(
    name: str, fault: str, copied: Copy, refused: Callable[[Path], str]
) -> None:
    frontend, column = FRONTENDS[name], FAULTS[fault]
    checkpoint = copied(name, tied=frontend.kind not in column.untied)
    column.spoil[frontend.kind](frontend, checkpoint)
    sentence = refused(checkpoint)
    after = 0
    for part in column.says[frontend.kind]:
        part = part.format(matrix=frontend.matrix, head=frontend.head)
        assert part in sentence[after:], sentence
        after = sentence.index(part, after) + len(part)
    assert not witness(checkpoint).exists()


@pytest.mark.parametrize("name", FRONTENDS)
def test_floats_of_different_kinds_are_taken_together(name: str, copied: Copy) -> None:
    """Published models keep some tensors in float32 and the rest in half."""
    frontend = FRONTENDS[name]
    whole, mixed = copied(name, to="whole"), copied(name, to="mixed")
    tensors: Tensors = {}
    frontend.change(whole, tensors.update)
    stored, rounded = {}, {}
    kinds = ("float32", "bfloat16", "float16", "float64")
    for index, (tensor, (_, values)) in enumerate(tensors.items()):
        kind = kinds[index % len(kinds)]
        if kind == "bfloat16":
            bits = to_bfloat16(np.ascontiguousarray(values))
            stored[tensor] = Stored(kind, bits)
            wide = (bits.astype(np.uint32) << 16).view(np.float32)
        else:
            stored[tensor] = Stored(kind, values.astype(kind))
            wide = stored[tensor].values.astype(np.float32)
        rounded[tensor] = Stored("float32", wide)
    frontend.change(whole, lambda found: found.update(rounded))
    frontend.change(mixed, lambda found: found.update(stored))
    logits = []
    for checkpoint in (whole, mixed):
        model = load_model(checkpoint)
        logits.append(Session(model.module, model.weights).advance([3, 1, 4]))
    np.testing.assert_array_equal(*logits)


@pytest.mark.parametrize("name", [n for n, f in FRONTENDS.items() if f.kind == FOLDER])
@pytest.mark.parametrize("says_tied", [True, False])
def test_a_tied_head_may_be_there_twice(name: str, says_tied: bool, copied: Copy) -> None:
    """And says nothing else than one that is left out."""
    frontend = FRONTENDS[name]
    once, twice = copied(name, to="once"), copied(name, to="twice")
    frontend.change(twice, lambda found: found.update({frontend.head: found[frontend.embedding]}))
    change_config(twice, **{frontend.tie: says_tied})
    models = [load_model(checkpoint) for checkpoint in (once, twice)]
    logits = [Session(model.module, model.weights).advance([3, 1, 4]) for model in models]
    np.testing.assert_array_equal(*logits)


# What only some configurations can say


def test_another_layer_of_mamba_ssm(refused: Callable, tmp_path: Path) -> None:
    folder = write_mamba1(tmp_path / "m", MAMBA_SSM)
    change_config(folder, ssm_cfg={"layer": "Mamba3"})
    assert "ssm_cfg.layer is 'Mamba3'; expected one of Mamba1, Mamba2" in refused(folder)


def test_a_configuration_of_something_else(refused: Callable, tmp_path: Path) -> None:
    folder = write_mamba1(tmp_path / "m", MAMBA_SSM)
    (folder / "config.json").write_text('{"n_embd": 768}')
    assert "expected d_model and ssm_cfg, as mamba-ssm writes them, or model_type" in refused(
        folder
    )


def test_one_family_s_configuration_on_another_s_tensors(refused: Callable, tmp_path: Path) -> None:
    folder = write_mamba1(tmp_path / "m", HUGGING_FACE | {"num_heads": 4, "head_dim": 8})
    change_config(folder, model_type="mamba2", n_groups=1)
    assert "in_proj.weight' has shape [64, 16]; the configuration makes it" in refused(folder)
