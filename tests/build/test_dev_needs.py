"""What `./dev` prepares for which command."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tomllib
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

LAYERS = {
    "scons model=odin-1m target=wasm": "core",
    "scons kernels": "core",
    "scons fuzz minutes=2": "core",
    "scons -h": "core",
    "scons data": "data",
    "scons train": "train",
    "scons eval model=odin-1m": "train",
    "scons lint": "dev",
    "odinc run build/odin-1m/wasm": "core",
    "python -m datagen generate": "data",
    "python -m training.train": "train",
    "python -m pytest": "oracle",
    "pytest -q": "oracle",
    "ruff check": "dev",
}


@pytest.fixture
def dev(repo_root: Path) -> ModuleType:
    """`./dev` as a module."""
    loader = SourceFileLoader("dev", str(repo_root / "dev"))
    spec = importlib.util.spec_from_loader("dev", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def checkout(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a released model, as `./dev` sees it."""
    model = tmp_path / "models" / "odin-1m"
    model.mkdir(parents=True)
    (model / "model.safetensors").touch()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", LAYERS)
@pytest.mark.usefixtures("checkout")
def test_command_gets_its_layer(dev: ModuleType, command: str) -> None:
    assert dev.Needs(command.split()).layer == LAYERS[command]


EXTRA = {
    "scons model=odin-1m target=onnx": ("onnx",),
    "scons model=odin-1m target=all": ("gguf", "onnx", "tvm"),
    "scons model=odin-1m target=gguf": ("gguf",),
    "scons model=odin-1m target=onnx-web": ("onnx",),
    "scons model=odin-1m target=wasm": (),
    "scons bench model=odin-1m rounds=1": ("gguf", "onnx"),
    "odinc lower models/odin-1m --target onnx-web": ("onnx",),
    "odinc lower models/odin-1m --target gguf": ("gguf",),
    "odinc lower models/odin-1m --target=onnx": ("onnx",),
    "odinc run build/odin-1m/onnx --prompt 1": ("onnx",),
    "odinc lower models/odin-1m --target tvm": ("tvm",),
    "odinc run build/odin-1m/tvm --prompt 1": (),
    "odinc run build/odin-1m/wasm --prompt onnxed": (),
}


@pytest.mark.parametrize("command", EXTRA)
@pytest.mark.usefixtures("checkout")
def test_target_gets_its_layer(dev: ModuleType, command: str) -> None:
    assert dev.Needs(command.split()).extra == EXTRA[command]


def test_unreleased_model_needs_training(dev: ModuleType, checkout: Path) -> None:
    (checkout / "models/odin-1m/model.safetensors").unlink()
    assert dev.Needs(["scons", "model=odin-1m"]).layer == "train"


@pytest.mark.parametrize("switches", ["", "-j2", "-j 2", "-n"])
def test_executor_needs_no_model(dev: ModuleType, checkout: Path, switches: str) -> None:
    (checkout / "models/odin-1m/model.safetensors").unlink()
    assert dev.Needs(["scons", "site", *switches.split()]).layer == "core"


@pytest.mark.usefixtures("checkout")
def test_compiler_is_the_one_that_cc_names(dev: ModuleType) -> None:
    assert dev.Needs(["scons", "cc=zig"]).required == ("zig", "node")


def test_building_brings_no_large_framework(dev: ModuleType, repo_root: Path) -> None:
    pins = [pin for name in dev._with_lower("core") for pin in dev._pins(lock(repo_root, name))]
    names = {pin.partition("==")[0].lower() for pin in pins}
    assert not names & {"torch", "onnx", "onnxruntime", "apache-tvm", "transformers"}


def test_every_locked_package_is_pinned(dev: ModuleType, repo_root: Path) -> None:
    for layer in dev.LAYERS:
        assert all("==" in pin for pin in dev._pins(lock(repo_root, layer)))


def test_every_requirement_is_locked(dev: ModuleType, repo_root: Path) -> None:
    project = tomllib.loads((repo_root / "pyproject.toml").read_text())["project"]
    for layer in (name for name in dev.LAYERS if name not in dev.NO_EXTRA):
        wanted = project["optional-dependencies"][dev.EXTRAS.get(layer, layer)]
        pins = {
            pin.partition("==")[0].lower()
            for name in dev._with_lower(layer)
            for pin in dev._pins(lock(repo_root, name))
        }
        for requirement in wanted:
            assert requirement.partition("=")[0].rstrip("><~").lower() in pins, requirement


def test_without_a_command_it_explains_itself(repo_root: Path) -> None:
    done = subprocess.run([sys.executable, repo_root / "dev"], capture_output=True, text=True)
    assert done.returncode == 0
    assert "./dev scons model=odin-1m target=wasm" in done.stdout


def lock(repo_root: Path, layer: str) -> Path:
    return repo_root / "locks" / f"{layer}.txt"
