"""A served artifact, a headless Chromium, and the runtime package inside Chromium and Node."""

import functools
import http.server
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from artifact_hosts import PATIENCE, Site, SiteHandler, run_in_chromium, run_in_node
from selenium import webdriver
from selenium.webdriver.chrome.service import Service


@pytest.fixture
def serve() -> Iterator[Callable[[Path], Site]]:
    """Serves a folder until the test ends."""
    servers: list[tuple[http.server.ThreadingHTTPServer, Site]] = []

    def start(folder: Path) -> Site:
        site = Site(folder)
        handler = functools.partial(SiteHandler, site)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        site.url = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        servers.append((server, site))
        return site

    yield start
    for server, site in servers:
        for gate in site.gates.values():
            gate.set()
        server.shutdown()
        server.server_close()


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
    options = webdriver.ChromeOptions()
    for flag in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={tmp_path_factory.mktemp('chromium')}",
    ):
        options.add_argument(flag)
    service = Service(shutil.which("chromedriver") or "/usr/bin/chromedriver")
    driver = webdriver.Chrome(options=options, service=service)
    driver.set_script_timeout(PATIENCE)
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
