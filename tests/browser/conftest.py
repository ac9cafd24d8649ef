"""A served artifact, a headless Chromium, and the runtime package inside Chromium and Node."""

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from artifact_hosts import Site, run_in_chromium, run_in_node, serving, start_chromium
from selenium import webdriver


@pytest.fixture
def serve() -> Iterator[Callable[[Path], Site]]:
    """Serves a folder until the test ends."""
    with contextlib.ExitStack() as sites:
        yield lambda folder: sites.enter_context(serving(folder))


@pytest.fixture
def altered(artifact: Path, tmp_path: Path) -> Path:
    """A copy of the artifact that the test may spoil."""
    folder = tmp_path / "artifact"
    shutil.copytree(artifact, folder)
    return folder


@pytest.fixture
def endless(altered: Path) -> Path:
    """A copy of the artifact that knows no end of text, so that it generates to its limit."""
    manifest = json.loads((altered / "manifest.json").read_text())
    manifest["eos_token_ids"] = []
    (altered / "manifest.json").write_text(json.dumps(manifest))
    return altered


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """A headless Chromium with a profile of its own."""
    driver = start_chromium(tmp_path_factory.mktemp("chromium"))
    yield driver
    driver.quit()


@pytest.fixture(params=["node", "chromium"])
def script(
    request: pytest.FixtureRequest, serve: Callable[[Path], Site]
) -> Callable[[Path, str], Any]:
    """`script(folder, body)` runs the body of an async function in Node or in Chromium.

    The body sees `load(options)`, which loads the folder's model, and `text(generation)`, which
    reads a generation to its end. It returns JSON; what it throws is raised as `ScriptError`.
    """
    if request.param == "node":
        return run_in_node
    driver = request.getfixturevalue("chromium")
    return lambda folder, body: run_in_chromium(driver, serve(folder), body)
