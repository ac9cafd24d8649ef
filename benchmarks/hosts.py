"""What contenders run in: a fresh browser or a fresh process for every round."""

from __future__ import annotations

import importlib.metadata
import json
import queue
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.artifacts import ROOT, Unavailable
from benchmarks.browsers import BROWSERS, Browser
from benchmarks.memory import largest_descendant, memory_of
from benchmarks.page_server import PageServer

BENCHMARKS = ROOT / "benchmarks"
PEERS = BENCHMARKS / "peers"
PATIENCE = 150
"""Seconds after which a round counts as stuck."""

Job = dict[str, Any]
"""What a round is told; `benchmarks/rounds.py` makes it."""


class BrowserHost:
    """A page in a browser."""

    def __init__(self, browser: Browser):
        self.browser = browser

    def missing(self) -> str | None:
        """Why nothing can run in it, in one sentence; None where it can."""
        return self.browser.missing()

    def version(self, engine: str) -> str:
        """The browser's, and the engine's if that is a peer."""
        version = self.browser.version()
        packages = json.loads((PEERS / "package.json").read_text())["devDependencies"]
        found = [f"{n} {v}" for n, v in packages.items() if engine in n.replace("-", "_")]
        return "; ".join([version, *found])

    def run(self, job: Job) -> dict[str, Any]:
        """The figures of one round. Raises Unavailable with what went wrong."""
        mounts = {
            "page": BENCHMARKS / "page",
            "kernels": BENCHMARKS / "kernels",
            "peers": PEERS / "node_modules",
            "model": Path(job["artifact"]),
            "read.wasm": Path(job["read"]),
        }
        memory: dict[str, dict[str, int]] = {}

        def look(phase: str) -> None:
            page = largest_descendant(process.pid, self.browser.renderer)
            if page is not None:
                memory[phase] = memory_of(page)

        with (
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
            PageServer(mounts, job, look) as server,
            self.browser.open(Path(profile), server.url) as process,
        ):
            result = self._wait(server, process)
        if "error" in result:
            raise Unavailable(str(result["error"]))
        return {**result, "memory": memory}

    def _wait(self, server: PageServer, process: subprocess.Popen[bytes]) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                return server.results.get(timeout=1)
            except queue.Empty:
                if process.poll() is not None:
                    raise Unavailable(
                        f"{self.browser.name} ended with status {process.returncode}"
                    ) from None
        raise Unavailable(f"took longer than {PATIENCE} seconds")


class ProcessHost:
    """A Python process that holds an engine: wasmtime, or a peer's native library."""

    def __init__(self, packages: dict[str, str]):
        self._packages = packages

    def missing(self) -> str | None:
        """None: what it needs is a layer of `./dev`."""
        return None

    def version(self, engine: str) -> str:
        """The package that holds the engine."""
        package = self._packages[engine]
        return f"{package} {importlib.metadata.version(package)}"

    def run(self, job: Job) -> dict[str, Any]:
        """The figures of one round. Raises Unavailable with what went wrong."""
        command = [sys.executable, "-m", "benchmarks.native"]
        try:
            done = subprocess.run(
                command,
                input=json.dumps(job),
                capture_output=True,
                text=True,
                cwd=ROOT,
                timeout=PATIENCE,
            )
        except subprocess.TimeoutExpired:
            raise Unavailable(f"took longer than {PATIENCE} seconds") from None
        if done.returncode != 0:
            lines = done.stderr.strip().splitlines() or [f"status {done.returncode}"]
            raise Unavailable(lines[-1])
        return json.loads(done.stdout.splitlines()[-1])


HOSTS: dict[str, BrowserHost | ProcessHost] = {
    **{browser.name: BrowserHost(browser) for browser in BROWSERS},
    "wasmtime": ProcessHost({"odin": "wasmtime"}),
    "native": ProcessHost({"llama_cpp": "cyllama", "onnxruntime": "onnxruntime"}),
}
