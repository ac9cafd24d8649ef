"""odinc itself: help, version, lists, inspect, serve, and a bug of ours."""

from __future__ import annotations

import threading
import urllib.request
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tiny_artifact import Odinc, Refuses, listing

import odin
from odin.backends.backend import available_backends
from odin.op_reference import ops
from odin.passes.registry import available_passes
from odin.serve import make_server

COMMANDS = ("lower", "run", "inspect", "diff", "bisect", "opt", "serve", "passes", "targets", "ops")


def test_version(odinc: Odinc) -> None:
    outcome = odinc("--version")
    assert (outcome.status, outcome.out) == (0, f"odinc {odin.__version__}\n")


def test_help_names_every_command(odinc: Odinc) -> None:
    outcome = odinc("--help")
    assert outcome.status == 0 and all(name in outcome.out for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(odinc: Odinc, command: str) -> None:
    outcome = odinc(command, "-h")
    assert (outcome.status, outcome.err) == (0, "") and "Usage: odinc" in outcome.out


def test_passes_are_listed_one_a_line(odinc: Odinc) -> None:
    lines = odinc("passes").out.splitlines()
    assert [line.split()[0] for line in lines] == list(available_passes())
    assert all(len(line.split()) > 2 and len(line) <= 120 for line in lines)


def test_targets_are_listed_one_a_line(odinc: Odinc) -> None:
    lines = odinc("targets").out.splitlines()
    assert [line.split()[0] for line in lines] == list(available_backends())


def test_ops_are_listed_one_a_line_and_explained_by_name(odinc: Odinc) -> None:
    lines = odinc("ops").out.splitlines()
    assert [line.split()[0] for line in lines] == list(ops())
    assert odinc("ops", "nn.linear").out.startswith("### `nn.linear`\n")


def test_an_unknown_op_is_refused_with_the_nearest_one(refuses: Refuses) -> None:
    assert refuses("ops", "nn.linaer") == "there is no op 'nn.linaer'; did you mean 'nn.linear'?"


@pytest.mark.parametrize("words", [["lowr"], ["lower", "a", "b"], ["run"], ["opt"], ["--what"]])
def test_a_wrong_command_line_is_refused_in_one_line(refuses: Refuses, words: list[str]) -> None:
    assert "--help" in refuses(*words)


def test_inspect_a_checkpoint(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    before = listing(tmp_path)
    outcome = odinc("inspect", checkpoint)
    assert (outcome.status, outcome.err) == (0, "")
    for text in ("tiny", "2,940", "ssm.ssd", "least", "@main_1", "@main_64", "math, none"):
        assert text in outcome.out
    assert listing(tmp_path) == before


def test_inspect_draws_the_memory_plan(odinc: Odinc, checkpoint: Path, tmp_path: Path) -> None:
    assert odinc("inspect", checkpoint, "--plan", tmp_path / "plan.svg").status == 0
    root = ElementTree.parse(tmp_path / "plan.svg").getroot()
    titles = [title.text or "" for title in root.iter("{http://www.w3.org/2000/svg}title")]
    assert any(title.startswith("linear_q8, ") for title in titles)
    text = "".join(root.itertext())
    assert "@main_1: T = 1" in text and "@main_64: T = 64" in text


def test_inspect_has_no_plan_of_an_artifact(
    refuses: Refuses, pristine: Path, tmp_path: Path
) -> None:
    assert "expected a checkpoint" in refuses("inspect", pristine, "--plan", tmp_path / "plan.svg")
    assert not (tmp_path / "plan.svg").exists()


def test_inspect_an_artifact(odinc: Odinc, pristine: Path) -> None:
    outcome = odinc("inspect", pristine)
    assert (outcome.status, outcome.err) == (0, "")
    for text in ("tiny", "2,940", "2 programs", "math, none"):
        assert text in outcome.out


def test_inspect_names_a_bad_checkpoint(refuses: Refuses, checkpoint: Path) -> None:
    (checkpoint / "model.safetensors").write_bytes(b"cut")
    assert "model.safetensors" in refuses("inspect", checkpoint)


def test_an_artifact_is_served_with_the_types_that_browsers_want(pristine: Path) -> None:
    types = {"odin.wasm": "application/wasm", "manifest.json": "application/json"}
    with make_server(pristine, "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        for name, type in types.items():
            url = f"http://127.0.0.1:{server.server_address[1]}/{name}"
            with urllib.request.urlopen(url, timeout=10) as response:
                assert response.headers["Content-Type"] == type
                assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
                assert response.read() == (pristine / name).read_bytes()
        server.shutdown()


def test_serve_names_a_folder_that_is_no_artifact(refuses: Refuses, tmp_path: Path) -> None:
    assert str(tmp_path) in refuses("serve", tmp_path)


@pytest.mark.parametrize("host", ["256.1.1.1", "no.such.host.invalid", "192.0.2.1"])
def test_serve_names_an_address_that_it_cannot_have(
    refuses: Refuses, pristine: Path, host: str
) -> None:
    assert host in refuses("serve", pristine, "--host", host, "--port", "0")


def test_serve_names_a_port_that_is_taken(refuses: Refuses, pristine: Path) -> None:
    with make_server(pristine, "127.0.0.1", 0) as server:
        port = str(server.server_address[1])
        assert f"--port {port}" in refuses("serve", pristine, "--port", port)


def test_a_bug_of_ours_has_status_1_and_names_the_reproducer(
    odinc: Odinc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object) -> None:
        raise AssertionError("unexpected")

    (tmp_path / "model.mlir").write_text("nn.weight @w : tensor<4xf32>")
    monkeypatch.setattr(available_passes()["dce"], "apply", broken)
    monkeypatch.chdir(tmp_path)
    outcome = odinc("opt", "model.mlir", "--passes", "canonicalize,dce")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == (
        "internal error: pass dce failed (AssertionError: unexpected); "
        "reproducer: odin-crash-dce.mlir\n"
    )
    assert (tmp_path / "odin-crash-dce.mlir").is_file()
