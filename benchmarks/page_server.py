"""The server of one round in a browser: the page, the model, and a job that the page takes up.

Pages ask for the job and post what they measured, so that any browser will do that opens an URL.
"""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable, Mapping
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

TYPES = {".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm"}


class PageServer(ThreadingHTTPServer):
    """Serves `mounts`, first part of a path → folder or file, on 127.0.0.1.

    `on_phase` is called with the name of each phase that the page enters, while the page waits.
    """

    daemon_threads = True

    def __init__(
        self, mounts: Mapping[str, Path], job: dict[str, Any], on_phase: Callable[[str], None]
    ):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.mounts, self.job, self.on_phase = mounts, job, on_phase
        self.results: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.server_port}/page/index.html"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that is ended drops its connections; any other fault shows in the figures."""

    def __exit__(self, *reason: object) -> None:
        self.shutdown()
        super().__exit__(*reason)


class _Handler(SimpleHTTPRequestHandler):
    server: PageServer
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | TYPES

    def translate_path(self, path: str) -> str:
        mount, *rest = [part for part in unquote(urlsplit(path).path).split("/") if part]
        if mount not in self.server.mounts or ".." in rest:
            return "/nonexistent"
        return str(self.server.mounts[mount].joinpath(*rest))

    def do_GET(self) -> None:
        if self.path == "/job":
            self._answer(json.dumps(self.server.job).encode())
        else:
            super().do_GET()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.startswith("/phase/"):
            self.server.on_phase(self.path.rpartition("/")[2])
        else:
            self.server.results.put(json.loads(body))
        self._answer(b"{}")

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        # With these, clocks are fine and engines may share memory between threads if they like.
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        # As on the first visit.
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        pass
