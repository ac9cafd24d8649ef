"""An artifact folder on a local web server, and scripts that use it in Chromium and in Node."""

import contextlib
import functools
import http.server
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

NODE = shutil.which("node") or "node"
PATIENCE = 60
"""Seconds after which a page or a script counts as stuck."""


@dataclass
class Site:
    """An artifact folder on 127.0.0.1. A file in `gates` is sent by half until its gate opens.

    Pages of an `isolated` site may share memory between threads.
    """

    folder: Path
    isolated: bool = False
    gates: dict[str, threading.Event] = field(default_factory=dict)
    answers: list[tuple[str, int]] = field(default_factory=list)
    """Paths that were asked for, and the status of each answer."""
    url: str = ""


class SiteHandler(http.server.SimpleHTTPRequestHandler):
    """Serves a site's folder, and an empty page at /empty for scripts to run on."""

    def __init__(self, site: Site, *arguments: Any) -> None:
        self.site = site
        super().__init__(*arguments, directory=str(site.folder))

    def do_GET(self) -> None:
        name = urlsplit(self.path).path.lstrip("/")
        gate = self.site.gates.get(name)
        if name == "empty":
            self._send(b"<!doctype html><title>empty</title>", "text/html")
        elif gate:
            self._send((self.site.folder / name).read_bytes(), "application/octet-stream", gate)
        else:
            super().do_GET()

    def _send(self, content: bytes, kind: str, gate: threading.Event | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        half = len(content) // 2
        self.wfile.write(content[:half])
        self.wfile.flush()
        if gate:
            gate.wait(PATIENCE)
        try:
            self.wfile.write(content[half:])
        except ConnectionError:
            self.close_connection = True

    def end_headers(self) -> None:
        if self.site.isolated:
            self.send_header("Cross-Origin-Opener-Policy", "same-origin")
            self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        super().end_headers()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        self.site.answers.append((self.path, int(code)))

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@contextlib.contextmanager
def serving(folder: Path, isolated: bool = False) -> Iterator[Site]:
    """Serves a folder; leaving the context opens its gates and ends the server."""
    site = Site(folder, isolated)
    handler = functools.partial(SiteHandler, site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    site.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield site
    finally:
        for gate in site.gates.values():
            gate.set()
        server.shutdown()
        server.server_close()


def start_chromium(profile: Path) -> webdriver.Chrome:
    """A headless Chromium that talks to nobody but the pages it opens."""
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
        f"--user-data-dir={profile}",
    ):
        options.add_argument(flag)
    service = Service(shutil.which("chromedriver") or "/usr/bin/chromedriver")
    driver = webdriver.Chrome(options=options, service=service)
    driver.set_script_timeout(PATIENCE)
    return driver


_PRELUDE = """
const load = (options) => OdinModel.load(MANIFEST, options);
const text = async (generation) => {
  let all = "";
  for await (const piece of generation) all += piece;
  return all;
};
const body = async () => { BODY };
"""


class ScriptError(Exception):
    """What a script threw: its name and its message."""


def _result(outcome: dict[str, Any]) -> Any:
    if "error" in outcome:
        raise ScriptError(outcome["error"])
    return outcome.get("value")


def wait_until(driver: webdriver.Chrome, condition: Callable[[webdriver.Chrome], bool]) -> None:
    """Waits for a condition on the page, and fails when it does not come true."""
    WebDriverWait(driver, PATIENCE, poll_frequency=0.05).until(condition)


def find(driver: webdriver.Chrome, name: str) -> WebElement:
    """The element of the page with this id."""
    return driver.find_element(By.ID, name)


def run_in_chromium(driver: webdriver.Chrome, site: Site, body: str) -> Any:
    """Runs a script on an empty page of the site."""
    driver.get(f"{site.url}/empty")
    prelude = _PRELUDE.replace("BODY", body).replace("MANIFEST", '"/manifest.json"')
    return _result(
        driver.execute_async_script(
            """
            const done = arguments[0];
            (async () => {
              const { OdinModel, OdinError } = await import("/odin-runtime.js");
              PRELUDE
              return body();
            })().then(
              (value) => done({ value: value === undefined ? null : value }),
              (error) => done({ error: `${error.name}: ${error.message}` }),
            );
            """.replace("PRELUDE", prelude)
        )
    )


def run_in_node(folder: Path, body: str) -> Any:
    """Runs a script in a Node process, which must end by itself."""
    manifest = json.dumps(str(folder / "manifest.json"))
    package = json.dumps((folder / "odin-runtime.js").as_uri())
    script = f"""
        const {{ OdinModel, OdinError }} = await import({package});
        {_PRELUDE.replace("BODY", body).replace("MANIFEST", manifest)}
        const outcome = await body().then(
          (value) => ({{ value }}),
          (error) => ({{ error: `${{error.name}}: ${{error.message}}` }}),
        );
        console.log(JSON.stringify(outcome));
    """
    finished = subprocess.run(
        [NODE, "--input-type=module", "-"],
        input=script,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env={**os.environ, "NODE_OPTIONS": ""},
    )
    assert finished.returncode == 0, finished.stderr
    return _result(json.loads(finished.stdout))
